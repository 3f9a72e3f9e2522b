/** Dates in lines that say who wrote it, as the whole reading of an article finds them. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/extract/pipeline.ts';

const BODY =
  'The congress ended on Sunday with a result that hardly anybody in the party had reckoned with. On Monday Anna Keller left the party.';

const readPublished = (byline: string) =>
  readDocument(`A party stands before a split\n\n${byline}\n\n${BODY}\n`, { file: 'a.txt' }, {}).published;

describe('the date of a byline', () => {
  it.each([
    ['From our correspondent Jane Doe, Brno, 24 October 2023. Translated from the Czech by Tom Roe.', '2023-10-24'],
    ['By our own reporter in Leeds, 3 May 2021.', '2021-05-03'],
    ['From our bureau in Rome, May 3, 2021', '2021-05-03'],
  ])('%s', (byline, date) => expect(readPublished(byline)).toBe(date));

  it.each([
    'From our window we saw the army march in on 24 October 2023.',
    'By our count the party lost 200 members after 24 October 2023.',
  ])('a sentence is none: %s', (line) => expect(readPublished(line)).toBeNull());
});
