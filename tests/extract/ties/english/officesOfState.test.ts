/** Offices of a state, and posts with a place of their own: none is at the firm or party that all is about. */
import { describe, expect, it } from 'vitest';
import { readTies } from './readTies.ts';

const postsOf = (text: string) => readTies(text, ['role_at', 'left']);

describe('an office of the state', () => {
  const OFFICES = [
    'prime minister',
    'chief prosecutor',
    'attorney general',
    'chief justice',
    'speaker',
    'chief of police',
  ];
  const SHAPES: ((office: string) => string)[] = [
    (office) => `The ${office}, Jane Doe, denied the report.`,
    (office) => `Jane Doe became ${office} in May, replacing Tom Pike.`,
    (office) => `Jane Doe succeeded Tom Pike as ${office} in May.`,
    (office) => `On May 3 Jane Doe resigned as ${office}.`,
    (office) => `The president appointed Jane Doe as ${office} on May 3.`,
  ];
  const texts = OFFICES.flatMap((office) =>
    SHAPES.map((shape) => `Orbis Foods sold vaccines to the state. Orbis Foods lost money.\n\n${shape(office)}`),
  );
  it.each(texts)('is at no firm: %s', (text) => expect(postsOf(text)).toEqual([]));

  it('is one of the only ministry named', () =>
    expect(
      postsOf('The Culture Ministry called Orbis Foods in May.\n\nOrbis Foods wrote to the minister, Jane Doe.'),
    ).toEqual(['Jane Doe role_at Culture Ministry']));
  it('leaves a firm its own posts', () =>
    expect(postsOf('Orbis Foods lost money. Jane Doe succeeded Tom Pike as treasurer in May.')).toEqual([
      'Jane Doe role_at Orbis Foods',
      'Tom Pike role_at Orbis Foods',
    ]));
});

describe('whoever serves', () => {
  const cases: [string, string[]][] = [
    ['Orbis Foods lost money. The president’s chief of staff, Jane Doe, denied it.', []],
    ['Orbis Foods lost money. Jane Doe, then the premier’s spokeswoman, denied it.', []],
    ['Orbis Foods lost money. The chairman’s finance chief, Jane Doe, denied it.', ['Jane Doe role_at Orbis Foods']],
  ];
  it.each(cases)('%s', (text, expected) => expect(postsOf(text)).toEqual(expected));
});

describe('a post with its place behind the name', () => {
  const cases: [string, string[]][] = [
    ['Orbis Foods lost money. Treasurer Jane Doe of Vesta Capital said so.', ['Jane Doe role_at Vesta Capital']],
    ['Orbis Foods lost money. Treasurer Jane Doe said so.', ['Jane Doe role_at Orbis Foods']],
    [
      'Tom Pike left the Reform Bloc. Opposition leader Jane Doe of Forward Estonia laughed.',
      ['Jane Doe role_at Forward Estonia', 'Tom Pike left Reform Bloc', 'Tom Pike role_at Reform Bloc'],
    ],
  ];
  it.each(cases)('%s', (text, expected) => expect(postsOf(text)).toEqual(expected));
});

describe('a director', () => {
  const cases: [string, string[]][] = [
    ['Orbis Foods lost money. The prize went to the Romanian director Jane Doe.', []],
    ['Orbis Foods lost money. The letter went to the managing director, Jane Doe.', ['Jane Doe role_at Orbis Foods']],
    [
      'Tom Pike ran the Halden Book Festival. Jane Doe, then the festival’s director, wept.',
      ['Jane Doe role_at Halden Book Festival', 'Tom Pike role_at Halden Book Festival'],
    ],
  ];
  it.each(cases)('%s', (text, expected) => expect(postsOf(text)).toEqual(expected));
});
