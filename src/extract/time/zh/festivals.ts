/**
 * Chinese festivals and solar terms: 去年春节, 中秋节当天, 2024年冬至, 清明节前夕.
 * A festival named for itself (春节档, 圣诞老人) is no time.
 */
import { dayFrom, type Plain, plainDate } from '../calendar.ts';
import { lunarDay } from '../lunar.ts';
import type { Pattern } from '../pattern.ts';
import { SOLAR_TERMS, type SolarTerm, solarTermDay } from '../solarTerms.ts';
import { CLOCK, DAY_PART } from './fragments.ts';
import { type Reckon, resolveYearly, YEAR_OF } from './yearly.ts';

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
  中元: (year) => lunarDay(year, 7, 15),
  腊八: (year) => lunarDay(year - 1, 12, 8),
  元旦: (year) => plainDate(year, 1, 1),
  情人节: (year) => plainDate(year, 2, 14),
  妇女节: (year) => plainDate(year, 3, 8),
  植树节: (year) => plainDate(year, 3, 12),
  愚人节: (year) => plainDate(year, 4, 1),
  五一: (year) => plainDate(year, 5, 1),
  劳动节: (year) => plainDate(year, 5, 1),
  青年节: (year) => plainDate(year, 5, 4),
  护士节: (year) => plainDate(year, 5, 12),
  母亲节: (year) => nthWeekday(year, 5, 7, 2),
  儿童节: (year) => plainDate(year, 6, 1),
  父亲节: (year) => nthWeekday(year, 6, 7, 3),
  建党节: (year) => plainDate(year, 7, 1),
  建军节: (year) => plainDate(year, 8, 1),
  教师节: (year) => plainDate(year, 9, 10),
  国庆: (year) => plainDate(year, 10, 1),
  万圣节: (year) => plainDate(year, 10, 31),
  双十一: (year) => plainDate(year, 11, 11),
  感恩节: (year) => nthWeekday(year, 11, 4, 4),
  平安夜: (year) => plainDate(year, 12, 24),
  圣诞: (year) => plainDate(year, 12, 25),
  跨年夜: (year) => plainDate(year, 12, 31),
};

const NAMES = Object.keys(FESTIVALS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NAME = `(?<name>${NAMES})(?:节(?!目|奏|点|约|省|能))?`;
const ABOUT =
  '(?:当天|(?<during>(?:期间|假期|小?长假|黄金周|前后)(?:里|中|期间|过后|之?后|结束后)?)|(?<eve>前夕|前夜|前一天))';
const BEHIND = `(?:当天|(?<during>(?:期间|假期|小?长假|黄金周|前后)(?:里|中|期间|过后|之?后|结束后)?)|(?<eve>前夕|前夜|前一天)|前(?<days>[二两三四五六七八九十])[天日]|(?=[，。到至被遭]|(?<upTo>前)(?![后夕夜一二两三四五六七八九十几数\\d])|在(?![即望])|[凌上下中傍深]|晚[上间]|$))`;

/** Terms whose words mean weather or a girl as well: "今年大雪", "小满". */
const WEATHER: readonly SolarTerm[] = ['雨水', '小雪', '大雪', '小暑', '大暑', '大寒', '小满', '谷雨'];
const TERM = `(?<term>(?:${SOLAR_TERMS.filter((term) => !WEATHER.includes(term)).join('|')})节?气?|(?:${WEATHER.join('|')})(?:节气|(?=当[天日]|$)))`;
const termOf = (words: string | undefined) => (words ?? '').slice(0, 2) as SolarTerm;

const festival: Pattern['resolve'] = (groups, context) =>
  resolveYearly(FESTIVALS[groups.name as string] as Reckon, groups, context);
const solarTerm: Pattern['resolve'] = (groups, context) =>
  resolveYearly((year) => solarTermDay(year, termOf(groups.term)), groups, context);

export const festivals: Pattern[] = [
  {
    rule: 'zh-festival',
    regex: new RegExp(`${YEAR_OF}${NAME}(?![档联老树大]|晚(?![上间]))${ABOUT}?${DAY_PART}`, 'g'),
    resolve: festival,
  },
  {
    rule: 'zh-festival',
    regex: new RegExp(
      `(?<![\\d跨])(?<![\\u3400-\\u9fff](?<![年在到于自至从过的近了是逢月日前后和与即，])(?=国庆))${NAME}${BEHIND}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: festival,
  },
  {
    rule: 'zh-solar-term',
    regex: new RegExp(`${YEAR_OF}${TERM}${ABOUT}?${DAY_PART}`, 'g'),
    resolve: solarTerm,
  },
  {
    rule: 'zh-solar-term',
    regex: new RegExp(
      `(?<![\\u3400-\\u9fff](?<![年在到于自至从过近了是逢月日前后和与天]))${TERM}${BEHIND}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: solarTerm,
  },
];
