/** What is done to "his" or "her" is done to a name's as well: "came to Doe's defence". */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const INTRODUCTION = 'Anna Keller and Peter Lund have known each other for years. Norvane is a company in Leeds.';

function eventsIn(sentence: string): { type: string; people: string[] }[] {
  const text = `${INTRODUCTION}\n\n${sentence}\n`;
  const { events, entities } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name ?? id;
  return events
    .filter(({ evidence }) => (evidence[0]?.start ?? 0) > INTRODUCTION.length)
    .map(({ type, participants }) => ({ type, people: participants.map(({ entity }) => nameOf(entity)).sort() }));
}

const BOTH = ['Anna Keller', 'Peter Lund'];

describe('what is a name’s', () => {
  it.each([
    ['Anna Keller stepped into Peter Lund’s shoes in March 2021.', 'appointment', BOTH],
    ["Anna Keller came to Peter Lund's defence in March 2021.", 'support', BOTH],
    ['Anna Keller took Lund’s place in March 2021.', 'appointment', BOTH],
    ["Anna Keller leapt to Mr Lund's defence in March 2021.", 'support', BOTH],
  ])('%s', (sentence, type, people) => {
    expect(eventsIn(sentence)).toEqual([{ type, people }]);
  });

  it('is not every thing somebody owns', () => {
    expect(eventsIn('Anna Keller stepped into Peter Lund’s car in March 2021.').map(({ type }) => type)).not.toContain(
      'appointment',
    );
  });
});

describe('a month that is also a verb', () => {
  it.each([
    ['The annual meeting was held in March 2021.', 'meeting'],
    ['A protest march was held in Leeds in March 2021.', 'dispute'],
    ['Norvane turned to Anna Keller, a former banker, as its next chief executive in March 2021.', 'appointment'],
  ])('%s', (sentence, type) => {
    expect(eventsIn(sentence).map((one) => one.type)).toEqual([type]);
  });
});
