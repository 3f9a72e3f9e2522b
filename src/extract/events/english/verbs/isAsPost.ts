/** "arrived as executive chairman", "as co-chiefs": a post, and no clause. */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';

export function isAsPost(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i]?.lower !== 'as') return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^(?:the|his|her|their|its|he|she|they|it)$/.test(token.lower)) return false;
    if (PERSON_NOUNS.has(token.lower) && !PERSON_NOUNS.has(tokens[k + 1]?.lower ?? ''))
      return !/^(?:was|were|is|had|has)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}
