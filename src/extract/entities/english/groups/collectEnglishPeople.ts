/**
 * Everybody whom an English article names in full, by each of the names that it has for them.
 *
 * Promises: "Martin J. Brand Jr." and "Martin Brand", "Ken Lowe" and "Kenneth Lowe" are one. Makes firms, in their verdicts, of
 * names that begin a firm's or have a family's name before a word that is nobody's.
 */
import { isFamilyFirst, isGivenName } from '../../givenEnglishNames.ts';
import { ORGANIZATION_ENDS, PARTICLES } from '../commonEnglishWords.ts';
import { decideKind } from '../kinds/decideKind.ts';
import type { EnglishName } from '../names/englishName.ts';
import { sameGivenNames } from '../shortGivenNames.ts';
import type { Verdict } from '../verdict.ts';
import { createPerson, onlyOf, type Person } from './englishPerson.ts';

/** Parts of names that the article has elsewhere. */
interface Elsewhere {
  /** "Vista Ridge" beside "Vista Ridge Partners" */
  prefixes: ReadonlySet<string>;
  /** Single words that are names. */
  alone: ReadonlySet<string>;
  /** Of people with a given name. */
  surnames: ReadonlySet<string>;
}

export function collectEnglishPeople(
  names: readonly EnglishName[],
  verdicts: ReadonlyMap<string, Verdict>,
): Map<string, Person> {
  const people = new Map<string, Person>();
  const byEnds = new Map<string, Person>();
  const elsewhere = findElsewhere(names, verdicts);
  for (const name of names) {
    if (name.words.length < 2 || people.has(name.name)) continue;
    // "Van Dijken", "Van der Wal" is somebody's surname; who has no other name is made later.
    if (name.words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase()))) continue;
    if (!isSomebodys(name, verdicts.get(name.name) as Verdict, elsewhere)) continue;
    const ends = withoutMiddle(name.words);
    const known = ends !== null && (byEnds.get(ends) ?? findInShort(ends, byEnds));
    if (known) people.set(name.name, known);
    else byEnds.set(ends ?? name.name, createPerson(name, people));
  }
  return people;
}

const findElsewhere = (names: readonly EnglishName[], verdicts: ReadonlyMap<string, Verdict>): Elsewhere => ({
  prefixes: new Set(
    names
      .filter((n) => n.words.length > 2 && ORGANIZATION_ENDS.has((n.words.at(-1) as string).toLowerCase()))
      .filter((n) => decideKind(n.words, verdicts.get(n.name) as Verdict) === 'organization')
      .map((n) => n.words.slice(0, -1).join(' ')),
  ),
  alone: new Set(names.filter((n) => n.words.length === 1).map((n) => n.name)),
  surnames: new Set(
    names.filter((n) => n.words.length === 2 && isGivenName(n.words[0] ?? '')).map((n) => n.words.at(-1) as string),
  ),
});

/** Whether a name of several words is a person's; what makes it a firm's goes into its verdict. */
function isSomebodys(
  { name, words }: EnglishName,
  verdict: Verdict,
  { prefixes, alone, surnames }: Elsewhere,
): boolean {
  const before = { ...verdict };
  if (prefixes.has(name) && !isGivenName(words[0] ?? '')) {
    verdict.organization += 12;
    return false;
  }
  if (isFamilysFirm(words, surnames, alone)) {
    verdict.organization += 8;
    if (decideKind(words, verdict) === 'organization') return false;
  }
  const last = words.at(-1) as string;
  if (alone.has(last) && !ORGANIZATION_ENDS.has(last.toLowerCase())) before.person += 3;
  return decideKind(words, before) === 'person';
}

/** "Kolb Wurst" beside "Franz Kolb": a surname of the article before a word that is nobody's. */
function isFamilysFirm(words: readonly string[], surnames: ReadonlySet<string>, alone: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !surnames.has(first) || isGivenName(first)) return false;
  return !surnames.has(last) && !alone.has(last) && !isFamilyFirst(words);
}

/** "Martin J. Brand Jr." and "Martin Brand" are one: the names without initials and suffixes. */
function withoutMiddle(words: readonly string[]): string | null {
  const kept = words.filter((w, i) => i === 0 || !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/u.test(w));
  return kept.length > 1 ? kept.join(' ') : null;
}

/** "Ken Lowe" beside "Kenneth Lowe". */
function findInShort(name: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const space = name.indexOf(' ');
  const surname = name.slice(space);
  const same = sameGivenNames(name.slice(0, space)).flatMap((given) => people.get(given + surname) ?? []);
  return onlyOf([...new Set(same)]);
}
