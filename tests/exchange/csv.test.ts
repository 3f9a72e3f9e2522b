// @vitest-environment node
/** Tables, read by csv-parse. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exchange/writeCsv.ts';
import { writeCsvEvents } from '../../src/exchange/writeCsvEvents.ts';
import { writeCsvPeople } from '../../src/exchange/writeCsvPeople.ts';
import { writeCsvTies } from '../../src/exchange/writeCsvTies.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

describe('events', () => {
  it('are one row each, dates as they are known beside their bounds', () => {
    const rows = read(writeCsvEvents(DATED));
    expect(rows.map((row) => [row.date, row.earliest, row.latest, row.date_words])).toEqual([
      ['199X', '1990-01-01', '1999-12-31', '1990s'],
      ['2019-21', '2019-03-01', '2019-05-31', 'spring 2019'],
      ['../2020-01-02', '', '2020-01-02', 'by 2 January 2020'],
      ['', '', '', 'no date'],
      ['2021-06/..', '2021-06-01', '', 'from June 2021'],
      ['2022-04/2022-10', '2022-04-01', '2022-10-31', 'April 2022 – October 2022'],
      ['2023~', '2023-01-01', '2023-12-31', 'about 2023'],
      ['2024-03-05', '2024-03-05', '2024-03-05', '5 March 2024'],
      ['2024-05', '2024-05-01', '2024-05-31', 'May 2024'],
      ['', '', '', 'no date'],
    ]);
  });

  it('name who takes part, who says so, and the quote with its place', () => {
    const [dismissal, , joining] = read(writeCsvEvents(SAMPLE));
    expect(dismissal).toMatchObject({ people: '林一; 周二', people_ids: 'lin; zhou', topics: '人事' });
    expect(joining).toMatchObject({ certainty: 'planned', speaker: '据悉', quote: '王三将于5月加入海天公司' });
    expect(SAMPLE.text.slice(Number(joining?.start), Number(joining?.end))).toBe(joining?.quote);
  });

  it('open in Excel as UTF-8', () => {
    expect(writeCsvEvents(SAMPLE).startsWith('\ufeffid,date,')).toBe(true);
  });
});

it('people and ties are one row each', () => {
  expect(read(writeCsvPeople(SAMPLE)).map((row) => [row.kind, row.name, row.latin_name, row.mentions])).toEqual([
    ['person', '林一', 'Lin Yi', '1'],
    ['person', '周二', '', '2'],
    ['person', '王三', '', '1'],
    ['organization', '海天公司', '', '1'],
  ]);
  expect(read(writeCsvTies(SAMPLE)).map((row) => [row.source, row.type, row.target, row.sign, row.quote])).toEqual([
    ['林一', 'dismissed', '周二', 'against', '林一罢免了周二'],
    ['王三', 'joined', '海天公司', 'for', '王三将于5月加入海天公司'],
  ]);
});

describe('cells', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x")\nand more', '\'=HYPERLINK("http://x")\nand more'],
    ['\u0000=1', "'=1"],
    ['a=1', 'a=1'],
    ['a "quoted", cell;\nof two lines', 'a "quoted", cell;\nof two lines'],
    ['\u202eevil', '\u202eevil'],
  ])('%j come back as %j', (cell, back) => {
    expect(parse(writeCsv(['a', 'b'], [[cell, 1]]))).toEqual([
      ['a', 'b'],
      [back, '1'],
    ]);
  });

  it('that are numbers stay numbers, below zero too', () => {
    expect(writeCsv(['a'], [[-44]])).toBe('a\r\n-44\r\n');
  });
});
