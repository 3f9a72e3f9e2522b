/**
 * The browser's entry: fetches the page's story and the words of its language and the reader's, puts the address into a
 * store, and wakes the prerendered page; of the index, only the language is the reader's own.
 *
 * Where the story cannot be had, the prerendered page stays as it is: readable, not interactive. Where the words of the
 * reader's language cannot, it wakes in its own.
 */
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Story } from '../model/story.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { bindUrl } from '../store/bindUrl.ts';
import { createStoryStore } from '../store/createStoryStore.ts';
import { StoryProvider } from '../store/StoryContext.tsx';
import { viewFromQuery } from '../store/viewUrl.ts';
import { CrowdOpening } from '../timeline/crowdOpening.ts';
import { LABELLED } from '../timeline/useTimelineModel.ts';
import { fetchWords } from '../ui/words/fetchWords.ts';
import { hasWords } from '../ui/words/tables.ts';
import { chooseLang } from './chooseLang.ts';
import { Page } from './Page.tsx';
import './whowhen.css';

/** Resolves when the page as it came has been shown; at once where it is not looked at and will not be. */
const isPainted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
  });

const isLang = (text: string | null): text is Lang => LANGS.some((lang) => lang === text);

/** The words that the page came in, and the reader's if they can be had. */
async function fetchOpeningWords(): Promise<void> {
  const own = document.documentElement.lang;
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = isLang(asked) ? asked : chooseLang(navigator.languages, isLang(own) ? own : 'zh-Hans');
  const isThere = fetchWords(wanted).catch(console.warn);
  if (isLang(own)) await fetchWords(own);
  await isThere;
}

async function start(root: HTMLElement): Promise<void> {
  const { storyUrl, indexUrl, site, index } = root.dataset;
  const words = fetchOpeningWords();
  if (index) {
    const [{ startIndex }] = await Promise.all([import('./startIndex.tsx'), words]);
    return startIndex(root, JSON.parse(index));
  }
  if (!storyUrl) return;
  const [response] = await Promise.all([fetch(storyUrl), words]);
  if (!response.ok) throw new Error(`${storyUrl}: ${response.status}`);
  const story = (await response.json()) as Story;
  // Nearly always there already, since it is the page's; but it is the one that the page is woken in.
  await fetchWords(story.lang);
  const crowd = story.events.length > LABELLED ? (await import('../timeline/CrowdPicture.tsx')).CrowdPicture : null;
  // The page is there without script: what wakes it comes after what shows it.
  await isPainted();
  const home = chooseLang(navigator.languages, story.lang);
  const view = viewFromQuery(location.search, story, home);
  const store = createStoryStore(story, { ...view, lang: hasWords(view.lang) ? view.lang : story.lang });
  hydrateRoot(
    root,
    <StrictMode>
      <StoryProvider value={store}>
        <CrowdOpening value={crowd}>
          <Page indexUrl={indexUrl} site={site && new URL(site, location.href).href} />
        </CrowdOpening>
      </StoryProvider>
    </StrictMode>,
  );
  // The reader may have gone on to another address by the time the words are there.
  const isAsked = (lang: Lang) => viewFromQuery(location.search, story, home).lang === lang;
  bindUrl(store, window, home, (lang) => {
    if (!hasWords(lang)) fetchWords(lang).then(() => isAsked(lang) && store.getState().setLang(lang), console.warn);
    return hasWords(lang);
  });
  store.subscribe(({ lang }, before) => {
    // Said again, it would be looked up again for every element.
    if (lang !== before.lang) document.documentElement.lang = lang;
  });
  document.documentElement.lang = store.getState().lang;
  import.meta.hot?.on('whowhen:story', (next: Story) => {
    // The story is whole again: what was said of it is no longer true.
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    if (next.id === story.id) store.getState().replaceStory(next);
  });
}

const root = document.getElementById('root');
if (root)
  start(root).catch((error: unknown) => {
    console.error(error);
  });
