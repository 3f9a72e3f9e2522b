/** English pronouns and the words before them. */
import type { EnglishToken } from '../../tokenizeEnglish.ts';

export const HE = /^(?:he|him|his|himself)$/;
export const SHE = /^(?:she|her|hers|herself)$/;

export const PREPOSITION = /^(?:of|at|by|in|for|with|from|to|against|on|about|over|between|under|like|than|as|into)$/;

export const isObject = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i]?.lower === 'him' ||
  (tokens[i]?.lower === 'her' && !(tokens[i + 1]?.kind === 'word' && !PREPOSITION.test(tokens[i + 1]?.lower ?? '')));
