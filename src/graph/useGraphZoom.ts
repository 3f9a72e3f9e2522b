/**
 * Pan and zoom of the graph: drag, pinch, wheel with Ctrl (or once the graph has the focus), and by buttons.
 *
 * The drawing is moved as a whole by a CSS transform, as a layer that is not painted while it moves, so that nothing in
 * it is styled, laid out or rendered by React again; enlarged, it is made sharp when it has come to rest.
 * The page stays scrollable: a plain wheel and one finger on the unzoomed picture are left to it.
 */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { cssZoom } from '../ui/cssZoom.ts';
import { type Movement, STILL, scaleAround } from '../ui/movement.ts';
import { useGlide, usePanZoom } from '../ui/usePanZoom.ts';
import { centreView, type GraphView, moveView } from './moveView.ts';

export interface GraphZoom {
  by: (factor: number) => void;
  reset: () => void;
  /** Brings a point of the viewport, in CSS pixels before zooming, into the middle, at least so much enlarged. */
  centre: (x: number, y: number, least: number) => void;
}

const sizeOf = (frame: Element | null) => ({ width: frame?.clientWidth || 1, height: frame?.clientHeight || 1 });

/** Milliseconds without a gesture after which the drawing is at rest. */
const REST = 150;
/** Smaller than this, words on ties are too small to be read. */
const FAR = 0.75;

/** Binds the gestures to a viewport and moves `world` inside it. `onRest` is told how it stands at rest. */
export function useGraphZoom(
  viewport: RefObject<HTMLElement | null>,
  world: RefObject<SVGSVGElement | null>,
  onRest: (view: GraphView) => void,
): GraphZoom {
  const view = useRef<GraphView>(STILL);
  const tell = useRef(onRest);
  tell.current = onRest;
  const glide = useGlide();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  /** The enlargement that the layer is painted for: it keeps it as long as it is one. */
  const painted = useRef(1);
  const { show, wait } = useRef({
    /** The hand is still at it. */
    wait: () => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const { k } = view.current;
        viewport.current?.removeAttribute('data-moving');
        paint(k > 1.01);
        viewport.current?.toggleAttribute('data-far', k < FAR);
        tell.current(view.current);
      }, REST);
    },
    show: (next: GraphView) => {
      view.current = next;
      if (world.current) world.current.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.k})`;
      viewport.current?.toggleAttribute('data-zoomed', next.k > 1.01);
      viewport.current?.toggleAttribute('data-moving', true);
      // A layer painted much too large is more to paint with every step back.
      paint(next.k < painted.current / 2);
      wait();
    },
  }).current;
  /** Whether it is no layer for now, painted as large as it stands; the layer that it is next begins with that. */
  function paint(isSharp: boolean) {
    if (isSharp) painted.current = Math.max(1, view.current.k);
    viewport.current?.toggleAttribute('data-sharp', isSharp);
  }
  /** A movement that hands have made, in pixels of the drawing's own. */
  const moved = ({ k, x, y }: Movement) => {
    const size = cssZoom(viewport.current);
    return moveView(view.current, { k, x: x / size, y: y / size }, sizeOf(viewport.current));
  };
  const isInUse = () => viewport.current?.matches(':focus-within') ?? false;
  usePanZoom(viewport, {
    onMove: (movement) => {
      glide.stop();
      show(moved(movement));
    },
    canMove: (movement) => {
      if (movement.k === 1) return isInUse();
      if (viewport.current?.hasAttribute('data-moving')) wait();
      return moved(movement).k !== view.current.k;
    },
    canDrag: (event) =>
      event.pointerType === 'touch' ? view.current.k > 1.01 : !(event.target as Element).closest('[data-node]'),
    isMeant: isInUse,
  });
  return useMemo(() => {
    const go = (next: GraphView) => {
      const { k, x, y } = view.current;
      glide.run([k, x, y], [next.k, next.x, next.y], ([k = 1, x = 0, y = 0]) => show({ k, x, y }));
    };
    const size = () => sizeOf(viewport.current);
    return {
      by: (factor) => {
        const { width, height } = size();
        go(moveView(view.current, scaleAround(factor, [width / 2, height / 2]), { width, height }));
      },
      reset: () => go(STILL),
      centre: (x, y, least) => go(centreView(view.current, [x, y], least, size())),
    };
  }, [viewport, glide, show]);
}
