/** The words of the index alone, in each language; they are fetched with it. */
import type { Lang } from '../../model/vocabulary.ts';

interface IndexWords {
  tagline: string;
  /** From the first to the last date of a story. */
  span: (from: string, to: string) => string;
}

export const INDEX_WORDS: Readonly<Record<Lang, IndexWords>> = {
  'zh-Hans': {
    tagline: '何人何时：把长新闻读成时间线与人物关系',
    span: (from, to) => `${from} — ${to}`,
  },
  'zh-Hant': {
    tagline: '何人何時：把長新聞讀成時間線與人物關係',
    span: (from, to) => `${from} — ${to}`,
  },
  en: {
    tagline: 'Long news, read as a timeline and as people',
    span: (from, to) => `${from} – ${to}`,
  },
};
