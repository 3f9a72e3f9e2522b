/**
 * A canvas that is drawn anew with each movement of the view, each commit of React, each change of its size and of the
 * colours around it.
 *
 * Promises: as sharp as the screen; one drawing for each change of the store. Does not know what is drawn.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStoryStore } from '../store/StoryContext.tsx';
import { cssZoom } from '../ui/cssZoom.ts';
import type { Ink } from './drawCrowd.ts';
import { readInk } from './readInk.ts';

interface Size {
  width: number;
  height: number;
}

type Draw = (pen: CanvasRenderingContext2D, size: Size, ink: Ink) => void;

/** Makes the canvas as large as its box, in pixels of the screen; what is drawn on it is in CSS pixels. */
function fitTo(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, { width, height }: Size): void {
  const ratio = (canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1) * cssZoom(canvas);
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** `height` in CSS pixels; `draw` is the latest render's. */
export function useCanvas(canvas: RefObject<HTMLCanvasElement | null>, height: number, draw: Draw): void {
  const store = useStoryStore();
  // Both are asked for when they may have changed, not with each drawing: the page would be laid out for it.
  const ink = useRef<Ink | null>(null);
  const width = useRef(0);
  const redraw = useRef(() => {});
  redraw.current = () => {
    const drawn = canvas.current;
    const pen = drawn?.getContext('2d');
    if (!drawn || !pen) return;
    width.current ||= drawn.clientWidth;
    const size = { width: width.current, height };
    if (size.width === 0) return;
    fitTo(drawn, pen, size);
    ink.current ??= readInk(drawn.parentElement as Element);
    draw(pen, size, ink.current);
  };
  useLayoutEffect(() => redraw.current());
  useEffect(() => {
    const drawn = canvas.current;
    if (!drawn?.getContext('2d')) return;
    const again = () => {
      ink.current = null;
      redraw.current();
    };
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const scheme of schemes) scheme.addEventListener('change', again);
    const box = drawn.parentElement as Element;
    // The colour of the box has a transition of next to no time, which tells when a host page changes it.
    box.addEventListener('transitionend', again);
    const observer = new ResizeObserver(([entry]) => {
      const wide = entry?.contentRect.width ?? 0;
      if (wide === 0 || wide === width.current) return;
      width.current = wide;
      redraw.current();
    });
    observer.observe(box);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.zoom !== before.zoom) redraw.current();
    });
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', again);
      box.removeEventListener('transitionend', again);
      observer.disconnect();
      unsubscribe();
    };
  }, [canvas, store]);
}
