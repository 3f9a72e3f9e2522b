/**
 * Verbs without an auxiliary or a tense: "…, accusing Roe", "after firing Roe", "Roe, ousted by Doe", and states told
 * without a verb ("Doe, at war with Roe,").
 *
 * Promises: who does them is the name before them, or the subject of the sentence; behind "by" stands who did.
 */
import { findSubject, type Subject } from './findSubject.ts';
import { isNamedNoun } from './readPhrase.ts';
import { isAdverb, isOwner, type Unit } from './readUnits.ts';
import { LATER, NONE, type Verb } from './verb.ts';
import { isAuxiliary, readVerb } from './verbForms.ts';

/** "Doe, (long) at war with Roe,": as "was at war". */
export function readState(units: readonly Unit[], i: number): Verb | null {
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

/** "Ousted by Roe in 2011, Doe …", "Accusing Roe of lying, Doe …". */
export function readFronted(units: readonly Unit[], i: number): Verb | null {
  const readings = readVerb((units[i] as Unit).lower);
  const form = readings.some((r) => r.form === 'ing') ? 'ing' : readings.some((r) => r.form === 'part') ? 'part' : null;
  if (form === null || units[i]?.kind !== 'word') return null;
  const fits = readings.filter((r) => r.form === form).map((r) => r.lemma);
  return { from: i, head: i, lemmas: fits, isPassive: form === 'part', form, mood: 'done', subject: LATER };
}

/** "…, accusing Roe", "after firing Roe", "Roe, ousted by Doe". */
export function readParticiple(units: readonly Unit[], i: number, verbs: readonly Verb[]): Verb | null {
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
    // "wrote to Roe accusing him of lying": whoever wrote does.
    if (before.kind === 'name' && units[b - 1]?.lower === 'to' && main && ing.some((l) => WRITES_THAT.test(l)))
      return make(main.subject);
    if (before.kind === 'name' && !isOwner(units, b)) return make({ units: [before], noun: '' });
    if (before.text === ',') {
      // "Acme named Doe chairman, succeeding Roe": a person follows a person.
      const follows = ing.some((l) => /^(?:succeed|replace|follow)$/.test(l)) && main?.subject.units[0]?.side !== 'P';
      const last = follows ? units.slice(0, b).findLast((u) => u.side === 'P') : undefined;
      return make(last ? { units: [last], noun: '' } : (main?.subject ?? LATER));
    }
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
    // "was caught briefing against Roe"
    if (verbs.at(-1)?.head === b && verbs.at(-1)?.isPassive && CAUGHT.test(verbs.at(-1)?.lemmas[0] ?? ''))
      return make(verbs.at(-1)?.subject ?? NONE);
    return null;
  }
  const part = readings.filter((r) => r.form === 'part').map((r) => r.lemma);
  if (part.length === 0 || isPerfect) return null;
  const isBehindName = before?.kind === 'name' && !isOwner(units, b);
  if (!before) return null;
  const by = findBy(units, head + 1);
  // "Acme, a firm run by Doe", "the lawyer brought in to run Acme"
  if (before.kind === 'word' && isNamedNoun(before.lower) && (by === head + 1 || opensPost(units, head + 1))) {
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

const WRITES_THAT =
  /^(?:accuse|urge|ask|demand|call|press|warn|beg|blame|complain|threaten|question|offer|invite|implore|advise|criticize|criticise|denounce|condemn|object|oppose|protest|back|support|praise|thank|seek|request|propose|recommend)$/;
const CAUGHT = /^(?:catch|see|spot|hear|find|film|record|observe|overhear|photograph|leave)$/;

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
    // "was sacked in May and replaced by Doe": Doe only replaced him; "founded and run by Doe" has both.
    if (unit.lower === 'and' && k > from && readVerb(units[k + 1]?.lower ?? '').some((r) => r.form === 'part'))
      return -1;
    if (unit.kind === 'word' && isAuxiliary(unit.lower)) return -1;
  }
  return -1;
}
