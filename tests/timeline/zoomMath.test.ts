import { expect, test } from 'vitest';
import { bringIntoView, clampZoom, moveZoom, zoomAt } from '../../src/timeline/zoomMath.ts';
import { moveBy, scaleAround } from '../../src/ui/movement.ts';

test('the drawing follows the hand', () => {
  expect(moveZoom([0.25, 0.5], moveBy(-100, 30), 1000)).toEqual([0.275, 0.525]);
  expect(moveZoom([0.25, 0.5], moveBy(5000, 0), 1000)).toEqual([0, 0.25]);
});

test('scaling keeps what is under the pointer where it is, out to all and in to the nearest', () => {
  const [from, to] = moveZoom([0.2, 0.6], scaleAround(2, [250, 0]), 1000);
  expect([from, to]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.45, 12)]);
  expect(moveZoom([0.2, 0.6], scaleAround(1e-9, [250, 0]), 1000)).toEqual([0, 1]);
  const nearest = moveZoom([0.2, 0.6], scaleAround(1e12, [500, 0]), 1000);
  expect(nearest[1] - nearest[0]).toBeCloseTo(1e-5, 12);
  expect((nearest[0] + nearest[1]) / 2).toBeCloseTo(0.4, 6);
});

test('a step of zoom keeps its point, and a view never leaves the axis', () => {
  expect(zoomAt([0, 1], 2, 0.5)).toEqual([0.25, 0.75]);
  expect(clampZoom([-0.2, 0.3])).toEqual([0, 0.5]);
  expect(clampZoom([0.8, 1.2])).toEqual([expect.closeTo(0.6, 12), expect.closeTo(1, 12)]);
});

test('bringing a point into view moves no more than it must', () => {
  expect(bringIntoView([0.2, 0.4], 0.3)).toEqual([0.2, 0.4]);
  const [from, to] = bringIntoView([0.2, 0.4], 0.9);
  expect(to - from).toBeCloseTo(0.2, 12);
  expect(from < 0.9 && to > 0.9).toBe(true);
});
