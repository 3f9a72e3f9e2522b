/**
 * Puts whoever stands outside the heart around it, one by one, without moving it.
 *
 * Promises: deterministic. Each has a place of their own choice, which hangs on the heart and their own name alone;
 * they take it, or the nearest good one that is free. So one of them more or less moves the others little or not.
 */
import { costAt, fitInside, type Scene } from './improvePlaces.ts';
import { seededRandom } from './seededRandom.ts';

/** Price of standing on the wrong side of the neighbours, each having their own wish. */
const WISH = 0.5;
const COLUMNS = 28;
/** In the second one each knows where all the others stand. */
const PASSES = 2;

/** The best place by a price, on a raster and then closer and closer. */
function findBest(scene: Scene, node: number, priceAt: (x: number, y: number) => number): [number, number] {
  const step = scene.width / COLUMNS;
  const rows = Math.max(4, Math.round(scene.height / step));
  let best = Number.POSITIVE_INFINITY;
  let found: [number, number] = [scene.width / 2, scene.height / 2];
  const consider = (wantedX: number, wantedY: number) => {
    const [px, py] = fitInside(scene, node, wantedX, wantedY);
    const price = priceAt(px, py);
    if (price < best) [best, found] = [price, [px, py]];
  };
  for (let column = 0; column < COLUMNS; column++)
    for (let row = 0; row < rows; row++) consider((column + 0.5) * step, ((row + 0.5) * scene.height) / rows);
  for (let reach = step / 2; reach > 2; reach /= 2) {
    const [x, y] = found;
    for (let i = 0; i < 8; i++)
      consider(x + reach * Math.cos((i * Math.PI) / 4), y + reach * Math.sin((i * Math.PI) / 4));
  }
  return found;
}

/** A node's own wish for a direction, as a point around the middle of its neighbours (or of the frame). */
function findWish(scene: Scene, node: number, seed: number): [number, number] {
  const near = scene.linesOf[node]!.map((at) => scene.ends[2 * at]! + scene.ends[2 * at + 1]! - node).filter(
    (end) => scene.isPlaced[end],
  );
  const angle = seededRandom(seed)() * 2 * Math.PI;
  const mean = (values: Float64Array) => near.reduce((sum, end) => sum + values[end]!, 0) / near.length;
  const [x, y, reach] =
    near.length > 0
      ? [mean(scene.x), mean(scene.y), scene.ideal * 0.7]
      : [scene.width / 2, scene.height / 2, scene.width * 0.45];
  return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
}

/** What each outside the heart would choose if nobody else stood there. */
function findChoice(scene: Scene, node: number, heart: Uint8Array, seed: number): [number, number] {
  // A neighbour outside the heart counts where this node hangs on nobody else.
  const ends = scene.linesOf[node]!.map((at) => scene.ends[2 * at]! + scene.ends[2 * at + 1]! - node);
  const isPlaced = heart.slice();
  if (!ends.some((end) => heart[end])) for (const end of ends) isPlaced[end] = scene.isPlaced[end]!;
  const alone: Scene = { ...scene, isPlaced };
  const [wishX, wishY] = findWish(alone, node, seed);
  const price = WISH / (scene.ideal * scene.ideal);
  return findBest(
    scene,
    node,
    (px, py) => costAt(alone, node, px, py) + price * ((px - wishX) ** 2 + (py - wishY) ** 2),
  );
}

/**
 * Places `order` into a scene where the heart stands already. `seeds`: a number for each node, from its id. `aside`: the
 * step aside from one's own choice, as a share of the frame's width, that costs as much as a crossing; the price grows
 * with the square.
 */
export function placeAround(scene: Scene, order: readonly number[], seeds: readonly number[], aside: number): void {
  const heart = scene.isPlaced.slice();
  const { x, y } = scene;
  const price = 1 / (aside * scene.width) ** 2;
  const choices = new Map<number, [number, number]>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const node of order) {
      const choice = choices.get(node) ?? findChoice(scene, node, heart, seeds[node]!);
      choices.set(node, choice);
      [x[node], y[node]] = findBest(
        scene,
        node,
        (px, py) => costAt(scene, node, px, py) + price * ((px - choice[0]) ** 2 + (py - choice[1]) ** 2),
      );
      scene.isPlaced[node] = 1;
    }
}
