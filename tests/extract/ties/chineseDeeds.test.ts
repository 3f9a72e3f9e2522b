/** Deeds between two in Chinese: each sentence and the ties of deeds that it states, those of posts and kin left out. */
import { describe, expect, test } from 'vitest';
import { CHINESE_DEED_CASES } from './chineseDeedCases.ts';
import { CHINESE_DEED_SHAPES } from './chineseDeedShapes.ts';
import { tiesOfCase } from './tiesOfCase.ts';

const DEEDS: ReadonlySet<string> = new Set(Object.keys(CHINESE_DEED_CASES));
const TIES_OF_BODIES: ReadonlySet<string> = new Set([...DEEDS, 'parent_of']);

describe.each(Object.entries(CHINESE_DEED_CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ties) => {
    expect(tiesOfCase(sentence, DEEDS)).toEqual([...ties].sort());
  });
});

describe.each(Object.entries(CHINESE_DEED_SHAPES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ties) => {
    expect(tiesOfCase(sentence, TIES_OF_BODIES)).toEqual([...ties].sort());
  });
});
