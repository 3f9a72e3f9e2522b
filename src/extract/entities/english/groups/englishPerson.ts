/** Somebody whom an English article names in full, by the parts of their name. */
import type { FoundEntity } from '../../../findings.ts';
import { FEMALE_NAMES, isFamilyFirst, MALE_NAMES } from '../../givenEnglishNames.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, PARTICLES } from '../commonEnglishWords.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';
import type { EnglishName } from '../names/englishName.ts';

export interface Person {
  entity: FoundEntity;
  given: string;
  surname: string;
  gender: 'm' | 'f' | null;
}

export function createPerson(name: EnglishName, people: Map<string, Person>): Person {
  const words = name.words.filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w));
  const familyFirst = isFamilyFirst(words);
  let split = familyFirst ? 0 : words.length - 1;
  if (!familyFirst) while (split > 1 && words[split - 1] !== 'y' && PARTICLES.has(words[split - 1] as string)) split--;
  const surname = familyFirst ? (words[0] as string) : words.slice(split).join(' ');
  const given = familyFirst ? (words[1] as string) : (words[0] as string);
  const person: Person = {
    entity: createEnglishEntity('person', name.name),
    given: words.length > 1 ? given : '',
    surname,
    gender:
      FEMALE_NAMES.has(given) && !MALE_NAMES.has(given)
        ? 'f'
        : MALE_NAMES.has(given) && !FEMALE_NAMES.has(given)
          ? 'm'
          : null,
  };
  people.set(name.name, person);
  return person;
}

export function fitsHonorific(person: Person, honorific: readonly string[]): boolean {
  if (honorific.some((h) => FEMALE_HONORIFICS.has(h))) return person.gender !== 'm';
  if (honorific.some((h) => MALE_HONORIFICS.has(h))) return person.gender !== 'f';
  return true;
}

export const onlyOf = (people: readonly Person[] = []): Person | undefined =>
  people.length === 1 ? people[0] : undefined;

export function groupBy(people: ReadonlyMap<string, Person>, key: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of new Set(people.values())) groups.set(key(person), [...(groups.get(key(person)) ?? []), person]);
  return groups;
}
