/**
 * The words that a page begins with: a table for each room, and in each the languages that are there.
 *
 * A page has the words of its own language and of its reader's, and fetches others when they are asked for
 * (`fetchWords.ts`); stories in other people's pages, the build and the tests have all of them (`allWords.ts`). So a
 * language is put in before anything is drawn in it. Words of parts that are fetched later come with these.
 */
import type { Lang } from '../../model/vocabulary.ts';
import type { GraphWords } from './graphWords.ts';
import type { PageWords } from './pageWords.ts';
import type { ReaderWords } from './readerWords.ts';
import type { TimelineWords } from './timelineWords.ts';
import type { VocabularyWords } from './vocabularyWords.ts';

export interface Words {
  page: PageWords;
  timeline: TimelineWords;
  graph: GraphWords;
  reader: ReaderWords;
  vocabulary: VocabularyWords;
}

type Tables = { readonly [K in keyof Words]: Record<Lang, Words[K]> };

export const TABLES = { page: {}, timeline: {}, graph: {}, reader: {}, vocabulary: {} } as Tables;

export function addWords(lang: Lang, words: Words): void {
  for (const room of Object.keys(words) as (keyof Words)[]) Object.assign(TABLES[room], { [lang]: words[room] });
}

export const hasWords = (lang: Lang): boolean => lang in TABLES.page;
