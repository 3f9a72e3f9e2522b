/**
 * Keeps a newly chosen event in sight: where neither its mark nor its words can be seen, or the card lies over them, the
 * page scrolls to the nearer of the two. So the walk moves everything together, on a phone as on a desk.
 *
 * Does not know: panes that scroll by themselves and bring their own into view; what an address opens with, which stays
 * where it is.
 */
import { useEffect } from 'react';
import { useStoryStore } from '../store/StoryContext.tsx';

/** A line and its surroundings: so much of a place has to be in sight, in pixels. */
const ENOUGH = 40;
/** Of a pane that scrolls by itself and brings the words into its view, so much: they may stand anywhere in it. */
const MOST = 0.6;
/** The card takes at most this part of a narrow window (page.css). */
const CARD = 0.52;
/** How far down what is free of the window a place is brought. */
const DOWN = 0.3;

/** Where an event is to be seen: its marks, and its words or the pane that brings them into view. */
function findPlaces(id: string): { rect: DOMRect; needed: number }[] {
  const is = `="${CSS.escape(id)}"]`;
  const marks = document.querySelectorAll(`.ww-tl [data-event${is}`);
  const words = document.querySelector(`.ww-article [data-events~${is}`);
  const article = words?.closest('.ww-article');
  const pane = article?.closest('.ww-pane');
  // An article that stays beside the timeline is always in sight, and says nothing of the timeline.
  const isBeside = pane && getComputedStyle(pane).position === 'sticky';
  const said = isBeside ? null : article && getComputedStyle(article).overflowY === 'visible' ? words : article;
  return [...marks, ...(said ? [said] : [])]
    .map((e) => ({ rect: e.getBoundingClientRect(), isPane: e === article }))
    .filter(({ rect }) => rect.width > 0)
    .map(({ rect, isPane }) => ({ rect, needed: isPane ? rect.height * MOST : Math.min(ENOUGH, rect.height) }));
}

/** How far the page has to scroll until an event can be seen; 0 where it can. */
export function findWay(id: string): number {
  const tabs = document.querySelector('.ww-tabs')?.getBoundingClientRect().height ?? 0;
  const card = document.querySelector('.ww-aside')?.getBoundingClientRect();
  const ways = findPlaces(id).map(({ rect: place, needed }) => {
    const isUnderCard = card && card.left < place.right && card.right > place.left;
    const end = innerHeight * (isUnderCard ? 1 - CARD : 1);
    const seen = Math.min(place.bottom, end) - Math.max(place.top, tabs);
    return seen >= Math.min(needed, (end - tabs) * MOST) ? 0 : place.top - tabs - (end - tabs) * DOWN;
  });
  return ways.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

export function useFollowSelection(): void {
  const store = useStoryStore();
  useEffect(() => {
    let frame = 0;
    const unsubscribe = store.subscribe(({ selected }, before) => {
      if (selected === before.selected) return;
      cancelAnimationFrame(frame);
      if (selected?.kind !== 'event') return;
      // In the frame after the one that shows the choice: the article may have drawn another of its parts for it.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
          scrollBy({ top: findWay(selected.id), behavior: isStill ? 'instant' : 'smooth' });
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [store]);
}
