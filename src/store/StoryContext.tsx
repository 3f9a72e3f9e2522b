/** Hands a story's store to the components below; each story on a page has its own. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoryState, StoryStore } from './createStoryStore.ts';

const StoryContext = createContext<StoryStore | null>(null);

export const StoryProvider = StoryContext.Provider;

/** The store itself, for event handlers. Throws outside a StoryProvider. */
export function useStoryStore(): StoryStore {
  const store = useContext(StoryContext);
  if (!store) throw new Error('No StoryProvider above this component.');
  return store;
}

/** A part of the story's state; renders again when that part changes. */
export function useStory<T>(select: (state: StoryState) => T): T {
  return useStore(useStoryStore(), select);
}
