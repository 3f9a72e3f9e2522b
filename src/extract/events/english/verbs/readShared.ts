/** Verbs that share the auxiliary of the verb before: "will receive … and return", "was arrested … and charged". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';

/** How many tokens may stand between the two. */
const REACH = 16;

export function readShared(
  tokens: readonly EnglishToken[],
  i: number,
  read: ReadVerb,
  last: EnglishVerb | undefined,
): EnglishVerb | null {
  const joiner = tokens[i - 1]?.lower ?? '';
  const isThen = joiner === 'then' && last?.isPassive === true;
  if (!last || !(/^(?:and|or)$/.test(joiner) || isThen) || i - last.to > REACH) return null;
  // "had resigned and been replaced by Doe"
  if (tokens[i]?.lower === 'been' && last.tense === 'perfect' && !isThen) {
    const parts = read(tokens[i + 1]?.lower ?? '').filter((r) => r.form === 'part');
    return parts.length === 0
      ? null
      : { ...last, from: i, to: i + 2, head: i + 1, isPassive: true, lemmas: [...new Set(parts.map((r) => r.lemma))] };
  }
  // "has parted with its chairman and given the job to Doe": a participle that is no past.
  if (last.tense === 'perfect' && last.modal === null && !last.isPassive && !isThen) {
    const readings = read((tokens[i] as EnglishToken).lower);
    const parts = readings.filter((r) => r.form === 'part' && !UNDONE.test(r.lemma));
    if (parts.length === 0 || readings.some((r) => r.form === 'past' || r.form === 'base')) return null;
    return { ...last, from: i, to: i + 1, head: i, lemmas: [...new Set(parts.map((r) => r.lemma))] };
  }
  const form = last.modal !== null && !last.isPassive ? 'base' : last.isPassive ? 'part' : null;
  if (form === null || (form === 'part' && takesObject(tokens[i + 1]))) return null;
  const fits = read((tokens[i] as EnglishToken).lower).filter((r) => r.form === form);
  if (fits.length === 0 || (form === 'part' && fits.every((r) => UNDONE.test(r.lemma)))) return null;
  return { ...last, from: i, to: i + 1, head: i, lemmas: [...new Set(fits.map((r) => r.lemma))] };
}

/** Whether an object opens here: the verb before it is active. */
const takesObject = (next: EnglishToken | undefined): boolean =>
  next !== undefined && (next.isCapital || /^(?:the|a|an|his|her|their|its|him|them)$/.test(next.lower));

/** What nobody has done to them: "was cleared and walked back". */
const UNDONE =
  /^(?:arrive|resign|quit|retire|depart|emerge|return|go|come|walk|step|rise|fall|appear|testify|die|sit|stand|speak|apologi[sz]e|fly|flee|travel|vanish|disappear|remain|collapse)$/;
