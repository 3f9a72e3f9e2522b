/** Posts, stakes, kin and quarrels as English papers tell of them. */
import { describe, expect, it } from 'vitest';
import { TIES } from './everydayTies.cases.ts';
import { readTies } from './readTies.ts';
import { SHORT_REPORTS } from './shortReports.cases.ts';

for (const [about, cases] of Object.entries({ ...TIES, ...SHORT_REPORTS }))
  describe(`everyday English ties: ${about}`, () => {
    it.each(cases)('%s', (passage, types, ties) => expect(readTies(passage, types)).toEqual(ties));
  });
