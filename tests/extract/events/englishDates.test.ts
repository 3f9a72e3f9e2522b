/** When each happening of a plain English sentence took place, where it has several dates, or what tells of it lies elsewhere. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { DATES } from './englishDates.cases.ts';

const tools = createTools();

/** The date of the shortest happening told in the words. */
function readDate(text: string, words: string): string | null {
  const at = text.lastIndexOf(words);
  const { events } = extract(text, { file: 'a.txt', published: '2019-06-20' }, tools);
  const told = events
    .flatMap(({ date, evidence }) => evidence.map(({ start, end }) => ({ date: date ?? null, start, end })))
    .filter(({ start, end }) => start <= at && end > at)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return told ? told.date : 'missing';
}

describe('the date of each happening in a plain English sentence', () => {
  it.each(DATES)('$text', ({ text, dates }) => {
    expect(dates.map(([words]) => [words, readDate(text, words)])).toEqual(dates);
  });
});
