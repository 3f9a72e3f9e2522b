/**
 * Dates as TimelineJS has them: year, and month and day where they are known.
 *
 * Promises: a day, a month and a year stay as exact as they are; a season is its months, a decade and a century their
 * first and last year, an interval with one end open its known end. TimelineJS counts the years before the year 1
 * without a zero (`-44` is 44 BCE); EDTF counts with one (`-0043`). What was written so is read back to the same.
 */
import { type Day, dayOf, type Edtf, isEdtf, parseEdtf } from '../model/edtf.ts';

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

/** The EDTF date that says the same, an interval where there is an end; `null` where there is no such day or span. */
export function fromTimelineDates({ start, end }: TimelineDates): string | null {
  const [from, to] = [writeParts(start), end && writeParts(end)];
  const date = to === undefined || to === from ? from : `${from}/${to}`;
  return isEdtf(date) ? date : null;
}

/** Whether an EDTF date is the one that these were rounded from. */
export function isRoundedFrom(edtf: string, { start, end }: TimelineDates): boolean {
  const date = parseEdtf(edtf);
  const rounded = date && toTimelineDates(date);
  const write = (parts: DateParts | undefined) => parts && writeParts(parts);
  return rounded !== null && write(rounded.start) === write(start) && write(rounded.end) === write(end);
}

/** The first day that is meant, `-Infinity` where there is none: what TimelineJS orders its slides by. */
export function firstDay({ year, month = 1, day = 1 }: DateParts): Day {
  return dayOf(year < 0 ? year + 1 : year, month, day) ?? Number.NEGATIVE_INFINITY;
}

function writeParts({ year, month, day }: DateParts): string {
  const counted = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(counted));
  const sign = counted < 0 ? '-' : '';
  const written = digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, '0')}`;
  return [written, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');
}
