/** Where people come from and go to, kin without whose, fault found with what somebody has done. */
import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';
import { readTies } from './readTies.ts';

const cases: [text: string, types: RelationshipType[], ties: string[]][] = [
  [
    'His place was taken by Anna Reyes, lured from the Swedish miner Nordfeld.',
    ['role_at', 'left'],
    ['Anna Reyes left Nordfeld', 'Anna Reyes role_at Nordfeld'],
  ],
  ['Anna Reyes was lured from Vesta by a better salary in 2019.', ['succeeded'], []],
  [
    'Leo Strand, unveiled by Calder Town in May after Paul Cole was sacked, is to be presented next month.',
    ['succeeded', 'role_at'],
    ['Leo Strand role_at Calder Town', 'Leo Strand succeeded Paul Cole', 'Paul Cole role_at Calder Town'],
  ],
  [
    'Leo Strand walked out in May, and before the week was over had taken charge of Calder Rovers.',
    ['role_at'],
    ['Leo Strand role_at Calder Rovers'],
  ],
  ['Leo Strand took charge of the talks.', ['role_at'], []],
  [
    'Leo Strand was sacked last autumn and has spent the months since at Calder Town.',
    ['role_at'],
    ['Leo Strand role_at Calder Town'],
  ],
  [
    'The buyer is Anna Reyes, the engineer whose Larkspur Partners agreed to pay for it.',
    ['role_at'],
    ['Anna Reyes role_at Larkspur Partners'],
  ],
  [
    'Leo Strand walked away from the board of trustees of the University of Larkfield.',
    ['role_at'],
    ['Leo Strand role_at University of Larkfield'],
  ],
  // An engineer from somewhere is of no body told of
  ['Calder Hospital opened a unit. Leo Strand, an engineer from Larkfield, received a valve in May.', ['role_at'], []],
  // Kin
  ['Anna Reyes left on the arm of husband Paul Cole.', ['family_of'], ['Anna Reyes family_of Paul Cole']],
  [
    'Leo Strand and Anna Reyes, the wife he left in May, were jailed.',
    ['family_of'],
    ['Anna Reyes family_of Leo Strand'],
  ],
  [
    'Ann Cole died in May. “My sister has been vindicated,” said Paul Cole.',
    ['family_of'],
    ['Ann Cole family_of Paul Cole'],
  ],
  ['Ann Cole died in May. “My sister has been vindicated,” said Leo Strand.', ['family_of'], []],
  // Fault found with what a body has done
  [
    'The Larkfield Staff Union condemned the approach by Calder Bank on Friday.',
    ['criticized'],
    ['Larkfield Staff Union criticized Calder Bank'],
  ],
  [
    'Leo Strand’s report described the treatment of nurses by Calder Trust as “indefensible”.',
    ['criticized'],
    ['Leo Strand criticized Calder Trust'],
  ],
  [
    'Leo Strand blamed “a culture of looking away” at the top of Calder Bank.',
    ['criticized'],
    ['Leo Strand criticized Calder Bank'],
  ],
  ['The Larkfield Staff Union welcomed the approach by Calder Bank on Friday.', ['criticized'], []],
  // A suit told without the other side
  [
    'Vesta Corporation settled with Calder Systems. Calder had filed its defamation suit in March 2021.',
    ['legal_action_against'],
    ['Calder Systems legal_action_against Vesta Corporation'],
  ],
  [
    'Leo Strand met Vesta Corporation and Anna Reyes. Calder Systems had filed its suit in March 2021.',
    ['legal_action_against'],
    [],
  ],
];

describe('ties in general constructions', () =>
  it.each(cases)('%s', (text, types, ties) => expect(readTies(text, types)).toEqual(ties)));
