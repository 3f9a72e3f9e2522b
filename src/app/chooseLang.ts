/** The interface's language for a reader, from the languages they ask for. */
import type { Lang } from '../model/vocabulary.ts';

/** The first of the reader's languages that there are words for; else the story's own. */
export function chooseLang(wanted: readonly string[], otherwise: Lang): Lang {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    if (/^zh\b.*(hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant';
    if (/^zh\b/.test(lower)) return 'zh-Hans';
    if (/^en\b/.test(lower)) return 'en';
  }
  return otherwise;
}
