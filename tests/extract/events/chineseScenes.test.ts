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
    [
      'the day of a notice, not the years that it speaks of',
      '何亦昨日公告，已对长河集团五年来的账目展开审计。',
      '2024-06-04',
    ],
    ['an occasion with its month', '周岚在2021年3月的一次高管会上批评何亦。', '2021-03'],
    [
      'so long after what is called by another word',
      '2023年4月，周岚被免去长河集团总经理职务。今年1月，何亦访问远洋银行。\n出局后的第二个月，周岚起诉长河集团。',
      '2023-06',
    ],
    [
      'weeks later, of the same month',
      '2023年4月10日，周岚起诉长河集团。双方谈了两个星期，最后周岚与长河集团和解。',
      '2023-04',
    ],
    [
      'hours later, of the same day',
      '2023年4月10日，周岚起诉长河集团。两人谈了三个小时，最后周岚辞去总经理职务。',
      '2023-04-10',
    ],
    [
      'behind a look back within the sentence',
      '去年12月6日，周岚回国。何亦去年9月自首，随后被长河集团开除。',
      '2023-09',
    ],
    [
      'what is to come on a day told right behind it',
      '5月20日，远洋银行发表声明，将起诉长河集团，最快下周递状。',
      '2024-06-10/2024-06-16',
    ],
    ['before a feast', '圣诞前，周岚辞去长河集团总经理职务。', '2023-12'],
  ])('%s', (_about, text, date) => {
    expect(datesOf(text).at(-1)).toBe(date);
  });

  it.each([
    ['under a heading that says more than a date', '# 2022年3月的风波\n周岚辞去长河集团总经理职务。'],
    ['a year, where nothing says that it goes on', '2021年，周岚起诉长河集团。何亦辞去远洋银行董事长职务。'],
    ['what somebody says that he plans', '6月3日，周岚起诉长河集团。何亦表示，准备起诉远洋银行。'],
    ['what was done again and again', '6月3日，周岚起诉长河集团。何亦在任时曾多次批评周岚。'],
    ['what months of talks led to', '2023年4月10日，周岚起诉长河集团。经过五个月谈判，周岚与长河集团和解。'],
    ['what may come, behind a time that is quoted', '何亦说内阁“熬不过下周”，周岚可能出任董事长。'],
    ['what is to come, behind what was', '6月3日，周岚起诉长河集团。何亦将辞去远洋银行董事长职务。'],
  ])('%s', (_about, text) => {
    expect(datesOf(text).at(-1)).toBeNull();
  });
});
