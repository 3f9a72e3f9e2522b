/** Turns of phrase in English news: type, modality and people of what they tell, and passages that tell of nothing. */
import { describe, expect, it } from 'vitest';
import { TURNS } from './englishTurns.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(TURNS))
  describe(`English turns of phrase: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
