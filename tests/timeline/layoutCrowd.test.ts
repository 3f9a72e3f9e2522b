import { expect, test } from 'vitest';
import { layoutAxis } from '../../src/timeline/layoutAxis.ts';
import { findDot, isNearView, LABELS, layoutCrowd, MARKS } from '../../src/timeline/layoutCrowd.ts';
import { countBins, findChunk, firstAtLeast } from '../../src/timeline/layoutDense.ts';
import type { Item } from '../../src/timeline/layoutTimeline.ts';
import { countLanes, makeCrowd } from '../../src/timeline/makeCrowd.ts';
import { OFFSET } from '../../src/timeline/measures.ts';
import { placeEvents } from '../../src/timeline/placeEvents.ts';
import { makeEvents } from './makeStory.ts';

function makeMany(count: number) {
  const drafts = Array.from({ length: count }, (_, i) => {
    return { title: `第${i}件`, date: new Date(i * 86_400_000).toISOString().slice(0, 10) };
  });
  const events = makeEvents(drafts);
  const lanes = {
    lanes: [
      { id: 'a', label: '甲' },
      { id: 'b', label: '乙' },
    ],
    own: events.map((_, i) => i % 2),
    others: events.map(() => []),
  };
  return makeCrowd(placeEvents(events, layoutAxis(events, 'linear')).places, lanes);
}

test('bins count every value once; the last takes its right end', () => {
  expect([...countBins([0, 0.1, 0.5, 0.99, 1], 0, 1, 4)]).toEqual([2, 0, 1, 2]);
});

test('finds the first that is at least a value', () => {
  expect([0, 1, 1.5, 9].map((v) => firstAtLeast([1, 1, 2, 3], v))).toEqual([0, 0, 2, 4]);
});

test('a small move stays in the same stretch', () => {
  expect(findChunk([0.26, 0.37])).toEqual(findChunk([0.3, 0.41]));
  expect(findChunk([0, 1])).toEqual({ from: -0.5, to: 2.5, size: 1 });
});

test('far out there are counts that miss nobody, near in a bounded number of marks', () => {
  const crowd = makeMany(10_000);
  expect(isNearView(crowd, [0, 1])).toBe(false);
  const { counts } = countLanes(crowd, [0, 1], 160);
  expect(counts.map((c) => c.reduce((a, b) => a + b, 0))).toEqual([5000, 5000]);
  expect(layoutCrowd(crowd, [0, 1], 900, [7]).layout.items.map((i) => i.event.id)).toEqual(['e7']);
  const near = layoutCrowd(crowd, [0.5, 0.51], 900, []);
  expect(near.isNear).toBe(true);
  expect(near.layout.items.length).toBeGreaterThan(20);
  expect(near.layout.items.length).toBeLessThanOrEqual(LABELS);
  // Three views of a 64th, of which one has some hundred events.
  expect(near.layout.items.length + near.dots.index.length).toBeGreaterThan(400);
  expect(near.layout.items.length + near.dots.index.length).toBeLessThanOrEqual(MARKS * 4);
});

test('counts agree with walking through all events, wherever the view is', () => {
  const crowd = makeMany(3000);
  const { from, to, counts } = countLanes(crowd, [0.3, 0.37], 160);
  const step = (to - from) / (counts[0] as Uint32Array).length;
  const walked = counts.map((c) => new Uint32Array(c.length));
  crowd.places.forEach(({ x }, i) => {
    const bin = Math.floor((x - from) / step);
    const lane = walked[crowd.lanes.own[i] as number] as Uint32Array;
    if (x >= from && x < to) lane[bin] = (lane[bin] as number) + 1;
  });
  expect(counts).toEqual(walked);
});

test('what fails a filter is not counted, drawn or found, and moves nobody', () => {
  const { places, lanes } = makeMany(1000);
  const failed = Uint8Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 0 : 4));
  const crowd = makeCrowd(places, lanes, failed);
  expect([...crowd.order]).toEqual(Array.from({ length: 334 }, (_, i) => i * 3));
  const { counts } = countLanes(crowd, [0, 1], 160);
  expect(counts.map((c) => c.reduce((a, b) => a + b, 0))).toEqual([167, 167]);
  expect(crowd.xs[1]).toBe(places[3]?.x);
});

test('words that the end of the axis would cut are left away', () => {
  const { layout, dots } = layoutCrowd(makeMany(100), [0, 1], 900, []);
  const labelled = layout.items.filter((item) => item.lines.length > 0);
  expect(labelled.length).toBeGreaterThan(10);
  // The stretch begins half a view before the axis and is three views long.
  const right = (item: Item) => (item.x * 3 - 0.5) * 900 + OFFSET + item.width;
  expect(Math.max(...labelled.map(right))).toBeLessThanOrEqual(900);
  expect(labelled.length + dots.index.length).toBe(100);
});

test('finds the dot under the pointer and none far from it', () => {
  const dots = { index: [5, 6, 9], x: [0.1, 0.2, 0.201], y: [40, 40, 60] };
  expect(findDot(dots, { x: 0.2, y: 42 }, 1000, 12)).toBe(6);
  expect(findDot(dots, { x: 0.2, y: 57 }, 1000, 12)).toBe(9);
  expect(findDot(dots, { x: 0.15, y: 40 }, 1000, 12)).toBe(-1);
});

test('near in, labels of a row do not touch', () => {
  const { layout, frame } = layoutCrowd(makeMany(10_000), [0.5, 0.51], 900, []);
  const scale = (900 / 2 ** -6) * (frame[1] - frame[0]);
  const labelled = layout.items.filter((item) => item.lines.length > 0);
  const rows = new Map(labelled.map((item) => [item.y, labelled.filter((other) => other.y === item.y)]));
  expect(rows.size).toBeGreaterThan(0);
  for (const row of rows.values())
    row.slice(1).forEach((item, i) => {
      const before = row[i]!;
      expect(item.x * scale - 6).toBeGreaterThan(before.x * scale + before.width);
    });
});
