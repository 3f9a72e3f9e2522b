/**
 * The month that a news article leaves out: "26日".
 *
 * Promises: the month of what was told last, unless the day would then lie after publication or the story has plainly gone on; else the
 * last month with that day not after publication. Without publication date and a month told: `null`.
 */
import { monthFrom, type Plain, plainDate } from './calendar.ts';
import { isAfterPublication } from './datesOfPublication.ts';
import type { Implied } from './impliedYear.ts';
import type { Context } from './pattern.ts';

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
  // A new paragraph that sets a day ("定于22日举行") does not go on from what is months past.
  const isLookedBackOn = told?.day === undefined ? back === 1 || back === 2 : back > 0 && !context.isToldHere;
  if (isFuture && published && !context.isEnglish && isLookedBackOn) {
    const at = day >= published.day ? published : monthFrom(published.year, published.month, 1);
    if (plainDate(at.year, at.month, day)) return { year: at.year, month: at.month, hold: { on: 'published-year' } };
  }
  // "今年春节后，她调回集团。集团13日披露": what was made known these days, however long ago the rest was.
  if (context.isNews && published && !isFuture && day <= published.day && published.day - day <= NEWS_DAYS)
    if (!told || told.year * 12 + (told.month ?? 12) + 1 < published.year * 12 + published.month)
      return { year: published.year, month: published.month, hold: { on: 'published-year' } };
  // "5月20日，…。去年10月，…。21日，…": the days go on from the one that the telling was at.
  // "9月12日，…。去年2月25日，…。当年7月中旬，…。22日，…": but of what was told last, where the look back has gone on.
  // "23日晚，…。某集团2010年买下球队。23日下午，…": the same day named again.
  const isBack = leftAt?.day !== undefined && day >= leftAt.day && day - leftAt.day <= DAYS_ON && !context.hasGoneOn;
  const last = told?.day === undefined && isBack ? leftAt : context.day;
  // "本月7日，…，该公司上月底认罪。11日，…": the days go on from the one told last.
  if (
    last?.month !== undefined &&
    last.day !== undefined &&
    told?.day === undefined &&
    last.day < day + Number(last === leftAt)
  )
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
