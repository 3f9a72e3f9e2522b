/** The words of all languages, for whoever cannot wait for one of them. */
import { LANGS, type Lang } from '../../model/vocabulary.ts';
import { WORDS as EN } from './en.ts';
import { addWords, type Words } from './tables.ts';
import { WORDS as HANS } from './zh-Hans.ts';
import { WORDS as HANT } from './zh-Hant.ts';

export const ALL_WORDS: Readonly<Record<Lang, Words>> = { 'zh-Hans': HANS, 'zh-Hant': HANT, en: EN };

export function addAllWords(): void {
  for (const lang of LANGS) addWords(lang, ALL_WORDS[lang]);
}
