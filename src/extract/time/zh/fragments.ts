/** Pieces of regular expression that the Chinese families share. Readings are Simplified. */

/** Not inside a longer number. */
export const NO_DIGIT_BEFORE = '(?<![\\d〇零一二三四五六七八九十百千万第]|\\d[.:：/])';
export const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]';
export const DAY_NUMBER =
  '3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';
/** A part of the day and a clock time behind a date belong to it. */
export const DAY_PART =
  '(?:(?:的|，)?(?:当地时间|北京时间|美东时间)?(?:凌晨|清晨|清早|早晨|早上|早间|一大早|一早|上午|中午|午间|正午|下午|午后|傍晚|黄昏|晚间|晚上|深夜|夜间|夜里|入夜|午夜|半夜|黎明|盘前|盘后|收盘后|早(?![在已就期稻先前年些有报教产被于市盘场餐场恋熟])|晚(?![于年期会宴])|夜(?![总店])|晨(?!报)))?';
export const CLOCK =
  '(?:\\s?(?:约|近|大约)?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?|(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:时|点钟?(?!名|评|燃|明|赞|击|出))(?:\\d{1,2}分|[一二三四五六七八九十]{1,3}分|半|许|整|多钟?|[一三1-3]刻)?(?:\\d{1,2}秒)?)(?:许|左右|前后|整)?)?';
export const WEEKDAY_BEHIND = '(?:\\s?[（，]?(?:周|星期|礼拜)[一二三四五六日天][）]?)?';
export const WEEKDAYS = '一二三四五六日';

/** 1 (Monday) to 7 of 一…六, 日, 天. */
export function weekdayOf(char: string): number {
  return char === '天' ? 7 : WEEKDAYS.indexOf(char) + 1;
}
