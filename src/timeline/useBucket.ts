/**
 * How wide the timeline's box is, in the few steps for which there is a layout.
 *
 * Promises: `null` on the server and while its HTML is taken over, when every layout is drawn and the stylesheet shows
 * the one that fits; so nothing moves when the script takes over.
 */
import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';

/** Narrowest boxes in pixels for the drawing; below the first there is only the list. */
export const BUCKETS = [720, 1040, 1320] as const;
/** 0 stands for "narrower than all". */
export type Bucket = 0 | (typeof BUCKETS)[number];

function bucketOf(width: number): Bucket {
  return BUCKETS.findLast((b) => b <= width) ?? 0;
}

export function useBucket(box: RefObject<HTMLElement | null>): Bucket | null {
  const bucket = useRef<Bucket>(1320);
  const subscribe = useCallback(
    (notify: () => void) => {
      const element = box.current;
      if (!element || typeof ResizeObserver === 'undefined') return () => {};
      const read = (width: number) => {
        const next = bucketOf(width);
        if (width === 0 || next === bucket.current) return;
        bucket.current = next;
        notify();
      };
      read(element.clientWidth);
      const observer = new ResizeObserver((entries) => read(entries[0]?.contentRect.width ?? 0));
      observer.observe(element);
      return () => observer.disconnect();
    },
    [box],
  );
  return useSyncExternalStore<Bucket | null>(
    subscribe,
    () => bucket.current,
    () => null,
  );
}
