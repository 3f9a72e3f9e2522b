/** What each language calls itself. */
import type { Lang } from '../model/vocabulary.ts';

export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };
