/**
 * What comes round each year, festivals, solar terms and days of the lunar calendar: the one of the year that the
 * words or the story tell.
 */
import { countFrom, edtfOfDay, type Plain } from '../calendar.ts';
import { type Context, type Groups, type Hold, ITSELF, PUBLISHED, type Resolution } from '../pattern.ts';
import { readNumber } from './numerals.ts';

/** A told month this much later in the year than the festival means the festival of the next year. */
const MONTHS_BACK = 7;

/** The day of it in a year. */
export type Reckon = (year: number) => Plain | null;

const FROM_PUBLISHED: Record<string, number> = { 今年: 0, 去年: -1, 前年: -2, 大前年: -3, 明年: 1, 后年: 2 };
export const YEAR_OF =
  '(?:(?<y>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年|(?<ry>今年|去年|大前年|前年|明年|后年|同年|当年|次年|翌年))的?';

/** The day of a festival in the year told, or in the last such year that is not after publication. */
export function resolveYearly(reckon: Reckon, groups: Groups, context: Context): Resolution | null {
  const { published, told } = context;
  if (groups.y) return answer(reckon(readNumber(groups.y)), ITSELF, groups);
  const back = groups.ry === undefined ? undefined : FROM_PUBLISHED[groups.ry];
  if (groups.ry && back === undefined) {
    if (!told) return { edtf: null, hold: PUBLISHED };
    const year = told.year + (/次|翌/.test(groups.ry) ? 1 : 0);
    return answer(reckon(year), { on: 'told', date: told.edtf }, groups);
  }
  if (!published) return { edtf: null, hold: PUBLISHED };
  if (back !== undefined) return answer(reckon(published.year + back), PUBLISHED, groups);
  // "去年春节到元宵节", and nothing else.
  if (context.isAlone && told) return answer(reckon(told.year), { on: 'told-year', date: told.edtf }, groups);
  const isHere = context.year === null || context.year === published.year;
  if (!isHere && told) {
    const [day, next] = [reckon(context.year as number), reckon((context.year as number) + 1)];
    // In what was told of a year's end the festival is the next one.
    const hasGoneOn =
      day && next && told.month !== undefined && told.year === day.year && told.month - day.month >= MONTHS_BACK;
    const isPast = next !== null && next.toString() <= published.toString();
    return answer(hasGoneOn && isPast ? next : day, { on: 'told-year', date: told.edtf }, groups);
  }
  const day = reckon(published.year);
  const isLater = day !== null && day.toString() > published.toString() && !context.isFuture;
  return answer(isLater ? reckon(published.year - 1) : day, { on: 'published-year' }, groups);
}

function answer(day: Plain | null, hold: Hold, groups: Groups): Resolution | null {
  if (!day) return null;
  const isEve = groups.eve !== undefined;
  const known = { edtf: day.toString(), year: day.year, month: day.month, day: day.day };
  if (groups.days) return { edtf: countFrom(known, -readNumber(groups.days), 'day'), hold, order: 'before' };
  if (isEve) return { edtf: countFrom(known, -1, 'day'), hold, order: 'before' };
  // "圣诞前，": some day before it.
  if (groups.upTo && !groups.term)
    return { edtf: countFrom(known, -1, 'day')?.slice(0, 7) ?? null, hold, order: 'before' };
  // Some day of the holidays: the month.
  if (groups.during) return { edtf: known.edtf.slice(0, 7), hold };
  return { edtf: edtfOfDay(day.year, day.month, day.day), hold };
}
