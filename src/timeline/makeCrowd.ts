/**
 * Many events by place, sorted for searching, with how many stand where in each lane.
 *
 * Promises: pure; linear in the events once, by search ever after; the drawing keeps its height at every zoom.
 */
import type { Lanes } from './assignLanes.ts';
import { firstAtLeast } from './layoutDense.ts';
import type { LaneBox } from './layoutTimeline.ts';
import { TICKS } from './measures.ts';
import type { Place } from './placeEvents.ts';
import type { Zoom } from './zoomMath.ts';

const HEIGHT = 480;
/** Where the lanes begin. */
export const TOP = TICKS + 6;
/** Counts across the drawing. */
export const BINS = 160;

/** Events by place, for searching. */
export interface Crowd {
  places: readonly Place[];
  lanes: Lanes;
  /** Of those shown: sorted, with the index of each. */
  xs: Float64Array;
  order: Uint32Array;
  /** The same, lane by lane. */
  laneXs: readonly Float64Array[];
}

interface Sorted {
  order: Uint32Array;
  xs: Float64Array;
}

const sorted = new WeakMap<readonly Place[], Sorted>();

/** Indices of places from left to right, and where they stand. */
function sortPlaces(places: readonly Place[]): Sorted {
  const known = sorted.get(places);
  if (known) return known;
  const xs = new Float64Array(places.length);
  const order = new Uint32Array(places.length);
  places.forEach(({ x }, i) => {
    xs[i] = x;
    order[i] = i;
  });
  order.sort((a, b) => (xs[a] as number) - (xs[b] as number) || a - b);
  const made = { order, xs: Float64Array.from(order, (i) => xs[i] as number) };
  sorted.set(places, made);
  return made;
}

/** `failed` is 0 for each place that is shown; left out, all are. */
export function makeCrowd(places: readonly Place[], lanes: Lanes, failed?: Uint8Array): Crowd {
  const { order: all, xs: allXs } = sortPlaces(places);
  const isShown = (index: number) => !failed || failed[index] === 0;
  // Counted first: room for all, of which most is given back, costs more than a second look.
  const sizes = new Uint32Array(lanes.lanes.length);
  let size = 0;
  for (let index = 0; index < all.length; index++) {
    if (!isShown(index)) continue;
    const lane = lanes.own[index] as number;
    sizes[lane] = (sizes[lane] as number) + 1;
    size++;
  }
  const order = new Uint32Array(size);
  const xs = new Float64Array(size);
  const laneXs = [...sizes].map((count) => new Float64Array(count));
  sizes.fill(0);
  size = 0;
  for (let i = 0; i < all.length; i++) {
    const index = all[i] as number;
    if (!isShown(index)) continue;
    const lane = lanes.own[index] as number;
    order[size] = index;
    xs[size++] = allXs[i] as number;
    (laneXs[lane] as Float64Array)[(sizes[lane] as number)++] = allXs[i] as number;
  }
  return { places, lanes, xs, order, laneXs };
}

/** Lanes of equal height. */
export function crowdLanes({ lanes }: Lanes): LaneBox[] {
  const height = Math.max(60, Math.floor(HEIGHT / Math.max(1, lanes.length)));
  return lanes.map((lane, i) => ({ ...lane, y: TOP + i * height, height }));
}

/** Of the whole drawing. */
export const heightOf = (lanes: readonly LaneBox[]): number => TOP + lanes.reduce((sum, l) => sum + l.height, 0) + 2;

/** How many events of each lane fall into each of some even bins, `from` to `to` together. */
export interface LaneCounts {
  from: number;
  to: number;
  counts: Uint32Array[];
  /** Height in pixels of the bar for a count, in a lane of a height: the highest of all fills its lane. */
  highOf: (height: number) => (count: number) => number;
}

/** Counts in each lane on a power-of-two grid that stands still while the view moves; by search, not by walking. */
export function countLanes(crowd: Crowd, zoom: Zoom, bins: number = BINS): LaneCounts {
  const step = 2 ** Math.ceil(Math.log2((zoom[1] - zoom[0]) / bins));
  const [first, last] = [Math.floor(zoom[0] / step), Math.ceil(zoom[1] / step)];
  let most = 1;
  const counts = crowd.laneXs.map((xs) => {
    const inLane = new Uint32Array(last - first);
    let before = firstAtLeast(xs, first * step);
    for (let bin = 0; bin < inLane.length; bin++) {
      const isEnd = (first + bin + 1) * step >= 1;
      const after = isEnd ? xs.length : firstAtLeast(xs, (first + bin + 1) * step);
      inLane[bin] = after - before;
      most = Math.max(most, after - before);
      before = after;
    }
    return inLane;
  });
  const highOf = (height: number) => (count: number) => Math.max(2, Math.sqrt(count / most) * (height - 14));
  return { from: first * step, to: last * step, counts, highOf };
}
