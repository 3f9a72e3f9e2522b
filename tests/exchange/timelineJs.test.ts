// @vitest-environment node
/** What TimelineJS and vis-timeline are given; tests/browser/exportedTimelines.test.ts shows them to the libraries. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../src/exchange/writeTimelineJs.ts';
import { writeTimelineJsCsv } from '../../src/exchange/writeTimelineJsCsv.ts';
import { writeVisTimeline } from '../../src/exchange/writeVisTimeline.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

interface Parts {
  year: string;
  month?: string;
  day?: string;
}
interface Event {
  start_date: Parts;
  end_date?: Parts;
  display_date: string;
  edtf: string | null;
}

const join = (parts: Partial<Parts> | undefined) =>
  parts ? [parts.year, parts.month, parts.day].filter(Boolean).join('-') : '';
const EXPECTED = [
  ['1990', '1999', '1990s', '199X'],
  ['2019-3', '2019-5', 'spring 2019', '2019-21'],
  ['2020-1-2', '', 'by 2 January 2020', '../2020-01-02'],
  ['2020-1-2', '', 'no date', null],
  ['2021-6', '', 'from June 2021', '2021-06/..'],
  ['2022-4', '2022-10', 'April 2022 – October 2022', '2022-04/2022-10'],
  ['2023', '', 'about 2023', '2023~'],
  ['2024-3-5', '', '5 March 2024', '2024-03-05'],
  ['2024-5', '', 'May 2024', '2024-05'],
  ['2024-5-1', '', 'no date', null],
];

describe('TimelineJS', () => {
  it('is given dates as exact as they are, spans where they are coarse, and words for what was rounded', () => {
    const { events } = JSON.parse(writeTimelineJs(DATED)) as { events: Event[] };
    expect(events.map((e) => [join(e.start_date), join(e.end_date), e.display_date, e.edtf])).toEqual(EXPECTED);
  });

  it('is given the same in the columns of its spreadsheet', () => {
    const [title, ...rows] = parse(writeTimelineJsCsv(DATED), { columns: true }) as Record<string, string>[];
    expect(title).toMatchObject({ Type: 'title', Headline: 'The long road', Year: '' });
    const cells = rows.map((row) => [
      join({ year: row.Year, month: row.Month, day: row.Day }),
      join({ year: row['End Year'], month: row['End Month'], day: row['End Day'] }),
      row['Display Date'],
      row.EDTF === 'undated' ? null : row.EDTF,
    ]);
    expect(cells).toEqual(EXPECTED);
  });

  it.each([
    ['-0043-03-15', '-44-3-15'],
    ['0000', '-1'],
    ['0001', '1'],
  ])('%s is %s, since TimelineJS knows no year 0', (date, start) => {
    const [event] = SAMPLE.events;
    const story = { ...SAMPLE, events: [{ ...event, date }] } as Story;
    const { events } = JSON.parse(writeTimelineJs(story)) as { events: Event[] };
    expect(join(events[0]?.start_date)).toBe(start);
    const [, row] = parse(writeTimelineJsCsv(story), { columns: true }) as Record<string, string>[];
    expect(join({ year: row?.Year, month: row?.Month, day: row?.Day })).toBe(start);
  });

  it('is given quotes, who says so and how the date is known, and a row for the topic', () => {
    const { events } = JSON.parse(writeTimelineJs(SAMPLE)) as { events: unknown[] };
    expect(events[2]).toMatchObject({
      unique_id: 'joining',
      text: {
        headline: '[计划] 王三将加入海天公司',
        text: '<blockquote>王三将于5月加入海天公司</blockquote><p><small>计划 · 消息来源：据悉 · “5月”，依2024年4月1日定为2024年</small></p>',
      },
      group: '人事',
      autolink: false,
    });
  });
});

describe('vis-timeline', () => {
  it('is given boxes for days and ranges for what is coarser, the end being the day after', () => {
    const items = JSON.parse(writeVisTimeline(DATED)) as Record<string, unknown>[];
    expect(items.map(({ start, end, type, className }) => [start, end ?? null, type, className])).toEqual([
      ['1990-01-01', '2000-01-01', 'range', 'asserted'],
      ['2019-03-01', '2019-06-01', 'range', 'asserted'],
      ['2020-01-02', null, 'box', 'asserted'],
      ['2020-01-02', null, 'box', 'reported undated'],
      ['2021-06-01', null, 'box', 'asserted'],
      ['2022-04-01', '2022-11-01', 'range', 'asserted'],
      ['2023-01-01', '2024-01-01', 'range', 'asserted'],
      ['2024-03-05', null, 'box', 'asserted'],
      ['2024-05-01', '2024-06-01', 'range', 'planned'],
      ['2024-05-01', null, 'box', 'denied undated'],
    ]);
    expect(items.map(({ edtf }) => edtf)).toEqual(DATED.events.map(({ date }) => date));
  });
});
