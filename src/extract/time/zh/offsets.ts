/** Chinese lengths of time before or after a date: 三天后, 两年前, 半个月后, 宣布前12小时, 数小时后. */
import { countFrom, dayFrom, edtfOf, type Known, knownOf, monthFrom, plainDate, type Unit } from '../calendar.ts';
import {
  type Context,
  fromPublished,
  fromTold,
  type Groups,
  type Pattern,
  PUBLISHED,
  type Resolution,
} from '../pattern.ts';
import { NO_DIGIT_BEFORE } from './fragments.ts';
import { readNumber } from './numerals.ts';

const UNITS: Record<string, Unit> = {
  秒: 'minute',
  秒钟: 'minute',
  分钟: 'minute',
  分: 'minute',
  刻钟: 'minute',
  小时: 'hour',
  钟头: 'hour',
  天: 'day',
  日: 'day',
  个交易日: 'day',
  个工作日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
  周年: 'year',
  季度: 'month',
};

/** A number and a unit, as 两年, 一个半月, 3年半, 半个月, 数小时, 十余天, 两三年. */
export const LENGTH =
  '(?:(?<n0>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?<unit0>年|个月)[零又])?(?<vague>不到|不足|近|约|大约|超过|逾|将近|短短|仅仅|仅)?(?<n>半|[数几多好]|\\d{1,3}|\\d{4,5}(?!\\s?年)|[一二两俩仨三四五六七八九十百千]{1,4})(?<more>多|余|来|几)?个?(?<more3>多|余)?(?<halfBefore>半)?(?<unit>小时|钟头|分钟|秒钟|刻钟|交易日|工作日|星期|礼拜|季度|周年|天|日|周(?!岁)|(?<=[个半数几两俩仨余多])月|年)(?<half>半)?(?<more2>多)?';

/** How many of a unit, half ones included; `NaN` for "some". `isRough` where the words say about how many. */
export function readLength(groups: Groups): { count: number; unit: Unit; isRough: boolean } {
  const word = groups.n as string;
  const isTwo = /^(?:一两|两三|三四|三五|四五|五六|六七|七八|八九)$/.test(word);
  let count = word === '半' ? 0.5 : /[数几多好]/.test(word) || isTwo ? Number.NaN : readNumber(word);
  if (groups.half || groups.halfBefore) count += 0.5;
  if (groups.unit === '季度') count *= 3;
  const isRough = Boolean(
    groups.more || groups.more2 || groups.more3 || (groups.vague && /不|近|约|超|逾/.test(groups.vague)),
  );
  const unit = /交易日|工作日/.test(groups.unit as string) ? 'day' : (UNITS[groups.unit as string] as Unit);
  return { count, unit, isRough };
}

/** Calendar days that so many days of work are, counted from a day of work. */
function acrossWeekends(known: Known | null, { published }: Context, sign: 1 | -1, count: number): number {
  const day = known ? plainDate(known.year, known.month ?? 0, known.day ?? 0) : published;
  if (!day || !Number.isInteger(count)) return count;
  let days = 0;
  for (let left = count; left > 0; days++) if (dayFrom(day, sign * (days + 1)).dayOfWeek < 6) left--;
  return days;
}

/** Days and weeks are counted from a day: a month or year that was told since, looking back, is passed over. */
function fromLastDay(context: Context, unit: Unit): Context {
  const { told, day } = context;
  const isOfDays = unit === 'day' || unit === 'week';
  return isOfDays && day && told && told.day === undefined && told.edtf < day.edtf
    ? { ...context, told: day }
    : context;
}

/** Whether what was told last is of the month of publication or the one before. */
const isOfTheseMonths = ({ told, published }: Context): boolean =>
  published !== null &&
  told?.month !== undefined &&
  published.year * 12 + published.month - (told.year * 12 + told.month) <= 1;

/** "一个月零五天后": by the larger unit first, to the day of the same number. */
function shift(known: Known, { n0, unit0 }: Groups, sign: 1 | -1): Known {
  if (n0 === undefined || known.month === undefined) return known;
  const months = sign * readNumber(n0) * (unit0 === '年' ? 12 : 1);
  const { year, month } = monthFrom(known.year, known.month, months);
  const edtf = edtfOf(year, month, known.day);
  return (edtf === null ? null : knownOf(edtf)) ?? known;
}

/** So long after (`1`) or before (`-1`) what was told, or publication. */
export function resolveFrom(groups: Groups, around: Context, sign: 1 | -1, isFromPublished: boolean): Resolution {
  const { count, unit, isRough } = readLength(groups);
  const context = fromLastDay(around, unit);
  const order = sign > 0 ? ('after' as const) : ('before' as const);
  const isShort = unit === 'hour' || unit === 'minute';
  const isNear = unit === 'day' || unit === 'week' || unit === 'month';
  const told = context.named ?? context.told;
  // "上个月，…。两周前，…": days are counted from no month.
  const isOfDays = unit === 'day' || unit === 'week';
  const isCountable = !isOfDays || context.told?.day !== undefined || !isOfTheseMonths(context);
  // "5月14日，…，几小时前…": of the day told, where that is not the one of writing.
  const isOfDayTold =
    isShort && context.isToldHere && told?.day !== undefined && told.edtf !== context.published?.toString();
  const isFromDay = isFromPublished && !context.named && !isOfDayTold && !(isNear && context.isToldHere && isCountable);
  // "三天后" with nothing told before it and nothing to come hangs on what the text has not dated yet.
  if (sign > 0 && !told && !context.isFuture && (context.isInTitle || unit === 'year'))
    return { edtf: null, hold: PUBLISHED, order, isAside: true };
  if (Number.isNaN(count) && !isShort) {
    const isWithin = unit === 'day' && !isFromPublished && told?.month !== undefined && told.day === undefined;
    return { ...fromTold(context, (known) => (isWithin ? known.edtf : null)), order, isAside: !isWithin };
  }
  // "数小时前" is the day itself.
  const isOfWork = /交易日|工作日/.test(groups.unit as string);
  const amount =
    sign * (Number.isNaN(count) ? 0 : isOfWork ? acrossWeekends(isFromDay ? null : told, context, sign, count) : count);
  const resolution = isFromDay
    ? fromPublished(context, (day) =>
        countFrom({ edtf: day.toString(), year: day.year, month: day.month, day: day.day }, amount, unit),
      )
    : fromTold(context, (known) => countFrom(shift(known, groups, sign), amount, unit));
  const isAbout = isRough && !isShort && /-\d\d-/.test(resolution.edtf ?? '');
  return { ...resolution, edtf: isAbout ? `${resolution.edtf}~` : resolution.edtf, order };
}

/** "2008年3月2日，何亦离任，他四年前上任", also where the day stands in a sentence before: years are counted back from a day long past. */
const isOfLongAgo = (groups: Groups, { written, told, isToldHere, published }: Context): boolean => {
  const from = written?.day !== undefined ? written : isToldHere ? told : null;
  return (
    (groups.unit === '年' || groups.unit === '周年') &&
    from?.day !== undefined &&
    published !== null &&
    published.year - from.year > 1
  );
};

/** So long ago: counted from publication, or from what the words name or the sentence wrote out. */
export const resolveBack = (groups: Groups, context: Context): Resolution => ({
  ...resolveFrom(groups, context, -1, !isOfLongAgo(groups, context)),
  ...(context.named ? {} : { isAside: true }),
});

/** What lasts, and words after which its length stands. */
const LASTS =
  '押|禁见|拘留|服刑|坐牢|入狱|出狱|落网|潜逃|逃亡|昏迷|住院|失踪|失联|停职|休假|审理|调查|侦查|追查|谈判|磋商|评议|商议|退庭|抢救|治疗|分居|结婚|离婚|上任|任职|就任|入职|离任|卸任|去世|过世|病逝';

const START = `${NO_DIGIT_BEFORE}(?<![第每满个])`;

/** "补发前三个月工资", "最要紧的前三天笔录": the first of them, and no time. */
const FIRST_OF =
  '补发|拖欠|支付|付清|查阅|审计|审查|调取|翻看|看完|完成|结束|度过|缺失|缺少|打满|输掉|赢下|披露|公布|只欠';
const PAPERS =
  '(?:笔录|口供|工资|薪|奖金|账|业绩|利润|营收|收入|比赛|成绩|录像|记录|数据|报表|财报|租金|房租|学费|利息|费用|款项|货款|材料|训练|行情|销量|产量|票房|加班)';

export const offsets: Pattern[] = [
  {
    // "2018年9月，服刑22年后，他获释", "被羁押十个月后获准交保": how long that had lasted, where the day counted would be one
    // to come.
    rule: 'zh-after-length',
    regex: new RegExp(
      `(?:(?<=(?<held>${LASTS})了?)|)(?<=[\\u4e00-\\u9fff][^在于将约近过又再的到至隔定拟等待了，。；：、\\s\\d])${LENGTH}(?:之后|以后|过后|后(?!期|续|台|来|卫|面))`,
      'g',
    ),
    isOffset: 'after',
    mayBeNamed: true,
    resolve: (groups, context) => {
      const found = resolveFrom(groups, context, 1, false);
      const isToCome = found.edtf !== null && context.published !== null && found.edtf > context.published.toString();
      return isToCome && (context.told || groups.held) && !context.named && !context.isFuture
        ? { ...found, edtf: null, isAside: true }
        : found;
    },
  },
  {
    rule: 'zh-after-length',
    regex: new RegExp(`${START}(?:又|再过)?${LENGTH}(?:之后|以后|过后|后(?!期|续|台|来|卫|面))`, 'g'),
    isOffset: 'after',
    mayBeNamed: true,
    resolve: (groups, context) => resolveFrom(groups, context, 1, false),
  },
  {
    rule: 'zh-length-passed',
    regex: new RegExp(
      `(?<=^|[，。；：\\n])(?:但|而|就这样)?(?:(?:又|再)过了?|过了|隔了|[再又]隔|再往[后下])${LENGTH}(?=[，。又再才]|$)`,
      'g',
    ),
    isOffset: 'after',
    resolve: (groups, context) => resolveFrom(groups, context, 1, false),
  },
  {
    // "时隔两年，她重返商界": so long behind what was told, where that is not ahead of publication.
    rule: 'zh-length-passed',
    regex: new RegExp(`(?<=^|[。；\\n])(?:时隔|相隔|事隔|隔了)${LENGTH}(?:之?后)?(?=，)`, 'g'),
    resolve: (groups, context) => {
      if (!context.told || !context.published) return null;
      const found = resolveFrom(groups, context, 1, false);
      return found.edtf !== null && found.edtf <= context.published.toString() ? found : null;
    },
  },
  {
    // "此前一周，…。再往前两天，…": so long before what was told last, if only in passing.
    rule: 'zh-length-farther-back',
    regex: new RegExp(`(?:再|又)?(?:往前|向前|上溯|倒推)(?:推|数|倒|追溯)?(?:了)?${LENGTH}(?=，)`, 'g'),
    resolve: (groups, context) => {
      const { recent } = context;
      const from =
        recent && (!context.told?.day || recent.edtf < context.told.edtf) ? { ...context, told: recent } : context;
      return from.told ? { ...resolveFrom(groups, { ...from, day: null }, -1, false), isAside: true } : null;
    },
  },
  {
    // "两年间便做到副主席", "短短三年就当上了院长": so long after the date told.
    rule: 'zh-length-passed',
    regex: new RegExp(
      `(?<=^|[，。；：\\n])(?:短短|仅仅?|只|不过)?(?:用了?)?${LENGTH}(?:之?[间内里])?(?:便|就|即)(?=[^，。的]{1,3}[到至上为任成])`,
      'g',
    ),
    resolve: (groups, context) =>
      context.told && /^[年月]|周年/.test(groups.unit ?? '') ? resolveFrom(groups, context, 1, false) : null,
  },
  {
    // "会后不到一周": some day of the month told, unless that may be the next.
    rule: 'zh-in-less-than',
    regex: new RegExp(`(?<=[^，。；\\s]后|[，。；\\n](?:此|其|之|那)后)(?=不到|不足)${LENGTH}(?=，)`, 'g'),
    resolve: (groups, context) => {
      const { count, unit } = readLength(groups);
      const { told, published } = context;
      const isOfDays = unit === 'day' || unit === 'week';
      if (!isOfDays || told?.day === undefined || Number.isNaN(count)) return null;
      const last = countFrom(told, count, unit) ?? '';
      const isWithin = last.slice(0, 7) === told.edtf.slice(0, 7);
      const isKnown = !published || told.edtf.slice(0, 7) <= published.toString().slice(0, 7);
      return {
        ...fromTold(context, () => (isWithin && isKnown ? last.slice(0, 7) : null)),
        order: 'after',
        isAside: true,
      };
    },
  },
  {
    // "不到一个月，": some time until then; of hours and minutes, the same day.
    rule: 'zh-in-less-than',
    regex: new RegExp(`(?<=^|[。；\\n])(?=不到)${LENGTH}(?=，)`, 'g'),
    resolve: (groups, context) => {
      const { unit } = readLength(groups);
      const isShort = unit === 'hour' || unit === 'minute';
      const isKnown = isShort && context.told?.day !== undefined;
      return { ...fromTold(context, (known) => (isKnown ? known.edtf : null)), order: 'after', isAside: true };
    },
  },
  {
    // A text that is nothing but "过十天".
    rule: 'zh-length-passed',
    regex: new RegExp(`^过${LENGTH}$`, 'g'),
    isOffset: 'after',
    resolve: (groups, context) => resolveFrom(groups, context, 1, true),
  },
  {
    // "3月1日，某甲去世。" and then "两天前，他刚立下遗嘱": of the day told, where that is not of these weeks.
    rule: 'zh-before-length',
    regex: new RegExp(`(?<=^|[。；\\n])(?:就在|而)?${LENGTH}前(?=，[^，。；]{0,8}(?:刚刚?|才|还|曾|已))`, 'g'),
    isOffset: 'before',
    mayBeNamed: true,
    resolve: (groups, context) =>
      context.told?.day !== undefined && !isOfTheseMonths(context) && /^[天日]|周|星期|礼拜/.test(groups.unit ?? '')
        ? { ...resolveFrom(groups, context, -1, false), isAside: true }
        : resolveBack(groups, context),
  },
  {
    rule: 'zh-before-length',
    regex: new RegExp(`${START}${LENGTH}(?:之前|以前|前(?!后|夕|瞻|期|列|台|景|锋|提|途|往|赴|科))`, 'g'),
    isOffset: 'before',
    mayBeNamed: true,
    resolve: resolveBack,
  },
  {
    // "此前三个月，": so long before what was told; "此前三个月里" is a stretch.
    rule: 'zh-before-length',
    regex: new RegExp(`(?:此|在此之|在这之|在那之)前(?:的)?${LENGTH}(?=，)`, 'g'),
    resolve: (groups, context) => ({ ...resolveFrom(groups, context, -1, false), isAside: true }),
  },
  {
    rule: 'zh-length-before-happening',
    regex: new RegExp(
      `(?<=[^\\s，。、；：年月日天时周期]{2})(?<!公元|${FIRST_OF})(?:前|之前)${LENGTH.replace('(?<n>半|', '(?<n>半(?!场)|')}(?![前后内来间的]|${PAPERS})`,
      'g',
    ),
    mayBeNamed: true,
    resolve: (groups, context) =>
      context.named || context.told
        ? { ...resolveFrom(groups, context, -1, false), isAside: true }
        : { edtf: null, hold: PUBLISHED, order: 'before', isAside: true },
  },
  {
    rule: 'zh-length-after-happening',
    regex: new RegExp(
      `(?<=[^\\s，。、；：年月日天时周以之今]{2})(?:后|之后)(?:的)?(?:第)?${LENGTH}(?![前后内来间的起]|之内|以来)`,
      'g',
    ),
    mayBeNamed: true,
    resolve: (groups, context) => resolveFrom(groups, context, 1, false),
  },
];
