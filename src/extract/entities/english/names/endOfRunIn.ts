/**
 * Words in capitals that a paragraph opens with, as its heading: "THE VERDICT Judge Jane Doe said …".
 *
 * Promises: two words or more of nothing but capitals, with a name or an opening word behind them that is not; nobody's
 * name is taken ("JANE DOE was sacked"). Does not know: one such word ("ACME Motors", "FBI Director").
 */

import { isGivenName } from '../../givenEnglishNames.ts';
import { ORGANIZATION_ENDS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** So many words a heading has at most. */
const LONGEST = 8;
const SHOUTED = /^\p{Lu}[\p{Lu}’'-]*$/u;

/** Where the sentence itself begins, in tokens; 0 where it has no heading before it. */
export function endOfRunIn(tokens: readonly EnglishToken[]): number {
  let end = 0;
  while (end <= LONGEST && tokens[end]?.kind === 'word' && SHOUTED.test(tokens[end]?.text ?? '')) end++;
  // "… A Doe": an article that the sentence begins with is in capitals by itself.
  if (end > 2 && /^[AI]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const words = tokens.slice(0, end);
  const next = tokens[end];
  if (words.filter(({ text }) => text.length > 1).length < 2 || end > LONGEST) return 0;
  if (next?.kind !== 'word' || !next.isCapital || ORGANIZATION_ENDS.has(next.lower)) return 0;
  const calm = words.map(({ text }) => text.charAt(0) + text.slice(1).toLowerCase());
  return isGivenName(calm[0] ?? '') ? 0 : end;
}
