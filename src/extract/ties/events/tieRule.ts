/**
 * A rule of what a happening ties, one of a list that is gone through in order.
 *
 * Promises: the first rule that knows the happening decides, and may decide that it ties nobody.
 */
import type { TiePair } from '../createEventTie.ts';
import type { Happening } from './happening.ts';

/** Nothing for a happening of which the rule knows nothing. */
export type TieRule = (happening: Happening) => readonly TiePair[] | undefined;

const NOBODY: readonly TiePair[] = [];

/** The rule of happenings that tie nobody. */
export const tiesNobody =
  (isSuch: (happening: Happening) => boolean): TieRule =>
  (happening) =>
    isSuch(happening) ? NOBODY : undefined;

export function decide(rules: readonly TieRule[], happening: Happening): readonly TiePair[] {
  for (const rule of rules) {
    const pairs = rule(happening);
    if (pairs) return pairs;
  }
  return NOBODY;
}
