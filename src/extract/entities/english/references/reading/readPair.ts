/** English words that stand for two or more people: "the two men", "both women", "the pair". */
import { PERSON_NOUNS } from '../../commonEnglishWords.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { TELLS_OF_TRADE } from '../describingNouns.ts';
import { type ReadRule, wordAt } from './reference.ts';

/** A rule of words for several: the place of the last of them. */
type PairRule = (tokens: readonly EnglishToken[], i: number) => number | undefined;

export const readPair: ReadRule = (tokens, i) => {
  if (!BEGINS.test(wordAt(tokens, i))) return undefined;
  for (const rule of RULES) {
    const to = rule(tokens, i);
    if (to !== undefined) return { want: 'pair', form: 'title', to };
  }
  return undefined;
};
const BEGINS = /^(?:the|both|all|neither|each)$/;

/** "the pair", and not "the pair of shoes". */
const namesPair: PairRule = (tokens, i) =>
  wordAt(tokens, i) === 'the' &&
  /^(?:pair|duo|couple)$/.test(wordAt(tokens, i + 1)) &&
  (wordAt(tokens, i + 2) !== 'of' || /ing$/.test(wordAt(tokens, i + 3)))
    ? i + 1
    : undefined;

/** "the two rival neighbours" */
const twoOfThem: PairRule = (tokens, i) => {
  if (!isTheTwo(tokens, i)) return undefined;
  const noun = [i + 2, i + 3].find((k) => isOfPeople(wordAt(tokens, k)));
  const isTold =
    noun !== undefined && /^(?:who|whom|whose|that|of|from|in|at|with|named|and)$/.test(wordAt(tokens, noun + 1));
  return isTold ? undefined : noun;
};

/** "both executives" */
const bothOfThem: PairRule = (tokens, i) =>
  wordAt(tokens, i) === 'both' && isOfPeople(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) !== 'of'
    ? i + 1
    : undefined;

/** "The men's cause", "the brothers sued" */
const brothers: PairRule = (tokens, i) =>
  wordAt(tokens, i) === 'the' &&
  /^(?:men|women|brothers|sisters|twins|siblings)$/.test(wordAt(tokens, i + 1)) &&
  (tokens[i + 2]?.kind === 'possessive' ||
    /^['’]$/.test(tokens[i + 2]?.text ?? '') ||
    VERB_OF_TWO.test(wordAt(tokens, i + 2)))
    ? i + 1
    : undefined;

/** "All three have denied it", "The three took it to the dean" */
const three: PairRule = (tokens, i) =>
  /^(?:all|the)$/.test(wordAt(tokens, i)) &&
  sizeOfGroup(wordAt(tokens, i + 1)) > 2 &&
  VERB_OF_TWO.test(wordAt(tokens, i + 2))
    ? i + 1
    : undefined;

/** "indicted both of them", "fired the two of them" */
const ofThem: PairRule = (tokens, i) => {
  const of = IS_EACH.test(wordAt(tokens, i)) ? i + 1 : isTheTwo(tokens, i) ? i + 2 : -1;
  return of > 0 && wordAt(tokens, of) === 'of' && wordAt(tokens, of + 1) === 'them' ? of + 1 : undefined;
};

/** "Both have denied it", "Neither told him", "each could be jailed" */
const each: PairRule = (tokens, i) => {
  const word = wordAt(tokens, i);
  if (!IS_EACH.test(word) || /^(?:of|,)$/.test(wordAt(tokens, i - 1))) return undefined;
  const isVerb = VERB_OF_TWO.test(wordAt(tokens, i + 1)) || (word === 'both' && isPast(tokens, i + 1));
  return isVerb ? i : undefined;
};

/** "The two met in May" */
const twoDo: PairRule = (tokens, i) =>
  isTheTwo(tokens, i) && (VERB_OF_TWO.test(wordAt(tokens, i + 2)) || isPast(tokens, i + 2)) ? i + 1 : undefined;

const RULES: readonly PairRule[] = [namesPair, twoOfThem, bothOfThem, brothers, three, ofThem, each, twoDo];

const IS_EACH = /^(?:both|neither|each)$/;

const isTheTwo = (tokens: readonly EnglishToken[], i: number): boolean =>
  wordAt(tokens, i) === 'the' && wordAt(tokens, i + 1) === 'two';

/** "executives", "neighbours", "women": people in the plural. */
const isOfPeople = (word: string): boolean =>
  /^(?:men|women)$/.test(word) ||
  (word.endsWith('s') && (PERSON_NOUNS.has(word.slice(0, -1)) || TELLS_OF_TRADE.has(word.slice(0, -1)))) ||
  (word.endsWith('men') && PERSON_NOUNS.has(word.replace(/men$/, 'man')));

const VERB_OF_TWO =
  /^(?:have|has|had|were|was|are|is|did|do|could|will|would|may|might|can|deny|denies|denied|met|meet|left|went|came|fell|told|said|say|says|quit|insist|insisted|resigned|refused|declined|pleaded|clashed|called|voted|backed|pledged|lost|demanded|urged|signed|supported|opposed|criticised|criticized|quarrelled|agreed|married|split|worked|sued|signed|faced|face|spoke|never|later|also|eventually|once|now|still|set|built|ran|became|began|won|lost|sold|bought|went|wrote|grew|shared|founded|started|launched|opened|joined|parted|divorced|argued|disagreed|teamed|moved|settled|resigned|retired|apologised|apologized|appealed|denied)$/;

/** A verb that tells what was done, by what stands behind it. */
const isPast = (tokens: readonly EnglishToken[], k: number): boolean =>
  /^(?:\p{Ll}{2,}ed|took|made|got|gave|held|kept|stood|sat|swore|rose|drew|fled|fought|sought)$/u.test(
    wordAt(tokens, k),
  ) &&
  (BEHIND_VERB.test(wordAt(tokens, k + 1)) ||
    /^(?:peace|friends|common|clear|amends|headlines|news)$/.test(wordAt(tokens, k + 1)));

/** What stands behind a verb, and hardly behind an adjective. */
const BEHIND_VERB =
  /^(?:the|an?|his|her|their|its|over|in|on|at|to|from|for|as|by|with|up|down|out|off|away|back|it|him|them|that|charge|part|office|place|again|later|soon|last|this|after|before|when|and|but|[.,;])$/;

/** How many "three" of "all three" are, up to five; else 2. */
export const sizeOfGroup = (word: string): number => ({ three: 3, four: 4, five: 5 })[word] ?? 2;
