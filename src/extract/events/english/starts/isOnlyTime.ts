/** Where a word that opens clauses only tells a time: "after barely eight months", "since 2019", "before dawn". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { isAsPost } from '../verbs/isAsPost.ts';

export const UNIT = /^(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?)$/;

/** "after barely eight months", "since 2019": a length or a date, and no clause. */
export function isLengthBehind(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '')) return false;
  let k = i + 1;
  while (
    /^(?:barely|only|just|about|nearly|almost|some|over|less|more|than|a|an|few|several|couple|of|all)$/.test(
      tokens[k]?.lower ?? '',
    )
  )
    k++;
  const isCount = k > i + 1 || NUMBER_WORD.test(tokens[k]?.lower ?? '');
  if (NUMBER_WORD.test(tokens[k]?.lower ?? '')) k++;
  const end = tokens[k + 1];
  return (
    isCount &&
    UNIT.test(tokens[k]?.lower ?? '') &&
    (!end || end.kind === 'mark' || /^(?:in|at|as|of|with|on|and)$/.test(end.lower))
  );
}
const NUMBER_WORD = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)$/;

/** "the night before in a video", "a year earlier": a day, and no clause. */
const isDayBefore = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:after|before)$/.test(tokens[i]?.lower ?? '') &&
  (UNIT.test(tokens[i - 1]?.lower ?? '') ||
    /^(?:night|evening|morning|afternoon|summer|spring|autumn|winter|fall)$/.test(tokens[i - 1]?.lower ?? '')) &&
  (!tokens[i + 1] || /^(?:in|at|on|with|by|from|over|during|for|to|and|but|[.,;])$/.test(tokens[i + 1]?.lower ?? ''));

/** "after four in the morning", "before dawn": an hour, and no clause. */
export const isHourBehind = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '') &&
  (/^(?:noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk|dark|nightfall|lunch|breakfast|dinner)$/.test(
    tokens[i + 1]?.lower ?? '',
  ) ||
    (/^(?:[\d:.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:a\.m\.|p\.m\.|am|pm|o['’]clock|in|on)$/.test(tokens[i + 2]?.lower ?? '')));

/** "since August", "until late May", "since 2019": a date, and no clause; "after March left" is one. */
export function isMonthBehind(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:since|until)$/.test(tokens[i]?.lower ?? '')) return false;
  const at = /^(?:early|late|mid|last|the)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const word = tokens[at];
  return (
    word !== undefined && (/^(?:1[6-9]|20)\d\d$/.test(word.text) || (word.isCapital && MONTH_NAME.test(word.lower)))
  );
}
const MONTH_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "four days before Christmas", "before the week was over": a time, and no clause. */
export const isFeastBehind = (tokens: readonly EnglishToken[], i: number): boolean => {
  if (!/^(?:after|before|until|since)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  if (next?.isCapital && FEAST.test(next.lower)) return true;
  return (
    /^(?:the|that)$/.test(next?.lower ?? '') &&
    /^(?:year|month|week|day|night|season|decade|summer|winter|term)$/.test(tokens[i + 2]?.lower ?? '') &&
    /^(?:was|were|is|had)$/.test(tokens[i + 3]?.lower ?? '') &&
    /^(?:out|over|up|through|done|ended)$/.test(tokens[i + 4]?.lower ?? '')
  );
};
const FEAST =
  /^(?:christmas|easter|thanksgiving|halloween|ramadan|hanukkah|diwali|eid|passover|lent|whitsun|midsummer|hogmanay|juneteenth)$/;

/** "until then", "since then", "before now": a time, and no clause. */
export const isSinceThen = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i + 1]?.kind === 'mark' ||
  isAsPost(tokens, i) ||
  isLengthBehind(tokens, i) ||
  isDayBefore(tokens, i) ||
  isHourBehind(tokens, i) ||
  isMonthBehind(tokens, i) ||
  isFeastBehind(tokens, i) ||
  (/^(?:until|since|before|after|once)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:then|now|recently|lately|today|yesterday|last)$/.test(tokens[i + 1]?.lower ?? ''));
