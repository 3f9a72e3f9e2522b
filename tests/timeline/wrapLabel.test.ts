import { expect, test } from 'vitest';
import { measureText, splitPieces, wrapLabel } from '../../src/timeline/wrapLabel.ts';

test.each([
  ['离职', 2],
  ['“是”', 3],
  ['', 0],
  ['il', 0.84],
  ['AI', 1.14],
])('%s is %d em wide', (text, width) => {
  expect(measureText(text)).toBe(width);
});

test('a Latin word, a number and closing punctuation stay whole', () => {
  expect(splitPieces('发布GPT-4o，涨12.5%（称“是”）')).toEqual([
    '发',
    '布',
    'GPT-4o，',
    '涨',
    '12.5%',
    '（称',
    '“是”）',
  ]);
});

test('lines are as few as go, and even', () => {
  expect(wrapLabel('董事会突然宣布解雇首席执行官', 12, 2)).toEqual({
    lines: ['董事会突然宣布', '解雇首席执行官'],
    width: 7,
    cut: false,
  });
});

test('what finds no room is cut with an ellipsis that fits', () => {
  expect(wrapLabel('一二三四五六七八九十', 4, 2)).toEqual({ lines: ['一二三四', '五六七…'], width: 4, cut: true });
});

test('a word longer than the line stands alone', () => {
  expect(wrapLabel('the Superintelligence lab', 4, 5).lines).toEqual(['the', 'Superintelligence', 'lab']);
});
