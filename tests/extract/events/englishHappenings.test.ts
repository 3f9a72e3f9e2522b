/** Meetings, publications, findings, foundings and steps of a case in English news: type, modality and people. */
import { describe, expect, it } from 'vitest';
import { HAPPENINGS } from './englishHappenings.cases.ts';
import { readTurn } from './readTurn.ts';

for (const [about, cases] of Object.entries(HAPPENINGS))
  describe(`happenings in English news: ${about}`, () => {
    it.each(cases)('%s: %s', (...turn) => {
      expect(readTurn(turn)).toEqual(turn.slice(2));
    });
  });
