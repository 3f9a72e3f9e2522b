/** What people deny, ask for and quarrel over in English news: type, modality and people. */
import { describe, expect, it } from 'vitest';
import { VOICES } from './englishVoices.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(VOICES))
  describe(`voices in English news: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
