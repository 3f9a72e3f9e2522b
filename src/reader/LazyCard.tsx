/**
 * The card of a story: all but the opening one is fetched when something is first pointed at or selected, so that it
 * does not hold up the page.
 *
 * Promises: where it cannot be fetched it says so, and tries again with the next thing selected.
 */
import { type ComponentType, useEffect, useState } from 'react';
import { useStory } from '../store/StoryContext.tsx';
import type { Selection } from '../store/view.ts';
import { useWords } from '../ui/useWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { OpeningCard } from './OpeningCard.tsx';

export function LazyCard() {
  const words = useWords(PAGE_WORDS);
  const selected = useStory((state) => state.selected);
  const isWanted = useStory((state) => state.hovered !== null) || selected !== null;
  const [Card, setCard] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState<Selection>(null);
  useEffect(() => {
    if (!isWanted || Card) return;
    import('./Card.tsx').then(
      (loaded) => setCard(() => loaded.Card),
      () => setFailed(selected),
    );
  }, [isWanted, Card, selected]);
  if (!selected) return <OpeningCard />;
  if (Card) return <Card />;
  return <p role="status">{failed === selected && words.notOpened}</p>;
}
