import { describe, expect, it } from 'vitest';
import { withoutSeasons } from '../../../src/extract/time/withoutSeasons.ts';

describe('seasons as months', () => {
  it.each([
    ['2013-21', '2013-03/2013-05'],
    ['2013-22', '2013-06/2013-08'],
    ['2013-23', '2013-09/2013-11'],
    ['1999-24', '1999-12/2000-02'],
    ['2013-12', '2013-12'],
    ['2013-21-01', '2013-21-01'],
    ['2013-03/2013-05', '2013-03/2013-05'],
    ['../2013', '../2013'],
  ])('%s is %s', (edtf, months) => {
    expect(withoutSeasons(edtf)).toBe(months);
  });
});
