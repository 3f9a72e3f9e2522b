import { expect, it } from 'vitest';
import { findSteps } from '../../src/graph/tieTimes.ts';
import type { Story, StoryEvent } from '../../src/model/story.ts';

/** What is said of each step of a story whose events have these dates. */
const stepsOf = (dates: (string | null)[]) =>
  findSteps({ events: dates.map((date) => ({ date }) as StoryEvent) } as Story).map(({ date }) => date);

it('steps through a story by its dates as they are known, not by days that nobody named', () => {
  expect(stepsOf(['2021-05-21', '2003', null, '2016-03', '2019-06/2021-06', '../2020-01'])).toEqual([
    '2003',
    '2016-03',
    '2019-06',
    '2021-05-21',
  ]);
});

it('says the most exact of the dates that begin on one day', () => {
  expect(stepsOf(['2020', '2020-01-01', '2020-01'])).toEqual(['2020-01-01']);
  expect(stepsOf(['2020', '2020-01'])).toEqual(['2020-01']);
});
