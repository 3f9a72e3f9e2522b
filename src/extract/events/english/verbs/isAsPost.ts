/** "arrived as executive chairman", "as co-chiefs": a post, and no clause. */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';

export function isAsPost(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i]?.lower !== 'as') return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^(?:the|his|her|their|its|he|she|they|it)$/.test(token.lower)) return false;
    if (PERSON_NOUNS.has(token.lower) && !PERSON_NOUNS.has(tokens[k + 1]?.lower ?? ''))
      return !isNameOfDoer(tokens, k + 1) && !/^(?:was|were|is|had|has)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

/** "(fell as chief executive) Jane Doe quit": a name, and what it does. */
function isNameOfDoer(tokens: readonly EnglishToken[], at: number): boolean {
  let end = at;
  while (end < at + 5 && tokens[end]?.isCapital) end++;
  return (
    end > at &&
    /^(?:\p{Ll}{3,}ed|quit|left|said|was|were|had|has|is|told|won|lost|made|took|sold|stood|met|began)$/u.test(
      tokens[end]?.text ?? '',
    )
  );
}
