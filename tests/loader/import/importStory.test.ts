// @vitest-environment node
/** Whatever a file holds, it is a story that every page shows, or an ImportError. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ImportError } from '../../../src/exchange/ImportError.ts';
import { importStory } from '../../../src/loader/import/importStory.ts';
import { readStory } from '../../../src/model/readStory.ts';
import type { Story } from '../../../src/model/story.ts';
import { SAMPLE } from '../../sampleStory.ts';

// Hundreds of files, each read to its end, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const read = (source: string): Story | ImportError => {
  try {
    return importStory(source, undefined, { file: 'a.json', id: 'a' }, {});
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
};
const check = (source: string) => {
  const found = read(source);
  if (!(found instanceof ImportError)) expect(readStory(JSON.parse(JSON.stringify(found)))).toEqual(found);
  return found;
};

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '\ud800',
    '\u0000\u202e',
    '__proto__',
    '',
    '周建国加入海天公司',
  ),
);
const part = fc.oneof(fc.integer(), fc.nat(12), fc.constantFrom('', ' 7 ', 'May', '1e9', null), words);
const date = fc.record({ year: part, month: part, day: part, hour: part }, { requiredKeys: [] });
/** A date that TimelineJS takes, though there may be no such day. */
const goodDate = fc.record(
  {
    year: fc.integer({ min: -9999, max: 12_000 }).filter((year) => year !== 0),
    month: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: ['year'] },
);
const slideOf = (dates: fc.Arbitrary<object>) =>
  fc.record(
    {
      start_date: dates,
      end_date: dates,
      text: fc.record({ headline: words, text: words }, { requiredKeys: [] }),
      unique_id: words,
      group: words,
      display_date: words,
      edtf: fc.oneof(words, fc.constant(null)),
      media: fc.record({ caption: words }),
    },
    { requiredKeys: ['start_date'] },
  );
const timelineOf = (dates: fc.Arbitrary<object>) =>
  fc.record({ title: fc.record({ text: fc.record({ headline: words }) }), events: fc.array(slideOf(dates)) });

describe('files of any kind', () => {
  it('JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string().map((text) => `{${text}`),
        ),
        (json) => void check(json),
      ),
    );
  });

  it('timelines', () => {
    fc.assert(fc.property(timelineOf(fc.oneof(date, goodDate)), (json) => void check(JSON.stringify(json))));
  });

  it('timelines whose words alone are strange are stories with every slide that has words', () => {
    fc.assert(
      fc.property(timelineOf(goodDate), ({ title, events }) => {
        const rain = { start_date: { year: 2024, month: 5 }, text: { headline: 'It rained' } };
        const story = check(JSON.stringify({ title, events: [...events, rain] }));
        if (story instanceof ImportError) throw story;
        const left = story.problems.filter(({ code }) => code === 'slide-without-words').length;
        expect(story.events.length + left).toBe(events.length + 1);
        expect(story.events.some((event) => event.title === 'It rained' && event.date === '2024-05')).toBe(true);
      }),
    );
  });

  it('tables', () => {
    const row = fc.array(words, { maxLength: 5 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        check(['Year,Month,Headline,Text,EDTF', '2024,5,It rained,', ...rows].join('\n'));
      }),
    );
  });

  it('stories with something else in them', () => {
    const json = JSON.stringify(SAMPLE);
    fc.assert(
      fc.property(fc.nat(json.length), fc.nat(20), words, (at, length, put) => {
        check(`${json.slice(0, at)}${put}${json.slice(at + length)}`);
      }),
    );
  });
});

describe('what is too much', () => {
  const one = (text: object) => JSON.stringify({ events: [{ start_date: { year: 2024 }, text }] });
  it('is shortened where it is a title', () => {
    const story = check(one({ headline: 'long '.repeat(10_000) }));
    expect(story instanceof ImportError ? story : story.events[0]?.title).toBe(`${'long '.repeat(40)}…`);
  });

  it('of markup inside markup is read to its words', () => {
    const story = check(one({ headline: 'Rain', text: `${'<div>'.repeat(5_000)}it fell` }));
    expect(story instanceof ImportError ? story : story.text).toBe('2024: Rain\nit fell\n');
  });

  it('of slides and of words is refused', () => {
    const events = Array.from({ length: 10_001 }, () => ({ start_date: { year: 2024 }, text: { headline: 'a' } }));
    expect(check(JSON.stringify({ events }))).toMatchObject({
      message: 'The timeline.events is not a list of 0 to 10000.',
    });
    expect(check(one({ headline: 'a'.repeat(1_000_001) }))).toMatchObject({
      message: "The timeline's words are longer than 1000000 characters.",
    });
  });
});
