/**
 * Whether an expression of time lies ahead: by the words about it (future.ts) and by how far the telling has come.
 *
 * Does not know: which day it is.
 */
import type { Known, Plain } from './calendar.ts';
import { monthOf } from './en/words.ts';
import { beginsThen, speaksOfFuture, speaksOfLater, standsInTimetable } from './future.ts';
import type { Narrative } from './narrative.ts';
import type { Article, Place } from './place.ts';
import type { Match } from './scanTimes.ts';
import { isDeadline } from './zh/deadline.ts';
import { readNumber } from './zh/numerals.ts';

/** Months ahead of which a timetable tells without their year. */
const MONTHS_AHEAD = 6;

/** Whether the clause speaks of what is to come. `told`: the date told last. */
export function liesAhead(article: Article, place: Place, narrative: Narrative, isToldHere: boolean): boolean {
  const { told } = narrative;
  const { isAlone, isEnglish, published, reading } = article;
  const { match, clause, sentence } = place;
  if (isAlone) return true;
  const speaks = speaksOfFuture(reading, match, clause, isEnglish, sentence);
  if (isEnglish)
    return (
      (speaks && !isLabelGone(reading, match, place.blockStart, published)) ||
      (isAheadOfBoth(told, published, match) && beginsThen(reading, match, sentence)) ||
      ((isOfThisMonth(told, published) ||
        isNotCountedFrom(narrative, isToldHere) ||
        isSoonestAhead(told, published, match)) &&
        speaksOfLater(reading, match, clause))
    );
  return (
    speaks ||
    (isOfComingMonths(told, published, match) && standsInTimetable(reading, match, sentence)) ||
    (isOfThisMonth(told, published) && isDeadline(match, reading, sentence.start))
  );
}

/** "chief since 2015. The firm said she would leave in July": nobody counts from a bare year told in passing or a paragraph before. */
const isNotCountedFrom = ({ told, year }: Narrative, isToldHere: boolean): boolean =>
  told !== null && told.month === undefined && (!isToldHere || year === null);

/** "In April she said she would leave in July": the first such month behind the one told does not lie before publication. */
function isSoonestAhead(told: Known | null, published: Plain | null, { groups: { y, m } }: Match): boolean {
  const month = m && !y ? monthOf(m) : 0;
  if (!month || !published || told?.month === undefined) return false;
  const year = told.year + (month < told.month ? 1 : 0);
  return year * 12 + month >= published.year * 12 + published.month;
}

/** Whether what was told last happened in the days before publication: what lay ahead of it still does. */
function isOfThisMonth(told: Known | null, published: Plain | null): boolean {
  if (!told || !published) return told === null;
  return told.year === published.year && (told.month ?? 0) >= published.month - 1;
}

/**
 * English: a month of the year of publication, still to come, to which it is no farther from publication than from what was
 * told last.
 */
function isAheadOfBoth(told: Known | null, published: Plain | null, { groups: { y, m } }: Match): boolean {
  if (!published || !m || y || (told && told.year < published.year - 1)) return false;
  const month = monthOf(m);
  const ahead = month - published.month;
  // Behind what is to come itself, what follows it in the calendar is to come as well.
  const isToldAhead = told?.month !== undefined && told.year === published.year && told.month > published.month;
  const on = told?.month === undefined || isToldAhead ? MONTHS_AHEAD : (month - told.month + 12) % 12;
  return month > 0 && ahead >= 0 && ahead <= Math.min(MONTHS_AHEAD, on);
}

/**
 * "Oct. 4: He will pay after all": the month and day that a row of an English chronology begins with, gone by in the months before
 * publication, whatever the row tells that was to come.
 */
function isLabelGone(
  reading: string,
  { start, end, groups: { y, m } }: Match,
  block: number,
  published: Plain | null,
): boolean {
  if (!published || !m || y || start - block > LABEL_REACH) return false;
  if (!/^(?:\*\*|__)?\s?[:：—–|]/.test(reading.slice(end, end + 5))) return false;
  const back = (published.month - monthOf(m) + 12) % 12;
  return monthOf(m) > 0 && back <= MONTHS_AHEAD;
}
const LABEL_REACH = 6;

/** Whether a bare month, where the story has come to the year of publication, may be one of those to come. */
function isOfComingMonths(told: Known | null, published: Plain | null, { groups: { y, ry, m } }: Match): boolean {
  if (!published || !m || y || ry || (told && told.year !== published.year)) return false;
  const ahead = readNumber(m) - published.month;
  return ahead >= 0 && ahead <= MONTHS_AHEAD;
}
