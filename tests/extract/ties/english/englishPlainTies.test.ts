/** Ties in plain words of English: kin, founders, campaigns, counsel and what a body is called by; with what ties nobody. */
import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';
import { readTies } from './readTies.ts';

const CASES: Readonly<Record<string, { types: RelationshipType[]; cases: [text: string, ties: string[]][] }>> = {
  'kin told in passing': {
    types: ['family_of', 'conflict_with'],
    cases: [
      ['Ann Roe runs the bank. Tom Pike happens to be Ann Roe’s brother-in-law.', ['Ann Roe family_of Tom Pike']],
      [
        'Ann Roe’s niece Kate Lunn and nephew Ben Hart inherited the estate.',
        ['Ann Roe family_of Ben Hart', 'Ann Roe family_of Kate Lunn'],
      ],
      [
        'Ann Roe and her brother, Orbis Foods’s general counsel Tom Pike, were indicted. Orbis Foods was fined.',
        ['Ann Roe family_of Tom Pike'],
      ],
      ['Ann Roe sat in the front row with her brother Tom Pike.', ['Ann Roe family_of Tom Pike']],
      ['Ann Roe happens to be Tom Pike’s neighbour.', []],
    ],
  },
  'how a house began, and whose it is': {
    types: ['founder_of', 'parent_of', 'acquired', 'invested_in'],
    cases: [
      [
        'Orbis Foods, which Ann Roe and her college room-mate Tom Pike started in a garage in 2004, collapsed.',
        ['Ann Roe founder_of Orbis Foods', 'Tom Pike founder_of Orbis Foods'],
      ],
      ['Tarn Bank’s portfolio company, Orbis Foods, filed for bankruptcy.', ['Tarn Bank parent_of Orbis Foods']],
      ['Tarn Bank bought a quarter of Orbis Foods.', ['Tarn Bank invested_in Orbis Foods']],
      ['Orbis Foods sold its broadcasting rights to Tarn Bank.', []],
      ['Orbis Foods sold its old headquarters to Tarn Bank.', []],
    ],
  },
  'who stands for whom': {
    types: ['supported', 'competes_with', 'criticized', 'works_with', 'met_with'],
    cases: [
      ['Ann Roe gave to the campaigns of Tom Pike.', ['Ann Roe supported Tom Pike']],
      ['Ann Roe won. Her opponent in the race, Tom Pike, conceded.', ['Ann Roe competes_with Tom Pike']],
      ['Ann Roe suggested that Tom Pike was the mastermind.', ['Ann Roe criticized Tom Pike']],
      ['Ann Roe felt “badly let down” by Orbis Foods.', ['Ann Roe criticized Orbis Foods']],
      ['Tom Pike, counsel for Orbis Foods, said that it would appeal.', ['Orbis Foods works_with Tom Pike']],
      ['Ann Roe was mentored by Tom Pike.', ['Ann Roe works_with Tom Pike', 'Tom Pike supported Ann Roe']],
      ['Ann Roe has called on Tom Pike to appear before the committee.', []],
      ['Ann Roe suggested that Tom Pike was late.', []],
      [
        'Ann Roe and Tom Pike had each given to Ben Hart’s campaigns.',
        ['Ann Roe supported Ben Hart', 'Tom Pike supported Ben Hart'],
      ],
      ['Ann Roe, who faces Tom Pike in November, said that it was too soon.', ['Ann Roe competes_with Tom Pike']],
      ['Ann Roe is said to have called Tom Pike “a bookkeeper”.', ['Ann Roe criticized Tom Pike']],
      ['Ann Roe told a newspaper that Orbis Foods was “an asset-stripper”.', ['Ann Roe criticized Orbis Foods']],
      ['Ann Roe told a newspaper that Orbis Foods was “a good neighbour”.', []],
      ['Ann Roe put it to Tom Pike last week that he was hiding.', ['Ann Roe criticized Tom Pike']],
    ],
  },
  'the firm that is told of': {
    types: ['invested_in', 'competes_with', 'role_at', 'succeeded'],
    cases: [
      [
        'Orbis Foods is in trouble. Orbis Foods lost £3m. Behind it stands Cassel Capital, which put in £9m in 2021 and now owns 44 per cent.',
        ['Cassel Capital invested_in Orbis Foods'],
      ],
      [
        'Orbis Foods is in trouble. Orbis Foods hired Ann Roe from rival Tarn Bank.',
        ['Ann Roe role_at Orbis Foods', 'Ann Roe role_at Tarn Bank', 'Orbis Foods competes_with Tarn Bank'],
      ],
      [
        'Tom Pike left Orbis Foods in May. His replacement, 29-year-old Ann Roe, was there.',
        ['Ann Roe succeeded Tom Pike', 'Tom Pike role_at Orbis Foods'],
      ],
      ['Orbis Foods is in trouble. Ann Roe owns 44 per cent of Tarn Bank.', ['Ann Roe invested_in Tarn Bank']],
    ],
  },
  'what a body is called by': {
    types: ['role_at'],
    cases: [
      [
        'Dunsmere General burned in May. Tom Pike runs Dunsmere General. The hospital’s estates director, Ann Roe, has resigned. The hospital said nothing.',
        ['Ann Roe role_at Dunsmere General', 'Tom Pike role_at Dunsmere General'],
      ],
      [
        'Tom Pike complained to the Florida Office of Financial Regulation. An examiner with the office, Ann Roe, lost the letter.',
        ['Ann Roe role_at Florida Office of Financial Regulation'],
      ],
      [
        'Dunsmere General burned in May. Dunsmere General was warned. Tom Pike was taken to Kirkdale Hospital. The hospital’s director, Ann Roe, spoke. The hospital is new.',
        ['Ann Roe role_at Kirkdale Hospital'],
      ],
    ],
  },
};

for (const [name, { types, cases }] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)('%s', (text, ties) => expect(readTies(text, types)).toEqual([...ties].sort()));
  });
