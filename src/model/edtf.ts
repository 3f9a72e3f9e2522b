/**
 * Dates as EDTF level 1 strings (ISO 8601-2, https://www.loc.gov/standards/datetime/), read into exact bounds.
 *
 * Promises: bounds are whole days, counted from 1970-01-01 (UTC, proleptic Gregorian), both ends included.
 * The day count itself is the platform's `Date`; no calendar is reckoned here. Tests hold the bounds against
 * the `edtf` package, which is too large to send to every reader.
 * Does not know: times of day (level 0 allows them, a story does not use them), sets, level 2.
 */

/** Characters of an EDTF day, `YYYY-MM-DD`. */
export const DAY_LENGTH = 10;

/** Days since 1970-01-01. */
export type Day = number;

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export interface Edtf {
  /** First day that may be meant; `-Infinity` where the start is open or unknown. */
  from: Day;
  /** Last day that may be meant; `Infinity` where the end is open or unknown. */
  to: Day;
  precision: Precision;
  /** `~` or `%` somewhere in the string. */
  approximate: boolean;
  /** `?` or `%` somewhere in the string. */
  uncertain: boolean;
  /** The two ends of an interval, `null` where open or unknown; left out for a single date. */
  ends?: [Edtf | null, Edtf | null];
}

const MS_PER_DAY = 86_400_000;
const DATE = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?\d{5,6})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
/** The platform's `Date` ends at ±100,000,000 days. */
const LAST_DAY = 100_000_000;

/** The day number of a calendar day, or `null` where there is no such day. Month is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The last day of a month (1 to 12). */
function lastDayOf(year: number, month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day; years outside 0 to 9999 as ISO's expanded form. Throws RangeError outside ±100,000,000. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().replace(/T.*/, '');
}

/** Months of seasons 21 to 24 on the northern side, as first month and length; winter ends in the next year. */
const SEASON_START: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function parseDate(text: string): Edtf | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match as unknown as [string, string, string?, string?, string?];
  const qualified = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const span = (from: Day | null, to: Day | null, precision: Precision): Edtf | null =>
    from === null || to === null || Math.abs(from) > LAST_DAY || Math.abs(to) > LAST_DAY
      ? null
      : { from, to, precision, ...qualified };
  if (y === '-0000') return null;
  if (/X/.test(y)) {
    if (m) return null;
    const [low, high] = [Number(y.replace(/X/g, '0')), Number(y.replace(/X/g, '9'))];
    const [first, last] = low <= high ? [low, high] : [high, low];
    return span(dayOf(first, 1, 1), dayOf(last, 12, 31), y.endsWith('XX') ? 'century' : 'decade');
  }
  const year = Number(y.replace('Y', ''));
  if (!m || (m === 'XX' && (!d || d === 'XX'))) return span(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
  if (m === 'XX') return null;
  const month = Number(m);
  const season = SEASON_START[month];
  if (season) {
    if (d) return null;
    const [endYear, endMonth] = season === 12 ? [year + 1, 2] : [year, season + 2];
    return span(dayOf(year, season, 1), lastDayOf(endYear, endMonth), 'season');
  }
  if (month < 1 || month > 12) return null;
  if (!d || d === 'XX') return span(dayOf(year, month, 1), lastDayOf(year, month), 'month');
  const day = dayOf(year, month, Number(d));
  return span(day, day, 'day');
}

const cache = new Map<string, Edtf | null>();

/** Reads an EDTF level 1 string; `null` where it is none, an interval ends before it begins, or no day exists. */
export function parseEdtf(text: string): Edtf | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const result = readEdtf(text);
  if (cache.size < 10_000) cache.set(text, result);
  return result;
}

function readEdtf(text: string): Edtf | null {
  if (!text.includes('/')) return parseDate(text);
  const parts = text.split('/');
  if (parts.length !== 2) return null;
  const open = (part: string) => part === '' || part === '..';
  const [start, end] = parts.map((part) => (open(part) ? null : parseDate(part))) as [Edtf | null, Edtf | null];
  if (parts.some((part, i) => !open(part) && (i === 0 ? start : end) === null)) return null;
  if (!start && !end) return null;
  if (start && end && end.to < start.from) return null;
  return {
    from: start ? start.from : Number.NEGATIVE_INFINITY,
    to: end ? end.to : Number.POSITIVE_INFINITY,
    precision: 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    ends: [start, end],
  };
}

/** Whether a string is an EDTF level 1 date with at least one known end. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** Total order: by first day, then by last. An open start comes first, an open end last; unreadable ones last of all. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  const by = (p: number, q: number) => (p < q ? -1 : p > q ? 1 : 0);
  return by(x.from, y.from) || by(x.to, y.to);
}

/** Whether every day of `a` is before every day of `b`. */
export function isBefore(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return Boolean(x && y && x.to < y.from);
}

/** Whether some day may be meant by both. */
export function overlaps(a: { from: Day; to: Day }, b: { from: Day; to: Day }): boolean {
  return a.from <= b.to && b.from <= a.to;
}
