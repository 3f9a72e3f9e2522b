/** Moving and scaling the part of the axis in view. Pure; fractions of the axis. */
import type { Movement } from '../ui/movement.ts';

export type Zoom = readonly [number, number];

/** Nearest view: this part of the axis. */
const NEAREST = 1e-5;

/** Moves a view inside 0 to 1 without changing its width. */
export function clampZoom([from, to]: Zoom): Zoom {
  const width = Math.min(1, Math.max(NEAREST, to - from));
  const start = Math.min(1 - width, Math.max(0, from));
  return [start, start + width];
}

/** Scales by `factor` (above 1 is nearer), keeping the point at `at`, a fraction of the view, where it is. */
export function zoomAt([from, to]: Zoom, factor: number, at: number): Zoom {
  const width = Math.min(1, Math.max(NEAREST, (to - from) / factor));
  const point = from + at * (to - from);
  return clampZoom([point - at * width, point - at * width + width]);
}

/** The view after the drawing, `width` pixels wide, has moved on the screen; up and down it does not move. */
export function moveZoom([from, to]: Zoom, { k, x }: Movement, width: number): Zoom {
  const size = Math.min(1, Math.max(NEAREST, (to - from) / k));
  // What stands at the left edge now was at −x / k.
  const start = from + ((-x / k / width) * (to - from) + ((to - from) / k - size) / 2);
  return clampZoom([start, start + size]);
}

/** The part of the axis that a part of a part of it is. */
export function zoomWithin([from, to]: Zoom, [start, end]: Zoom): Zoom {
  return from === 0 && to === 1 ? [start, end] : [from + start * (to - from), from + end * (to - from)];
}

/** The least move that brings a point into the middle nine tenths of the view. */
export function bringIntoView([from, to]: Zoom, x: number): Zoom {
  const width = to - from;
  const margin = width * 0.05;
  if (x < from + margin) return clampZoom([x - margin * 2, x - margin * 2 + width]);
  if (x > to - margin * 3) return clampZoom([x - width + margin * 5, x + margin * 5]);
  return [from, to];
}
