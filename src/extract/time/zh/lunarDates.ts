/** Chinese days and months of the lunar calendar: 农历正月十五, 五月初五, 农历十月, 闰四月, 明年腊月. */
import { intervalOf } from '../calendar.ts';
import { lunarDay } from '../lunar.ts';
import type { Context, Groups, Pattern, Resolution } from '../pattern.ts';
import { CLOCK, DAY_PART } from './fragments.ts';
import { readNumber } from './numerals.ts';
import { type Reckon, resolveYearly, YEAR_OF } from './yearly.ts';

const LUNAR_MONTH = '(?<leap>闰)?(?:(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月|(?<named>正月|冬月|腊月))';
const LUNAR_DAY =
  '(?<d>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)(?![日号个一-龥]{0,1}[日号个])';
const CALENDAR = '(?:农历|阴历|旧历)';
const YEAR_BEHIND = YEAR_OF.replace('<y>', '<y2>').replace('<ry>', '<ry2>');
/** Without the calendar's name a day is of the moon by how it is told, or as a full moon that is kept. */
const MOONLY = `(?=闰|[正冬腊]月|[^月]{1,2}月(?:初|廿)|[^月]{1,2}月十五)`;

const NAMED: Record<string, number> = { 正月: 1, 冬月: 11, 腊月: 12 };
const monthOf = ({ m, named }: Groups): number => (named ? (NAMED[named] ?? 1) : readNumber(m as string));

function lunar(groups: Groups): Reckon {
  const day = readNumber((groups.d as string).replace('初', ''));
  return (year) => lunarDay(year, monthOf(groups), day, groups.leap !== undefined);
}

const withYear = (groups: Groups): Groups => ({ ...groups, y: groups.y ?? groups.y2, ry: groups.ry ?? groups.ry2 });

/** A whole month, from its first day to its last. */
function resolveMonth(groups: Groups, context: Context): Resolution | null {
  const dayIn = (year: number, day: number) => lunarDay(year, monthOf(groups), day, groups.leap !== undefined);
  const found = resolveYearly((year) => dayIn(year, 1), withYear(groups), context);
  const year = Number(found?.edtf?.slice(0, 4));
  const last = [year, year - 1].find((one) => dayIn(one, 1)?.toString() === found?.edtf);
  if (!found || last === undefined) return found;
  return { ...found, edtf: intervalOf(found.edtf, dayIn(last, 30)?.toString() ?? null) };
}

export const lunarDates: Pattern[] = [
  {
    rule: 'zh-lunar-day',
    regex: new RegExp(
      `(?:${YEAR_OF})?${CALENDAR}(?:${YEAR_BEHIND})?${LUNAR_MONTH}${LUNAR_DAY}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) => resolveYearly(lunar(groups), withYear(groups), context),
  },
  {
    rule: 'zh-lunar-day',
    regex: new RegExp(`(?:${YEAR_OF})?${MOONLY}${LUNAR_MONTH}${LUNAR_DAY}${DAY_PART}`, 'g'),
    resolve: (groups, context) => resolveYearly(lunar(groups), groups, context),
  },
  {
    // "大年初三": of the first month.
    rule: 'zh-lunar-day',
    regex: new RegExp(`(?:${YEAR_OF})?大?年(?<d>初[一二三四五六七八九十])${DAY_PART}${CLOCK}`, 'g'),
    resolve: (groups, context) => resolveYearly(lunar({ ...groups, named: '正月' }), groups, context),
  },
  {
    rule: 'zh-lunar-month',
    regex: new RegExp(`(?:${YEAR_OF})?${CALENDAR}(?:${YEAR_BEHIND})?${LUNAR_MONTH}`, 'g'),
    resolve: resolveMonth,
  },
  {
    rule: 'zh-lunar-month',
    regex: new RegExp(`(?:${YEAR_OF})?(?=闰|[正腊]月)${LUNAR_MONTH}(?![\\d.])`, 'g'),
    resolve: resolveMonth,
  },
];
