/**
 * Who is what an English noun says: "the chairman of Acme, Jane Doe", "Doe, then an analyst", "Doe was head of",
 * "As head of Acme, Doe …", "named Doe head of", "its investors include Orbis".
 *
 * Does not know: whose the noun is; see findRelations.ts.
 */
import { isNamedNoun, readPhrases } from './readPhrase.ts';
import { isAdverb, isOwner, isPreposition, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';
import { isFiniteVerb } from './verbForms.ts';

/** The phrase of a noun: where it begins and ends, and whom it belongs to. */
export interface NounPhrase {
  from: number;
  /** After the noun and what hangs on it. */
  to: number;
  owner: Unit | undefined;
  isBare: boolean;
}

/** Who holds it. */
export function findHolders(units: readonly Unit[], verbs: readonly Verb[], { from, to }: NounPhrase): Unit[] {
  // "the fixer of Acme's founder, Jane Doe": who is told of behind "of" is only the one named next.
  const isNested = isOfAnother(units, from);
  // "Acme's chief executive, Jane Doe", "the chairman of Acme, Jane Doe", "Acme's head of sales for Europe, Jane Doe"
  const end = afterTail(units, to);
  const next = units[end]?.text === ',' ? end + 1 : end;
  const named = readPhrases(units, next);
  const first = units[next];
  // "The vice-chair, she told reporters, had …": who speaks of somebody else.
  if (next > end && first && isPronoun(first)) return findPredicated(units, verbs, from);
  if (
    next > end &&
    first?.lower === 'the' &&
    named?.heads.length === 1 &&
    named.heads[0]?.side === 'P' &&
    isDescribed(units, next, named.to) &&
    !isNewClause(units, from)
  )
    return named.heads;
  // "The son of two Orbis professors, Jane Doe left": they are not her.
  if (next > to && named?.heads.length === 1 && isPlural(units, from, to) && isOfThem(units, from)) return [];
  if (
    first?.kind === 'name' &&
    !isOwner(units, next) &&
    named &&
    (next === to || isNested || !isNewClause(units, from))
  )
    return isPlural(units, from, to) ? named.heads : named.heads.slice(0, 1);
  if (isNested) return [];
  // "Acme's chairman is John Roe", "its investors include Orbis", "directors, among them Doe"
  const verb = verbs.find((v) => v.head === end);
  const isTold =
    verb !== undefined && /^(?:be|include|comprise|count)$/.test(verb.lemmas[0] ?? '') && verb.mood === 'done';
  const lists = isTold ? afterDescription(units, end + 1) : units[end]?.text === ',' ? listAfter(units, end + 1) : -1;
  const told = lists > 0 ? readPhrases(units, lists) : null;
  if (told && told.heads.length > 0 && told.heads[0] === units[lists]) return told.heads;
  // "Doe, the chairman of Acme", "Doe (54), …"
  let b = from - 1;
  const opens = units[b];
  if (opens?.text === ',' || opens?.text === '(' || opens?.text === '—') {
    b--;
    if (units[b]?.kind === 'number' && units[b - 1]?.text === ',') b -= 2;
    if (units[b]?.text === ')') b = units.findLastIndex((u, k) => k < b && u.text === '(') - 1;
    const holder = units[b];
    if (holder?.kind === 'name' && !isOwner(units, b) && !isPronoun(holder))
      return isPlural(units, from, to) ? namesBefore(units, b) : [holder];
  }
  if (opens?.lower === 'and') {
    // "Doe, a lawyer and former chairman of Acme"
    const comma = units.findLastIndex((u, k) => k < b && k > b - 9 && u.text === ',');
    const holder =
      comma > 0 && units.slice(comma, b).every((u) => u.kind !== 'name' || u.side === 'O')
        ? units[comma - 1]
        : undefined;
    if (holder?.kind === 'name' && holder.side === 'P') return [holder];
  }
  return findPredicated(units, verbs, from);
}

/** Whether a noun and whom it belongs to stand behind the "of" of another one: "the wife of Acme's founder". */
function isOfAnother(units: readonly Unit[], from: number): boolean {
  if (units[from - 1]?.lower !== 'of') return false;
  const noun = units[from - 2];
  return noun?.kind === 'word' && isNamedNoun(noun.lower) && /^(?:the|an?)$/.test(units[from - 3]?.lower ?? '');
}

const isPronoun = ({ lower }: Unit): boolean => /^(?:he|she|they|it|him|her|them)$/.test(lower);

/** "of two Orbis professors": behind a preposition. */
function isOfThem(units: readonly Unit[], from: number): boolean {
  let k = from - 1;
  while (k > from - 4 && /^(?:two|three|four|five|several|some|many|both|the|its)$/.test(units[k]?.lower ?? '')) k--;
  return isPreposition(units[k]?.lower ?? '');
}

/** "partners at", "both professors at": said of several. */
const isPlural = (units: readonly Unit[], from: number, to: number): boolean =>
  units[from]?.lower === 'both' ||
  units
    .slice(from, to)
    .some(
      (u) =>
        u.kind === 'word' &&
        (/(?:children|men|women|siblings|twins|heirs|parents|wives)$/.test(u.lower) ||
          (/s$/.test(u.lower) && !/ss$/.test(u.lower) && isNamedNoun(u.lower.slice(0, -1)))),
    );

/** The names of the list that ends at `b`. */
function namesBefore(units: readonly Unit[], b: number): Unit[] {
  const found: Unit[] = [units[b] as Unit];
  let k = b - 1;
  while (k > 0 && /^(?:and|,)$/.test(units[k]?.lower ?? '')) {
    const name = units[k]?.lower === 'and' && units[k - 1]?.text === ',' ? k - 2 : k - 1;
    if (units[name]?.kind !== 'name' || isOwner(units, name)) break;
    found.unshift(units[name] as Unit);
    k = name - 1;
  }
  return found;
}

/** "was her professor, Jane Doe": the name behind what is said of it; else the place itself. */
function afterDescription(units: readonly Unit[], i: number): number {
  let k = i;
  if (!isOwner(units, k) && !/^(?:the|an?)$/.test(units[k]?.lower ?? '')) return i;
  do k++;
  while (
    k < i + 6 &&
    (units[k]?.kind === 'word' || units[k]?.kind === 'possessive') &&
    !isPreposition(units[k]?.lower ?? '')
  );
  const isNamed = units[k]?.text === ',' && units[k + 1]?.side === 'P' && units[k + 1]?.kind === 'name';
  return isNamed && k > i + 1 && !isOwner(units, k + 1) ? k + 1 : i;
}

/** Behind "among them", "including", "notably". */
function listAfter(units: readonly Unit[], i: number): number {
  const word = units[i]?.lower ?? '';
  if (word === 'among' && units[i + 1]?.lower === 'them') return i + 2;
  if (word === 'such' && units[i + 1]?.lower === 'as') return i + 2;
  return /^(?:including|notably|namely)$/.test(word) ? i + 1 : -1;
}

/** "(his husband), the economist David Stern": only small words stand before the name. */
function isDescribed(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++)
    if (units[k]?.kind !== 'word' || isPreposition(units[k]?.lower ?? '')) return false;
  return to - from < 6;
}

/** Over what else is said of a post before the comma: "for Europe", "and biggest shareholder", "at Acme". */
function afterTail(units: readonly Unit[], to: number): number {
  if (!/^(?:for|of|in|at|from|and|with)$/.test(units[to]?.lower ?? '')) return to;
  for (let k = to + 1; k < units.length && k < to + 7; k++) {
    const unit = units[k] as Unit;
    if (unit.text === ',') return units[k + 1]?.kind === 'name' && units[k + 1]?.side === 'P' ? k : to;
    if (
      unit.kind === 'mark' ||
      isFiniteVerb(units, k) ||
      (unit.kind === 'name' && unit.side === 'P' && !isOwner(units, k))
    )
      return to;
  }
  return to;
}

/** "…, a unit of Acme, Doe said" goes on with a clause of its own. */
function isNewClause(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  if (units[from]?.lower === 'whose') return false;
  // What stands between commas behind a name belongs to that name.
  if (before?.text === ',' && units[from - 2]?.kind === 'name') return true;
  return before?.lower === 'as';
}

/** "Doe was (once) chairman of", "As head of Acme, Doe", "named Doe head of", "served as head of". */
export function findPredicated(units: readonly Unit[], verbs: readonly Verb[], from: number): Unit[] {
  let b = from - 1;
  while (b >= 0 && units[b]?.kind === 'word' && isAdverb(units[b]?.lower ?? '')) b--;
  const before = units[b];
  if (!before) return [];
  const verb = verbs.findLast((v) => v.head <= b);
  if (before.kind === 'name' && !isOwner(units, b) && verb && NAMES.test(verb.lemmas[0] ?? '') && !verb.isPassive)
    return [before];
  if (verb && verb.head === b && verb.mood !== 'not') {
    if (/^(?:be|become|remain|stay)$/.test(verb.lemmas[0] ?? '')) return verb.subject.units;
    if (verb.isPassive && NAMES.test(verb.lemmas[0] ?? '')) return verb.subject.units;
    if (/^(?:serve|act|make|turn|play)$/.test(verb.lemmas[0] ?? '')) return verb.subject.units;
  }
  if (
    before.lower === 'to' &&
    verb &&
    verb.isPassive &&
    /^(?:promote|elevate|appoint|elect|name|raise)$/.test(verb.lemmas[0] ?? '')
  )
    return b - verb.head < 3 || units[verb.head + 1]?.lower === 'from' ? verb.subject.units : [];
  if (before.lower === 'as') {
    const noun = units[b - 1]?.lower ?? '';
    const owner = /^(?:role|job|post|position|tenure|time|stint|spell|work|career|term|years|appointment|days)$/.test(
      noun,
    )
      ? units.findLast((_, k) => k < b && k > b - 6 && isOwner(units, k))
      : undefined;
    if (owner) return [owner];
    if (b === 0 || units[b - 1]?.text === ',') {
      const main = verbs.find((v) => v.form === 'finite' && v.from > from) ?? verb;
      return b === 0 ? (main?.subject.units ?? []) : (verb?.subject.units ?? main?.subject.units ?? []);
    }
    if (!verb || verb.mood === 'not') return [];
    if ((NAMES.test(verb.lemmas[0] ?? '') || REMOVES.test(verb.lemmas[0] ?? '')) && !verb.isPassive) {
      const object = readPhrases(units, verb.head + 1);
      return object?.heads ?? [];
    }
    // "replaced Roe as chairman": the one who comes.
    return b - verb.head < 12 &&
      !/^(?:describe|see|regard|portray|cast|dismiss|know|view|treat|denounce|deride|mock|hail|praise)$/.test(
        verb.lemmas[0] ?? '',
      )
      ? verb.subject.units
      : [];
  }
  return [];
}
/** "removed Roe as head of Acme": who is sent away had the post. */
const REMOVES = /^(?:remove|dismiss|fire|sack|oust|drop|depose|suspend|axe|demote|topple|unseat|discharge)$/;
const NAMES =
  /^(?:name|appoint|make|elect|choose|pick|nominate|hire|install|crown|promote|tap|select|confirm|designate|recruit|bring|reinstate|keep|retain|anoint|employ|sign|engage|call|announce|unveil|put|have|drop|use)$/;
