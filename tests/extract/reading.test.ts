import { expect, it } from 'vitest';
import { toReading } from '../../src/extract/reading.ts';
import { createTools } from '../../src/loader/createTools.ts';

const { toSimplified } = createTools();

it('leaves a character alone whose Simplified form is longer, and that one only', () => {
  const text = '董事長郭明錤說話。\n總經理請辭。';
  const reading = toReading(text, true, toSimplified);
  expect(reading).toHaveLength(text.length);
  expect(reading).toBe('董事长郭明錤说话。\n总经理请辞。');
});

it('keeps its length whatever a converter does', () => {
  const text = '\ud842\udfb7甲乙\n丙甲';
  expect(toReading(text, true, (words) => words.replaceAll('甲', '甲甲').replaceAll('丙', '丁'))).toBe(
    '\ud842\udfb7甲乙\n丁甲',
  );
});
