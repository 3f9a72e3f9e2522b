/**
 * Chinese festivals and days of the lunar calendar: 去年春节, 中秋节当天, 农历正月十五, 五月初五.
 * A festival named for itself (春节档, 圣诞老人) is no time.
 */
import { countFrom, dayFrom, edtfOfDay, type Plain, plainDate } from '../calendar.ts';
import { lunarDay } from '../lunar.ts';
import { type Context, type Groups, type Hold, ITSELF, type Pattern, PUBLISHED, type Resolution } from '../pattern.ts';
import { CLOCK, DAY_PART } from './fragments.ts';
import { readNumber } from './numerals.ts';

/** A told month this much later in the year than the festival means the festival of the next year. */
const MONTHS_BACK = 9;

type Reckon = (year: number) => Plain | null;

/** The `nth` weekday (1 Monday … 7 Sunday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Plain | null {
  const first = plainDate(year, month, 1);
  return first && dayFrom(first, ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1));
}

const eve = (day: Plain | null) => day && dayFrom(day, -1);
const newYear: Reckon = (year) => lunarDay(year, 1, 1);
const FESTIVALS: Record<string, Reckon> = {
  春节: newYear,
  大年初一: newYear,
  农历新年: newYear,
  除夕: (year) => eve(newYear(year)),
  大年三十: (year) => eve(newYear(year + 1)),
  年三十: (year) => eve(newYear(year + 1)),
  元宵: (year) => lunarDay(year, 1, 15),
  端午: (year) => lunarDay(year, 5, 5),
  七夕: (year) => lunarDay(year, 7, 7),
  中秋: (year) => lunarDay(year, 8, 15),
  重阳: (year) => lunarDay(year, 9, 9),
  元旦: (year) => plainDate(year, 1, 1),
  情人节: (year) => plainDate(year, 2, 14),
  妇女节: (year) => plainDate(year, 3, 8),
  劳动节: (year) => plainDate(year, 5, 1),
  儿童节: (year) => plainDate(year, 6, 1),
  教师节: (year) => plainDate(year, 9, 10),
  国庆: (year) => plainDate(year, 10, 1),
  万圣节: (year) => plainDate(year, 10, 31),
  感恩节: (year) => nthWeekday(year, 11, 4, 4),
  平安夜: (year) => plainDate(year, 12, 24),
  圣诞: (year) => plainDate(year, 12, 25),
  跨年夜: (year) => plainDate(year, 12, 31),
};

const FROM_PUBLISHED: Record<string, number> = { 今年: 0, 去年: -1, 前年: -2, 大前年: -3, 明年: 1, 后年: 2 };
const YEAR =
  '(?:(?<y>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年|(?<ry>今年|去年|大前年|前年|明年|后年|同年|当年|次年|翌年))的?';
const NAMES = Object.keys(FESTIVALS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NAME = `(?<name>${NAMES})(?:节(?!目|奏|点|约|省|能))?`;
const LUNAR_MONTH = '(?<leap>闰)?(?:(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月|(?<named>正月|冬月|腊月))';
const LUNAR_DAY =
  '(?<d>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)(?![日号个一-龥]{0,1}[日号个])';

/** The day of a festival in the year told, or in the last such year that is not after publication. */
function resolve(reckon: Reckon, groups: Groups, context: Context): Resolution | null {
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
  if (isEve) return { edtf: countFrom(known, -1, 'day'), hold, order: 'before' };
  return { edtf: edtfOfDay(day.year, day.month, day.day), hold };
}

function lunar(groups: Groups): Reckon {
  const month = groups.named ? ({ 正月: 1, 冬月: 11, 腊月: 12 }[groups.named] ?? 1) : readNumber(groups.m as string);
  const day = readNumber((groups.d as string).replace('初', ''));
  return (year) => lunarDay(year, month, day, groups.leap !== undefined);
}

export const festivals: Pattern[] = [
  {
    rule: 'zh-festival',
    regex: new RegExp(
      `${YEAR}${NAME}(?![档晚联老树大])(?:当天|期间|假期|长假|(?<eve>前夕|前夜|前一天))?${DAY_PART}`,
      'g',
    ),
    resolve: (groups, context) => resolve(FESTIVALS[groups.name as string] as Reckon, groups, context),
  },
  {
    rule: 'zh-festival',
    regex: new RegExp(
      `(?<![\\d跨])(?<![\\u3400-\\u9fff](?<![年在到于自至从过的近了是逢月日前后和与即，])(?=国庆))${NAME}(?:当天|期间|假期(?!间)|长假|(?<eve>前夕|前夜|前一天)|(?=[，。到至]|前|[凌上下中傍深]|晚[上间]|$))${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) => resolve(FESTIVALS[groups.name as string] as Reckon, groups, context),
  },
  {
    rule: 'zh-lunar-day',
    regex: new RegExp(
      `(?:${YEAR})?(?:农历|阴历|旧历)(?:${YEAR.replace('<y>', '<y2>').replace('<ry>', '<ry2>')})?${LUNAR_MONTH}${LUNAR_DAY}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) =>
      resolve(lunar(groups), { ...groups, y: groups.y ?? groups.y2, ry: groups.ry ?? groups.ry2 }, context),
  },
  {
    rule: 'zh-lunar-day',
    regex: new RegExp(
      `(?:${YEAR})?${LUNAR_MONTH.replace('[一二三四五六七八九])月', '[一二三四五六七八九])月(?=初|廿|[一二三四五六七八九十]{1,3}(?![日号一-龥]))')}${LUNAR_DAY}${DAY_PART}`,
      'g',
    ),
    resolve: (groups, context) => resolve(lunar(groups), groups, context),
  },
];
