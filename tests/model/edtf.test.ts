import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, dayOf, isBefore, isEdtf, isoOf, overlaps, parseEdtf } from '../../src/model/edtf.ts';

/** First and last day as ISO dates, `..` where open. */
function boundsOf(text: string): [string, string] | null {
  const date = parseEdtf(text);
  if (!date) return null;
  const say = (day: number) => (Number.isFinite(day) ? isoOf(day) : '..');
  return [say(date.from), say(date.to)];
}

/** Days that some month or other does not have; the package rolls them over into the next. */
const NO_SUCH_DAY = /-(?:02-(?:29|30)|(?:02|04|06|09|11)-31)[?~%]?$/;

describe('parseEdtf', () => {
  it.each<[text: string, from: string, to: string, precision: string]>([
    ['2024-09-25', '2024-09-25', '2024-09-25', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['0044-03-15', '0044-03-15', '0044-03-15', 'day'],
    ['-0044-03-15', '-000044-03-15', '-000044-03-15', 'day'],
    ['Y17000', '+017000-01-01', '+017000-12-31', 'year'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024-22', '2024-06-01', '2024-08-31', 'season'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['-199X', '-001999-01-01', '-001990-12-31', 'decade'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-02-XX', '2024-02-01', '2024-02-29', 'month'],
    ['2024-04/2024-10', '2024-04-01', '2024-10-31', 'interval'],
    ['2024-04/2024-10-02', '2024-04-01', '2024-10-02', 'interval'],
    ['2024-21/2024-23', '2024-03-01', '2024-11-30', 'interval'],
    ['../2023-11', '..', '2023-11-30', 'interval'],
    ['/2023-11', '..', '2023-11-30', 'interval'],
    ['2023-11/..', '2023-11-01', '..', 'interval'],
    ['2023-11/', '2023-11-01', '..', 'interval'],
  ])('%s is %s to %s', (text, from, to, precision) => {
    expect(boundsOf(text)).toEqual([from, to]);
    expect(parseEdtf(text)?.precision).toBe(precision);
  });

  it.each<[text: string, approximate: boolean, uncertain: boolean]>([
    ['2024-09', false, false],
    ['2024-09~', true, false],
    ['2024-09?', false, true],
    ['2024-09-25%', true, true],
    ['2024-21~', true, false],
    ['2016~/2018', true, false],
    ['2016/2018?', false, true],
    ['2016~/2018?', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it('gives the two ends of an interval, and none of a single date', () => {
    expect(parseEdtf('2016~/..')?.ends).toEqual([{ ...parseEdtf('2016~') }, null]);
    expect(parseEdtf('2016')).not.toHaveProperty('ends');
  });

  it.each([
    '',
    '24',
    '2024-1',
    '2024-00',
    '2024-13',
    '2024-20',
    '2024-25',
    '2024-21-01',
    '2023-02-29',
    '2024-04-31',
    '2024-XX-05',
    '199X-05',
    'X999',
    '-0000',
    '2024-09-25T10:00',
    '2024~-09',
    '/',
    '../..',
    '2024/2023',
    '2024-05-02/2024-05-01',
    '2024/2025/2026',
    '2024/nonsense',
    'nonsense/2024',
    ' 2024',
    '2024\n',
    'Y999999',
    '[2024]',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });

  // From 100 on: the package takes the years 0 to 99 for those of the twentieth century.
  const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
  const mark = fc.constantFrom('', '?', '~', '%');
  const plain = fc.oneof(
    fc.tuple(year, mark).map((parts) => parts.join('')),
    fc.tuple(year, two(1, 12), mark).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, two(1, 12), two(1, 31), mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  );
  const single = fc.oneof(
    plain,
    year.map((y) => `${y.slice(0, 3)}X`),
    year.map((y) => `${y.slice(0, 2)}XX`),
    year.map((y) => `${y}-XX`),
    fc.tuple(year, two(1, 12)).map(([y, m]) => `${y}-${m}-XX`),
  );

  // Seasons are left out: the package takes them for quarters of the calendar year.
  it('has the bounds that the edtf package has', () => {
    fc.assert(
      fc.property(single, (text) => {
        const ours = parseEdtf(text);
        if (!ours) {
          expect(text).toMatch(NO_SUCH_DAY);
          return;
        }
        const theirs = edtf(text);
        expect([ours.from, ours.to]).toEqual([
          Math.floor(theirs.min / 86_400_000),
          Math.floor(theirs.max / 86_400_000),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the bounds of intervals that the edtf package has', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [start, end] = [parseEdtf(a), parseEdtf(b)];
        // A month or year that begins on the very day of the lower bound is no upper bound to the package.
        fc.pre(start !== null && end !== null && start.to < end.from);
        const [ours, theirs] = [parseEdtf(`${a}/${b}`), edtf(`${a}/${b}`)];
        expect([ours?.from, ours?.to]).toEqual([
          Math.floor(theirs.min / 86_400_000),
          Math.floor(theirs.max / 86_400_000),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  it('are counted from 1970-01-01', () => {
    expect([dayOf(1970, 1, 1), dayOf(1969, 12, 31), dayOf(2024, 2, 29), dayOf(2023, 2, 29)]).toEqual([
      0,
      -1,
      19_782,
      null,
    ]);
    expect(isoOf(19_782)).toBe('2024-02-29');
  });
});

describe('compareEdtf', () => {
  it('sorts by first day, then by last; an open start first, what is no date last', () => {
    const sorted = ['2024', '../2023', '2024-01', '2023-12-31', '2024/..', '2024-01-01', 'nonsense', '202X', '2024-21'];
    expect([...sorted].sort(compareEdtf)).toEqual([
      '../2023',
      '202X',
      '2023-12-31',
      '2024-01-01',
      '2024-01',
      '2024',
      '2024/..',
      '2024-21',
      'nonsense',
    ]);
  });

  it('is zero for the same stretch of days and for two that are no dates', () => {
    expect([compareEdtf('2024', '2024-01/2024-12'), compareEdtf('x', 'y')]).toEqual([0, 0]);
  });
});

describe('isBefore and overlaps', () => {
  it.each<[a: string, b: string, before: boolean]>([
    ['2023', '2024', true],
    ['2023-12-31', '2024-01', true],
    ['2024-01', '2024', false],
    ['../2023', '2024', true],
    ['2023/..', '2024', false],
    ['2024', '2023', false],
    ['x', '2024', false],
  ])('%s is before %s: %s', (a, b, before) => {
    expect(isBefore(a, b)).toBe(before);
  });

  it('shares a day or does not', () => {
    const [year, month, day] = [parseEdtf('2024'), parseEdtf('2024-12'), parseEdtf('2025-01-01')];
    expect([overlaps(year!, month!), overlaps(month!, day!), overlaps(parseEdtf('2025/..')!, day!)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
