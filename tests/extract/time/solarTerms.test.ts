import { expect, test } from 'vitest';
import { type SolarTerm, solarTermDay } from '../../../src/extract/time/solarTerms.ts';

test.each<[number, SolarTerm, string]>([
  [1976, '清明', '1976-04-04'],
  [1998, '清明', '1998-04-05'],
  [2017, '立春', '2017-02-03'],
  [2018, '立秋', '2018-08-07'],
  [2019, '白露', '2019-09-08'],
  [2020, '夏至', '2020-06-21'],
  [2021, '小寒', '2021-01-05'],
  [2022, '冬至', '2022-12-22'],
  [2024, '清明', '2024-04-04'],
])('%d, %s: %s', (year, term, day) => {
  expect(solarTermDay(year, term)?.toString()).toBe(day);
});
