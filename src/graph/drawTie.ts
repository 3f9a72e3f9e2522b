/**
 * The line of one tie: from rim to rim, straight or bent, with what stands at its ends.
 *
 * An arrow head leads to whom a tie is for, a bar stands before whom it is against, a small open head marks a neutral
 * one: the second cue beside the colour. Ties that mean the same from either end have bars at both ends, or nothing.
 */
import type { Relationship } from '../model/story.ts';
import { SYMMETRIC_TYPES } from '../model/vocabulary.ts';
import type { Box } from './room.ts';

export interface Mark {
  id: string;
  x: number;
  y: number;
  radius: number;
  entity: { kind: string };
}

type Point = readonly [x: number, y: number];

/** A quadratic curve, from rim to rim. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/** Space between a mark and the end of a line. */
const GAP = 3;

/** The point where a line towards (x, y) leaves a mark. */
function rimOf(mark: Mark, x: number, y: number): [number, number] {
  const [dx, dy] = [x - mark.x, y - mark.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = mark.radius + GAP;
  const isSquare = mark.entity.kind === 'organization';
  const out = isSquare ? Math.min(reach * 1.25, (reach * length) / Math.max(Math.abs(dx), Math.abs(dy))) : reach;
  return [mark.x + (dx / length) * out, mark.y + (dy / length) * out];
}

/** The curve between two marks that stands off the straight line by `bend` units in the middle. */
export function curveOf(from: Mark, to: Mark, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control: [number, number] = [
    (from.x + to.x) / 2 - (dy / length) * bend * 2,
    (from.y + to.y) / 2 + (dx / length) * bend * 2,
  ];
  return { from: rimOf(from, ...control), control, to: rimOf(to, ...control) };
}

/** The point at `t` (0 to 1) of a curve. */
export function pointAt({ from, control, to }: Curve, t: number): [number, number] {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
}

/** The part of a curve between two of its points. */
function cutCurve({ from, control, to }: Curve, begin: number, end: number): Curve {
  const between = (a: number, b: number, axis: 0 | 1) =>
    (1 - a) * (1 - b) * from[axis] + (a + b - 2 * a * b) * control[axis] + a * b * to[axis];
  const at = (a: number, b: number) => [between(a, b, 0), between(a, b, 1)] as const;
  return { from: at(begin, begin), control: at(begin, end), to: at(end, end) };
}

/** Shorter than this, in units, a line is not cut. */
const LEAST = 26;

/**
 * A curve that ends where the names of its own two begin, if it would run through them to reach their marks: an arrow
 * over a name can be read no more than the name.
 */
export function endAtNames(curve: Curve, source: Box, target: Box): Curve {
  const isIn = (t: number, { left, right, top, bottom }: Box) => {
    const [x, y] = pointAt(curve, t);
    return x > left + 1 && x < right - 1 && y > top - 1 && y < bottom;
  };
  let [begin, end] = [0, 1];
  for (let t = 0; t <= 0.5; t += 1 / 64) {
    if (isIn(t, source)) begin = t + 1 / 64;
    if (isIn(1 - t, target)) end = 1 - t - 1 / 64;
  }
  const cut = cutCurve(curve, begin, end);
  return Math.hypot(cut.to[0] - cut.from[0], cut.to[1] - cut.from[1]) < LEAST ? curve : cut;
}

/** Whether a curve runs over a mark that is not at its ends. */
export function passesNode(curve: Curve, marks: readonly Mark[], from: Mark, to: Mark): boolean {
  const points = Array.from({ length: 15 }, (_, i) => pointAt(curve, (i + 1) / 16));
  return marks.some(
    (m) =>
      m.id !== from.id &&
      m.id !== to.id &&
      points.some(([x, y]) => (x - m.x) ** 2 + (y - m.y) ** 2 < (m.radius + 4) ** 2),
  );
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const at = (x: number, y: number) => `${n(x)} ${n(y)}`;

/** What stands at the end of a line that comes from a point: its corners, as a pen goes through them. */
function cornersOf([x, y]: Point, from: Point, sign: Relationship['sign']): Point[] {
  const length = Math.hypot(x - from[0], y - from[1]) || 1;
  const [ux, uy] = [(x - from[0]) / length, (y - from[1]) / length];
  const point = (back: number, side: number): Point => [x - ux * back - uy * side, y - uy * back + ux * side];
  if (sign === 'against') return [point(0.5, 6), point(0.5, -6)];
  if (sign === 'neutral') return [point(6.5, 4), point(0, 0), point(6.5, -4)];
  return [point(0, 0), point(9, 4.5), point(9, -4.5)];
}

/** What stands at the ends of a tie's line. */
function findHeads({ from, control, to }: Curve, tie: Relationship): Point[][] {
  const isBoth = SYMMETRIC_TYPES.has(tie.type);
  const ends = isBoth ? (tie.sign === 'against' ? [from, to] : []) : [to];
  return ends.map((tip) => cornersOf(tip, control, tie.sign));
}

/**
 * What the heads of a tie cover, piece by piece, since one that stands aslant leaves its corners free; along the middle
 * of the stroke, as words keep more air around them than half of it.
 */
export function boxesOfHeads(curve: Curve, tie: Relationship): Box[] {
  return findHeads(curve, tie).flatMap((corners) =>
    corners.flatMap((start, i) => {
      // Round to the first again: what is filled has an edge there, and nothing should stand inside what is open.
      const end = corners[(i + 1) % corners.length]!;
      const on = (t: number, axis: 0 | 1) => start[axis] + (end[axis] - start[axis]) * t;
      return [0, 1 / 3, 2 / 3].map((t) => {
        const [x, y] = ([0, 1] as const).map((axis) => [on(t, axis), on(t + 1 / 3, axis)]) as [number[], number[]];
        return { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
      });
    }),
  );
}

/** How far a point is from a curve, within a few units where the curve is long. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t <= 1; t += 1 / 64) {
    const [onX, onY] = pointAt(curve, t);
    least = Math.min(least, Math.hypot(onX - x, onY - y));
  }
  return least;
}

/** Paths of a tie along its curve. */
export interface TiePaths {
  line: string;
  head: string;
  strike: string;
  /** Line and head as one, where they are drawn in one stroke: neither broken nor struck. */
  whole: string;
}

export function drawTie(curve: Curve, tie: Relationship): TiePaths {
  const { from, control, to } = curve;
  const isFilled = tie.sign === 'for' && !SYMMETRIC_TYPES.has(tie.type);
  // A filled head is as long as this; the line must not show its end in front of it.
  const back = isFilled ? 7 : 0;
  const length = Math.hypot(to[0] - control[0], to[1] - control[1]) || 1;
  const end = [to[0] - ((to[0] - control[0]) / length) * back, to[1] - ((to[1] - control[1]) / length) * back] as const;
  const [x, y] = pointAt(curve, 0.5);
  const line = `M${at(...from)}Q${at(...control)} ${at(...end)}`;
  const head = findHeads(curve, tie)
    .map((corners) => `M${corners.map((corner) => at(...corner)).join('L')}${isFilled ? 'Z' : ''}`)
    .join('');
  // What is filled goes back on itself, so that nothing lies within the line.
  const whole = /^(?:possible|planned|denied)$/.test(tie.modality ?? '')
    ? ''
    : line + (isFilled ? `Q${at(...control)} ${at(...from)}Z` : '') + head;
  const strike =
    tie.modality === 'denied' ? `M${at(x - 5, y - 5)}L${at(x + 5, y + 5)}M${at(x + 5, y - 5)}L${at(x - 5, y + 5)}` : '';
  return { line, head, strike, whole };
}
