/** When things happened that Chinese news tells one after another: what is carried on, and what is not. */
import { describe, expect, it } from 'vitest';
import { readEvents } from './readCase.ts';

const NAMES = { people: ['周岚', '何亦'], organizations: ['长河集团', '远洋银行'] };
/** The dates of what a text tells, in its order. */
const datesOf = (text: string) => readEvents(text, NAMES).events.map(({ time }) => time?.edtf ?? null);

describe('the dates of what Chinese news tells one after another', () => {
  it.each([
    ['under headings that are dates', '# 2022年3月\n周岚辞去长河集团总经理职务。', '2022-03'],
    ['the end of what a year is told of', '2021年，周岚起诉长河集团。最终何亦辞去长河集团董事长职务。', '2021'],
    ['the day of who gives a promise', '6月3日，何亦到访长河集团，周岚作陪，何亦承诺起诉远洋银行。', '2024-06-03'],
  ])('%s', (_about, text, date) => {
    expect(datesOf(text).at(-1)).toBe(date);
  });

  it.each([
    ['under a heading that says more than a date', '# 2022年3月的风波\n周岚辞去长河集团总经理职务。'],
    ['a year, where nothing says that it goes on', '2021年，周岚起诉长河集团。何亦辞去远洋银行董事长职务。'],
    ['what is to come, behind what was', '6月3日，周岚起诉长河集团。何亦将辞去远洋银行董事长职务。'],
  ])('%s', (_about, text) => {
    expect(datesOf(text).at(-1)).toBeNull();
  });
});
