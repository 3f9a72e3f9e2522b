/**
 * Who gets, has or leaves the post that a Chinese verb tells of.
 *
 * Promises: whoever is replaced or beaten does not get it; a clause without a subject has the one before.
 */
import type { ChineseClause, NameGroup } from '../../chinese/clauses/nameGroup.ts';
import { isInDescription, PIVOT } from '../../chinese/innerDeeds.ts';
import { findDescribed } from './findDescribed.ts';
import type { PostVerb } from './postVerbs.ts';
import { namedIn, people, type Taker, takerOf } from './taker.ts';

export const findTaker = (
  verb: PostVerb,
  clause: ChineseClause,
  from: number,
  to: number,
  previous: ChineseClause | undefined,
): Taker | null =>
  findDescribed(verb, clause, from, to) ??
  takerOf(verb.holder === 'object' ? findGiven(clause, from, to) : findSubject(clause, from, previous));

/** Whom the verb puts into the post. */
function findGiven(clause: ChineseClause, from: number, to: number): NameGroup | undefined {
  const named = namedIn(clause);
  const behind = named.find((g) => g.start >= to && !g.owns);
  if (behind) return behind;
  const marked = named.findLast((g) => g.end <= from && (g.marker === 'ba' || g.marker === 'by'));
  const isGiver = marked?.marker === 'by' && from - marked.end <= 2;
  return isGiver ? named.find((g) => g.end <= from && g.marker === '' && !g.owns) : marked;
}

/** Who takes it, has it or leaves it. */
function findSubject(
  clause: ChineseClause,
  from: number,
  previous: ChineseClause | undefined,
): NameGroup | null | undefined {
  const { text, start } = clause;
  const saysWho = SAYS_WHO.test(text);
  const isGone = (g: NameGroup) => isReplaced(text, g.start - start);
  const isBeaten = (g: NameGroup) => BEATS.test(text.slice(0, g.start - start));
  const before = namedIn(clause).filter((g) => g.end <= from && !g.owns && !isBeaten(g) && !(saysWho && isGone(g)));
  const own = findOwn(clause, before);
  if (own || saysWho) return own;
  if (!before.every((g) => g.marker === 'other' || isGone(g))) return null;
  const asked = before.length === 0 && previous ? findAsked(previous) : undefined;
  const told = asked ?? clause.carried;
  return people(told).length > 0 ? told : null;
}

/** The subject that the clause itself has, of those before the verb. */
function findOwn(clause: ChineseClause, before: readonly NameGroup[]): NameGroup | undefined {
  // 由某甲举荐的某乙出任: what somebody did with whoever then does something.
  const agent = before.findLast((g) => g.marker === 'agent' && !isInDescription(clause, g, before));
  if (agent) return agent;
  const last = before.at(-1);
  if (last && PIVOT.test(clause.text.slice(0, last.start - clause.start))) return last;
  return before.findLast((g) => g.marker === 'ba') ?? before.findLast((g) => g.marker === '' || g.marker === 'with');
}

/** 接替某甲出任董事长的(，是某乙): whoever takes the post is named behind. */
const SAYS_WHO = /的$|的(?:则|正|就)?是/u;

/** 击败某甲当选: whoever is beaten gets nothing. */
const BEATS = /(?:击败|战胜|力压|险胜|打败|压倒|挤掉|力克|不敌|输给)了?[^，\ue000]{0,8}$/u;

/** 接替某甲出任: the name before the verb is the predecessor's. */
const isReplaced = (text: string, at: number) =>
  /(?:接替|取代|代替|顶替|继)(?:了)?[^，]{0,6}$/u.test(text.slice(0, at));

const INVITES = /(?:(?<![申宴提])请|力邀|敦请|延请|挖|派|推)(?:了|来|到|回|出)?[^，。的\ue000\ue001]{0,6}$/u;
/** 某甲请某乙出山，担任总经理: who was asked takes the post. */
const findAsked = ({ text, groups, start }: ChineseClause): NameGroup | undefined =>
  groups.findLast(
    (g) =>
      g.marker === '' &&
      !g.owns &&
      people(g).length > 0 &&
      g.start > start &&
      (PIVOT.test(text.slice(0, g.start - start)) || INVITES.test(text.slice(0, g.start - start))) &&
      /^(?:出山|出马|出面|加盟|加入|回来|回归|回国|过来|来|入伙|入局|救火|坐镇)?$/u.test(text.slice(g.end - start)),
  );
