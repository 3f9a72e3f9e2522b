/**
 * Keeps a store and the address bar in step: what is chosen makes a step for Back, what is dragged or typed does not.
 *
 * A choice is written after the frame that shows it. A movement is written when it has come to rest: browsers refuse more than
 * some hundreds of writes in a row, and each takes time from the movement.
 */
import type { Lang } from '../model/vocabulary.ts';
import type { StoryStore } from './createStoryStore.ts';
import type { View } from './view.ts';
import { mergeQuery, viewFromQuery, viewToQuery } from './viewUrl.ts';

/** Milliseconds without movement after which it is written. */
const REST = 200;

/** Whether a change is a step of its own: a choice, not a movement. */
function isStep(before: View, after: View): boolean {
  const { text: textBefore, window: windowBefore, ...filtersBefore } = before.filters;
  const { text: textAfter, window: windowAfter, ...filtersAfter } = after.filters;
  return (
    JSON.stringify(filtersBefore) !== JSON.stringify(filtersAfter) ||
    (windowBefore === null) !== (windowAfter === null) ||
    (textBefore === '') !== (textAfter === '') ||
    before.selected?.id !== after.selected?.id ||
    before.selected?.and !== after.selected?.and ||
    before.pane !== after.pane ||
    before.lanes !== after.lanes ||
    before.scale !== after.scale ||
    before.lang !== after.lang
  );
}

/**
 * Reads the address into the store, then follows both. `home`: see `viewToQuery`. `canSpeak` tells whether a language can
 * be shown at once; where not, the address does not change the present one. Returns what undoes it.
 */
export function bindUrl(
  store: StoryStore,
  page: Window,
  home: Lang = store.getState().story.lang,
  canSpeak: (lang: Lang) => boolean = () => true,
): () => void {
  const write = (isNew: boolean) => {
    const state = store.getState();
    const search = mergeQuery(page.location.search, viewToQuery(state, state.story, home));
    if (search === page.location.search) return;
    const address = `${page.location.pathname}${search}${page.location.hash}`;
    if (isNew) page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  let written: View = store.getState();
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  const flush = () => {
    page.cancelAnimationFrame(frame);
    clearTimeout(rest);
    frame = 0;
    const state = store.getState();
    write(isStep(written, state));
    written = state;
  };
  const read = () => {
    isReading = true;
    const { story, lang, setView } = store.getState();
    const view = viewFromQuery(page.location.search, story, home);
    setView(canSpeak(view.lang) ? view : { ...view, lang });
    written = store.getState();
    isReading = false;
  };
  read();
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.filters === before.filters &&
      state.selected === before.selected &&
      state.zoom === before.zoom &&
      state.pane === before.pane &&
      state.lanes === before.lanes &&
      state.scale === before.scale &&
      state.lang === before.lang;
    if (isReading || isSame || frame !== 0) return;
    clearTimeout(rest);
    if (isStep(written, state))
      frame = page.requestAnimationFrame(() => {
        rest = setTimeout(flush);
      });
    else rest = setTimeout(flush, REST);
  });
  page.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    page.cancelAnimationFrame(frame);
    clearTimeout(rest);
    page.removeEventListener('popstate', read);
  };
}
