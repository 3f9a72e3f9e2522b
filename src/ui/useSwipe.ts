/**
 * A finger's stroke to one side on an element.
 *
 * Promises: a stroke that goes up or down more than a little, a short one, a slow one and one with several fingers are
 * left to the page. Does not know what it means.
 */
import { type TouchEvent, useRef } from 'react';

/** Pixels across that make a stroke, and how much longer it is across than down. */
const LENGTH = 50;
const SLANT = 2;
/** Milliseconds that it may take. */
const LONGEST = 600;

/** Handlers for the element; `onSwipe` gets 1 for a stroke to the left, which asks for what comes next, else −1. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number; at: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      start.current =
        event.touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const [from, touch] = [start.current, event.changedTouches[0]];
      start.current = null;
      if (!from || !touch || event.timeStamp - from.at > LONGEST) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(x) >= LENGTH && Math.abs(x) >= SLANT * Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    },
  };
}
