import { describe, expect, it } from 'vitest';
import { BODIES_AT_THEIR_EDGES } from './bodiesAtTheirEdges.cases.ts';
import { ENGLISH_NAMES } from './englishNames.cases.ts';
import { NAMES_AT_THEIR_EDGES } from './namesAtTheirEdges.cases.ts';
import { allNames, entitiesIn } from './namesIn.ts';
import { NAMES_IN_STORIES } from './namesInStories.cases.ts';
import { NAMES_OF_PEOPLE } from './namesOfPeople.cases.ts';
import { OPENINGS_OF_NAMES } from './openingsOfNames.cases.ts';
import { SHORT_BODIES } from './shortBodies.cases.ts';

describe.each([
  ['people named once', NAMES_OF_PEOPLE],
  ['English names', ENGLISH_NAMES],
  ['English names at their edges', NAMES_AT_THEIR_EDGES],
  ['where names of bodies open', OPENINGS_OF_NAMES],
  ['bodies and their shorter names', SHORT_BODIES],
  ['bodies at their edges', BODIES_AT_THEIR_EDGES],
  ['names in stories', NAMES_IN_STORIES],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, people, organizations) => {
    const found = entitiesIn(text);
    const namesOf = (kind: string) =>
      found
        .filter((one) => one.kind === kind)
        .map(allNames)
        .sort();
    expect(namesOf('person')).toEqual(people);
    expect(namesOf('organization')).toEqual(organizations);
  });
});
