/**
 * The present in which a chronology tells the past: "The craft slips into orbit", "the directors give in", "Doe retires".
 * Elsewhere such a word may as well be a noun in the plural; in a row of a chronology it is the verb that a clause needs.
 *
 * Does not know: whether the text is a chronology (see timeOfRow.ts).
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { VerbReading } from './inflectEnglish.ts';
import { adverbsBefore, isAdverbAt } from './verbs/adverbs.ts';
import { isFiniteAuxiliary } from './verbs/auxiliaries.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';
import { COMPOUND, INTRANSITIVE, NOMINAL_BEFORE } from './verbs/verbWords.ts';

/** Between two verbs, what lets the second have a clause of its own. */
const PARTS = /^(?:[,;:—–-]|and|but|then|that|who|which|while|as|when|where|after|before|so)$/;
const PLURALS = /^(?:staff|police|people|men|women|others|both|many|some|critics|two|three|four|five|six|they|we)$/;
/** What neither is nor ends a subject. */
const NO_SUBJECT =
  /^(?:to|not|and|or|but|as|than|up|down|off|out|away|aside|back|over|against|among|between|under|like|despite|when|while|after|before|which|what|if|because|through|during|since|until|per|via|near)$/;

export function readChronicled(
  tokens: readonly EnglishToken[],
  i: number,
  read: (word: string) => VerbReading[],
  last: EnglishVerb | undefined,
): EnglishVerb | null {
  const token = tokens[i] as EnglishToken;
  if (token.isCapital || i === 0) return null;
  if (last && !tokens.slice(Math.max(last.to, i - 30), i).some((t) => PARTS.test(t.lower))) return null;
  let b = i - 1;
  while (b >= 0 && adverbsBefore(tokens, b + 1) > 0) b -= adverbsBefore(tokens, b + 1);
  const before = tokens[b];
  if (!before || before.kind === 'possessive' || (before.kind === 'number' && !isNumbered(tokens, b))) return null;
  const isBehindAside = before.text === ',' || before.text === ')';
  if (isBehindAside ? !closesAside(tokens, b) : !isNoun(before) && before.kind !== 'number') return null;
  const next = tokens[i + 1];
  if (isVerbal(next, read)) return null;
  // "resigns and leaves", not "shares and bonds"
  if (/^(?:and|or)$/.test(next?.lower ?? '') && !read(token.lower).some((r) => INTRANSITIVE.test(r.lemma))) return null;
  const isMany =
    isBehindAside || PLURALS.test(before.lower) || /[^su]s$/.test(before.lower) || isJoined(tokens, b, before);
  const isOne = isBehindAside || before.isCapital || !/(?:[^us]s|ly)$/.test(before.lower);
  const fits = read(token.lower).filter((r) => (r.form === 's' && isOne) || (r.form === 'base' && isMany));
  return fits.length === 0
    ? null
    : {
        from: i,
        to: i + 1,
        head: i,
        lemmas: [...new Set(fits.map((r) => r.lemma))],
        isPassive: false,
        isNegated: false,
        modal: null,
        tense: 'present',
      };
}

/** "Tern-1 lifts off": the number of a craft, and no count. */
const isNumbered = (tokens: readonly EnglishToken[], b: number): boolean =>
  (tokens[b - 1]?.isCapital ?? false) || (tokens[b - 1]?.text === '-' && (tokens[b - 2]?.isCapital ?? false));

const isNoun = ({ kind, lower, isCapital }: EnglishToken): boolean =>
  kind === 'word' && !NOMINAL_BEFORE.has(lower) && !NO_SUBJECT.test(lower) && !(COMPOUND.test(lower) && !isCapital);

/** "shares of", "prices fell": behind the word stands what only stands behind a noun. */
const isVerbal = (next: EnglishToken | undefined, read: (word: string) => VerbReading[]): boolean =>
  next?.kind === 'word' &&
  !next.isCapital &&
  !isAdverbAt(next) &&
  (next.lower === 'of' ||
    isFiniteAuxiliary(next.lower) ||
    read(next.lower).some((r) => r.form === 's' || (r.form === 'past' && !isSpeltAsBase(r, next.lower))));
const isSpeltAsBase = ({ lemma }: VerbReading, word: string) => lemma === word;

/** "the lander, Vikram, cuts loose": the comma at `close` ends what is said of the noun before the one that opens it. */
function closesAside(tokens: readonly EnglishToken[], close: number): boolean {
  for (let k = close - 1; k > close - LONGEST_ASIDE && k > 0; k--) {
    const { text, kind } = tokens[k] as EnglishToken;
    if (text === ',' || text === '(') return tokens[k - 1]?.kind === 'word' && k > 1;
    if (kind === 'mark') return false;
  }
  return false;
}
const LONGEST_ASIDE = 16;

/** "Doe and Roe sign", "the board and its owner agree". */
const isJoined = (tokens: readonly EnglishToken[], b: number, before: EnglishToken): boolean =>
  tokens.slice(Math.max(0, b - 4), b).some((t) => t.lower === 'and') && before.kind === 'word';
