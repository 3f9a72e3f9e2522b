/**
 * A few quoted words that are the verb of whoever writes: had “agreed to part ways”, meant to “step back”. Their marks only
 * say whose words they are; without them the sentence reads as any other.
 *
 * Does not know: whole sentences that are quoted, or names and nouns in quotation marks.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { VerbForm, VerbReading } from './inflectEnglish.ts';
import { adverbsBefore } from './verbs/adverbs.ts';

const LONGEST = 9;
/** What stands before the mark, and the form of the verb behind it. */
const LEADS: readonly (readonly [RegExp, VerbForm])[] = [
  [/^(?:had|has|have|having)$/, 'part'],
  [/^(?:was|were|been|being)$/, 'part'],
  [/^(?:to|will|would|could|might|may|must)$/, 'base'],
  [/^(?:he|she|they)$/, 'past'],
];

/** The tokens without the marks of such quotations. */
export function openScareQuotes(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
): readonly EnglishToken[] {
  const dropped = new Set<number>();
  for (let open = 1; open < tokens.length; open++) {
    if (!/^["“]$/.test(tokens[open]?.text ?? '') || dropped.has(open)) continue;
    const lead = LEADS.find(([word]) => word.test(tokens[open - 1]?.lower ?? ''));
    if (!lead) continue;
    let close = open + 1;
    while (close < open + LONGEST && !/^["”]$/.test(tokens[close]?.text ?? '"')) close++;
    if (close >= open + LONGEST || close >= tokens.length || close - open < 3) continue;
    const inside = tokens.slice(open + 1, close);
    const isWhole = inside.slice(0, -1).every((t) => t.kind !== 'mark');
    const verb = inside.findIndex((_, k) => adverbsBefore(inside, k + 1) === 0);
    if (!isWhole || !read(inside[verb]?.lower ?? '').some((r) => r.form === lead[1])) continue;
    dropped.add(open).add(close);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i));
}
