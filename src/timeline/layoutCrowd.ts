/**
 * Where many events stand: marks and as many labels as find room near in, counts in each lane far out.
 *
 * Promises: the drawing keeps its height at every zoom; at most `MARKS` marks; lays out the power-of-two stretch
 * of the axis around the view, so that nothing jumps while the view moves within it. Fractions in what it returns are of
 * that stretch (`frame`), which keeps them exact at any zoom.
 */
import type { Lanes } from './assignLanes.ts';
import { findChunk, firstAtLeast } from './layoutDense.ts';
import type { Item, LaneBox, Layout } from './layoutTimeline.ts';
import { FONT, LINE, OFFSET, TICKS } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { measureText, wrapLabel } from './wrapLabel.ts';
import type { Zoom } from './zoomMath.ts';

/** Most events in view that are drawn one by one. */
export const MARKS = 240;
const HEIGHT = 560;
const ROW = LINE + 5;
const TOP = TICKS + 6;
/** Widest label in em. */
const LIMIT = 16;

/** Events by place, for searching. */
export interface Crowd {
  places: readonly Place[];
  lanes: Lanes;
  /** Sorted, with the index and lane of each. */
  xs: Float64Array;
  order: Uint32Array;
  lane: Uint8Array;
}

export function makeCrowd(places: readonly Place[], lanes: Lanes): Crowd {
  const order = Uint32Array.from(places.keys()).sort(
    (a, b) => (places[a] as Place).x - (places[b] as Place).x || a - b,
  );
  const xs = Float64Array.from(order, (i) => (places[i] as Place).x);
  const lane = Uint8Array.from(order, (i) => lanes.own[i] ?? 0);
  return { places, lanes, xs, order, lane };
}

/** Lanes of equal height. */
function crowdLanes({ lanes }: Crowd): LaneBox[] {
  const height = Math.max(60, Math.floor(HEIGHT / Math.max(1, lanes.lanes.length)));
  return lanes.lanes.map((lane, i) => ({ ...lane, y: TOP + i * height, height }));
}

interface CrowdLayout {
  layout: Layout;
  frame: Zoom;
  /** Whether the layout's items stand for all; otherwise counts do. */
  isNear: boolean;
}

/** Whether so few events are in view, and around it, that each is drawn. */
export function isNearView({ xs }: Crowd, zoom: Zoom): boolean {
  const { from, to } = findChunk(zoom);
  const count = (low: number, high: number) => firstAtLeast(xs, high) - firstAtLeast(xs, low);
  return count(zoom[0], zoom[1]) <= MARKS && count(from, to) <= MARKS * 4;
}

/** What is drawn one by one in a view; `keep` are indices that are drawn even where counts stand for the rest. */
export function layoutCrowd(crowd: Crowd, zoom: Zoom, width: number, keep: readonly number[]): CrowdLayout {
  const { xs, order } = crowd;
  const chunk = findChunk(zoom);
  const frame: Zoom = [chunk.from, chunk.to];
  const isNear = isNearView(crowd, zoom);
  const lanes = crowdLanes(crowd);
  const drawn = isNear ? [...order.subarray(firstAtLeast(xs, chunk.from), firstAtLeast(xs, chunk.to))] : [];
  const among = new Set(drawn);
  const all = [...drawn, ...keep.filter((i) => !among.has(i))];
  const items = placeItems(crowd, lanes, all, frame, (width * (chunk.to - chunk.from)) / chunk.size);
  const height = TOP + lanes.reduce((sum, l) => sum + l.height, 0) + 2;
  return { layout: { width, height, top: TOP, lanes, items, brackets: [] }, frame, isNear };
}

function placeItems(crowd: Crowd, lanes: LaneBox[], all: readonly number[], frame: Zoom, scale: number): Item[] {
  // The last row of a lane is for marks whose label finds no room.
  const ends = lanes.map((lane) => new Array<number>(Math.max(2, Math.floor((lane.height - 14) / ROW)) - 1).fill(-1e9));
  const size = frame[1] - frame[0];
  const within = (x: number) => (x - frame[0]) / size;
  return all.map((index): Item => {
    const place = crowd.places[index] as Place;
    const lane = crowd.lanes.own[index] ?? 0;
    const rows = ends[lane] as number[];
    const x = within(place.x);
    const { lines, width } = wrapLabel(place.event.title, LIMIT, 1, measureText);
    const at = x * scale;
    const fit = rows.findIndex((end) => end <= at - 8);
    const label = fit >= 0 ? Math.ceil(width * FONT) : 0;
    if (fit >= 0) rows[fit] = at + OFFSET + label + 10;
    const y = (lanes[lane] as LaneBox).y + 8 + (fit >= 0 ? fit : rows.length) * ROW;
    const span = { start: within(place.start), end: Math.max(within(place.start), within(place.end)) };
    const shape = { lines: label ? lines : [], width: label, height: LINE, dots: [], side: 'right' as const };
    return { ...place, ...span, x, lane, y, markY: y + LINE / 2, ...shape };
  });
}

/** Counts in each lane on an even grid that stands still while the view moves. */
export function countLanes(
  crowd: Crowd,
  zoom: Zoom,
  bins: number,
): { from: number; to: number; counts: Uint32Array[] } {
  const step = 2 ** Math.ceil(Math.log2((zoom[1] - zoom[0]) / bins));
  const [first, last] = [Math.floor(zoom[0] / step), Math.ceil(zoom[1] / step)];
  const counts = crowd.lanes.lanes.map(() => new Uint32Array(last - first));
  const high = firstAtLeast(crowd.xs, last * step);
  for (let i = firstAtLeast(crowd.xs, first * step); i < high; i++) {
    const lane = counts[crowd.lane[i] as number] as Uint32Array;
    const bin = Math.min(last - first - 1, Math.floor((crowd.xs[i] as number) / step) - first);
    lane[bin] = (lane[bin] as number) + 1;
  }
  return { from: first * step, to: last * step, counts };
}
