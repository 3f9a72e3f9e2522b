/** Whether a month's word is somebody's given name: "Jan van der Loon", "June Carter", and not "By April Orbis had". */
import { NATIONALITIES, NO_NAMES, ORGANIZATION_ENDS, PARTICLES, PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

export function isMonthsNamesake(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:Jan|June|April)$/.test(tokens[i]?.text ?? '')) return false;
  const before = tokens[i - 1]?.lower ?? '';
  const isSigned = before === 'by' && /\p{Ll}{2}ed$/u.test(tokens[i - 2]?.text ?? '');
  if (!isSigned && (BEFORE_MONTH.test(before) || tokens[i - 1]?.kind === 'number')) return false;
  let k = i + 1;
  while (k < i + 3 && tokens[k]?.kind === 'word' && PARTICLES.has(tokens[k]?.text ?? '')) k++;
  const [surname, behind] = [tokens[k], tokens[k + 1]];
  if (surname?.kind !== 'word' || !surname.isCapital || NO_NAMES.has(surname.lower)) return false;
  if (k > i + 1) return true;
  const isThing =
    ORGANIZATION_ENDS.has(surname.lower) || NATIONALITIES.has(surname.lower) || PERSON_NOUNS.has(surname.lower);
  return !isThing && !(behind?.kind === 'word' && behind.isCapital);
}
const BEFORE_MONTH =
  /^(?:the|an?|in|of|on|since|until|till|last|next|this|early|late|mid|that|during|every|by|from|to|before|after|between|and|its|their|\d{1,2}(?:st|nd|rd|th))$/;
