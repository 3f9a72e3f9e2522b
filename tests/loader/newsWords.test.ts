import { expect, it } from 'vitest';
import { createTools } from '../../src/loader/createTools.ts';
import { MISTAKEN_VERBS, NEWS_NOUNS, NEWS_VERBS } from '../../src/loader/newsWords.ts';

const segment = createTools().segment as NonNullable<ReturnType<typeof createTools>['segment']>;

it.each(NEWS_VERBS)('%s is one verb between a name and what it is done to', (word) => {
  expect(segment(`王琳${word}的那天`)).toContainEqual({ word, tag: 'v' });
});

it('has each word once', () => {
  const words = [...NEWS_VERBS, ...NEWS_NOUNS, ...MISTAKEN_VERBS];
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

it('has nouns for nouns, and verbs for verbs', () => {
  expect(NEWS_NOUNS.filter((word) => segment(word)[0]?.tag !== 'n')).toEqual([]);
  expect(MISTAKEN_VERBS.filter((word) => segment(word)[0]?.tag !== 'v')).toEqual([]);
});

it('leaves a party its name: 民主党 + 籍, though 取消 + 党籍', () => {
  expect(segment('民主党籍参议员').map(({ word }) => word)).toEqual(['民主党', '籍', '参议员']);
  expect(segment('协会取消了他的党籍').map(({ word }) => word)).toContain('党籍');
});
