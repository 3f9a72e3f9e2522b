/** Chronicles whose parts stand under days: what is told without a date is of the day above it, and counts from it. */
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';

const read = (lines: readonly string[], published: string) => {
  const text = lines.join('\n\n');
  const story = extract(text, { file: 'a.txt', published }, createTools());
  return {
    headings: story.blocks.filter((b) => b.kind === 'heading').map((b) => text.slice(b.start, b.end)),
    bylines: story.blocks.filter((b) => b.kind === 'byline').map((b) => text.slice(b.start, b.end)),
    told: story.events.map((e) => `${e.date} ${e.type}`),
  };
};

it('takes days alone on their lines for the headings of what follows', () => {
  const { headings, told } = read(
    [
      'The Clerk and the Horses',
      'The city council voted last week to take the money of the bank that had looked away for so many years.',
      'April 17, 2012',
      'Police arrest Rita Crane at City Hall. The next day she is released on bail, and her horses are taken away.',
      'April 23, 2012',
      'The council fires Rita Crane. Stan Hale takes over as interim comptroller of the town and its two thousand people.',
      'May 1, 2012',
      'A grand jury indicts Rita Crane. She pleads not guilty six days later, as her lawyer had said that she would.',
    ],
    '2013-10-01',
  );
  expect(headings).toEqual(['April 17, 2012', 'April 23, 2012', 'May 1, 2012']);
  expect(told).toEqual(
    expect.arrayContaining([
      '2012-04-17 legal',
      '2012-04-18 legal',
      '2012-04-23 dismissal',
      '2012-04-23 appointment',
      '2012-05-01 legal',
      '2012-05-07 legal',
    ]),
  );
});

it('takes them so in Chinese', () => {
  const { headings, told } = read(
    [
      '平皋药业风波始末',
      '平皋药业董事长周岚上周被警方带走，公司股价连续下跌，数千名股民要求赔偿。',
      '2019年3月5日',
      '董事会罢免总经理韩志平，周岚接任总经理一职。次日，韩志平召开记者会，指责周岚伪造签名。',
      '2019年6月12日',
      '证监会对平皋药业立案调查。三天后，周岚辞去总经理职务，由财务总监林若接任。',
      '2020年1月8日',
      '法院判处周岚有期徒刑三年，周岚当庭表示上诉。一周后，平皋药业宣布破产。',
    ],
    '2020-05-01',
  );
  expect(headings).toEqual(['2019年3月5日', '2019年6月12日', '2020年1月8日']);
  expect(told).toEqual(
    expect.arrayContaining([
      '2019-03-05 dismissal',
      '2019-03-06 dispute',
      '2019-06-12 legal',
      '2019-06-15 departure',
      '2020-01-08 legal',
      '2020-01-15 legal',
    ]),
  );
});

it('leaves the one day under a standfirst to the byline', () => {
  const { headings, bylines } = read(
    [
      'The Clerk and the Horses',
      'The city council voted last week to take the money of the bank that had looked away for so many years.',
      'April 17, 2012',
      'Police arrested Rita Crane at City Hall on Monday. She was released on bail, and her horses were taken away.',
      'Stan Hale took over as interim comptroller of the town, its two thousand people and what was left of its money.',
    ],
    '2012-04-18',
  );
  expect(headings).toEqual([]);
  expect(bylines).toEqual(['April 17, 2012']);
});
