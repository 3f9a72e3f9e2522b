/** Wakes the index of all stories in the reader's language; what is chosen by hand stands in the address. */
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { hasWords } from '../ui/words/tables.ts';
import { chooseLang } from './chooseLang.ts';
import { IndexPage, type StorySummary } from './IndexPage.tsx';

export function startIndex(root: HTMLElement, stories: readonly StorySummary[]): void {
  const onLang = (lang: Lang) => history.replaceState(null, '', `?lang=${lang}`);
  const lang = LANGS.find((value) => value === document.documentElement.lang) ?? 'zh-Hans';
  const asked = LANGS.find((value) => value === new URLSearchParams(location.search).get('lang'));
  const isThere = hasWords(asked ?? chooseLang(navigator.languages, lang));
  // Where the words cannot be had the page stays in its own language, which nobody chose: links do not carry it on.
  const props = {
    stories,
    lang,
    chosen: isThere ? asked : undefined,
    onLang,
    wanted: isThere ? navigator.languages : [],
  };
  hydrateRoot(
    root,
    <StrictMode>
      <IndexPage {...props} />
    </StrictMode>,
  );
}
