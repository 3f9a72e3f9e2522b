/**
 * Keeps a story's store and its host's properties in step: what the host gives is followed, what the reader does is
 * told, and where the host holds a value its word stands.
 */
import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { StoryStore } from '../store/createStoryStore.ts';
import type { Selection } from '../store/view.ts';
import { filterOf, refilter } from './viewOf.ts';
import type { WhoWhenProps } from './WhoWhen.tsx';

const isSame = (a: Selection, b: Selection) => a?.kind === b?.kind && a?.id === b?.id && a?.and === b?.and;

export function useFollow(store: StoryStore, props: WhoWhenProps): void {
  const { story, filter, selected, view = 'all', lang } = props;
  const latest = useRef(props);
  const followed = useRef(filter);
  const isTold = useRef(false);
  const [turn, nextTurn] = useReducer((n: number) => n + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn the host's word is put back where it still stands
  useLayoutEffect(() => {
    latest.current = props;
    isTold.current = true;
    const state = store.getState();
    if (state.story !== story) state.replaceStory(story);
    if (lang && state.lang !== lang) state.setLang(lang);
    if (view !== 'all' && state.pane !== view) state.setPane(view);
    if (filter !== undefined && (filter !== followed.current || !isFiltered(store, filter)))
      state.setView(refilter(store.getState(), story, filter));
    followed.current = filter;
    if (selected !== undefined && !isSame(store.getState().selected, selected)) state.select(selected);
    isTold.current = false;
  }, [store, story, filter, selected, view, lang, turn]);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (isTold.current) return;
        const { onFilter, onSelect, ...given } = latest.current;
        if (state.filters !== before.filters) onFilter?.(filterOf(state.filters, state.story));
        if (state.selected !== before.selected) onSelect?.(state.selected);
        if (given.filter !== undefined || given.selected !== undefined) nextTurn();
      }),
    [store],
  );
}

/** Whether the store's filters are what the host's filter says. */
function isFiltered(store: StoryStore, filter: string): boolean {
  const state = store.getState();
  const asked = refilter(state, state.story, filter);
  return filterOf(state.filters, state.story) === filterOf(asked.filters, state.story);
}
