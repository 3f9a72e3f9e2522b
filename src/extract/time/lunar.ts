/**
 * Days of the Chinese calendar as Gregorian ones, reckoned by Temporal's `chinese` calendar.
 *
 * Does not know: solar terms, which are astronomy and not in that calendar.
 */
import { Temporal } from 'temporal-polyfill/full';
import { type Plain, readPlain } from './calendar.ts';

/**
 * A day of a Chinese year (the one that begins in the Gregorian year of the same number). Month 1 to 12; day 30 of
 * a month of 29 is its last. `null` outside 1900 to 2100, where the calendar is not tabulated.
 */
export function lunarDay(year: number, month: number, day: number, isLeapMonth = false): Plain | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const monthCode = `M${String(month).padStart(2, '0')}${isLeapMonth ? 'L' : ''}`;
  try {
    const found = Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode, day });
    return readPlain(found.withCalendar('iso8601').toString());
  } catch {
    return null; // No such leap month in that year.
  }
}
