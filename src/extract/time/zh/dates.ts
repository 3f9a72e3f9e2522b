/**
 * Chinese calendar dates, whole or in part: 2018年11月19日下午, 去年9月, 上月底, 当月25日, 6月23日深夜, 26日, 2015年下半年.
 *
 * A date has a slot for the year, the month and the day; each may be written, counted from the publication date
 * (去年, 本月), counted from the date told last (同年, 次月), or left out and implied.
 */
import { edtfOfMonth, intervalOf, monthFrom } from '../calendar.ts';
import { fromPublished, ITSELF, type Pattern } from '../pattern.ts';
import { MONTH_DAY, ROC_SHORT, YEAR, YEAR_PART } from './dateSlots.ts';
import { CLOCK, DAY_NUMBER, DAY_PART, NO_DIGIT_BEFORE, WEEKDAY_BEHIND } from './fragments.ts';
import { resolveBareDay, resolveBarePart, resolveBareSeason, resolveDate } from './readDate.ts';

/** A term of so many months: what is served or imposed stands before it, and no day behind it. */
const TERM_IN_MONTHS =
  '(?<=(?:不满|不到|不足|未满|短短|为期|长达|历时|超过|将近|足足|整整|仅仅|相隔|[逾隔])了?)(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?![份底初中末上下]|\\s?(?:\\d|[一二三四五六七八九十]{1,3}日))|(?<=(?:刑|拘役|羁押|延押|收押|拘留|缓刑|停权|停职|停业|禁赛|禁闭|留职停薪)[^，。；、：至到于在自从年月日天\\d\\s]{0,4})(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?![份底初中末上下]|\\s?(?:\\d|[一二三四五六七八九十]{1,3}日))';

export const dates: Pattern[] = [
  {
    rule: 'zh-year-month-day',
    regex: new RegExp(
      `(?:${YEAR}|${ROC_SHORT})(?:[^\\S\\n]?的?[^\\S\\n]?(?:${MONTH_DAY.replaceAll(NO_DIGIT_BEFORE, '')}|${YEAR_PART}))?${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: resolveDate,
  },
  {
    rule: 'zh-years',
    regex:
      /(?<![\d.])(?<y0>(?:19|20)\d\d)\s?(?:至|到|—{1,2}|-|~|～)\s?(?<y>(?:19|20)\d\d)\s?年(?!代|度|\s?(?:\d|[一二三四五六七八九十]+月))/g,
    resolve: ({ y0, y }) => {
      const edtf = intervalOf(y0 ?? null, y ?? null);
      return edtf ? { edtf, hold: ITSELF } : null;
    },
  },
  {
    // A text that is nothing but a year.
    rule: 'zh-year-alone',
    regex: /^(?:(?<y>(?:19|20)\d\d)年?|(?<yy>[5-9]\d|[三四五六七八九][〇零一二三四五六七八九])年)$/g,
    resolve: resolveDate,
  },
  {
    // "2021：收购", "2021 周岚上任": a year that a line begins with.
    rule: 'zh-year-of-line',
    regex: /(?<=^|\n|\n#{1,4} |\*\*)(?<y>(?:19|20)\d\d)(?=[：:]|\s?—{1,2}\s?[^\d\s]|\s[\u3400-\u9fff“])/g,
    resolve: resolveDate,
  },
  {
    rule: 'zh-month-day',
    // "判1年6月", "延长羁押2月" and "有期徒刑6月" are lengths.
    regex: new RegExp(
      `(?!${TERM_IN_MONTHS})(?<!(?<!\\d)\\d{1,2}年)(?<!(?<![〇零一二三四五六七八九])[一二三四五六七八九十]{1,3}年)${MONTH_DAY}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: resolveDate,
  },
  {
    rule: 'zh-day',
    regex: new RegExp(
      `${NO_DIGIT_BEFORE}(?<![年月个隔])(?<!历时|[为审刑假工限展任]期|长达|持续|需时|耗时|连续|一连|长约|[时期达续]约)(?:(?<d0>${DAY_NUMBER})[日号]?\\s?(?:至|到|—|-|~|～)\\s?)?(?<d>${DAY_NUMBER})(?:日(?![本元军均韩圆媒语币益程后内间游]|前(?![往赴])|（|以)|号(?=[，、上下中晚凌早深起]|$))${WEEKDAY_BEHIND}${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: resolveBareDay,
  },
  {
    rule: 'zh-part-of-year',
    regex:
      /(?<![\d年半])(?:(?<yp>年底|年末|岁末|年终(?![奖总])|年初|年中(?!国))|(?<half>上半年|下半年)|第?(?<quarter>[一二三四1-4])季度|(?<=[，。；：\n])前(?<firstCount>[一二两三四五六七八九十]{1,2}|1?\d)个?(?<firstUnit>月|季度)|(?<monthPart>月底|月初|月末|月中旬))/g,
    resolve: resolveBarePart,
  },
  {
    // "秋天，他离开", "入冬后": the season of the year that the story tells of.
    rule: 'zh-bare-season',
    regex:
      /(?<=^|[，。；：\n])(?:(?:到了?|这年|那年|入|开|一?过了?)?)(?<season>[春夏秋冬])(?:天|季|日)?(?:后|以后|之后|以来)?(?=，)/g,
    resolve: resolveBareSeason,
  },
  {
    // "2023-24赛季", "2021/2022财年"
    rule: 'zh-years-of-season',
    regex: /(?<![\d.])(?<y>(?:19|20)\d\d)\s?[-—/至]\s?(?<y2>(?:(?:19|20)\d\d|\d\d))\s?(?=赛季|财年|学年|年度|榨季)/g,
    resolve: ({ y = '', y2 = '' }) => {
      const edtf = intervalOf(y, y2.length === 2 ? `${y.slice(0, 2)}${y2}` : y2);
      return edtf ? { edtf, hold: ITSELF, isAside: true } : null;
    },
  },
  {
    rule: 'zh-numeric-date',
    regex:
      /(?<![\d.:/])(?<y>(?:19|20)\d\d)(?<sep>[-/.．／])(?<m>1[0-2]|0?[1-9])(?:\k<sep>(?<d>3[01]|[12]\d|0?[1-9]))?(?![\d/%]|[.．]\d)(?:[ T-]{0,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/g,
    resolve: resolveDate,
  },
  {
    rule: 'compact-date',
    regex: /(?<![\d.])(?<y>(?:19|20)\d\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])(?![\d.])/g,
    resolve: resolveDate,
  },
  {
    rule: 'zh-numeric-month-day',
    regex: /(?<![\d.:/-])(?<m>1[0-2]|0[1-9])-(?<d>3[01]|[12]\d|0[1-9]) \d{1,2}:\d{2}(?::\d{2})?/g,
    resolve: resolveDate,
  },
  {
    // "9/26 某某入股": at the beginning of a line
    rule: 'zh-month-slash-day',
    regex:
      /(?<=(?:^|\n)[ \u3000•●·■◆-]{0,4})(?<m>1[0-2]|0?[1-9])\/(?<d>3[01]|[12]\d|0?[1-9])(?=[ \u3000→：:](?![/\d]))/g,
    resolve: resolveDate,
  },
  {
    // 【04．14】, 〔6/3〕: a day in marks
    rule: 'zh-marked-month-day',
    regex: /(?<=[【〔［[])[ \u3000]?(?<m>1[0-2]|0?[1-9])[.．/／·・](?<d>3[01]|[12]\d|0?[1-9])(?=[ \u3000]?[】〕］\]])/g,
    resolve: resolveDate,
  },
  {
    rule: 'zh-quarter-from-published',
    regex: /(?<which>上|本|这|下)个?季度(?<end>末)?/g,
    resolve: (groups, context) =>
      fromPublished(context, (day) => {
        const by = { 上: -3, 下: 3 }[groups.which as string] ?? 0;
        const first = monthFrom(day.year, day.month - ((day.month - 1) % 3), by);
        const last = monthFrom(first.year, first.month, 2);
        const end = edtfOfMonth(last.year, last.month);
        return groups.end ? end : intervalOf(edtfOfMonth(first.year, first.month), end);
      }),
  },
];
