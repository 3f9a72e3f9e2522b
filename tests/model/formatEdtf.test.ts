import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../src/model/formatEdtf.ts';

const CASES: [text: string | null, hans: string, hant: string, en: string][] = [
  ['2024-09-25', '2024年9月25日', '2024年9月25日', '25 September 2024'],
  ['2024-09', '2024年9月', '2024年9月', 'September 2024'],
  ['2024', '2024年', '2024年', '2024'],
  ['2024-XX', '2024年', '2024年', '2024'],
  ['-0044-03-15', '公元前45年3月15日', '西元前45年3月15日', '15 March 45 BC'],
  ['2024-21', '2024年春', '2024年春', 'spring 2024'],
  ['2024-24~', '2024年冬前后', '2024年冬前後', 'about winter 2024'],
  ['199X', '1990年代', '1990年代', '1990s'],
  ['19XX', '20世纪', '20世紀', '20th century'],
  ['20XX', '21世纪', '21世紀', '21st century'],
  ['10XX', '11世纪', '11世紀', '11th century'],
  ['2024-09~', '2024年9月前后', '2024年9月前後', 'about September 2024'],
  ['2024?', '2024年（存疑）', '2024年（存疑）', '2024 (uncertain)'],
  ['2024%', '2024年前后（存疑）', '2024年前後（存疑）', 'about 2024 (uncertain)'],
  ['2024-04/2024-10', '2024年4月至2024年10月', '2024年4月至2024年10月', 'April 2024 – October 2024'],
  ['2024-04~/2024-10', '2024年4月前后至2024年10月', '2024年4月前後至2024年10月', 'about April 2024 – October 2024'],
  ['2024-04-01/2024-04-01', '2024年4月1日', '2024年4月1日', '1 April 2024'],
  ['2023-11/..', '2023年11月起', '2023年11月起', 'from November 2023'],
  ['../2023-11', '2023年11月或之前', '2023年11月或之前', 'by November 2023'],
  [null, '日期不详', '日期不詳', 'no date'],
  ['nonsense', '日期不详', '日期不詳', 'no date'],
];

describe('formatEdtf', () => {
  it.each(CASES)('%s', (text, hans, hant, en) => {
    expect([formatEdtf(text, 'zh-Hans'), formatEdtf(text, 'zh-Hant'), formatEdtf(text, 'en')]).toEqual([
      hans,
      hant,
      en,
    ]);
  });
});
