/**
 * Labels into rows: how a title breaks, on which side of its mark it stands, and in which row.
 *
 * Promises: what touches nothing at the given width touches nothing in a wider track; no label is cut off by the edges
 * unless it is wider than the track. Does not know lanes or heights.
 */
import { BAR, FONT, GAP_X, MARK, OFFSET } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { type Measure, wrapLabel } from './wrapLabel.ts';

/** Widest lines in em, tried in turn until the title fits. */
const LIMITS: readonly [number, number][] = [
  [12, 2],
  [15, 3],
  [20, 4],
];

/** Where a label stands from its mark. */
export type Side = 'right' | 'left';

/** Pixels across. */
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

export interface Draft {
  place: Place;
  index: number;
  lines: string[];
  width: number;
  bar: number;
  /** What it takes up with the label on either side; `null` where the label would be cut off. */
  extents: Record<Side, Extent | null>;
}

/** An event's label, broken into lines, and the room it takes up with the label on either side. */
export function draftOf(place: Place, index: number, width: number, measure: Measure): Draft {
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
  sides: Side[];
  count: number;
}

/** First fit; an event that opens a row turns its label to `opening` where it can, leaving the other side to the next. */
function stackDrafts(drafts: readonly Draft[], opening: Side): Stack {
  const rows: Extent[][] = [];
  const stack: Stack = { rows: [], sides: [], count: 0 };
  for (const { extents } of drafts) {
    const put = (row: number, side: Side) => {
      (rows[row] as Extent[]).push(extents[side] as Extent);
      stack.rows.push(row);
      stack.sides.push(side);
    };
    const fits = (row: Extent[], side: Side) => extents[side] && isFree(row, extents[side], GAP_X);
    const turned = opening === 'left' ? (['right', 'left'] as const) : (['right'] as const);
    const sides = extents.right ? turned : (['left'] as const);
    const at = rows.findIndex((row) => sides.some((side) => fits(row, side)));
    if (at >= 0) put(at, sides.find((side) => fits(rows[at] as Extent[], side)) as Side);
    else {
      const side = extents[opening] ? opening : extents.right ? 'right' : 'left';
      put(rows.push([]) - 1, side);
    }
  }
  return { ...stack, count: rows.length };
}

/** Labels all on the right where few rows suffice; on both sides of a spine of marks where that saves rows. */
export function chooseStack(drafts: readonly Draft[]): Stack {
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
