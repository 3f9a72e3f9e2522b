/**
 * The verbs of an English sentence with those that do them.
 *
 * Promises: in order; a verb behind "and", an infinitive and a participle have the subject of the verb that they hang
 * on; what is denied, only wished, or only possible says so.
 */
import { findSubject } from './findSubject.ts';
import { readInfinitive } from './readInfinitive.ts';
import { readFronted, readParticiple, readState } from './readParticiples.ts';
import { isAdverb, isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import { relationsOf } from './relationNouns.ts';
import { LATER, NONE, type Verb } from './verb.ts';
import { isAuxiliary, isBe, isDo, isHave, isModal, readVerb } from './verbForms.ts';

const NEGATION = /^(?:not|never|neither|nor|hardly|barely|.*n't|cannot)$/;

export function readVerbs(units: readonly Unit[]): Verb[] {
  const verbs: Verb[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || !/^[a-z]/.test(unit.text)) {
      const fronted = i === firstWord(units) ? readFronted(units, i) : null;
      if (fronted) verbs.push(fronted);
      continue;
    }
    const state = readState(units, i);
    if (state) verbs.push(state);
    const verb =
      readAuxiliary(units, i, verbs) ??
      readInfinitive(units, i, verbs) ??
      readParticiple(units, i, verbs) ??
      readSimple(units, i, verbs);
    if (!verb) continue;
    verbs.push(verb);
    i = verb.head;
  }
  for (const verb of verbs) if (verb.mood === 'done' && isSupposed(units, verb, verbs)) verb.mood = 'not';
  // "denied that it was preparing to sell": what hangs on it is not done either.
  verbs.forEach((verb, k) => {
    if (verb.form === 'inf' && verbs[k - 1]?.mood === 'not') verb.mood = 'not';
  });
  for (const verb of verbs)
    if (verb.subject === LATER)
      verb.subject = verbs.find((v) => v.form === 'finite' && v.from > verb.head)?.subject ?? NONE;
  return verbs;
}

/** "whether he had", "denied that she was", "if Doe": nothing is said to have been done. */
function isSupposed(units: readonly Unit[], verb: Verb, verbs: readonly Verb[]): boolean {
  if (verb.form !== 'finite') return false;
  const first = verb.subject.units[0];
  let b = first && first.start < (units[verb.from]?.start ?? 0) ? units.indexOf(first) - 1 : verb.from - 1;
  while (b > 0 && units[b]?.kind === 'word' && /^(?:the|its|his|her|their)$/.test(units[b]?.lower ?? '')) b--;
  const opener = units[b]?.lower ?? '';
  if (/^(?:whether|if|unless|lest)$/.test(opener)) return true;
  // "amid speculation that it had bought Acme"
  if (opener === 'that' && RUMOUR.test(units[b - 1]?.lower ?? '')) return true;
  const said = verbs.findLast((v) => v.head < b + 1 && v !== verb);
  const isNext = said !== undefined && (said.head === b || (opener === 'that' && b - said.head < 3));
  return isNext && /^(?:deny|doubt|dispute|reject|refute)$/.test(said.lemmas[0] ?? '');
}

const RUMOUR = /^(?:speculation|rumou?rs?|gossip|suggestions?|fears?|hopes?|talk|whispers?|chatter)$/;

const firstWord = (units: readonly Unit[]) => units.findIndex((u) => u.kind !== 'mark');

/** "had fired", "was sued", "will be replaced", "is suing". */
function readAuxiliary(units: readonly Unit[], from: number, verbs: readonly Verb[]): Verb | null {
  if (!isAuxiliary(units[from]?.lower ?? '') || /^(?:be|been|being|having)$/.test(units[from]?.lower ?? ''))
    return null;
  if (/^(?:may|might|will)$/.test(units[from]?.lower ?? '') && isOwner(units, from - 1)) return null;
  let [isNot, isBeLast, last, modal, isLater] = [false, false, from, '', false];
  let i = from;
  for (; i < units.length && i < from + 9; i++) {
    const word = units[i]?.lower ?? '';
    if (NEGATION.test(word)) isNot = true;
    if (word === 'no' && units[i + 1]?.lower === 'longer') isNot = true;
    if (isModal(word)) modal = word;
    if (isAuxiliary(word)) {
      last = i;
      isBeLast = isBe(word);
    } else if (/^["“]$/.test(word)) {
      // "had “lied to everybody”": the quotation goes on with the sentence.
      if (i === from || units[i + 1]?.kind !== 'word') break;
    } else if (isAdverb(word) && units[i]?.kind === 'word')
      isLater ||= /^(?:later|eventually|soon|then|ultimately|once|also)$/.test(word);
    else if (!(word === 'by' && /^(?:then|now)$/.test(units[i + 1]?.lower ?? ''))) break;
  }
  const readings = units[i]?.kind === 'word' ? readVerb(units[i]?.lower ?? '') : [];
  const lastWord = units[last]?.lower ?? '';
  const wanted = isBeLast ? ['part', 'ing'] : isHave(lastWord) ? ['part'] : ['base'];
  const fits = readings.filter((r) => wanted.includes(r.form));
  const subject = findSubject(units, from, verbs);
  const isPossible = /^(?:could|may|might|can|should|must)/.test(modal) || isNot;
  const mood: Verb['mood'] = isPossible
    ? 'not'
    : /^(?:will|would|shall)/.test(modal)
      ? isLater && modal === 'would'
        ? 'done'
        : 'planned'
      : 'done';
  if (fits.length === 0) {
    const lemma = isBe(lastWord) ? 'be' : isHave(lastWord) ? 'have' : isDo(lastWord) ? 'do' : '';
    return lemma
      ? { from, head: last, lemmas: [lemma], isPassive: false, form: 'finite', mood, subject, ...(modal && { modal }) }
      : null;
  }
  const isPassive = isBeLast && fits.every((r) => r.form === 'part');
  const lemmas = [...new Set(fits.map((r) => r.lemma))];
  return { from, head: i, lemmas, isPassive, form: 'finite', mood, subject, ...(modal && { modal }) };
}

/** "fired", "sues": a verb without an auxiliary. */
function readSimple(units: readonly Unit[], i: number, verbs: readonly Verb[]): Verb | null {
  const readings = readVerb(units[i]?.lower ?? '');
  if (readings.length === 0) return null;
  let b = i - 1;
  while (b >= 0 && isAdverb(units[b]?.lower ?? '') && units[b]?.kind === 'word') b--;
  const before = units[b];
  if (!before || isOwner(units, b) || before.kind === 'possessive') return null;
  const isNot = units
    .slice(b + 1, i)
    .some((u, k) => NEGATION.test(u.lower) || (u.lower === 'no' && units[b + 2 + k]?.lower === 'longer'));
  const make = (form: 'past' | 's' | 'base'): Verb => ({
    from: b + 1,
    head: i,
    lemmas: [...new Set(readings.filter((r) => r.form === form).map((r) => r.lemma))],
    isPassive: false,
    form: 'finite',
    mood: isNot ? 'not' : 'done',
    subject: findSubject(units, b + 1, verbs),
  });
  const isAfterName = before.kind === 'name' || /^(?:who|which|that)$/.test(before.lower);
  if (readings.some((r) => r.form === 'past')) {
    if (
      /^(?:the|an?|his|her|its|their|this|that|these|those|of|by|in|for|with|at|from|to|on|into|about|as|most|more|very|be|been|being)$/.test(
        before.lower,
      )
    )
      return before.lower === 'that' && !isPreposition(units[b - 1]?.lower ?? '') ? make('past') : null;
    return make('past');
  }
  // "Doe and Roe, partners at Acme": behind a comma what may be a noun is one.
  const isNoun = before.text === ',' && relationsOf(units[i]?.lower ?? '').length > 0;
  if (readings.some((r) => r.form === 's') && !isNoun && (isAfterName || before.lower === 'and' || before.text === ','))
    return make('s');
  const isPlural =
    before.kind === 'name' && (/^(?:and|&)$/.test(units[b - 1]?.lower ?? '') || /^(?:they|we)$/.test(before.lower));
  if (
    readings.some((r) => r.form === 'base') &&
    (isPlural || (before.kind === 'word' && !isLinker(before.lower) && ROLES_PLURAL.test(before.lower)))
  )
    return make('base');
  // "will leave in May and join Acme"
  const last = verbs.at(-1);
  if (
    /^(?:and|or|then)$/.test(before.lower) &&
    last &&
    readings.some((r) => r.form === 'base') &&
    (last.form === 'inf' || last.mood === 'planned')
  )
    return { ...make('base'), form: last.form, mood: last.mood, subject: last.subject };
  return null;
}
const ROLES_PLURAL =
  /^(?:prosecutors|regulators|lawyers|directors|investors|shareholders|critics|officials|police|authorities)$/;
