/**
 * Rows, labels, brackets and lanes: where everything stands up and down, and how its words break.
 *
 * Promises: across, everything is a fraction of the axis plus a fixed number of pixels, and what overlaps nothing at
 * `width` overlaps nothing at any greater width or nearer zoom; so one layout serves all windows from that width on.
 * Every label is whole. Same input, same output. Does not know the part of the axis in view.
 */
import type { Entity } from '../model/story.ts';
import type { Lanes } from './assignLanes.ts';
import type { Bracket, Place, Shelf } from './placeEvents.ts';
import { type Measure, measureText, wrapLabel } from './wrapLabel.ts';

/** Measures in CSS pixels; the stylesheet's type sizes follow these. */
export const FONT = 13;
export const LINE = 18;
export const SMALL = 11.5;
/** From the mark's centre to the label. */
export const OFFSET = 11;
export const MARK = 6;
const BAR = 9;
const GAP_X = 14;
const GAP_Y = 9;
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
    const at = rows.findIndex((row) => row.every((r) => extent.left >= r.right + gap || extent.right + gap <= r.left));
    if (at >= 0) {
      (rows[at] as Extent[]).push(extent);
      return at;
    }
    rows.push([extent]);
    return rows.length - 1;
  });
}

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
  side: Item['side'];
  extent: Extent;
  bar: number;
}

function draftOf(place: Place, index: number, width: number, measure: Measure): Draft {
  const wrapped = wrapTitle(place.event.title, measure);
  const labelWidth = Math.ceil(wrapped.width * FONT);
  const at = place.x * width;
  const side = at + OFFSET + labelWidth <= width || at - OFFSET - labelWidth < 0 ? 'right' : 'left';
  const hasBar = place.end > place.start || place.fadeStart || place.fadeEnd;
  const fade = fadeLength(place);
  const extent = {
    left: Math.min(
      place.start * width - (place.fadeStart ? fade : 0),
      side === 'left' ? at - OFFSET - labelWidth : at - MARK,
    ),
    right: Math.max(
      place.end * width + (place.fadeEnd ? fade : 0),
      side === 'right' ? at + OFFSET + labelWidth : at + MARK,
    ),
  };
  return { place, index, lines: wrapped.lines, width: labelWidth, side, extent, bar: hasBar ? BAR : 0 };
}

function layoutLane(drafts: readonly Draft[], lane: number, top: number): { items: [number, Item][]; height: number } {
  const rows = stackRows(
    drafts.map((d) => d.extent),
    GAP_X,
  );
  const heights: number[] = [];
  const bars: number[] = [];
  drafts.forEach((d, i) => {
    const row = rows[i] as number;
    heights[row] = Math.max(heights[row] ?? 0, d.lines.length * LINE + d.bar);
    bars[row] = Math.max(bars[row] ?? 0, d.bar);
  });
  const tops: number[] = [];
  let y = top + LANE_TOP;
  heights.forEach((height, row) => {
    tops[row] = y;
    y += height + GAP_Y;
  });
  const items = drafts.map((d, i): [number, Item] => {
    const rowTop = tops[rows[i] as number] as number;
    const { lines, width, side, place } = d;
    const height = lines.length * LINE + d.bar;
    return [
      d.index,
      { ...place, lane, y: rowTop, markY: rowTop + d.bar + LINE / 2, side, lines, width, height, dots: [] },
    ];
  });
  return { items, height: Math.max(y - top - GAP_Y + LANE_BOTTOM, 48) };
}

function layoutBrackets(input: LayoutInput, measure: Measure): { boxes: BracketBox[]; levels: number } {
  const { width } = input;
  const shelves = input.shelves.map(({ start, end, count }) => ({ date: null, start, end, count, from: Number.NaN }));
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
    const sorted = [...(drafts[i] as Draft[])].sort((a, b) => a.extent.left - b.extent.left || a.index - b.index);
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

/** The colour class of an event is that of its first person, else of nobody. */
export function leadOf(place: Place, ranked: readonly Entity[]): string {
  const ids = new Set(place.event.participants.map((p) => p.entity));
  return ranked.find((e) => e.kind === 'person' && ids.has(e.id))?.id ?? '';
}
