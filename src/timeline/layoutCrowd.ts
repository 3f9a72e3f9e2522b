/**
 * Where many events stand: counts in each lane far out; nearer a dot for each, and as many labels as find room.
 *
 * Promises: the drawing keeps its height at every zoom; at most `LABELS` labels in a stretch; looks at nothing outside
 * the power-of-two stretch of the axis around the view beyond a binary search, and that stretch is laid out once, so
 * that nothing jumps while the view moves within it. Fractions in what it returns are of that stretch (`frame`), which
 * keeps them exact at any zoom.
 */
import { findChunk, firstAtLeast } from './layoutDense.ts';
import type { Item, LaneBox, Layout } from './layoutTimeline.ts';
import { type Crowd, crowdLanes, heightOf, TOP } from './makeCrowd.ts';
import { FONT, LINE, OFFSET } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { measureText, wrapLabel } from './wrapLabel.ts';
import type { Zoom } from './zoomMath.ts';

/** Most events in view that are drawn one by one. */
export const MARKS = 800;
/** Most labels in a stretch, which is three views long. */
export const LABELS = 240;
const ROW = LINE + 5;
/** Widest label in em. */
const LIMIT = 16;

/** Events that have no room for a label. */
export interface Dots {
  /** Indices into the crowd's places, from left to right, and where each stands. */
  index: number[];
  x: number[];
  y: number[];
}

export interface CrowdLayout {
  layout: Layout;
  dots: Dots;
  frame: Zoom;
  /** Whether marks stand for all; otherwise counts do. */
  isNear: boolean;
}

/** Whether so few events are in view, and around it, that each is drawn. */
export function isNearView({ xs }: Crowd, zoom: Zoom): boolean {
  const { from, to } = findChunk(zoom);
  const count = (low: number, high: number) => firstAtLeast(xs, high) - firstAtLeast(xs, low);
  return count(zoom[0], zoom[1]) <= MARKS && count(from, to) <= MARKS * 4;
}

/** What is drawn one by one in a view; `keep` are indices that have a mark of their own wherever they stand. */
export function layoutCrowd(crowd: Crowd, zoom: Zoom, width: number, keep: readonly number[]): CrowdLayout {
  const { xs, order } = crowd;
  const chunk = findChunk(zoom);
  const frame: Zoom = [chunk.from, chunk.to];
  const isNear = isNearView(crowd, zoom);
  const lanes = crowdLanes(crowd.lanes);
  const drawn = isNear ? [...order.subarray(firstAtLeast(xs, chunk.from), firstAtLeast(xs, chunk.to))] : [];
  const among = new Set(drawn);
  const all = [...drawn, ...keep.filter((i) => !among.has(i))];
  const scale = (width * (chunk.to - chunk.from)) / chunk.size;
  const placed = placeItems(crowd, lanes, all, frame, scale, new Set(keep));
  return {
    layout: { width, height: heightOf(lanes), top: TOP, lanes, items: placed.items, brackets: [] },
    ...placed,
    frame,
    isNear,
  };
}

function placeItems(
  crowd: Crowd,
  lanes: LaneBox[],
  all: readonly number[],
  frame: Zoom,
  scale: number,
  keep: ReadonlySet<number>,
): { items: Item[]; dots: Dots } {
  // The last row of a lane is for marks whose label finds no room.
  const ends = lanes.map((lane) => new Array<number>(Math.max(2, Math.floor((lane.height - 14) / ROW)) - 1).fill(-1e9));
  const size = frame[1] - frame[0];
  const within = (x: number) => (x - frame[0]) / size;
  const items: Item[] = [];
  const dots: Dots = { index: [], x: [], y: [] };
  for (const index of all) {
    const place = crowd.places[index] as Place;
    const lane = crowd.lanes.own[index] ?? 0;
    const rows = ends[lane] as number[];
    const x = within(place.x);
    const free = items.length < LABELS ? rows.findIndex((end) => end <= x * scale - 8) : -1;
    const { lines, width } = free < 0 ? { lines: [], width: 0 } : wrapLabel(place.event.title, LIMIT, 1, measureText);
    // Cut by the end of the axis, words would be no words.
    const isCut = OFFSET + width * FONT > ((1 - place.x) * scale) / size;
    const fit = isCut ? -1 : free;
    const y = (lanes[lane] as LaneBox).y + 8 + (fit >= 0 ? fit : rows.length) * ROW;
    if (fit < 0 && !keep.has(index)) {
      dots.index.push(index);
      dots.x.push(x);
      dots.y.push(y + LINE / 2);
      continue;
    }
    const label = fit >= 0 ? Math.ceil(width * FONT) : 0;
    if (fit >= 0) rows[fit] = x * scale + OFFSET + label + 10;
    const span = { start: within(place.start), end: Math.max(within(place.start), within(place.end)) };
    const shape = {
      lines: label ? lines : [],
      width: label,
      height: LINE,
      dots: [],
      isCrossing: false,
      side: 'right' as const,
    };
    items.push({ ...place, ...span, x, lane, y, markY: y + LINE / 2, ...shape });
  }
  return { items, dots };
}

/** The dot nearest to a point within `reach` pixels of it, as an index into the crowd's places; −1 where there is none. */
export function findDot(dots: Dots, at: { x: number; y: number }, scale: number, reach: number): number {
  let [best, least] = [-1, reach];
  for (let i = firstAtLeast(dots.x, at.x - reach / scale); i < dots.x.length; i++) {
    const across = ((dots.x[i] as number) - at.x) * scale;
    if (across > reach) break;
    const distance = Math.hypot(across, (dots.y[i] as number) - at.y);
    if (distance <= least) [best, least] = [dots.index[i] as number, distance];
  }
  return best;
}
