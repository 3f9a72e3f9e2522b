/**
 * The card of a story: all but the opening one is fetched when something is first pointed at or selected, so that it
 * does not hold up the page.
 *
 * Promises: where it cannot be fetched it says so, and tries again with the next thing selected.
 */
import { useCallback, useState } from 'react';
import { useStory, useStoryStore } from '../store/StoryContext.tsx';
import type { Selection } from '../store/view.ts';
import { useFetched } from '../ui/useFetched.ts';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { OpeningCard } from './OpeningCard.tsx';

/** A box narrower than this has no place for more than what opens the story (page.css). */
const ROOMY = 1080;

const fetchSides = () => import('./Sides.tsx').then((part) => part.Sides);
const fetchCard = () => import('./Card.tsx').then(({ Card }) => Card);

export function LazyCard() {
  const words = useWords(PAGE_WORDS);
  const store = useStoryStore();
  const selected = useStory((state) => state.selected);
  const isPointedAt = useStory((state) => state.hovered !== null);
  const [failed, setFailed] = useState<Selection>(null);
  const fail = useCallback(() => setFailed(store.getState().selected), [store]);
  const Card = useFetched(selected ?? isPointedAt, fetchCard, fail);
  const Sides = useFetched(globalThis.innerWidth > ROOMY, fetchSides);
  if (!selected)
    return (
      <>
        <OpeningCard />
        {Sides && <Sides />}
      </>
    );
  if (Card) return <Card />;
  return <p role="status">{failed === selected && words.notOpened}</p>;
}
