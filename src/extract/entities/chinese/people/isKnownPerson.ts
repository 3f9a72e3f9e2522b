/** The table of people whom any newspaper reader knows, as sets. */
import { KNOWN_PEOPLE } from '../../known/knownPeople.ts';

const entries = KNOWN_PEOPLE.split(/\s+/).filter(Boolean);

/** Those whose name is an everyday word as well. */
export const peopleOfWords: ReadonlySet<string> = new Set(
  entries.filter((entry) => entry.endsWith('?')).map((entry) => entry.slice(0, -1)),
);
export const peopleKnown: ReadonlySet<string> = new Set(entries.map((entry) => entry.replace('?', '')));

export const isKnownPerson = (name: string): boolean => peopleKnown.has(name);
