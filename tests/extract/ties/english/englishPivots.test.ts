/** What is made of deeds that one person moves another to. */
import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';
import { readTies } from './readTies.ts';

describe('deeds that somebody is moved to', () => {
  const cases: [string, RelationshipType, string[]][] = [
    ['Ann Roe forced Giles Horne to resign.', 'dismissed', ['Ann Roe dismissed Giles Horne']],
    ['Giles Horne was forced to resign by Ann Roe.', 'dismissed', ['Ann Roe dismissed Giles Horne']],
    ['Ann Roe asked Giles Horne to resign.', 'dismissed', []],
    ['Ann Roe asked Giles Horne to resign.', 'opposed', ['Ann Roe opposed Giles Horne']],
    // Who urges it is after it, not who is urged
    ['Ann Roe urged Giles Horne to fire Tom Vale.', 'opposed', ['Ann Roe opposed Tom Vale']],
    ['Ann Roe ordered Giles Horne to fire Tom Vale.', 'opposed', ['Ann Roe opposed Tom Vale']],
    ['Giles Horne was ordered by Ann Roe to fire Tom Vale.', 'opposed', []],
    ['Ann Roe tried to fire Tom Vale.', 'opposed', ['Ann Roe opposed Tom Vale']],
    ['In May Ann Roe refused to fire Tom Vale.', 'opposed', []],
    ['In May Ann Roe stopped Tom Vale from joining Orbis Bank.', 'opposed', ['Ann Roe opposed Tom Vale']],
    ['A court barred Tom Vale from joining Orbis Bank.', 'opposed', []],
    ['In May Ann Roe told Giles Horne to sue Orbis Bank.', 'legal_action_against', []],
    ['In May Ann Roe persuaded Giles Horne to leave Orbis Bank.', 'joined', []],
    ['In May Ann Roe persuaded Giles Horne to leave Orbis Bank.', 'left', ['Giles Horne left Orbis Bank']],
    ['In May Giles Horne left Orbis Bank to join Acme Foods.', 'joined', ['Giles Horne joined Acme Foods']],
  ];
  it.each(cases)('%s %s', (text, type, ties) => expect(readTies(text, [type])).toEqual(ties));
});

describe('who follows whom', () => {
  const cases: [string, RelationshipType, string[]][] = [
    [
      'Ann Roe stayed on as chairman of Orbis Bank until May 2022, when Tom Vale, a banker, took over.',
      'succeeded',
      ['Tom Vale succeeded Ann Roe'],
    ],
    ['Ann Roe waited until May 2022, when Tom Vale took over.', 'succeeded', []],
    [
      'Ann Roe took charge of Orbis Bank in May 2022 after Tom Vale was fired.',
      'succeeded',
      ['Ann Roe succeeded Tom Vale'],
    ],
    [
      'Ann Roe stepped down as chairman of Orbis Bank in May 2022 in favour of Tom Vale.',
      'succeeded',
      ['Tom Vale succeeded Ann Roe'],
    ],
    ['Ann Roe spoke as chairman of Orbis Bank in favour of Tom Vale.', 'succeeded', []],
    ['Ann Roe lost the chairmanship of Orbis Bank to Tom Vale.', 'succeeded', ['Tom Vale succeeded Ann Roe']],
    // Whoever is followed had the same post
    [
      'Ann Roe was named chairman of Orbis Bank in May 2022, succeeding Tom Vale.',
      'role_at',
      ['Ann Roe role_at Orbis Bank', 'Tom Vale role_at Orbis Bank'],
    ],
    ['Ann Roe, the chairman of Orbis Bank, met Tom Vale.', 'role_at', ['Ann Roe role_at Orbis Bank']],
    ['Giles Horne, whom Tom Vale had recommended, quit.', 'supported', ['Tom Vale supported Giles Horne']],
  ];
  it.each(cases)('%s %s', (text, type, ties) => expect(readTies(text, [type])).toEqual(ties));
});

describe('for and against', () => {
  const cases: [string, RelationshipType, string[]][] = [
    ['Ann Roe described Tom Vale as “a gifted manager”.', 'criticized', []],
    ['Ann Roe described Tom Vale as “a shameless liar”.', 'criticized', ['Ann Roe criticized Tom Vale']],
    ['Ann Roe dismissed Tom Vale’s letter as “a good story”.', 'criticized', ['Ann Roe criticized Tom Vale']],
    ['Ann Roe withdrew her support for Tom Vale.', 'supported', []],
    ['Ann Roe declared her support for Tom Vale.', 'supported', ['Ann Roe supported Tom Vale']],
    ['Ann Roe fought Tom Vale’s appointment.', 'opposed', ['Ann Roe opposed Tom Vale']],
    ['Ann Roe fought Tom Vale’s corner.', 'opposed', []],
    ['Ann Roe got behind Tom Vale in May.', 'supported', ['Ann Roe supported Tom Vale']],
    ['Ann Roe got off the bus behind Tom Vale.', 'supported', []],
  ];
  it.each(cases)('%s %s', (text, type, ties) => expect(readTies(text, [type])).toEqual(ties));
});
