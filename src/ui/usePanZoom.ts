/** The gestures of `listenGestures` on a React element, and the short glide that buttons and keys move a view by. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type GestureRules, listenGestures } from './listenGestures.ts';

/** Listens on the element from when it is there; the rules of the latest render hold. */
export function usePanZoom(box: RefObject<Element | null>, rules: GestureRules): void {
  const latest = useRef(rules);
  latest.current = rules;
  useEffect(() => (box.current ? listenGestures(box.current, () => latest.current) : undefined), [box]);
}

const MS = 180;

export interface Glide {
  /** Goes from some numbers to others, telling those in between once a frame; at once where no motion is wanted. */
  run: (from: readonly number[], to: readonly number[], tell: (now: readonly number[]) => void) => void;
  /** Stays where it is: a hand on the picture comes first. */
  stop: () => void;
}

const isCalm = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/** One glide at a time; a new one begins where the last was broken off. The last call tells `to` exactly. */
export function useGlide(): Glide {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useMemo(() => {
    const stop = () => cancelAnimationFrame(frame.current);
    const run: Glide['run'] = (from, to, tell) => {
      stop();
      if (isCalm()) return tell(to);
      const begin = performance.now();
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - begin) / MS));
        const ease = 1 - (1 - t) ** 3;
        if (t < 1) frame.current = requestAnimationFrame(step);
        tell(t === 1 ? to : to.map((value, i) => (from[i] as number) + (value - (from[i] as number)) * ease));
      };
      frame.current = requestAnimationFrame(step);
    };
    return { run, stop };
  }, []);
}
