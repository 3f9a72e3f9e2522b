import { expect, test } from 'vitest';
import { beginOf, endBefore } from '../../src/timeline/axisScale.ts';
import { layoutAxis } from '../../src/timeline/layoutAxis.ts';
import { placeEvents } from '../../src/timeline/placeEvents.ts';
import { makeEvents } from './makeStory.ts';

function place(dates: (string | null)[], scale: 'adaptive' | 'linear' = 'adaptive') {
  const events = makeEvents(dates.map((date) => ({ title: '事', date })));
  const axis = layoutAxis(events, scale);
  return { axis, ...placeEvents(events, axis) };
}

test('events of one month stand in order, evenly, inside its bracket', () => {
  const { places, brackets } = place(['2023-11', '2023-11', '2023-11', '2024-09-25']);
  const [bracket] = brackets;
  const room = (bracket?.end ?? 0) - (bracket?.start ?? 0);
  expect(bracket).toMatchObject({ date: '2023-11', count: 3 });
  expect(places.slice(0, 3).map((p) => (p.x - (bracket?.start ?? 0)) / room)).toEqual([
    expect.closeTo(1 / 6, 9),
    expect.closeTo(3 / 6, 9),
    expect.closeTo(5 / 6, 9),
  ]);
});

test('a day alone is a point without a bracket, a month alone a bar', () => {
  const { places, brackets } = place(['2023-10-05', '2023-11']);
  expect(places[0]?.start).toBe(places[0]?.x);
  expect([places[1]?.start, places[1]?.end]).toEqual([brackets[0]?.start, brackets[0]?.end]);
  expect(brackets.map((b) => b.date)).toEqual(['2023-11']);
});

test('an interval is a bar from end to end; an open end fades', () => {
  const { axis, places } = place(['2023-01-01/2023-02-01', '2023-03-01/..', '../2023-04-01', '2023-05-01~']);
  const [closed, openEnd, openStart, about] = places;
  expect(closed).toMatchObject({
    start: beginOf(axis, 19358),
    end: endBefore(axis, 19390),
    fadeStart: false,
    fadeEnd: false,
  });
  expect(openEnd).toMatchObject({ fadeStart: false, fadeEnd: true });
  expect(openStart).toMatchObject({ fadeStart: true, fadeEnd: false });
  expect(about).toMatchObject({ fadeStart: true, fadeEnd: true, isAbout: true });
});

test('undated events stand between their neighbours, on a shelf, on either axis', () => {
  for (const scale of ['adaptive', 'linear'] as const) {
    const { places, shelves } = place(['2023-01-01', null, null, '2023-03-01'], scale);
    const xs = places.map((p) => p.x);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(4);
    expect(shelves).toHaveLength(1);
    expect(shelves[0]).toMatchObject({ run: 0, count: 2 });
    expect(places[1]!.x).toBeGreaterThan(shelves[0]!.start);
    expect(places[2]!.x).toBeLessThan(shelves[0]!.end);
  }
});
