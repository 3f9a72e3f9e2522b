/** English of politics; the cases are in politics.cases.ts. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { describeReports } from '../describeReports.ts';
import { POLITICS } from './politics.cases.ts';

describeReports('English of politics', POLITICS);

const tools = createTools();

it.each([
  [
    'Ann Bell, Tom Hale and Mary Stone quit the cabinet on Monday.',
    'Ann Bell, Tom Hale and Mary Stone quit the cabinet on Monday',
  ],
  [
    'Over the past three years, the club’s losses have grown from €90m to €254m.',
    'The club’s losses have grown from €90m to €254m',
  ],
  [
    'Six months later, the fund’s losses had grown from €90m to €254m.',
    'The fund’s losses had grown from €90m to €254m',
  ],
  [
    'Ann Bell told broadcasters on Monday that she was sorry for it.',
    'Ann Bell told broadcasters on Monday that she was sorry for it',
  ],
  ['A firm called Orbis, which Vesta Group bought in May 2016, closed.', 'Vesta Group bought Orbis in May 2016'],
  ['On Aug. 16, 2021, the directors ousted Ann Bell.', 'The directors ousted Ann Bell'],
  ['According to the report, engineers replaced Ann Bell in May.', 'Engineers replaced Ann Bell in May'],
  ['Giuseppe Chin applied in May to have the case reopened.', 'Giuseppe Chin applied in May to have the case reopened'],
])('titles whom and what it is about: %s', (text, title) => {
  const { events } = extract(text, { file: 'a.txt', published: '2023-05-01' }, tools);
  expect(events.map((event) => event.title)).toContain(title);
});
