/**
 * Pan and zoom of the graph: drag, pinch, wheel with Ctrl (or once the graph has the focus), and by buttons.
 *
 * The drawing is moved as a whole by a CSS transform, so that nothing in it is laid out or rendered by React again.
 * The page stays scrollable: a plain wheel and one finger on the unzoomed picture are left to it.
 */
import { select, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3';
import { type RefObject, useEffect, useMemo, useRef } from 'react';

export const MAX_ZOOM = 8;
const MIN_ZOOM = 0.5;

export interface GraphZoom {
  by: (factor: number) => void;
  reset: () => void;
  /** Brings a point of the viewport, in CSS pixels before zooming, into the middle, at least so much enlarged. */
  centre: (x: number, y: number, least: number) => void;
}

const isCalm = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** Keeps at least a third of the picture in view. */
function keepInView(
  transform: ZoomTransform,
  [[, ,], [width, height]]: [[number, number], [number, number]],
): ZoomTransform {
  const { k, x, y } = transform;
  const keep = (value: number, size: number) => Math.min(size * 0.67, Math.max(size * 0.33 - size * k, value));
  const [toX, toY] = [keep(x, width), keep(y, height)];
  return toX === x && toY === y ? transform : zoomIdentity.translate(toX, toY).scale(k);
}

/** Binds the gestures to a viewport and moves `world` inside it. `onZoom` is told the enlargement when it changes. */
export function useGraphZoom(
  viewport: RefObject<HTMLElement | null>,
  world: RefObject<SVGSVGElement | null>,
  onZoom: (enlargement: number) => void,
): GraphZoom {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const tell = useRef(onZoom);
  tell.current = onZoom;
  useEffect(() => {
    const frame = viewport.current;
    if (!frame) return;
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([MIN_ZOOM, MAX_ZOOM])
      .extent(() => [
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ])
      .constrain((transform, extent) => keepInView(transform, extent))
      .filter((event: Event) => {
        if (event.type === 'wheel') {
          const wheel = event as WheelEvent;
          return wheel.ctrlKey || wheel.metaKey || frame.matches(':focus-within');
        }
        if (event.type.startsWith('touch'))
          return (event as TouchEvent).touches.length > 1 || zoomTransform(frame).k > 1.01;
        return (event as MouseEvent).button === 0 && !(event.target as Element).closest('[data-node]');
      })
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        const { x, y, k } = transform;
        if (world.current) world.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        frame.toggleAttribute('data-zoomed', k > 1.01);
        tell.current(k);
      });
    behavior.current = made;
    select(frame).call(made).on('dblclick.zoom', null);
    return () => {
      select(frame).interrupt().on('.zoom', null);
    };
  }, [viewport, world]);
  return useMemo(() => {
    const change = (apply: (on: ZoomBehavior<HTMLElement, unknown>, frame: HTMLElement, calm: boolean) => void) => {
      if (behavior.current && viewport.current) apply(behavior.current, viewport.current, isCalm());
    };
    return {
      by: (factor) =>
        change((on, frame, calm) => {
          if (calm) on.scaleBy(select(frame), factor);
          else on.scaleBy(select(frame).transition().duration(180), factor);
        }),
      reset: () =>
        change((on, frame, calm) => {
          if (calm) on.transform(select(frame), zoomIdentity);
          else on.transform(select(frame).transition().duration(240), zoomIdentity);
        }),
      centre: (x, y, least) =>
        change((on, frame, calm) => {
          const k = Math.max(least, zoomTransform(frame).k);
          const to = zoomIdentity.translate(frame.clientWidth / 2 - x * k, frame.clientHeight / 2 - y * k).scale(k);
          if (calm) on.transform(select(frame), to);
          else on.transform(select(frame).transition().duration(240), to);
        }),
    };
  }, [viewport]);
}
