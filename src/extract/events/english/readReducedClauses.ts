/**
 * What a sentence tells without a finite verb: ", hired from the bank in May,", ", having sold the firm,", ", telling them
 * that …", ", only to walk out in June", "after leaving the party".
 *
 * Promises: each is a clause that shares the subject of the one it stands in, or describes the noun before it; none
 * overlaps the verb of another. Does not know: what the verbs mean (see chooseReducedReports.ts).
 */
import { PERSON_NOUNS } from '../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { VerbReading } from './inflectEnglish.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';

type Reduction = NonNullable<EnglishClause['reduction']>;

const LOOSE = /^(?:also|later|then|first|reportedly|already|finally|\p{Ll}+ly)$/u;

/** American papers say "fired Oct. 14". */
const BEHIND_PARTICIPLE =
  /^(?:by|from|as|in|on|at|to|for|last|after|with|only|just|late|early|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{Ll}*\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** The clauses without a finite verb, in order, to be put behind the others. */
export function readReducedClauses(
  tokens: readonly EnglishToken[],
  read: (word: string) => VerbReading[],
  isQuoted: readonly boolean[],
  clauses: readonly EnglishClause[],
): EnglishClause[] {
  const found: EnglishClause[] = [];
  const isTaken = (i: number) =>
    clauses.some((c) => i >= c.verb.from && i < c.verb.to) || clauses.some((c) => c.isFronted && i < c.to);
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (isQuoted[i] || tokens[i]?.kind !== 'word' || tokens[i]?.isCapital) continue;
    const hit = readAt(tokens, i, read, found.at(-1));
    if (!hit || isTaken(hit.head)) continue;
    const host = hostOf(clauses, i);
    if (host < 0) continue;
    const to = endOf(tokens, hit, clauses);
    found.push(make(hit, to, host, clauses));
    i = hit.head;
  }
  return found;
}

interface Hit {
  from: number;
  /** Where its own subject stands, behind "with". */
  subject?: { from: number; to: number };
  head: number;
  lemmas: string[];
  isPassive: boolean;
  reduction: Reduction;
}

function readAt(
  tokens: readonly EnglishToken[],
  i: number,
  read: (word: string) => VerbReading[],
  last: EnglishClause | undefined,
): Hit | null {
  const at = (k: number) => tokens[k]?.lower ?? '';
  const lemmasAt = (k: number, form: VerbReading['form']) =>
    read(at(k))
      .filter((r) => r.form === form)
      .map((r) => r.lemma);
  const before = tokens[i - 1];
  const isBehindComma = before?.text === ',' || before?.text === '—';
  if (at(i) === 'having' && (isBehindComma || before?.kind === 'word')) {
    let k = i + 1;
    const isPassive = at(k) === 'been';
    if (isPassive) k++;
    while (LOOSE.test(at(k))) k++;
    const lemmas = lemmasAt(k, 'part');
    return lemmas.length > 0 ? { from: i, head: k, lemmas, isPassive, reduction: 'having' } : null;
  }
  // ", with Jane Doe named as acting chair", ", with Roe taking over"
  if (at(i) === 'with' && isBehindComma) {
    let k = i + 1;
    while (k < i + LONGEST_NAME && tokens[k]?.kind === 'word' && (tokens[k]?.isCapital || k === i + 1)) k++;
    // "with its chief executive stepping down", "with him resigning"
    const isPronoun = k === i + 2 && /^(?:him|her|them)$/.test(at(i + 1));
    if (!tokens[k - 1]?.isCapital && !isPronoun) {
      while (k < i + LONGEST_NAME && tokens[k]?.kind === 'word' && !PERSON_NOUNS.has(at(k - 1))) k++;
      // "chief executive Jane Doe", "chief executive, Jane Doe,"
      while (k < i + LONGEST_NAME && PERSON_NOUNS.has(at(k))) k++;
      if (!PERSON_NOUNS.has(at(k - 1))) return null;
    }
    const name = tokens[k]?.text === ',' ? k + 1 : k;
    let end = name;
    while (end < i + LONGEST_NAME + 4 && tokens[end]?.isCapital && tokens[end]?.kind === 'word') end++;
    if (end > name && (name === k || tokens[end]?.text === ',')) k = name === k ? end : end + 1;
    // "with Jane Doe, the chair, resigning"
    else if (tokens[k]?.text === ',') {
      const close = tokens.findIndex((t, n) => n > k && n < k + LONGEST_ASIDE && t.text === ',');
      if (close > 0) k = close + 1;
    }
    const isPassive = /^(?:as|to)$/.test(at(k + 1));
    const lemmas = lemmasAt(k, isPassive ? 'part' : 'ing');
    return lemmas.length > 0
      ? { from: i, head: k, lemmas, isPassive, reduction: 'with', subject: { from: i + 1, to: k } }
      : null;
  }
  if (at(i) === 'only' && at(i + 1) === 'to' && isBehindComma) {
    const isPassive = at(i + 2) === 'be';
    const k = isPassive ? i + 3 : i + 2;
    const lemmas = lemmasAt(k, isPassive ? 'part' : 'base');
    return lemmas.length > 0 ? { from: i + 2, head: k, lemmas, isPassive, reduction: 'having' } : null;
  }
  // "a motion, to be put to the vote on Tuesday"
  if (at(i) === 'to' && at(i + 1) === 'be' && isBehindComma) {
    const lemmas = lemmasAt(i + 2, 'part');
    return lemmas.length > 0 ? { from: i, head: i + 2, lemmas, isPassive: true, reduction: 'toBe' } : null;
  }
  if (/^(?:after|before|since|upon|on)$/.test(at(i)) && /ing$/.test(at(i + 1))) {
    const isPassive = /^(?:being|having)$/.test(at(i + 1)) && (at(i + 1) === 'being' || at(i + 2) === 'been');
    if (isPassive || at(i + 1) === 'having') {
      const k = at(i + 2) === 'been' ? i + 3 : i + 2;
      const lemmas = lemmasAt(k, 'part');
      return lemmas.length > 0
        ? { from: i + 1, head: k, lemmas, isPassive, reduction: at(i) === 'before' ? 'before' : 'having' }
        : null;
    }
    const lemmas = lemmasAt(i + 1, 'ing');
    return lemmas.length > 0
      ? { from: i + 1, head: i + 1, lemmas, isPassive: false, reduction: at(i) === 'before' ? 'before' : 'having' }
      : null;
  }
  const isAnother = at(i - 1) === 'and' && last?.reduction === 'ing' && i - last.verb.to < 24;
  let k = i;
  while (LOOSE.test(at(k)) && k < i + 2) k++;
  if ((isBehindComma || isAnother) && /ing$/.test(at(k))) {
    const lemmas = lemmasAt(k, 'ing');
    return lemmas.length > 0 ? { from: i, head: k, lemmas, isPassive: false, reduction: 'ing' } : null;
  }
  const isNoun =
    before?.kind === 'word' &&
    !/^(?:to|be|been|being|is|was|were|are|had|has|have|and|or|the|a|an|not|who|which|that|he|she|it|they)$/.test(
      before.lower,
    );
  if ((isBehindComma || isNoun) && BEHIND_PARTICIPLE.test(at(k + 1)) && /(?:ed|en|nt|ld|ght|de|struck)$/.test(at(k))) {
    const lemmas = lemmasAt(k, 'part');
    return lemmas.length > 0
      ? { from: i, head: k, lemmas, isPassive: true, reduction: isBehindComma ? 'part' : 'tight' }
      : null;
  }
  return null;
}

const LONGEST_NAME = 7;
const LONGEST_ASIDE = 9;

/** The clause inside which a place stands. */
function hostOf(clauses: readonly EnglishClause[], at: number): number {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i] as EnglishClause;
    if (clause.from <= at && at < clause.to && !clause.isFronted) return i;
  }
  return -1;
}

/** Up to the next finite verb that is none of its own complement's, a semicolon, or a comma. */
function endOf(tokens: readonly EnglishToken[], hit: Hit, clauses: readonly EnglishClause[]): number {
  const hasThat = tokens.slice(hit.head + 1, hit.head + 6).some((t) => /^(?:that|how|why|whether)$/.test(t.lower));
  for (let k = hit.head + 1; k < tokens.length; k++) {
    const text = tokens[k]?.text ?? '';
    if (/^[;—]$/.test(text) || (/^[.”"]$/.test(text) && k > hit.head + 2)) return k;
    if (text === ',' && !/^(?:\d{4}|a|the)$/.test(tokens[k + 1]?.lower ?? '')) return k;
    if (text === 'and' && /ing$/.test(tokens[k + 1]?.lower ?? '')) return k;
    const verb = clauses.find((c) => c.verb.from === k);
    if (verb && !hasThat) return Math.max(hit.head + 1, beginOf(verb, k));
  }
  return tokens.length;
}

/** Where the clause of a verb begins, if that is before the verb. */
const beginOf = (clause: EnglishClause, verb: number): number =>
  clause.from > 0 && clause.from < verb ? clause.from : verb;

function make(hit: Hit, to: number, host: number, clauses: readonly EnglishClause[]): EnglishClause {
  const isDescribing = /^(?:part|tight|toBe)$/.test(hit.reduction);
  const owner = clauses[host] as EnglishClause;
  const verb: EnglishVerb = {
    from: hit.head,
    to: hit.head + 1,
    head: hit.head,
    lemmas: [...new Set(hit.lemmas)],
    isPassive: hit.isPassive,
    isNegated: false,
    modal: null,
    tense: 'past',
  };
  return {
    from: hit.from,
    to: Math.max(to, hit.head + 1),
    verb,
    intro: null,
    kind: 'reduced',
    reduction: hit.reduction,
    subject: hit.subject ?? { from: hit.from, to: hit.from },
    sharesWith: isDescribing || hit.subject ? null : host,
    parent: host,
    antecedent: isDescribing ? { from: owner.from, to: hit.from } : null,
    quoteFrom: hit.from,
    isObjectRelative: false,
  };
}
