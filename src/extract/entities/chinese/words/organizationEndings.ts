/**
 * The endings that names of organizations close with, and with which of them a word closes.
 *
 * Promises: the longest ending; one that the dictionary cuts into several words is one.
 * Does not know: whether what stands before an ending is a name (readBody.ts).
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { BODY_ENDINGS, FIRM_ENDINGS } from './organizationWords.ts';

export const ENDINGS: ReadonlySet<string> = new Set([...FIRM_ENDINGS, ...BODY_ENDINGS]);

const LONGEST_FIRST = [...ENDINGS].sort((a, b) => b.length - a.length);

/** Endings by their last character, the longest first. */
const BY_LAST = new Map(
  [...ENDINGS].map((ending) => [ending.slice(-1), LONGEST_FIRST.filter((other) => other.endsWith(ending.slice(-1)))]),
);

const LAST = new CharacterSet(BY_LAST.keys());

/** The last two characters of each ending that has so many, as one number. */
const pairBefore = (text: string, end: number) => (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);

const LAST_PAIRS: ReadonlySet<number> = new Set([...ENDINGS].map((ending) => pairBefore(ending, ending.length)));

/** The ending with which a word, or words glued together, closes; '' for none. */
export function endingOf(word: string): string {
  if (!LAST.has(word.at(-1))) return '';
  return (
    BY_LAST.get(word.slice(-1))?.find(
      (ending) => word.endsWith(ending) && (ending.length > 1 || !/^(?:签|部|连|共)署$/.test(word)),
    ) ?? ''
  );
}

/** An ending that the dictionary cuts into several words: 地+检+署. */
export function gluedEnding(reading: string, tokens: Tokens, token: Token, floor: number): string {
  if (!LAST_PAIRS.has(pairBefore(reading, token.end))) return '';
  for (let size = 8; size > token.word.length; size--) {
    const start = token.end - size;
    if (start < floor) continue;
    const words = reading.slice(start, token.end);
    if (!ENDINGS.has(words) || !tokens.after(start)) continue;
    const goesOn = ENDINGS.has(words + reading[token.end]) || ENDINGS.has(reading.slice(start, token.end + 2));
    if (!goesOn) return words;
  }
  return '';
}

export const ASSOCIATION =
  /(?:协会|学会|工会|公会|联合会|联会|联盟|同盟|总会|公会|事务所|协进会|促进会|基金会|自救会|互助会|后援会|合作社|委员会|联谊会)$/;
