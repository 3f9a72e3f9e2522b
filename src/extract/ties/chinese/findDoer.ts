/**
 * Who does what a Chinese verb tells, where that is not simply the name before it: whom a lawyer acts for, whom the words
 * before describe, who was appointed just before, who joins in.
 */
import { sieveEach } from '../../sieve.ts';
import type { ChineseAct } from '../acts/chineseAct.ts';
import type { Template } from '../templateOf.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { idsOf, type Surroundings } from './deedSides.ts';
import { TIME_OR_ADVERB } from './isEmptyBefore.ts';

const APPOINTS =
  /(?:任命|委任|指派|提名|聘请|聘任|起用|启用|选派|推举|推选|提拔|邀请|力邀|敦请|延请|(?<![申宴聘邀提])请(?!求|教|示)|派出?(?!系)|挖来|换上|改用|请回|请来|请出|召回|迎回|找来|选定|选中|钦点|挖来|延请|选出)(?:了|过)?[^\ue000\ue001，]{0,8}$/u;

/** 由某甲出任总裁，取代某乙. */
const TAKES_OFFICE = /^(?:出任|担任|接任|就任|升任|兼任|代理|执掌|接掌)/u;

/** 任命某甲为部长，取代某乙: whoever is appointed takes the place. */
export const findAppointed = (previous: ChineseClause | undefined) =>
  previous?.groups.find(
    (g) =>
      idsOf(g, 'P').length > 0 &&
      (APPOINTS.test(previous.text.slice(0, g.start - previous.start)) ||
        (g.marker === 'agent' && TAKES_OFFICE.test(previous.text.slice(g.end - previous.start)))),
  );

/** 持有某公司股份的某甲抛售: whom the words before describe, and of whom the clause goes on to tell, did it. `isInner`: the words stand behind another verb. */
export function findHead(
  act: ChineseAct,
  clause: ChineseClause,
  { text }: Template,
  from: number,
  to: number,
  isInner = false,
): NameGroup | null {
  if (!isInner && clause.groups.some((g) => g.end <= from && g.marker === '' && !g.owns)) return null;
  const rest = text.slice(to, clause.end);
  const match = HEAD.exec(rest);
  const at = match ? to + match[0].length : -1;
  const head = clause.groups.find((g) => g.start <= at && at < g.end);
  // 免去某甲的某局局长职务: where the post is.
  if (head && OF_SEAT.test(text.slice(head.end, clause.end))) return null;
  // 委任某公司的某甲: somebody is appointed, not the firm.
  const object = clause.groups.find((g) => g.start >= to);
  if (object && object !== head && idsOf(object, act.target).length === 0) return null;
  const isTold = isInner || clause.end > (head?.end ?? clause.end) || match?.[0].startsWith('的');
  return head && isTold && head.marker === '' ? head : null;
}
const OF_SEAT = /^的?[^，。\ue000\ue001]{2,10}(?:职务|一职|职位|之职|职$)/u;
/** What a deed is done to, 的, and what else describes the doer. */
const HEAD =
  /^(?:了|过)?[^，。；：的\ue000\ue001]{0,10}[\ue000\ue001][^，。；：\ue000\ue001]{0,14}的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])|^(?:了|过|过[来去]|而来|回来|出来)?的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])/u;

/** 离开某公司后, 执掌某公司期间: what only tells when something else was. */
const TELLS_WHEN = /(?:后|之?前|时|之际|期间|以来|当[年天日]|那[年天]|[年月天]|伊始|不久|至今)$/u;
/** A sentence that begins with such a clause goes on with who did it: 离开某公司后，某甲去了某行. */
export const findAhead = (
  act: ChineseAct,
  clause: ChineseClause,
  { previous, next }: Surroundings,
): NameGroup | undefined =>
  next && previous === undefined && TELLS_WHEN.test(clause.text) && !next.owns && idsOf(next, act.source).length > 0
    ? next
    : undefined;

/** Deeds that a lawyer, a spokesman or a fund does for somebody. */
const DONE_FOR: ReadonlySet<string> = new Set([
  'criticized',
  'legal_action_against',
  'invested_in',
  'supported',
  'opposed',
]);
const REPRESENTS =
  /^的?(?:代表|辩护|代理|委托)?(?:律师团?|代理人|发言人|代表|管理层|法务团队|律师团队|团队|遗产管理人|调查员|调查人员|办案人员|执法人员|工作人员|探员|干员|警员|特工|人员|官员|矛头|枪口|炮口|炮火|火力|怒火|怒气|旗下[^，。的]{0,8})[^，。的]{0,6}$/u;

/** 某甲的律师起诉: for whom it is done. */
export const findRepresented = (act: ChineseAct, before: readonly NameGroup[], { text }: Template, from: number) =>
  DONE_FOR.has(act.type)
    ? before.findLast((g) => g.marker === '' && g.owns && REPRESENTS.test(text.slice(g.end, from)))
    : undefined;

/** Deeds that several can do together: 甲与乙创办, 甲连同乙要求. */
const DONE_TOGETHER: ReadonlySet<string> = new Set([
  'founder_of',
  'criticized',
  'supported',
  'opposed',
  'legal_action_against',
  'invested_in',
]);

/** 甲与乙创办: both did. */
export function withPartner(
  act: ChineseAct,
  doer: NameGroup | null,
  before: readonly NameGroup[],
  wordsTo: (start: number) => string,
): NameGroup | null {
  const partner = DONE_TOGETHER.has(act.type) ? before.findLast((g) => g.marker === 'with' && !g.owns) : undefined;
  if (!doer || !partner || partner === doer || partner.start < doer.start) return doer;
  if (act.type !== 'founder_of' && wordsTo(partner.end).replace(TIME_OR_ADVERB, '').length > 1) return doer;
  return { ...doer, members: [...doer.members, ...partner.members] };
}

/** 的正是, 的，就是: what stands between a deed and whoever did it. */
const IS_WHO = /的人?(?:正|就|便|恰恰?|偏偏|却|则|也|竟)*是/u;
const IS_WHO_NEXT = /^(?:正|就|便|恰恰?|偏偏|却|则|也|竟)*是/u;
/** Characters from a verb on within which its clause is turned so. */
const LONGEST_TURN = 16;

/** Whom a clause is built to name as the one who did it, and where its object ends. */
export function findFocus(
  clause: ChineseClause,
  template: Template,
  to: number,
  { next, nextText }: Surroundings,
): { group: NameGroup; at: number } | undefined {
  const rest = template.text.slice(to, Math.min(clause.end, to + LONGEST_TURN));
  const turn = IS_WHO.exec(rest);
  if (turn) {
    const at = to + turn.index;
    const group = clause.groups.find((g) => g.start >= at + turn[0].length && !g.owns);
    return group?.members.some((m) => m.kind === 'P') ? { group, at } : undefined;
  }
  const isNext = next !== undefined && !next.owns && /的$/u.test(rest) && to + rest.length === clause.end;
  return isNext && IS_WHO_NEXT.test(nextText) ? { group: next, at: clause.end } : undefined;
}

sieveEach(HEAD);
