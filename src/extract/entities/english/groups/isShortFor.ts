/**
 * Whether one name of a body is another in short: its first words, its letters, its seat, the one word that is its own.
 *
 * Does not know: where the two stand (see joinOrganizations.ts).
 */
import { NATIONALITIES, ORGANIZATION_ENDS } from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import { isOwnWord, OF_OTHERS, PAPER } from './isOwnWord.ts';

export function isShortFor(short: string, full: string): boolean {
  // "Orbis Ltd" and, at the end of a sentence, "Orbis Ltd."
  if (full === `${short}.`) return true;
  // "Orbis" for "Orbis.com"
  if (full.startsWith(`${short}.`) && OF_SITE.test(full.slice(short.length))) return true;
  const [a, b] = [short.split(' '), full.split(' ')];
  if (a.length >= b.length) return false;
  const letters = short.replaceAll('.', '');
  if (a.length === 1 && /^\p{Lu}{2,6}$/u.test(letters) && /^(?:\p{Lu}+|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(short))
    return isInitialsOf(letters, b);
  return isWithoutNation(a, b) || isSeatOf(short, b) || isPartOf(a, b, full);
}

function isInitialsOf(letters: string, full: readonly string[]): boolean {
  const capitals = full.filter((w) => /^\p{Lu}/u.test(w));
  const initialsOf = (own: readonly string[]) => own.map((w) => w[0]).join('');
  return (
    initialsOf(capitals) === letters ||
    initialsOf(capitals.filter((w) => !FORM.test(w))) === letters ||
    isInitialsOfMost(letters, full)
  );
}

/** "Coast Guard" for "United States Coast Guard" */
function isWithoutNation(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1 || full.slice(-short.length).join(' ') !== short.join(' ')) return false;
  const nation = full.slice(0, full.length - short.length).join(' ');
  return NATIONALITIES.has(nation.toLowerCase()) || PLACES.has(nation);
}

/** "Westbridge" for "University of Westbridge" */
const isSeatOf = (short: string, full: readonly string[]): boolean =>
  full[0] === 'University' && full[1] === 'of' && short === full.slice(2).join(' ');

function isPartOf(a: readonly string[], b: readonly string[], full: string): boolean {
  const [first = ''] = a;
  const isSingle = a.length === 1;
  if (isSingle && ORGANIZATION_ENDS.has(first.toLowerCase())) return false;
  // A house that everybody knows is not what it has in a country.
  const last = b.at(-1) ?? '';
  if (KNOWN_BODIES.has(a.join(' ')) && b.length === a.length + 1 && (PLACES.has(last) || PAPER.test(last)))
    return false;
  if (a.every((word, i) => word === b[i])) return !OF_OTHERS.test(full);
  // "Disney" for "Walt Disney Company", "Lockhart" for "21st Century Lockhart": the last word that is the body's own.
  const own = b.findLastIndex((word) => !ORGANIZATION_ENDS.has(word.toLowerCase()));
  return isSingle && b[own] === first && isOwnWord(first) && !b.some((w) => /^(?:of|for|and|&)$/.test(w));
}

/** What the letters for a firm leave out. */
const FORM = /^(?:Inc|Corp|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SA|SE|NV|Group|Holdings?|Company)\.?$/;

const OF_SITE = /^\.(?:com|org|net|io|ai|co|co\.uk)$/;

/** "ECB" for "England and Wales Cricket Board": what "and" joins to the first word is left out. */
function isInitialsOfMost(letters: string, full: readonly string[]): boolean {
  const and = full.indexOf('and');
  if (and !== 1 || letters.length < 3) return false;
  const initials = [full[0], ...full.slice(and + 2)].filter((w) => /^\p{Lu}/u.test(w ?? '')).map((w) => w?.[0]);
  return initials.join('') === letters;
}
