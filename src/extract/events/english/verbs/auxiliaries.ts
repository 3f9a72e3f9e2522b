/** The auxiliaries of English, and what they make of the verb behind them. */
import type { EnglishVerb } from './englishVerb.ts';

export const BE = new Set("am is are was were be been being isn't aren't wasn't weren't 're 'm got".split(' '));
export const HAVE = new Set("have has had having haven't hasn't hadn't 've 'd".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));
export const MODALS = new Set(
  "will would shall should can could may might must won't wouldn't couldn't shouldn't can't cannot 'll".split(' '),
);

export const isAuxiliary = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word);

export const isFiniteAuxiliary = (word: string): boolean =>
  (BE.has(word) || HAVE.has(word) || MODALS.has(word)) && !/^(?:be|been|being|having|got)$/.test(word);

/** "will" of "won't" and "'ll", "can" of "cannot". */
export const plainModal = (word: string): string =>
  word
    .replace(/n't$/, '')
    .replace(/^'ll$|^wo$/, 'will')
    .replace(/^cannot$|^ca$/, 'can');

/** The tense of a group by the word it begins with and by what its auxiliaries are. */
export function tenseOf(
  first: string,
  modal: string | null,
  isHave: boolean,
  isProgressive: boolean,
): EnglishVerb['tense'] {
  if (modal === 'will' || modal === 'shall' || modal === 'would') return 'future';
  if (isHave) return 'perfect';
  if (isProgressive) return 'progressive';
  return /^(?:am|is|are|do|does|'s|'re|'m|isn't|aren't|don't|doesn't)$/.test(first) ? 'present' : 'past';
}
