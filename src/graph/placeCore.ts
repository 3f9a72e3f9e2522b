/**
 * Places of the heart of the graph, by itself: whoever stands outside has no say in them.
 *
 * Promises: deterministic; all stay in the frame. A first picture by path lengths, then annealing.
 */
import type { Line } from './crossings.ts';
import type { Footprint } from './graphScale.ts';
import { annealPlaces, costAt, fitInside, type Scene } from './improvePlaces.ts';
import { seededRandom } from './seededRandom.ts';
import { stressPlaces } from './stressPlaces.ts';

/** A picture is widened by at most this to fill its frame. */
const MOST_STRETCH = 1.7;
/** Heat at the start, in crossings. */
const HEAT = 2.5;
/** Searches, of which the best is taken: each may end in another valley. */
const STARTS = 3;

/** First places of everybody in a scene, spread over the frame. `seeds`: a number for each node, from its id. */
export function placeByStress(scene: Scene, lines: readonly Line[], seeds: readonly number[]): void {
  const [x, y] = stressPlaces(seeds, lines);
  const spread = (values: Float64Array, size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (v: number) => (high - low < 1e-9 ? size / 2 : size * (0.08 + (0.84 * (v - low)) / (high - low)));
  };
  const [toX, toY] = [spread(x, scene.width), spread(y, scene.height)];
  for (let i = 0; i < seeds.length; i++) {
    [scene.x[i], scene.y[i]] = fitInside(scene, i, toX(x[i]!), toY(y[i]!));
    scene.isPlaced[i] = 1;
  }
}

/** Stretches all places, each way by itself, until they fill the frame; lines cross as before. */
function fillFrame(scene: Scene): void {
  const stretch = (values: Float64Array, before: keyof Footprint, after: keyof Footprint, size: number) => {
    const low = Math.min(...scene.feet.map((f, i) => values[i]! - (f[before] as number)));
    const high = Math.max(...scene.feet.map((f, i) => values[i]! + (f[after] as number)));
    const factor = Math.min(MOST_STRETCH, Math.max(1, size / (high - low)));
    const middle = (low + high) / 2;
    for (let i = 0; i < values.length; i++) values[i] = size / 2 + (values[i]! - middle) * factor;
  };
  stretch(scene.x, 'left', 'right', scene.width);
  stretch(scene.y, 'top', 'bottom', scene.height);
  for (let i = 0; i < scene.x.length; i++) [scene.x[i], scene.y[i]] = fitInside(scene, i, scene.x[i]!, scene.y[i]!);
}

/** All that a picture costs, what is between two nodes counted twice. */
function costOfAll(scene: Scene): number {
  let sum = 0;
  for (let i = 0; i < scene.x.length; i++) sum += costAt(scene, i, scene.x[i]!, scene.y[i]!);
  return sum;
}

/** Places a scene that holds the heart alone, with a number of tries at moving somebody in each of `STARTS` searches. */
export function placeCore(scene: Scene, lines: readonly Line[], seeds: readonly number[], tries: number): void {
  const all = Array.from(seeds, (_, i) => i);
  let least = Number.POSITIVE_INFINITY;
  let best: [Float64Array, Float64Array] = [scene.x, scene.y];
  for (let start = 0; start < STARTS; start++) {
    placeByStress(scene, lines, seeds);
    annealPlaces(scene, { free: all, held: [], reach: 0 }, HEAT, tries, seededRandom(scene.width + start));
    const cost = costOfAll(scene);
    if (cost >= least) continue;
    least = cost;
    best = [scene.x.slice(), scene.y.slice()];
  }
  scene.x.set(best[0]);
  scene.y.set(best[1]);
  fillFrame(scene);
}
