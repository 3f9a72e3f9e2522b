/**
 * Many events: counts by bin far out, and which events are in view near in.
 *
 * Promises: looks at nothing outside the view beyond a binary search; bins stand on a grid of the axis, so that they
 * do not shimmer while panning.
 */
import { countWhile } from '../model/countWhile.ts';

/** How many of `xs` fall into each of `count` even bins between `from` and `to`; the last bin takes its right end. */
export function countBins(xs: ArrayLike<number>, from: number, to: number, count: number): Uint32Array {
  const bins = new Uint32Array(count);
  const scale = count / (to - from);
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    if (x < from || x > to) continue;
    const bin = Math.min(count - 1, Math.floor((x - from) * scale));
    bins[bin] = (bins[bin] as number) + 1;
  }
  return bins;
}

/** Index of the first of the sorted numbers that is at least `value`. */
export const firstAtLeast = (sorted: ArrayLike<number>, value: number): number =>
  countWhile(sorted.length, (i) => (sorted[i] as number) < value);

/** A stretch of the axis on a power-of-two grid around the view: stays the same while the view moves a little. */
export function findChunk([from, to]: readonly [number, number]): { from: number; to: number; size: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1e-9, to - from)) - 1e-9);
  const start = Math.floor(from / size) * size - size / 2;
  return { from: start, to: start + 3 * size, size };
}
