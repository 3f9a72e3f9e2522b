/** What the article says of the two that are selected, as a sentence; fetched when two are. */
import type { StoryState } from '../store/createStoryStore.ts';
import { selectBetween, selectEntityMap } from '../store/selectors.ts';
import { PAIR_WORDS } from './words/pairWords.ts';

export interface BetweenSaid {
  /** The two names. */
  pair: string;
  /** What holds both, in numbers, or who links them. */
  says: string;
}

/** `null` where there are not two. It changes with the story, what is selected and the language alone. */
export function sayBetween(state: StoryState): BetweenSaid | null {
  const { selected, lang } = state;
  const words = PAIR_WORDS[lang];
  const between = selectBetween(state);
  if (!between || !selected?.and) return null;
  const nameOf = (id: string) => selectEntityMap(state).get(id)?.name ?? id;
  const { chain, ties, events } = between;
  const via = chain.slice(1, -1).map(nameOf);
  const says = chain.length === 2 ? words.held(ties.length, events.length) : words.linked(via);
  return { pair: words.pair(nameOf(selected.id), nameOf(selected.and)), says };
}
