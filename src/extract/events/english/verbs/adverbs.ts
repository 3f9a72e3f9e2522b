/** Words that stand between a subject, its auxiliary and its verb, and are neither: adverbs, and what stands for one. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';

export const NEGATIONS = /^(?:not|never|neither|hardly|barely|no longer|.*n't|cannot)$/;
const INNER = new Set(
  'not never also already still then now just only finally eventually recently later soon again once briefly quickly quietly publicly formally officially reportedly allegedly even ever long yet often repeatedly since immediately suddenly abruptly previously initially always therefore thus nearly almost effectively largely apparently personally twice first themselves himself herself itself both all each meanwhile instead nonetheless nevertheless otherwise together afterwards apart too indeed perhaps thereafter somehow seldom'.split(
    ' ',
  ),
);
const NOUNS_IN_LY =
  /^(?:family|assembly|supply|reply|ally|rally|monopoly|anomaly|bully|belly|jelly|lily|homily|butterfly|folly|tally)$/;
export const isAdverb = (word: string) => INNER.has(word) || (/^\p{Ll}{3,}ly$/u.test(word) && !NOUNS_IN_LY.test(word));
/** The same of a word in its place: "Kelly" and "Tully" are names. */
export const isAdverbAt = (token: EnglishToken | undefined): boolean =>
  token !== undefined && (token.isCapital ? INNER.has(token.lower) : isAdverb(token.lower));

/** What stands between an auxiliary and its verb in more words than one. */
const ADVERBIAL = new Set(
  'by then|by now|at last|at once|at first|in fact|in turn|in effect|of course|for now|so far|no longer|one day|in time|at least|in the end|for the moment|in due course|after all|as well|at times|that morning|that afternoon|that evening|that night|that day|that week|that month|that year|the day before|this week|this month|this year|last year|last month|last week'.split(
    '|',
  ),
);

/** How many tokens right before a place are an adverb, or stand for one ("at first", "in turn"). */
export function adverbsBefore(tokens: readonly EnglishToken[], at: number): 0 | 1 | 2 {
  if (ADVERBIAL.has(`${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`)) return 2;
  return tokens[at - 1]?.kind === 'word' && isAdverbAt(tokens[at - 1]) ? 1 : 0;
}

/** How many tokens from a place on stand for an adverb: "(had) by then (left)", "(may) at last (retire)". */
export function adverbialAt(tokens: readonly EnglishToken[], at: number): 0 | 2 | 3 {
  const two = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  if (ADVERBIAL.has(two)) return 2;
  return ADVERBIAL.has(`${two} ${tokens[at + 2]?.lower ?? ''}`) ? 3 : 0;
}

/** The token before a place, adverbs passed over, as an index. */
export function beforeAdverbs(tokens: readonly EnglishToken[], at: number): number {
  let before = at - 1;
  for (let n = adverbsBefore(tokens, before + 1); n > 0; n = adverbsBefore(tokens, before + 1)) before -= n;
  return before;
}
