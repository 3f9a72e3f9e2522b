import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/edtf.ts';
import { beginOf, dayAt, endBefore } from '../../src/timeline/axisScale.ts';
import { layoutAxis } from '../../src/timeline/layoutAxis.ts';
import { makeEvents } from './makeStory.ts';

const day = (iso: string) => dayOf(...(iso.split('-').map(Number) as [number, number, number])) as number;
const kinds = (dates: (string | null)[], scale: 'adaptive' | 'linear' = 'adaptive') =>
  layoutAxis(makeEvents(dates.map((date) => ({ title: '事', date }))), scale);

describe('the adaptive axis', () => {
  test('folds a long silence, not a short one', () => {
    expect(kinds(['2023-01-01', '2023-01-09', '2024-01-01']).stretches.map((s) => s.kind)).toEqual([
      'pad',
      'time',
      'time',
      'time',
      'break',
      'time',
      'pad',
    ]);
  });

  test('gives room by the number of events, not by days', () => {
    const axis = kinds(['2023-01', '2023-02-01', '2023-02-01', '2023-02-01', '2023-02-01', '2023-03']);
    const widthOf = (from: string, to: string) => endBefore(axis, day(to)) - beginOf(axis, day(from));
    expect(widthOf('2023-02-01', '2023-02-02')).toBeGreaterThan(widthOf('2023-01-01', '2023-02-01'));
  });

  test('puts undated events on a shelf between their neighbours', () => {
    const axis = kinds(['2023-01-01', null, null, '2023-01-02']);
    const shelf = axis.stretches.find((s) => s.kind === 'shelf');
    expect(shelf).toMatchObject({ from: day('2023-01-02'), to: day('2023-01-02'), run: 0 });
    expect(endBefore(axis, day('2023-01-02'))).toBe(shelf?.start);
    expect(beginOf(axis, day('2023-01-02'))).toBe(shelf?.end);
  });

  test('keeps a shelf outside a month that began before it, where it can', () => {
    const axis = kinds(['2023-01', '2023-01-10', null, '2023-03-01']);
    expect(axis.stretches.find((s) => s.kind === 'shelf')?.from).toBe(day('2023-02-01'));
  });
});

test('the linear axis gives equal time equal room', () => {
  const axis = kinds(['2023-01-01', null, '2023-12-31'], 'linear');
  expect(axis.stretches.map((s) => s.kind)).toEqual(['pad', 'time', 'pad']);
  const month = (m: number) => beginOf(axis, day('2023-01-01') + m * 30);
  expect(month(2) - month(1)).toBeCloseTo(month(7) - month(6), 12);
});

test('no date at all is one shelf; no event at all is an empty axis', () => {
  expect(kinds([null, null]).stretches.map((s) => s.kind)).toEqual(['pad', 'shelf', 'pad']);
  expect(kinds([]).stretches.map((s) => s.kind)).toEqual(['pad', 'pad']);
});

test('open intervals have a known end on the axis and nothing infinite', () => {
  const axis = kinds(['../2023-05-01', '2023-06-01/..']);
  expect([axis.from, axis.to]).toEqual([day('2023-05-02'), day('2023-06-01')]);
  for (const s of axis.stretches) expect([s.start, s.end].every(Number.isFinite)).toBe(true);
});

const dates = fc.array(
  fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 4000 }).map((d) => new Date(d * 86_400_000).toISOString().slice(0, 10)),
      fc
        .integer({ min: 0, max: 130 })
        .map((m) => `${1970 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`),
    ),
    { freq: 4 },
  ),
  { maxLength: 30 },
);

test.each(['adaptive', 'linear'] as const)('the %s axis is monotone, whole, and can be read back', (scale) => {
  fc.assert(
    fc.property(dates, (list) => {
      const sorted = [...list].sort((a, b) => (a && b ? a.localeCompare(b) : 0));
      const axis = kinds(sorted, scale);
      expect(axis.stretches[0]?.start).toBe(0);
      expect(axis.stretches.at(-1)?.end).toBeCloseTo(1, 9);
      let last = 0;
      for (let d = axis.from; d < axis.to; d += Math.max(1, Math.floor((axis.to - axis.from) / 50))) {
        const [begin, end] = [beginOf(axis, d), endBefore(axis, d + 1)];
        expect(begin).toBeGreaterThanOrEqual(last - 1e-12);
        expect(end).toBeGreaterThan(begin);
        expect(dayAt(axis, (begin + end) / 2)).toBe(d);
        last = end;
      }
    }),
    { numRuns: 60 },
  );
});
