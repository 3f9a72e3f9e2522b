/** English of coalitions and trials; the cases are in coalitions.cases.ts. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { describeReports } from '../describeReports.ts';
import { COALITIONS } from './coalitions.cases.ts';

describeReports('English of coalitions and trials', COALITIONS);

const tools = createTools();

it.each([
  [
    'The court freed Tom Reid, the former mayor, whom police had arrested in March.',
    'Police had arrested Tom Reid in March',
  ],
  [
    'Tom Reid put forward a merger on Monday, a plan the board rejected on Friday.',
    'The board rejected a plan on Friday',
  ],
  [
    'Tom Reid put forward a merger on Monday, a plan the board rejected on Friday.',
    'Tom Reid put forward a merger on Monday',
  ],
  [
    'On Nov. 2, a year to the day after the article, the jury found Sam Bolton guilty on all counts.',
    'The jury found Sam Bolton guilty on all counts',
  ],
  ['Sam Bolton had resigned and been replaced by John Roy.', 'Sam Bolton had been replaced by John Roy'],
])('titles who did what to whom: %s', (text, title) => {
  const { events } = extract(text, { file: 'a.txt', published: '2023-05-01' }, tools);
  expect(events.map((event) => event.title)).toContain(title);
});
