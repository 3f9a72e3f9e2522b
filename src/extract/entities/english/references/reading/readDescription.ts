/**
 * "the Italian surgeon", "the old warrior", "the boss himself", "the former Orbis chairman": descriptions by words that
 * the reading of posts passes over.
 */
import { NATIONALITIES, PERSON_NOUNS } from '../../commonEnglishWords.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { TELLS_OF_TRADE } from '../describingNouns.ts';
import { BODY_NOUN, isNounLike, saysWho } from './nounWords.ts';
import { type ReadRule, type Reference, wordAt } from './reference.ts';

/** Most words between the article and its noun. */
const LONGEST_DESCRIPTION = 5;

/** What has been read of a description before its noun. */
interface Phrase {
  words: string[];
  /** The name of a body in it. */
  bodyFrom?: number;
  bodyTo?: number;
}

export const readDescription: ReadRule = (tokens, i) => {
  if (wordAt(tokens, i) !== 'the') return undefined;
  const phrase: Phrase = { words: [] };
  for (let k = i + 1; k <= i + LONGEST_DESCRIPTION; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return undefined;
    const isNation = token.isCapital && NATIONALITIES.has(token.lower);
    if (token.isCapital && !isNation) {
      if (!takeName(phrase, tokens, k)) return undefined;
      continue;
    }
    if (isHead(phrase, tokens, k)) return readHead(phrase, tokens, k);
    if (isNationsBody(phrase, token)) return readNationsBody(tokens, k);
    if (ENDS_PHRASE.test(token.lower)) return undefined;
    phrase.words.push(isNation ? NATION : token.lower);
  }
  return undefined;
};
const NATION = '+nation';
/** Words that no noun phrase goes on over. */
const ENDS_PHRASE =
  /^(?:who|whom|whose|which|that|of|in|on|at|to|for|by|with|from|and|or|but|is|was|were|are|has|had|have|will|would|could|may|might|as|than|when|while|after|before|his|her|its|their|he|she|it|they|said|says|told)$/;

/** Only one name, and behind a word that tells it from what it is part of; whether it may stand there. */
function takeName(phrase: Phrase, tokens: readonly EnglishToken[], k: number): boolean {
  if (phrase.bodyTo !== undefined && phrase.bodyTo !== k - 1) return false;
  if (phrase.bodyFrom === undefined && !TELLS_TIME.test(wordAt(tokens, k - 1))) return false;
  phrase.bodyFrom ??= k;
  phrase.bodyTo = k;
  return true;
}
const TELLS_TIME =
  /^(?:former|new|ex|current|then|one-time|onetime|outgoing|incoming|ousted|sacked|departing|departed|late|longtime|long-time)$/;

/** Whether the noun that a description ends with stands at a place. */
function isHead({ bodyFrom }: Phrase, tokens: readonly EnglishToken[], k: number): boolean {
  const [token, next] = [tokens[k] as EnglishToken, tokens[k + 1]];
  if (token.isCapital) return false;
  const isOfPerson =
    TELLS_OF_TRADE.has(token.lower) || (bodyFrom !== undefined && PERSON_NOUNS.has(token.lower)) || isHimself(next);
  return isOfPerson && !(next?.kind === 'word' && (isNounLike(next) || TELLS_OF_TRADE.has(next.lower)));
}
const isHimself = (token: EnglishToken | undefined): boolean => /^(?:himself|herself)$/.test(token?.lower ?? '');

/** "the surgeon, Doe", "the surgeon who": tells of whom it speaks itself. */
function namesWhom(tokens: readonly EnglishToken[], k: number): boolean {
  const next = tokens[k + 1];
  const isSet = next?.text === ',' && tokens[k + 2]?.isCapital === true;
  return isSet || next?.isCapital === true || saysWho(tokens, k + 1);
}

function readHead({ words, bodyFrom }: Phrase, tokens: readonly EnglishToken[], k: number): Reference | undefined {
  if (namesWhom(tokens, k)) return undefined;
  const noun = wordAt(tokens, k);
  const isSelf = isHimself(tokens[k + 1]);
  const isPlain = bodyFrom === undefined && !words.includes(NATION) && !isSelf && PERSON_NOUNS.has(noun);
  // What the reading of posts reads as well.
  if (isPlain) return undefined;
  return {
    want: 'title',
    noun,
    words: words.filter((w) => w !== NATION),
    isAnew: true,
    form: 'title',
    to: k,
    ...(isSelf && { sex: wordAt(tokens, k + 1) === 'himself' ? ('m' as const) : ('f' as const) }),
    ...(bodyFrom !== undefined && { bodyFrom, from: k }),
  };
}

/** "the German carmaker" */
const isNationsBody = ({ words }: Phrase, { isCapital, lower }: EnglishToken): boolean =>
  !isCapital && BODY_NOUN.test(lower) && words.at(-1) === NATION;

function readNationsBody(tokens: readonly EnglishToken[], k: number): Reference | undefined {
  const next = tokens[k + 1];
  if (namesWhom(tokens, k) || (next && isNounLike(next))) return undefined;
  return { want: 'organization', noun: wordAt(tokens, k), words: [], isAnew: true, form: 'title', to: k };
}
