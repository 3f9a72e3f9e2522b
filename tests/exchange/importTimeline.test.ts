// @vitest-environment node
/** Timelines in: what TimelineJS's two forms say, and where they are wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleTimeline } from '../../src/exchange/assembleTimeline.ts';
import { ImportError } from '../../src/exchange/ImportError.ts';
import { readTimelineJs } from '../../src/exchange/readTimelineJs.ts';
import { readTimelineJsCsv } from '../../src/exchange/readTimelineJsCsv.ts';
import type { Timeline } from '../../src/exchange/timeline.ts';
import { writeTimelineJs } from '../../src/exchange/writeTimelineJs.ts';
import { writeTimelineJsCsv } from '../../src/exchange/writeTimelineJsCsv.ts';
import { checkStory } from '../../src/model/checkStory.ts';
import { readStory } from '../../src/model/readStory.ts';
import { Story } from '../../src/model/story.ts';
import { DATED } from './datedStory.ts';
import { hostileStory } from './hostileStory.ts';

/** Enough HTML for these tests; the loader has a real reader of it. */
const toText = (html: string) =>
  html
    .replace(/<\/?(?:p|blockquote|br)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name as 'lt'],
    );
const assemble = (timeline: Timeline, lang: Story['lang'] = 'en') =>
  assembleTimeline(timeline, { id: 'mine', file: 'mine.json', lang, toText });
const slide = (start_date: object, more: object = {}) => ({ start_date, text: { headline: 'It rained' }, ...more });
const json = (...events: object[]) => readTimelineJs({ events });
const datesOf = (timeline: Timeline) => assemble(timeline).story.events.map(({ date }) => date);

describe('dates of TimelineJS', () => {
  it.each<[string, object, string | null]>([
    ['a day', slide({ year: '2024', month: '3', day: '5' }), '2024-03-05'],
    ['numbers', slide({ year: 2024, month: 12 }), '2024-12'],
    ['leading zeros, spaces and empty fields', slide({ year: ' 1969 ', month: '07', day: '' }), '1969-07'],
    ['a year before the year 1', slide({ year: -44, month: 3, day: 15 }), '-0043-03-15'],
    ['a span', slide({ year: 2019 }, { end_date: { year: 2021, month: 2 } }), '2019/2021-02'],
    ['a span of one day', slide({ year: 2019 }, { end_date: { year: '2019' } }), '2019'],
    ['an empty end', slide({ year: 2019 }, { end_date: { year: '' } }), '2019'],
    ['our exact date', slide({ year: 2023 }, { edtf: '2023~' }), '2023~'],
    ['our exact date, left behind when the year was changed', slide({ year: 2022 }, { edtf: '2023~' }), '2022'],
    ['our exact date, malformed', slide({ year: 2022 }, { edtf: 'x' }), '2022'],
    ['no date, as we export it', slide({ year: 2022 }, { edtf: null }), null],
    ['a day that there is not', slide({ year: 2023, month: 2, day: 30 }), null],
    ['an end before its beginning', slide({ year: 2023 }, { end_date: { year: 2020 } }), null],
    ['the age of the universe', slide({ year: '-13800000000' }), null],
  ])('%s', (_, event, date) => {
    expect(datesOf(json(event))).toEqual([date]);
  });

  it('that there are not are said', () => {
    const { story } = assemble(json(slide({ year: 2023, month: 2, day: 30 })));
    expect(story.text).toBe('2023-2-30: It rained\n');
    expect(story.problems).toMatchObject([
      { level: 'warning', code: 'no-such-day', message: expect.stringContaining('“It rained”') },
    ]);
  });

  it('order the events, those of one day as they stand', () => {
    const named = (year: number, headline: string) => slide({ year }, { text: { headline } });
    const { story } = assemble(json(named(2020, 'b'), named(-5, 'a'), named(2020, 'c')));
    expect(story.events.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });
});

describe('words of TimelineJS', () => {
  const timeline = readTimelineJs({
    title: { text: { headline: 'Rain &amp; sun', text: '<p>All of it.</p>' } },
    events: [
      slide(
        { year: 2024, month: 5, day: 2, hour: 9 },
        {
          unique_id: 'wet',
          group: 'Weather',
          text: { headline: 'It rained', text: '<p>In the <b>north</b>.</p><p>A lot.</p>' },
        },
      ),
      slide({ year: 2024, month: 6 }, { display_date: 'Early summer', media: { url: 'x', caption: 'A cloud' } }),
      slide({ year: 2025 }, { text: { text: `${'long '.repeat(30)}` } }),
    ],
    eras: [slide({ year: 2026 }, { end_date: { year: 2027 }, text: { headline: 'The dry years' } })],
  });
  const { story, spans } = assemble(timeline);

  it('are the text, in the order of the timeline', () => {
    expect(story.title).toBe('Rain & sun');
    expect(story.text.split('\n')).toEqual([
      'Rain & sun',
      'All of it.',
      '2 May 2024 09:00: It rained',
      'In the north.',
      'A lot.',
      'Early summer: It rained',
      'A cloud',
      '2025',
      'long '.repeat(30).trim(),
      '2026 – 2027: The dry years',
      '',
    ]);
    expect(story.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'title paragraph heading paragraph paragraph heading paragraph heading paragraph heading',
    );
  });

  it('are the evidence of every event and of its date', () => {
    expect(checkStory(Story.parse(story))).toEqual([]);
    expect(story.events.map(({ evidence }) => evidence.map(({ exact }) => exact))).toEqual([
      ['It rained', 'In the north.', 'A lot.'],
      ['It rained', 'A cloud'],
      ['long '.repeat(30).trim()],
      ['The dry years'],
    ]);
    expect(story.events.map(({ dateBasis }) => dateBasis?.evidence[0]?.exact)).toEqual([
      '2 May 2024 09:00',
      'Early summer',
      '2025',
      '2026 – 2027',
    ]);
    for (const [i, { evidence }] of story.events.entries())
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(spans[i]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(spans[i]?.end ?? Number.NaN);
      }
  });

  it('give ids, groups, and titles where there is no headline', () => {
    expect(story.events[0]?.id).toBe('wet');
    expect(new Set(story.events.map(({ id }) => id)).size).toBe(4);
    expect(story.topics.map(({ label }) => label)).toEqual(['Weather']);
    expect(story.events[0]?.topics).toEqual([story.topics[0]?.id]);
    expect(story.events[2]?.title).toBe(`${'long '.repeat(16)}…`);
  });

  it('leave a slide without any out, and say so', () => {
    const { story: bare } = assemble(json(slide({ year: 2024 }, { text: null }), slide({ year: 2025 })));
    expect(bare.events).toHaveLength(1);
    expect(bare.problems.map(({ code }) => code)).toEqual(['slide-without-words']);
  });
});

describe('what is wrong', () => {
  const fail = (read: () => unknown): ImportError => {
    try {
      read();
    } catch (error) {
      if (error instanceof ImportError) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  it.each<[string, unknown, string, (string | number)[]]>([
    ['no list', {}, 'The timeline.events is not a list of 0 to 10000.', ['events']],
    [
      'no date',
      { events: [{ text: {} }] },
      'The timeline.events[0].start_date is not an object.',
      ['events', 0, 'start_date'],
    ],
    [
      'a month in words',
      { events: [slide({ year: 1 }), slide({ year: 2024, month: 'May' })] },
      'The timeline.events[1].start_date.month is wrong: “May” is no month: write it as a number.',
      ['events', 1, 'start_date', 'month'],
    ],
    [
      'the year 0',
      { events: [slide({ year: 0 })] },
      'The timeline.events[0].start_date.year is wrong: there is no year 0: the year before 1 is −1.',
      ['events', 0, 'start_date', 'year'],
    ],
    [
      'words that are none',
      { events: [slide({ year: 1 }, { text: { headline: {} } })] },
      'The timeline.events[0].text.headline is not a text.',
      ['events', 0, 'text', 'headline'],
    ],
    [
      'an older form',
      { timeline: { date: [] } },
      'This is the form of TimelineJS 1 and 2; in TimelineJS 3 a list “events” stands outermost.',
      ['timeline'],
    ],
  ])('in JSON: %s', (_, given, message, path) => {
    expect(fail(() => readTimelineJs(given))).toMatchObject({ message, path });
  });

  it.each<[string, string, string, number]>([
    [
      'no column',
      'Jahr,Headline\n',
      "There is no column “Year”: the first row names the columns of TimelineJS's spreadsheet.",
      0,
    ],
    ['no year', 'Year,Headline\n2024,a\n,b\n', 'Column “Year”: the year is missing.', 21],
    ['a day alone', 'Year,Month,Day,Headline\n2024,,5,a\n', 'Column “Month”: a day stands without its month.', 24],
    [
      'an end',
      'Year,End Year,Headline\n2024,soon,a\n',
      'Column “End Year”: “soon” is no year: write it as a number.',
      23,
    ],
    [
      'a mark that is not closed',
      'Year,Headline\n2024,"a\n2025,b\n',
      'A quotation mark opens a cell and is not closed, or something follows the closing one.',
      19,
    ],
  ])('in a table: %s', (_, csv, message, offset) => {
    expect(fail(() => readTimelineJsCsv(csv))).toMatchObject({ message, offset });
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'Year,Month,Headline,Type\n,,Rain,title\n2024,5,"It, rained",\n'],
    [
      'semicolons, a mark and other line ends',
      '\ufeffYear;Month;Headline;Type\r\n;;Rain;title\r\n2024;5;It, rained;\r\n',
    ],
    [
      'tabs, columns in another order and case, empty rows',
      'headline\tTYPE\tmonth\tyear \nRain\ttitle\t\t\n\nIt, rained\t\t5\t2024\n\t\t\t\n',
    ],
  ])('of %s', (_, csv) => {
    const { story } = assemble(readTimelineJsCsv(csv));
    expect([story.title, ...story.events.map(({ title, date }) => `${date} ${title}`)]).toEqual([
      'Rain',
      '2024-05 It, rained',
    ]);
  });
});

describe('our own exports come back', () => {
  const forms: [string, (story: Story) => Timeline][] = [
    ['JSON', (story) => readTimelineJs(JSON.parse(writeTimelineJs(story)))],
    ['CSV', (story) => readTimelineJsCsv(writeTimelineJsCsv(story))],
  ];
  it.each(forms)('%s: with titles, certainty, topics and every date', (_, read) => {
    const { story } = assemble(read(DATED));
    const facts = (of: Story) =>
      of.events.map(({ title, date, modality, topics }) => [
        title,
        date,
        modality,
        topics.map((id) => of.topics.find((topic) => topic.id === id)?.label),
      ]);
    expect(facts(story)).toEqual(facts(DATED));
    expect(story.title).toBe(DATED.title);
  });

  it.each(forms)('%s: hostile words give a story whose parts agree', (_, read) => {
    fc.assert(
      fc.property(hostileStory, (given) => {
        const { story } = assemble(read(given));
        expect(readStory(JSON.parse(JSON.stringify(story))).events.length).toBe(story.events.length);
        expect(checkStory(Story.parse(story))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
