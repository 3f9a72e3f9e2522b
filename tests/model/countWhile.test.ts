import { expect, it } from 'vitest';
import { countWhile } from '../../src/model/countWhile.ts';

it.each([
  [[1, 1, 2, 3], 0, 0],
  [[1, 1, 2, 3], 1, 0],
  [[1, 1, 2, 3], 1.5, 2],
  [[1, 1, 2, 3], 9, 4],
  [[], 1, 0],
])('of %j, as many as are below %d stand first: %d', (sorted, limit, expected) => {
  expect(countWhile(sorted.length, (i) => (sorted[i] as number) < limit)).toBe(expected);
});
