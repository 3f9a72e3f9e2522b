/** Moves the view to another, in a short glide; at once where the reader wants no motion. */
import { useEffect, useRef } from 'react';
import { useStoryStore } from '../store/StoryContext.tsx';
import { clampZoom, type Zoom } from './zoomMath.ts';

const MS = 180;

export function useZoomTo(): (target: Zoom) => void {
  const store = useStoryStore();
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return (wanted) => {
    const target = clampZoom(wanted);
    cancelAnimationFrame(frame.current);
    const isStill = typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) {
      store.getState().setZoom(target);
      return;
    }
    const from = store.getState().zoom;
    const begin = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / MS));
      const ease = 1 - (1 - t) ** 3;
      const mix = (i: 0 | 1) => from[i] + (target[i] - from[i]) * ease;
      store.getState().setZoom(t === 1 ? target : [mix(0), mix(1)]);
      if (t < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
}
