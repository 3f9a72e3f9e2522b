/**
 * The year or month that a news article leaves out: "on 6 June", "26日".
 *
 * Promises: with a year told before, that year, unless the date would then lie after publication or the story has
 * plainly gone on into the year of publication; else the last such date not after publication; of what is to come,
 * the nearest. Without publication date and told year: `null`.
 */
import { edtfOfYear, type Known, monthFrom, type Plain, plainDate } from './calendar.ts';
import { dayOnMainLine } from './comesBack.ts';
import type { Context, Hold } from './pattern.ts';

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

function isAfterPublication(published: Plain, year: number, month: number, day?: number): boolean {
  const first = plainDate(year, month, day ?? 1);
  if (!first) return false;
  return day === undefined
    ? year * 12 + month > published.year * 12 + published.month
    : first.since(published).days > 0;
}

function lastNotAfter(published: Plain, month: number, day?: number): number {
  let year = isAfterPublication(published, published.year, month, day) ? published.year - 1 : published.year;
  if (month === 2 && day === 29) while (year > 0 && !plainDate(year, 2, 29)) year--;
  return year;
}

/** Of what is to come: this year's, or, when that is more than two months gone, next year's. */
function soonest(published: Plain, month: number): number {
  return month - published.month < -2 ? published.year + 1 : published.year;
}

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

/** So much dearer is a month back than a month on: within a paragraph the telling hardly ever goes back. */
const BACK = 4;
const BACK_HERE = 6;
/** A month on that costs more than this is none. */
const FARTHEST = 14;

/** English: of the years about the one told last, the one in which a bare month lies nearest to the month told last. */
function nearestYear(context: Context, month: number, day?: number): number | null {
  const { told, published } = context;
  if (!told || !published || told.month === undefined || told.year !== context.year) return null;
  let best: { year: number; cost: number } | null = null;
  for (let year = told.year - 1; year <= told.year + 1; year++) {
    if (isAfterPublication(published, year, month, day)) continue;
    const on = year * 12 + month - (told.year * 12 + told.month);
    const cost = on < 0 ? -on * (context.isToldHere ? BACK_HERE : BACK) : on;
    if (cost <= FARTHEST && (!best || cost < best.cost)) best = { year, cost };
  }
  return best?.year ?? null;
}

/** Days before publication that are these days. */
const THESE_DAYS = 30;

/** Chinese: behind a bare year long gone ("2016年，他创办公司。…1月3日，警方传唤他"), a day just before publication is a day of now. */
function isOfTheseDays(context: Context, month: number, day: number): boolean {
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
function opensTheseDays(context: Context, month: number, day: number): boolean {
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
function leapsToTheseDays(
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

const isEnglish = (context: Context): boolean => context.isEnglish === true;

/** How long before publication, in days, what a new paragraph tells may lie to be of these days. */
const THESE_WEEKS = 62;

/**
 * English: behind a bare year later than that of the last months ("pleaded guilty in early 2023. … Opening statements
 * began on April 22") the telling is not back in theirs: it is in that year, or in these weeks.
 */
function yearBehind(
  { told, year, published, isFuture, isToldHere }: Context,
  month: number,
  day?: number,
): number | null {
  if (!told || !published || year === null || isFuture || told.year <= year || told.month !== undefined) return null;
  const last = lastNotAfter(published, month, day);
  if (last < told.year) return null;
  const date = plainDate(last, month, day ?? 1);
  const isOfTheseWeeks = !isToldHere && date !== null && published.since(date).days <= THESE_WEEKS;
  // "…, and last year made it permanent.\nIn May she left": on from last year into this.
  const isNextYear = !isToldHere && told.year + 1 === published.year && last === published.year;
  return isOfTheseWeeks || isNextYear ? last : told.year;
}

/** The year of a bare month, or month and day. */
export function implyYear(context: Context, month: number, day?: number): Implied | null {
  const { published, told, year, side, years } = context;
  const toldHold = (): Hold => {
    if (year === null) return { on: 'published-year' };
    return { on: 'told-year', date: told?.year === year ? told.edtf : (edtfOfYear(year) ?? '') };
  };
  const base = side === 'before' ? published?.year : told?.year;
  if (years && side && base) return { year: base + (side === 'after' ? years : -years), month, hold: toldHold() };
  const counted =
    context.months && side ? yearByMonths(context, month, side === 'after' ? context.months : -context.months) : null;
  if (counted !== null) return { year: counted, month, hold: toldHold() };
  const { mainLine, scene } = context;
  if (scene && !side && year !== null && year < scene.year)
    return { year: scene.year, month, hold: { on: 'told-year', date: scene.edtf } };
  const ahead = mainLine?.month === undefined ? -1 : month - mainLine.month;
  if (mainLine && year !== null && year > mainLine.year && ahead >= 0 && ahead <= MONTHS_ON && !side)
    return { year: mainLine.year, month, hold: { on: 'told-year', date: mainLine.edtf } };
  // "In late 2022 he left. In February …", "去年，…。1月，…" told this January: the telling has passed New Year.
  const isYearOnly = told?.month === undefined && told?.year === year && !side && !context.isFuture;
  if (isYearOnly && year !== null && published && !isAfterPublication(published, year + 1, month, day)) {
    const isJustGone = context.isYearAgo && year + 1 === published.year && published.month - month <= JUST_GONE;
    // "Last year he was made chief.\nIn May he left": a new paragraph goes on from last year into this.
    const isNextYear = context.isEnglish && context.isYearAgo && !context.isToldHere && year + 1 === published.year;
    if ((told?.isLate && month <= HALF_A_YEAR) || isJustGone || isNextYear)
      return { year: year + 1, month, hold: toldHold() };
  }
  if (year === null) {
    if (!published) return null;
    if (context.isAlone) return { year: published.year, month, hold: { on: 'published-year' } };
    const found = context.isFuture ? soonest(published, month) : lastNotAfter(published, month, day);
    return { year: found, month, hold: { on: 'published-year' } };
  }
  const { leftAt } = context;
  const back =
    leftAt && told && !side && day !== undefined && !context.isFuture
      ? dayOnMainLine(leftAt, told, published, month, day)
      : null;
  if (leftAt && back) return { year: back.year, month, hold: { on: 'told-year', date: leftAt.edtf } };
  if (!side && day !== undefined && isOfTheseDays(context, month, day))
    return { year: lastNotAfter(published as Plain, month, day), month, hold: { on: 'published-year' } };
  if (day !== undefined && (opensTheseDays(context, month, day) || leapsToTheseDays(context, month, day)))
    return { year: lastNotAfter(published as Plain, month, day), month, hold: { on: 'published-year' } };
  const behind = isEnglish(context) && !side ? yearBehind(context, month, day) : null;
  if (behind !== null) return { year: behind, month, hold: toldHold() };
  // A report comes back from long ago with a new paragraph; what it dates without a year is of these days.
  const isLongAgo = context.isEnglish && published && published.year - year >= LONG_AGO;
  // "On December 28, 2016, …\nOn January 4, …": weeks on from a day told is the same story.
  const on = told?.day === undefined ? LATER : (month - (told.month as number) + 12) % 12;
  if (isLongAgo && on >= LATER && !context.isToldHere && !context.isRising && !side && day !== undefined)
    return { year: lastNotAfter(published, month, day), month, hold: { on: 'published-year' } };
  // "In August 2021 it was sold.\nIn January, the board": no month that goes on within the year told.
  const isBackInYear =
    told?.month !== undefined &&
    told.year === year &&
    (month - told.month + 12) % 12 > MONTHS_AHEAD &&
    month < told.month;
  if (
    isLongAgo &&
    isBackInYear &&
    !context.isToldHere &&
    !context.isRising &&
    !side &&
    day === undefined &&
    !context.isFuture
  )
    return { year: lastNotAfter(published, month), month, hold: { on: 'published-year' } };
  const nearest =
    context.isEnglish && !side && !context.isFuture && published ? nearestYear(context, month, day) : null;
  if (nearest !== null) return { year: nearest, month, hold: toldHold() };
  if (side && told) return { year: onSide(year, month, told, side), month, hold: toldHold() };
  if (!published) return { year, month, hold: toldHold() };
  // Behind 去年, said on the day of publication, what is still to come is this year's.
  const isNear = published.year - year < 2 && (!context.isToldHere || (context.isYearAgo && !context.isEnglish));
  if (context.isFuture && (year >= published.year || isNear))
    return { year: soonest(published, month), month, hold: { on: 'published-year' } };
  if (isAfterPublication(published, year, month, day) && !context.isFuture)
    return { year: lastNotAfter(published, month, day), month, hold: { on: 'published-year' } };
  // "an order in March 2023, …. They concluded in February": the story has gone on past the year of its bare months.
  if (context.isEnglish && told && told.year > year && told.month !== undefined && !context.isFuture) {
    const later = month >= told.month ? told.year : told.year + 1;
    if (!isAfterPublication(published, later, month, day) && context.isToldHere)
      return { year: later, month, hold: { on: 'told-year', date: told.edtf } };
  }
  // "hired in October 2019. … The report was published in April": in one paragraph the narrative goes on, not back.
  if (context.isEnglish && context.isToldHere && !context.looksBack && !context.isFuture && told?.year === year) {
    const back = told.month === undefined ? 0 : told.month - month;
    if (back >= MONTHS_BACK_HERE && !isAfterPublication(published, year + 1, month, day))
      return { year: year + 1, month, hold: { on: 'told-year', date: told.edtf } };
  }
  const hasGoneOn =
    told?.year === year &&
    told.month !== undefined &&
    told.month - month >=
      (context.isYearAgo
        ? 1
        : context.isRising && context.isEnglish
          ? MONTHS_BACK_RISING
          : !context.isEnglish && (context.isToldHere || year + 1 === published.year)
            ? HALF_A_YEAR
            : MONTHS_BACK) &&
    !isAfterPublication(published, year + 1, month, day);
  return hasGoneOn ? { year: year + 1, month, hold: { on: 'published-year' } } : { year, month, hold: toldHold() };
}

/** So many days on from where the telling was a bare day is of there. */
const DAYS_ON = 10;

/** Days before publication that a bare day may be behind a month long gone. */
const JUST_GONE_DAYS = 2;
/** Days after which what was made known is no news any more. */
const NEWS_DAYS = 3;

const monthsBack = (year: number, month: number, published: Plain): number =>
  (published.year - year) * 12 + published.month - month;

/** The month of a bare day: that of the date told last, or the last month with that day not after publication. */
export function implyMonth(context: Context, day: number): Implied | null {
  const { published, told, isFuture, leftAt } = context;
  // "上月，他刚夺冠。17日，球队将迎战": what is to come is not of the month that was looked back on.
  const back = told?.month === undefined || !published ? 0 : monthsBack(told.year, told.month, published);
  if (isFuture && published && told?.day === undefined && (back === 1 || back === 2)) {
    const at = day >= published.day ? published : monthFrom(published.year, published.month, 1);
    if (plainDate(at.year, at.month, day)) return { year: at.year, month: at.month, hold: { on: 'published-year' } };
  }
  // "今年春节后，她调回集团。集团13日披露": what was made known these days, however long ago the rest was.
  if (context.isNews && published && !isFuture && day <= published.day && published.day - day <= NEWS_DAYS)
    if (!told || told.year * 12 + (told.month ?? 12) + 1 < published.year * 12 + published.month)
      return { year: published.year, month: published.month, hold: { on: 'published-year' } };
  // "5月20日，…。去年10月，…。21日，…": the days go on from the one that the telling was at.
  // "9月12日，…。去年2月25日，…。当年7月中旬，…。22日，…": but of what was told last, where the look back has gone on.
  const isBack = leftAt?.day !== undefined && day > leftAt.day && day - leftAt.day <= DAYS_ON && !context.hasGoneOn;
  const last = told?.day === undefined && isBack ? leftAt : context.day;
  // "本月7日，…，该公司上月底认罪。11日，…": the days go on from the one told last.
  if (last?.month !== undefined && last.day !== undefined && told?.day === undefined && last.day < day)
    if (!published || isFuture || !isAfterPublication(published, last.year, last.month, day))
      if (plainDate(last.year, last.month, day))
        return { year: last.year, month: last.month, hold: { on: 'told-year', date: last.edtf } };
  // "今年3月，…。此后，…。20日，她说": behind a month alone a day just gone is one of these days.
  const isJustGone = published !== null && day <= published.day && published.day - day <= JUST_GONE_DAYS;
  const isMonthsAgo = told?.month !== undefined && told.day === undefined && told.year === published?.year;
  if (published && isJustGone && isMonthsAgo && !isFuture && published.month - (told.month as number) > 1)
    return { year: published.year, month: published.month, hold: { on: 'published-year' } };
  if (told?.month !== undefined && plainDate(told.year, told.month, day)) {
    const next = monthFrom(told.year, told.month, 1);
    const hasGoneOn = told.day !== undefined && told.day - day > 15;
    const isKnown = !published || isFuture || !isAfterPublication(published, next.year, next.month, day);
    if (hasGoneOn && isKnown) return { ...next, hold: { on: 'told-year', date: told.edtf } };
    const isTooLate = published && !isFuture && isAfterPublication(published, told.year, told.month, day);
    const isSoon = isTooLate && told.month === published.month && day - published.day <= 3;
    if (!isTooLate || isSoon) return { year: told.year, month: told.month, hold: { on: 'told-year', date: told.edtf } };
  }
  if (!published) return null;
  for (let back = 0; back < 3; back++) {
    const at = monthFrom(published.year, published.month, -back);
    const isPast = isFuture || !isAfterPublication(published, at.year, at.month, day);
    if (isPast && plainDate(at.year, at.month, day)) return { ...at, hold: { on: 'published-year' } };
  }
  return null;
}
