/**
 * Ties from what Chinese clauses say that somebody did to somebody; the verbs are in chineseActs.ts.
 *
 * Promises: nothing from a clause that denies, plans or only supposes the deed; the passive turns the two sides.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { createWordFinder } from '../findWords.ts';
import { CHINESE_ACTS, type ChineseAct, NOT_DONE } from './chineseActs.ts';
import { isAccuser } from './findEventTies.ts';
import { type ChineseClause, type NameGroup, readClauseNames } from './readClauseNames.ts';
import { namesBySentence, PERSON, type PlacedName, type Template } from './templateOf.ts';

const findVerbs = createWordFinder(
  CHINESE_ACTS.map((act) => act.verbs.split(/\|(?![^[(]*[\])])/u).sort((a, b) => b.length - a.length)),
);
const PASSIVE = /(?:被|遭到?|遭受|受到|获)[^，。的]{0,8}$/u;
const TIME_OR_ADVERB =
  /\d+|[一二两三四五六七八九十几半数]+|[年月日号天周星期时分]|(?:去|今|前|明|昨|当|同|本|上|下|次|翌|隔)[年月日天晚周]|底|初|中旬|上旬|下旬|凌晨|早上|上午|中午|下午|傍晚|晚间|深夜|之?[前后]|内|此|随[后即]|也|又|还|再|次|曾经?|已经?|均|都|正式|公开|一致|最终|终于|随后|首次|分别|先后|相继|突然|则|便|就|才|仅|并|且|而|但|可|不过|然而|更|最|很快|不久|即|当场|当众|点名|强烈|严厉|多次|连续|一度|其后|于是|因此|结果|甚至|共同|联名|一起|与|和|同|跟|向|对|把|将|被|遭|以|于|在|了|着|过|地|的|其|自己|个|多|主动|亲自|宣布|决定|选择|表示|声明|发表|明确|直接|高调|正|双双|大举|累计|全部|悉数|夏|秋|冬|春|季|至|到|从|起|由|”|“|\s/gu;

/** Whether what stands before a verb, marked names left out, has no subject of its own. */
function isEmptyBefore(clause: ChineseClause, template: Template, verbStart: number): boolean {
  let words = template.text.slice(clause.start, verbStart);
  words = words.replace(/(?:因|为|据|在|以|于|从|按|凭|作为|代表)[^，]*$/u, '');
  words = words.replace(/[\ue000\ue001]/gu, '').replace(TIME_OR_ADVERB, '');
  return words.length <= 2;
}

/** A plural that stands for the subject of the clause before. */
const TOGETHER = /^(?:而|但|并|不过|随后|其后)?(?:他们|她们|二人|两人|三人)/u;

const idsOf = (group: NameGroup | null | undefined, side: ChineseAct['source']): string[] =>
  (group?.members ?? []).filter((m) => side === 'X' || m.kind === side).map((m) => m.entity);

const OBJECT_OF = /(?:取代|接替|代替|收购|击败|会见|指责|批评|继任者|任命|提名|代表)(?:了|过)?$/u;
/** Whether a name is what an earlier verb of the clause is done to. */
const isObject = (text: string, group: NameGroup) =>
  OBJECT_OF.test(text.slice(Math.max(0, group.start - 6), group.start));

/** Deals are their companies': "某公司董事长某甲宣布收购". */
const COMPANY_DEEDS: ReadonlySet<string> = new Set(['acquired', 'invested_in']);

interface Sides {
  sources: string[];
  targets: string[];
}

function findSides(act: ChineseAct, clause: ChineseClause, template: Template, from: number, to: number): Sides | null {
  const before = clause.groups.filter((g) => g.end <= from);
  const plain = before.filter((g) => g.marker === '' && !g.owns && !isObject(template.text, g));
  const beforeText = template.text.slice(clause.start, from);
  const own = plain.at(-1);
  const isCarried = TOGETHER.test(beforeText)
    ? (clause.carried?.members.length ?? 0) > 1
    : isEmptyBefore(clause, template, from);
  const head = own ? null : findHead(clause, template, from, to);
  const acted = act.type === 'legal_action_against' ? before.findLast((g) => g.marker === 'for') : undefined;
  const subject = acted ?? own ?? head ?? (isCarried ? clause.carried : null);
  const agent = before.findLast((g) => (g.marker === 'by' || g.marker === 'agent') && !g.owns);
  const isPassive = agent?.marker === 'by' || PASSIVE.test(beforeText);
  if (act.isMutual) return findMutual(act, clause, template, subject, from, to);
  if (isPassive && act.type !== 'joined' && act.type !== 'left' && act.type !== 'founder_of') {
    const by = agent ?? null;
    if (!by) return null;
    const done =
      before.findLast((g) => g !== by && g.marker === '' && !g.owns && g.end <= by.start) ?? head ?? clause.carried;
    return { sources: idsOf(by, act.source), targets: idsOf(done, act.target) };
  }
  const marked = before.findLast(
    (g) =>
      (g.marker === 'ba' || g.marker === 'to') && (!g.owns || act.takesOwner || act.type === 'legal_action_against'),
  );
  const after = clause.groups.filter((g) => g.start >= to && g.start - to <= (act.reach ?? 10));
  const objects = after.filter(
    (g) => act.takesOwner || !g.owns || act.type === 'legal_action_against' || act.target === 'O',
  );
  const object =
    (act.before && marked) || objects.find((g) => idsOf(g, act.target).length > 0 && g.marker !== 'by') || marked;
  if (act.isSale) {
    const sold = before.findLast((g) => g.marker === 'ba' && !g.owns);
    return { sources: idsOf(objects[0], act.source), targets: idsOf(sold, act.target) };
  }
  const doer = withPartner(act, agent?.marker === 'agent' ? agent : subject, before);
  // 某甲从某公司离职, 某甲被卖给某队: the place stands before the verb.
  const place = act.type === 'left' || act.type === 'joined' ? before.findLast((g) => g.marker === 'other') : undefined;
  return {
    sources: COMPANY_DEEDS.has(act.type) && doer?.behind ? [doer.behind] : idsOf(doer, act.source),
    targets: idsOf(object, act.target).length > 0 ? idsOf(object, act.target) : idsOf(place, act.target),
  };
}

/** 持有某公司股份的某甲抛售: whom the words before describe, and of whom the clause goes on to tell, did it. */
function findHead(clause: ChineseClause, { text }: Template, from: number, to: number): NameGroup | null {
  if (clause.groups.some((g) => g.end <= from && g.marker === '' && !g.owns)) return null;
  const rest = text.slice(to, clause.end);
  const match = HEAD.exec(rest);
  const at = match ? to + match[0].length : -1;
  const head = clause.groups.find((g) => g.start <= at && at < g.end);
  const isTold = clause.end - (head?.end ?? 0) >= 2 || match?.[0].startsWith('的');
  return head && isTold && head.marker === '' ? head : null;
}
/** What a deed is done to, 的, and what else describes the doer. */
const HEAD =
  /^(?:了|过)?[^，。；：的\ue000\ue001]{0,10}[\ue000\ue001][^，。；：\ue000\ue001]{0,14}的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])|^(?:了|过)?的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])/u;

/** 甲与乙创办: both did. */
function withPartner(act: ChineseAct, doer: NameGroup | null, before: readonly NameGroup[]): NameGroup | null {
  const partner = act.type === 'founder_of' ? before.findLast((g) => g.marker === 'with' && !g.owns) : undefined;
  if (!doer || !partner || partner === doer) return doer;
  return { ...doer, members: [...doer.members, ...partner.members] };
}

function findMutual(
  act: ChineseAct,
  clause: ChineseClause,
  template: Template,
  subject: NameGroup | null,
  from: number,
  to: number,
): Sides | null {
  const before = clause.groups.filter((g) => g.end <= from && !g.owns);
  const partner =
    before.findLast((g) => g.marker === 'with' || g.marker === 'to') ??
    clause.groups.find((g) => g.start >= to && g.start - to <= (act.reach ?? 8) && !g.owns);
  if (partner) return { sources: idsOf(subject ?? clause.carried, act.source), targets: idsOf(partner, act.target) };
  void template;
  const both = before.findLast((g) => g.marker === '' && g.members.length > 1);
  if (!both) return null;
  return { sources: idsOf(both, act.source).slice(0, 1), targets: idsOf(both, act.target).slice(1) };
}

/** Everyone with everyone, except that "甲和乙分别…丙和丁" pairs them in order. */
function pairUp({ sources, targets }: Sides, before: string): [string, string][] {
  const isInTurn = sources.length > 1 && sources.length === targets.length && /分别/u.test(before);
  return sources
    .flatMap((s, i) => targets.filter((_, j) => !isInTurn || i === j).map((t): [string, string] => [s, t]))
    .filter(([s, t]) => s !== t);
}

type NameOf = (entity: string) => string;

const kindIn = ({ text, entities }: Template, entity: string) => {
  for (const [at, id] of entities) if (id === entity) return text[at];
  return undefined;
};

/** Only firms take firms over: who does so as a person holds a stake. */
function typeFor(act: ChineseAct, verb: string, source: string, template: Template, nameOf: NameOf) {
  if (/^(?:指控|弹劾)/u.test(verb) && isAccuser(nameOf(source))) return 'legal_action_against' as const;
  if (act.type !== 'acquired' || kindIn(template, source) !== PERSON) return act.type;
  return verb === '入主' ? undefined : ('invested_in' as const);
}

/** People compete with people, clubs with clubs. */
const isOfOneKind = (act: ChineseAct, source: string, target: string, template: Template) =>
  act.type !== 'competes_with' || kindIn(template, source) === kindIn(template, target);

function findInClause(clause: ChineseClause, template: Template, nameOf: NameOf): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  if (clause.groups.length === 0) return found;
  const verbs = findVerbs(clause.text).sort((a, b) => a.row - b.row);
  for (const { row, start, word } of verbs) {
    const act = CHINESE_ACTS[row] as ChineseAct;
    const from = clause.start + start;
    const to = from + word.length;
    const before = clause.text.slice(0, start);
    const after = clause.text.slice(start + word.length);
    if (act.before && !act.before.test(before)) continue;
    if (act.notBefore?.test(before)) continue;
    if (act.after && !act.after.test(after)) continue;
    if (act.notAfter?.test(after)) continue;
    const gap = before.slice(Math.max(0, before.search(/[\ue000\ue001](?!.*[\ue000\ue001])/u)));
    if (NOT_DONE.test(gap) || NOT_DONE.test(before.slice(-10)) || /的$/u.test(before)) continue;
    const sides = findSides(act, clause, template, from, to);
    if (!sides) continue;
    const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
    for (const [first, second] of pairUp(sides, before)) {
      const [source, target] = act.isTurned ? [second, first] : [first, second];
      const type = typeFor(act, word, source, template, nameOf);
      if (type && isOfOneKind(act, source, target, template))
        found.push({ type, source, target, rule: act.rule, evidence, events: [] });
    }
  }
  return found;
}

const LEAVES =
  /辞|离职|离任|离开|离队|卸任|卸下|退休|退任|退下|退位|下课|解雇|解聘|解职|免职|罢免|免去|撤职|停职|革职|去职|拔除|撤换|炒掉|被炒|开除|调离|调任|转任|落选|病逝|去世|过世|辞世|身故|病故|遇害|被捕|落马|出局|出走|下台|下野|逝世|离世|遇难|(?:失去|丢掉|丢了|交出|让出)[^，]{0,12}(?:职|位|座|席|权|长|裁|教鞭)/u;
const TAKES =
  /接任|接替|代理|接手|继任|接棒|接掌|接班|代任|署理|递补|补位|补上|顶上|顶替|替补|接下|出任|担任|走马上任|上任|升任|升上|扶正|转正|暂代|代行|接管|临时带队|带队|执教|执掌|接过|坐上/u;
/** Posts that more than one may hold at a time. */
const SHARED_POST = /董事(?!长|会|局)|独董|(?<!法律)顾问|委员(?!会|长)|议员/u;

const TAKES_OVER =
  /^[^，]{0,16}?(?:接任|接替|接手|接棒|继任|接班|补位|补上|顶上|递补|接下|暂代|临时带队|走马上任|接掌|上任)/u;
/** The one who goes is named by what is taken or accepted: 将他的职务拔除, 准了他的辞呈. */
const GIVES_UP = /^的[^，。]{0,8}(?:辞呈|辞职|请辞|辞任|离职|退休|职务|职位|董事长|主席|总裁|一职|头衔)/u;
const ACCEPTS = /(?:准|批准|接受|同意|应允|受理)(?:了)?\ue000的/u;
/** Somebody told of before: 这名司长被革职. */
const THIS_ONE = /^(?:但|而|不过)?(?:这[名位]|该[名位]|此人|当事人)/u;
const IS_WHO_TAKES = /^(?:接过|接任|接替|接手|继任|顶替|取而代之|代替)[^，]{0,10}的(?:则|正|就)?是/u;
const REMOVES = /(?:罢免|解雇|解聘|开除|撤换|免去|解除)(?:了)?$/u;

/** Whether only posts that several hold are taken; 主席兼董事 is one that a single person holds. */
const isShared = (words: string) =>
  SHARED_POST.test(words) &&
  !/长|裁|主席|总经理|首席|CEO|行长|主任|社长/u.test(words.slice(0, words.search(SHARED_POST)));

/** Who left last, and how many clauses ago. */
interface Leaver {
  entity: string;
  start: number;
  clause: number;
}

/** Somebody takes the place that another left just before: 某甲辞职，由某乙接任. */
function findSuccession(
  clause: ChineseClause,
  template: Template,
  index: number,
  leaver: Leaver | null,
  told: string | undefined,
): { found: FoundRelationship[]; leaver: Leaver | null } {
  const people = (g: NameGroup | null | undefined) =>
    (g?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);
  const subject = clause.groups.find((g) => g.marker === '' && !g.owns && people(g).length > 0);
  const agent = clause.groups.find((g) => g.marker === 'agent' && people(g).length > 0);
  const rest = clause.text.slice((subject?.end ?? clause.start) - clause.start);
  const takers = IS_WHO_TAKES.test(clause.text)
    ? people(clause.groups.find((g) => people(g).length > 0))
    : agent
      ? people(agent)
      : TAKES_OVER.test(rest)
        ? people(subject)
        : [];
  const verb = TAKES.exec(clause.text);
  const hasOwn = clause.groups.some(
    (g) =>
      g.start > clause.start + (verb?.index ?? 0) && people(g).length > 0 && !takers.some((t) => people(g).includes(t)),
  );
  const reach = /职务|职位|一职|该职/u.test(clause.text) ? 5 : 3;
  const isNext =
    leaver !== null && index - leaver.clause <= reach && (verb !== null || IS_WHO_TAKES.test(clause.text)) && !hasOwn;
  const found: FoundRelationship[] = [];
  if (leaver && isNext && !NOT_DONE.test(clause.text) && !isShared(clause.text.slice(verb?.index ?? 0)))
    for (const source of takers)
      if (source !== leaver.entity)
        found.push({
          type: 'succeeded',
          source,
          target: leaver.entity,
          rule: 'act-takes-the-place',
          evidence: [{ start: leaver.start, end: template.offsets[clause.end] as number }],
          events: [],
        });
  // Only one comes after each.
  if (!LEAVES.test(clause.text)) return { found, leaver: found.length > 0 ? null : leaver };
  const removed = clause.groups.find(
    (g) =>
      REMOVES.test(clause.text.slice(0, g.start - clause.start)) ||
      (g.owns && GIVES_UP.test(template.text.slice(g.end, g.end + 16))),
  );
  const gone =
    people(removed)[0] ??
    (THIS_ONE.test(clause.text) ? told : undefined) ??
    people(subject)[0] ??
    (clause.groups.every((g) => g.marker !== '' || g.owns || people(g).length === 0)
      ? people(clause.carried)[0]
      : undefined);
  // 准了他的辞呈: not the one who accepts it, but the one who offered it before.
  const isAccepted = removed?.owns && clause.carried?.members.some((m) => m.entity === gone);
  if (isAccepted && leaver && ACCEPTS.test(clause.text)) return { found, leaver: { ...leaver, clause: index } };
  if (!gone || takers.includes(gone)) return { found, leaver };
  return { found, leaver: { entity: gone, start: template.offsets[clause.start] as number, clause: index } };
}

const lastPerson = ({ groups }: ChineseClause) =>
  groups.flatMap((g) => g.members).findLast((m) => m.kind === 'P')?.entity;

export function findChineseActs(document: Document, names: readonly PlacedName[], nameOf: NameOf): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  let carried: NameGroup | null = null;
  let leaver: Leaver | null = null;
  let told: string | undefined;
  let count = 0;
  let block = -1;
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      leaver = null;
    }
    block = sentence.block;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    for (const clause of clauses) {
      found.push(...findInClause(clause, template, nameOf));
      const succession = findSuccession(clause, template, count++, leaver, told);
      leaver = succession.leaver;
      told = lastPerson(clause) ?? told;
      found.push(...succession.found);
    }
  }
  return found;
}
