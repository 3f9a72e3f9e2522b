/**
 * The browser's entry: fetches the page's story, puts the address into a store, and wakes the prerendered page; of the
 * index, only the language is the reader's own.
 *
 * Where the story cannot be had, the prerendered page stays as it is: readable, not interactive.
 */
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Story } from '../model/story.ts';
import { bindUrl } from '../store/bindUrl.ts';
import { createStoryStore } from '../store/createStoryStore.ts';
import { StoryProvider } from '../store/StoryContext.tsx';
import { viewFromQuery } from '../store/viewUrl.ts';
import { CrowdOpening } from '../timeline/crowdOpening.ts';
import { LABELLED } from '../timeline/useTimelineModel.ts';
import { chooseLang } from './chooseLang.ts';
import { Page } from './Page.tsx';
import './whowhen.css';

/** Resolves when the page as it came has been shown; at once where it is not looked at and will not be. */
const isPainted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function start(root: HTMLElement): Promise<void> {
  const { storyUrl, indexUrl, site, index } = root.dataset;
  if (index) return (await import('./startIndex.tsx')).startIndex(root, JSON.parse(index));
  if (!storyUrl) return;
  const response = await fetch(storyUrl);
  if (!response.ok) throw new Error(`${storyUrl}: ${response.status}`);
  const story = (await response.json()) as Story;
  const crowd = story.events.length > LABELLED ? (await import('../timeline/CrowdPicture.tsx')).CrowdPicture : null;
  // The page is there without script: what wakes it comes after what shows it.
  await isPainted();
  const home = chooseLang(navigator.languages, story.lang);
  const store = createStoryStore(story, viewFromQuery(location.search, story, home));
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
  bindUrl(store, window, home);
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
