import { describe, expect, it } from 'vitest';
import { centreView, MAX_ZOOM, MIN_ZOOM, moveView } from '../../src/graph/moveView.ts';
import { moveBy, STILL, scaleAround } from '../../src/ui/movement.ts';

const SIZE = { width: 400, height: 300 };

describe('moveView', () => {
  it('enlarges around a point, which stays where it is', () => {
    expect(moveView(STILL, scaleAround(2, [100, 30]), SIZE)).toEqual({ k: 2, x: -100, y: -30 });
  });

  it('keeps that point where the enlargement is cut short', () => {
    const near = { k: 4, x: -400, y: -300 };
    const { k, x, y } = moveView(near, scaleAround(10, [200, 150]), SIZE);
    expect(k).toBe(MAX_ZOOM);
    // What stood in the middle: (200 + 400) / 4 = 150, (150 + 300) / 4 = 112.5.
    expect([k * 150 + x, k * 112.5 + y]).toEqual([200, 150]);
  });

  it('changes nothing at its bounds', () => {
    const far = { k: MIN_ZOOM, x: 100, y: 75 };
    expect(moveView(far, scaleAround(0.5, [10, 10]), SIZE)).toEqual(far);
  });

  it('keeps a third of the picture in view', () => {
    expect(moveView(STILL, moveBy(5000, -5000), SIZE)).toEqual({ k: 1, x: 268, y: 99 - 300 });
  });
});

describe('centreView', () => {
  it('brings a point into the middle, and comes no less near than it is', () => {
    expect(centreView(STILL, [100, 100], 1.5, SIZE)).toEqual({ k: 1.5, x: 50, y: 0 });
    expect(centreView({ k: 3, x: 0, y: 0 }, [200, 150], 1.5, SIZE)).toEqual({ k: 3, x: -400, y: -300 });
  });
});
