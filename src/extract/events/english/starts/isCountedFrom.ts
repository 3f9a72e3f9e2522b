/** Where "after" and "before" only count from a happening, and the clause goes on: "two days after the vote Doe quit". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { HAPPENING_NOUNS } from '../../../time/happeningNouns.ts';
import { PRONOUNS } from '../verbs/verbWords.ts';
import { UNIT } from './isOnlyTime.ts';

/** `at`: the word; `verb`: where the verb behind it begins. */
export function isCountedFrom(tokens: readonly EnglishToken[], at: number, verb: number): boolean {
  if (!/^(?:after|before)$/.test(tokens[at]?.lower ?? '') || !UNIT.test(tokens[at - 1]?.lower ?? '')) return false;
  const subject = behindHappening(tokens, at + 1, verb);
  return subject > 0 && subject < verb;
}

/** Behind "that", "it", "the second vote"; -1 where there is none of them. */
function behindHappening(tokens: readonly EnglishToken[], from: number, verb: number): number {
  const first = tokens[from]?.lower ?? '';
  const next = tokens[from + 1]?.lower ?? '';
  // "three days after that prosecutors charged him": no plural is one of its kind.
  const isPlural = /^(?:that|this)$/.test(first) && from + 2 === verb && /[^s]s$/.test(next);
  if (isPlural || (/^(?:that|this|it)$/.test(first) && opensSubject(tokens, from + 1, verb))) return from + 1;
  if (!/^(?:the|his|her|its|their|that|this)$/.test(first)) return -1;
  // "two days after the vote count leaked": the last noun names it, and who acts next has a name or an article.
  for (let i = from + 1; i < Math.min(verb, from + LONGEST_NAME); i++)
    if (!tokens[i]?.isCapital && HAPPENING.test(tokens[i]?.lower ?? '') && opensSubject(tokens, i + 1, verb))
      return i + 1;
  return -1;
}
const LONGEST_NAME = 4;
const HAPPENING = new RegExp(`^(?:${HAPPENING_NOUNS})$`);

/** "Doe", "she", "the board", and no verb of what stands before. */
const opensSubject = (tokens: readonly EnglishToken[], at: number, verb: number): boolean => {
  const token = tokens[at];
  if (!token || at >= verb) return false;
  return (
    token.isCapital ||
    PRONOUNS.test(token.lower) ||
    /^(?:the|an?|his|her|its|their|both|all|two|three)$/.test(token.lower)
  );
};
