/** What an English event is called: cases of the last sentence of a made-up article, and the titles of what it tells. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const INTRODUCTION =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Norvane Pumps sells pumps to mines. Keller and Lund live in Halden.';

function titlesIn(sentence: string): string[] {
  const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
  const from = text.indexOf(sentence);
  return events.filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from).map(({ title }) => title);
}

/** Sentence, and what one of its titles is. */
const CASES: [sentence: string, title: string][] = [
  // whoever it is told of stands before a clause of its own
  [
    'As many as 4,000 workers, who hold options worth almost nothing, may be laid off.',
    'As many as 4,000 workers may be laid off',
  ],
  ['The probe, which had been racing for the pole, has crashed.', 'The probe has crashed'],
  // whose chief is told of is not told of
  ['Norvane Pumps Chief Executive Anna Keller has resigned, the firm said.', 'Anna Keller has resigned'],
  ['Norvane Pumps chairman Peter Lund resigned.', 'Peter Lund resigned'],
  [
    'Norvane Pumps and Anna Keller have settled with the mine.',
    'Norvane Pumps and Anna Keller have settled with the mine',
  ],
  // what a preposition leads to is left out with it
  ['Lund left by what the firm insists was mutual agreement.', 'Lund left'],
  // whoever spoke stands behind the words
  ['"The better team won," conceded Peter Lund, the chairman.', 'Peter Lund: “The better team won”'],
  ['"The better team won," conceded the coach of Halden.', 'The coach: “The better team won”'],
  // where it is, is not what is done
  ['Lund watched from Halden, where he is attending the mining summit.', 'Peter Lund is attending the mining summit'],
];

describe('an English title', () => {
  it.each(CASES)('%s', (sentence, title) => expect(titlesIn(sentence)).toContain(title));

  it('is no month', () =>
    expect(titlesIn('May 13: Keller declares the sale "temporarily on hold" over false accounts.')).toEqual([
      'Keller declares the sale "temporarily on hold" over false…',
    ]));
});
