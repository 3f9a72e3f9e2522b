/** Nouns by which an English article speaks of people and bodies, and the words around them. */
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../commonEnglishWords.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { wordAt } from './reference.ts';

export const isNounLike = (token: EnglishToken): boolean =>
  PERSON_NOUNS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower) || token.isCapital;

/** Bodies that are called by a noun alone, or by their nation. */
export const BODY_NOUN =
  /^(?:company|firm|group|club|carmaker|retailer|lender|bank|airline|newspaper|startup|start-up|manufacturer|drugmaker|giant|side|team)$/;

/** "the woman who hired him", "the surgeon from Uppsala": tells of whom it speaks. */
export const saysWho = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:who|whom|whose|that|which|of|from|in|at|with|behind|for|named|called|known|whose)$/.test(wordAt(tokens, at));
