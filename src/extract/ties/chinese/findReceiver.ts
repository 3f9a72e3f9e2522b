/** Whom a Chinese deed is done to, where that is not simply the name behind its verb. */
import type { ChineseAct } from '../acts/chineseAct.ts';
import { isPost } from '../isPost.ts';
import type { Template } from '../templateOf.ts';
import { DOES_TO } from './chinesePostWords.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { idsOf, type Sides, type Surroundings } from './deedSides.ts';

/** What may stand behind a verb that does not name whom it is done to: 批评说. */
const TAIL = /^(?:说|道|称|指出?|了|过|着|表示|认为|问|写道|[“”「」])*$/u;
/** Characters of words behind a verb that does not name whom it is done to: 批评说. */
export const LONGEST_TAIL = 3;

/** Whether what is told of somebody is what the verb has to tell of them. */
const saysIt = ({ nextClause, nextNot }: ChineseAct, text: string) =>
  (!nextClause || nextClause.test(text)) && !nextNot?.test(text);

/** 她说，某甲举报过某乙虚报: the fault is of the one named last before it. */
const isOfAnother = ({ nextClause }: ChineseAct, text: string): boolean =>
  /[\ue000\ue001]/u.test(nextClause?.exec(text)?.[0] ?? '');

/** 某甲质疑，公司造假: with nobody behind the verb, it is done to whom the next clause begins with. */
export function findReachedOn(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  { text }: Template,
  { next, nextBehind, isPronoun }: Surroundings,
) {
  if (
    !act.reachesOn ||
    !next ||
    (act.nextClause ? clause.end - to > 1 : !TAIL.test(text.slice(to, clause.end))) ||
    clause.groups.some((g) => g.start >= to) ||
    // 妻子对记者哭诉：“他给某甲打过电话”: who is spoken of is not blamed.
    (!act.nextClause && isPronoun(next.start) && /^[：:，]?[“"「]/u.test(text.slice(clause.end - 1, next.start))) ||
    // Last, since it searches far.
    !saysIt(act, nextBehind) ||
    isOfAnother(act, nextBehind)
  )
    return;
  // 法院宣判，某厂的会计: what belongs to somebody is not tried as them.
  if (act.isOfficial && OFFICER.test(text.slice(Math.max(0, next.start - 6), next.start))) return;
  return act.isOfficial && (next.owns || next.members.every((m) => m.kind === 'O')) ? undefined : next;
}

/** 某支队立案侦查，副支队长某甲带人…: who acts for it. */
const OFFICER = /(?:支队长|大队长|队长|局长|处长|科长|署长|警官|警长|探长|检察官|检察长|法官|审判长|专员|督察|组长)$/u;

/** 大股东某基金, 持股两成的某基金: in the firm that is told of. */
export function findHolder(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  { firmBefore, previous }: Surroundings,
): Sides | null {
  const holder = clause.groups.find((g) => g.start === to);
  // 大股东某基金的合伙人某甲: the fund holds.
  const sources = holder?.behind === undefined ? idsOf(holder, act.source) : [holder.behind];
  const firm =
    holder &&
    ((FUNDS.test(previous?.text ?? '') ? undefined : findTold(previous, sources, act.type === 'competes_with')) ??
      firmBefore(holder.start, sources));
  // 某公司把股份卖给某集团: not in the seller.
  if (clause.groups.some((g) => g.end <= to && g.marker === '' && !g.owns && g.members.some((m) => m.entity === firm)))
    return null;
  return firm ? { sources, targets: [firm] } : null;
}

/** Of one investor after the other: 某资本跟投，老股东某基金加码. */
const FUNDS = /[领跟参]投|(?:由[^，。]{0,20}|联合)投资$|加码$|认购$/u;

/** 某公司股东会通过合并，持股一成的某基金赞成: of which body the clause before tells. */
const findTold = (
  previous: ChineseClause | undefined,
  sources: readonly string[],
  isSubject: boolean,
): string | undefined =>
  previous?.groups
    .filter((g) => g.marker === '' && !g.owns && g.members.every((m) => m.kind === 'O'))
    // 某公司吞下某厂，跟老对头某集团打价格战: whoever does it has the rival.
    .at(isSubject ? 0 : -1)
    ?.members.find((m) => !sources.includes(m.entity))?.entity;

/** Characters of what may describe whom a deed is done to: 离开效力八年的球队. */
export const LONGEST_DESCRIPTION = 14;
const DESCRIPTION = /^(?:了|过)?[^，。；：的\ue000\ue001]{1,12}的$/u;

/** 挑战现任主席某甲, 离开效力八年的球队 */
export const isDescription = (between: string) =>
  DESCRIPTION.test(between) || (isPost(between) && !DOES_TO.test(between));

/** 某甲说某乙“毁了公司”: nobody but the one that what is said begins with. */
export function findToldOf(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  template: Template,
  around: Surroundings,
): NameGroup | undefined {
  const beside = clause.groups.find((g) => g.start === to);
  if (beside) return saysIt(act, clause.text.slice(beside.end - clause.start)) ? beside : undefined;
  return findReachedOn(act, clause, to, template, around);
}

/** 公司由某甲创立: what is done stands first, or in the clause before (某甲2009年入职，由某乙一手提拔). */
export const findFronted = (agent: NameGroup | undefined, before: readonly NameGroup[], carried: NameGroup | null) =>
  agent?.marker === 'agent'
    ? (before.findLast((g) => g.marker === '' && g.end <= agent.start) ??
      (before.length === 1 && !carried?.owns ? (carried ?? undefined) : undefined))
    : undefined;
