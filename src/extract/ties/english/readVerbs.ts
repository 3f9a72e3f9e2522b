/**
 * The verbs of an English sentence with those that do them.
 *
 * Promises: in order; a verb behind "and", an infinitive and a participle have the subject of the verb that they hang
 * on; what is denied, only wished, or only possible says so.
 */
import { type Control, controlOf, isLikelyControl } from './controls.ts';
import { findSubject, type Subject } from './findSubject.ts';
import { isPersonNoun, readPhrases } from './readPhrase.ts';
import { isAdverb, isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import { isAuxiliary, isBe, isDo, isHave, isModal, readVerb } from './verbForms.ts';

export interface Verb {
  from: number;
  /** Index of the verb itself. */
  head: number;
  lemmas: string[];
  isPassive: boolean;
  form: 'finite' | 'ing' | 'inf' | 'part';
  /** `done`; `planned`: it will be, or is agreed; `tried`: somebody is after it; `not`: denied, or only possible. */
  mood: 'done' | 'planned' | 'tried' | 'not';
  subject: Subject;
}

const NONE: Subject = { units: [], noun: '' };
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
  for (const verb of verbs)
    if (verb.subject === LATER)
      verb.subject = verbs.find((v) => v.form === 'finite' && v.from > verb.head)?.subject ?? NONE;
  return verbs;
}

/** "Doe, (long) at war with Roe,": as "was at war". */
function readState(units: readonly Unit[], i: number): Verb | null {
  let b = i - 1;
  while (b > 0 && units[b]?.kind === 'word' && isAdverb(units[b]?.lower ?? '')) b--;
  const holder = units[b - 1];
  if (units[b]?.text !== ',' || holder?.kind !== 'name' || isOwner(units, b - 1)) return null;
  const word = units[i]?.lower ?? '';
  const isState = word === 'at' ? /^(?:war|odds|loggerheads)$/.test(units[i + 1]?.lower ?? '') : FEELS.test(word);
  const subject = { units: [holder], noun: '' };
  return isState
    ? { from: i, head: i - 1, lemmas: ['be'], isPassive: false, form: 'part', mood: 'done', subject }
    : null;
}
const FEELS =
  /^(?:scathing|critical|furious|angry|suspicious|contemptuous|dismissive|sceptical|skeptical|wary|scornful|livid|incensed|appalled|frustrated|fed|supportive|proud|fond|loyal|grateful|opposed|hostile|married|engaged)$/;

/** "whether he had", "denied that she was", "if Doe": nothing is said to have been done. */
function isSupposed(units: readonly Unit[], verb: Verb, verbs: readonly Verb[]): boolean {
  if (verb.form !== 'finite') return false;
  const first = verb.subject.units[0];
  let b = first && first.start < (units[verb.from]?.start ?? 0) ? units.indexOf(first) - 1 : verb.from - 1;
  while (b > 0 && units[b]?.kind === 'word' && /^(?:the|its|his|her|their)$/.test(units[b]?.lower ?? '')) b--;
  const opener = units[b]?.lower ?? '';
  if (/^(?:whether|if|unless|lest)$/.test(opener)) return true;
  const said = verbs.findLast((v) => v.head < b + 1 && v !== verb);
  const isNext = said !== undefined && (said.head === b || (opener === 'that' && b - said.head < 3));
  return isNext && /^(?:deny|doubt|dispute|reject|refute)$/.test(said.lemmas[0] ?? '');
}

/** The subject stands behind: "After firing Roe, Doe …". */
const LATER: Subject = { units: [], noun: '' };

const firstWord = (units: readonly Unit[]) => units.findIndex((u) => u.kind !== 'mark');

/** "Ousted by Roe in 2011, Doe …", "Accusing Roe of lying, Doe …". */
function readFronted(units: readonly Unit[], i: number): Verb | null {
  const readings = readVerb((units[i] as Unit).lower);
  const form = readings.some((r) => r.form === 'ing') ? 'ing' : readings.some((r) => r.form === 'part') ? 'part' : null;
  if (form === null || units[i]?.kind !== 'word') return null;
  const fits = readings.filter((r) => r.form === form).map((r) => r.lemma);
  return { from: i, head: i, lemmas: fits, isPassive: form === 'part', form, mood: 'done', subject: LATER };
}

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
    return lemma ? { from, head: last, lemmas: [lemma], isPassive: false, form: 'finite', mood, subject } : null;
  }
  const isPassive = isBeLast && fits.every((r) => r.form === 'part');
  return { from, head: i, lemmas: [...new Set(fits.map((r) => r.lemma))], isPassive, form: 'finite', mood, subject };
}

/** "agreed to buy", "hired Doe to run", "the first woman to lead". */
function readInfinitive(units: readonly Unit[], from: number, verbs: readonly Verb[]): Verb | null {
  if (units[from]?.lower !== 'to') return null;
  let i = from + 1;
  while (isAdverb(units[i]?.lower ?? '')) i++;
  let isPassive = false;
  if (units[i]?.lower === 'be' || units[i]?.lower === 'have') {
    isPassive = units[i]?.lower === 'be';
    i++;
  }
  const wanted = i > from + 1 && /^(?:be|have)$/.test(units[i - 1]?.lower ?? '') ? 'part' : 'base';
  const fits = readVerb(units[i]?.lower ?? '').filter((r) => r.form === wanted);
  if (fits.length === 0) return null;
  const governor = verbs.at(-1);
  const control = governingWord(units, from, governor);
  const mood = moodOf(control, governor);
  const subject = subjectOfInfinitive(units, from, governor, control);
  return {
    from,
    head: i,
    lemmas: fits.map((r) => r.lemma),
    isPassive,
    form: 'inf',
    mood: /^(?:not|never)$/.test(units[from - 1]?.lower ?? '') ? 'not' : mood,
    subject,
  };
}

function governingWord(units: readonly Unit[], to: number, governor: Verb | undefined): Control {
  const before = units[to - 1]?.lower ?? '';
  const noun = isLikelyControl(before) ? controlOf(before) : undefined;
  if (noun) return noun;
  if (governor?.lemmas[0] === 'be' && governor.head === to - 1) return 'agreed';
  return governor && to - governor.head < 14 ? (controlOf(governor.lemmas[0] ?? '') ?? 'purpose') : 'purpose';
}

function moodOf(control: Control, governor: Verb | undefined): Verb['mood'] {
  if (governor?.mood === 'not') return 'not';
  if (control === 'not' || control === 'wished') return control === 'wished' ? 'tried' : 'not';
  if (control === 'agreed') return 'planned';
  if (control === 'object') return URGES.test(governor?.lemmas[0] ?? '') ? 'tried' : 'planned';
  if (control === 'purpose') return 'not';
  return governor?.mood ?? 'done';
}

const URGES = /^(?:ask|tell|urge|press|call|beg|advise|encourage|instruct|implore|order|persuade|convince|invite|get)$/;

/** "hired Doe to run Acme": the object does it; "was hired to run", "agreed to buy": the subject. */
function subjectOfInfinitive(
  units: readonly Unit[],
  to: number,
  governor: Verb | undefined,
  control: Control,
): Subject {
  if (!governor) return NONE;
  if (control === 'object' && !governor.isPassive) {
    const object = readPhrases(units, governor.head + 1);
    return object && object.heads.length > 0 && object.to <= to ? { units: object.heads, noun: '' } : governor.subject;
  }
  return governor.subject;
}

/** "…, accusing Roe", "after firing Roe", "Roe, ousted by Doe". */
function readParticiple(units: readonly Unit[], i: number, verbs: readonly Verb[]): Verb | null {
  const word = units[i]?.lower ?? '';
  let [head, isPerfect] = [i, false];
  if (word === 'having') {
    head = i + 1;
    while (isAdverb(units[head]?.lower ?? '') || units[head]?.lower === 'been') head++;
    isPerfect = true;
  }
  const readings = readVerb(units[head]?.lower ?? '');
  let b = i - 1;
  while (b >= 0 && isAdverb(units[b]?.lower ?? '') && units[b]?.kind === 'word') b--;
  const before = units[b];
  const isPassive = isPerfect ? units[head - 1]?.lower === 'been' : false;
  const ing = readings.filter((r) => r.form === (isPerfect ? 'part' : 'ing')).map((r) => r.lemma);
  if (ing.length > 0) {
    const make = (subject: Subject, mood: Verb['mood'] = 'done'): Verb => ({
      from: i,
      head,
      lemmas: ing,
      isPassive,
      form: 'ing',
      mood,
      subject,
    });
    const main = verbs.findLast((v) => v.form === 'finite');
    if (!before || /^["“—]$/.test(before.text)) return make(main?.subject ?? LATER);
    if (before.kind === 'name' && !isOwner(units, b)) return make({ units: [before], noun: '' });
    if (before.text === ',') return make(main?.subject ?? LATER, main?.mood === 'not' ? 'done' : 'done');
    if (/^(?:and|or|but|then)$/.test(before.lower) && verbs.at(-1)?.form === 'ing')
      return make(verbs.at(-1)?.subject ?? NONE, verbs.at(-1)?.mood);
    if (/^(?:after|before|by|while|on|upon|since|in|despite|when|besides|through)$/.test(before.lower))
      return make(main && main.from < b ? main.subject : LATER);
    if (before.lower === 'for') {
      const object = units[b - 1];
      return object?.kind === 'name' ? make({ units: [object], noun: '' }) : null;
    }
    if (
      verbs.at(-1)?.head === b &&
      /^(?:start|begin|stop|keep|continue|regret|admit|remember|recall|finish|quit)$/.test(
        verbs.at(-1)?.lemmas[0] ?? '',
      )
    )
      return make(verbs.at(-1)?.subject ?? NONE);
    return null;
  }
  const part = readings.filter((r) => r.form === 'part').map((r) => r.lemma);
  if (part.length === 0 || isPerfect) return null;
  const isBehindName = before?.kind === 'name' && !isOwner(units, b);
  if (!before) return null;
  const by = findBy(units, head + 1);
  // "Acme, a firm run by Doe", "the lawyer brought in to run Acme"
  if (before.kind === 'word' && isPersonNoun(before.lower) && (by === head + 1 || opensPost(units, head + 1))) {
    const subject = findSubject(units, i, verbs);
    return subject.units.length > 0
      ? { from: i, head, lemmas: part, isPassive: true, form: 'part', mood: 'done', subject }
      : null;
  }
  if (!(before.text === ',' || isBehindName || /^(?:and|later|who)$/.test(before.lower))) return null;
  if (by < 0)
    return before.text === ',' && opensPost(units, head + 1) ? makePart(units, i, b, head, part, verbs) : null;
  if (isBehindName && (by > head + 1 || /^(?:stand|stick|swear|abide|come|go|drop|pass|live)$/.test(part[0] ?? '')))
    return null;
  if (before.text === ',') return makePart(units, i, b, head, part, verbs);
  if (before.lower === 'and') {
    const last = verbs.at(-1);
    return last?.isPassive ? { ...last, from: i, head, lemmas: part } : null;
  }
  return {
    from: i,
    head,
    lemmas: part,
    isPassive: true,
    form: 'part',
    mood: 'done',
    subject: { units: [before], noun: '' },
  };
}

/** "Roe, brought in to run", "Roe, hired as": a participle that tells of a post. */
function opensPost(units: readonly Unit[], from: number): boolean {
  let k = from;
  if (/^(?:locked|embroiled|entangled|engulfed|involved)$/.test(units[from - 1]?.lower ?? ''))
    return units[k]?.lower === 'in';
  if (
    !/^(?:brought|hired|named|appointed|chosen|picked|elected|promoted|tapped|drafted|installed|recruited|called|unveiled|nominated|poached|lured|summoned|elevated|selected|parachuted|engaged|commissioned|retained|sworn|confirmed|invited|seconded|lined)$/.test(
      units[from - 1]?.lower ?? '',
    )
  )
    return false;
  while (/^(?:in|back|up|on)$/.test(units[k]?.lower ?? '')) k++;
  return /^(?:to|as)$/.test(units[k]?.lower ?? '');
}

const makePart = (
  units: readonly Unit[],
  from: number,
  comma: number,
  head: number,
  lemmas: string[],
  verbs: readonly Verb[],
): Verb => ({
  from,
  head,
  lemmas,
  isPassive: true,
  form: 'part',
  mood: 'done',
  subject: findSubject(units, comma, verbs, true),
});

/** Where "by" stands in the same phrase, or -1. */
export function findBy(units: readonly Unit[], from: number): number {
  for (let k = from; k < units.length && k < from + 16; k++) {
    const unit = units[k] as Unit;
    if (unit.lower === 'by' && !/ing$|^(?:\d|mid|late|early|then|now|the end)/.test(units[k + 1]?.lower ?? ''))
      return k;
    if (/^[.,;:—]$/.test(unit.text) || /^(?:who|which|that|when|while|after|before|because|but)$/.test(unit.lower))
      return -1;
    if (unit.kind === 'word' && isAuxiliary(unit.lower)) return -1;
  }
  return -1;
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
  if (readings.some((r) => r.form === 's') && (isAfterName || before.lower === 'and' || before.text === ','))
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
