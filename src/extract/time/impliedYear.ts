/**
 * The year that a news article leaves out: "on 6 June", "3月".
 *
 * Promises: with a year told before, that year, unless the date would then lie after publication or the story has
 * plainly gone on into the year of publication; else the last such date not after publication; of what is to come,
 * the nearest. Without publication date and told year: `null`.
 */
import { edtfOfYear, type Known, type Plain } from './calendar.ts';
import { dayOnMainLine } from './comesBack.ts';
import { isAfterPublication, lastNotAfter, soonest } from './datesOfPublication.ts';
import { nearestYear, yearBehind } from './nearestYear.ts';
import type { Context, Hold } from './pattern.ts';
import { isOfTheseDays, leapsToTheseDays, opensTheseDays } from './theseDays.ts';

/** So many months on from a day told a bare one may be of another story. */
const LATER = 2;

/** So many months on, across New Year, a new paragraph is still in what was told. */
const MONTHS_AHEAD = 3;

/** Years between the story told and its publication, from which on a new paragraph with a bare day is about these days. */
const LONG_AGO = 3;

export interface Implied {
  year: number;
  month: number;
  hold: Hold;
}

/** A month so soon after the one told before a look ahead goes on from there. */
const MONTHS_ON = 4;

/** Behind "last year" a month no longer than this before publication is one of this year. */
const JUST_GONE = 1;

/** A told month this much later in the year than the bare one means that the story has gone on into the next year. */
const MONTHS_BACK = 7;
/** The same within a paragraph of Chinese. */
const HALF_A_YEAR = 6;
/** The same within a paragraph of English. */
const MONTHS_BACK_HERE = 4;
/** The same in a story whose dates have stood in their order so far. */
const MONTHS_BACK_RISING = 3;

function onSide(year: number, month: number, told: Known, side: 'after' | 'before'): number {
  if (told.month === undefined) return year;
  const distance = year * 12 + month - (told.year * 12 + told.month);
  if (side === 'after' && distance < 0) return told.month <= month ? told.year : told.year + 1;
  if (side === 'before' && distance > 0) return told.month >= month ? told.year : told.year - 1;
  return year;
}

/** The year of a month so many months from the date told last, or from publication, whichever it fits. */
function yearByMonths({ told, published }: Context, month: number, by: number): number | null {
  for (const from of [told, published]) {
    if (from?.month === undefined) continue;
    const at = from.year * 12 + from.month - 1 + by;
    if ((at % 12) + 1 === month) return Math.floor(at / 12);
  }
  return null;
}

/** A bare month, or month and day, and what is known of its place. */
interface Ask {
  context: Context;
  month: number;
  day: number | undefined;
}

/** A reason for a year: `null` where there is none to be had, nothing where the reason does not hold. */
type Reason = (ask: Ask) => Implied | null | undefined;

/** Of the year told before. */
const asTold = ({ context: { told, year }, month }: Ask, of: number): Implied => {
  if (year === null) return { year: of, month, hold: { on: 'published-year' } };
  const date = told?.year === year ? told.edtf : (edtfOfYear(year) ?? '');
  return { year: of, month, hold: { on: 'told-year', date } };
};

/** Of the year of a date told. */
const asOf = ({ month }: Ask, year: number, { edtf }: Known): Implied => ({
  year,
  month,
  hold: { on: 'told-year', date: edtf },
});

/** Counted from publication. */
const asPublished = ({ month }: Ask, year: number): Implied => ({ year, month, hold: { on: 'published-year' } });

/** The last such date not after publication. */
const asLast = (ask: Ask, published: Plain, day = ask.day): Implied =>
  asPublished(ask, lastNotAfter(published, ask.month, day));

/** "六年后的4月", "两个月前的9月10日": an offset before the date leads to its year. */
const byOffset: Reason = (ask) => {
  const { published, told, side, years, months } = ask.context;
  if (!side) return undefined;
  const base = side === 'before' ? published?.year : told?.year;
  const sign = side === 'after' ? 1 : -1;
  if (years && base) return asTold(ask, base + sign * years);
  const counted = months ? yearByMonths(ask.context, ask.month, sign * months) : null;
  return counted === null ? undefined : asTold(ask, counted);
};

/** "2015", a heading. "2 July: …": a chronicle under its years, wherever the paragraph has not told another. */
const underYear: Reason = (ask) => {
  const { sectionYear, sectionMonth, side, told, isToldHere } = ask.context;
  if (sectionYear === null || sectionYear === undefined || side) return undefined;
  if (sectionMonth && ask.month < sectionMonth) return undefined;
  if (isToldHere && told?.year !== sectionYear) return undefined;
  return { year: sectionYear, month: ask.month, hold: { on: 'told-year', date: edtfOfYear(sectionYear) ?? '' } };
};

/** A day told with its year, of which this is another: the scene goes on. */
const byScene: Reason = (ask) => {
  const { scene, side, year } = ask.context;
  return scene && !side && year !== null && year < scene.year ? asOf(ask, scene.year, scene) : undefined;
};

/** "8月16日被查，半年后被开除。9月，…": the sentence has looked ahead, and its own date goes on. */
const byMainLine: Reason = (ask) => {
  const { mainLine, side, year } = ask.context;
  if (!mainLine || side || year === null || year <= mainLine.year || mainLine.month === undefined) return undefined;
  const ahead = ask.month - mainLine.month;
  return ahead >= 0 && ahead <= MONTHS_ON ? asOf(ask, mainLine.year, mainLine) : undefined;
};

/** "In late 2022 he left. In February …", "去年，…。1月，…" told this January: the telling has passed New Year. */
const pastNewYear: Reason = (ask) => {
  const { month, day, context } = ask;
  const { published, told, year, side, isFuture, isYearAgo, isToldHere } = context;
  if (year === null || !published || side || isFuture || told?.month !== undefined || told?.year !== year)
    return undefined;
  if (isAfterPublication(published, year + 1, month, day)) return undefined;
  const isJustGone = isYearAgo && year + 1 === published.year && published.month - month <= JUST_GONE;
  // "Last year she was made chief.\nIn May she left": a new paragraph goes on from last year into this.
  const isNextYear = context.isEnglish && isYearAgo && !isToldHere && year + 1 === published.year;
  return (told.isLate && month <= HALF_A_YEAR) || isJustGone || isNextYear ? asTold(ask, year + 1) : undefined;
};

/** No year has been told. */
const byPublication: Reason = (ask) => {
  const { published, year, isAlone, isFuture } = ask.context;
  if (year !== null) return undefined;
  if (!published) return null;
  if (isAlone) return asPublished(ask, published.year);
  return isFuture ? asPublished(ask, soonest(published, ask.month)) : asLast(ask, published);
};

/** "sacked in February 2022. She had been hired in September": the last one before what was told. */
const beforeTold: Reason = (ask) => {
  const { told, goesBack, side, isFuture, isEnglish: isInEnglish } = ask.context;
  if (!isInEnglish || !goesBack || side || isFuture || told?.month === undefined) return undefined;
  const isLater =
    ask.month > told.month ||
    (ask.month === told.month && ask.day !== undefined && told.day !== undefined && ask.day > told.day);
  return asOf(ask, told.year - (isLater ? 1 : 0), told);
};

/** The telling went back by years, and is back where it was. */
const backOnMainLine: Reason = (ask) => {
  const { leftAt, told, side, published, isFuture } = ask.context;
  if (!leftAt || !told || side || ask.day === undefined || isFuture) return undefined;
  const back = dayOnMainLine(leftAt, told, published, ask.month, ask.day);
  return back ? asOf(ask, back.year, leftAt) : undefined;
};

/** Days just gone, behind what was long ago. */
const ofTheseDays: Reason = (ask) => {
  const { context, month, day } = ask;
  if (day === undefined || !context.published) return undefined;
  const isOfThem =
    (!context.side && isOfTheseDays(context, month, day)) ||
    opensTheseDays(context, month, day) ||
    leapsToTheseDays(context, month, day);
  return isOfThem ? asLast(ask, context.published) : undefined;
};

const behindTold: Reason = (ask) => {
  const { context, month, day } = ask;
  const behind = context.isEnglish && !context.side ? yearBehind(context, month, day) : null;
  return behind === null ? undefined : asTold(ask, behind);
};

/** A report comes back from long ago with a new paragraph; what it dates without a year is of these days. */
const backFromLongAgo: Reason = (ask) => {
  const { month, day } = ask;
  const {
    published,
    told,
    year,
    side,
    isEnglish: isInEnglish,
    isToldHere,
    isRising,
    isFuture,
    isSettled,
  } = ask.context;
  if (!isInEnglish || !published || year === null || published.year - year < LONG_AGO) return undefined;
  if (isToldHere || side) return undefined;
  // "A bid in 2011 failed.\nOn January 9, …": a story told year by year writes the year of its days.
  if (isRising && (day === undefined || told?.month !== undefined || isSettled)) return undefined;
  // "On December 28, 2016, …\nOn January 4, …": weeks on from a day told is the same story.
  const on = told?.day === undefined ? LATER : (month - (told.month as number) + 12) % 12;
  if (day !== undefined) return on >= LATER ? asLast(ask, published) : undefined;
  // "named chief in 2019.\nIn March she left": of a bare year long gone a new paragraph would name it beside its month.
  if (told?.month === undefined)
    return told?.year === year && !isFuture && !isSettled ? asLast(ask, published) : undefined;
  // "In August 2021 it was sold.\nIn January, the board": no month that goes on within the year told.
  if (told?.month === undefined || told.year !== year || month >= told.month || isFuture) return undefined;
  return (month - told.month + 12) % 12 > MONTHS_AHEAD ? asLast(ask, published) : undefined;
};

const nearTold: Reason = (ask) => {
  const { context, month, day } = ask;
  if (!context.isEnglish || context.side || context.isFuture || !context.published) return undefined;
  const nearest = nearestYear(context, month, day);
  return nearest === null ? undefined : asTold(ask, nearest);
};

const onTheSide: Reason = (ask) => {
  const { side, told, year } = ask.context;
  return side && told && year !== null ? asTold(ask, onSide(year, ask.month, told, side)) : undefined;
};

/** What is still to come, and what would lie after publication though it is not. */
const besidePublication: Reason = (ask) => {
  const { published, year, isFuture, isToldHere, isYearAgo, isEnglish: isInEnglish } = ask.context;
  if (!published || year === null) return undefined;
  // Behind 去年, said on the day of publication, what is still to come is this year's.
  const isNear = isInEnglish
    ? published.year - year < 2 && !isToldHere
    : !isToldHere || (published.year - year < 2 && isYearAgo);
  if (isFuture) return year >= published.year || isNear ? asPublished(ask, soonest(published, ask.month)) : undefined;
  return isAfterPublication(published, year, ask.month, ask.day) ? asLast(ask, published) : undefined;
};

/** "an order in March 2023, …. They concluded in February": the story has gone on past the year of its bare months. */
const pastItsYear: Reason = (ask) => {
  const { month, day } = ask;
  const { published, told, year, isEnglish: isInEnglish, isFuture, isToldHere } = ask.context;
  if (!isInEnglish || !published || !told || year === null || told.year <= year) return undefined;
  if (told.month === undefined || isFuture || !isToldHere) return undefined;
  const later = month >= told.month ? told.year : told.year + 1;
  return isAfterPublication(published, later, month, day) ? undefined : asOf(ask, later, told);
};

/** "hired in October 2019. … The report was published in April": in one paragraph the narrative goes on, not back. */
const onInParagraph: Reason = (ask) => {
  const { month, day } = ask;
  const { published, told, year, isEnglish: isInEnglish, isToldHere, looksBack, isFuture } = ask.context;
  if (!isInEnglish || !isToldHere || looksBack || isFuture || !published || !told || told.year !== year)
    return undefined;
  const back = told.month === undefined ? 0 : told.month - month;
  const isOn = back >= MONTHS_BACK_HERE && !isAfterPublication(published, year + 1, month, day);
  return isOn ? asOf(ask, year + 1, told) : undefined;
};

/** The year told, or the one after it, where the months told last lie far behind this one. */
const goingOn: Reason = (ask) => {
  const { month, day, context } = ask;
  const { published, told, year } = context;
  if (year === null) return null;
  const isOn =
    published &&
    told?.year === year &&
    told.month !== undefined &&
    told.month - month >= monthsBackOf(context, published, year) &&
    !isAfterPublication(published, year + 1, month, day);
  return isOn ? asPublished(ask, year + 1) : asTold(ask, year);
};

/** How far back a bare month must lie for its story to have passed New Year. */
function monthsBackOf(
  { isYearAgo, isRising, isEnglish: isInEnglish, isToldHere }: Context,
  published: Plain,
  year: number,
) {
  if (isYearAgo) return 1;
  if (isInEnglish) return isRising ? MONTHS_BACK_RISING : MONTHS_BACK;
  return isToldHere || year + 1 === published.year ? HALF_A_YEAR : MONTHS_BACK;
}

/** The first that holds gives the year; the last always does. */
const REASONS: readonly Reason[] = [
  byOffset,
  underYear,
  byScene,
  byMainLine,
  pastNewYear,
  byPublication,
  beforeTold,
  backOnMainLine,
  ofTheseDays,
  behindTold,
  backFromLongAgo,
  nearTold,
  onTheSide,
  besidePublication,
  pastItsYear,
  onInParagraph,
  goingOn,
];

/** The year of a bare month, or month and day. */
export function implyYear(context: Context, month: number, day?: number): Implied | null {
  const ask = { context, month, day };
  for (const reason of REASONS) {
    const implied = reason(ask);
    if (implied !== undefined) return implied;
  }
  return null;
}
