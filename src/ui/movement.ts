/**
 * How a picture moves on the screen, as one similarity: a point `p` comes to stand at `k·p + (x, y)`.
 *
 * Promises: pure; CSS pixels from the top left corner of the picture's frame; any run of movements is one movement, so
 * that what happened within a frame can be applied at once. Does not know what is drawn, nor how far it may move.
 */

export interface Movement {
  /** Enlargement: above 1 is nearer. */
  k: number;
  x: number;
  y: number;
}

export type Point = readonly [x: number, y: number];

export const STILL: Movement = { k: 1, x: 0, y: 0 };

export const moveBy = (x: number, y: number): Movement => ({ k: 1, x, y });

/** Enlarges around a point, which stays where it is. */
export const scaleAround = (k: number, [x, y]: Point): Movement => ({ k, x: x * (1 - k), y: y * (1 - k) });

/** One movement after another. */
export const compose = (first: Movement, then: Movement): Movement => ({
  k: first.k * then.k,
  x: then.k * first.x + then.x,
  y: then.k * first.y + then.y,
});

/** Fingers nearer together than this, in pixels, count as this far apart. */
const LEAST_SPAN = 16;

/** What two fingers do: the point between them follows them, and their distance is the enlargement. */
export function pinch(before: readonly [Point, Point], after: readonly [Point, Point]): Movement {
  const span = ([a, b]: readonly [Point, Point]) => Math.max(LEAST_SPAN, Math.hypot(a[0] - b[0], a[1] - b[1]));
  const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [from, to] = [middle(before), middle(after)];
  const k = span(after) / span(before);
  return { k, x: to[0] - k * from[0], y: to[1] - k * from[1] };
}

/** Lines and pages of a wheel, in pixels. */
const UNITS: readonly number[] = [1, 16, 400];

/** The enlargement that a turn of the wheel stands for; a trackpad's pinch comes as a small turn with Ctrl. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * (UNITS[event.deltaMode] ?? 1);
  const turn = Math.min(240, Math.max(-240, pixels));
  return 2 ** (-turn / (event.ctrlKey ? 120 : 300));
}
