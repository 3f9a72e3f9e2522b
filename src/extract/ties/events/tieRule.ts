/**
 * A rule of what a happening ties, one of a list that is gone through in order.
 *
 * Promises: the first rule that knows the happening decides, and may decide that it ties nobody.
 */
import type { TiePair } from '../createEventTie.ts';
import type { Happening } from './happening.ts';

/** Nothing for a happening of which the rule knows nothing. */
export type TieRule<H = Happening> = (happening: H) => readonly TiePair[] | undefined;

const NOBODY: readonly TiePair[] = [];

/** The rule of happenings that tie nobody. */
export const tiesNobody =
  <H = Happening>(isSuch: (happening: H) => boolean): TieRule<H> =>
  (happening) =>
    isSuch(happening) ? NOBODY : undefined;

export function decide<H>(rules: readonly TieRule<H>[], happening: H): readonly TiePair[] {
  for (const rule of rules) {
    const pairs = rule(happening);
    if (pairs) return pairs;
  }
  return NOBODY;
}
