/**
 * One tab stop for all events: arrow keys go from event to event, Home and End to the ends, + and − zoom.
 *
 * Promises: when a filter takes away the event that has the focus, its nearest neighbour gets it.
 */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { StoryEvent } from '../model/story.ts';
import { useStoryStore } from '../store/StoryContext.tsx';
import { selectPlace } from '../store/selectors.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Keys {
  box: RefObject<HTMLElement | null>;
  events: readonly StoryEvent[];
  /** Moves the view so that an event is in it. */
  reveal: (id: string) => void;
  onZoom: (factor: number) => void;
}

const find = (box: HTMLElement | null, id: string | undefined): SVGElement | null =>
  id === undefined ? null : (box?.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`) ?? null);

export function useEventKeys({ box, events, reveal, onZoom }: Keys) {
  const store = useStoryStore();
  const [focused, setFocused] = useState<string | null>(null);
  const place = useRef(0);
  const hadFocus = useRef(false);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      const target = find(box.current, wanted.current);
      wanted.current = null;
      target?.focus({ preventScroll: false });
    } else if (hadFocus.current && focused !== null && selectPlace(store.getState(), focused) < 0) {
      const next = events[Math.min(place.current, events.length - 1)];
      const target = find(box.current, next?.id) ?? box.current;
      target?.focus();
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || events.length === 0) return;
    const id = (event.target as Element).closest('[data-event]')?.getAttribute('data-event');
    const step = STEPS[event.key];
    if (step !== undefined) {
      const at = selectPlace(store.getState(), id ?? focused ?? '');
      const next = events[Math.min(events.length - 1, Math.max(0, at + step))] as StoryEvent;
      wanted.current = next.id;
      setFocused(next.id);
      store.getState().select({ kind: 'event', id: next.id });
      reveal(next.id);
    } else if (event.key === '+' || event.key === '=') onZoom(2);
    else if (event.key === '-' || event.key === '_') onZoom(0.5);
    else if (event.key === '0') onZoom(0);
    else if (id && (event.key === 'Enter' || event.key === ' ')) store.getState().select({ kind: 'event', id });
    else return;
    event.preventDefault();
  };
  const onFocus = (id: string) => {
    hadFocus.current = true;
    place.current = Math.max(0, selectPlace(store.getState(), id));
    setFocused(id);
  };
  const onBlur = (isGone: boolean) => {
    if (!isGone) hadFocus.current = false;
  };
  return { focused, onKeyDown, onFocus, onBlur };
}
