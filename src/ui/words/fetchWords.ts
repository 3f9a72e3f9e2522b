/** Fetches the words of a language, once. Rejects where they cannot be had; asked again, it tries again. */
import type { Lang } from '../../model/vocabulary.ts';
import { addWords, hasWords, type Words } from './tables.ts';

/** Each a file of its own: a page names that of its language in its head (`loader/wordFiles.ts`). */
const FILES: Readonly<Record<Lang, () => Promise<{ WORDS: Words }>>> = {
  'zh-Hans': () => import('./zh-Hans.ts'),
  'zh-Hant': () => import('./zh-Hant.ts'),
  en: () => import('./en.ts'),
};

export async function fetchWords(lang: Lang): Promise<void> {
  if (!hasWords(lang)) addWords(lang, (await FILES[lang]()).WORDS);
}
