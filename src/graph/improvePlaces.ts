/**
 * Moves nodes one at a time to where the picture is easier to read: fewer crossings, no name under a mark or another
 * name, ties not through strangers, short ties, even spread.
 *
 * Promises: deterministic for the same input and seed; only the nodes it is told to move are moved, and all stay in
 * the frame. Search by annealing (Davidson and Harel 1996) and by trying a raster of places.
 */
import { isCrossing, type Line } from './crossings.ts';
import type { Footprint } from './graphScale.ts';

export interface Scene {
  x: Float64Array;
  y: Float64Array;
  feet: readonly Footprint[];
  lines: readonly Line[];
  /** Indices into `lines`, for each node. */
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

/** Squared distance of a point from a segment. */
function squareFrom(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  const ex = ax + along * dx - px;
  const ey = ay + along * dy - py;
  return ex * ex + ey * ey;
}

/** What a line costs by running over a node that is not its end. */
function costOfPassing(foot: Footprint, x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  // Most lines are nowhere near.
  const reach = foot.half + foot.bottom;
  if (Math.max(ax, bx) < x - reach || Math.min(ax, bx) > x + reach) return 0;
  if (Math.max(ay, by) < y - reach || Math.min(ay, by) > y + reach) return 0;
  const clear = foot.radius + 5;
  if (squareFrom(x, y, ax, ay, bx, by) < clear * clear) return THROUGH_MARK;
  const middle = y + (foot.radius + foot.bottom) / 2;
  if (isCrossing(ax, ay, bx, by, x - foot.half, middle, x + foot.half, middle)) return THROUGH_NAME;
  return 0;
}

/** How deep two footprints stand in each other, in units; 0 where they do not. */
export function overlapDepth(f: Footprint, dx: number, dy: number, g: Footprint): number {
  const wide = Math.min(f.right - (dx - g.left), dx + g.right + f.left);
  const high = Math.min(f.bottom - (dy - g.top), dy + g.bottom + f.top);
  return wide > 0 && high > 0 ? Math.min(wide, high) : 0;
}

/** All that a node costs at a place, the others staying where they are. */
export function costAt(scene: Scene, node: number, px: number, py: number): number {
  const { x, y, feet, lines, linesOf, isPlaced, ideal } = scene;
  const foot = feet[node]!;
  let cost = 0;
  for (let other = 0; other < x.length; other++) {
    if (other === node || !isPlaced[other]) continue;
    const dx = x[other]! - px;
    const dy = y[other]! - py;
    const depth = overlapDepth(foot, dx, dy, feet[other]!);
    if (depth > 0) cost += OVERLAP + depth * 0.1;
    cost += (CROWDING * ideal * ideal) / (dx * dx + dy * dy + 100);
  }
  const own = linesOf[node]!;
  for (const at of own) {
    const line = lines[at]!;
    const end = line.a === node ? line.b : line.a;
    if (!isPlaced[end]) continue;
    const ex = x[end]!;
    const ey = y[end]!;
    const length = Math.sqrt((ex - px) ** 2 + (ey - py) ** 2) / ideal;
    cost += LENGTH * length * length;
    for (let other = 0; other < x.length; other++)
      if (other !== node && other !== end && isPlaced[other])
        cost += costOfPassing(feet[other]!, x[other]!, y[other]!, px, py, ex, ey);
    for (const m of lines) {
      if (m.a === node || m.b === node || m.a === end || m.b === end || !isPlaced[m.a] || !isPlaced[m.b]) continue;
      if (isCrossing(px, py, ex, ey, x[m.a]!, y[m.a]!, x[m.b]!, y[m.b]!)) cost += Math.sqrt(line.weight * m.weight);
    }
  }
  for (const m of lines)
    if (m.a !== node && m.b !== node && isPlaced[m.a] && isPlaced[m.b])
      cost += costOfPassing(foot, px, py, x[m.a]!, y[m.a]!, x[m.b]!, y[m.b]!);
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
  const { x, y, lines, linesOf } = scene;
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
        const line = lines[pick(linesOf[node]!)]!;
        const end = line.a === node ? line.b : line.a;
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

/** Puts a node at the best place of a raster over the frame, and then refines it; keeps its place if none is better. */
export function placeBest(scene: Scene, node: number, columns: number): void {
  const rows = Math.max(4, Math.round((columns * scene.height) / scene.width));
  const { x, y, isPlaced } = scene;
  let best = isPlaced[node] ? costAt(scene, node, x[node]!, y[node]!) - 1e-9 : Number.POSITIVE_INFINITY;
  let [bestX, bestY] = [x[node]!, y[node]!];
  const consider = (wantedX: number, wantedY: number) => {
    const [px, py] = fitInside(scene, node, wantedX, wantedY);
    const cost = costAt(scene, node, px, py);
    if (cost < best) [best, bestX, bestY] = [cost, px, py];
  };
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++)
      consider(((column + 0.5) / columns) * scene.width, ((row + 0.5) / rows) * scene.height);
  for (let step = scene.width / columns / 2; step > 3; step /= 2) {
    const [atX, atY] = [bestX, bestY];
    for (let i = 0; i < 8; i++)
      consider(atX + step * Math.cos((i * Math.PI) / 4), atY + step * Math.sin((i * Math.PI) / 4));
  }
  isPlaced[node] = 1;
  [x[node], y[node]] = [bestX, bestY];
}
