/** Chinese clock times with no date beside them (上午10时许, 晚上8点): on the day told last, or that of publication. */
import { fromTold, type Pattern } from '../pattern.ts';

const PART = '(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|深夜|夜间|午夜|早|晚)';
const MINUTES = '(?:\\d{1,2}分|[一二三四五六七八九十]{1,3}分|半|许|整|多钟?|[一三1-3]刻)?(?:许|左右)?';
const HOUR = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

export const clock: Pattern[] = [
  {
    rule: 'zh-clock',
    regex: new RegExp(
      `(?:当地时间|北京时间)?(?:${PART}(?:约|近)?(?:${HOUR}(?:时|点钟?)${MINUTES}|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)|(?<![\\d:：.—-])(?:[01]?\\d|2[0-4])时(?:许|\\d{1,2}分(?:许)?)(?![钟])|(?<![\\d:：.])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:]|分|秒))`,
      'g',
    ),
    resolve: (_groups, context) => {
      if (context.told && context.told.day === undefined) return null;
      return { ...fromTold(context, (known) => known.edtf), order: 'same', isAside: true };
    },
  },
];
