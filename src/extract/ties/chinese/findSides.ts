/**
 * The two sides of one Chinese verb of doing: who does it, to whom.
 *
 * Promises: the passive turns the two; whom a preposition marks as the one it is done to is never the doer.
 */

import { sieveEach } from '../../sieve.ts';
import type { ChineseAct } from '../acts/chineseAct.ts';
import { kindOfName } from '../bodyKinds.ts';
import { isAccuser } from '../events/isAccuser.ts';
import { type ChineseClause, type NameGroup, PLURAL } from '../readClauseNames.ts';
import { ORGANIZATION, type Template } from '../templateOf.ts';
import { idsOf, type Sides, type Surroundings } from './deedSides.ts';
import { findAhead, findAppointed, findFocus, findHead, findRepresented, withPartner } from './findDoer.ts';
import { findMutual } from './findMutual.ts';
import {
  findFronted,
  findHolder,
  findReachedOn,
  findToldOf,
  isDescription,
  LONGEST_DESCRIPTION,
} from './findReceiver.ts';
import { isInDescription, PIVOT } from './innerDeeds.ts';
import { isEmptyBefore, TIME_OR_ADVERB } from './isEmptyBefore.ts';

const HOLDS = /^(?:所持有?|持有|手[中里上](?:所?持有?)?|名下|旗下)的?[^，。；\ue000\ue001]{0,10}\ue001/u;
const ANNOUNCES = /(?:通报|宣布|公布|通告|披露|公告|证实|确认)(?:了|称)?[^，。]*(?:被|遭)/u;
const PASSIVE = /(?:被(?!告[\ue000\ue001人方])|挨|遭到?|遭受|受到|获)[^，。的]{0,8}$/u;

const OBJECT_OF =
  /(?:取代|接替|代替|收购|击败|会见|指责|批评|继任者|任命|提名|代表|离开|加入|创办|创立|加盟|退出|投资|入股|任职|就职|进入|执掌|控制|辞去|卖掉|告别|出售|起诉|控告|指控|调查|解雇|开除|罢免|逮捕|拘留|邀请|拜访|访问|联合|带领|率领|效力|供职|服务)(?:了|过|于)?$/u;
/** Whether a name is what an earlier verb of the clause is done to. */
const isObject = (text: string, group: NameGroup) =>
  OBJECT_OF.test(text.slice(Math.max(0, group.start - 6), group.start));

/** 控告持有某公司股份的某乙, 批评替某甲辩护的某乙: who is named in what describes somebody is not who is meant. */
const INNER =
  /^(?:了|过)?[^，。\ue000\ue001]{0,4}(?:持有|持股|控制|掌控|创办|创立|经营|管理|掌管|拥有|代表|支持|力挺|反对|来自|效力于?|任职于?|就职于?|供职于?|就读于?|毕业于|隶属于?|服务于?|投资|入股|收购|资助|背叛|曾任|曾在|身在|出身|替|为|帮|给)$/u;
/** 替某甲 before the verb of such a description. */
const INNER_PHRASE = /[替为帮给对向与和同跟在][\ue000\ue001][^，\ue000\ue001]{0,6}$/u;
const INNER_END = /^[^，。\ue000\ue001]{0,14}的[^，。\ue000\ue001]{0,10}[\ue000\ue001]/u;

const PREPOSITION = /[从自在据给替因为于到经令让]$/u;
const COMES_AND_GOES: ReadonlySet<string> = new Set(['joined', 'left', 'founder_of']);
/** Deals are their companies': "某公司董事长某甲宣布收购". */
const COMPANY_DEEDS: ReadonlySet<string> = new Set(['acquired', 'invested_in']);

/** 变卖家产办起, 另起炉灶创办: what is done before a founding is done by the same one, unless somebody else is told of. */
const isOneDeed = (words: string): boolean =>
  words.length <= LONGEST_DEED && !/[师人员长者友生家商方司团队们校院行民众俩伙族]$|[是有被由]/u.test(words);
const LONGEST_DEED = 10;
/** Money that is put into a firm, and buys nothing else. */
const ROUND = /轮|融资|入股|注资|增资|持股/u;

/** 账目被某甲质疑: what stands before the passive is its own subject, if no name. */
const hasNoSubject = (clause: ChineseClause, template: Template, by: NameGroup): boolean =>
  template.text.slice(clause.start, by.start).replace(TIME_OR_ADVERB, '').length <= LONGEST_PASSIVE;
/** Characters of a passive without a subject, and of the post of who does it. */
const LONGEST_PASSIVE = 2;

type NameOf = (entity: string) => string;

/** People of whom the clause before does not say that they hold an office. */
const isNoOfficial = (group: NameGroup | null, previous: ChineseClause | undefined): boolean =>
  group?.members.every(({ kind }) => kind === 'P') === true && !OFFICIAL.test(previous?.text ?? '');
const OFFICIAL =
  /法官|检察|审判[长员]|警[察官方]|探[员长]|局长|部长|署长|市长|省长|总统|总理|主席|书记|皇帝|国王|专员|裁判/u;

const isCourtGroup = (group: NameGroup, nameOf: NameOf) =>
  group.members.some((m) => kindOfName(nameOf(m.entity)) === 'court');

const isArbiterGroup = (group: NameGroup, nameOf: NameOf) => group.members.some((m) => /仲裁/u.test(nameOf(m.entity)));
const isAccuserGroup = (group: NameGroup, nameOf: NameOf) => group.members.some((m) => isAccuser(nameOf(m.entity)));

export function findSides(
  act: ChineseAct,
  clause: ChineseClause,
  template: Template,
  from: number,
  to: number,
  nameOf: NameOf,
  around: Surroundings,
): Sides | null {
  const { authority, represented, previous, firmBefore } = around;
  if (act.isBehind) return findHolder(act, clause, to, around);
  const before = clause.groups.filter((g) => g.end <= from);
  const plain = before.filter((g) => g.marker === '' && !g.owns && !isObject(template.text, g));
  const beforeText = template.text.slice(clause.start, from);
  // 某甲与某党提名的某乙: whom the nominator stands beside does not nominate.
  const beside = before.at(-1);
  const isMarked =
    beside?.marker === 'with' ||
    (beside?.marker === 'other' && !PREPOSITION.test(template.text.slice(clause.start, beside.start)));
  const nominator = isMarked && beside.end === from && template.text[to] === '的' ? beside : undefined;
  const own =
    nominator ??
    plain.findLast((g) => idsOf(g, act.source).length > 0) ??
    plain.at(-1) ??
    findRepresented(act, before, template, from);
  // 带头骂她的正是某甲: whoever does it stands behind, and is nobody who was told of before.
  const focus = own || PASSIVE.test(beforeText) ? undefined : findFocus(clause, template, to, around);
  if (focus) {
    const done =
      before.findLast((g) => g.marker === 'ba') ??
      clause.groups.find((g) => g.start >= to && g.end <= focus.at && idsOf(g, act.target).length > 0);
    const isPlain = !act.nextClause && !act.meansTold && !act.meansTopic && !act.isSale && !act.takesBefore;
    if (done && done !== focus.group && isPlain)
      return { sources: idsOf(focus.group, act.source), targets: idsOf(done, act.target) };
  }
  const isCarried = PLURAL.test(beforeText)
    ? (clause.carried?.members.length ?? 0) > 1
    : isEmptyBefore(clause, template, from) ||
      (act.type === 'founder_of' && before.length === 0 && isOneDeed(beforeText));
  // 某甲控告持有公司股份的某乙: he does what follows, not whoever sues him.
  const isInner = OBJECT_OF.test(beforeText.replace(INNER_PHRASE, '').slice(-6));
  const inner = own && isInner ? findHead(act, clause, template, from, to, true) : null;
  const head = own ? inner : findHead(act, clause, template, from, to);
  const isLegal = act.type === 'legal_action_against';
  const acted = isLegal
    ? (before.findLast((g) => g.marker === 'for') ?? (before.length === 0 ? represented : undefined))
    : undefined;
  const official = act.isOfficial && !own ? authority : undefined;
  const appointed = act.type === 'succeeded' && !own && isCarried ? findAppointed(previous) : undefined;
  const pivot = COMES_AND_GOES.has(act.type)
    ? (before.findLast((g) => PIVOT.test(template.text.slice(clause.start, g.start)) && idsOf(g, 'P').length > 0) ??
      // 把某甲卖给某队: he goes there, not whoever sells him.
      (act.type === 'joined' && !act.isTurned
        ? before.findLast((g) => g.marker === 'ba' && idsOf(g, 'P').length > 0)
        : undefined))
    : undefined;
  const ahead = isCarried && !own ? findAhead(act, clause, around) : undefined;
  // "判处某甲死刑。判处某乙徒刑": whoever was judged before judges nobody.
  const told = act.isOfficial && isNoOfficial(clause.carried, previous) ? null : clause.carried;
  const subject = inner ?? pivot ?? acted ?? official ?? own ?? appointed ?? head ?? ahead ?? (isCarried ? told : null);
  if (act.meansTopic) {
    const sources = idsOf(subject, act.source);
    const topic = sources.length > 0 ? around.topic(sources) : undefined;
    return { sources, targets: topic === undefined ? [] : [topic] };
  }
  if (act.meansTold) {
    const told = clause.carried;
    return { sources: idsOf(own, act.source), targets: told && told !== own ? idsOf(told, act.target) : [] };
  }
  if (act.takesBefore) {
    const done = before.findLast((g) => g.marker !== '' && g.marker !== 'agent' && !g.owns);
    return { sources: idsOf(subject, act.source), targets: idsOf(done, act.target) };
  }
  const agent = before.findLast(
    (g) => (g.marker === 'by' || g.marker === 'agent') && !g.owns && !isInDescription(clause, g, plain),
  );
  // 为某甲站台 is no passive.
  const isFor = act.type === 'supported' && agent && template.text[agent.start - 1] === '为';
  const isPassive = (agent?.marker === 'by' && !isFor) || PASSIVE.test(beforeText);
  if (act.isMutual) return findMutual(act, clause, subject, from, to, isCarried);
  if (isPassive && (act.isTurned || !COMES_AND_GOES.has(act.type))) {
    // 检察院通报了多名官员被立案侦查: who announces it did it.
    const by = agent ?? (act.isOfficial && own && ANNOUNCES.test(beforeText) ? own : act.isOfficial ? authority : null);
    if (!by) return null;
    if (by === own)
      return {
        sources: idsOf(by, act.source),
        targets: around.further(undefined).flatMap((g) => idsOf(g, act.target)),
      };
    const done =
      before.findLast(
        (g) =>
          g !== by && g.marker === '' && (!g.owns || act.takesOwner) && (g.end <= by.start || by.start < clause.start),
      ) ??
      head ??
      (hasNoSubject(clause, template, by) ? clause.carried : null);
    return { sources: idsOf(by, act.source), targets: idsOf(done, act.target) };
  }
  // 向法院起诉, 向警方报案: they are asked.
  const isAsked = (g: NameGroup) =>
    act.type === 'legal_action_against' &&
    g.marker === 'to' &&
    (isCourtGroup(g, nameOf) ||
      isArbiterGroup(g, nameOf) ||
      (/^报[案警]/u.test(template.text.slice(from, to)) && isAccuserGroup(g, nameOf)));
  const marked = before.findLast(
    (g) =>
      !isAsked(g) &&
      (g.marker === 'ba' || (g.marker === 'to' && !act.isUnmarked)) &&
      (!g.owns || act.takesOwner || act.type === 'legal_action_against'),
  );
  const isNear = (g: NameGroup) =>
    g.start - to <= (act.reach ?? 10) ||
    (g.start - to <= LONGEST_DESCRIPTION && isDescription(template.text.slice(to, g.start)));
  const after = clause.groups.filter((g) => g.start >= to && isNear(g));
  const isInside = (g: NameGroup) =>
    INNER.test(template.text.slice(to, g.start)) && INNER_END.test(template.text.slice(g.end, clause.end));
  // 收购某甲所持的某公司股份: who holds it is not bought.
  const isHolder = (g: NameGroup) =>
    (act.type === 'acquired' || act.type === 'invested_in') && HOLDS.test(template.text.slice(g.end, g.end + 16));
  const objects = after.filter(
    (g) =>
      !isInside(g) &&
      !isHolder(g) &&
      (act.takesOwner || !g.owns || act.type === 'legal_action_against' || act.target === 'O'),
  );
  const object = act.nextClause
    ? findToldOf(act, clause, to, template, around)
    : ((act.before || marked?.marker === 'ba') && marked) ||
      objects.find((g) => idsOf(g, act.target).length > 0 && g.marker !== 'by') ||
      marked ||
      findFronted(agent, before, after.length === 0 && act.type === 'appointed' ? clause.carried : null) ||
      findReachedOn(act, clause, to, template, around);
  if (act.isSale) {
    const sold = before.findLast((g) => g.marker === 'ba' && !g.owns);
    return { sources: idsOf(objects[0], act.source), targets: idsOf(sold, act.target) };
  }
  const doer = withPartner(act, agent?.marker === 'agent' ? agent : subject, before, (start) =>
    template.text.slice(start, from),
  );
  if (act.meansIt && doer && idsOf(object, act.target).length === 0) {
    // 斥资6亿元，从某甲手中受让…: the next clause says in what.
    const isWhole = ROUND.test(template.text.slice(from, clause.end)) || !around.nextText.includes(ORGANIZATION);
    const firm = after.length === 0 ? firmBefore(doer.start, isWhole ? idsOf(doer, act.source) : []) : undefined;
    return { sources: idsOf(doer, act.source), targets: firm ? [firm] : [] };
  }
  // 某甲从某公司离职, 某甲被卖给某队: the place stands before the verb.
  const takesPlace = act.type === 'left' || act.type === 'joined';
  // 从某公司跳槽而来: that is whom somebody left.
  const notAt = act.type === 'joined' ? /[从自][^，。]{0,4}$/u : /在$/u;
  const isPlace = (g: NameGroup) =>
    g.marker === 'other' && !notAt.test(template.text.slice(Math.max(0, g.start - 5), g.start));
  const place = takesPlace ? before.findLast(isPlace) : undefined;
  const more = !object || object.start >= to ? around.further(object) : [];
  // 从某队转会某队: the one left stands before.
  if (act.type === 'left' && act.before && act.reach === 0 && !place) {
    const left = before.findLast((g) => g.marker === 'other' && idsOf(g, 'O').length > 0);
    if (left) return { sources: idsOf(doer, act.source), targets: idsOf(left, act.target) };
  }
  return {
    sources: COMPANY_DEEDS.has(act.type) && doer?.behind ? [doer.behind] : idsOf(doer, act.source),
    targets:
      idsOf(object, act.target).length > 0 || (!place && more.length > 0)
        ? [...idsOf(object, act.target), ...more.flatMap((g) => idsOf(g, act.target))]
        : idsOf(place, act.target),
  };
}

sieveEach(PASSIVE, OBJECT_OF, INNER, INNER_PHRASE);
