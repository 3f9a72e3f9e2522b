/**
 * English infinitives: who does them, and whether they are done, by the word that they hang on (controls.ts).
 */
import { type Control, controlOf, isLikelyControl } from './controls.ts';
import type { Subject } from './findSubject.ts';
import { readPhrases } from './readPhrase.ts';
import { isAdverb, isOwner, type Unit } from './readUnits.ts';
import { NONE, type Verb } from './verb.ts';
import { readVerb } from './verbForms.ts';

/** "agreed to buy", "hired Doe to run", "the first woman to lead". */
export function readInfinitive(units: readonly Unit[], from: number, verbs: readonly Verb[]): Verb | null {
  if (units[from]?.lower !== 'to') return null;
  let i = from + 1;
  while (isAdverb(units[i]?.lower ?? '')) i++;
  let isPassive = false;
  // "to have Doe removed" is a verb of its own, "to have removed Doe" none.
  const isHelping = units[i]?.lower === 'have' && readVerb(units[i + 1]?.lower ?? '').some((r) => r.form === 'part');
  if (units[i]?.lower === 'be' || isHelping) {
    isPassive = units[i]?.lower === 'be';
    i++;
  }
  const wanted = i > from + 1 && /^(?:be|have)$/.test(units[i - 1]?.lower ?? '') ? 'part' : 'base';
  const fits = readVerb(units[i]?.lower ?? '').filter((r) => r.form === wanted);
  if (fits.length === 0) return null;
  const governor = verbs.at(-1);
  const control = governingWord(units, from, governor);
  // "wanted Doe to succeed him": wished for.
  const isWish = control === 'object' && governor?.lemmas[0] === 'want' && governor.head < from - 1;
  const mood = isWish ? 'tried' : moodOf(control, governor);
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
  if (noun) return governor && ABANDONS.test(governor.lemmas[0] ?? '') ? 'not' : noun;
  if (governor?.lemmas[0] === 'be' && governor.head === to - 1) return 'agreed';
  return governor && to - governor.head < 14 ? (controlOf(governor.lemmas[0] ?? '') ?? 'purpose') : 'purpose';
}

/** "walked away from a deal to buy". */
const ABANDONS =
  /^(?:walk|pull|back|withdraw|scrap|abandon|drop|cancel|end|kill|reject|shelve|ditch|block|halt|stop|terminate|renege|collapse|fail)$/;

function moodOf(control: Control, governor: Verb | undefined): Verb['mood'] {
  if (governor?.mood === 'not') return 'not';
  if (control === 'not' || control === 'wished') return control === 'wished' ? 'tried' : 'not';
  if (control === 'agreed') return 'planned';
  // "persuaded Doe to leave" is done, "told Doe to leave" need not be.
  if (control === 'object' && BRINGS.test(governor?.lemmas[0] ?? '')) return governor?.mood ?? 'done';
  // "was ordered to fire Doe": whoever is told to is after nothing.
  if (control === 'object' && governor?.isPassive) return 'planned';
  if (control === 'object') return URGES.test(governor?.lemmas[0] ?? '') ? 'tried' : 'planned';
  if (control === 'purpose') return 'not';
  return governor?.mood ?? 'done';
}
const BRINGS = /^(?:persuade|convince|get|help|allow|enable|permit|force|lead)$/;
const GIVES_POST = /^(?:appoint|name|choose|pick|tap|recruit|hire|elect|select|promote|nominate|enlist|install)$/;
const URGES = /^(?:ask|tell|urge|press|call|beg|advise|encourage|instruct|implore|order|invite)$/;

/** "hired Doe to run Acme": the object does it; "was hired to run", "agreed to buy": the subject. */
function subjectOfInfinitive(
  units: readonly Unit[],
  to: number,
  governor: Verb | undefined,
  control: Control,
): Subject {
  // "Doe's plan to merge" is Doe's
  const noun = units[to - 1]?.lower ?? '';
  const owner = isLikelyControl(noun) ? units.findLast((_, k) => k < to && k > to - 5 && isOwner(units, k)) : undefined;
  if (owner) return { units: [owner], noun: '' };
  if (!governor) return NONE;
  if (control === 'object' && !governor.isPassive) {
    // "urged Roe to fire Doe": it is who urges that is after it.
    if (
      /^(?:fire|sack|dismiss|oust|remove|expel|suspend)$/.test(units[to + 1]?.lower ?? '') &&
      URGES.test(governor.lemmas[0] ?? '')
    )
      return governor.subject;
    const object = readPhrases(units, governor.head + 1);
    if (object && object.heads.length > 0 && object.to <= to) return { units: object.heads, noun: '' };
    // "promoted two allies to replace Roe": they do, whoever they are.
    return to > governor.head + 1 && GIVES_POST.test(governor.lemmas[0] ?? '') ? NONE : governor.subject;
  }
  return governor.subject;
}
