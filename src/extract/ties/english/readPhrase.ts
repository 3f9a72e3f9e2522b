/**
 * Whom a noun phrase means, read from its first word on: "the former chairman of Acme, John Roe", "rival Acme's board".
 *
 * Promises: heads are the names that the phrase itself means; where its noun is no name, whom it belongs to is the owner.
 */
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../entities/english/commonEnglishWords.ts';
import { isAdverb, isDeterminer, isLinker, isOwner, isPreposition, isTimeWord, type Unit } from './readUnits.ts';
import { isFiniteVerb } from './verbForms.ts';

export interface Phrase {
  from: number;
  /** After its last unit. */
  to: number;
  heads: Unit[];
  /** Whose or what of: "Acme" in "Acme's accounts" and in "the board of Acme". */
  owner?: Unit;
  /** The noun that is no name. */
  noun: string;
}

const LONGEST = 14;

/** Reads one phrase, without what is joined to it by "and". */
export function readOnePhrase(units: readonly Unit[], from: number): Phrase | null {
  let owner: Unit | undefined;
  let noun = '';
  let isOf = false;
  let i = from;
  for (; i < units.length && i < from + LONGEST; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'name') {
      if (isOwner(units, i)) {
        owner = unit;
        noun = '';
        isOf = false;
        if (units[i + 1]?.kind === 'possessive') i++;
        continue;
      }
      const named = isOf || unit.side === 'O' ? findApposed(units, i + 1, isOf) : -1;
      if (named >= 0) return { from, to: named + 1, heads: [units[named] as Unit], owner: unit, noun };
      // "his expansion of the board" is his
      if (isOf) return { from, to: i + 1, heads: [], owner: owner ?? unit, noun };
      const tail = unit.side === 'O' ? nounsBehind(units, i + 1) : i + 1;
      if (tail > i + 1) return { from, to: tail, heads: [], owner: unit, noun: units[tail - 1]?.lower ?? '' };
      return { from, to: i + 1, heads: [unit], ...(owner && { owner }), noun };
    }
    if (unit.kind === 'mark') {
      if (/^["“‘'$£€]$/.test(unit.text)) continue;
      // "the arm of a northern franchise, the Acme"
      const isArticle = units[i + 1]?.lower === 'the' && units[i + 2]?.kind === 'name' && units[i + 2]?.side === 'O';
      if (unit.text === ',' && isOf && isArticle && ORGANIZATION_NOUNS.has(units[i - 1]?.lower ?? '')) {
        isOf = false;
        noun = '';
        i++;
        continue;
      }
      if (unit.text === ',' && isApposed(noun, units[i + 1]) && !isOwner(units, i + 1)) {
        isOf = false;
        continue;
      }
      break;
    }
    if (unit.kind === 'number') continue;
    // "from investors including Acme and Orbis"
    if (noun && (unit.lower === 'including' || (unit.lower === 'such' && units[i + 1]?.lower === 'as'))) {
      if (unit.lower === 'such') i++;
      continue;
    }
    if (unit.lower === 'of' && noun && !isOf) {
      isOf = true;
      continue;
    }
    // "(called) Roe's conduct a disgrace": a second article opens a second phrase.
    if (
      noun &&
      /^(?:the|an?)$/.test(unit.lower) &&
      !/^(?:of|including|as|that|all|both|,)$/.test(units[i - 1]?.lower ?? '')
    )
      break;
    if (noun && isTimeWord(unit.lower)) break;
    // "the way (that) Acme handled it"
    if (noun === 'way' && /^(?:that|in|which)$/.test(unit.lower)) continue;
    if (isOf && !isDeterminer(unit.lower) && (isPreposition(unit.lower) || isLinker(unit.lower))) break;
    if (isPreposition(unit.lower) || isLinker(unit.lower) || (isFiniteVerb(units, i) && noun)) break;
    if (!isOf && !isDeterminer(unit.lower) && !isAdverb(unit.lower)) noun = unit.lower;
  }
  if (!owner) return null;
  return { from, to: i, heads: [], owner, noun };
}

/** A noun for people or for bodies. */
export const isNamedNoun = (word: string): boolean => isPersonNoun(word) || ORGANIZATION_NOUNS.has(word);

const isApposed = (noun: string, next: Unit | undefined): boolean =>
  next?.kind === 'name' &&
  (next.side === 'P' ? isPersonNoun(noun) : ORGANIZATION_NOUNS.has(noun) || /[a-z]{3}s$/.test(noun));

export const isPersonNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  word === 'chief-of-staff' ||
  PERSON_NOUNS.has(word.replace(/^(?:then|ex|vice|co|half|step)-/, ''));

/** The name that follows words of a post: "(Acme) chief executive John Roe", "(the chairman of Acme), John Roe". */
function findApposed(units: readonly Unit[], from: number, isOf: boolean): number {
  let i = from;
  if (isOf) {
    if (units[i]?.text === ',') i++;
    return units[i]?.kind === 'name' && units[i]?.side === 'P' && !isOwner(units, i) && !isFiniteVerb(units, i + 1)
      ? i
      : -1;
  }
  let isPost = false;
  for (; i < units.length && i < from + 5; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'name') return isPost && unit.side === 'P' && !isOwner(units, i) ? i : -1;
    if (unit.text === ',' && isPost) continue;
    if (unit.kind !== 'word' || isPreposition(unit.lower) || isLinker(unit.lower)) return -1;
    isPost = isPersonNoun(unit.lower) || /^(?:executive|officer|chief|boss|spokes\w+)$/.test(unit.lower);
  }
  return -1;
}

/** "Acme shares", "the Acme board": where the nouns behind a body's name end. */
function nounsBehind(units: readonly Unit[], from: number): number {
  let i = from;
  while (
    i < from + 3 &&
    units[i]?.kind === 'word' &&
    /^[a-z]/.test(units[i]?.text ?? '') &&
    !isPreposition(units[i]?.lower ?? '') &&
    !isLinker(units[i]?.lower ?? '') &&
    !isAdverb(units[i]?.lower ?? '') &&
    !isDeterminer(units[i]?.lower ?? '') &&
    !isFiniteVerb(units, i) &&
    THINGS.test(units[i]?.lower ?? '')
  )
    i++;
  return i;
}
/** What of a body's own may stand behind its bare name. */
const THINGS =
  /^(?:shares?|stock|board|directors|executives?|management|bosses|officials|employees|workers|staff|customers|users|investors|shareholders|plants?|factory|factories|headquarters|offices?|products?|cars?|phones?|trucks?|fans|players|supporters|lawyers?|accounts?|deal|takeover|bid|merger|sale|chairman|chief|spokes\w+|subsidiary|unit|division|brand|stores?|shops?|bonds?|debt|scandal|case|affair|story)$/;

const ASIDE_OPENS =
  /^(?:the|an?|his|her|its|their|who|whose|which|now|then|former|formerly|once|one|chairman|chief|president|director|head|founder|co-founder|managing|vice|editor|professor|partner|a\.k\.a\.|of|at|from|aged|himself|herself|itself|\d+)$/;

/** Where an aside that begins with the comma at `i` ends: the index after its last comma, or -1. */
export function skipAside(units: readonly Unit[], i: number): number {
  if (units[i]?.text === '(') {
    for (let k = i + 1; k < units.length && k < i + 16; k++) if (units[k]?.text === ')') return k + 1;
    return -1;
  }
  if (units[i]?.text !== ',') return -1;
  const opens = units[i + 1];
  if (!opens || !(ASIDE_OPENS.test(opens.lower) || opens.kind === 'number' || isOwner(units, i + 1))) return -1;
  for (let k = i + 2; k < units.length && k < i + 22; k++) {
    if (units[k]?.text === ',') return k + 1;
    if (/^[.;:—]$/.test(units[k]?.text ?? '')) return -1;
  }
  return -1;
}

/** Behind a comma these say more of what stands before it. */
const CALLED = /^(?:called|known|dubbed|led|owned|run|based|headed|founded|chaired|backed|controlled)$/;

/** A phrase and those joined to it: "Acme, its founder, Jane Doe, and John Roe". Heads only of plain phrases. */
export function readPhrases(units: readonly Unit[], from: number): Phrase | null {
  const first = readOnePhrase(units, from);
  if (!first) return null;
  const whole = { ...first, heads: [...first.heads] };
  for (let guard = 0; guard < 12; guard++) {
    let k = whole.to;
    const behind = whole.heads.length > 0 ? skipAside(units, k) : -1;
    if (behind > 0 && /^(?:and|or)$/.test(units[behind]?.lower ?? '')) k = behind;
    const isComma = units[k]?.text === ',';
    if (isComma) k++;
    const isAnd = /^(?:and|or|&|plus)$/.test(units[k]?.lower ?? '');
    if (isAnd) k++;
    if (!isComma && !isAnd && !(behind > 0 && k === behind)) break;
    if (/^(?:as|both|also|then|later)$/.test(units[k]?.lower ?? '')) break;
    // "sacked Roe and appointed Doe": a second verb, and nobody joined to Roe.
    if (isFiniteVerb(units, k) && (isAnd || !CALLED.test(units[k]?.lower ?? ''))) break;
    const next = readOnePhrase(units, k);
    if (!next || next.heads.length === 0) break;
    if (isFiniteVerb(units, next.to) || (!isAnd && next.to >= units.length)) break;
    if (!isAnd && !continues(units, next.to)) break;
    if (whole.heads.length === 0 && whole.owner) break;
    whole.heads.push(...next.heads);
    whole.to = next.to;
  }
  return whole;
}

/** Whether a list goes on to an "and". */
function continues(units: readonly Unit[], from: number): boolean {
  for (let k = from; k < units.length && k < from + 14; k++) {
    if (/^(?:and|or|&)$/.test(units[k]?.lower ?? '')) return true;
    if (/^[.;:—]$/.test(units[k]?.text ?? '') || isFiniteVerb(units, k)) return false;
  }
  return false;
}
