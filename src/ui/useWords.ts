/** The interface's words in the language the reader has chosen. */
import type { Lang } from '../model/vocabulary.ts';
import { useStory } from '../store/StoryContext.tsx';

/** Picks from a table of words; each room keeps its own table in `ui/words/`. */
export function useWords<T>(table: Readonly<Record<Lang, T>>): T {
  return table[useStory((state) => state.lang)];
}
