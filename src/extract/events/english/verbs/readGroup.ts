/** Verb groups that begin with an auxiliary: "had been replaced", "will not leave", "is scheduled", "was chairman". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { adverbialAt, isAdverbAt, NEGATIONS } from './adverbs.ts';
import { BE, HAVE, isAuxiliary, MODALS, plainModal, tenseOf } from './auxiliaries.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';
import { readCaused } from './readCaused.ts';

/** How many tokens of a group are read, save for an aside within it. */
const LONGEST_GROUP = 9;

/** The auxiliaries of a group, as far as its main verb. */
interface Auxiliaries {
  /** The first token behind them and their adverbs. */
  end: number;
  /** The last one of them. */
  last: number;
  isNegated: boolean;
  isBe: boolean;
  isHave: boolean;
  modal: string | null;
}

export function readGroup(tokens: readonly EnglishToken[], from: number, read: ReadVerb): EnglishVerb | null {
  if (!opensGroup(tokens, from)) return null;
  const first = (tokens[from] as EnglishToken).lower;
  const { end, last, isNegated, isBe, isHave, modal } = readAuxiliaries(tokens, from, read);
  const lastAux = (tokens[last] as EnglishToken).lower;
  const caused = HAVE.has(lastAux) && !isNegated && modal === null ? readCaused(tokens, last + 1, read) : null;
  if (caused) {
    const tense = /^(?:has|have)$/.test(first) ? 'present' : 'past';
    return { ...caused, from, isPassive: false, isNegated, modal, tense };
  }
  const fits = formsBehind(tokens[end], lastAux, read);
  if (fits.length === 0) {
    // "was chairman", "had a seat": be and have as main verbs.
    const lemmas = [BE.has(lastAux) ? 'be' : HAVE.has(lastAux) ? 'have' : 'do'];
    const tense = tenseOf(first, modal, isHave, false);
    return { from, to: last + 1, head: last, lemmas, isPassive: false, isNegated, modal, tense };
  }
  const isProgressive = fits.every((r) => r.form === 'ing');
  return {
    from,
    to: end + 1,
    head: end,
    lemmas: [...new Set(fits.map((r) => r.lemma))],
    isPassive: isBe && !isProgressive,
    isNegated,
    modal,
    tense: tenseOf(first, modal, isHave, isProgressive),
  };
}

/** Whether a group begins with this word: an auxiliary with a tense, and no noun or name that is spelt so. */
function opensGroup(tokens: readonly EnglishToken[], from: number): boolean {
  const { lower, isCapital } = tokens[from] as EnglishToken;
  if (!isAuxiliary(lower) || /^(?:be|been|being|having|got)$/.test(lower)) return false;
  if (isCapital && from > 0) return false;
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[from + 1]];
  // "May 4: …"
  if (lower === 'may' && next?.kind === 'number') return false;
  // "applied to have it reopened", "the fourth to do so"
  if (before === 'to' && (lower === 'do' || (lower === 'have' && isOwning(next)))) return false;
  return !(CAN_BE_NOUN.test(lower) && BEFORE_NOUN.test(before));
}
const CAN_BE_NOUN = /^(?:can|will|might|may|must)$/;
const BEFORE_NOUN = /^(?:the|a|an|his|her|its|their|own|of|free)$/;

/** "to have the case reopened": what stands behind is no participle. */
const isOwning = (next: EnglishToken | undefined): boolean =>
  next !== undefined &&
  (next.isCapital || /^(?:the|an?|it|him|her|them|his|its|their|this|that|these|those|all|any|no)$/.test(next.lower));

function readAuxiliaries(tokens: readonly EnglishToken[], from: number, read: ReadVerb): Auxiliaries {
  const group: Auxiliaries = { end: from, last: from, isNegated: false, isBe: false, isHave: false, modal: null };
  const limit = Math.min(tokens.length, from + LONGEST_GROUP + LONGEST_WITHIN);
  let at = from;
  while (at < limit) {
    const word = (tokens[at] as EnglishToken).lower;
    const adverbial = adverbialAt(tokens, at);
    if (adverbial > 0) {
      if (word === 'no') group.isNegated = true;
      at += adverbial;
      continue;
    }
    // "has yet to resign"
    if (word === 'yet' && tokens[at + 1]?.lower === 'to' && at > from) group.isNegated = true;
    if (NEGATIONS.test(word)) group.isNegated = true;
    if (isAuxiliary(word)) addAuxiliary(group, word, at);
    else if (word === ',' && group.last === at - 1 && at > from) {
      // "will, according to aides, fall to": what stands between the commas is passed over.
      const close = closeOfAside(tokens, at, read);
      if (close < 0) break;
      at = close;
    } else if (!isAdverbAt(tokens[at])) break;
    at++;
  }
  group.end = at;
  return group;
}

function addAuxiliary(group: Auxiliaries, word: string, at: number): void {
  if (MODALS.has(word)) group.modal = plainModal(word);
  else if (BE.has(word)) group.isBe = true;
  else if (HAVE.has(word)) {
    group.isHave = true;
    group.isBe = false;
  }
  group.last = at;
}

/** What the word behind the last auxiliary is as a form that goes with it. */
function formsBehind(token: EnglishToken | undefined, lastAux: string, read: ReadVerb) {
  if (token?.kind !== 'word' || token.isCapital) return [];
  const isBe = BE.has(lastAux);
  const isHave = HAVE.has(lastAux);
  return read(token.lower).filter(({ form }) =>
    isBe ? form === 'part' || form === 'ing' : form === (isHave ? 'part' : 'base'),
  );
}

/** The comma that ends what stands between an auxiliary and its verb, else -1. */
function closeOfAside(tokens: readonly EnglishToken[], open: number, read: ReadVerb): number {
  for (let k = open + 1; k < open + LONGEST_WITHIN; k++) {
    const token = tokens[k];
    if (token === undefined || /^[;:.“”"]$/.test(token.text)) return -1;
    if (token.text !== ',') continue;
    const word = tokens[k + 1];
    return word?.kind === 'word' && !word.isCapital && read(word.lower).some((r) => /^(?:base|part|ing)$/.test(r.form))
      ? k
      : -1;
  }
  return -1;
}
const LONGEST_WITHIN = 10;
