/**
 * Where everybody stands in the people graph.
 *
 * Promises: pure and deterministic; footprints (mark and name) overlap nobody's in graphs of up to 200 nodes; people
 * without ties stand in rows below. The heart of the story is placed by itself (findCore, placeCore) and everyone else
 * around it afterwards (placeAround), so that a minor person more or less leaves the others where they are.
 * Does not know: how lines and words are drawn (drawGraph) and what a reader has dragged.
 */
import type { GraphPlaces, Story } from '../model/story.ts';
import { type ChosenNode, chooseNodes } from './chooseNodes.ts';
import { closeGaps } from './closeGaps.ts';
import { createScene, linesWithin } from './createScene.ts';
import type { Line } from './crossings.ts';
import { findCore, findCoreLevels } from './findCore.ts';
import { type Footprint, findFootprints, type GraphScale, graphScale, type Shape } from './graphScale.ts';
import { annealPlaces, type Scene } from './improvePlaces.ts';
import { placeAround } from './placeAround.ts';
import { placeByStress, placeCore } from './placeCore.ts';
import { placeInRows } from './placeInRows.ts';
import { removeOverlaps } from './removeOverlaps.ts';
import { hashText, seededRandom } from './seededRandom.ts';

/** From here on only path lengths and overlaps are looked at: a tangle of thousands of ties has no good places. */
const MANY = 280;
/**
 * The heart's share of the nodes, and how far those around it step aside to save a crossing, as a share of the frame's
 * width. In a small picture one tie more would keep a minor person in the heart, and whoever steps aside there makes
 * nobody else do so.
 */
const HEART = { small: { share: 0.78, aside: 0.2 }, large: { share: 0.92, aside: 0.05 } };
/** Pictures up to this step are small; there the heart grows with every fourth node from nine on, and not with the step. */
const SMALL = 24;
const SMALL_STEP = 4;
/** Mentions beyond this hold nobody in the heart any faster. */
const MOST_MENTIONS = 6;
/** In the end everybody may give way by this share of the frame's width. */
const GIVING_WAY = 0.02;

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

/** The heart first, then the others around it, then all of them a little better. `nodes` stand in order of their ids. */
function placeByReading(
  scene: Scene,
  nodes: readonly ChosenNode[],
  lines: readonly Line[],
  seeds: readonly number[],
  scale: GraphScale,
): void {
  const levels = findCoreLevels(
    nodes.map((n, i) => Math.min(n.mentions, MOST_MENTIONS) + (seeds[i]! % 1000) / 1001),
    lines,
  );
  const isSmall = scale.step <= SMALL;
  const { share, aside } = HEART[isSmall ? 'small' : 'large'];
  // Of the fewest nodes for which it is as large, so that it keeps its size.
  const least = isSmall && scale.least > SMALL_STEP ? nodes.length - ((nodes.length - 1) % SMALL_STEP) : scale.least;
  const core = findCore(levels, share * least);
  const inner = linesWithin(lines, core);
  const heart = createScene(
    core.map((i) => scene.feet[i]!),
    inner,
    scale,
  );
  // Of the heart's lines alone: one tie more elsewhere must not make another search of it.
  const tries = Math.min(39_000, 13_500_000 / (inner.length + 60));
  placeCore(
    heart,
    inner,
    core.map((i) => seeds[i]!),
    Math.round(tries),
  );
  core.forEach((node, i) => {
    [scene.x[node], scene.y[node]] = [heart.x[i]!, heart.y[i]!];
    scene.isPlaced[node] = 1;
  });
  const around = nodes.map((_, i) => i).filter((i) => !scene.isPlaced[i]);
  around.sort((a, b) => levels[b]! - levels[a]!);
  placeAround(scene, around, seeds, aside);
  const all = nodes.map((_, i) => i);
  annealPlaces(
    scene,
    { free: [], held: all, reach: GIVING_WAY * scene.width },
    0.3,
    Math.round(tries / 3),
    seededRandom(scale.step),
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Centres of those with ties; the scene they are in may have grown downwards. */
function placeTied(tied: readonly ChosenNode[], ties: readonly Line[], feet: Footprint[], scale: GraphScale): Scene {
  const seeds = tied.map((n) => hashText(n.id));
  const scene = createScene(feet, ties, scale);
  if (tied.length > MANY) placeByStress(scene, ties, seeds);
  else if (tied.length > 0) {
    // Sizes of marks hang on everybody's parts; names do not.
    const even = createScene(findFootprints(tied, scale, true), ties, scale);
    placeByReading(even, tied, ties, seeds, scale);
    closeGaps(even);
    scene.x.set(even.x);
    scene.y.set(even.y);
  }
  // Where there is no room, the picture grows downwards.
  for (let round = 0; round < 8 && removeOverlaps(scene) > 0 && tied.length <= MANY; round++) {
    scene.height = Math.round(scene.height * 1.12);
    for (let i = 0; i < tied.length; i++) scene.y[i] = scene.y[i]! * 1.12;
  }
  return scene;
}

/** Places in one shape. Units are CSS pixels at natural size; x to the right, y down, the frame from (0, 0). */
export function layoutShape(story: Story, shape: Shape): Omit<GraphPlaces, 'narrow'> {
  const { nodes, ties } = chooseNodes(story);
  const scale = scaleOf(nodes, shape);
  const feet = new Map(findFootprints(nodes, scale).map((foot, i) => [nodes[i]!.id, foot]));
  const feetOf = (list: readonly ChosenNode[]) => list.map((n) => feet.get(n.id)!);
  // The outcome must not hang on the order of parts, which a minor person may change.
  const tied = nodes.filter((n) => n.degree > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const alone = nodes.filter((n) => n.degree === 0);
  const scene = placeTied(tied, findLines(tied, ties), feetOf(tied), scale);
  const low = Math.max(0, ...tied.map((_, i) => scene.y[i]! + scene.feet[i]!.bottom));
  const bottom = tied.length > 0 ? Math.min(scene.height, Math.ceil(low) + 6) : scene.height;
  const placed: Record<string, [number, number]> = {};
  tied.forEach((node, i) => {
    placed[node.id] = [tenth(scene.x[i]!), tenth(scene.y[i]!)];
  });
  const top = tied.length > 0 ? bottom + 14 : 10;
  const rows = placeInRows(feetOf(alone), scale.width, top);
  alone.forEach((node, i) => {
    placed[node.id] = [tenth(rows.at[i]![0]), tenth(rows.at[i]![1])];
  });
  const height = alone.length > 0 ? Math.ceil(top + rows.height) : bottom;
  return { width: scale.width, height, nodes: placed };
}

/** Places of a story's people and organizations, side by side and, for phones, one above the other. */
export function layoutGraph(story: Story): GraphPlaces {
  const wide = layoutShape(story, 'wide');
  return Object.keys(wide.nodes).length <= 90 ? { ...wide, narrow: layoutShape(story, 'narrow') } : wide;
}
