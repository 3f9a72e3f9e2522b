/** Who stands for or against whom by what others have done, by words in quotation marks, and by suits against nobody named. */
import { describe, expect, it } from 'vitest';
import { readTies } from './readTies.ts';

const STANDS = ['criticized', 'supported', 'opposed'] as const;

describe('what others have done', () => {
  const cases: [string, string[]][] = [
    ['Tom Pike closed the mine. Ann Roe called the move reckless.', ['Ann Roe criticized Tom Pike']],
    ['Tom Pike wants to close the mine. Ann Roe has spoken out against the plan.', ['Ann Roe criticized Tom Pike']],
    ['Tom Pike published a report. Ann Roe praised the report.', ['Ann Roe supported Tom Pike']],
    [
      'Tom Pike’s plan split the town. Ben Hart quit in May. Ann Roe condemned the plan.',
      ['Ann Roe criticized Tom Pike'],
    ],
    ['Ann Roe said that Tom Pike’s plan was reckless.', ['Ann Roe criticized Tom Pike']],
    [
      'Orbis Foods sued Tarn Bank. Ann Roe called the suit “a tantrum with a letterhead”.',
      ['Ann Roe criticized Orbis Foods'],
    ],
    // Of nobody who is told of
    ['Tom Pike said that it rained. Ann Roe condemned the plan.', []],
    ['Tom Pike closed the mine.\nAnn Roe called the move reckless.', []],
    ['Tom Pike closed the mine. Ann Roe condemned the plan of the council.', []],
    ['Tom Pike closed the mine. Ann Roe condemned the report.', []],
    ['Tom Pike closed the mine. He defended the move.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, STANDS)).toEqual(ties));
});

describe('words in quotation marks', () => {
  const cases: [string, string[]][] = [
    [
      'Ann Roe called Tom Pike’s plan to sell the land under the shops “a liquidation in slow motion”.',
      ['Ann Roe criticized Tom Pike'],
    ],
    ['Ann Roe called Tom Pike “a friend of the town”.', []],
    ['Ann Roe called Tom Pike “the Fox”.', []],
    ['Ann Roe described Tom Pike as “a man in his forties”.', []],
    ['Ann Roe wrote that Tom Pike “could not be trusted”.', ['Ann Roe criticized Tom Pike']],
    ['Tom Pike had “lied to everybody”, Ann Roe said.', ['Ann Roe criticized Tom Pike']],
    ['“It is a disgrace,” said Ann Roe of Tom Pike’s plan.', ['Ann Roe criticized Tom Pike']],
    ['“It is a disgrace,” said Ann Roe of Leeds.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, STANDS)).toEqual(ties));
});

describe('what is asked, and what is told besides', () => {
  const cases: [string, string[]][] = [
    ['Ann Roe questioned why Tom Pike had waited so long.', ['Ann Roe criticized Tom Pike']],
    ['Ann Roe told reporters that Tom Pike had behaved badly.', ['Ann Roe criticized Tom Pike']],
    ['Ann Roe said that Tom Pike had acted two years too late.', ['Ann Roe criticized Tom Pike']],
    ['Ann Roe said that Tom Pike should apologise.', ['Ann Roe criticized Tom Pike']],
    ['Ann Roe is against Tom Pike.', ['Ann Roe opposed Tom Pike']],
    ['Ann Roe came out in favour of Tom Pike.', ['Ann Roe supported Tom Pike']],
    ['Ann Roe asked how Tom Pike was.', []],
    ['Ann Roe wrote to the curator, Tom Pike, who did not answer.', []],
    // An aside without an article, an adverb between, a clause of its own behind "after"
    ['Ann Roe, grandson of the founder, called Tom Pike “a museum with a payroll”.', ['Ann Roe criticized Tom Pike']],
    ['Ann Roe had earlier accused Tom Pike of lying.', ['Ann Roe criticized Tom Pike']],
    ['The meeting ended after Ann Roe mocked Tom Pike.', ['Ann Roe criticized Tom Pike']],
    // Whoever is what the words say, wherever that is told
    [
      'Orbis Foods lost. Its founder, Tom Pike, wept. The founder of Orbis Foods backed Ann Roe.',
      ['Tom Pike supported Ann Roe'],
    ],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, STANDS)).toEqual(ties));
});

describe('suits', () => {
  const cases: [string, string[]][] = [
    ['Orbis Foods dismissed Ann Roe in May. She is suing for £2m.', ['Ann Roe legal_action_against Orbis Foods']],
    ['Orbis Foods met Tarn Bank. Ann Roe is suing for £2m.', []],
    ['The High Court sat in May. Ann Roe is suing for £2m.', []],
    [
      'Orbis Foods and Tarn Bank met. Orbis Foods is in court with Tarn Bank.',
      ['Orbis Foods legal_action_against Tarn Bank'],
    ],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, ['legal_action_against'])).toEqual(ties));
});

it('ties both who sells a stake and who buys it', () =>
  expect(readTies('Ann Roe sold her stake in Orbis Foods to Tom Pike.', ['invested_in'])).toEqual([
    'Ann Roe invested_in Orbis Foods',
    'Tom Pike invested_in Orbis Foods',
  ]));
