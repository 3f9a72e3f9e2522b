/**
 * Whether and how an English story goes on from a date that it has told: by the words about the date.
 *
 * Does not know: what the date is counted from (about.ts).
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { Span } from '../../document.ts';
import type { Known } from '../calendar.ts';
import type { Narrative } from '../narrative.ts';
import type { Resolution } from '../pattern.ts';
import { type Article, clauseBehind, type Place, sentenceBefore, sentenceBehind } from '../place.ts';
import type { Match } from '../scanTimes.ts';
import { isInAttribute, isMeasure, isOfOldThing, isOfOrigin, opensPluperfect } from './asides.ts';

/** Characters of a bare year. */
const YEAR_LENGTH = 4;

/** Characters within which a sentence has hardly begun. */
const EARLY = 24;

/** "On Tuesday she admitted that she had met him in May": behind the sentence's own date the pluperfect looks back. */
const PLUPERFECT = /\b(?:had|having)\b/;

/** Whether a date is told in passing. `told`: the date told last; `isBefore`: this one lies before it. */
export function isToldInPassing(
  { reading }: Article,
  place: Place,
  edtf: string,
  day: Known | null,
  told: Known | null,
  isBefore: boolean,
  isSecond: boolean,
): boolean {
  const { before, match } = place;
  return (
    ((isSecond || isWithin(day, told)) && PLUPERFECT.test(before)) ||
    (edtf.length < DAY_LENGTH && isOfOldThing(before, clauseBehind(reading, place))) ||
    isMeasure(before, edtf.length === YEAR_LENGTH && told?.month !== undefined) ||
    (isBefore && isInAttribute(sentenceBefore(reading, place), reading.slice(match.end, match.end + 1)))
  );
}

/** Whether a time is the year, without more, of a date of which the month is known. */
const isWithin = (known: Known | null, told: Known | null): boolean =>
  known !== null && known.month === undefined && told?.month !== undefined && told.year === known.year;

/** "the firm that he founded in 1910": how old something is. */
const OF_OLD =
  /\b(?:founded|established|built|born|opened|created|set up|started|bought|posted|written|made|taken|published|released) (?:back )?in $/;
const IS_FROM =
  /\b(?:was|were|been) (?:first |originally )?(?:founded|established|built|born|created|set up) (?:[\w'’ -]{1,40} )?in $/;
/** A year that is named by words: "last year", "the next year". */
const YEAR_NAMED = /\byear/i;

/** Whether a date names its year and tells no age of a thing: "that year" may mean it. */
export const namesYear = ({ before, exact, match }: Place): boolean =>
  !OF_OLD.test(before) && (Boolean(match.groups.y) || YEAR_NAMED.test(exact));

/**
 * "Two weeks earlier the court refused": what the paragraph goes on with happened then, where the sentence opens so and
 * tells it in the simple past.
 */
export const opensLookBack = ({ pattern, start, end }: Match, reading: string, sentence: Span): boolean =>
  pattern.rule === 'en-length-earlier' &&
  start - sentence.start < OPENING &&
  !/^,? (?:on|in) |\b(?:had|having|has|have)\b/.test(reading.slice(end, sentence.end));
/** Characters within which a sentence opens: "Exactly two weeks earlier". */
const OPENING = 12;

/** Whether the bare months behind a date go on from the year told before it, and not from its own. */
export const keepsYear = (
  { reading }: Article,
  place: Place,
  resolution: Resolution,
  narrative: Narrative,
  named: Known | null,
  isBefore: boolean,
): boolean =>
  !setsYear(place, resolution, narrative, named) ||
  // "It was founded in 1998. In March she left"
  (resolution.edtf?.length === YEAR_LENGTH && IS_FROM.test(place.before)) ||
  isOfOrigin(place.before, sentenceBehind(reading, place)) ||
  (isBefore && opensPluperfect(sentenceBehind(reading, place)));

/**
 * Whether an English date's year carries on: one that opens its sentence, or a full date, but none in an aside
 * ("who had left in January 2016").
 */
function setsYear(
  { before, match, sentence }: Place,
  { hold, order }: Resolution,
  narrative: Narrative,
  named: Known | null,
): boolean {
  const { y, d } = match.groups;
  const isEarly = match.start - sentence.start < EARLY;
  if (hold.on === 'told') {
    if (named && !/\b(?:had|who|which)\b/.test(before)) return true;
    // "the following week", early in its sentence: the story goes on from what was told last.
    const goesOn = (order === 'after' || isEarly) && (narrative.told?.year ?? 0) > (narrative.year ?? 0);
    return narrative.told?.year === narrative.year || (goesOn && !/\b(?:had|who|which)\b/.test(before));
  }
  if (/\bhad\b/.test(before)) return false;
  // "They sued last year. It split in May.": told in passing, it sets no year for what follows.
  if (match.groups.which === 'last' && match.groups.unit === 'year' && match.start - sentence.start > EARLY)
    return false;
  if (!y) return true;
  if (/(?:who|which|whom|whose|that|had)/.test(before)) return false;
  return Boolean(d) || isEarly || isToldOnMainLine(before, match);
}

/** "agreed to buy it in April 2022", "in the spring of 2022": a month or season and its year behind a simple past, no name's and no stretch's. */
function isToldOnMainLine(said: string, { groups }: Match): boolean {
  // "which had left it to others, certified it in March 2017": the verb of its own clause counts.
  const before = said.slice(Math.max(said.lastIndexOf(', '), said.lastIndexOf('; '), 0));
  if (
    !(groups.m || groups.season) ||
    /\b(?:has|have|is|are|will|would|since|until|from|between|of|by|before|after) (?:\w+ )?$/.test(before)
  )
    return false;
  return (
    !/\b(?:has|have|having|is|are|will|would|after|before|since|until)\b/.test(before) &&
    /\b(?:\w+ed|was|were|\w{3,})\b/.test(before)
  );
}

/** "late 2022", "late last year" */
const LATE = /\b[Ll]ate (?:in )?(?:\d|la)/;
const LATE_IN_MONTH = /\b(?:[Ll]ate(?: in)?|[Ee]nd of)[ -][A-Z]/;

/** Whether a date is told of the end of its year or month. */
export const isLate = (reading: string, { start }: Match, edtf: string): boolean =>
  /^\d{4}-24$/.test(edtf) ||
  (edtf.length === YEAR_LENGTH ? LATE : LATE_IN_MONTH).test(reading.slice(Math.max(0, start - 9), start + 12));

/** "late on Dec. 3", "at 11 p.m. on Friday". */
const NIGHT =
  /\b(?:late (?:on|in the (?:day|evening))|(?:night|evening|nightfall|midnight)\b|(?:[6-9]|1[01])(?::\d\d)? ?p\.?m\b)/i;
const NIGHT_REACH = 16;
const SMALL_HOURS = /\b(?:a\.m\.|am)$/i;

/** Whether a day is told of its night. */
export const isNight = (reading: string, { exact, match, sentence }: Place, edtf: string): boolean =>
  edtf.length === DAY_LENGTH &&
  !SMALL_HOURS.test(exact) &&
  NIGHT.test(reading.slice(Math.max(sentence.start, match.start - NIGHT_REACH), match.end + NIGHT_REACH));

const WEEKDAY_NAME = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** What tells a date: its weekday, or a count from the one before; a count goes on from a weekday. */
export const toldBy = (
  { exact }: Place,
  { hold, edtf }: Resolution,
  before: Narrative['toldBy'],
): Narrative['toldBy'] => {
  if (WEEKDAY_NAME.test(exact)) return 'weekday';
  if (hold.on !== 'told') return null;
  return before === 'weekday' && edtf?.length === DAY_LENGTH ? 'weekday' : 'counting';
};
