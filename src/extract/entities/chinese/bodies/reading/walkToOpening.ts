/**
 * Where the name of an organization may open, seen from its ending: word by word to the left while they can belong to it.
 *
 * Promises: not further than the floor, what is taken and the longest names; tells whether a word on the way is a
 * proper one.
 * Does not know: verbs and words for its kind that it walked over (openBody.ts).
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { isLone, isLoneSyllable } from '../../words/loneCharacters.ts';
import { ASSOCIATION } from '../../words/organizationEndings.ts';
import { FIRM_ENDINGS, NOT_IN_NAME } from '../../words/organizationWords.ts';
import { PLACES } from '../../words/places.ts';
import { judge, PROFESSION } from './judgeWordInBody.ts';
import { LONGEST, widenOverAnd, widenToPlace } from './widenOverAnd.ts';
import { signBefore, widenOverSign } from './widenOverSign.ts';

/** A party before the house where its members sit: "民主党" + 立法会. */
const isPartyOf = (reading: string, { word, end }: Token) =>
  /.党$/.test(word) && /^(?:立法[会院]|国会|[市县省州区]?议会)/.test(reading.slice(end, end + 3));

/** What stands in brackets inside a firm's name: "长河（集团）有限公司", "长河（青川）科技公司". */
const IN_BRACKETS = /^(?:集团|控股|中国|国际|亚洲|亚太|全球|大中华区?|远东|大陆)$/;

/** The place in the list of the bracket that opens such a word, where one closes at `index`. */
function openOfBracket({ list }: Tokens, index: number): number | undefined {
  if (list[index]?.word !== '）') return undefined;
  for (let i = index - 1, words = ''; i > 0 && index - i < 4; i--) {
    const { word, tag } = list[i] as Token;
    if (word === '（') return IN_BRACKETS.test(words) || PLACES.has(words) ? i : undefined;
    if (tag === 'w') return undefined;
    words = word + words;
  }
  return undefined;
}

/** Walks to the left of an ending while the words can belong to the name. */
export function walkLeft(
  reading: string,
  tokens: Tokens,
  index: number,
  floor: number,
  taken: Uint8Array,
): { start: number; isProper: boolean } {
  const last = tokens.list[index] as Token;
  let start = last.start;
  let properAt = -1;
  let inRun = false;
  /** Where the name would begin without what stands before a bracket in it. */
  let unbracketed = -1;
  for (let i = index - 1; i >= 0; i--) {
    const bracket = openOfBracket(tokens, i);
    if (bracket !== undefined && unbracketed < 0) {
      unbracketed = start;
      i = bracket;
      start = (tokens.list[i] as Token).start;
      inRun = false;
      continue;
    }
    const token = tokens.list[i] as Token;
    if (token.start < floor || taken[token.start] === 1 || last.end - token.start > LONGEST) break;
    const opensRun = inRun && isLone(token) && !NOT_IN_NAME.has(token.word);
    inRun = isLoneSyllable(token, tokens.list[i - 1]);
    const isFirst = token.end === last.start && /^第[一二三]$/.test(token.word) && FIRM_ENDINGS.includes(last.word);
    const isLink = isOfSign(tokens, token, start, last);
    const verdict =
      inRun || opensRun || isFirst || isLink ? 'proper' : judge(token, reading.slice(token.end, token.end + 4));
    if (PROFESSION.test(token.word) && !ASSOCIATION.test(reading.slice(token.end, last.end))) break;
    if (verdict === 'stop' || isPartyOf(reading, token)) break;
    start = token.start;
    if (verdict === 'proper') properAt = token.start;
  }
  if (tokens.after(start)?.word === '（') start = unbracketed;
  if (properAt < 0) {
    const sign = signBefore(reading, tokens, start, last, { floor, taken });
    if (sign !== undefined) start = properAt = sign;
  }
  start = widenOverSign(tokens, start, last.start, floor, taken);
  const wider = widenToPlace(reading, start, floor);
  const isProper = properAt >= 0 || wider < start || tokens.after(start) === undefined;
  const joined = widenOverAnd(reading, tokens, wider, { isProper, floor, body: last, taken });
  return { start: joined, isProper: isProper || joined < wider };
}

/** "晨曦" + 之 + "门公司": two nouns that 之 joins to a firm's sign. */
function isOfSign(tokens: Tokens, { word, start }: Token, from: number, last: Token): boolean {
  if (word !== '之' || last.start - from < 1 || last.start - from > 2 || !FIRM_ENDINGS.includes(last.word))
    return false;
  const left = tokens.before(start);
  return left !== undefined && left.word.length > 1 && /^[nt]/.test(left.tag) && !NOT_IN_NAME.has(left.word);
}
