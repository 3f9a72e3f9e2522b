/**
 * How the picture of the graph stands in its viewport, and how gestures change that.
 *
 * Promises: pure; CSS pixels from the viewport's corner; the enlargement stays within its bounds, around the point that
 * the gesture is about, and at least a third of the picture stays in view.
 */
import type { Movement } from '../ui/movement.ts';

/** A point `p` of the fitted picture stands at `k·p + (x, y)`. */
export type GraphView = Movement;

export interface ViewportSize {
  width: number;
  height: number;
}

export const MAX_ZOOM = 8;
export const MIN_ZOOM = 0.5;

export function moveView(view: GraphView, movement: Movement, size: ViewportSize): GraphView {
  const k = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, view.k * movement.k));
  const factor = k / view.k;
  // Cut short, an enlargement keeps the point that it goes around; a mere move has none.
  const cut = movement.k === 1 ? 1 : (1 - factor) / (1 - movement.k);
  return keepInView({ k, x: factor * view.x + cut * movement.x, y: factor * view.y + cut * movement.y }, size);
}

/** Brings a point of the unmoved picture into the middle of the viewport, at least so much enlarged. */
export function centreView(view: GraphView, [x, y]: readonly [number, number], least: number, size: ViewportSize) {
  const k = Math.min(MAX_ZOOM, Math.max(least, view.k));
  return keepInView({ k, x: size.width / 2 - x * k, y: size.height / 2 - y * k }, size);
}

function keepInView({ k, x, y }: GraphView, { width, height }: ViewportSize): GraphView {
  const keep = (value: number, length: number) => Math.min(length * 0.67, Math.max(length * 0.33 - length * k, value));
  return { k, x: keep(x, width), y: keep(y, height) };
}
