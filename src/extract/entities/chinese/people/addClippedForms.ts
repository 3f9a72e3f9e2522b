/**
 * Long foreign names that a paper clips to their first two characters: "伊万科维奇" that is "伊万" from then on.
 *
 * Promises: a clipped form is the one person's whose name so begins; a person who was found by that form alone is the
 * same one. Nobody whose clipped name is a word, a place or the beginning of two people's names.
 * Does not know: clipped forms of names of three characters, which are hardly shorter.
 */

import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { PLACES } from '../words/places.ts';
import { weighSound } from '../words/transliteration.ts';
import type { Person } from './collectPeople.ts';
import { keyOfPerson } from './keyOfPerson.ts';

/** Characters that a name must have to be clipped. */
const LONG = 4;
/** Places where nothing else shows a form to be somebody's, from which on it is. */
const OFTEN = 2;

const lastPart = (person: Person): string => keyOfPerson(person).split('·').at(-1) ?? '';

const soundsForeign = (form: string): boolean => [...form].every((char) => weighSound(char) !== undefined);

export function addClippedForms(people: Person[], reading: string, tokens: Tokens): void {
  const byClip = new Map<string, Person[]>();
  for (const person of people) {
    const part = lastPart(person);
    const clip = part.slice(0, 2);
    if (part.length >= LONG && soundsForeign(part)) byClip.set(clip, [...(byClip.get(clip) ?? []), person]);
  }
  for (const [clip, [bearer, other]] of byClip) {
    if (!bearer || other || PLACES.has(clip) || NOT_NAMES.has(clip)) continue;
    const found = people.find((person) => keyOfPerson(person) === clip);
    if (found?.latinName || found === bearer) continue;
    if (!found && !standsAlone(reading, tokens, clip, people)) continue;
    bearer.forms.set(clip, 'surname');
    if (found) people.splice(people.indexOf(found), 1);
  }
}

/** Whether the dictionary has no such word, and it stands by itself, with nobody's longer name around it, often. */
function standsAlone(reading: string, tokens: Tokens, clip: string, people: readonly Person[]): boolean {
  if (tokens.tagOf(clip) !== undefined) return false;
  const longer = people.flatMap(({ forms }) => [...forms.keys()]).filter((form) => form.includes(clip));
  const isWithin = (at: number) => longer.some((form) => reading.startsWith(form, at - form.indexOf(clip)));
  const places = tokens.placesOf(clip).filter((at) => !isWithin(at));
  return (
    places.length >= OFTEN &&
    places.every((at) => tokens.isBorder(at) && tokens.isBorder(at + clip.length) && reading[at + clip.length] !== '·')
  );
}
