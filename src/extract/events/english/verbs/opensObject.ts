/** What stands behind a verb, and hardly ever behind a noun: "says that", "rejects the findings", "vows to appeal". */
import type { BareVerb } from './bareVerb.ts';

/** What stands behind a verb, and hardly ever behind a noun. */
const OBJECT_OPENS = /^(?:that|the|an?|his|her|its|their|it|him|them|he|she|they|no|nothing|there|himself|herself)$/;
/** Verbs before an infinitive. */
const WISHES =
  /^(?:plan|hope|intend|vow|aim|want|threaten|refuse|mean|promise|demand|seek|need|expect|agree|ask|decline|swear|claim|pledge|wish|look|continue|stand|propose|undertake|prepare|tend|seem|appear)s?$/;

/** Whether an object, or an infinitive that it takes, begins right behind the word. */
export function opensObject({ tokens, i, read, token, next }: BareVerb): boolean {
  if (next?.kind !== 'word') return false;
  const behind = tokens[i + 2]?.lower ?? '';
  if (next.lower === 'to') return WISHES.test(token.lower) && read(behind).some((r) => /^(?:base|past)$/.test(r.form));
  const isTime = /^(?:next|following|same|previous|day|week|month|year|night|morning)$/.test(behind);
  return OBJECT_OPENS.test(next.lower) && !isTime;
}
