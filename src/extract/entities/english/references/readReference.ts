/**
 * Words of an English sentence that stand for somebody named before: "he", "the company", "the two men".
 *
 * Does not know: whom they stand for; see chooseReferent.ts.
 */
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { readByAge, readByDemonym, readByLand, readByNation } from './reading/readByNation.ts';
import { readDescription } from './reading/readDescription.ts';
import { readPair } from './reading/readPair.ts';
import { readKin, readNoArticle, readOwnBody, readPost, readStyledPost } from './reading/readPost.ts';
import { PRONOUN_RULES } from './reading/readPronoun.ts';
import type { ReadRule, Reference } from './reading/reference.ts';

/** In order: the first that knows the words decides. */
const RULES: readonly ReadRule[] = [
  ...PRONOUN_RULES,
  readPair,
  readByAge,
  readByLand,
  readByNation,
  readDescription,
  readByDemonym,
  readKin,
  readOwnBody,
  readNoArticle,
  readStyledPost,
  readPost,
];

export function readReference(tokens: readonly EnglishToken[], i: number): Reference | null {
  if (tokens[i]?.kind !== 'word') return null;
  for (const rule of RULES) {
    const read = rule(tokens, i);
    if (read !== undefined) return read;
  }
  return null;
}
