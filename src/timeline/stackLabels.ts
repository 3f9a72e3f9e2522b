/**
 * Labels beneath each other: how a title breaks, on which side of its mark it stands, and how far down.
 *
 * Promises: what touches nothing at the given width touches nothing in a wider track; no label is cut off by the edges
 * unless it is wider than the track; of the ways tried, the one that needs the least height. Does not know lanes.
 */
import { BAR, FONT, GAP_X, GAP_Y, LINE, MARK, OFFSET } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { type Measure, wrapLabel } from './wrapLabel.ts';

/** Widest lines in em, tried in turn until the title fits. */
const LIMITS: readonly [number, number][] = [
  [12, 2],
  [15, 3],
  [20, 4],
];
/** A title up to this many em may also stand in one line, where that saves height. */
const ONE_LINE = 22;

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
    const at = rows.findIndex((row) => row.every((other) => isApart(other, extent, gap)));
    if (at < 0) return rows.push([extent]) - 1;
    (rows[at] as Extent[]).push(extent);
    return at;
  });
}

const isApart = (a: Extent, b: Extent, gap: number) => a.left >= b.right + gap || a.right + gap <= b.left;

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

/** One way to write a label. */
interface Shape {
  lines: string[];
  /** Of the label, and of the label with the bar over it, in pixels. */
  width: number;
  height: number;
  /** What it takes up with the label on either side; `null` where the label would be cut off. */
  extents: Record<Side, Extent | null>;
}

export interface Draft {
  place: Place;
  index: number;
  bar: number;
  /** Broken into short lines, and where it is not too long, in one. */
  shapes: Shape[];
}

/** The ways in which an event's label may be written, and the room that it takes up with the label on either side. */
export function draftOf(place: Place, index: number, width: number, measure: Measure): Draft {
  const hasBar = place.end > place.start || place.fadeStart || place.fadeEnd;
  const bar = hasBar ? BAR : 0;
  const at = place.x * width;
  const fade = fadeLength(place);
  const left = place.start * width - (place.fadeStart ? fade : 0);
  const right = place.end * width + (place.fadeEnd ? fade : 0);
  const shapeOf = ({ lines, width: em }: { lines: string[]; width: number }): Shape => {
    const labelWidth = Math.ceil(em * FONT);
    const reach = OFFSET + labelWidth;
    const turned = at - reach >= 0 ? { left: Math.min(left, at - reach), right: Math.max(right, at + MARK) } : null;
    const straight = { left: Math.min(left, at - MARK), right: Math.max(right, at + reach) };
    const isCut = at + reach > width && turned !== null;
    const extents = { right: isCut ? null : straight, left: turned };
    return { lines, width: labelWidth, height: lines.length * LINE + bar, extents };
  };
  const shapes = [shapeOf(wrapTitle(place.event.title, measure))];
  const single = wrapLabel(place.event.title, ONE_LINE, 1, measure);
  if ((shapes[0] as Shape).lines.length > 1 && !single.cut) {
    const shape = shapeOf(single);
    if (at + OFFSET + shape.width <= width || shape.extents.left) shapes.push(shape);
  }
  return { place, index, bar, shapes };
}

/** Where a label stands: pixels from the top of its lane's first row. */
interface Stacked {
  shape: Shape;
  side: Side;
  top: number;
}

interface Stack {
  labels: Stacked[];
  height: number;
}

/** How a stack is tried: whether labels may stand left of their marks, and whether they may be in one line. */
interface Manner {
  isTurning: boolean;
  isFlat: boolean;
}

const boxOf = ({ shape, side, top }: Stacked) => ({
  ...(shape.extents[side] as Extent),
  top,
  bottom: top + shape.height,
});
type Box = ReturnType<typeof boxOf>;

const isFree = (boxes: readonly Box[], extent: Extent, top: number, height: number) =>
  boxes.every((b) => b.top >= top + height + GAP_Y || b.bottom + GAP_Y <= top || isApart(b, extent, GAP_X));

/** The ways to write one label, the liked one first. */
function listWays({ shapes }: Draft, { isTurning, isFlat }: Manner): { shape: Shape; side: Side }[] {
  return (isFlat ? shapes : shapes.slice(0, 1)).flatMap((shape) => {
    const sides: Side[] = shape.extents.right ? (isTurning ? ['right', 'left'] : ['right']) : ['left'];
    return sides.filter((side) => shape.extents[side]).map((side) => ({ shape, side }));
  });
}

/**
 * Each label, in order, to where it ends highest and touches nothing. One that makes the stack higher turns to the
 * left where it may, which leaves the other side to the next.
 */
function stackDrafts(drafts: readonly Draft[], manner: Manner): Stack {
  const boxes: Box[] = [];
  const labels: Stacked[] = [];
  let height = 0;
  for (const draft of drafts) {
    const tops = [...new Set([0, ...boxes.map((b) => b.bottom + GAP_Y)])].sort((a, b) => a - b);
    let best: Stacked | null = null;
    for (const { shape, side } of listWays(draft, manner)) {
      const top = tops.find((y) => isFree(boxes, shape.extents[side] as Extent, y, shape.height)) as number;
      const [end, bestEnd] = [top + shape.height, best ? best.top + best.shape.height : Number.POSITIVE_INFINITY];
      if (end < bestEnd || (end === bestEnd && side === 'left' && end > height)) best = { shape, side, top };
    }
    if (!best) continue;
    labels.push(best);
    boxes.push(boxOf(best));
    height = Math.max(height, best.top + best.shape.height);
  }
  return { labels, height };
}

/** Plain first; another manner only where it saves at least a line. */
const MANNERS: readonly Manner[] = [
  { isTurning: false, isFlat: false },
  { isTurning: false, isFlat: true },
  { isTurning: true, isFlat: false },
  { isTurning: true, isFlat: true },
];

/** Labels on the right of their marks and broken evenly where that is low enough; otherwise as it needs least height. */
export function chooseStack(drafts: readonly Draft[]): Stack {
  const stacks = MANNERS.map((manner) => stackDrafts(drafts, manner));
  return stacks.reduce((best, stack) => (stack.height <= best.height - LINE ? straighten(stack) : best));
}

/** Turns labels back to the right wherever nothing stands in the way. */
function straighten({ labels, height }: Stack): Stack {
  const straight = [...labels];
  for (let i = straight.length - 1; i >= 0; i--) {
    const label = straight[i] as Stacked;
    const { right } = label.shape.extents;
    if (label.side === 'right' || !right) continue;
    const others = straight.filter((_, j) => j !== i).map(boxOf);
    if (isFree(others, right, label.top, label.shape.height)) straight[i] = { ...label, side: 'right' };
  }
  return { labels: straight, height };
}
