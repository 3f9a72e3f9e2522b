/** `n` and `p` walk through the events; Escape lets go of what is selected. Never while somebody types. */
import { useEffect } from 'react';
import { useStoryStore } from '../store/StoryContext.tsx';

const STEPS: Readonly<Record<string, number>> = { n: 1, p: -1 };

export function useWalkKeys(): void {
  const store = useStoryStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const step = STEPS[event.key];
      if (step) store.getState().walk(step);
      else if (event.key === 'Escape' && !document.querySelector('.ww-facet[open]')) store.getState().select(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}
