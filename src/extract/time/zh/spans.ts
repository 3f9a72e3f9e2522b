/** Chinese stretches of time: 过去六个月, 近三年来, 未来两年内, 上世纪九十年代, 今年以来, 本赛季 is none. */
import { edtfOfMonth, edtfOfYear, intervalOf, plainDate, stretchAt } from '../calendar.ts';
import { fromPublished, ITSELF, type Pattern, PUBLISHED, type Resolution } from '../pattern.ts';
import { readNumber } from './numerals.ts';
import { LENGTH, readLength } from './offsets.ts';

const aside = (resolution: Resolution): Resolution => ({ ...resolution, isAside: true });

/** "两三年内": a beginning is known, an end is not. */
const openFrom = (context: Parameters<Pattern['resolve']>[1]): Resolution =>
  aside(fromPublished(context, (day) => `${day.toString()}/..`));

/** Years of a century that a part of it is: by the first character of the word. */
const PARTS_OF_CENTURY: Record<string, [from: number, to: number]> = {
  初: [0, 19],
  中: [40, 59],
  末: [80, 99],
  上: [0, 49],
  下: [50, 99],
};

export const spans: Pattern[] = [
  {
    rule: 'zh-past-length',
    regex: new RegExp(
      `(?:过去|最近|(?<![任职时隔了押期达过营行拖查缠斗年待作居掌守学教停休管跟久长已])近(?=[一二两三四五六七八九十几数半\\d仨])|(?<=^|[，。；：\\n]|在)前(?=[一二两三四五六七八九十几数\\d]{1,2}个?[天周年星日]))的?(?:这)?${LENGTH}(?:里|内|间|中|以?来|之?内|时间里?)?(?:的时间)?`,
      'g',
    ),
    resolve: (groups, context) => {
      const { count, unit } = readLength(groups);
      return aside(fromPublished(context, (day) => (Number.isNaN(count) ? null : stretchAt(day, -count, unit))));
    },
  },
  {
    // "五十年来最大": compared with all that time, and no date of what is told.
    rule: 'zh-length-up-to-now',
    regex: new RegExp(
      `(?<![\\d第])${LENGTH}(?:以来|来(?=[，的首最新罕少未]))(?=(?<record>的?(?:最|首|第一|新[高低]|罕见|少有|未有|仅见))?)`,
      'g',
    ),
    resolve: (groups, context) => {
      if (groups.record) return { kind: 'duration', edtf: null, hold: ITSELF, isAside: true };
      const { count, unit } = readLength(groups);
      return aside(fromPublished(context, (day) => (Number.isNaN(count) ? null : stretchAt(day, -count, unit))));
    },
  },
  {
    rule: 'zh-coming-length',
    regex: new RegExp(`(?:未来|今后|(?<next>接下来|往后))的?${LENGTH}(?:里|之?内|间|中)?`, 'g'),
    resolve: (groups, context) => {
      const { count, unit } = readLength(groups);
      // "接下来近三个小时的庭讯里": how long, on the day told before; "未来48小时" is counted from now.
      if (groups.next && (unit === 'hour' || unit === 'minute'))
        return { kind: 'duration', edtf: null, hold: ITSELF, isAside: true };
      if (Number.isNaN(count)) return openFrom(context);
      // "5月3日，…。接下来的一周，…": told of what was, it begins at the day told.
      const { told } = context;
      const day = told?.day === undefined ? null : plainDate(told.year, told.month as number, told.day);
      if (groups.next && context.isToldHere && !context.isFuture && told && day)
        return {
          edtf: stretchAt(day, count, unit),
          hold: { on: 'told', date: told.edtf },
          order: 'after',
          isAside: true,
        };
      return aside(fromPublished(context, (day) => stretchAt(day, count, unit)));
    },
  },
  {
    rule: 'zh-within-length',
    regex: new RegExp(`(?<![\\d第])${LENGTH}(?:之内|以内|内(?!部|地|容|阁|政|心|存|幕|战))`, 'g'),
    resolve: (groups, context) => {
      if (!context.isFuture) return { kind: 'duration', edtf: null, hold: ITSELF, isAside: true };
      const { count, unit } = readLength(groups);
      if (Number.isNaN(count)) return openFrom(context);
      return aside(fromPublished(context, (day) => stretchAt(day, count, unit)));
    },
  },
  {
    rule: 'zh-year-up-to-now',
    regex: /(?:(?<y>今年|年初|开年|今年年初|今年初|本月)以来|年内(?=[，已累首]))/g,
    resolve: (groups, context) =>
      groups.y === undefined && context.isToldHere && context.told && context.told.year !== context.published?.year
        ? { edtf: edtfOfYear(context.told.year), hold: { on: 'told-year', date: context.told.edtf }, order: 'same' }
        : aside(
            fromPublished(context, (day) =>
              groups.y === '本月'
                ? edtfOfMonth(day.year, day.month)
                : intervalOf(edtfOfMonth(day.year, 1), edtfOfMonth(day.year, day.month)),
            ),
          ),
  },
  {
    rule: 'zh-decade',
    regex:
      /(?:(?<century>上个?世纪|本世纪|(?:1\d|20|21|十[一二三四五六七八九]|二十一?)世纪))?(?<decade>[一二三四五六七八九]十|[1-9]0|(?:1[89]|20)\d0)年代(?<part>初|末|中期|初期|末期|后期)?/g,
    resolve: (groups, context) => {
      const decade = readNumber(groups.decade as string);
      if (decade >= 1000) return { edtf: `${String(decade).slice(0, 3)}X`, hold: ITSELF };
      const written = /^(?<n>[\d一二三四五六七八九十]+)世纪/.exec(groups.century ?? '')?.groups?.n;
      const now = context.published ? Math.floor(context.published.year / 100) : 20;
      const century = written
        ? readNumber(written) - 1
        : groups.century?.startsWith('本')
          ? now
          : groups.century || decade > 30
            ? groups.century
              ? now - 1
              : 19
            : now;
      return { edtf: `${century}${decade / 10}X`, hold: written ? ITSELF : { on: 'published' } };
    },
  },
  {
    rule: 'zh-century',
    regex:
      /(?:(?<n>1\d|20|21|十[一二三四五六七八九]?|二十一?)世纪|(?<which>上个?|本)世纪(?=[初末中上下]))(?!报|福|财|金|华|影|酒|[二三四五六七八九\d])(?<part>初(?!期)|末(?!期)|初期|末期|中叶|中期|上半叶|下半叶)?/g,
    resolve: ({ n, which, part }, { published }) => {
      if (which && !published) return { edtf: null, hold: PUBLISHED, isAside: true };
      const now = Math.floor((published?.year ?? 0) / 100);
      const century = n ? readNumber(n) - 1 : which === '本' ? now : now - 1;
      const hold = n ? ITSELF : PUBLISHED;
      const [from, to] = (part && PARTS_OF_CENTURY[part[0] as string]) || [];
      if (from === undefined || to === undefined) return { edtf: `${century}XX`, hold, isAside: true };
      return {
        edtf: intervalOf(edtfOfYear(century * 100 + from), edtfOfYear(century * 100 + to)),
        hold,
        isAside: true,
      };
    },
  },
  {
    rule: 'zh-since-last-year',
    regex: /去年(?:以来|到现在|至今)/g,
    resolve: (_groups, context) =>
      aside(fromPublished(context, (day) => intervalOf(edtfOfYear(day.year - 1), edtfOfMonth(day.year, day.month)))),
  },
];
