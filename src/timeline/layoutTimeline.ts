/**
 * Rows, labels, brackets and lanes: where everything stands up and down, and how its words break.
 *
 * Promises: across, everything is a fraction of the axis plus a fixed number of pixels, and what overlaps nothing at
 * `width` overlaps nothing at any greater width or nearer zoom; so one layout serves all windows from that width on.
 * Every label is whole. Same input, same output. Does not know the part of the axis in view.
 */
import type { Lanes } from './assignLanes.ts';
import type { Bracket, Place, Shelf } from './placeEvents.ts';
import { type Measure, measureText, wrapLabel } from './wrapLabel.ts';

/** Measures in CSS pixels; the stylesheet's type sizes follow these. */
export const FONT = 13;
export const LINE = 17;
export const SMALL = 11.5;
/** From the mark's centre to the label. */
export const OFFSET = 11;
export const MARK = 6;
const BAR = 9;
const GAP_X = 12;
const GAP_Y = 7;
const LANE_TOP = 12;
const LANE_BOTTOM = 7;
export const TICKS = 28;
export const BRACKET = 22;
/** Widest lines in em, tried in turn until the title fits. */
const LIMITS: readonly [number, number][] = [
  [12, 2],
  [15, 3],
  [20, 4],
];

export interface Item extends Place {
  lane: number;
  /** Top of its row. */
  y: number;
  /** Centre of the mark. */
  markY: number;
  side: 'right' | 'left';
  lines: string[];
  /** Label width and height in pixels. */
  width: number;
  height: number;
  /** Dots in the lanes of others who take part: y of each. */
  dots: number[];
}

export interface LaneBox {
  id: string;
  label: string;
  /** Of the lane's rule. */
  y: number;
  height: number;
}

/** A bracket over the lanes: a date that several events share, or, with `date` null, a shelf of undated ones. */
export interface BracketBox extends Omit<Bracket, 'date'> {
  date: string | null;
  y: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface Layout {
  /** The narrowest track in pixels at which this holds. */
  width: number;
  height: number;
  /** Where the lanes begin. */
  top: number;
  lanes: LaneBox[];
  items: Item[];
  brackets: BracketBox[];
}

export interface LayoutInput {
  places: readonly Place[];
  brackets: readonly Bracket[];
  shelves: readonly Shelf[];
  lanes: Lanes;
  /** Track width in pixels. */
  width: number;
  /** Words for a bracket's date, and for having none. */
  dateLabel: (date: string | null) => string;
  measure?: Measure;
}

interface Extent {
  left: number;
  right: number;
}

/** Puts extents, in order, each into the first row where it touches nothing. Returns the row of each. */
export function stackRows(extents: readonly Extent[], gap: number): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const at = rows.findIndex((row) => isFree(row, extent, gap));
    if (at < 0) return rows.push([extent]) - 1;
    (rows[at] as Extent[]).push(extent);
    return at;
  });
}

const isFree = (row: readonly Extent[], extent: Extent, gap: number) =>
  row.every((r) => extent.left >= r.right + gap || extent.right + gap <= r.left);

function wrapTitle(title: string, measure: Measure) {
  for (const [limit, most] of LIMITS) {
    const wrapped = wrapLabel(title, limit, most, measure);
    if (!wrapped.cut) return wrapped;
  }
  return wrapLabel(title, 24, 4, measure);
}

/** Pixels that an open or uncertain end runs on beyond what is known; a bar that has a length fades within it. */
export function fadeLength(place: Place): number {
  if (place.end > place.start) return 0;
  return place.isAbout ? 18 : 40;
}

interface Draft {
  place: Place;
  index: number;
  lines: string[];
  width: number;
  bar: number;
  /** What it takes up with the label on either side; `null` where the label would be cut off. */
  extents: Record<Item['side'], Extent | null>;
}

function draftOf(place: Place, index: number, width: number, measure: Measure): Draft {
  const wrapped = wrapTitle(place.event.title, measure);
  const labelWidth = Math.ceil(wrapped.width * FONT);
  const at = place.x * width;
  const reach = OFFSET + labelWidth;
  const fade = fadeLength(place);
  const left = place.start * width - (place.fadeStart ? fade : 0);
  const right = place.end * width + (place.fadeEnd ? fade : 0);
  const hasBar = place.end > place.start || place.fadeStart || place.fadeEnd;
  const extents = {
    right: { left: Math.min(left, at - MARK), right: Math.max(right, at + reach) },
    left: at - reach >= 0 ? { left: Math.min(left, at - reach), right: Math.max(right, at + MARK) } : null,
  };
  const isCut = at + reach > width && extents.left !== null;
  return {
    place,
    index,
    lines: wrapped.lines,
    width: labelWidth,
    bar: hasBar ? BAR : 0,
    extents: isCut ? { ...extents, right: null } : extents,
  };
}

interface Stack {
  /** Row and side of each draft. */
  rows: number[];
  sides: Item['side'][];
  count: number;
}

/** First fit; an event that opens a row turns its label to `opening` where it can, leaving the other side to the next. */
function stackDrafts(drafts: readonly Draft[], opening: Item['side']): Stack {
  const rows: Extent[][] = [];
  const stack: Stack = { rows: [], sides: [], count: 0 };
  for (const { extents } of drafts) {
    const put = (row: number, side: Item['side']) => {
      (rows[row] as Extent[]).push(extents[side] as Extent);
      stack.rows.push(row);
      stack.sides.push(side);
    };
    const fits = (row: Extent[], side: Item['side']) => extents[side] && isFree(row, extents[side], GAP_X);
    const turned = opening === 'left' ? (['right', 'left'] as const) : (['right'] as const);
    const sides = extents.right ? turned : (['left'] as const);
    const at = rows.findIndex((row) => sides.some((side) => fits(row, side)));
    if (at >= 0) put(at, sides.find((side) => fits(rows[at] as Extent[], side)) as Item['side']);
    else {
      const side = extents[opening] ? opening : extents.right ? 'right' : 'left';
      put(rows.push([]) - 1, side);
    }
  }
  return { ...stack, count: rows.length };
}

/** Labels all on the right where few rows suffice; on both sides of a spine of marks where that saves rows. */
function chooseStack(drafts: readonly Draft[]): Stack {
  const plain = stackDrafts(drafts, 'right');
  if (plain.count < 3) return plain;
  const turned = stackDrafts(drafts, 'left');
  return turned.count < plain.count ? straighten(drafts, turned) : plain;
}

/** Turns labels back to the right wherever nothing in their row stands in the way. */
function straighten(drafts: readonly Draft[], { rows, sides, count }: Stack): Stack {
  const straight = [...sides];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { right } = (drafts[i] as Draft).extents;
    if (straight[i] === 'right' || !right) continue;
    const others = drafts.flatMap((d, j) =>
      j !== i && rows[j] === rows[i] ? (d.extents[straight[j]!] as Extent) : [],
    );
    if (isFree(others, right, GAP_X)) straight[i] = 'right';
  }
  return { rows, sides: straight, count };
}

function layoutLane(drafts: readonly Draft[], lane: number, top: number): { items: [number, Item][]; height: number } {
  const { rows, sides } = chooseStack(drafts);
  const heights: number[] = [];
  drafts.forEach((d, i) => {
    const row = rows[i] as number;
    heights[row] = Math.max(heights[row] ?? 0, d.lines.length * LINE + d.bar);
  });
  const tops: number[] = [];
  let y = top + LANE_TOP;
  heights.forEach((height, row) => {
    tops[row] = y;
    y += height + GAP_Y;
  });
  const items = drafts.map((d, i): [number, Item] => {
    const rowTop = tops[rows[i] as number] as number;
    const { lines, width, place } = d;
    const height = lines.length * LINE + d.bar;
    const at = { y: rowTop, markY: rowTop + d.bar + LINE / 2, side: sides[i] as Item['side'] };
    return [d.index, { ...place, ...at, lane, lines, width, height, dots: [] }];
  });
  return { items, height: Math.max(y - top - GAP_Y + LANE_BOTTOM, 48) };
}

/** Shelves that touch are one: what divides them has no width here. */
function mergeShelves(shelves: readonly Shelf[]): { start: number; end: number; count: number }[] {
  const merged: { start: number; end: number; count: number }[] = [];
  for (const { start, end, count } of [...shelves].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end + 1e-9) {
      last.end = Math.max(last.end, end);
      last.count += count;
    } else merged.push({ start, end, count });
  }
  return merged;
}

function layoutBrackets(input: LayoutInput, measure: Measure): { boxes: BracketBox[]; levels: number } {
  const { width } = input;
  const shelves = mergeShelves(input.shelves).map((shelf) => ({ ...shelf, date: null, from: Number.NaN }));
  const all = [...input.brackets, ...shelves].sort((a, b) => a.start - b.start || b.end - a.end);
  const boxes = all.map((bracket) => {
    const label = input.dateLabel(bracket.date);
    const half = (measure(label) * SMALL) / 2;
    const middle = ((bracket.start + bracket.end) / 2) * width;
    const anchor: BracketBox['anchor'] = middle - half < 0 ? 'start' : middle + half > width ? 'end' : 'middle';
    const [start, end] = [bracket.start * width, bracket.end * width];
    const left = anchor === 'start' ? start : anchor === 'end' ? end - 2 * half : middle - half;
    return {
      ...bracket,
      label,
      anchor,
      extent: { left: Math.min(start, left), right: Math.max(end, left + 2 * half) },
    };
  });
  const rows = stackRows(
    boxes.map((b) => b.extent),
    6,
  );
  const levels = Math.max(0, ...rows.map((r) => r + 1));
  return {
    boxes: boxes.map(({ extent: _, ...box }, i) => ({ ...box, y: TICKS + (rows[i] as number) * BRACKET })),
    levels,
  };
}

/** The whole drawing for one track width. */
export function layoutTimeline(input: LayoutInput): Layout {
  const measure = input.measure ?? measureText;
  const { places, lanes, width } = input;
  const { boxes, levels } = layoutBrackets(input, measure);
  const top = TICKS + levels * BRACKET + 6;
  const drafts: Draft[][] = lanes.lanes.map(() => []);
  places.forEach((place, i) => {
    drafts[lanes.own[i] as number]?.push(draftOf(place, i, width, measure));
  });
  const items: Item[] = [];
  let y = top;
  const laneBoxes = lanes.lanes.map((lane, i): LaneBox => {
    const sorted = [...(drafts[i] as Draft[])].sort((a, b) => a.place.x - b.place.x || a.index - b.index);
    const { items: laid, height } = layoutLane(sorted, i, y);
    for (const [index, item] of laid) items[index] = item;
    const box = { ...lane, y, height };
    y += height;
    return box;
  });
  items.forEach((item, i) => {
    item.dots = (lanes.others[i] ?? []).map((lane) => (laneBoxes[lane] as LaneBox).y);
  });
  return { width, height: y + 2, top, lanes: laneBoxes, items, brackets: boxes };
}
