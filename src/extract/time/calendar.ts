/**
 * Calendar steps that the time grammar takes, as EDTF strings; all arithmetic is Temporal's.
 *
 * Promises: every string returned is a valid EDTF level 1 date; what does not exist (30 February) is `null`.
 */
import { Temporal } from 'temporal-polyfill';
import { DAY_LENGTH, parseEdtf } from '../../model/edtf.ts';

export type Plain = Temporal.PlainDate;
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A date as far as it is known: a day, a month or a year. */
export interface Known {
  edtf: string;
  year: number;
  /** 1 to 12 */
  month?: number;
  day?: number;
  /** The end of the month, as in "月底"; days counted from it lead into the next. */
  isLate?: boolean;
  /** English: told of its night or evening; the small hours told next are of the day after. */
  isNight?: boolean;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** Days made so far: an article speaks of the same few again and again. */
const known = new Map<number, Plain | null>();
const MOST_KNOWN = 10_000;

/** A calendar day, or `null` where there is none. */
export function plainDate(year: number, month: number, day: number): Plain | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const key = (year * 100 + month) * 100 + day;
  const made = known.get(key);
  if (made !== undefined) return made;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const date = day <= first.daysInMonth ? first.with({ day }) : null;
  if (known.size < MOST_KNOWN) known.set(key, date);
  return date;
}

/** `YYYY-MM-DD` to a day; `null` where it is none. */
export function readPlain(iso: string | null): Plain | null {
  const match = iso ? /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) : null;
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const edtfOfYear = (year: number): string | null => (year >= 1 && year <= 9999 ? pad(year, 4) : null);

export function edtfOfMonth(year: number, month: number): string | null {
  return plainDate(year, month, 1) ? `${pad(year, 4)}-${pad(month, 2)}` : null;
}

export function edtfOfDay(year: number, month: number, day: number): string | null {
  return plainDate(year, month, day)?.toString() ?? null;
}

/** As exactly as the numbers say. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return edtfOfYear(year);
  return day === undefined ? edtfOfMonth(year, month) : edtfOfDay(year, month, day);
}

const ends = new Map<string, Known | null>();

/** The last known end of an EDTF date: what "three days later" counts from. The same date gives the same object. */
export function knownOf(edtf: string): Known | null {
  const kept = ends.get(edtf);
  if (kept !== undefined) return kept;
  const end = readLastEnd(edtf);
  if (ends.size < MOST_KNOWN) ends.set(edtf, end);
  return end;
}

function readLastEnd(edtf: string): Known | null {
  const parts = edtf.split('/').filter((part) => part !== '' && part !== '..');
  const text = (parts.at(-1) ?? '').replace(/[?~%]/g, '');
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined || month > 12) return { edtf: text, year };
  return day === undefined ? { edtf: text, year, month } : { edtf: text, year, month, day };
}

/** A month some months away. */
export function monthFrom(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** A day some days away. */
export function dayFrom(day: Plain, by: number): Plain {
  return day.add({ days: by });
}

/**
 * A date counted from a known one, as exact as both the known date and the unit allow: days from a day are a day,
 * months from a day are a month, years are a year; a few days from a month are still that month.
 * `count` may end in .5. The sign says which way.
 */
export function countFrom(from: Known, count: number, unit: Unit): string | null {
  const hours = unit === 'minute' ? count / 60 : count;
  if (unit === 'minute' || unit === 'hour') return countDays(from, Math.trunc(hours / 24));
  if (unit === 'day') return countDays(from, Math.trunc(count));
  if (unit === 'week') return countDays(from, Math.trunc(count * 7));
  if (unit === 'month') {
    const whole = Math.trunc(count);
    if (Math.abs(count) === 0.5) return countDays(from, Math.sign(count) * 15);
    if (from.month === undefined) return edtfOfYear(from.year + Math.trunc(whole / 12));
    const to = monthFrom(from.year, from.month, whole);
    return edtfOfMonth(to.year, to.month);
  }
  if (Number.isInteger(count) || from.month === undefined) return edtfOfYear(from.year + Math.trunc(count));
  const to = monthFrom(from.year, from.month, Math.trunc(count * 12));
  return edtfOfMonth(to.year, to.month);
}

/** The day that the end of a month stands for where days are counted from it. */
const LATE = 28;

function countDays(from: Known, days: number): string | null {
  if (from.month === undefined) return edtfOfYear(from.year + Math.trunc(days / 365));
  if (from.day === undefined) {
    const late = from.isLate ? plainDate(from.year, from.month, LATE) : null;
    if (late) return dayFrom(late, days).toString().slice(0, 7);
    const to = monthFrom(from.year, from.month, Math.trunc(days / 28));
    return edtfOfMonth(to.year, to.month);
  }
  const day = plainDate(from.year, from.month, from.day);
  return (day && dayFrom(day, days).toString()) ?? null;
}

/** An interval of two EDTF dates; the single date where both are the same, `null` where the end is before the start. */
export function intervalOf(from: string | null, to: string | null): string | null {
  if (!from || !to) return null;
  if (from === to) return from;
  const [a, b] = [from.split('/')[0] as string, to.split('/').at(-1) as string];
  const interval = `${a}/${b}`;
  const start = parseEdtf(a);
  const end = parseEdtf(b);
  return start && end && start.from <= end.from && parseEdtf(interval) ? interval : null;
}

/** The whole days of a stretch of `unit`s that ends (`count` < 0) or begins (`count` > 0) at a day, as an interval. */
export function stretchAt(day: Plain, count: number, unit: Unit): string | null {
  const months = unit === 'year' ? Math.trunc(count * 12) : unit === 'month' ? Math.trunc(count) : 0;
  if (unit === 'year' || (unit === 'month' && Math.abs(count) >= 1)) {
    const far = monthFrom(day.year, day.month, months);
    const [near, there] = [edtfOfMonth(day.year, day.month), edtfOfMonth(far.year, far.month)];
    return count < 0 ? intervalOf(there, near) : intervalOf(near, there);
  }
  // A day and a half back reaches into the day before yesterday.
  const days = unit === 'day' ? Math.sign(count) * Math.ceil(Math.abs(count)) : count;
  const far = countFrom({ edtf: day.toString(), year: day.year, month: day.month, day: day.day }, days, unit);
  return count < 0 ? intervalOf(far, day.toString()) : intervalOf(day.toString(), far);
}

/** Whether the whole of a date lies after a day. */
export const isAfter = (known: Known | null, day: Plain): boolean =>
  known !== null && known.edtf.slice(0, DAY_LENGTH) > day.toString().slice(0, Math.min(known.edtf.length, DAY_LENGTH));
