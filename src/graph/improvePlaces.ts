/**
 * Moves nodes one at a time to where the picture is easier to read: fewer crossings, no name under a mark or another
 * name, ties not through strangers or in between several of one pair, short ties, even spread.
 *
 * Promises: deterministic for the same input and seed; only the nodes it is told to move are moved, and all stay in
 * the frame. Search by annealing (Davidson and Harel 1996).
 */
import { isCrossing } from './crossings.ts';
import type { Footprint } from './graphScale.ts';

export interface Scene {
  x: Float64Array;
  y: Float64Array;
  feet: readonly Footprint[];
  /** Of each footprint: left, right, top, bottom, half, radius; the search reads these alone. */
  sizes: Float64Array;
  /** Ends of the lines, two nodes each, and how many ties each stands for. */
  ends: Int32Array;
  weights: Float64Array;
  /** Indices of lines, for each node. */
  linesOf: readonly (readonly number[])[];
  /** Nodes that are on the picture by now; lines to others do not count. */
  isPlaced: Uint8Array;
  width: number;
  height: number;
  /** Wished length of a tie. */
  ideal: number;
}

/** Prices of what makes a picture hard to read; a crossing costs 1. */
const OVERLAP = 5;
const THROUGH_MARK = 1.6;
const THROUGH_NAME = 0.35;
const LENGTH = 0.22;
const CROWDING = 0.1;
/** The most that running within a fan costs, for each tie of one line and one of the other on the average. */
const WITHIN_FAN = 0.75;
/** A line nearer to a mark than this runs through it. */
const CLEAR = 5;
/** Several ties of a pair are drawn so far apart (drawGraph), and another line should keep so far from the outer ones. */
const FAN = 19;
const BESIDE = 10;

/** Squared distance of a point from a segment. */
function squareFrom(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  const ex = ax + along * dx - px;
  const ey = ay + along * dy - py;
  return ex * ex + ey * ey;
}

/** What a line near a node costs by running over it. */
function costOfPassing(
  sizes: Float64Array,
  node: number,
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const at = 6 * node;
  const clear = sizes[at + 5]! + CLEAR;
  if (squareFrom(x, y, ax, ay, bx, by) < clear * clear) return THROUGH_MARK;
  const half = sizes[at + 4]!;
  const middle = y + (sizes[at + 5]! + sizes[at + 3]!) / 2;
  return isCrossing(ax, ay, bx, by, x - half, middle, x + half, middle) ? THROUGH_NAME : 0;
}

/** How deep two footprints stand in each other, in units; 0 where they do not. */
export function overlapDepth(f: Footprint, dx: number, dy: number, g: Footprint): number {
  const wide = Math.min(f.right - (dx - g.left), dx + g.right + f.left);
  const high = Math.min(f.bottom - (dy - g.top), dy + g.bottom + f.top);
  return wide > 0 && high > 0 ? Math.min(wide, high) : 0;
}

// The loops stand in functions of their own, small enough for the engine to inline what they call.

/** What it costs to stand near others, or in them. */
function costOfStanding(scene: Scene, node: number, px: number, py: number): number {
  const { x, y, sizes, isPlaced } = scene;
  const own = 6 * node;
  const left = sizes[own]!;
  const right = sizes[own + 1]!;
  const top = sizes[own + 2]!;
  const bottom = sizes[own + 3]!;
  const crowding = CROWDING * scene.ideal * scene.ideal;
  let cost = 0;
  for (let other = 0; other < x.length; other++) {
    if (other === node || !isPlaced[other]) continue;
    const dx = x[other]! - px;
    const dy = y[other]! - py;
    const at = 6 * other;
    const wide = Math.min(right - dx + sizes[at]!, dx + sizes[at + 1]! + left);
    const high = Math.min(bottom - dy + sizes[at + 2]!, dy + sizes[at + 3]! + top);
    if (wide > 0 && high > 0) cost += OVERLAP + Math.min(wide, high) * 0.1;
    cost += crowding / (dx * dx + dy * dy + 100);
  }
  return cost;
}

/** What a node's line to `end` costs by running over others. */
function costOfRunningOver(scene: Scene, node: number, end: number, px: number, py: number): number {
  const { x, y, sizes, isPlaced } = scene;
  const ex = x[end]!;
  const ey = y[end]!;
  const left = px < ex ? px : ex;
  const right = px < ex ? ex : px;
  const top = py < ey ? py : ey;
  const bottom = py < ey ? ey : py;
  let cost = 0;
  for (let other = 0; other < x.length; other++) {
    if (other === node || other === end || !isPlaced[other]) continue;
    const at = 6 * other;
    const ox = x[other]!;
    // Most nodes are nowhere near.
    if (ox + sizes[at + 1]! < left || ox - sizes[at]! > right) continue;
    const oy = y[other]!;
    if (oy + sizes[at + 3]! < top || oy - sizes[at + 2]! - CLEAR > bottom) continue;
    cost += costOfPassing(sizes, other, ox, oy, px, py, ex, ey);
  }
  return cost;
}

/** What a node's line to `end` costs by crossing other lines, tie by tie; `weight`: how many it stands for. */
function costOfCrossing(scene: Scene, node: number, end: number, px: number, py: number, weight: number): number {
  const { x, y, ends, weights, isPlaced } = scene;
  const ex = x[end]!;
  const ey = y[end]!;
  const wide = ex - px;
  const high = ey - py;
  let cost = 0;
  for (let m = 0; m < weights.length; m++) {
    const a = ends[2 * m]!;
    const b = ends[2 * m + 1]!;
    if (a === node || b === node || a === end || b === end || !isPlaced[a] || !isPlaced[b]) continue;
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]!;
    const by = y[b]!;
    // As in isCrossing, in place.
    if ((wide * (ay - py) - high * (ax - px)) * (wide * (by - py) - high * (bx - px)) >= 0) continue;
    const along = bx - ax;
    const across = by - ay;
    if ((along * (py - ay) - across * (px - ax)) * (along * (ey - ay) - across * (ex - ax)) >= 0) continue;
    cost += weight * weights[m]!;
  }
  return cost;
}

/** How far the outermost of a pair's ties stands off the middle one, where the two stand so far apart. */
const fanOf = (weight: number, length: number) => ((weight - 1) / 2) * Math.min(FAN, (length * 0.7) / weight);

/**
 * What two lines from one mark cost by running in each other, as far as a pair's ties are fanned out: nearly a crossing
 * where they go the same way. (ax, ay) and (bx, by) lead from the mark to their other ends.
 */
function costOfFans(ax: number, ay: number, weightA: number, bx: number, by: number, weightB: number): number {
  const a = Math.sqrt(ax * ax + ay * ay) || 1;
  const b = Math.sqrt(bx * bx + by * by) || 1;
  // In the middle of the shorter one.
  const apart = (Math.min(a, b) / 2) * Math.sqrt((ax / a - bx / b) ** 2 + (ay / a - by / b) ** 2);
  const wanted = fanOf(weightA, a) + fanOf(weightB, b) + BESIDE;
  return apart < wanted ? WITHIN_FAN * Math.sqrt(weightA * weightB) * (1 - apart / wanted) : 0;
}

/** What a node's line to `end` costs by running in others of the same two marks, where either stands for several ties. */
function costOfBundles(scene: Scene, node: number, end: number, px: number, py: number, line: number): number {
  const { x, y, ends, weights, linesOf, isPlaced } = scene;
  const weight = weights[line]!;
  const ex = x[end]!;
  const ey = y[end]!;
  let cost = 0;
  for (const m of linesOf[node]!) {
    const far = ends[2 * m]! + ends[2 * m + 1]! - node;
    // Each pair of the node's own lines once.
    if (m <= line || weight * weights[m]! < 2 || !isPlaced[far]) continue;
    cost += costOfFans(ex - px, ey - py, weight, x[far]! - px, y[far]! - py, weights[m]!);
  }
  for (const m of linesOf[end]!) {
    const far = ends[2 * m]! + ends[2 * m + 1]! - end;
    if (m === line || weight * weights[m]! < 2 || !isPlaced[far]) continue;
    cost += costOfFans(px - ex, py - ey, weight, x[far]! - ex, y[far]! - ey, weights[m]!);
  }
  return cost;
}

/** What a node costs by standing on lines that are not its own. */
function costOfStandingOn(scene: Scene, node: number, px: number, py: number): number {
  const { x, y, sizes, ends, weights, isPlaced } = scene;
  const left = px - sizes[6 * node]!;
  const right = px + sizes[6 * node + 1]!;
  const top = py - sizes[6 * node + 2]! - CLEAR;
  const bottom = py + sizes[6 * node + 3]!;
  let cost = 0;
  for (let m = 0; m < weights.length; m++) {
    const a = ends[2 * m]!;
    const b = ends[2 * m + 1]!;
    if (a === node || b === node || !isPlaced[a] || !isPlaced[b]) continue;
    const ax = x[a]!;
    const bx = x[b]!;
    if (ax < left ? bx < left : ax > right && bx > right) continue;
    const ay = y[a]!;
    const by = y[b]!;
    if (ay < top ? by < top : ay > bottom && by > bottom) continue;
    cost += costOfPassing(sizes, node, px, py, ax, ay, bx, by);
  }
  return cost;
}

/** All that a node costs at a place, the others staying where they are. */
export function costAt(scene: Scene, node: number, px: number, py: number): number {
  const { x, y, ends, weights, linesOf, isPlaced, ideal } = scene;
  let cost = costOfStanding(scene, node, px, py) + costOfStandingOn(scene, node, px, py);
  for (const at of linesOf[node]!) {
    const end = ends[2 * at]! + ends[2 * at + 1]! - node;
    if (!isPlaced[end]) continue;
    cost += (LENGTH * ((x[end]! - px) ** 2 + (y[end]! - py) ** 2)) / (ideal * ideal);
    cost += costOfRunningOver(scene, node, end, px, py);
    cost += costOfCrossing(scene, node, end, px, py, weights[at]!);
    cost += costOfBundles(scene, node, end, px, py, at);
  }
  return cost;
}

const keepInside = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** The nearest place at which a footprint is inside the frame. */
export function fitInside(scene: Scene, node: number, px: number, py: number): [number, number] {
  const foot = scene.feet[node]!;
  return [keepInside(px, foot.left, scene.width - foot.right), keepInside(py, foot.top, scene.height - foot.bottom)];
}

/** How far nodes may be moved, from where they stand when the search begins. */
export interface Leash {
  /** Nodes that may go anywhere. */
  free: readonly number[];
  /** Nodes that stay within `reach` units, each way. */
  held: readonly number[];
  reach: number;
}

/** Annealing from a heat (in crossings) downwards, for a number of tries; leaves the best picture met on the way. */
export function annealPlaces(scene: Scene, leash: Leash, heat: number, tries: number, random: () => number): void {
  const { x, y, ends, linesOf } = scene;
  const movable = [...leash.free, ...leash.held];
  if (movable.length === 0) return;
  const isFree = new Set(leash.free);
  const pick = (from: readonly number[]) => from[Math.floor(random() * from.length)]!;
  const [startX, startY] = [x.slice(), y.slice()];
  let sum = 0;
  let best = 0;
  const [bestX, bestY] = [x.slice(), y.slice()];
  for (let step = 0; step < tries; step++) {
    const cooled = step / tries;
    const warmth = heat * (0.02 / heat) ** cooled;
    const node = pick(movable);
    const oldX = x[node]!;
    const oldY = y[node]!;
    const kind = random();
    const other = kind < 0.15 && isFree.has(node) ? pick(leash.free) : node;
    let delta: number;
    if (other !== node) {
      const farX = x[other]!;
      const farY = y[other]!;
      const before = costAt(scene, node, oldX, oldY) + costAt(scene, other, farX, farY);
      [x[node], y[node]] = fitInside(scene, node, farX, farY);
      [x[other], y[other]] = fitInside(scene, other, oldX, oldY);
      delta = costAt(scene, node, x[node]!, y[node]!) + costAt(scene, other, x[other]!, y[other]!) - before;
      if (delta > 0 && random() >= Math.exp(-delta / warmth)) {
        [x[node], y[node], x[other], y[other]] = [oldX, oldY, farX, farY];
        continue;
      }
    } else {
      let [fromX, fromY] = [oldX, oldY];
      let reach = (0.45 * (1 - cooled) + 0.03) * scene.width;
      if (!isFree.has(node)) {
        [fromX, fromY, reach] = [startX[node]!, startY[node]!, leash.reach];
      } else if (kind < 0.4 && linesOf[node]!.length > 0) {
        const line = pick(linesOf[node]!);
        const end = ends[2 * line]! + ends[2 * line + 1]! - node;
        [fromX, fromY, reach] = [x[end]!, y[end]!, scene.ideal * 1.4];
      }
      const wanted: [number, number] = [fromX + (random() * 2 - 1) * reach, fromY + (random() * 2 - 1) * reach];
      const [px, py] = fitInside(scene, node, ...wanted);
      delta = costAt(scene, node, px, py) - costAt(scene, node, oldX, oldY);
      if (delta > 0 && random() >= Math.exp(-delta / warmth)) continue;
      x[node] = px;
      y[node] = py;
    }
    sum += delta;
    if (sum < best - 1e-9) {
      best = sum;
      bestX.set(x);
      bestY.set(y);
    }
  }
  x.set(bestX);
  y.set(bestY);
}
