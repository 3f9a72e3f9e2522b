/** `n` and `p` walk through the events; Escape lets go of what is selected. Never while somebody types. */
import { useEffect } from 'react';
import type { StoryStore } from '../store/createStoryStore.ts';
import { useStoryStore } from '../store/StoryContext.tsx';

const STEPS: Readonly<Record<string, number>> = { n: 1, p: -1 };

/** What a key means to a story; `box` is what the story stands in. */
export function walkByKey(event: KeyboardEvent, store: StoryStore, box: ParentNode): void {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const step = STEPS[event.key];
  if (step) store.getState().walk(step);
  else if (event.key === 'Escape' && !box.querySelector('.ww-facet[open]')) store.getState().select(null);
}

/** Listens on the whole page: only for a page that is the story's own. */
export function useWalkKeys(): void {
  const store = useStoryStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => walkByKey(event, store, document);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}
