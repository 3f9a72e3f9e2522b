/** Everyday words of newspapers for each kind of happening, and chronologies that are told in the present. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { FAMILIES, NO_FAMILY } from './englishFamilies.cases.ts';

const tools = createTools();
const CAST =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Maria Ortiz is its finance director. Westbrook United is a football club. Ivan Petrov is the minister for the sea. Greta Vogel leads the Green Alliance.';

function eventsIn(passage: string): string[] {
  const text = `News of the week\n\n${CAST} Nobody was surprised.\n\n${passage}\n\nThe rest is known.\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const from = text.indexOf(passage);
  return events
    .filter(({ evidence }) => evidence.some((e) => e.start < from + passage.length && e.end > from))
    .map(({ type, modality }) => (modality === 'asserted' ? type : `${type}/${modality}`));
}

describe('English families of words', () => {
  for (const [kind, sentences] of Object.entries(FAMILIES))
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(eventsIn(sentence)).toContain(kind);
    });
  it.each(NO_FAMILY)('nothing happens: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
});

describe('English verbs in the writer’s quotation marks, behind what leads to them, and hinted', () => {
  it.each([
    ['departure', 'Norvane said on Monday that it and Keller had “agreed to part ways”.'],
    ['departure', 'Keller had “stepped down with immediate effect,” the firm said.'],
    ['departure/planned', 'Keller meant to “step back” from Norvane.'],
    ['statement', 'Keller said that the plan was “deeply flawed”.'],
    ['statement/possible', 'Keller hinted yesterday that she might ask for a rematch.'],
    ['dispute', 'Keller kicked off in January by demanding a seat on the board.'],
    ['appointment', 'Ortiz was the first of a long parade of guests to stand in.'],
    ['deal', 'Under a deal reached on Tuesday, the two sides slept.'],
  ])('%s: %s', (kind, sentence) => {
    expect(eventsIn(sentence)).toEqual([kind]);
  });
  it.each([
    'The two men climbed into a car.',
    'Keller had “no comment”.',
    'With a month of the summer left, the pool was full.',
  ])('nothing happens: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
});

describe('English chronologies in the present', () => {
  it.each([
    ['departure', 'January 2022: Keller retires.'],
    ['launch', 'October 22, 2008: Tern-1 lifts off from Brenfield.'],
    ['decision', 'April 25, 2022: After 11 days of resistance, the directors give in.'],
    ['deal', 'July 9, 2022: The sale closes.'],
    ['change', 'July 15, 2023: The craft slips into lunar orbit.'],
    ['change', 'July 16, 2023: The lander, Puffin, cuts loose from its carrier.'],
    ['appointment', 'May 4, 2022: Ortiz, till then head of the Hull plant, steps into his shoes.'],
    ['dismissal', 'May 5, 2022: Shareholders vote Keller off the board.'],
    ['legal', 'May 6, 2022: Norvane sues.'],
  ])('%s: %s', (type, row) => {
    expect(eventsIn(`March 3, 2021: Nothing of note.\n\n${row}`)).toContain(type);
  });
  it.each([
    'May 4, 2022: The board members meeting room is green.',
    'May 5, 2022: Rows of pumps and the sales of the year.',
    'May 6, 2022: Norvane shares and the fall of leaves.',
  ])('no verb: %s', (row) => {
    expect(eventsIn(`March 3, 2021: Nothing of note.\n\n${row}`)).toEqual([]);
  });
});
