/** The card of a name in the article, for who asks; its code is fetched when the first one does. */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useFetched } from '../ui/useFetched.ts';
import { listenNames, type NameAsked } from './listenNames.ts';

const fetchCard = () => import('./NameCard.tsx').then(({ NameCard }) => NameCard);

export function NamePeek({ article }: { article: RefObject<HTMLElement | null> }) {
  const [asked, setAsked] = useState<NameAsked | null>(null);
  const close = useCallback(() => setAsked(null), []);
  useEffect(() => (article.current ? listenNames(article.current, setAsked) : undefined), [article]);
  // Where it cannot be had, a click still leads to the card at the side.
  const Card = useFetched(asked, fetchCard, close);
  return asked && Card && <Card {...asked} onClose={close} />;
}
