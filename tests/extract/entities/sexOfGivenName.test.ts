import { expect, test } from 'vitest';
import { sexOfGivenName } from '../../../src/extract/entities/chinese/people/sexOfGivenName.ts';

test.each<[string, 'woman' | 'man' | undefined]>([
  ['丽娟', 'woman'],
  ['淑芬', 'woman'],
  ['志强', 'man'],
  ['建国', 'man'],
  // Borne by both, or one character of each
  ['明', undefined],
  ['若溪', undefined],
  ['军丽', undefined],
  ['', undefined],
])('%s', (given, sex) => {
  expect(sexOfGivenName(given)).toBe(sex);
});
