import { expect, test } from 'vitest';
import { compose, type Movement, moveBy, pinch, STILL, scaleAround, wheelFactor } from '../../src/ui/movement.ts';

const at = ({ k, x, y }: Movement, [px, py]: readonly [number, number]) => [k * px + x, k * py + y];

test('scaling leaves its point where it is and moves the others away from it', () => {
  const twice = scaleAround(2, [30, 40]);
  expect(at(twice, [30, 40])).toEqual([30, 40]);
  expect(at(twice, [31, 38])).toEqual([32, 36]);
});

test('a run of movements is one movement', () => {
  const both = compose(moveBy(10, -5), scaleAround(2, [0, 0]));
  expect(both).toEqual({ k: 2, x: 20, y: -10 });
  expect(at(both, [1, 1])).toEqual([22, -8]);
  expect(compose(both, STILL)).toEqual(both);
  expect(compose(STILL, both)).toEqual(both);
});

test('two fingers: the point between follows them, their distance is the enlargement', () => {
  const apart = pinch(
    [
      [10, 0],
      [50, 0],
    ],
    [
      [10, 20],
      [90, 20],
    ],
  );
  expect(apart).toEqual({ k: 2, x: -10, y: 20 });
  expect(at(apart, [30, 0])).toEqual([50, 20]);
});

test('fingers that touch do not blow the picture up', () => {
  const { k } = pinch(
    [
      [10, 10],
      [10, 10],
    ],
    [
      [10, 10],
      [42, 10],
    ],
  );
  expect(k).toBe(2);
});

test('the wheel: up is nearer, lines count as pixels, a pinch on a trackpad is stronger, and no turn is wild', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });
  expect(turn(-300 / 2)).toBeCloseTo(Math.SQRT2, 12);
  expect(turn(3, 1)).toBe(turn(48));
  expect(turn(-12, 0, true)).toBeCloseTo(2 ** 0.1, 12);
  expect(turn(-5000)).toBe(turn(-240));
});
