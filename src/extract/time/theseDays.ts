/**
 * Whether a bare month and day is one just before publication, though what was told before it lies long ago.
 */
import { type Plain, plainDate } from './calendar.ts';
import { lastNotAfter } from './datesOfPublication.ts';
import type { Context } from './pattern.ts';

/** Days before publication that are these days. */
const THESE_DAYS = 30;

/** Chinese: behind a bare year long gone ("2016年，他创办公司。…1月3日，警方传唤他"), a day just before publication is a day of now. */
export function isOfTheseDays(context: Context, month: number, day: number): boolean {
  const { published, told, year, isEnglish, isFuture } = context;
  if (isEnglish || isFuture || !published || year === null || told?.year !== year) return false;
  if (published.year - year < 2) return false;
  const last = plainDate(lastNotAfter(published, month, day), month, day);
  if (last === null || published.since(last).days > THESE_DAYS) return false;
  return told.month === undefined || (told.day === undefined && tellsOfTheseDays(context, last));
}

/** Behind a month long gone: where the story is told day by day, and the last day told is one of these. */
function tellsOfTheseDays({ day }: Context, last: Plain): boolean {
  const known = day?.month === undefined || day.day === undefined ? null : plainDate(day.year, day.month, day.day);
  return known !== null && Math.abs(last.since(known).days) <= THESE_DAYS;
}

/**
 * English: a paragraph that opens with a day just gone tells of these days, where all that the telling had come to is a
 * month of years ago ("It was sold in January 2009.\nOn Jan. 16 she said").
 */
export function opensTheseDays(context: Context, month: number, day: number): boolean {
  const { published, told, year, isFuture, isToldHere, side } = context;
  if (!context.isEnglish || isToldHere || isFuture || side || !published || !told || year === null) return false;
  if (told.day !== undefined || told.year !== year || published.year - year < 1) return false;
  if (published.year - year < 2 && told.month === month) return false;
  const last = plainDate(lastNotAfter(published, month, day), month, day);
  return last !== null && published.since(last).days <= THESE_DAYS;
}

/** Months on from the date told before which a bare day of these days is one of that story. */
const FAR_ON = 4;

/**
 * English: within a paragraph too, where the story told would lie months before it and the day is just gone ("They died on
 * June 7, 2021. That held for 20 months. On Feb. 1 prosecutors played a video", published in March 2023).
 */
export function leapsToTheseDays(
  { isEnglish, published, told, year, isFuture, side, isToldHere }: Context,
  month: number,
  day: number,
): boolean {
  if (!isEnglish || isFuture || side || !isToldHere || !published || told?.month === undefined || year === null)
    return false;
  if (told.year !== year || published.year - year < 2) return false;
  const last = plainDate(lastNotAfter(published, month, day), month, day);
  const ahead = (month - told.month + 12) % 12;
  return last !== null && ahead >= FAR_ON && published.since(last).days <= THESE_DAYS;
}
