/**
 * How long a card beside some words stays: while the pointer or the focus is on it or on its words.
 *
 * Promises: Escape closes it, takes the focus back to its words, and does nothing else on the page; it moves with its
 * words as they are scrolled, and goes when they are out of sight.
 */
import { type RefObject, useLayoutEffect } from 'react';
import { placeBeside } from './placeBeside.ts';

/** Milliseconds for the way from the words to the card. */
const GRACE = 250;

export function useStaying(box: RefObject<HTMLElement | null>, words: HTMLElement, onClose: () => void): void {
  // With the card, not after it is painted: an Escape in between would be lost.
  useLayoutEffect(() => {
    const card = box.current;
    if (!card) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isAt = (event: Event) => event.composedPath().some((place) => place === card || place === words);
    const isInUse = () => card.matches(':focus-within') || words.matches(':focus-visible');
    const follow = () => {
      if (!placeBeside(card, words)) onClose();
    };
    const listeners: Record<string, (event: never) => void> = {
      pointerover: (event: PointerEvent) => {
        clearTimeout(timer);
        if (event.pointerType === 'mouse' && !isAt(event) && !isInUse()) timer = setTimeout(onClose, GRACE);
      },
      pointerdown: (event: PointerEvent) => {
        const isOnWords = event.composedPath().includes(words);
        // A mouse that presses the words wants more than this card.
        if (!isAt(event) || (isOnWords && event.pointerType === 'mouse')) onClose();
      },
      focusin: (event: FocusEvent) => {
        if (!isAt(event)) onClose();
      },
      keydown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (card.matches(':focus-within')) words.focus();
        onClose();
      },
      scroll: (event: Event) => {
        if (!isAt(event)) follow();
      },
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [type, listener] of entries) document.addEventListener(type, listener, true);
    addEventListener('resize', follow);
    return () => {
      clearTimeout(timer);
      for (const [type, listener] of entries) document.removeEventListener(type, listener, true);
      removeEventListener('resize', follow);
    };
  }, [box, words, onClose]);
}
