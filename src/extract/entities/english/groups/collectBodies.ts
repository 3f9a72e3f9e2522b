/**
 * What the bodies of an English article are called in short: the first word of a longer name, or the sign of a site.
 *
 * Promises: one body for a word; a university comes before a firm of its name, a firm's own legal form before what else begins so,
 * and then what is named most. Does not know: where somebody is called so too.
 */
import { decideKind } from '../kinds/decideKind.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { Verdict } from '../verdict.ts';
import type { Person } from './englishPerson.ts';
import { isOwnWord, OF_OTHERS, PAPER } from './isOwnWord.ts';

/**
 * The first word of the one body of the article whose longer name begins so: "Orbis" for "Orbis Capital Partners". Where
 * somebody is called so too ("Josiah Orbis"), what stands beside each mention decides.
 */
export function collectBodies(
  names: readonly EnglishName[],
  verdicts: ReadonlyMap<string, Verdict>,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const byFirst = new Map<string, Set<string>>();
  const add = (short: string, full: string) => byFirst.set(short, (byFirst.get(short) ?? new Set()).add(full));
  for (const { name, words } of names) {
    const site = words.length === 1 ? /^(\p{Lu}[\p{L}]{2,})\.(?:com|io|ai|net)$/u.exec(name)?.[1] : undefined;
    if (site !== undefined) add(site, name);
    if (words.length < 2 || people.has(name)) continue;
    const short = shortOf(name, words);
    if (short === null || decideKind(words, verdicts.get(name) as Verdict) !== 'organization') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    add(short, name);
  }
  const found = new Map<string, string>();
  for (const [short, fulls] of byFirst) {
    const full = chooseFull(short, [...fulls], counts);
    if (full !== undefined) found.set(short, full);
  }
  return found;
}

/** The word that a longer name may be called by. */
function shortOf(name: string, words: readonly string[]): string | null {
  if (OF_OTHERS.test(name)) return null;
  const [first = '', second = ''] = words;
  // "Lorraine" for Banque Lorraine
  const own = words.length === 2 && FOREIGN_HEAD.test(first) ? second : first;
  if ((own === first && PLACES.has(own)) || !isOwnWord(own)) return null;
  // "The Leland Herald" is not called Leland where Leland is a university: that is another body, which every reader knows.
  const last = words.at(-1) ?? '';
  return KNOWN_BODIES.has(own) && (PAPER.test(last) || PLACES.has(last)) ? null : own;
}

/** Which of the longer names a word means. */
function chooseFull(short: string, fulls: string[], counts: ReadonlyMap<string, number>): string | undefined {
  const school = fulls.find((full) => SEAT_OF_LEARNING.test(full.slice(short.length)));
  if (school) return school;
  // "Orbis Corp." is called "Orbis" before "Orbis News" is.
  const [plain, second] = fulls.filter((full) => LEGAL_FORM.test(full.slice(short.length)));
  if (plain && !second) return plain;
  // Of two named as often the one named first.
  return fulls.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

/** What banks, breweries and houses abroad are, before what they are called. */
const FOREIGN_HEAD =
  /^(?:Banque|Banco|Banca|Bank|Bankhaus|Caisse|Crédit|Groupe|Grupo|Gruppo|Société|Compagnie|Companhia|Cervecer[ií]a|Brasserie|Brauerei|Editorial|Éditions|Edizioni|Constructora|Aerol[ií]neas|Supermercados|Laboratorios|Laboratoires|Maison|Casa)$/u;

/** "Leland" is Leland University before it is the Leland Corporation that runs it. */
const SEAT_OF_LEARNING = /^ (?:University|College)$/;

const LEGAL_FORM =
  /^ (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|AG|SA|SE|NV|Group|Holdings?)\.?(?: (?:Inc|Ltd|Limited|Corp|PLC|plc)\.?)?$/;
