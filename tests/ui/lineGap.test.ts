import { expect, it } from 'vitest';
import { lineGap } from '../../src/ui/lineGap.ts';

it.each([
  ['Safe Super', 'Intelligence', ' '],
  ['苏茨克弗、Safe Super', 'Intelligence创立', ' '],
  ['穆拉蒂表达了', '担忧', ''],
  ['任命为', 'CEO', ''],
  ['last line', undefined, ''],
])('between %j and %j: %j', (line, next, gap) => {
  expect(lineGap(line, next)).toBe(gap);
});
