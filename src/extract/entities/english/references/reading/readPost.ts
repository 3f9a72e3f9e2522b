/** "the chief executive", "the company", "that minister": a noun behind its article that stands for somebody. */
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../commonEnglishWords.ts';
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { TELLS_OF_TRADE } from '../describingNouns.ts';
import { BODY_NOUN, isNounLike, saysWho } from './nounWords.ts';
import { PREPOSITION } from './pronounWords.ts';
import { NAMED, type ReadRule, type Reference, wordAt } from './reference.ts';

/** "grandson of the founder": of whoever that was. */
export const readKin: ReadRule = (tokens, i) =>
  wordAt(tokens, i) === 'the' && wordAt(tokens, i - 1) === 'of' && KIN.test(wordAt(tokens, i - 2)) ? null : undefined;
const KIN = /^(?:grand)?(?:son|daughter|child|nephew|niece|heir|heiress|widow|brother|sister|cousin)s?$/;

/** "her union", "Doe's union": where whoever owns the word belongs. */
export const readOwnBody: ReadRule = (tokens, i) => {
  const [word, owner] = [wordAt(tokens, i), tokens[i - 1]];
  return OWN_BODY.test(word) && (owner?.kind === 'possessive' || /^(?:his|her|their)$/.test(owner?.lower ?? ''))
    ? { want: 'organization', noun: word, words: [NAMED], form: 'title', to: i }
    : undefined;
};
const OWN_BODY = /^(?:union|guild|federation|association)$/;

/** Behind anything but "the", or "that" where it opens no clause, nouns stand for nobody. */
export const readNoArticle: ReadRule = (tokens, i) => {
  const word = wordAt(tokens, i);
  const isThat = word === 'that' && tokens[i + 1]?.kind === 'word' && !OPENS_CLAUSE.test(wordAt(tokens, i + 1));
  return word === 'the' || isThat ? undefined : null;
};
/** "(said) that his company": no "that company". */
const OPENS_CLAUSE = /^(?:his|her|its|their|the|an?|he|she|it|they|this|these|those|there|no|some|all|both|our|my)$/;

/** "The MP", "the Prime Minister" */
export const readStyledPost: ReadRule = (tokens, i) => {
  if (/^(?:MP|MEP|CEO|CFO)$/.test(tokens[i + 1]?.text ?? '') && !tokens[i + 2]?.isCapital)
    return { want: 'title', noun: wordAt(tokens, i + 1), form: 'title', to: i + 1 };
  if (tokens[i + 1]?.text === 'Prime' && tokens[i + 2]?.text === 'Minister' && !tokens[i + 3]?.isCapital)
    return { want: 'title', noun: 'prime minister', form: 'title', to: i + 2 };
  return undefined;
};

/** Most words from the article to its noun. */
const LONGEST_POST = 3;

export const readPost: ReadRule = (tokens, i) => {
  for (let k = i + 1; k <= i + LONGEST_POST; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.isCapital) return null;
    const isLast = tokens[k + 1]?.kind !== 'word' || !isNounLike(tokens[k + 1] as EnglishToken);
    const read = isLast ? readNoun(tokens, i, k) : undefined;
    if (read !== undefined) return read;
  }
  return null;
};

/** What a noun at `k` stands for, whose article is at `i`: null where it is nobody, undefined where it is no such noun. */
function readNoun(tokens: readonly EnglishToken[], i: number, k: number): Reference | null | undefined {
  if (NOBODY.some((rule) => rule(tokens, i, k))) return null;
  const noun = wordAt(tokens, k);
  const words = tokens.slice(i + 1, k).map((t) => t.lower);
  if (BODY_NOUN.test(noun)) return { want: 'organization', noun, words, form: 'title', to: k };
  if (isThing(noun, wordAt(tokens, i - 1)) || isEmptyPost(tokens, k)) return null;
  if (PERSON_NOUNS.has(noun) && !/^(?:regulator|watchdog)$/.test(noun)) {
    const isAnew = TELLS_OF_TRADE.has(noun) && !saysWho(tokens, k + 1);
    return { want: 'title', noun, words, form: 'title', to: k, isAnew };
  }
  if (!ORGANIZATION_NOUNS.has(noun) && !OWN_NOUN.test(noun)) return undefined;
  const isTold = words.length > 0 && TRADES.test(noun) && !words.some((w) => ANOTHERS.test(w));
  return words.length === 0 || isTold
    ? { want: 'organization', noun, words: [NAMED, ...words], form: 'title', to: k }
    : null;
}
/** Words of bodies' own names that are no bodies elsewhere: "the office" of an Office of Financial Regulation. */
const OWN_NOUN = /^(?:office|bureau|panel|centre|center|service|unit|society|tribunal|authority)$/;
/** What a firm is by its trade: "the grocery chain" may be the first to say so of a firm just named. */
const TRADES =
  /^(?:chain|insurer|grocer|brewer|brewery|dairy|publisher|utility|supermarket|automaker|chipmaker|producer|supplier|carrier|brokerage|contractor|builder|housebuilder|shipbuilder|developer|distillery|winery|refiner|conglomerate|operator)$/;
const ANOTHERS =
  /^(?:rival|other|same|whole|entire|local|national|only|first|second|third|last|next|new|old|big|biggest|largest|leading|parent|average|competing|smaller|bigger|larger|target|former)$/;

type NounRule = (tokens: readonly EnglishToken[], i: number, k: number) => boolean;

/** "the company Acme", "the head of": what follows says who it is. */
const isSaidBehind: NounRule = (tokens, i, k) =>
  tokens[k + 1]?.isCapital === true || (wordAt(tokens, k + 1) === 'of' && !isChargedWith(tokens, i, k + 1));
/** "accused the company of lying", "cleared the minister of fraud": what follows is the charge. */
const isChargedWith = (tokens: readonly EnglishToken[], the: number, of: number): boolean =>
  /^(?:accus|convict|inform|remind|warn|stripp?|rid|clear|acquitt?|suspect|reliev|depriv|assur|notif|absolv)(?:e|es|ed|ing|s|ies|ied)?$/.test(
    tokens[the - 1]?.lower ?? '',
  ) || /^\p{Ll}{3,}ing$/u.test(tokens[of + 1]?.text ?? '');

/** "the chairman, Doe", and not "an examiner with the office, Doe": the examiner is Doe. */
const isNamedBehind: NounRule = (tokens, i, k) => {
  if (tokens[k + 1]?.text !== ',' || !tokens[k + 2]?.isCapital) return false;
  const isAfterNoun =
    PREPOSITION.test(wordAt(tokens, i - 1)) &&
    (PERSON_NOUNS.has(wordAt(tokens, i - 2)) || /^\p{Ll}{3,}(?:er|or|ist|ant)$/u.test(tokens[i - 2]?.text ?? '')) &&
    !PERSON_NOUNS.has(wordAt(tokens, k));
  return !isAfterNoun;
};

/** "the side door": what is at the side. */
const isOfSide: NounRule = (tokens, _, k) => wordAt(tokens, k) === 'side' && BESIDE.test(wordAt(tokens, k + 1));
const BESIDE =
  /^(?:doors?|entrance|exit|gate|street|streets|road|effects?|issues?|deals?|projects?|table|room|window)$/;

/** "he led the team that did it": a team of which nothing was told. */
const isToldOfFirst: NounRule = (tokens, _, k) =>
  /^(?:team|group|firm|side)$/.test(wordAt(tokens, k)) && /^(?:that|which|who|whose)$/.test(wordAt(tokens, k + 1));

const NOBODY: readonly NounRule[] = [isSaidBehind, isNamedBehind, isOfSide, isToldOfFirst];

/** "patted on the head", "was given the chair": what somebody has or sits on, by the word before. */
const isThing = (noun: string, before: string): boolean =>
  (noun === 'head' && /^(?:on|over|in|to|above|into|through)$/.test(before)) ||
  (noun === 'chair' &&
    /^(?:in|into|from|given|took|take|takes|taken|inherit|inherited|vacated?|offered|left|leave|filled?|won|lost|hand|handed)$/.test(
      before,
    ));

/** "the chief executive's job": a post, and nobody in it. */
const isEmptyPost = (tokens: readonly EnglishToken[], k: number): boolean =>
  tokens[k + 1]?.kind === 'possessive' && OF_A_POST.test(wordAt(tokens, k + 2));
/** What a post itself has. */
const OF_A_POST = /^(?:job|post|role|seat|chair|position|title|suite|armband|mantle|gavel|duties|spot|slot)$/;
