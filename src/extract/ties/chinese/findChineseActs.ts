/**
 * Ties from what Chinese clauses say that somebody did to somebody; the verbs are in chineseActs.ts.
 *
 * Promises: nothing from a clause that denies, plans or only supposes the deed; the passive turns the two sides.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { createWordFinder, type FoundWord } from '../../findWords.ts';
import { splitAlternatives } from '../../firstCharacters.ts';
import { sieveEach } from '../../sieve.ts';
import type { ChineseAct } from '../acts/chineseAct.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import { isAccuser } from '../events/isAccuser.ts';
import { FALLS_OUT } from '../goersOf.ts';
import { lastNameIn, namesBySentence, type PlacedName, type Template } from '../templateOf.ts';
import { CHINESE_ACTS, NOT_DONE } from './chineseActs.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { createDeedJudge } from './createDeedJudge.ts';
import { createFirmFinder } from './createFirmFinder.ts';
import type { Sides, Surroundings } from './deedSides.ts';
import { findSuccession, type Leaver, passParagraph } from './findChineseSuccessions.ts';
import { LONGEST_TAIL } from './findReceiver.ts';
import { findRelated } from './findRelated.ts';
import { findSides } from './findSides.ts';
import { readClauseNames } from './readClauseNames.ts';
import { isGoverning, isOfOneKind, typeFor } from './typeFor.ts';

const findVerbs = createWordFinder(
  CHINESE_ACTS.map((act) => splitAlternatives(act.verbs).sort((a, b) => b.length - a.length)),
);

/** Rules by which a body is told of somebody's going, or tells of it. */
const TELLS_OF_GOING: ReadonlySet<string> = new Set(['act-hand-in-notice', 'act-tell-of-going']);

const TAKES_IN_HAND = /^接[手管盘]/u;

type NameOf = (entity: string) => string;

/** Everyone with everyone, except that "甲和乙分别…丙和丁" pairs them in order. */
function pairUp({ sources, targets }: Sides, before: string): [string, string][] {
  const isInTurn = sources.length > 1 && sources.length === targets.length && /分别/u.test(before);
  return sources
    .flatMap((s, i) => targets.filter((_, j) => !isInTurn || i === j).map((t): [string, string] => [s, t]))
    .filter(([s, t]) => s !== t);
}

const BLAMED = /(?:指责|指摘|指控|批评|质疑|抨击|怒斥|痛批|抗议|痛斥|谴责|炮轰)[^，]*[\ue000\ue001][^，]*$/u;
/** 主张董事会决议无效: whose board it is need not be said. */
const CONTESTS = /(?:董事会|股东大?会)[^，。]{0,4}(?:决议|表决)/u;
const ASKED = /(?:呼吁|敦促|促请|恳请)[^，]{0,8}$|(?<!应[^，]{1,10})(?:声请|申请|请求)[^，]{0,14}$/u;
const ON_BEHALF = /(?:[替帮]|(?<![认因以成作])为)[\ue000\ue001](?!所)[^，。被\ue000\ue001]{0,12}$/u;
/** What makes a deed the time of another. */
const SETTING = /^(?:时|期间|之际|过程中|当天|当日|前夕)(?!候)/u;
const GOES: ReadonlySet<string> = new Set(['left', 'joined']);
const FELL_OUT = new RegExp(`[与和同跟][^，\\ue000]{0,8}\\ue000[^，\\ue000\\ue001]{0,6}${FALLS_OUT}`, 'u');
/** What only would be. */
const SUPPOSES =
  /^(?:[^，。]{0,4})(?:如果|倘若|倘|假如|假若|要是|万一|一旦|若是|若(?![干无非即论])|除非|只要)|\ue000(?:如果|倘若|一旦|若(?![干无非即论]))/u;
const FOLLOWS_THEN = /(?:将|会|就|便|则|可能|必将|势必|恐|或)[^，]{0,6}$/u;
/** Characters from the beginning of a verb to a pronoun that it is done to; in 指控胞弟诽谤他 that is somebody else's doing. */
const LONGEST_VERB = 5;

/** 某甲开网站，呼吁让他复职: where 他 would be the doer, it is the other one told of. */
function turnPronoun(sides: Sides, clause: ChineseClause, from: number, { isPronoun, otherThan }: Surroundings): Sides {
  const [doer] = sides.sources;
  if (!doer || sides.sources.length !== 1 || !sides.targets.includes(doer)) return sides;
  const place = clause.groups.find(
    (g) =>
      !g.owns &&
      (g.start >= from ? g.start - from <= LONGEST_VERB || g.marker !== '' : g.marker !== '') &&
      g.members.some((m) => m.entity === doer),
  );
  const other = place && isPronoun(place.start) ? otherThan(doer) : undefined;
  return other ? { ...sides, targets: [...sides.targets.filter((t) => t !== doer), other] } : sides;
}

const NONE: readonly FoundWord[] = [];

/** The verbs of a clause that somebody can have to do with, by the order of the acts. */
function verbsOf(clause: ChineseClause): readonly FoundWord[] {
  const isNameless = clause.groups.length === 0 && !CONTESTS.test(clause.text);
  if (isNameless && (clause.carried?.members.length ?? 0) < 2) return NONE;
  return findVerbs(clause.text).sort((a, b) => a.row - b.row);
}

function findInClause(
  verbs: readonly FoundWord[],
  clause: ChineseClause,
  template: Template,
  nameOf: NameOf,
  around: Surroundings,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { row, start, word } of verbs) {
    const act = CHINESE_ACTS[row] as ChineseAct;
    const from = clause.start + start;
    const to = from + word.length;
    const before = clause.text.slice(0, start);
    const after = clause.text.slice(start + word.length);
    if (act.before && !act.before.test(before)) continue;
    if (act.notBefore?.test(before)) continue;
    if (act.offence && !act.offence.test(after + around.nextText)) continue;
    if (act.afterClause && !act.afterClause.test(around.previous?.text ?? '')) continue;
    if (act.notAfterClause?.test(around.previous?.text ?? '')) continue;
    if (act.after && !act.after.test(after)) continue;
    if (act.notAfter?.test(after)) continue;
    const gap = before.slice(Math.max(0, lastNameIn(before)));
    if ((!act.isOfDeed && (NOT_DONE.test(gap) || NOT_DONE.test(before.slice(-10)))) || /的$/u.test(before)) continue;
    // 呼吁法院起诉某甲: another is asked to.
    if (act.type === 'legal_action_against' && ASKED.test(before)) continue;
    // 律师为某甲提起诉讼: for whom it is done, and not to whom.
    if (act.type === 'legal_action_against' && ON_BEHALF.test(before)) continue;
    // 指责法院偏袒国会: what somebody is blamed for.
    if (act.type === 'supported' && BLAMED.test(before) && !after.startsWith('的')) continue;
    // 质询时声援某甲: when it is done, and to nobody that is named behind it.
    if (SETTING.test(after) && !clause.groups.some((g) => g.end <= from && g.marker !== '' && g.marker !== 'other'))
      continue;
    // 以股东质疑其经营为由请辞: a reason that somebody gives.
    if (/以[^，]{0,30}$/u.test(before) && /^[^，]{0,30}为由/u.test(after)) continue;
    // 如果某甲不道歉，他会起诉: what hangs on something else.
    if (SUPPOSES.test(around.previous?.text ?? '') && FOLLOWS_THEN.test(before)) continue;
    if (act.nextClause && SUPPOSES.test(around.nextText)) continue;
    const sides = findSides(act, clause, template, from, to, nameOf, around);
    if (!sides) continue;
    // 与某甲闹翻后离开: he stays.
    if (GOES.has(act.type) && sides.sources.length > 1 && FELL_OUT.test(before)) sides.sources.splice(1);
    const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
    for (const [first, second] of pairUp(turnPronoun(sides, clause, from, around), before)) {
      const [source, target] = act.isTurned ? [second, first] : [first, second];
      // 离开某法庭时受访: from where they came out.
      if (act.type === 'left' && word === '离开' && kindOfName(nameOf(target)) === 'court') continue;
      // 校长向教育部递交辞呈: whoever has to be told is not where they were.
      if (TELLS_OF_GOING.has(act.rule) && isPower(kindOfName(nameOf(target)))) continue;
      // 检察院指控其伙同某甲受贿: an authority does nothing together with those it charges.
      if (act.rule === 'act-join-hands' && isPower(kindOfName(nameOf(source))) && around.isPerson(target)) continue;
      // 助理教练某甲接手球队: whoever takes a club in hand does not buy it.
      if (act.rule === 'act-acquire' && TAKES_IN_HAND.test(word) && around.isPerson(source))
        if (kindOfName(nameOf(target)) === 'club') continue;
      const type = typeFor(act, word, [source, target], template, nameOf, around.isPerson);
      if (type && !(act.isPower && !isGoverning(nameOf(source))) && isOfOneKind(act, source, target, around.isPerson))
        found.push({ type, source, target, rule: act.rule, evidence, events: [] });
    }
  }
  return found;
}

/** 以及替公司做账的会计师某乙 */
const ADDS = /^(?:以及|及|和|还有|连同|包括|并有)/u;
/** 其中包括某乙和某丙: of those whom the clause before only counts. */
const LISTS = /^(?:其中|当中|当中也|其中也)?(?:包括|包含|涵盖|分别[是为]|就?有|计有|依次[是为])/u;
/** 某乙亦在其列 */
const IS_AMONG =
  /^[^，。\ue000\ue001]{0,8}[\ue000\ue001](?:[^，。]{0,24}[\ue000\ue001])?[^，。\ue000\ue001]{0,6}(?:[在名位]?列其中|[在位]其列|在列|在内|赫然在目|榜上有名|是其中之一|便是其一|就是其一|未能幸免|难以幸免|无法幸免|也不例外|亦不例外|同样[^，。]{0,3}[不未]能?[^，。]{0,3}(?:例外|幸免))/u;
/** 对十九名现任及前任高管, 数名官员: several who are counted and not named. */
const COUNTS = /[多数十百几若干近逾余\d一二两三四五六七八九][余多几]?[名位个家间国人][^，。\ue000\ue001]*$/u;
function findFurther(
  clause: ChineseClause,
  next: ChineseClause | undefined,
  object: NameGroup | undefined,
): readonly NameGroup[] {
  if (!next) return [];
  if (IS_AMONG.test(next.text)) return next.groups.slice(0, 1);
  if (!object) return LISTS.test(next.text) && COUNTS.test(clause.text) ? next.groups.slice(0, 1) : [];
  if (clause.end - object.end > LONGEST_TAIL || !ADDS.test(next.text)) return [];
  return next.groups.filter((g) => g.marker !== 'other' && !g.owns).slice(-1);
}

/** Characters before the name that a clause begins with. */
const NEAR_START = 9;

/** A court, a regulator, an office, as the subject. */
const isAuthority = (group: NameGroup, nameOf: NameOf) =>
  group.marker === '' && !group.owns && group.members.some((m) => m.kind === 'O' && isAccuser(nameOf(m.entity)));

const PRONOUN = /^(?:他|她|其|对方)$/u;

/** The people whom a clause names, in order. */
function peopleIn({ groups }: ChineseClause): string[] {
  const found: string[] = [];
  for (const { members } of groups) for (const { kind, entity } of members) if (kind === 'P') found.push(entity);
  return found;
}

/** What a list has most often; of equals the first. */
function mostOf(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export function findChineseActs(
  document: Document,
  names: readonly PlacedName[],
  nameOf: NameOf,
  bodyAt: BodyFinder,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  let carried: NameGroup | null = null;
  let leaver: Leaver | null = null;
  let told: string | undefined;
  let count = 0;
  let block = -1;
  let people: string[] = [];
  const firmAt = createFirmFinder(names, nameOf, bodyAt);
  const judgeDeed = createDeedJudge((entity) => kindOfName(nameOf(entity)) === 'court');
  let place = 0;
  const persons = new Set(names.filter((n) => n.kind === 'person').map((n) => n.entity));
  for (const { sentence, own, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      leaver = passParagraph(leaver);
      people = [];
    }
    block = sentence.block;
    const { clauses, after } = readClauseNames(template, carried);
    const before: NameGroup | null = carried;
    carried = after;
    const isPronoun = (place: number) => {
      const name = own.find((n) => n.start === template.offsets[place]);
      return name?.isStandIn === true && PRONOUN.test(document.reading.slice(name.start, name.end));
    };
    const spoken = people.length;
    const otherThan = (person: string) =>
      people.slice(spoken).findLast((p) => p !== person) ??
      before?.members.find((m) => m.kind === 'P' && m.entity !== person)?.entity ??
      people.findLast((p) => p !== person);
    const firmBefore = (place: number, except: readonly string[]) =>
      firmAt(template.offsets[place] ?? sentence.start, except);
    let authority: NameGroup | undefined;
    let represented: NameGroup | undefined;
    place++;
    for (const [index, clause] of clauses.entries()) {
      const verbs = verbsOf(clause);
      if (verbs.length > 0) {
        const following = clauses[index + 1];
        const next = following?.groups.find((g) => g.marker === '' && g.start - following.start < NEAR_START);
        found.push(
          ...findInClause(verbs, clause, template, nameOf, {
            next,
            nextText: following?.text ?? '',
            nextBehind: next ? template.text.slice(next.end, following?.end) : '',
            authority,
            represented,
            isPronoun,
            isPerson: (entity) => persons.has(entity),
            otherThan,
            topic: (except) => mostOf(people.filter((p) => !except.includes(p))),
            previous: clauses[index - 1],
            firmBefore,
            further: (object) => findFurther(clause, following, object),
          }),
        );
      }
      found.push(...findRelated(clause, template));
      found.push(...judgeDeed(clause, clauses[index - 1], template, place));
      represented = clause.groups.find((g) => g.marker === 'for') ?? represented;
      authority = clause.groups.find((g) => isAuthority(g, nameOf)) ?? authority;
      const succession = findSuccession(clause, template, count++, leaver, told);
      leaver = succession.leaver;
      const own = peopleIn(clause);
      told = own.at(-1) ?? told;
      people.push(...own);
      found.push(...succession.found);
    }
  }
  return found;
}

sieveEach(ON_BEHALF, LISTS, IS_AMONG);
