/** Bare months and days beside the day of publication. */
import { type Plain, plainDate } from './calendar.ts';

/** Whether a month, or a day of it, lies after publication. */
export function isAfterPublication(published: Plain, year: number, month: number, day?: number): boolean {
  const first = plainDate(year, month, day ?? 1);
  if (!first) return false;
  return day === undefined
    ? year * 12 + month > published.year * 12 + published.month
    : first.since(published).days > 0;
}

/** The last year in which it does not. */
export function lastNotAfter(published: Plain, month: number, day?: number): number {
  let year = isAfterPublication(published, published.year, month, day) ? published.year - 1 : published.year;
  if (month === 2 && day === 29) while (year > 0 && !plainDate(year, 2, 29)) year--;
  return year;
}

/** Of what is to come: this year's, or, when that is more than two months gone, next year's. */
export function soonest(published: Plain, month: number): number {
  return month - published.month < -2 ? published.year + 1 : published.year;
}
