/** How posts are got and lost in English news beyond the common verbs: type, modality and people. */
import { describe, expect, it } from 'vitest';
import { OFFICES } from './englishOffices.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(OFFICES))
  describe(`posts in English news: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
