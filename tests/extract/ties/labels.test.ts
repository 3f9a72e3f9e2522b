/** The label of a post: a noun phrase, cut out of the words around it. */
import { expect, test } from 'vitest';
import { labelOf } from '../../../src/extract/ties/chinese/chinesePostWords.ts';

test.each([
  ['的前首席技术官兼总裁', '前首席技术官兼总裁'],
  ['》记者', '记者'],
  ['后者主席', '主席'],
  ['六年的功勋教练', '功勋教练'],
  ['出任总裁', '总裁'],
  ['质疑部长室主任', '主任'],
  ['法定代表人、董事和董事长', '董事长'],
  ['籍众议员', '众议员'],
  ['没有说话', undefined],
])('%s is labelled %s', (words, label) => {
  expect(labelOf(words)).toBe(label);
});
