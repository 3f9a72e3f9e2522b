/**
 * Where everybody stands in the people graph.
 *
 * Promises: pure and deterministic; footprints (mark and name) overlap nobody's in graphs of up to 200 nodes; people
 * without ties stand in rows below. The core of the story is placed by itself and everyone with a small part is fitted
 * in afterwards, so that a minor person more or less leaves the others where they are.
 * Does not know: how lines and words are drawn (drawGraph) and what a reader has dragged.
 */
import type { GraphPlaces, Story } from '../model/story.ts';
import { type ChosenNode, chooseNodes } from './chooseNodes.ts';
import type { Line } from './crossings.ts';
import { type Footprint, findFootprints, type GraphScale, graphScale, type Shape } from './graphScale.ts';
import { annealPlaces, fitInside, placeBest, type Scene } from './improvePlaces.ts';
import { removeOverlaps } from './removeOverlaps.ts';
import { hashText, seededRandom } from './seededRandom.ts';
import { stressPlaces } from './stressPlaces.ts';

/** From here on only path lengths and overlaps are looked at: a tangle of thousands of ties has no good places. */
const MANY = 280;
/** A picture is widened by at most this to fill its frame. */
const MOST_STRETCH = 1.7;

/** One line for each pair of nodes that have ties, with how many. */
export function findLines(
  nodes: readonly { id: string }[],
  ties: readonly { source: string; target: string }[],
): Line[] {
  const index = new Map(nodes.map((n, i) => [n.id, i]));
  const lines = new Map<string, Line>();
  for (const tie of ties) {
    const [s, t] = [index.get(tie.source), index.get(tie.target)];
    if (s === undefined || t === undefined || s === t) continue;
    const [a, b] = s < t ? [s, t] : [t, s];
    const key = `${a} ${b}`;
    const line = lines.get(key);
    if (line) line.weight++;
    else lines.set(key, { a, b, weight: 1 });
  }
  return [...lines.values()];
}

/** The measures of a story's graph in a shape; people without ties do not count. */
export function scaleOf(nodes: readonly ChosenNode[], shape: Shape): GraphScale {
  return graphScale(nodes.filter((n) => n.degree > 0).length, shape);
}

function createScene(nodes: ChosenNode[], lines: Line[], feet: Footprint[], scale: GraphScale): Scene {
  const linesOf: number[][] = nodes.map(() => []);
  lines.forEach((line, at) => {
    linesOf[line.a]!.push(at);
    linesOf[line.b]!.push(at);
  });
  const { width, height } = scale;
  const ideal = 0.95 * Math.sqrt((width * height) / Math.max(4, scale.step));
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  return { x, y, feet, lines, linesOf, isPlaced: new Uint8Array(nodes.length), width, height, ideal };
}

/** Puts the first places of some nodes into the frame. */
function placeByStress(scene: Scene, members: readonly number[], seeds: readonly number[]): void {
  const index = new Map(members.map((node, i) => [node, i]));
  const inner = scene.lines.flatMap((l): Line[] => {
    const [a, b] = [index.get(l.a), index.get(l.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, weight: l.weight }];
  });
  const [x, y] = stressPlaces(
    members.map((node) => seeds[node]!),
    inner,
  );
  const spread = (values: Float64Array, size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (v: number) => (high - low < 1e-9 ? size / 2 : size * (0.08 + (0.84 * (v - low)) / (high - low)));
  };
  const [toX, toY] = [spread(x, scene.width), spread(y, scene.height)];
  members.forEach((node, i) => {
    [scene.x[node], scene.y[node]] = fitInside(scene, node, toX(x[i]!), toY(y[i]!));
    scene.isPlaced[node] = 1;
  });
}

/** Stretches the places of some nodes, each way by itself, until they fill the frame; lines cross as before. */
function fillFrame(scene: Scene, members: readonly number[]): void {
  const stretch = (
    values: Float64Array,
    before: (f: Footprint) => number,
    after: (f: Footprint) => number,
    size: number,
  ) => {
    const low = Math.min(...members.map((i) => values[i]! - before(scene.feet[i]!)));
    const high = Math.max(...members.map((i) => values[i]! + after(scene.feet[i]!)));
    const factor = Math.min(MOST_STRETCH, Math.max(1, size / (high - low)));
    const middle = (low + high) / 2;
    for (const i of members) values[i] = size / 2 + (values[i]! - middle) * factor;
  };
  stretch(
    scene.x,
    (f) => f.left,
    (f) => f.right,
    scene.width,
  );
  stretch(
    scene.y,
    (f) => f.top,
    (f) => f.bottom,
    scene.height,
  );
  for (const i of members) [scene.x[i], scene.y[i]] = fitInside(scene, i, scene.x[i]!, scene.y[i]!);
}

/** Shares of the nodes that are placed together, the largest parts first. */
const LEVELS = [0.7, 1];
/** What is placed may give way to later levels by this share of the frame's width. */
const GIVING_WAY = 0.04;

/**
 * The largest parts by annealing, then level by level whoever is smaller, between those who stand already. Who comes
 * and goes on a lower level cannot move a higher one further than it may give way.
 */
function placeByReading(scene: Scene, seeds: readonly number[], step: number): void {
  const count = seeds.length;
  const columns = step > 90 ? 24 : 30;
  const tries = Math.min(26_000, 9_000_000 / (scene.lines.length + 60)) * (step > 90 ? 1.5 : 1);
  let placed: number[] = [];
  for (const share of LEVELS) {
    const until = Math.min(count, Math.ceil(step * share));
    // The outcome must not hang on the order of parts inside a level, which a minor person may change.
    const level = Array.from({ length: Math.max(0, until - placed.length) }, (_, i) => placed.length + i);
    level.sort((a, b) => seeds[a]! - seeds[b]!);
    if (level.length === 0) break;
    const reach = GIVING_WAY * scene.width;
    if (placed.length === 0) placeByStress(scene, level, seeds);
    else for (const node of level) placeBest(scene, node, columns);
    const heat = placed.length === 0 ? 2.5 : 0.6;
    annealPlaces(
      scene,
      { free: level, held: placed, reach },
      heat,
      Math.round(tries * share ** 0.5),
      seededRandom(step),
    );
    if (placed.length === 0) fillFrame(scene, level);
    placed = [...placed, ...level];
  }
}

/** Rows of those without ties, below the picture; returns the height they need. */
function placeInRows(
  feet: readonly Footprint[],
  width: number,
  top: number,
): { at: [number, number][]; height: number } {
  const gap = 10;
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  feet.forEach((foot, i) => {
    const wide = foot.left + foot.right + gap;
    if (used + wide > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(i);
    used += wide;
  });
  const at: [number, number][] = [];
  let y = top;
  for (const row of rows) {
    const members = row.map((i) => feet[i]!);
    const total = members.reduce((sum, f) => sum + f.left + f.right + gap, -gap);
    const head = Math.max(...members.map((f) => f.top));
    let x = (width - total) / 2;
    row.forEach((i, k) => {
      const foot = members[k]!;
      at[i] = [x + foot.left, y + head];
      x += foot.left + foot.right + gap;
    });
    y += head + Math.max(...members.map((f) => f.bottom)) + gap;
  }
  return { at, height: y - top };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Places in one shape. Units are CSS pixels at natural size; x to the right, y down, the frame from (0, 0). */
export function layoutShape(story: Story, shape: Shape): Omit<GraphPlaces, 'narrow'> {
  const { nodes, ties } = chooseNodes(story);
  const scale = scaleOf(nodes, shape);
  const tied = nodes.filter((n) => n.degree > 0);
  const alone = nodes.filter((n) => n.degree === 0);
  const feet = new Map(findFootprints(nodes, scale).map((foot, i) => [nodes[i]!.id, foot]));
  // Sizes hang on everybody's parts; names do not.
  const evenFeet = findFootprints(tied, scale, true);
  const feetOf = (list: readonly ChosenNode[]) => list.map((n) => feet.get(n.id)!);
  const lines = findLines(tied, ties);
  const seeds = tied.map((n) => hashText(n.id));
  const scene = createScene(tied, lines, feetOf(tied), scale);
  if (tied.length > MANY)
    placeByStress(
      scene,
      Array.from(seeds, (_, i) => i),
      seeds,
    );
  else if (tied.length > 0) placeByReading({ ...scene, feet: evenFeet }, seeds, scale.step);
  // Where there is no room, the picture grows downwards.
  for (let round = 0; round < 8 && removeOverlaps(scene) > 0 && tied.length <= MANY; round++) {
    scene.height = Math.round(scene.height * 1.12);
    for (let i = 0; i < tied.length; i++) scene.y[i] = scene.y[i]! * 1.12;
  }
  const placed: Record<string, [number, number]> = {};
  tied.forEach((node, i) => {
    placed[node.id] = [tenth(scene.x[i]!), tenth(scene.y[i]!)];
  });
  const top = tied.length > 0 ? scene.height + 14 : 10;
  const rows = placeInRows(feetOf(alone), scale.width, top);
  alone.forEach((node, i) => {
    placed[node.id] = [tenth(rows.at[i]![0]), tenth(rows.at[i]![1])];
  });
  const height = alone.length > 0 ? Math.ceil(top + rows.height) : scene.height;
  return { width: scale.width, height, nodes: placed };
}

/** Places of a story's people and organizations, side by side and, for phones, one above the other. */
export function layoutGraph(story: Story): GraphPlaces {
  const wide = layoutShape(story, 'wide');
  return Object.keys(wide.nodes).length <= 90 ? { ...wide, narrow: layoutShape(story, 'narrow') } : wide;
}
