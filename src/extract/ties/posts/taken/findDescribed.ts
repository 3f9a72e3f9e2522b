/** Who had a post, where their name stands behind the verb: 曾任董事的前部长某甲, 时任董事长某甲. */
import type { ChineseClause, NameGroup } from '../../chinese/clauses/nameGroup.ts';
import type { PostVerb } from './postVerbs.ts';
import { longestPost } from './readPost.ts';
import { people, type Taker, takerOf } from './taker.ts';

export const findDescribed = (verb: PostVerb, clause: ChineseClause, from: number, to: number): Taker | null =>
  findBeside(clause, from, to) ?? (verb.holder === 'object' ? null : findBehind(clause, from, to));

/** 时任董事长某甲 */
function findBeside({ text, groups, start }: ChineseClause, from: number, to: number): Taker | null {
  const isOfTime = /[时现]任$/u.test(text.slice(from - start, to - start));
  const beside = isOfTime ? groups.find((g) => g.start >= to && people(g).length > 0) : undefined;
  if (!beside) return null;
  // 向时任某局专员某甲: the body before the post is none of the speaker's.
  if (beside.start === to && beside.behind !== undefined) return { group: beside, ids: people(beside).slice(0, 1) };
  return longestPost(text.slice(to - start, beside.start - start)) ? takerOf(beside) : null;
}

/** 曾任董事的前部长某甲 */
function findBehind({ text, groups, start }: ChineseClause, from: number, to: number): Taker | null {
  const isPerson = (g: NameGroup) => people(g).length > 0;
  const before = groups.findLast((g) => g.end <= from && isPerson(g));
  // 局长某甲、曾任市长的某乙: the next of a row begins with the verb.
  if (before && !/^(?:、|和|与|及|以及|还有)$/u.test(text.slice(before.end - start, from - start))) return null;
  const group = groups.find((g) => g.start >= (before?.end ?? 0) && isPerson(g));
  const between = group && text.slice(to - start, group.start - start);
  const post = between && /^([^，。的]{2,30})的[^，。的]{0,12}$/u.exec(between)?.[1];
  return post && longestPost(post) ? takerOf(group) : null;
}
