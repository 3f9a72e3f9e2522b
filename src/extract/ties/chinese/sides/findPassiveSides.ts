/**
 * The sides of a Chinese deed in the passive: who does it stands behind 被, and whom it is done to before.
 *
 * Promises: without whoever does it there are no sides, unless it is an authority's deed and the text tells of one.
 */
import { sieveEach } from '../../../sieve.ts';
import type { Template } from '../../templateOf.ts';
import type { ChineseClause, NameGroup } from '../clauses/nameGroup.ts';
import { idsOf, type Sides } from '../deedSides.ts';
import { TIME_OR_ADVERB } from '../isEmptyBefore.ts';
import { COMES_AND_GOES } from './findSubject.ts';
import type { VerbPlace } from './verbPlace.ts';

export function isPassive({ act, template, beforeText }: VerbPlace, agent: NameGroup | undefined): boolean {
  if (!act.isTurned && COMES_AND_GOES.has(act.type)) return false;
  // 为某甲站台 is no passive.
  const isFor = act.type === 'supported' && agent && template.text[agent.start - 1] === '为';
  return (agent?.marker === 'by' && !isFor) || PASSIVE.test(beforeText);
}
export const PASSIVE = /(?:被(?!告[\ue000\ue001人方])|挨|遭到?|遭受|受到|获)[^，。的]{0,8}$/u;

export function findPassiveSides(verb: VerbPlace, agent: NameGroup | undefined, head: NameGroup | null): Sides | null {
  const { act, around, own } = verb;
  const by = agent ?? findAuthority(verb);
  if (!by) return null;
  const sources = idsOf(by, act.source);
  if (by === own) return { sources, targets: around.further(undefined).flatMap((g) => idsOf(g, act.target)) };
  return { sources, targets: idsOf(findDone(verb, by, head), act.target) };
}

/** 检察院通报了多名官员被立案侦查: who announces it did it. */
const findAuthority = ({ act, around, beforeText, own }: VerbPlace): NameGroup | undefined =>
  act.isOfficial ? (own && ANNOUNCES.test(beforeText) ? own : around.authority) : undefined;
const ANNOUNCES = /(?:通报|宣布|公布|通告|披露|公告|证实|确认)(?:了|称)?[^，。]*(?:被|遭)/u;

const findDone = (
  { act, clause, template, before }: VerbPlace,
  by: NameGroup,
  head: NameGroup | null,
): NameGroup | null =>
  before.findLast(
    (g) => g !== by && g.marker === '' && (!g.owns || act.takesOwner) && (g.end <= by.start || by.start < clause.start),
  ) ??
  head ??
  (hasNoSubject(clause, template, by) ? clause.carried : null);

/** 账目被某甲质疑: what stands before the passive is its own subject, if no name. */
const hasNoSubject = (clause: ChineseClause, template: Template, by: NameGroup): boolean =>
  template.text.slice(clause.start, by.start).replace(TIME_OR_ADVERB, '').length <= LONGEST_PASSIVE;
/** Characters of a passive without a subject, and of the post of who does it. */
const LONGEST_PASSIVE = 2;

sieveEach(PASSIVE);
