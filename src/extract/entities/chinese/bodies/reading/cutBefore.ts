/**
 * Where a body that is named by itself ("外交部") opens, with its place or whose it is.
 *
 * Promises: not behind the body's own word.
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { VERB } from '../../words/deedsToBodies.ts';
import { endingOf } from '../../words/organizationEndings.ts';
import { isPlaceName, PLACES, SHORT_COUNTRIES } from '../../words/places.ts';
import { weighSound } from '../../words/transliteration.ts';

/** Words that open the name of an office whatever stands behind them. */
const OPENS_OFFICE = /^(?:联邦|国家|中央|最高|国际|世界|全国|皇家|地方|高等|中级|人民|[东西南北中]部|[A-Za-z].*)$/;

/** A body that is named by itself takes no other words before it than a place's or another body's: "管" + "外交部". */
export function cutBefore(reading: string, tokens: Tokens, from: number, body: number): number {
  let start = from;
  for (let token = tokens.after(start); token && token.end <= body; token = tokens.after(start)) {
    const { word, tag } = token;
    if (VERB.test(word)) {
      start = token.end;
      continue;
    }
    if (PLACES.has(word) || isPlaceName(word, tag) || OPENS_OFFICE.test(word) || /^(?:n[tzr]|j|x)/.test(tag)) break;
    if (
      word.length === 1 &&
      (SHORT_COUNTRIES.includes(word) || /[省市县区州]/.test(word) || spellsOn(reading, tokens, token, body))
    )
      break;
    if (endingOf(word).length > 1) break;
    start = token.end;
  }
  return start;
}

/** Whether a foreign place that the dictionary lacks stands from a character up to the body. */
const spellsOn = (reading: string, tokens: Tokens, { start }: Token, body: number): boolean =>
  body - start > 1 &&
  [...reading.slice(start, body)].every(
    (char, i) => weighSound(char) !== undefined && tokens.covering(start + i)?.word.length === 1,
  );
