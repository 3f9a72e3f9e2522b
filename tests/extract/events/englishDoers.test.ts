/** Who does what an English sentence tells, where clauses stand inside one another. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';

/** Of each event of a type: who does it, and to whom; `?` behind what is only possible. */
function readDoers(text: string, type: string): string[] {
  const story = extract(`${text}\n`, { file: 'a.txt', title: 'A title', lang: 'en', published: '2024-05-10' });
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  return story.events
    .filter((e) => e.type === type)
    .map(({ participants, modality }) => {
      const of = (role: string) =>
        participants
          .filter((p) => p.role === role)
          .map((p) => nameOf(p.entity))
          .join('+');
      return `${of('agent')} > ${of('patient')}${modality === 'possible' ? '?' : ''}`;
    });
}

describe('whoever is moved to do something does it', () => {
  const cases: [string, string, string[]][] = [
    ['In May Ann Roe persuaded Giles Horne to leave Orbis Bank.', 'departure', ['Giles Horne > Orbis Bank']],
    ['In May Ann Roe forced Giles Horne to resign.', 'departure', ['Giles Horne > ']],
    ['Ann Roe met Giles Horne. In May she persuaded him to join Orbis Bank.', 'joining', ['Giles Horne > Orbis Bank']],
    // Whether they did is not said
    ['In May Ann Roe asked Giles Horne to leave Orbis Bank.', 'departure', ['Giles Horne > Orbis Bank?']],
    ['In May Ann Roe told Giles Horne to sue Orbis Bank.', 'legal', ['Giles Horne > Orbis Bank?']],
    ['In May Ann Roe pressed Giles Horne to quit Orbis Bank.', 'departure', ['Giles Horne > Orbis Bank?']],
    // Whoever agrees, or is persuaded, does it
    ['In May Ann Roe agreed to join Orbis Bank.', 'joining', ['Ann Roe > Orbis Bank']],
    ['In May Ann Roe was persuaded by Giles Horne to leave Orbis Bank.', 'departure', ['Ann Roe > Orbis Bank']],
    // What somebody is hired for was not done by it
    ['In May Ann Roe was hired by Giles Horne to run Orbis Bank.', 'appointment', ['Giles Horne > Ann Roe+Orbis Bank']],
    ['In May Ann Roe was appointed by Orbis Bank.', 'appointment', ['Orbis Bank > Ann Roe']],
  ];
  it.each(cases)('%s', (text, type, doers) => expect(readDoers(text, type)).toEqual(doers));
});

describe('clauses inside another', () => {
  const cases: [string, string, string[]][] = [
    ['Ann Roe, fired by Giles Horne in May 2021, sued Orbis Bank.', 'dismissal', ['Giles Horne > Ann Roe']],
    ['Ann Roe, fired by Giles Horne in May 2021, sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    ['Ann Roe, who fired Giles Horne, sued Orbis Bank.', 'dismissal', ['Ann Roe > Giles Horne']],
    // A second clause of what is described
    [
      'Orbis Bank, which Ann Roe founded in 2004 and Giles Horne bought in 2011, sued Tom Vale.',
      'legal',
      ['Orbis Bank > Tom Vale'],
    ],
    [
      'Orbis Bank, which Ann Roe founded in 2004 and Giles Horne bought in 2011, sued Tom Vale.',
      'deal',
      ['Giles Horne > Orbis Bank'],
    ],
    [
      'Orbis Bank, which Ann Roe founded in 2004, fired Tom Vale, and Giles Horne sued Acme Foods.',
      'legal',
      ['Giles Horne > Acme Foods'],
    ],
    // The subject of a clause behind "after"
    [
      'Ann Roe left Orbis Bank after Giles Horne, whom she had hired, sued Tom Vale.',
      'legal',
      ['Giles Horne > Tom Vale'],
    ],
    [
      'Orbis Bank, which left the fund after a row with Giles Horne, sued Tom Vale.',
      'legal',
      ['Orbis Bank > Tom Vale'],
    ],
    // Who did not
    ['Ann Roe, not Giles Horne, founded Orbis Bank in 2004.', 'founding', ['Ann Roe > Orbis Bank']],
    ['Ann Roe and Giles Horne founded Orbis Bank in 2004.', 'founding', ['Ann Roe+Giles Horne > Orbis Bank']],
    ['Ann Roe, along with Giles Horne, founded Orbis Bank in 2004.', 'founding', ['Ann Roe+Giles Horne > Orbis Bank']],
    ['Ann Roe, angry with Giles Horne, founded Orbis Bank in 2004.', 'founding', ['Ann Roe > Orbis Bank']],
    // Behind a clause of how things are
    ['Orbis Bank, which Ann Roe runs, sued Tom Vale.', 'legal', ['Orbis Bank > Tom Vale']],
    ['Ann Roe, who heads Orbis Bank, sued Tom Vale.', 'legal', ['Ann Roe > Tom Vale']],
    ['The suit, which Ann Roe, who runs Orbis Bank, filed, named Tom Vale.', 'legal', []],
    // What a sentence opens with is done by its subject, and is no name
    ['Accusing Giles Horne of lying, Ann Roe left Orbis Bank in May.', 'departure', ['Ann Roe > Orbis Bank']],
    ['Fleming, the chairman, left Orbis Bank in May.', 'departure', ['Fleming > Orbis Bank']],
    // Who comes after somebody in a post
    ['Ann Roe’s successor as dean, Giles Horne, resigned in May.', 'departure', ['Giles Horne > ']],
    ['Ann Roe came over from Orbis Bank as chief financial officer in 2018.', 'joining', ['Ann Roe > ']],
    ['Ann Roe came over from Paris in 2018.', 'joining', []],
  ];
  it.each(cases)('%s', (text, type, doers) => expect(readDoers(text, type)).toEqual(doers));
});

describe('a time or a setting before who does it, with a comma or without', () => {
  const cases: [string, string, string[]][] = [
    ['On Monday Ann Roe, a chemist from Leeds, sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    ['On 9 March Ann Roe, 61, a chemist from Leeds, sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    ['In August, Ann Roe, who had worked there for years, sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    [
      'In the spring of 2022 Ann Roe and Giles Horne, who had shared an office for years, sued Orbis Bank.',
      'legal',
      ['Ann Roe+Giles Horne > Orbis Bank'],
    ],
    ['After the vote Ann Roe, a chemist, sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    // a body or somebody in the setting does nothing
    ['After talks with Giles Horne, a lawyer, Ann Roe sued Orbis Bank.', 'legal', ['Ann Roe > Orbis Bank']],
    ['Under its chairman Giles Horne, Orbis Bank sued Acme Foods.', 'legal', ['Orbis Bank > Acme Foods']],
  ];
  it.each(cases)('%s', (text, type, doers) => expect(readDoers(text, type)).toEqual(doers));
});
