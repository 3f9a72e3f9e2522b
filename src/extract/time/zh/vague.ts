/** Chinese words that place a happening without dating it: 随后, 不久后, 此后, 此前, 近日, 截至发稿; and sets. */
import { countFrom, intervalOf, type Known } from '../calendar.ts';
import { DURATION, fromPublished, fromTold, type Pattern, PUBLISHED, SET } from '../pattern.ts';
import { NO_DIGIT_BEFORE } from './fragments.ts';
import { LENGTH, readLength } from './offsets.ts';

/** As exact as what is counted by years or months. */
const monthOf = (known: Known) => known.edtf.slice(0, 7);

export const vague: Pattern[] = [
  {
    // "圣诞节前夕，…。新年第一个工作日，…": the January behind what was told, else the last one.
    rule: 'zh-new-year',
    regex: /(?<![历国度])新年(?:的?第一(?:个工作日|个交易日|天|周|个月)|伊始|刚过|过后|之?后(?=，|的)|一到|钟声)/g,
    resolve: (_groups, { told, published }) => {
      const isLate = told?.month !== undefined && told.month > 9;
      const year = isLate ? told.year + 1 : (told?.year ?? published?.year);
      if (year === undefined) return { edtf: null, hold: PUBLISHED };
      return { edtf: `${year}-01`, hold: told ? { on: 'told', date: told.edtf } : PUBLISHED };
    },
  },
  {
    rule: 'zh-then',
    regex:
      /随后|此后不久|(?:没|不)(?:过)?多久(?:之?后)?(?=[，他她其公又便就即])|不久(?:之?后|以后)?(?=[，他她其公又便就即])|后来|紧接着|稍后|(?<=[，。；：\n“])之后(?=[，他她])|其后/g,
    resolve: (_groups, context) => ({ ...fromTold(context, () => null), order: 'after', isAside: true }),
  },
  {
    // "此后五年，": as long, from the date told on.
    rule: 'zh-length-from-then',
    regex: new RegExp(`(?:此后|其后|接下来|之后|随后)的?(?:整整|将?近)?${LENGTH}(?:时间)?(?:里|间|内|中)?(?=，)`, 'g'),
    resolve: (groups, context) => {
      const { count, unit } = readLength(groups);
      if ((unit !== 'year' && unit !== 'month') || context.told === null) return null;
      return {
        ...fromTold(context, (known) =>
          Number.isNaN(count) ? `${known.edtf}/..` : intervalOf(monthOf(known), countFrom(known, count, unit)),
        ),
        order: 'after',
        isAside: true,
      };
    },
  },
  {
    rule: 'zh-from-then-on',
    regex: /此后(?!不久)|从此(?!地|案|次|前)|(?<!来)自此(?!前|次|案|地)|打那以后|那之后|自那(?:时|以后|之后)(?:起)?/g,
    resolve: (_groups, context) => ({
      ...fromTold(context, (known) => (context.told ? `${known.edtf}/..` : null)),
      order: 'after',
      isAside: true,
    }),
  },
  {
    rule: 'zh-earlier',
    regex: /此前|在此之前|早前|先前|早些时候|(?<=[，。；：\n“])之前(?=[，他她曾])/g,
    resolve: () => ({ edtf: null, order: 'before', hold: PUBLISHED, isAside: true }),
  },
  {
    rule: 'zh-lately',
    regex: /近日|日前|近期|最近(?![一二两三四五六七八九十几数半\d的距处])|不日/g,
    resolve: () => ({ edtf: null, hold: PUBLISHED, isAside: true }),
  },
  {
    rule: 'zh-at-press-time',
    regex:
      /(?:截[至止]|直?到|至)(?:本[刊报网台]|记者|编辑|笔者)?(?:发|截)稿(?:时(?:为止)?|之?前|为止)?|(?:本[刊报网台]|记者|笔者)?(?:发|截)稿(?:时|之?前)/g,
    resolve: (_groups, context) => ({ ...fromPublished(context, (day) => day.toString()), isAside: true }),
  },
  {
    rule: 'zh-set',
    regex:
      /每(?:隔)?[一二两三四五六七八九十\d]{0,3}个?(?:周|星期|礼拜|年|月|天|日|晚|季度|小时|分钟)(?:[一二三四五六日天](?![个]))?|逐[年月日]|历年|(?:周|星期)[一二三四五六日][至到](?:周|星期)?[一二三四五六日天]|常年|终日/g,
    resolve: () => SET,
  },
  {
    rule: 'zh-duration',
    regex: new RegExp(`${NO_DIGIT_BEFORE}${LENGTH}(?:时间|的时间)?`, 'g'),
    resolve: () => DURATION,
  },
];
