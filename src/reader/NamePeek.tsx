/** The card of a name in the article, for who asks; its code is fetched when the first one does. */
import { type ComponentType, type RefObject, useCallback, useEffect, useState } from 'react';
import { listenNames, type NameAsked } from './listenNames.ts';
import type { NameCardProps } from './NameCard.tsx';

export function NamePeek({ article }: { article: RefObject<HTMLElement | null> }) {
  const [asked, setAsked] = useState<NameAsked | null>(null);
  const [Card, setCard] = useState<ComponentType<NameCardProps> | null>(null);
  const isWanted = asked !== null;
  const close = useCallback(() => setAsked(null), []);
  useEffect(() => (article.current ? listenNames(article.current, setAsked) : undefined), [article]);
  useEffect(() => {
    // Where it cannot be had, a click still leads to the card at the side.
    if (isWanted) import('./NameCard.tsx').then(({ NameCard }) => setCard(() => NameCard), close);
  }, [isWanted, close]);
  return asked && Card && <Card {...asked} onClose={close} />;
}
