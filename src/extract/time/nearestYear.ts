/** English: the year of a bare month, by where it lies from the months and years told before. */
import { plainDate } from './calendar.ts';
import { isAfterPublication, lastNotAfter } from './datesOfPublication.ts';
import type { Context } from './pattern.ts';

/** So much dearer is a month back than a month on: within a paragraph the telling hardly ever goes back. */
const BACK = 4;
const BACK_HERE = 6;
/** A month on that costs more than this is none. */
const FARTHEST = 14;

/** English: of the years about the one told last, the one in which a bare month lies nearest to the month told last. */
export function nearestYear(context: Context, month: number, day?: number): number | null {
  const { told, published } = context;
  if (!told || !published || told.month === undefined || told.year !== context.year) return null;
  let best: { year: number; cost: number } | null = null;
  for (let year = told.year - 1; year <= told.year + 1; year++) {
    if (isAfterPublication(published, year, month, day)) continue;
    const on = year * 12 + month - (told.year * 12 + told.month);
    const cost = on < 0 ? -on * (context.isToldHere ? BACK_HERE : BACK) : on;
    if (cost <= FARTHEST && (!best || cost < best.cost)) best = { year, cost };
  }
  return best?.year ?? null;
}

/** Years before publication from which on a new paragraph does not go on from a bare year. */
const LONG_AGO = 3;

/** How long before publication, in days, what a new paragraph tells may lie to be of these days. */
const THESE_WEEKS = 62;

/**
 * English: behind a bare year later than that of the last months ("pleaded guilty in early 2023. … Opening statements
 * began on April 22") the telling is not back in theirs: it is in that year, or in these weeks.
 */
export function yearBehind(
  { told, year, published, isFuture, isToldHere, isSettled, isRising }: Context,
  month: number,
  day?: number,
): number | null {
  if (!told || !published || year === null || isFuture || told.year <= year || told.month !== undefined) return null;
  const last = lastNotAfter(published, month, day);
  if (last < told.year) return null;
  const date = plainDate(last, month, day ?? 1);
  const isOfTheseWeeks = !isToldHere && date !== null && published.since(date).days <= THESE_WEEKS;
  // "…, and last year made it permanent.\nIn May she left": on from last year into this.
  const isNextYear = !isToldHere && told.year + 1 === published.year && last === published.year;
  // "A bid in 2011 failed.\nOn January 9, …": of a year long gone a new paragraph would name it beside its day.
  const isBack =
    !isToldHere && !isSettled && (day !== undefined || !isRising) && published.year - told.year >= LONG_AGO;
  return isOfTheseWeeks || isNextYear || isBack ? last : told.year;
}
