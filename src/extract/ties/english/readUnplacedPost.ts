/**
 * Who has a post that no body is named with: "Doe became chairman", "the dean at the time was Roe", "succeeded Roe as
 * treasurer", "As chairman, Doe …", "Acme, where Doe was chief executive".
 *
 * Promises: a post with a place of its own that was not found ("chairman of a golf club", "his deputy", "a director") is
 * none; the body is the one behind "where", else the one that the article tells of (createPostPlacer.ts).
 */
import {
  HONORIFICS,
  NATIONALITIES,
  ORGANIZATION_ENDS,
  PERSON_NOUNS,
} from '../../entities/english/commonEnglishWords.ts';
import type { PostPlacer } from './createPostPlacer.ts';
import { findHolders } from './findHolders.ts';
import { isFilmmaker, isOfThing, RANK } from './postWords.ts';
import { readNounBefore } from './readNounBefore.ts';
import { readPhrases } from './readPhrase.ts';
import { isAdverb, isDeterminer, isLinker, isOwner, isPreposition, isTimeWord, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isFiniteVerb } from './verbForms.ts';

export interface UnplacedPost {
  holders: Unit[];
  others: Unit[];
  words: string;
}

/** `i`: the place of the post's noun. */
export function readUnplacedPost(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  posts: PostPlacer | undefined,
): UnplacedPost | null {
  const noun = units[i] as Unit;
  const phrase = readNounBefore(units, i);
  // "Rovers chairman Jane Doe": of a body that was not found.
  if (isOfUnknown(units, phrase.from, i)) return null;
  const end = afterField(units, i + 1);
  // "the captain's brother": whose kin, and nobody's post.
  if (phrase.owner || end < 0 || units[end]?.kind === 'possessive') return null;
  const from = units[phrase.from]?.kind === 'possessive' ? phrase.from - 1 : phrase.from;
  const words = units
    .slice(from, end)
    .map((u) => u.lower)
    .join(' ')
    .replaceAll(" 's", "'s");
  const others = (entity: string): Unit[] => [{ ...noun, kind: 'name', entity, side: 'O' }];
  const where = units.findLastIndex((u, k) => k < phrase.from && k > i - 12 && u.lower === 'where');
  if (where > 0) {
    const holders = findHolders(units, verbs, { ...phrase, to: end }).filter((u) => u.side === 'P');
    const body = bodyBefore(units, where);
    return body && holders.length > 0 ? { holders, others: [body], words } : null;
  }
  if (!posts || ANOTHERS.test(words) || isOfThing(words) || isFilmmaker(words)) return null;
  if (isPlacedBehind(units, end)) return null;
  const to = afterThen(units, end);
  const beside = findHolders(units, verbs, { ...phrase, from, to }).filter((u) => u.side === 'P');
  const holders = [...beside, ...findReplaced(units, verbs, from)];
  const entity = holders.length > 0 ? posts.placeOf(noun.start, words) : undefined;
  return entity ? { holders, others: others(entity), words } : null;
}

function isOfUnknown(units: readonly Unit[], from: number, noun: number): boolean {
  const first =
    units[from]?.kind === 'word' && /^(?:the|former|then)$/.test(units[from]?.lower ?? '') ? from + 1 : from;
  const unit = units[first] as Unit;
  const isName = unit.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(unit.text) && first < noun;
  if (!isName || PERSON_NOUNS.has(unit.lower) || HONORIFICS.has(unit.lower) || NATIONALITIES.has(unit.lower))
    return false;
  if (first > 0) return ORGANIZATION_ENDS.has(unit.lower) || units[first - 1]?.kind === 'word';
  // "Green leader Jane Doe" begins a sentence: of a body that is called so, wherever a name follows at once.
  return (
    ORGANIZATION_ENDS.has(unit.lower) ||
    (!RANK.test(unit.text) && units[noun + 1]?.kind === 'name' && noun === first + 1)
  );
}

/** "Treasurer Jane Doe of Acme": behind the name stands where. */
function isPlacedBehind(units: readonly Unit[], at: number): boolean {
  if (units[at]?.side !== 'P' || units[at]?.kind !== 'name' || units[at + 1]?.lower !== 'of') return false;
  const place = at + (units[at + 2]?.lower === 'the' ? 3 : 2);
  return units[place]?.kind === 'name' && units[place]?.side === 'O' && !isOwner(units, place);
}

/** "a director", "his deputy", "another trustee": one of many, or somebody's own. */
const ANOTHERS =
  /^(?:an?|another|one|some|any|no|every|each|his|her|their|our|my|your|its|whose) (?!(?:\S+ )*(?:trustee|non-executive director|board member|vice-president)$)/;

/** Behind what a post is of: "head of marine safety", "manager for sales"; -1 where it is of somewhere that was not found. */
function afterField(units: readonly Unit[], at: number): number {
  const word = units[at]?.lower ?? '';
  if (!/^(?:of|at|for|with|to)$/.test(word) || isTime(units, at)) return at;
  if (word === 'of' && units[at + 1]?.lower === 'the' && /^(?:board|executive)$/.test(units[at + 2]?.lower ?? ''))
    return at + 3;
  let to = at + 1;
  while (to < at + 5 && isPlain(units, to)) to++;
  const isShut = units[to] === undefined || units[to]?.kind === 'mark' || !isNounLike(units[to] as Unit);
  return word === 'of' && to > at + 1 && isShut ? to : -1;
}
const isPlain = (units: readonly Unit[], k: number): boolean => {
  const unit = units[k];
  return (
    unit?.kind === 'word' &&
    /^[a-z]/.test(unit.text) &&
    !isDeterminer(unit.lower) &&
    !isPreposition(unit.lower) &&
    (!isLinker(unit.lower) || (unit.lower === 'and' && isPlain(units, k + 1) && !isFiniteVerb(units, k + 1))) &&
    !isAdverb(unit.lower) &&
    !isTimeWord(unit.lower) &&
    !isFiniteVerb(units, k)
  );
};
const isNounLike = ({ kind, text }: Unit): boolean => kind === 'name' || /^\p{Lu}/u.test(text);

/** "at the time", "for six years", "at 34": when, and not where. */
function isTime(units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at + 1], units[at + 2]];
  if (first?.kind === 'number') return true;
  if (first?.lower === 'the')
    return /^(?:time|day|moment|hour|age|height|start|beginning|end|first|last|next|past|whole|rest|same|moment|outset)$/.test(
      second?.lower ?? '',
    );
  return units
    .slice(at + 1, at + 6)
    .some((u) => /^(?:years?|months?|weeks?|days?|decades?|seasons?|terms?|once|now|life|good|ever)$/.test(u.lower));
}

/** Over "at the time", "then", "of the day". */
function afterThen(units: readonly Unit[], at: number): number {
  if (/^(?:then|now|today)$/.test(units[at]?.lower ?? '')) return at + 1;
  const isThen = /^(?:at|of)$/.test(units[at]?.lower ?? '') && units[at + 1]?.lower === 'the';
  return isThen && /^(?:time|day|moment|hour)$/.test(units[at + 2]?.lower ?? '') ? at + 3 : at;
}

/** "succeeded Roe as chairman", "took over as dean from Roe": who had it before. */
function findReplaced(units: readonly Unit[], verbs: readonly Verb[], from: number): Unit[] {
  if (units[from - 1]?.lower !== 'as') return [];
  const verb = verbs.findLast((v) => v.head < from);
  if (!verb || from - verb.head > 9) return [];
  const isTakeover = verb.lemmas[0] === 'take' && units[verb.head + 1]?.lower === 'over';
  if (isTakeover && units[verb.head + 2]?.lower === 'from')
    return (readPhrases(units, verb.head + 3)?.heads ?? []).filter((u) => u.side === 'P');
  if (!/^(?:succeed|replace|follow)$/.test(verb.lemmas[0] ?? '')) return [];
  if (verb.isPassive) return verb.subject.units.filter((u) => u.side === 'P');
  return (readPhrases(units, verb.head + 1)?.heads ?? []).filter((u) => u.side === 'P');
}

/** The body that stands before a place, what describes it passed over: "Acme, a hotel chain, where". */
function bodyBefore(units: readonly Unit[], at: number): Unit | undefined {
  for (let k = at - 1; k >= Math.max(0, at - 12); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === 'name') return unit.side === 'O' && !isOwner(units, k) ? unit : undefined;
    if (/^[.;:—]$/.test(unit.text) || isFiniteVerb(units, k)) return undefined;
  }
  return undefined;
}
