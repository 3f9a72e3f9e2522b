/** When the happenings of short articles took place, and in which order: of several sentences, in both languages. */
import { describe, expect, it } from 'vitest';
import { CHINESE_ARTICLES } from './chineseArticles.cases.ts';
import { CHINESE_COURTS } from './chineseCourts.cases.ts';
import { CHRONOLOGIES } from './chronologies.cases.ts';
import { COUNTED_ON } from './countedOnChinese.cases.ts';
import { DENSE_CHINESE } from './denseChinese.cases.ts';
import { ENGLISH_ARTICLES } from './englishArticles.cases.ts';
import { ENGLISH_PROSE } from './englishProse.cases.ts';
import { ENGLISH_RETURNS } from './englishReturns.cases.ts';
import { SCENES_OF_NEWS } from './englishScenesOfNews.cases.ts';
import { ENGLISH_STORIES } from './englishStories.cases.ts';
import { ORDERS } from './orders.cases.ts';
import { readArticle } from './readArticle.ts';
import { BODIES_AT, SCENE_ORDERS, SCENE_RETURNS } from './sceneReturns.cases.ts';
import { ENGLISH_SCENE_RETURNS } from './sceneReturnsEnglish.cases.ts';

describe.each([
  ['Chinese articles', CHINESE_ARTICLES],
  ['Chinese articles: courts, flashbacks, what is named', CHINESE_COURTS],
  ['Chinese articles: counted on, deadlines, days spoken of', COUNTED_ON],
  ['Chinese articles: dense reports', DENSE_CHINESE],
  ['English articles', ENGLISH_ARTICLES],
  ['English articles: stories told over years', ENGLISH_STORIES],
  ['English articles: dense prose', ENGLISH_PROSE],
  ['English articles: back to the days of writing', ENGLISH_RETURNS],
  ['English articles: letters, courts, matches, rows', SCENES_OF_NEWS],
  ['chronologies', CHRONOLOGIES],
  ['order', ORDERS],
  ['Chinese articles: scenes left and come back to', SCENE_RETURNS],
  ['Chinese articles: meetings and bodies at a place', BODIES_AT],
  ['English articles: scenes left and come back to', ENGLISH_SCENE_RETURNS],
  ['order: parts of a month', SCENE_ORDERS],
])('%s', (_about, cases) => {
  it.each(cases)('$about', (article) => {
    const { dateOf, placeOf } = readArticle(article);
    const words = Object.keys(article.dates ?? {});
    expect(Object.fromEntries(words.map((word) => [word, dateOf(word)]))).toEqual(article.dates ?? {});
    for (const [earlier, later] of article.order ?? []) {
      expect(placeOf(earlier)).toBeGreaterThanOrEqual(0);
      expect(placeOf(earlier)).toBeLessThan(placeOf(later));
    }
  });
});
