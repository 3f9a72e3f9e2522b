/** Who is called by a given name alone because the surname follows once for two: "Steve and Elaine Wynn". */
import { isGivenName } from '../../givenEnglishNames.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { createPerson, type Person } from './englishPerson.ts';

/** "Steve and Elaine Wynn": who is called by a given name before somebody in full has the same surname. */
export function findSharers(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  people: Map<string, Person>,
): Map<EnglishName, Person> {
  const sharers = new Map<EnglishName, Person>();
  const surnames = new Set([...people.values()].map((p) => p.surname));
  names.forEach((name, i) => {
    const next = names[i + 1];
    const { words, honorific, to, from } = name;
    if (words.length > 1 || honorific.length > 0 || !isGivenName(name.name) || PLACES.has(name.name)) return;
    if (next?.sentence !== name.sentence || next.from !== to + 1 || next.honorific.length > 0) return;
    const tokens = sentences[name.sentence] ?? [];
    // "Doe met Ann, and Al Poe", "between Austin and Chelsea Doe"
    if (tokens[to]?.lower !== 'and' || surnames.has(name.name) || tokens[from - 1]?.kind === 'possessive') return;
    const fellow = people.get(next.name);
    if (!fellow || next.words.length !== 2 || fellow.given === name.name) return;
    const full = `${name.name} ${fellow.surname}`;
    const known = people.get(full) ?? createPerson({ ...name, name: full, words: [name.name, fellow.surname] }, people);
    sharers.set(name, known);
  });
  return sharers;
}
