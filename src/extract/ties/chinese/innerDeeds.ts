/** What somebody does with whoever then does something: 邀请某甲加盟, 由某甲举荐的某乙出任. */
import { PIVOT_VERBS } from '../../pivotVerbs.ts';
import { sieveEach } from '../../sieve.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';

/** A verb whose object does what the next verb tells, up to where the object begins. */
export const PIVOT = new RegExp(
  `(?:${PIVOT_VERBS}|介绍|动员|招揽|吸引|让|令|使|促使)(?:了)?(?:[^，。的\\ue000\\ue001]{0,6})$`,
  'u',
);

/** Behind a name in words that describe the next one, up to that. */
const DESCRIBES = /^[^，。]{1,10}的[^，。的]{0,8}$/u;

/** Whether a group stands in what describes the next one of `groups`. */
export function isInDescription(clause: ChineseClause, group: NameGroup, groups: readonly NameGroup[]): boolean {
  const next = groups.find((g) => g.start >= group.end);
  return next !== undefined && DESCRIBES.test(clause.text.slice(group.end - clause.start, next.start - clause.start));
}

sieveEach(PIVOT);
