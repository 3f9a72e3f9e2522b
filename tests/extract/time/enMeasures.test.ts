/** English times by what they say: when, or how long and how often. */
import { expect, test } from 'vitest';
import { readExpressions } from './readExpressions.ts';

const read = (text: string) => {
  const { dates, measures } = readExpressions(text, 'en');
  return { when: dates.map(({ exact }) => exact), long: measures.map(({ exact }) => exact) };
};

test.each([
  ['The two-day visit ended a year of talks that had lasted for decades.', 'two-day', 'a year', 'decades'],
  ['Both face 20 to 30 years in jail, and nearly two weeks of trial.', '20 to 30 years', 'nearly two weeks'],
  ['A 4 1/2 year inquiry took half an hour longer than the 16-year one.', '4 1/2 year', 'half an hour', '16-year'],
  ['She wrote every Monday for the weekly, twice a month.', 'every Monday', 'weekly', 'twice a month'],
  ['Seven straight days of rain followed; all night the pumps ran.', 'Seven straight days', 'all night'],
  ['Following seven days of talks, and two weeks after the vote, they signed.', 'seven days', 'two weeks'],
])('how long: %s', (text, ...expected) => expect(read(text)).toEqual({ when: [], long: expected }));

test.each([
  ['The mill closed five years ago and reopened two weeks later.', 'five years ago', 'two weeks later'],
  ['Revenue rose from a year earlier, as in the year-ago period.', 'a year earlier', 'the year-ago period'],
  ['Over the past six months, as in the next few days, it rained.', 'the past six months', 'the next few days'],
  ['It fell in the first nine months of 2023.', 'the first nine months of 2023'],
  ['The July-September period was the best.', 'July-September period'],
  [
    'Profit for the rest of the year will match the same period last year.',
    'the rest of the year',
    'the same period last year',
  ],
  ['He has won twice so far this season and so far this year.', 'this season', 'this year'],
  ['On the sixth day of the trial, in its 21st year, he spoke.', 'the sixth day', '21st year'],
  ['Just 20 days later he quit; the ferry leaves at 2:30 p.m. ET.', 'Just 20 days later', '2:30 p.m. ET'],
  ['At this point nobody knows; earlier today the yen fell.', 'this point', 'earlier today'],
  ['May was a bad month for the mill.', 'May'],
  ['At this stage of the game, at the time of the sale, he left.'],
  ['On the eve of the vote he wrote that August Busch and June Carter won.'],
  ['The plan by April Jones and August Strindberg failed.'],
  ['The summer camp and the Christmas trees burned, with a year’s worth of coal.'],
])('when: %s', (text, ...expected) => expect(read(text).when).toEqual(expected));
