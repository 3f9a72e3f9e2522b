// @vitest-environment node
/** iCalendar, read by ical.js. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeICalendar } from '../../src/exchange/writeICalendar.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

const read = (story: Story) => new ICAL.Component(ICAL.parse(writeICalendar(story)));
const valueIn = (entry: ICAL.Component, name: string) => entry.getFirstPropertyValue(name)?.toString() ?? null;

describe('iCalendar', () => {
  it('has all-day entries over every day that may be meant, and keeps the date as it is', () => {
    expect(
      read(DATED)
        .getAllSubcomponents('vevent')
        .map((entry) => ['dtstart', 'dtend', 'x-whowhen-edtf'].map((name) => valueIn(entry, name))),
    ).toEqual([
      ['1990-01-01', '2000-01-01', '199X'],
      ['2019-03-01', '2019-06-01', '2019-21'],
      ['2020-01-02', '2020-01-03', '../2020-01-02'],
      ['2021-06-01', '2021-06-02', '2021-06/..'],
      ['2022-04-01', '2022-11-01', '2022-04/2022-10'],
      ['2023-01-01', '2024-01-01', '2023~'],
      ['2024-03-05', '2024-03-06', '2024-03-05'],
      ['2024-05-01', '2024-06-01', '2024-05'],
    ]);
  });

  it('has journal entries without a day for what is undated', () => {
    const journal = read(DATED).getAllSubcomponents('vjournal');
    expect(journal.map((entry) => [valueIn(entry, 'summary'), valueIn(entry, 'dtstart')])).toEqual([
      ['[Reported] Line 9', null],
      ['[Denied] Line 10', null],
    ]);
  });

  it('says in words what, when, who and how sure', () => {
    const joining = read(SAMPLE).getAllSubcomponents('vevent')[1];
    expect(joining && ['summary', 'status', 'transp'].map((name) => valueIn(joining, name))).toEqual([
      '[计划] 王三将加入海天公司',
      'TENTATIVE',
      'TRANSPARENT',
    ]);
    expect(joining && valueIn(joining, 'description')).toBe(
      '2024年5月\n王三将于5月加入海天公司\n王三、海天公司\n消息来源：据悉\n“5月”，依2024年4月1日定为2024年',
    );
  });

  it('has no line longer than 75 octets, and breaks none inside a character', () => {
    const title = '很长的标题🎉, a; b\\n'.repeat(40);
    const events = SAMPLE.events.slice(0, 1).map((event) => ({ ...event, title }));
    const text = writeICalendar({ ...SAMPLE, events });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(entry && valueIn(entry, 'summary')).toBe(title);
  });

  it('gives the same file every time, whenever it is made', () => {
    expect(
      read(DATED)
        .getAllSubcomponents('vevent')
        .map((entry) => valueIn(entry, 'dtstamp')),
    ).toContain('2024-06-01T00:00:00Z');
    expect(writeICalendar(DATED)).toBe(writeICalendar(structuredClone(DATED)));
  });
});
