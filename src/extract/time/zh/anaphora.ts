/** Chinese days told by the date before them: 同一天, 当晚, 次日, 前一天, 届时. */
import { countFrom, intervalOf, type Known } from '../calendar.ts';
import { type Context, fromDay, fromTold, type Pattern, PUBLISHED } from '../pattern.ts';
import { AWAITED } from './awaited.ts';
import { CLOCK, DAY_PART } from './fragments.ts';
import { readNumber } from './numerals.ts';

const SAME =
  '同一天|同一日|同日|当天|当日|当晚|当夜|当早|当晨|这一天|那一天|那天|那晚|这天(?!才)|同一晚|是日|(?<=[^\\d])同晚';
const NEXT = '(?:[又再]过了?|隔了|过了)一[晚夜]|次日|翌日|隔天|隔日|第二天|第二日|(?<!最)后一天|次晨|翌晨|转天';
const BEFORE = '此前一[天日晚夜]|前一天|前一日|前一晚|前夜|前一夜|(?<![\\u3400-\\u9fff])前夕|头一天|前日晚';

const PART = '(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|深夜|夜间|夜里|午夜)';

const at = (known: Known) => known.edtf;

/** The day told last, where what was told since only looked back by months and years. */
const withDay = (context: Context): Context =>
  context.told?.day === undefined && context.day && context.told && context.told.edtf < context.day.edtf
    ? { ...context, told: context.day }
    : context;

/** "上个月，他先登记结婚。\n他当天送上祝福": behind a look back that tells no day, the day of the news. */
const withNews = (context: Context): Context =>
  context.told?.day === undefined && context.news && !context.named ? { ...context, told: context.news } : context;

const isMonthBehind = (told: Known | null, day: Known): boolean =>
  told !== null && told.month !== undefined && told.day === undefined && told.edtf > day.edtf;

/**
 * "The same day" is that of an aside told just before, also where the story does not go on from it; behind a month that has
 * come since ("第二年7月，两人同日请辞") it is a day of that month.
 */
const withRecent = (context: Context): Context =>
  context.recent && !context.named && !(context.isToldHere && isMonthBehind(context.told, context.recent))
    ? { ...context, told: context.recent, day: context.recent }
    : context;

/** Behind what the text has not dated "the next day" is no day that is known, least of all the one after publication. */
const isUndated = ({ told, named, day, isFuture, recent }: Context): boolean =>
  !told && !named && !day && !recent && !isFuture;

/** "去年4月13日买下球队。…31年后挥别球队。次日": a day was told since, and only its year after it. */
const isWithin = ({ told, recent }: Context): boolean =>
  told !== null && told.day === undefined && recent?.edtf.startsWith(told.edtf) === true;

export const anaphora: Pattern[] = [
  {
    rule: 'zh-same-day',
    regex: new RegExp(`(?:(?<=[案事]发|出事)(?<happened>)|)(?:${SAME})${DAY_PART}${CLOCK}`, 'g'),
    mayBeNamed: true,
    // "案发当晚", where nothing has been dated: no day that is known.
    resolve: ({ happened }, context) =>
      happened !== undefined && isUndated(context)
        ? { edtf: null, hold: PUBLISHED, order: 'same', isAside: true }
        : { ...fromTold(withRecent(withDay(withNews(context))), at), order: 'same' },
  },
  {
    // "周岚当庭认罪", behind a look back: the day on which the court sat last.
    rule: 'zh-in-court',
    regex: /当庭|(?<=[，。；：\n在])(?:法庭上|庭上|庭审(?:现场|中|时)|作[供证]时|休庭后|退庭后|闭庭后|判[词辞]中?)/g,
    mayBeNamed: true,
    resolve: (_groups, { named, told }) =>
      named?.day === undefined || (told && (told.day !== undefined || told.edtf > named.edtf))
        ? null
        : { edtf: named.edtf, hold: { on: 'told', date: named.edtf }, order: 'same' },
  },
  {
    // "周岚会后受访时坦言", "何亦赛后承认": the day on which they met or played, where one has been told.
    rule: 'zh-after-sitting',
    regex:
      /(?<![协工学商社机议国都省市法委基教青妇县区党集不体聚约开每次场])(?:会后|赛后|散会后|散场后|会议后|听证会后|发布会后|记者会后|股东会后|董事会后)(?=[，、]|召开|[^，。；：]{0,6}(?:受访|接受|表示|称|说|坦言|坦承|承认|透露|告诉|回应|强调|指出|感叹|直言|批评|痛批|发文|发声明|离场|离开|否认|发表|解释|道歉|认为|呼吁|质疑|指责|炮轰|抱怨))|(?:庭后|宣判后|判决后)(?=[^，。；：]{0,6}(?:受访|接受|表示|称|说|坦言|坦承|承认|透露|告诉|回应|强调|指出|感叹|直言|批评|痛批|发文|发声明|离场|离开|否认|发表|解释|道歉|认为|呼吁|质疑|指责|炮轰|抱怨))/g,
    resolve: (_groups, context) => {
      const told = context.day ?? context.told;
      return told?.day === undefined || context.isFuture
        ? null
        : { edtf: told.edtf, hold: { on: 'told', date: told.edtf }, order: 'same', isAside: true };
    },
  },
  {
    // "同一周": some day of that week, which is a month's
    rule: 'zh-same-week',
    regex:
      /(?:同一?|当|那一?|这一?)(?:周(?![年岁]|[一二三四五六日][^，，])|个?(?:星期|礼拜)(?![一二三四五六日天]))(?=[，里内末稍早晚]|又|也|他|她)|(?<=[在于])当周(?=[\u3400-\u9fff])/g,
    resolve: (_groups, context) =>
      context.told?.month === undefined
        ? null
        : { ...fromTold(context, (known) => known.edtf.slice(0, 7)), order: 'same', isAside: true },
  },
  {
    // "夜间至次日上午": from the day told into the next.
    rule: 'zh-into-next-day',
    regex: new RegExp(`(?:当[天日晚夜])?${PART}(?:起)?[至到](?:${NEXT})${DAY_PART}${CLOCK}`, 'g'),
    resolve: (_groups, context) => ({
      ...fromTold(withRecent(context), (known) => intervalOf(known.edtf, countFrom(known, 1, 'day'))),
      order: 'same',
    }),
  },
  {
    rule: 'zh-next-day',
    regex: new RegExp(`(?:(?<=${AWAITED})(?<awaited>)|)(?:${NEXT})${DAY_PART}${CLOCK}`, 'g'),
    mayBeNamed: true,
    resolve: (groups, context) => ({
      ...(isUndated(context)
        ? { edtf: null, hold: PUBLISHED }
        : fromDay(context.isRecentHere || isWithin(context) ? withRecent(context) : context, (known) =>
            countFrom(known, 1, 'day'),
          )),
      order: 'after',
      // "都在等第二天的阅兵": the telling does not come to it.
      ...(groups.awaited !== undefined && { isAside: true }),
    }),
  },
  {
    rule: 'zh-day-before',
    regex: new RegExp(`(?:${BEFORE})${DAY_PART}${CLOCK}`, 'g'),
    mayBeNamed: true,
    resolve: (_groups, context) => ({
      ...fromTold(context, (known) => countFrom(known, -1, 'day')),
      order: 'before',
      isAside: true,
    }),
  },
  {
    rule: 'zh-nth-day',
    regex:
      /(?<![年月周季季第的])第(?<n>[三四五六七八九]|十[一二三四五六七八九]?|[3-9]|1\d)[天日](?=[，上下中晚早清凌深])/g,
    mayBeNamed: true,
    // "次日，…。第四天，…": both of the day before.
    resolve: (groups, context) => ({
      ...(isUndated(context)
        ? { edtf: null, hold: PUBLISHED }
        : fromTold(context.nthFrom && !context.named ? { ...context, told: context.nthFrom } : context, (known) =>
            countFrom(known, readNumber(groups.n as string) - 1, 'day'),
          )),
      order: 'after',
    }),
  },
  {
    rule: 'zh-by-then',
    regex: /届时|到时候?(?=[，将会])/g,
    resolve: (_groups, context) => ({
      ...fromTold({ ...context, told: context.setDay ?? context.told }, at),
      order: 'same',
      isAside: true,
    }),
  },
];
