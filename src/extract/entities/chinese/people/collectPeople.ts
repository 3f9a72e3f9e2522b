/**
 * Found names to people: one for each, with every form under which the text names them.
 *
 * Promises: a form that two people share goes to the one who was named last before it. Bare surnames of Chinese
 * names are no forms ("王" is not a person); a Japanese surname or the last part of a foreign name is one.
 */
import type { Document, Span } from '../../../document.ts';
import type { EntityMention, MentionForm } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';
import type { LatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import { addClippedForms } from './addClippedForms.ts';
import type { DottedName } from './findDottedNames.ts';
import { findGivenForms, findKin } from './findGivenForms.ts';
import type { PetName } from './findPetNames.ts';
import type { SoundName } from './findSoundNames.ts';
import { keyOfPerson } from './keyOfPerson.ts';
import type { NativeName } from './nativeName.ts';

export interface Person {
  name: string;
  latinName?: string;
  /** What is needed to meet them again: forms of the reading copy and of which sort each is. */
  forms: Map<string, MentionForm>;
  /** Of a name in Chinese order. */
  surname?: string;
  mentions: EntityMention[];
}

export interface NamedPlaces {
  dotted: (DottedName & { latin?: LatinBeside })[];
  sound: (SoundName & { latin?: LatinBeside })[];
  introduced: (Span & { latin?: LatinBeside })[];
  native: (NativeName & { latin?: LatinBeside })[];
  pets: PetName[];
}

/** The Latin forms to look for: the whole, its last word, and a damaged last word with a gap in it ("K ller"). */
function latinForms(latin: string): [string, MentionForm][] {
  const words = latin.split(' ');
  const forms: [string, MentionForm][] = [[latin, 'latin']];
  const last = words.at(-1) as string;
  const gap = /[A-Z]\p{L}{0,3} \p{Ll}{1,4}$/u.exec(latin)?.[0];
  if (gap && !/ (?:de|da|di|van|von|bin|al|el|la|le) /.test(latin)) forms.push([gap, 'damaged']);
  else if (words.length > 1 && last.length > 2) forms.push([last, 'latin']);
  return forms;
}

/** Whether the Latin name beside a part of somebody's name is another person's. */
function isNamesake(reading: string, people: readonly Person[], { start, end, latin }: Span & { latin?: LatinBeside }) {
  if (latin?.kind !== 'name') return false;
  const form = reading.slice(start, end);
  const words = reading.slice(latin.start, latin.end).trim();
  return people.every(({ forms, latinName }) => !forms.has(form) || (latinName !== undefined && latinName !== words));
}

/** A name, and what stands between it and another of the same person: "（后改名". */
const OTHER_NAME =
  /([\u3400-\u9fff]{2,5}?)(?:法师|禅师|上人|和尚|大师|修女|神父)?（(?:后来?|已|现|曾|原)?(?:改名|更名|原名|本名|化名|又名|别名|笔名|艺名|真名|俗名|旧名|曾用名)(?:为|叫|作)?$/;

/** Whose other name a name in brackets is. */
function bearerBefore(reading: string, { start }: Span, byName: ReadonlyMap<string, Person>): Person | undefined {
  const words = OTHER_NAME.exec(reading.slice(Math.max(0, start - 14), start))?.[1] ?? '';
  for (let size = words.length; size > 1; size--) {
    const bearer = byName.get(words.slice(-size));
    if (bearer) return bearer;
  }
  return undefined;
}

const PRESS_BEFORE = /(?:记者|通讯员|编辑|摄影|责编|文\/|图\/)[^，。]{0,10}$/;

/** Whether a name stands first in a byline: nobody whom the report tells of. */
const isPress = (reading: string, name: string): boolean => {
  const at = reading.indexOf(name);
  return PRESS_BEFORE.test(reading.slice(Math.max(0, at - 14), at));
};

/** "陶某" and "陶某安" are the one whom the article names in full and whom no other fits. */
function joinMasked(people: Person[], reading: string): void {
  const masked = people.filter((person) => keyOfPerson(person)[1] === '某');
  for (const one of masked) {
    const surname = keyOfPerson(one)[0] as string;
    const last = keyOfPerson(one)
      .slice(2)
      .replace(/[某甲乙丙丁]/, '');
    const fits = people.filter(
      (p) =>
        p.surname === surname &&
        !masked.includes(p) &&
        keyOfPerson(p).endsWith(last) &&
        !isPress(reading, keyOfPerson(p)),
    );
    if (fits.length !== 1 || masked.some((p) => p !== one && keyOfPerson(p)[0] === surname)) continue;
    for (const [form, sort] of one.forms) fits[0]?.forms.set(form, sort);
    people.splice(people.indexOf(one), 1);
  }
}

export function collectPeople(document: Document, tokens: Tokens, names: NamedPlaces): Person[] {
  const { text, reading } = document;
  const people: Person[] = [];
  const byName = new Map<string, Person>();
  const open = (span: Span, latin: LatinBeside | undefined): Person => {
    const key = reading.slice(span.start, span.end);
    const known = byName.get(key);
    const person: Person = known ?? {
      name: text.slice(span.start, span.end),
      forms: new Map([[key, 'full']]),
      mentions: [],
    };
    if (!known) {
      people.push(person);
      byName.set(key, person);
    }
    if (latin && latin.kind !== 'acronym' && !person.latinName) {
      person.latinName = text.slice(latin.start, latin.end).trim();
      for (const [form, sort] of latinForms(reading.slice(latin.start, latin.end).trim())) person.forms.set(form, sort);
    }
    return person;
  };
  for (const name of names.dotted) {
    const person = open(name, name.latin);
    name.parts.forEach((part, i) => {
      const form = reading.slice(part.start, part.end);
      const sort = i === name.parts.length - 1 ? 'surname' : 'given';
      if (form.length > 1 && /[\u3400-\u9fff]/.test(form) && !person.forms.has(form)) person.forms.set(form, sort);
      // "彼得·金": one character by itself is looked for as a surname is.
      if (form.length === 1 && sort === 'surname' && /[\u3400-\u9fff]/.test(form)) person.surname = form;
    });
  }
  const shared = new Set(people.flatMap((p) => [...p.forms.keys()]));
  for (const name of [...names.sound, ...names.introduced])
    if (!shared.has(reading.slice(name.start, name.end)) || isNamesake(reading, people, name)) open(name, name.latin);
  for (const pet of names.pets) {
    const person = open(pet, undefined);
    if (pet.full) person.forms.set(reading.slice(pet.full.start, pet.full.end), 'full');
  }
  const givens = findGivenForms(document, names.native, tokens);
  for (const name of names.native) {
    if (shared.has(name.name) || givens.has(name.name)) continue;
    const bearer = bearerBefore(reading, name, byName);
    if (bearer) {
      if (!byName.has(name.name)) bearer.forms.set(name.name, 'full');
      byName.set(name.name, bearer);
      continue;
    }
    const person = open(name, name.latin);
    person.surname = name.surname;
    if (name.surname.length > 1) person.forms.set(name.surname, 'surname');
    const given = name.name.slice(name.surname.length);
    if (givens.has(given)) person.forms.set(given, 'given');
  }
  joinMasked(people, reading);
  addClippedForms(people, reading, tokens);
  for (const span of findKin(document, tokens, [...byName.keys(), ...givens])) open(span, undefined);
  return people;
}

sieveEach(OTHER_NAME);
