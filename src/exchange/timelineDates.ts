/**
 * Dates as TimelineJS has them: year, and month and day where they are known.
 *
 * Promises: a day, a month and a year stay as exact as they are; a season is its months, a decade and a century their
 * first and last year, an interval with one end open its known end. TimelineJS counts the years before the year 1
 * without a zero (`-44` is 44 BCE); EDTF counts with one (`-0043`).
 */
import type { Edtf } from '../model/edtf.ts';

/** Month 1 to 12, day 1 to 31. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

export interface TimelineDates {
  start: DateParts;
  end?: DateParts;
}

function partsOf(date: Edtf, side: 'from' | 'to'): DateParts {
  const day = new Date(date[side] * 86_400_000);
  const full = day.getUTCFullYear();
  const year = full > 0 ? full : full - 1;
  const month = day.getUTCMonth() + 1;
  if (date.precision === 'day') return { year, month, day: day.getUTCDate() };
  return date.precision === 'month' || date.precision === 'season' ? { year, month } : { year };
}

export function toTimelineDates(date: Edtf): TimelineDates {
  const [first, last] = date.ends ?? [date, date];
  const start = first ?? (last as Edtf);
  const end = last ?? start;
  const isSpan = date.ends ? first !== null && last !== null : /season|decade|century/.test(date.precision);
  const dates = { start: partsOf(start, 'from'), end: partsOf(end, 'to') };
  return isSpan && JSON.stringify(dates.start) !== JSON.stringify(dates.end)
    ? dates
    : { start: partsOf(start, first ? 'from' : 'to') };
}
