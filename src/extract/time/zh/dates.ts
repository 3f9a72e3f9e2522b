/**
 * Chinese calendar dates, whole or in part: 2018年11月19日下午, 去年9月, 上月底, 当月25日, 6月23日深夜, 26日, 2015年下半年.
 *
 * A date has a slot for the year, the month and the day; each may be written, counted from the publication date
 * (去年, 本月), counted from the date told last (同年, 次月), or left out and implied.
 */
import { edtfOf, edtfOfDay, edtfOfMonth, edtfOfYear, intervalOf, monthFrom } from '../calendar.ts';
import { implyMonth, implyYear } from '../impliedYear.ts';
import { type Context, type Groups, type Hold, ITSELF, type Pattern, PUBLISHED, type Resolution } from '../pattern.ts';
import { CLOCK, DAY_NUMBER, DAY_PART, MONTH_NUMBER, NO_DIGIT_BEFORE, WEEKDAY_BEHIND } from './fragments.ts';
import { readNumber } from './numerals.ts';

const YEARS_FROM_PUBLISHED: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  今年度: 0,
  去年: -1,
  去岁: -1,
  上年: -1,
  上一年: -1,
  上年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  来年: 1,
  后年: 2,
};
const YEARS_FROM_TOLD: Record<string, number> = {
  同年: 0,
  当年: 0,
  同一年: 0,
  那年: 0,
  那一年: 0,
  这一年: 0,
  该年: 0,
  是年: 0,
  次年: 1,
  翌年: 1,
  第二年: 1,
  隔年: 1,
  转年: 1,
  前一年: -1,
};
const MONTHS_FROM_PUBLISHED: Record<string, number> = {
  本月: 0,
  这月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  上上月: -2,
  上上个月: -2,
  下月: 1,
  下个月: 1,
};
const MONTHS_FROM_TOLD: Record<string, number> = {
  当月: 0,
  同月: 0,
  该月: 0,
  同一个月: 0,
  次月: 1,
  翌月: 1,
  前一个月: -1,
};
const ERAS: Record<string, number> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };
const SEASONS: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

const words = (table: Record<string, number>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

const WRITTEN_YEAR = `${NO_DIGIT_BEFORE}(?:公元)?(?<y>[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})\\s?年(?:度)?`;
const ERA_YEAR = `(?<era>民国|令和|平成|昭和)\\s?(?<eraYear>元|\\d{1,3}|[一二三四五六七八九十百]{1,5})\\s?年`;
/** 08年, 98年, 一九年: a two-digit year, unless the words are a length of time. */
const SHORT_YEAR =
  '(?<![\\d.近约超过达满长后前第历时判刑徒整共逾期〇零一二三四五六七八九十百千万两])(?<yy>0\\d|[5-9]\\d(?=\\s?年\\s?(?:\\d|[一二三四五六七八九十]+月))|[12]\\d(?=\\s?年(?:\\s?(?:1[0-2]|0?[1-9]|十?[一二]|[三四五六七八九十])月|[底初末]|[上下]半年|第?[一二三四1-4]季度))|[零〇][一二三四五六七八九]|[一二三六七八九][零〇一二三四五六七八九])\\s?年(?!代|级|期|来|多|半|以|之|龄)';
const ROC_SHORT = '(?<![\\d.])(?<roc>1[01]\\d|9\\d)\\s?年(?=\\s?(?:1[0-2]|0?[1-9])月)';
const RELATIVE_YEAR = `(?<ry>${words({ ...YEARS_FROM_PUBLISHED, ...YEARS_FROM_TOLD })})`;
const YEAR = `(?:${WRITTEN_YEAR}|${ERA_YEAR}|${SHORT_YEAR}|${RELATIVE_YEAR})`;

const NO_MONTH = '(?![亮球饼薪活经租票光色入收息供刊报嫂牙子台全流刑供抛])';
const NUMBERED_MONTH = `(?:(?<m0>${MONTH_NUMBER})月?(?:份)?\\s?(?:至|到|—|-|~|～)\\s?)?(?<m>${MONTH_NUMBER})月${NO_MONTH}(?:份(?!额))?`;
const RELATIVE_MONTH = `(?<rm>${words({ ...MONTHS_FROM_PUBLISHED, ...MONTHS_FROM_TOLD })})(?:份(?!额))?`;
const MONTH_PART = '(?<mp>上旬|中旬|下旬|初|底|末|中(?=[，。、；：]))';
const DAY = `(?:(?<d0>${DAY_NUMBER})[日号]?\\s?(?:至|到|—|-|~|～)\\s?)?(?<d>${DAY_NUMBER})(?:日(?!均)|号(?!楼|线|店|院|馆|厅|机|文|令|公告|仓|位|选手|门|球|井|矿|台))`;
const MONTH_DAY = `(?:${NO_DIGIT_BEFORE}${NUMBERED_MONTH}|${RELATIVE_MONTH})\\s?(?:的?${MONTH_PART}|${DAY}${WEEKDAY_BEHIND})?`;
const YEAR_PART =
  '(?:年?(?<yp>底|末(?!端)|终(?!于|止|究|结|局|端|身)|初(?!步|期|始|级|中|衷|次)|中期|年中|年内|伊始|岁末)|(?<season>[春夏秋冬])(?:天|季(?!度)|日)?(?!节|晚|运|奥|令营|训|粮|菊)|第?(?<half>[上下]半年|前半年|后半年)|第?(?<quarter>[一二三四1-4])季度?(?!赛)|(?<first>前|头)(?<firstCount>[一二两三四五六七八九十]{1,2}|\\d{1,2})个?(?<firstUnit>月|季度))';

type Year = { year: number; hold: Hold } | { year: null; hold: Hold };

/** The year slot, where it is filled; `undefined` where the words leave it out. */
function readYear(groups: Groups, context: Context): Year | undefined {
  if (groups.y) return { year: readNumber(groups.y.replaceAll('○', '〇')), hold: ITSELF };
  if (groups.era) return { year: (ERAS[groups.era] as number) + readNumber(groups.eraYear as string), hold: ITSELF };
  if (groups.roc) return { year: context.isTraditional ? 1911 + Number(groups.roc) : null, hold: ITSELF } as Year;
  if (groups.yy) {
    const short = readNumber(groups.yy);
    return { year: short + (short < 50 && !/[三四]/.test(groups.yy[0] as string) ? 2000 : 1900), hold: ITSELF };
  }
  const word = groups.ry;
  if (!word) return undefined;
  const fromPublished = YEARS_FROM_PUBLISHED[word];
  if (fromPublished !== undefined)
    return { year: context.published ? context.published.year + fromPublished : null, hold: PUBLISHED };
  const by = YEARS_FROM_TOLD[word] as number;
  const base = context.told;
  return base ? { year: base.year + by, hold: { on: 'told', date: base.edtf } } : { year: null, hold: PUBLISHED };
}

/** The month slot, with the year it brings along. */
function readMonth(groups: Groups, context: Context): { year: number | null; month: number; hold: Hold } | null {
  if (groups.m) {
    const month = readNumber(groups.m);
    const implied = implyYear(context, month, groups.d ? readNumber(groups.d) : undefined);
    return implied ?? { year: null, month, hold: PUBLISHED };
  }
  const word = groups.rm;
  if (!word) return null;
  const fromPublished = MONTHS_FROM_PUBLISHED[word];
  if (fromPublished !== undefined) {
    const { published } = context;
    if (!published) return { year: null, month: 1, hold: PUBLISHED };
    return { ...monthFrom(published.year, published.month, fromPublished), hold: PUBLISHED };
  }
  const { told } = context;
  if (told?.month === undefined) return { year: null, month: 1, hold: PUBLISHED };
  return {
    ...monthFrom(told.year, told.month, MONTHS_FROM_TOLD[word] as number),
    hold: { on: 'told', date: told.edtf },
  };
}

function partOfYear(year: number, groups: Groups): string | null {
  const { yp, season, half, quarter } = groups;
  if (yp)
    return /初|伊始/.test(yp) ? edtfOfMonth(year, 1) : /内|中/.test(yp) ? edtfOfYear(year) : edtfOfMonth(year, 12);
  if (season) return `${edtfOfYear(year)}-${SEASONS[season]}`;
  if (half) return months(year, /上|前/.test(half) ? 1 : 7, 6);
  if (quarter) return months(year, (readNumber(quarter) - 1) * 3 + 1, 3);
  if (groups.firstCount) {
    const count = readNumber(groups.firstCount) * (groups.firstUnit === '季度' ? 3 : 1);
    return count >= 1 && count <= 12 ? months(year, 1, count) : null;
  }
  return null;
}

function months(year: number, first: number, count: number): string | null {
  return intervalOf(edtfOfMonth(year, first), edtfOfMonth(year, first + count - 1));
}

/** The slots of a match, put together. */
function resolve(groups: Groups, context: Context): Resolution | null {
  if (groups.roc && !context.isTraditional) return null;
  const year = readYear(groups, context);
  const month = readMonth(groups, year?.year != null ? { ...context, year: year.year, side: null } : context);
  if (!month) {
    if (!year) return null;
    if (year.year === null) return { edtf: null, hold: year.hold };
    const hasPart = groups.yp || groups.season || groups.half || groups.quarter || groups.firstCount;
    const edtf = hasPart ? partOfYear(year.year, groups) : edtfOfYear(year.year);
    return edtf ? { edtf, hold: year.hold } : null;
  }
  const hold = year ? year.hold : month.hold;
  const inYear = year ? year.year : month.year;
  if (inYear === null) return { edtf: null, hold };
  const day = groups.d ? readNumber(groups.d) : undefined;
  const edtf = edtfOf(inYear, month.month, day);
  if (!edtf) return null;
  if (groups.d0) return { edtf: intervalOf(edtfOfDay(inYear, month.month, readNumber(groups.d0)), edtf) ?? edtf, hold };
  if (groups.m0 && day === undefined)
    return { edtf: intervalOf(edtfOfMonth(inYear, readNumber(groups.m0)), edtf) ?? edtf, hold };
  return { edtf, hold };
}

function resolveBareDay(groups: Groups, context: Context): Resolution | null {
  const day = readNumber(groups.d as string);
  const implied = implyMonth(context, day);
  if (!implied) return { edtf: null, hold: PUBLISHED };
  const edtf = edtfOfDay(implied.year, implied.month, day);
  if (!edtf) return null;
  const first = groups.d0 ? edtfOfDay(implied.year, implied.month, readNumber(groups.d0)) : null;
  return { edtf: intervalOf(first, edtf) ?? edtf, hold: implied.hold };
}

function resolveBarePart(groups: Groups, context: Context): Resolution | null {
  const monthWord = groups.monthPart;
  if (monthWord) {
    const { told, published } = context;
    if (told?.month !== undefined && !context.isFuture)
      return { edtf: edtfOfMonth(told.year, told.month), hold: { on: 'told', date: told.edtf } };
    return { edtf: published && edtfOfMonth(published.year, published.month), hold: PUBLISHED };
  }
  const { published, told } = context;
  const useTold = told !== null && !context.isFuture && told.year !== published?.year;
  const year = useTold ? told.year : published?.year;
  const hold: Hold = useTold ? { on: 'told-year', date: told.edtf } : PUBLISHED;
  if (year === undefined) return { edtf: null, hold };
  const edtf = partOfYear(year, groups);
  if (!edtf) return null;
  const isLater = published && !context.isFuture && !useTold && edtf.slice(0, 7) > published.toString().slice(0, 7);
  return { edtf: isLater ? partOfYear(year - 1, groups) : edtf, hold };
}

export const dates: Pattern[] = [
  {
    rule: 'zh-year-month-day',
    regex: new RegExp(
      `(?:${YEAR}|${ROC_SHORT})(?:\\s?的?\\s?(?:${MONTH_DAY.replaceAll(NO_DIGIT_BEFORE, '')}|${YEAR_PART}))?${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve,
  },
  { rule: 'zh-month-day', regex: new RegExp(`${MONTH_DAY}${DAY_PART}${CLOCK}`, 'g'), resolve },
  {
    rule: 'zh-day',
    regex: new RegExp(
      `${NO_DIGIT_BEFORE}(?<![年月个])(?:(?<d0>${DAY_NUMBER})[日号]?\\s?(?:至|到|—|-|~|～)\\s?)?(?<d>${DAY_NUMBER})(?:日(?![本元军均韩圆媒语币益程后前内间游]|（|以)|号(?=[，。、）上下中晚凌早深在发举宣到至起]|$))${WEEKDAY_BEHIND}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: resolveBareDay,
  },
  {
    rule: 'zh-part-of-year',
    regex:
      /(?<![\d年半])(?:(?<yp>年底|年末|岁末|年终(?![奖总])|年初|年中(?!国))|(?<half>上半年|下半年)|第?(?<quarter>[一二三四1-4])季度|(?<monthPart>月底|月初|月末|月中旬))/g,
    resolve: resolveBarePart,
  },
  {
    rule: 'zh-numeric-date',
    regex:
      /(?<![\d.:/-])(?<y>(?:19|20)\d\d)(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<sep>(?<d>3[01]|[12]\d|0?[1-9]))?(?![\d/%]|\.\d)(?:[ T-]{0,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/g,
    resolve: (groups, context) => resolve(groups, context),
  },
  {
    rule: 'compact-date',
    regex: /(?<![\d.])(?<y>(?:19|20)\d\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])(?![\d.])/g,
    resolve: (groups, context) => resolve(groups, context),
  },
];
