/** Whether an English word can stand in a name, by itself. */
import { isGivenName } from '../../givenEnglishNames.ts';
import { NATIONALITIES, NO_NAMES, OPENERS, PARTICLES } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { PLACED, SHOUTED } from './endOfEnglishName.ts';

/** `isFirst`: begins its sentence; `lowerWords`: all words that the article has in lower case. */
export const isNameWord = (token: EnglishToken, isFirst: boolean, lowerWords: ReadonlySet<string>): boolean =>
  token.kind === 'word' &&
  token.isCapital &&
  !isNoNamesWord(token) &&
  !AGENCYS.test(token.text) &&
  !isOfNations(token) &&
  // "an Oslo-listed group", "Chicago-based Orbis Foods"
  !PLACED.test(token.text) &&
  // "Ex-minister walks free": only the beginning of a sentence.
  !/^Ex-\p{Ll}/u.test(token.text) &&
  (isFirst
    ? !isMereOpening(token, lowerWords)
    : // "Jane Doe SACKED"
      !SHOUTED.test(token.text));

const isNoNamesWord = ({ lower, text }: EnglishToken): boolean =>
  // "Didn’t Halden know?"
  /n['’]t$/.test(lower) ||
  (NO_NAMES.has(lower) && !(/^\p{Lu}\.$/u.test(text) || /^(May|April|June|Will|Mark|Grant)$/.test(text)));

/** What agencies and pages put before a line, and zones of time. */
const AGENCYS =
  /^(?:UPDATED?|WRAPUP|EXCLUSIVE|BREAKING|CORRECTED|FOCUS|INSIGHT|ANALYSIS|FACTBOX|TIMELINE|REVEALED|OPINION|WATCH|RELATED|CET|EDT|EST|PST|PDT|BST|GMT)$/;

/** "a Franco-Polish financier" */
const isOfNations = ({ lower, text }: EnglishToken): boolean =>
  /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(text) && NATIONALITIES.has(lower.split('-')[1] ?? '');

/** A capital that only the beginning of a sentence gives. */
const isMereOpening = ({ lower, text }: EnglishToken, lowerWords: ReadonlySet<string>): boolean =>
  OPENERS.has(lower) || (lowerWords.has(lower) && !isGivenName(text) && !PARTICLES.has(lower));
