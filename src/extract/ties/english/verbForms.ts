/** Which units of a sentence may be verbs, and in which forms. Does not know: what stands around, but for the unit before. */
import { createVerbReader, type VerbReading } from '../../events/english/inflectEnglish.ts';
import { DEED_LEMMAS } from './deedPatterns.ts';
import { isDeterminer, isOwner, isPreposition, type Unit } from './readUnits.ts';

const read = createVerbReader(DEED_LEMMAS);
const LIED: VerbReading[] = [
  { lemma: 'lie', form: 'past' },
  { lemma: 'lie', form: 'part' },
];
/** Readings of a form; "co-wrote" is read as "wrote" is. */
export function readVerb(word: string): VerbReading[] {
  if (word === 'lied') return LIED;
  const prefix = /^(?:co|counter|re)-/.exec(word)?.[0];
  if (!prefix) return read(word);
  return read(word.slice(prefix.length)).map((r) => ({ ...r, lemma: prefix === 'co-' ? `co-${r.lemma}` : r.lemma }));
}

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't".split(' '));
const HAVE = new Set("have has had having haven't hasn't hadn't".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));
const MODALS = new Set(
  "will would shall should can could may might must won't wouldn't couldn't shouldn't can't cannot".split(' '),
);

export const isBe = (word: string): boolean => BE.has(word);

export const isHave = (word: string): boolean => HAVE.has(word);

export const isDo = (word: string): boolean => DO.has(word);

export const isModal = (word: string): boolean => MODALS.has(word);

export const isAuxiliary = (word: string): boolean => isBe(word) || isHave(word) || isDo(word) || isModal(word);

/** Words that end as past forms do and are none. */
const NO_VERB =
  /^(?:hundred|sacred|naked|indeed|red|bed|need|speed|united|limited|so-called|unprecedented|outspoken|embattled|bankrupt)$/;

/** Whether a unit is a verb in the past or an auxiliary: the sign of a clause of its own. */
export function isFiniteVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'word' || !/^[a-z]/.test(unit.text)) return false;
  if (/^(?:be|been|being|having)$/.test(unit.lower)) return false;
  if (isAuxiliary(unit.lower)) return true;
  const before = units[i - 1];
  if (NO_VERB.test(unit.lower)) return false;
  const readings = readVerb(unit.lower);
  if (readings.some((r) => r.form === 'past'))
    return (
      !before ||
      !(
        isDeterminer(before.lower) ||
        isPreposition(before.lower) ||
        before.kind === 'possessive' ||
        isOwner(units, i - 1)
      )
    );
  if (readings.some((r) => r.form === 's')) return before?.kind === 'name' && !isOwner(units, i - 1);
  return false;
}
