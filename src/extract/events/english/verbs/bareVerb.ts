/** A word that may be a verb without an auxiliary, with what stands beside it. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { VerbForm, VerbReading } from '../inflectEnglish.ts';
import { beforeAdverbs, NEGATIONS } from './adverbs.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';

export interface BareVerb {
  tokens: readonly EnglishToken[];
  /** Its place. */
  i: number;
  read: ReadVerb;
  token: EnglishToken;
  /** What it is as a verb. */
  readings: readonly VerbReading[];
  /** The place before it, adverbs passed over. */
  b: number;
  /** The token there. */
  before: EnglishToken | undefined;
  next: EnglishToken | undefined;
}

export const bareVerbAt = (
  tokens: readonly EnglishToken[],
  i: number,
  read: ReadVerb,
  readings: readonly VerbReading[],
): BareVerb => {
  const b = beforeAdverbs(tokens, i);
  return { tokens, i, read, token: tokens[i] as EnglishToken, readings, b, before: tokens[b], next: tokens[i + 1] };
};

export const canBe = ({ readings }: BareVerb, form: VerbForm): boolean => readings.some((r) => r.form === form);

/** The verb that it is, where these are its readings. */
export const verbOf = (
  { tokens, i, b }: BareVerb,
  fits: readonly VerbReading[],
  tense: EnglishVerb['tense'],
  isPassive = false,
): EnglishVerb => ({
  from: i,
  to: i + 1,
  head: i,
  lemmas: [...new Set(fits.map((r) => r.lemma))],
  isPassive,
  isNegated: tokens
    .slice(b + 1, i)
    .some((t, k, between) => NEGATIONS.test(t.lower) || (t.lower === 'no' && between[k + 1]?.lower === 'longer')),
  modal: null,
  tense,
});
