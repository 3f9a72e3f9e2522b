/** Comings and goings in Chinese: each sentence and the ties of such moves that it states. */
import { describe, expect, test } from 'vitest';
import { CHINESE_MOVE_CASES } from './chineseMoveCases.ts';
import { tiesOfCase } from './tiesOfCase.ts';

const MOVES: ReadonlySet<string> = new Set(Object.keys(CHINESE_MOVE_CASES));

describe.each(Object.entries(CHINESE_MOVE_CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ties) => {
    expect(tiesOfCase(sentence, MOVES)).toEqual([...ties].sort());
  });
});
