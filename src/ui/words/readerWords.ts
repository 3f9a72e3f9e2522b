/** The words of the article and of the card while nothing is selected, in each language. */
import type { Lang } from '../../model/vocabulary.ts';
import { TABLES } from './tables.ts';

export interface ReaderWords {
  article: string;
  showNoise: (lines: number) => string;
  card: string;
  startWalk: string;
  keyPoints: string;
  eventReference: (place: number, title: string) => string;
  pick: string;
  moreBefore: (paragraphs: number) => string;
  moreAfter: (paragraphs: number) => string;
}

export const READER_WORDS: Readonly<Record<Lang, ReaderWords>> = TABLES.reader;
