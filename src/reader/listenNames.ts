/**
 * When a reader asks who somebody in the article is: by resting the pointer on a name, by coming to it with the
 * keyboard, by a tap.
 *
 * Promises: a mouse that only passes asks nothing; a tap on a name asks and does nothing else. Does not know what is
 * shown, nor when it goes away again.
 */

export interface NameAsked {
  /** The name in the article. */
  name: HTMLElement;
  /** Whether the keyboard wants to go on inside what is shown. */
  isEntered: boolean;
}

/** Milliseconds that a pointer has to rest. */
const REST = 300;

/** The name that something stands in or is. */
export const nameOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.ww-name') : null;

/** `onAsk` gets the name. Returns what takes the listeners away. */
export function listenNames(article: HTMLElement, onAsk: (asked: NameAsked) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouch = false;
  const ask = (name: HTMLElement | null, isEntered = false) => name && onAsk({ name, isEntered });
  const listeners: Record<string, (event: never) => void> = {
    pointerover: (event: PointerEvent) => {
      clearTimeout(timer);
      const name = nameOf(event.target);
      if (name && event.pointerType === 'mouse') timer = setTimeout(ask, REST, name);
    },
    pointerleave: () => clearTimeout(timer),
    pointerdown: (event: PointerEvent) => {
      clearTimeout(timer);
      isTouch = event.pointerType === 'touch';
    },
    click: (event: MouseEvent) => {
      const name = nameOf(event.target);
      if (!name || !isTouch) return;
      event.stopPropagation();
      ask(name);
    },
    focusin: (event: FocusEvent) => {
      const name = nameOf(event.target);
      // Coming back from what was shown is no new question.
      const isBack = event.relatedTarget instanceof Element && event.relatedTarget.closest('.ww-who');
      if (name?.matches(':focus-visible') && !isBack) ask(name);
    },
    keydown: (event: KeyboardEvent) => {
      const name = nameOf(event.target);
      if (!name || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      ask(name, true);
    },
  };
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) article.addEventListener(type, listener, true);
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of entries) article.removeEventListener(type, listener, true);
  };
}
