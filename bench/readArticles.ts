/** The annotated Simplified Chinese articles of the tests, with the names of their people. */
import { readdirSync, readFileSync } from 'node:fs';
import type { NewsArticle } from './varyNews.ts';

const STORIES = new URL('../tests/stories/', import.meta.url);

interface Annotation {
  article: string;
  lang: string;
  people: { name: string }[];
}

export function readArticles(): NewsArticle[] {
  return readdirSync(STORIES)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, STORIES), 'utf8')) as Annotation)
    .filter(({ lang }) => lang === 'zh-Hans')
    .map(({ article, people }) => ({
      text: readFileSync(new URL(article, STORIES), 'utf8'),
      names: people.map(({ name }) => name),
    }));
}
