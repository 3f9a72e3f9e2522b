/**
 * Names of people in a Chinese text, and those of bodies that have to be known before them: each kind looks at what the
 * ones before it have left, the surest first.
 *
 * Promises: people's names are apart from times and from those bodies.
 * Does not know: bodies that are told by their endings (findChineseBodies.ts).
 */
import type { Document, Span } from '../../../document.ts';
import { findBareBrands } from '../bodies/findBareBrands.ts';
import { findClubs, townOfClub } from '../bodies/findClubs.ts';
import { findFinancedFirms } from '../bodies/findFinancedFirms.ts';
import { findHouseSigns } from '../bodies/findHouseSigns.ts';
import { findPlayingPlaces } from '../bodies/findPlayingPlaces.ts';
import { findKindBodies } from '../bodies/findSlottedBodies.ts';
import { openCutTowns } from '../bodies/joining/openCutTowns.ts';
import { fill, placesOfAll } from '../marks.ts';
import { readLatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import type { NamedPlaces } from './collectPeople.ts';
import { findByLatin } from './findByLatin.ts';
import { type DottedName, findDottedNames } from './findDottedNames.ts';
import { findIntroducedNames } from './findIntroducedNames.ts';
import { findKnownNames } from './findKnownNames.ts';
import { findKnownPeople, findLikened } from './findKnownPeople.ts';
import { findLatinPeople } from './findLatinPeople.ts';
import { findNamesOfPeoples } from './findNamesOfPeoples.ts';
import { findNativeNames } from './findNativeNames.ts';
import { findPetNames } from './findPetNames.ts';
import { findSignedNames } from './findSignedNames.ts';
import { findSlottedNames } from './findSlottedNames.ts';
import { findSoundNames } from './findSoundNames.ts';

/** A text, and what is taken of it so far. */
interface Search {
  document: Document;
  tokens: Tokens;
  taken: Uint8Array;
}

export type ChineseNames = ReturnType<typeof findChineseNames>;

export function findChineseNames(document: Document, tokens: Tokens, times: readonly Span[]) {
  const search: Search = { document, tokens, taken: new Uint8Array(document.reading.length + 1) };
  take(search, times);
  take(search, findLikened(document));
  const ofPeoples = take(search, findNamesOfPeoples(document, tokens, search.taken));
  const foreign = findForeign(search);
  const bodies = findSureBodies(search, foreign.dotted);
  const byLatin = take(search, withLatin(search, findByLatin(document, tokens, search.taken)));
  const sure = findSurePeople(search);
  const { native, counted } = findNative(search, [...foreign.dotted, ...sure.renowned, ...sure.signed], foreign.dotted);
  const sounds = findSoundNames(document, tokens, search.taken);
  const sound = [...byLatin, ...take(search, withLatin(search, sounds.people))].sort((a, b) => a.start - b.start);
  const introduced = withLatin(search, findIntroducedNames(document, tokens, search.taken));
  const people: NamedPlaces = {
    dotted: foreign.dotted,
    sound,
    introduced: [...introduced, ...counted, ...foreign.latin, ...sure.renowned, ...sure.signed, ...ofPeoples],
    native,
    pets: sure.pets,
  };
  return { taken: search.taken, people, foreign, bodies, sounding: sounds.bodies };
}

function take<S extends readonly Span[]>({ taken }: Search, spans: S): S {
  fill(taken, spans, 1);
  return spans;
}

const withLatin = <S extends Span>({ document: { reading } }: Search, spans: S[]) =>
  spans.map((span) => {
    const latin = readLatinBeside(reading, span.end);
    return latin ? { ...span, latin } : span;
  });

/** Foreign names with a dot, and names in Latin letters. */
function findForeign(search: Search) {
  const { document, tokens, taken } = search;
  const withDots = findDottedNames(document, tokens);
  const dotted = take(search, withLatin(search, withDots.people));
  take(search, withDots.firms);
  take(search, placesOfAll(withDots.signs, tokens));
  const latin = take(search, withLatin(search, findLatinPeople(document, tokens, taken)));
  takeParts(search, dotted);
  return { dotted, latin, firms: withDots.firms, signs: withDots.signs };
}

/** The parts of names with a dot stand alone later on; nobody else is made of their characters. */
function takeParts(search: Search, dotted: readonly DottedName[]): void {
  const {
    document: { reading },
    tokens,
  } = search;
  for (const part of new Set(dotted.flatMap(({ parts }) => parts.map(({ start, end }) => reading.slice(start, end)))))
    if (part.length > 2 || isUnknown(tokens, part))
      take(
        search,
        placesOfAll([part], tokens)
          .filter((place) => !readLatinBeside(reading, place.end))
          .filter((place) => part.length > 2 || tokens.isBorder(place.end)),
      );
}

/** Two characters of a foreign name that are no word: "科里" of "阿米尔·科里". */
const isUnknown = (tokens: Tokens, part: string): boolean =>
  part.length === 2 && /^(?:$|nr|x)/.test(tokens.tagOf(part) ?? '');

/** Bodies that are known, or shown by where they stand. */
function findSureBodies(search: Search, dotted: readonly Span[]) {
  const { document, tokens, taken } = search;
  const { reading } = document;
  const known = take(search, openCutTowns(reading, tokens, findKnownNames(document, tokens, taken)));
  const ofKind = findKindBodies(document, tokens, taken);
  const brands = [...new Set([...findBareBrands(document, tokens), ...findFinancedFirms(document, tokens, taken)])];
  take(search, placesOfAll([...ofKind, ...brands, ...findHouseSigns(reading, tokens, { known, dotted })], tokens));
  const clubs = take(search, findClubs(document, tokens, taken));
  const players = take(search, findPlayingPlaces(document, tokens, taken));
  const towns = [...new Set(clubs.map(({ name }) => townOfClub(name)))].filter((town) => town !== '');
  take(search, placesOfAll(towns, tokens));
  return { known, ofKind, brands, clubs, players };
}

/** People whom everybody knows, who sign, or who are called by a pet name. */
function findSurePeople(search: Search) {
  const { document, tokens, taken } = search;
  const renowned = take(search, withLatin(search, findKnownPeople(document, tokens, taken)));
  const signed = take(search, withLatin(search, findSignedNames(document, tokens, taken)));
  const pets = take(search, findPetNames(document, taken));
  take(
    search,
    pets.flatMap(({ full }) => full ?? []),
  );
  return { renowned, signed, pets };
}

/** Chinese names by their surname or their place, beside the people known so far. */
function findNative(search: Search, people: readonly Span[], dotted: readonly Span[]) {
  const { document, tokens, taken } = search;
  const shown = take(search, withLatin(search, findNativeNames(document, tokens, taken, people)));
  const names = [...shown, ...dotted].map(({ start, end }) => document.reading.slice(start, end));
  const bySlot = findSlottedNames(document, tokens, taken, names);
  const native = [...shown, ...bySlot.native];
  take(
    search,
    placesOfAll(
      bySlot.native.map(({ name }) => name),
      tokens,
    ),
  );
  take(search, bySlot.counted);
  take(search, recurring(native, tokens));
  return { native, counted: bySlot.counted };
}

/** Places from which on a name is meant wherever its characters stand. */
const OFTEN = 4;

/** Every place of the names that stand at many: no other name is made of their characters. */
function recurring(names: readonly { name: string }[], tokens: Tokens): Span[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .flatMap(([name]) => tokens.placesOf(name).map((start) => ({ start, end: start + name.length })));
}
