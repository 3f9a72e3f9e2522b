/**
 * Who finds fault with whom by what they say: "Doe said that Roe had misled investors", “Roe is a liar,” said Doe.
 *
 * Promises: the fault is told of somebody named, in the words that somebody else is said to say. Does not know: irony.
 */
import { BAD, CHARGES, DUTIES, FAULTS, GOES, GOOD, ORDERS, SAYS, WRONGS } from './blameWords.ts';
import { isAct } from './createActOwners.ts';
import { findBy } from './readParticiples.ts';
import { readOnePhrase, readPhrases } from './readPhrase.ts';
import { isLinker, isOwner, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';

export interface Blame {
  speakers: Unit[];
  blamed: Unit[];
  /** Index of the word that finds fault. */
  at: number;
  type: 'criticized' | 'supported' | 'opposed';
}

export function findBlame(units: readonly Unit[], verbs: readonly Verb[]): Blame[] {
  const found: Blame[] = [];
  for (const verb of verbs) {
    if (verb.form !== 'finite' && verb.form !== 'ing') continue;
    const speech = findSpeech(units, verbs, verb);
    const source = speech ? [] : findSource(units, verb);
    if (!speech && source.length === 0) continue;
    const isPraise = praiseOf(units, verb) >= 0;
    const isUnwanted = /^(?:should|must|ought)/.test(verb.modal ?? '') && verb.lemmas.some((l) => GOES.has(l));
    const at = isUnwanted
      ? verb.head
      : isPraise
        ? praiseOf(units, verb)
        : faultOf(units, verb, CHARGES.has(speech?.lemmas[0] ?? ''));
    if (at < 0 || isOwnFault(units, at, verb)) continue;
    const told = speech ? toldOf(units, speech) : [];
    const blamed =
      isAddressed(units, verb) && speech
        ? (readOnePhrase(units, speech.head + 1)?.heads ?? [])
        : told.length > 0
          ? told
          : verb.isPassive && !isNeverDone(units, verb)
            ? doersOf(units, verb)
            : verb.subject.units.length > 0
              ? verb.subject.units
              : ownerOfAct(verb);
    const speakers = (speech ? speakersOf(units, speech) : source).filter(
      (s) => !blamed.some((b) => b.entity === s.entity),
    );
    if (blamed.length > 0 && speakers.length > 0)
      found.push({ speakers, blamed, at, type: isUnwanted ? 'opposed' : isPraise ? 'supported' : 'criticized' });
  }
  return found;
}

/** "Roe's plan was reckless": whose the act is. */
const ownerOfAct = ({ subject: { owner, noun } }: Verb): Unit[] => (owner && isAct(noun) ? [owner] : []);

/** The word that finds fault: the verb, or what it says that somebody is. */
function faultOf(units: readonly Unit[], verb: Verb, isCharge: boolean): number {
  const lemma = verb.lemmas[0] ?? '';
  if (verb.mood === 'not' && verb.modal === undefined && verb.lemmas.some((l) => DUTIES.has(l))) return verb.head;
  const near = units.slice(verb.head, verb.head + 5);
  if (verb.modal === 'should' && near.some((u) => PUNISHED.test(u.lower))) return verb.head;
  // "directed her to commit crimes", whoever says so
  const to = near.findIndex((u) => u.lower === 'to');
  if (verb.mood !== 'not' && verb.lemmas.some((l) => ORDERS.has(l)) && isWrong(near[to + 1]) && to > 0)
    return verb.head;
  if (isNeverDone(units, verb)) return verb.head;
  if (verb.modal === 'should' && BAD.has(units[verb.head]?.lower ?? '')) return verb.head;
  const faulty = FAULTS.get(lemma);
  if (
    faulty &&
    verb.mood !== 'not' &&
    !(lemma === 'do' && near.some((u) => INNOCENT.test(u.lower))) &&
    units.slice(verb.head + 1, verb.head + 7).some((u) => faulty.test(u.lower))
  )
    return verb.head;
  if (verb.mood !== 'not' && verb.lemmas.some((l) => WRONGS.has(l) || (isCharge && ORDERS.has(l) && !verb.isPassive)))
    return verb.head;
  if (!/^(?:be|become|have|act|behave|get|look|seem|turn)$/.test(lemma)) return -1;
  const isNot = verb.mood === 'not' && verb.modal !== 'should';
  for (let k = verb.head + 1; k < units.length && k < verb.head + 7; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'name' || /^[.,;:—]$/.test(unit.text) || (isLinker(unit.lower) && unit.lower !== 'and'))
      return -1;
    if (unit.kind !== 'word') continue;
    if (/^(?:not|no|never|nothing)$/.test(unit.lower)) return -1;
    if (BAD.has(unit.lower)) return isNot ? -1 : k;
    if (isNot && /^(?:honest|fit|competent|truthful|serious|listening|trusted|capable|qualified)$/.test(unit.lower))
      return k;
  }
  return -1;
}

/** "had done nothing wrong": that clears them. */
const INNOCENT = /^(?:wrong|illegal|unlawful|improper|untoward|unusual)$/;

/** "could not be trusted": said of the subject. */
const isNeverDone = (units: readonly Unit[], { isPassive, lemmas, from, head }: Verb): boolean =>
  isPassive &&
  /^(?:trust|believe|forgive|excuse|justify|defend|tolerate)$/.test(lemmas[0] ?? '') &&
  units.slice(from, head).some((u) => /^(?:not|never|cannot|.*n['’]t)$/.test(u.lower));

const PUNISHED = /^(?:prison|jail|jailed|dock|ashamed|fired|sacked|removed|prosecuted|charged|apologi[sz]e)$/;

const isWrong = (unit: Unit | undefined): boolean =>
  unit !== undefined && (WRONGS.has(unit.lower) || /^(?:commit|shred|backdate|delete|plant|perjure)$/.test(unit.lower));

/** "is a genius". */
function praiseOf(units: readonly Unit[], verb: Verb): number {
  if (verb.mood !== 'done' || !/^(?:be|remain)$/.test(verb.lemmas[0] ?? '')) return -1;
  for (let k = verb.head + 1; k < units.length && k < verb.head + 5; k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== 'word' || isLinker(unit.lower) || /^(?:not|no|never)$/.test(unit.lower)) return -1;
    if (GOOD.has(unit.lower)) return k;
  }
  return -1;
}

/** “You lied,” she told Roe. */
const isAddressed = (units: readonly Unit[], verb: Verb): boolean =>
  units[verb.from - 1]?.lower === 'you' && verb.subject.units.length === 0;

/** "said of Roe", “It is a disgrace,” said Doe of Roe's plan. */
function toldOf(units: readonly Unit[], speech: Verb): Unit[] {
  let at = speech.head + 1;
  if (units[at]?.kind === 'name' && units[at]?.side === 'P' && !isOwner(units, at)) at++;
  if (!/^(?:of|about)$/.test(units[at]?.lower ?? '')) return [];
  const phrase = readPhrases(units, at + 1);
  return phrase?.heads.length ? phrase.heads : phrase?.owner ? [phrase.owner] : [];
}

function doersOf(units: readonly Unit[], verb: Verb): Unit[] {
  const by = findBy(units, verb.head + 1);
  return by < 0 ? [] : (readPhrases(units, by + 1)?.heads ?? []);
}

/** The verb of saying that a verb's clause hangs on: right before the clause, or outside the quotation it stands in. */
function findSpeech(units: readonly Unit[], verbs: readonly Verb[], verb: Verb): Verb | undefined {
  const first = verb.subject.units[0];
  const start = first && first.start < (units[verb.from] as Unit).start ? units.indexOf(first) : verb.from;
  const before = verbs.findLast((v) => v.head < start && v !== verb);
  const isSaying = (v: Verb | undefined): v is Verb =>
    v !== undefined && v.mood !== 'not' && !v.isPassive && v.lemmas.some((l) => SAYS.has(l));
  if (isSaying(before) && opensClause(units, before.head + 1, start) && !isAside(units, before, verb)) return before;
  // "found that Acme had lied, and that Roe, its chief, had known": the second of what is said.
  const that = units.findLastIndex((u, k) => k < start && k > start - 9 && u.lower === 'that');
  if (that > 0 && units[that - 1]?.lower === 'and' && opensClause(units, that, start)) {
    const saying = verbs.findLast((v) => v.head < that && isSaying(v) && !units[v.head]?.isQuoted);
    if (saying) return saying;
  }
  // "Roe, said Doe, was incompetent"
  const inner = verbs.find(
    (v) => v.head > start && v.head < verb.from && isSaying(v) && units[v.head - 1]?.text === ',',
  );
  if (inner) return inner;
  const isQuoted = units[verb.head]?.isQuoted === true;
  const behind = verbs.find((v) => v.head > verb.head && isSaying(v) && !units[v.head]?.isQuoted);
  // "After the party lost, Doe announced": when, and nothing that she said.
  if (behind && !isQuoted && hangsOn(units, start)) return undefined;
  if (behind && (isQuoted || units[behind.from - 2]?.text === ',' || units[behind.head - 1]?.text === ','))
    return behind;
  if (isQuoted && isSaying(before) && !units[before.head]?.isQuoted) return before;
  return isQuoted ? verbs.findLast((v) => v.head < start && isSaying(v) && !units[v.head]?.isQuoted) : undefined;
}

/** Whether a clause is opened by a word for when or why, before its subject. */
function hangsOn(units: readonly Unit[], start: number): boolean {
  for (let k = start; k >= Math.max(0, start - 4); k--) {
    if (units[k]?.kind === 'mark' || units[k]?.lower === 'that') return false;
    if (
      /^(?:after|when|because|although|though|since|as|while|if|before|once|until|unless)$/.test(units[k]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "wrote to Roe, who did not answer": told of Roe, and nothing that was written. */
const isAside = (units: readonly Unit[], { head }: Verb, { from }: Verb): boolean =>
  /^(?:who|which)$/.test(units[from - 1]?.lower ?? '') &&
  !units.slice(head + 1, from).some((u) => u.lower === 'that' || /^["“:]$/.test(u.text));

/** "Doe said that he had been wrong": of himself, whoever else "he" may seem to be. */
const isOwnFault = (units: readonly Unit[], at: number, { subject: { units: sides } }: Verb): boolean =>
  /^(?:he|she|they|it)$/.test(sides[0]?.lower ?? '') &&
  /^(?:wrong|sorry|guilty|responsible|ashamed|naive|foolish|stupid|mistake|blame|error|weak)$/.test(
    units[at]?.lower ?? '',
  );

/** "According to Doe, …": in the same sentence, outside of quotation marks. */
function findSource(units: readonly Unit[], verb: Verb): Unit[] {
  const at = units.findIndex(
    (u, i) => u.lower === 'according' && units[i + 1]?.lower === 'to' && Math.abs(i - verb.head) < 24,
  );
  return at < 0 ? [] : (readOnePhrase(units, at + 2)?.heads ?? []);
}

/** Between a verb of saying and the clause it brings: "that", whom it is told, when. */
function opensClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if (/^(?:if|whether|when|because|before|after|while|unless|until)$/.test(unit.lower)) return false;
    if (/^[;:]$/.test(unit.text)) return false;
  }
  return to - from < 10;
}

/** "said Doe", "Doe said". */
export function speakersOf(units: readonly Unit[], speech: Verb): Unit[] {
  if (speech.subject.units.length > 0) return speech.subject.units;
  const next = speech.head + 1;
  if (
    speech.subject.noun !== '' &&
    units[speech.from - 1]?.kind === 'word' &&
    !isLinker(units[speech.from - 1]?.lower ?? '')
  )
    return [];
  const phrase = units[next]?.kind === 'name' && !isOwner(units, next) ? readPhrases(units, next) : null;
  return phrase?.heads ?? [];
}
