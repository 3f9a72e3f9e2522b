/** English of posts taken, given and lost, of rulings and votes; the cases are in englishPlaces.cases.ts. */
import { describe, expect, it } from 'vitest';
import { COMING_TO_PLACES } from './englishPlaces.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(COMING_TO_PLACES))
  describe(`English phrases: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
