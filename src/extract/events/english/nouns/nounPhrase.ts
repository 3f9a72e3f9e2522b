/**
 * The phrase of a noun that tells of a happening: where it begins, who owns it, and what follows behind which preposition,
 * up to the next verb or comma: "Acme's | sale | of its office | to Orbis | in May".
 *
 * Promises: looks no further than some thirty words. Does not know: who is meant, nor whether it tells of anything.
 */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import { NOUN_DEEDS } from './nounDeeds.ts';

/** What stands behind one preposition, in tokens; the preposition is the token before `from`. */
export interface Argument {
  preposition: string;
  from: number;
  to: number;
}

export interface NounPhrase {
  /** The noun. */
  head: number;
  /** Tokens: first, and after the last. */
  from: number;
  to: number;
  /** The token of the possessive or of the pronoun that owns it; -1 where none does. */
  owner: number;
  /** Whether an article or a possessor makes it the one that is known, or it opens a row without one. */
  isDefinite: boolean;
  arguments: readonly Argument[];
  /** When it was, by its own words. */
  time?: TimeMention;
}

const MOST_BEFORE = 5;
const MOST_BEHIND = 32;
const LONGEST_APPOSITION = 9;
const DETERMINER = /^(?:the|this|that|his|her|its|their)$/;
const PRONOUN = /^(?:his|her|its|their)$/;
const ARGUES = /^(?:of|by|from|to|as|at|with|for|between|in|on|into|over|under|against)$/;
const ENDS =
  /^(?:after|before|following|amid|during|since|until|when|while|who|which|that|whose|because|although|but|or|if|than|despite|where|so|not|is|was|were|are|has|had|have|will|would|could|may|might|did|does|do)$/;

/** All phrases of such nouns in a sentence, in order. */
export function readNounPhrases(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  times: readonly TimeMention[],
  isQuoted: readonly boolean[],
): NounPhrase[] {
  const found: NounPhrase[] = [];
  let bounds: Bounds | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as EnglishToken;
    if (token.kind !== 'word' || isQuoted[i] || !NOUN_DEEDS.has(token.lower)) continue;
    if (token.isCapital && i > 0 && !/^[:—–|-]$/.test(tokens[i - 1]?.text ?? '')) continue;
    bounds ??= boundsOf(clauses);
    if (bounds.verbs.has(i)) continue;
    const phrase = readNounPhrase(tokens, i, times, bounds);
    if (phrase) found.push(phrase);
  }
  return found;
}

/** Where no phrase goes on: the tokens of verbs, and those at which a clause or its subject begins. */
interface Bounds {
  verbs: ReadonlySet<number>;
  starts: ReadonlySet<number>;
}

function boundsOf(clauses: readonly EnglishClause[]): Bounds {
  const verbs = new Set<number>();
  for (const { verb } of clauses) for (let k = verb.from; k < verb.to; k++) verbs.add(k);
  return { verbs, starts: new Set(clauses.flatMap((c) => [c.from, c.subject.from])) };
}

function readNounPhrase(
  tokens: readonly EnglishToken[],
  head: number,
  times: readonly TimeMention[],
  bounds: Bounds,
): NounPhrase | undefined {
  const timeAt = (i: number) => {
    const token = tokens[i];
    return token && times.find((t) => t.start <= token.start && token.end <= t.end && t.kind === 'date');
  };
  if (isCompound(tokens, head + 1, bounds, timeAt)) return undefined;
  const before = readBefore(tokens, head, bounds.verbs);
  if (!before) return undefined;
  const behind = readBehind(tokens, head, bounds, timeAt);
  const time = behind.time ?? timeWithin(times, tokens, before.from, head) ?? yearWithin(tokens, before.from, head);
  return { head, ...before, to: behind.to, arguments: behind.found, ...(time && { time }) };
}

/** "arrest warrant", "sale price": the word behind it is the noun. */
function isCompound(
  tokens: readonly EnglishToken[],
  next: number,
  { verbs }: Bounds,
  timeAt: (i: number) => TimeMention | undefined,
): boolean {
  const token = tokens[next];
  if (!token || verbs.has(next) || timeAt(next)) return false;
  if (token.kind !== 'word') return token.kind === 'possessive' || /^[-&/]$/.test(token.text);
  return !(ARGUES.test(token.lower) || ENDS.test(token.lower) || GOES_ON.test(token.lower));
}
const GOES_ON =
  /^(?:and|on|in|early|late|earlier|later|last|this|back|yesterday|then|also|itself|alone|just|only|a|an|two|three|four|five|six|\p{Ll}+ly)$/u;

/** "her 2019 appointment", "Monday's arrest of Doe": a time before the noun. */
const timeWithin = (times: readonly TimeMention[], tokens: readonly EnglishToken[], from: number, to: number) =>
  times.find((t) => t.kind === 'date' && t.start >= (tokens[from]?.start ?? 0) && t.end <= (tokens[to]?.start ?? 0));

/** "the 2008 collapse": a year right before the noun or one word that describes it, which dates only the noun. */
function yearWithin(tokens: readonly EnglishToken[], from: number, head: number): TimeMention | undefined {
  const year = tokens.slice(Math.max(from, head - 2), head).find((t) => /^(?:19|20)\d\d$/.test(t.text));
  if (!year) return undefined;
  const { start, end, text: exact } = year;
  const says = `“${exact}”, as written`;
  const basis = { evidence: [{ start, end, exact }], says, rule: 'en-noun-year' };
  return { start, end, exact, rule: 'en-noun-year', kind: 'date', edtf: exact, basis };
}

/** The words before the noun, back to an article or whoever owns it. */
function readBefore(
  tokens: readonly EnglishToken[],
  head: number,
  verbs: ReadonlySet<number>,
): Pick<NounPhrase, 'from' | 'owner' | 'isDefinite'> | undefined {
  for (let i = head - 1; i >= 0 && head - i <= MOST_BEFORE; i--) {
    const token = tokens[i] as EnglishToken;
    if (token.kind === 'possessive' || isBarePossessive(tokens, i)) {
      const isTime = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|month|week|year)$/.test(
        tokens[i - 1]?.lower ?? '',
      );
      return { from: startOfOwner(tokens, i, verbs), owner: isTime ? -1 : i, isDefinite: true };
    }
    if (DETERMINER.test(token.lower)) return { from: i, owner: PRONOUN.test(token.lower) ? i : -1, isDefinite: true };
    if (token.lower === 'whose') return { from: i + 1, owner: i, isDefinite: true };
    if (/^an?$/.test(token.lower)) return { from: i, owner: -1, isDefinite: false };
    const isDescribing = token.kind === 'number' || (token.kind === 'word' && !verbs.has(i));
    if (!isDescribing || ARGUES.test(token.lower) || ENDS.test(token.lower) || /^(?:and|no|any)$/.test(token.lower))
      return { from: i + 1, owner: -1, isDefinite: false };
  }
  return head <= MOST_BEFORE ? { from: 0, owner: -1, isDefinite: false } : undefined;
}

/** "Holdings' acquisition": the mark alone, behind a name in the plural. */
const isBarePossessive = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? '') &&
  /s$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start;

/** Where the words of an owner begin, whose possessive stands at `at`. */
function startOfOwner(tokens: readonly EnglishToken[], at: number, verbs: ReadonlySet<number>): number {
  let i = at - 1;
  const opens = (lower: string) => ARGUES.test(lower) || ENDS.test(lower);
  while (i > 0 && tokens[i - 1]?.isCapital && tokens[i]?.isCapital && !opens(tokens[i - 1]?.lower ?? '')) i--;
  while (i > 0 && at - i < MOST_BEFORE + 3) {
    const { lower, kind } = tokens[i - 1] as EnglishToken;
    if (kind === 'mark' || verbs.has(i - 1) || opens(lower)) break;
    i--;
    if (DETERMINER.test(lower) || /^an?$/.test(lower)) break;
  }
  return i;
}

interface Behind {
  to: number;
  found: Argument[];
  time?: TimeMention;
}

/** What follows the noun, phrase by phrase. */
function readBehind(
  tokens: readonly EnglishToken[],
  head: number,
  { verbs, starts }: Bounds,
  timeAt: (i: number) => TimeMention | undefined,
): Behind {
  const found: Argument[] = [];
  let current: Argument | undefined;
  let time: TimeMention | undefined;
  let k = head + 1;
  const close = (to: number) => {
    if (current) current.to = to;
  };
  while (k < tokens.length && k - head < MOST_BEHIND) {
    const token = tokens[k] as EnglishToken;
    const isDatePreposition = /^(?:on|in|at|early|late|back|earlier|last|this)$/.test(token.lower);
    const dated = timeAt(k) ?? (isDatePreposition ? timeAt(k + 1) : undefined);
    if (dated) {
      close(k);
      current = undefined;
      if (time) break;
      time = dated;
      while (k < tokens.length && (tokens[k] as EnglishToken).start < dated.end) k++;
      continue;
    }
    if (verbs.has(k)) break;
    if (token.kind === 'mark' && !/^[$£€¥%&'’-]$/.test(token.text)) {
      const past = token.text === ',' && current ? pastApposition(tokens, k, verbs) : -1;
      if (past < 0) break;
      k = past;
      // "the arrest of its chairman, Jane Doe, | the bank said"
      const next = tokens[k]?.lower ?? '';
      if (tokens[k - 1]?.text === ',' && !ARGUES.test(next) && !timeAt(k) && !timeAt(k + 1)) break;
      continue;
    }
    if (ENDS.test(token.lower)) break;
    if (token.lower === 'and' && !joinsName(tokens, k, starts)) break;
    if (ARGUES.test(token.lower)) {
      close(k);
      current = { preposition: token.lower, from: k + 1, to: k + 1 };
      found.push(current);
    } else if (!current) break;
    k++;
  }
  close(k);
  const to = tokens[k - 1]?.text === ',' ? k - 1 : k;
  return { to, found, ...(time && { time }) };
}

/** "of its chairman, Jane Doe, on Monday", "of Jane Doe, its chairman, as": past the comma that ends what says who it is; or -1. */
function pastApposition(tokens: readonly EnglishToken[], comma: number, verbs: ReadonlySet<number>): number {
  const isPost = PERSON_NOUNS.has(tokens[comma - 1]?.lower ?? '') && tokens[comma + 1]?.isCapital;
  const isName =
    tokens[comma - 1]?.isCapital && /^(?:its|the|an?|his|her|their|former)$/.test(tokens[comma + 1]?.lower ?? '');
  if (!isPost && !isName) return -1;
  for (let i = comma + 1; i <= comma + LONGEST_APPOSITION; i++) {
    const token = tokens[i];
    if (!token || token.text === '.' || token.text === ';') return isPost ? i : -1;
    if (token.text === ',') return i + 1;
    // "its chairman, Jane Doe in May"
    if (isPost && !token.isCapital && i > comma + 1) return i;
    if (verbs.has(i)) return -1;
  }
  return -1;
}

/** "of Jane Doe and John Roe", and not "… and the shares fell". */
const joinsName = (tokens: readonly EnglishToken[], and: number, starts: ReadonlySet<number>): boolean =>
  tokens[and + 1]?.isCapital === true && tokens[and - 1]?.text !== ',' && !starts.has(and + 1) && !starts.has(and);
