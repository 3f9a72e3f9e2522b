/** How English news builds its sentences: what is told once, by whom, and how sure it is. */
import { describe, expect, it } from 'vitest';
import { STRUCTURES } from './englishStructures.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(STRUCTURES))
  describe(`English sentences: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
