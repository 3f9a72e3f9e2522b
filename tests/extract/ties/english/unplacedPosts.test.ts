/** English posts whose words name no body: whose they are is told elsewhere in the article. */
import { describe, expect, it } from 'vitest';
import { readTies } from './readTies.ts';

const postsOf = (text: string) => readTies(text, ['role_at']);

describe('a post without a body', () => {
  const cases: [string, string[]][] = [
    // Said of somebody by a clause
    [
      'Orbis Foods lost money. Jane Doe, who had been finance director for six years, left Leeds.',
      ['Jane Doe role_at Orbis Foods'],
    ],
    ['Orbis Foods lost money. Jane Doe was treasurer at the time.', ['Jane Doe role_at Orbis Foods']],
    ['Orbis Foods lost money. The treasurer at the time was Jane Doe.', ['Jane Doe role_at Orbis Foods']],
    ['Orbis Foods lost money. As head of marine safety, Jane Doe signed it.', ['Jane Doe role_at Orbis Foods']],
    ['Orbis Foods lost money. Jane Doe was promoted from treasurer to chairwoman.', ['Jane Doe role_at Orbis Foods']],
    // Whoever had it before
    [
      'Orbis Foods lost money. Jane Doe took over from Tom Pike as compliance officer.',
      ['Jane Doe role_at Orbis Foods', 'Tom Pike role_at Orbis Foods'],
    ],
    [
      'Orbis Foods lost money. Jane Doe became registrar. Her predecessor, Tom Pike, wept.',
      ['Jane Doe role_at Orbis Foods', 'Tom Pike role_at Orbis Foods'],
    ],
    // A kind of body that is not a firm
    [
      'The Mellin Symphony Orchestra cancelled a tour. The principal cellist, Jane Doe, wept.',
      ['Jane Doe role_at Mellin Symphony Orchestra'],
    ],
    ['Westmere University closed. Jane Doe became vice-chancellor in May.', ['Jane Doe role_at Westmere University']],
    ['Ardshire Police opened an inquiry. The chief constable, Jane Doe, wept.', ['Jane Doe role_at Ardshire Police']],
    [
      'Orbis Foods sued the Ministry of Transport. The deputy transport minister, Jane Doe, wept.',
      ['Jane Doe role_at Ministry of Transport'],
    ],
    ['Orbis Foods sued the Ministry of Transport. The health minister, Jane Doe, wept.', []],
    // By the body's own noun, the very word before others of the kind
    [
      'The Pilots Guild called a strike. The Cabin Crew Union did not. The guild met. The union’s vice-president, Jane Doe, wept.',
      ['Jane Doe role_at Cabin Crew Union'],
    ],
    ['Orbis Foods paid. The museum’s director, Jane Doe, wept.', []],
    // By an office that only one body has
    [
      'Jane Doe, bursar of Selmouth Cathedral, met Orbis Foods. Orbis Foods paid. Orbis Foods lost.\nThe former bursar, Tom Pike, wept.',
      ['Jane Doe role_at Selmouth Cathedral', 'Tom Pike role_at Selmouth Cathedral'],
    ],
    // The one that a party's article is about, where there is one party
    [
      'The Reform Party lost the vote. The Reform Party met. Tarn Bank lent it money in May. The treasurer, Jane Doe, wept.',
      ['Jane Doe role_at Reform Party'],
    ],
  ];
  it.each(cases)('%s', (text, ties) => expect(postsOf(text)).toEqual(ties));
});

describe('a post at something that has no name here', () => {
  const cases = [
    'Jane Doe, the chairwoman of a golf club in Kent, laughed.',
    'Jane Doe, deputy head of a primary school, laughed.',
    'Jane Doe, chief economist at a rival, laughed.',
    'Jane Doe, secretary to the king, laughed.',
    'An analyst, Jane Doe, laughed.',
    'The film’s director, Jane Doe, laughed.',
    'The ferry’s captain, Jane Doe, drowned.',
    'The inquiry’s chairwoman, Jane Doe, laughed.',
    'Jane Doe, brother of the chairman, laughed.',
    'For Jane Doe, the captain’s sister, it was late.',
    'The home secretary, Jane Doe, laughed.',
    'Jane Doe became prime minister in May.',
    'Jane Doe refused to become chairwoman.',
    'Their spokeswoman, Jane Doe, laughed.',
    'Tom Pike’s sales chief, Jane Doe, laughed.',
    'Tom Pike’s counsel, Jane Doe, laughed.',
  ];
  it.each(cases)('%s', (text) => expect(postsOf(`Orbis Foods had a bad year. ${text}`)).toEqual([]));

  it('takes a president for none where a state has one', () =>
    expect(postsOf('President Jane Doe met Orbis Foods. Orbis Foods paid. Former President Tom Pike did not.')).toEqual(
      [],
    ));
});

describe('where somebody is, told by more than posts', () => {
  const cases: [string, string[]][] = [
    // Whence they came and where they came to
    [
      'Ann Roe moved to Selmouth Cathedral from the Corvane Library in 2010. Tom Pike owns Orbis Foods. Orbis Foods paid. Ann Roe resigned in May.',
      ['Ann Roe left Corvane Library', 'Ann Roe left Selmouth Cathedral'],
    ],
    // A minister leaves a ministry, and no party
    ['Ann Roe joined the Reform Party in 2010. Ann Roe resigned as interior minister in May.', []],
    // Named in passing, however often a pronoun follows
    ['A quarrel began. Tom Pike quit.\nDelikat offered money. It waited. Then it left. Ann Roe resigned.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, ['left'])).toEqual(ties));
});

describe('who came when another left', () => {
  const cases: [string, string[]][] = [
    ['Jane Doe became compliance officer after Tom Pike retired.', ['Jane Doe succeeded Tom Pike']],
    ['After Tom Pike died in May, Jane Doe was named treasurer.', ['Jane Doe succeeded Tom Pike']],
    ['Jane Doe became registrar on the death of Tom Pike.', ['Jane Doe succeeded Tom Pike']],
    ['Jane Doe’s successor as dean, Tom Pike, wept.', ['Tom Pike succeeded Jane Doe']],
    ['Jane Doe became treasurer after Tom Pike resigned as chairman.', []],
    ['Jane Doe became rich after Tom Pike retired.', []],
    ['Jane Doe became treasurer before Tom Pike was born.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, ['succeeded'])).toEqual(ties));

  it('gives the one who left the post that was told of', () =>
    expect(postsOf('Orbis Foods lost money. Jane Doe became compliance officer after Tom Pike retired.')).toEqual([
      'Jane Doe role_at Orbis Foods',
      'Tom Pike role_at Orbis Foods',
    ]));
});

describe('whose they are, and whence they go', () => {
  const cases: [string, string[]][] = [
    // "his" behind "and" is the one before it
    [
      'Rui Teles sued Orbis Foods. He remembers two chief executives, Marc Hale and his successor, Ann Roe.',
      ['Ann Roe succeeded Marc Hale'],
    ],
    // In succession to somebody, who gives nothing
    [
      'Orbis Foods lost. Ann Roe has been appointed treasurer, in succession to Tom Pike.',
      ['Ann Roe succeeded Tom Pike'],
    ],
    // For a body that a word of its country stands before, under pressure from another
    [
      'Ann Roe, who left Orbis Foods for the Swiss group Veltis in May, wept.',
      ['Ann Roe joined Veltis', 'Ann Roe left Orbis Foods'],
    ],
    [
      'Ann Roe, the chief executive of Orbis Foods, stepped down on Friday under pressure from the fund Merrow Capital.',
      ['Ann Roe left Orbis Foods'],
    ],
  ];
  it.each(cases)('%s', (text, ties) =>
    expect(readTies(text, ['succeeded', 'appointed', 'left', 'joined'])).toEqual(ties),
  );

  it('takes no shareholder for one of the staff', () =>
    expect(postsOf('Orbis Foods lost. Ann Roe, Orbis Foods’s largest shareholder, wept.')).toEqual([]));
  it('finds the dean of a cathedral', () =>
    expect(postsOf('Selmouth Cathedral lost a book. Selmouth Cathedral sued. The dean, Ann Roe, wept.')).toEqual([
      'Ann Roe role_at Selmouth Cathedral',
    ]));
});

describe('names beside a post', () => {
  it('leaves out of a body’s name what somebody was', () =>
    expect(postsOf('Orbis Foods lost. Former Orbis Foods chairman Jane Doe disagreed.')).toEqual([
      'Jane Doe role_at Orbis Foods',
    ]));
  it('takes whom a company names for a person', () =>
    expect(readTies('Nobody at Orbis Foods knew. The company named Dario Conti as treasurer.', ['appointed'])).toEqual([
      'Orbis Foods appointed Dario Conti',
    ]));
  it('reads a post before a dash', () =>
    expect(postsOf('Orbis Foods lost. Its treasurer — Jane Doe, a former teacher — wept.')).toEqual([
      'Jane Doe role_at Orbis Foods',
    ]));
});
