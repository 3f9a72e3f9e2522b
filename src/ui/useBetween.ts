/** What the article says of the two that are selected, as a sentence; `null` where there are not two. */
import { useStory } from '../store/StoryContext.tsx';
import { selectBetween, selectEntityMap } from '../store/selectors.ts';
import { useWords } from './useWords.ts';
import { PAIR_WORDS } from './words/pairWords.ts';

export interface BetweenSaid {
  /** The two names. */
  pair: string;
  /** What holds both, in numbers, or who links them. */
  says: string;
}

export function useBetween(): BetweenSaid | null {
  const words = useWords(PAIR_WORDS);
  const selected = useStory((state) => state.selected);
  const between = useStory(selectBetween);
  const entities = useStory(selectEntityMap);
  if (!between || !selected?.and) return null;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const { chain, ties, events } = between;
  const via = chain.slice(1, -1).map(nameOf);
  const says = chain.length === 2 ? words.held(ties.length, events.length) : words.linked(via);
  return { pair: words.pair(nameOf(selected.id), nameOf(selected.and)), says };
}
