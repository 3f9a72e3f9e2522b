/**
 * Where the clause of an English verb begins, and what introduces it.
 *
 * Promises: a clause begins behind the verb before it; null where nothing shows that one begins.
 * Does not know: who its subject is, or what the verbs mean.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import { ADVERBIALS, type Start } from './starts/clauseOpeners.ts';
import { endOfReduced } from './starts/endOfReduced.ts';
import { findAttribution } from './starts/findAttribution.ts';
import { findBeforeAside } from './starts/findBeforeAside.ts';
import { findFirstStart } from './starts/findFirstStart.ts';
import { findOpener } from './starts/findOpener.ts';
import { findSaid } from './starts/findSaid.ts';
import { isSinceThen } from './starts/isOnlyTime.ts';
import { isSaying } from './starts/isSpeechPlace.ts';
import { adverbsBefore } from './verbs/adverbs.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';
import { RELATIVES } from './verbs/verbWords.ts';

/** `lowest` is the token behind the verb of the clause before. */
export function findStart(
  tokens: readonly EnglishToken[],
  lowest: number,
  verb: EnglishVerb,
  previous: EnglishClause | null,
): Start | null {
  if (!previous) return findFirstStart(tokens, verb);
  const early =
    findAttribution(tokens, lowest, verb) ??
    findSaid(tokens, lowest, verb, previous) ??
    findBehindSemicolon(tokens, lowest, verb) ??
    (previous.kind === 'adverbial' && previous.parent === null
      ? findBehindAdverbial(tokens, lowest, verb, previous)
      : null);
  if (early) return early;
  const v = beforeAdverbs(tokens, lowest, verb);
  const named = findBeforeAside(tokens, lowest, v);
  if (named !== null) return { at: named, kind: 'main', intro: null };
  const found = findOpener(tokens, { lowest, from: verb.from, verb: v }, previous);
  if (found) return found;
  return lowest < verb.from && previous.verb.to === lowest && isSaying(previous)
    ? { at: behindTimeSaid(tokens, lowest, verb.from), kind: 'complement', intro: null }
    : null;
}

/** "said on Monday it had dropped her": the time right behind the verb is that of saying. */
function behindTimeSaid(tokens: readonly EnglishToken[], lowest: number, verb: number): number {
  let at = lowest;
  while (at < Math.min(verb, lowest + LONGEST_TIME) && TIME_WORD.test(tokens[at]?.lower ?? '')) at++;
  const isTime = tokens.slice(lowest, at).some((t) => NAMES_TIME.test(t.lower));
  return isTime && at < verb && !/^(?:of|in|at)$/.test(tokens[at - 1]?.lower ?? '') ? at : lowest;
}
const LONGEST_TIME = 5;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const TIME_WORD = new RegExp(
  `^(?:on|in|late|early|earlier|last|this|week|month|year|night|morning|afternoon|evening|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS}|(?:jan|feb|aug|sept|oct|nov|dec)\\.?|\\.|\\d{1,2}|(?:19|20)\\d\\d)$`,
);
const NAMES_TIME = new RegExp(
  `^(?:week|month|year|night|morning|afternoon|evening|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS})$`,
);

/** Where the adverbs before a verb begin. */
function beforeAdverbs(tokens: readonly EnglishToken[], lowest: number, verb: EnglishVerb): number {
  let v = verb.from;
  while (v > lowest && adverbsBefore(tokens, v) > 0) v -= adverbsBefore(tokens, v);
  return v;
}

/** Behind a semicolon a sentence of its own begins, whatever hung on what before it. */
function findBehindSemicolon(tokens: readonly EnglishToken[], lowest: number, verb: EnglishVerb): Start | null {
  for (let i = verb.from - 1; i >= lowest; i--)
    if (tokens[i]?.text === ';' && i + 1 < verb.from) return findAfterSemicolon(tokens, i + 1, verb);
  return null;
}

function findAfterSemicolon(tokens: readonly EnglishToken[], from: number, verb: EnglishVerb): Start {
  for (let i = verb.from - 1; i > from; i--) {
    const word = tokens[i]?.lower ?? '';
    const isRelative = /^(?:who|whom|which|whose)$/.test(word);
    if (isRelative && !/^(?:in|of|on|at|to|by|from)$/.test(tokens[i - 1]?.lower ?? ''))
      return { at: i, kind: 'relative', intro: word };
  }
  const word = tokens[from]?.lower ?? '';
  if (ADVERBIALS.has(word) && !isSinceThen(tokens, from)) return { at: from, kind: 'adverbial', intro: word };
  return { at: from, kind: 'main', intro: null };
}

/** After "Four days after the post appeared, …" the main clause begins at the comma. */
function findBehindAdverbial(
  tokens: readonly EnglishToken[],
  lowest: number,
  verb: EnglishVerb,
  previous: EnglishClause,
): Start | null {
  const commas: number[] = [];
  for (let i = lowest; i < verb.from; i++) if (tokens[i]?.text === ',') commas.push(i);
  // "When the group reneged, the following April, on a pledge, Jane Doe sued": the last, unless an apposition ends at the verb.
  const last = commas.at(-1) ?? -1;
  const isSubject =
    tokens[last + 1]?.isCapital || /^(?:he|she|they|it|the|his|her|their)$/.test(tokens[last + 1]?.lower ?? '');
  const comma = last >= 0 && last + 1 < verb.from && isSubject ? last : (commas[0] ?? -1);
  if (comma < 0 || opensLater(tokens, lowest, verb.from, comma)) return null;
  // "Doe, hired after Roe was sacked, left": what stands before it all goes on.
  const aside = previous.from > 0 ? endOfReduced(tokens, previous.from) : -1;
  if (aside > 0 && comma + 1 >= beforeAdverbs(tokens, lowest, verb))
    return { at: comma + 1, kind: 'main', intro: null, subjectFrom: 0, subjectTo: aside };
  if (comma + 1 >= verb.from) return null;
  const opener = tokens[comma + 1]?.lower ?? '';
  return ADVERBIALS.has(opener)
    ? { at: comma + 1, kind: 'adverbial', intro: opener }
    : { at: comma + 1, kind: 'main', intro: null };
}

/** "When she died, her widower and his sons sold it": behind the comma "and" joins those who did, and opens nothing. */
const opensLater = (tokens: readonly EnglishToken[], lowest: number, verb: number, comma: number): boolean =>
  tokens
    .slice(lowest, verb)
    .some(
      (t, k, all) =>
        RELATIVES.has(t.lower) ||
        (/^(?:and|but)$/.test(t.lower) && (lowest + k < comma || all[k - 1]?.text === ',' || lowest + k + 1 >= verb)),
    );
