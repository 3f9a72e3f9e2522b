/** A surname beside a firm that bears it, towns that have clubs, and bodies abroad called by their second word. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** "kind Name: words; words" of everybody found in a passage, without pronouns. */
function readNames(passage: string): string[] {
  const text = `News of the day\n\n${passage}\n`;
  const { entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  return entities
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ kind, name, mentions }) => {
      const words = mentions
        .map(({ exact }) => exact)
        .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:He|She|It)$/.test(word));
      return `${kind} ${name}: ${words.join('; ')}`;
    });
}

describe('whom a bare word names', () => {
  const cases: [string, string[]][] = [
    [
      'Terry Blackwood built a fortune. Blackwood has not spoken to Alan Dray since. Blackwood Freight collapsed in October.',
      [
        'person Terry Blackwood: Terry Blackwood; Blackwood',
        'person Alan Dray: Alan Dray',
        'organization Blackwood Freight: Blackwood Freight',
      ],
    ],
    [
      'Blackwood Freight was founded by Terry Blackwood. An agent brought Alan Dray and Blackwood together in May.',
      [
        'person Terry Blackwood: Terry Blackwood; Blackwood',
        'person Alan Dray: Alan Dray',
        'organization Blackwood Freight: Blackwood Freight',
      ],
    ],
    [
      'Orbis Foods made a profit. Orbis sued Ann Roe.',
      ['person Ann Roe: Ann Roe', 'organization Orbis Foods: Orbis Foods; Orbis'],
    ],
    [
      'Banque Lorraine made an offer. Ann Roe said Lorraine was ready on Monday.',
      ['person Ann Roe: Ann Roe', 'organization Banque Lorraine: Banque Lorraine; Lorraine'],
    ],
    [
      'Brewer Cerveceria Itapua ended the deal. Itapua had warned Ann Roe in May.',
      ['person Ann Roe: Ann Roe', 'organization Cerveceria Itapua: Cerveceria Itapua; Itapua'],
    ],
    [
      'The club sacked its coach, Ann Roe, after the match. She had met the striker Tom Hart over lunch in Milan.',
      ['person Ann Roe: Ann Roe', 'person Tom Hart: Tom Hart'],
    ],
    [
      'Kate Moss set up a charity for bereaved parents, Forty Minutes, in May.',
      ['person Kate Moss: Kate Moss', 'organization Forty Minutes: Forty Minutes'],
    ],
    [
      'Ann Roe left in May to start a firm of her own, Clearseam.',
      ['person Ann Roe: Ann Roe', 'organization Clearseam: Clearseam'],
    ],
    [
      'Ann Roe edits the Annals of Cellular Repair. Tom Hart wrote to the Annals in May.',
      [
        'person Ann Roe: Ann Roe',
        'person Tom Hart: Tom Hart',
        'organization Annals of Cellular Repair: Annals of Cellular Repair; Annals',
      ],
    ],
    [
      'Ann Roe was held by officers of the Economic Crimes Unit on Monday.',
      ['person Ann Roe: Ann Roe', 'organization Economic Crimes Unit: Economic Crimes Unit'],
    ],
    [
      'David Archer, 56, lied to the council. Divorced Archer was charged in May.',
      ['person David Archer: David Archer; Archer'],
    ],
    [
      'In 2010, Christian Kreipke accused Orbis Foods of fraud.',
      ['person Christian Kreipke: Christian Kreipke', 'organization Orbis Foods: Orbis Foods'],
    ],
  ];
  it.each(cases)('%s', (passage, names) => expect(readNames(passage)).toEqual(names));
});
