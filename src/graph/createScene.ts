/** The picture as the search for places sees it: centres, footprints and lines, in arrays of numbers. */
import type { Line } from './crossings.ts';
import type { Footprint, GraphScale } from './graphScale.ts';
import type { Scene } from './improvePlaces.ts';

/** A picture with nobody on it yet; everybody's place is (0, 0). */
export function createScene(feet: readonly Footprint[], lines: readonly Line[], scale: GraphScale): Scene {
  const linesOf: number[][] = feet.map(() => []);
  lines.forEach((line, at) => {
    linesOf[line.a]!.push(at);
    linesOf[line.b]!.push(at);
  });
  const { width, height } = scale;
  return {
    x: new Float64Array(feet.length),
    y: new Float64Array(feet.length),
    feet,
    sizes: Float64Array.from(feet.flatMap((f) => [f.left, f.right, f.top, f.bottom, f.half, f.radius])),
    ends: Int32Array.from(lines.flatMap((l) => [l.a, l.b])),
    weights: Float64Array.from(lines, (l) => l.weight),
    linesOf,
    isPlaced: new Uint8Array(feet.length),
    width,
    height,
    ideal: 0.95 * Math.sqrt((width * height) / Math.max(4, scale.step)),
  };
}

/** Lines between some of the nodes, by their places in the list. */
export function linesWithin(lines: readonly Line[], members: readonly number[]): Line[] {
  const index = new Map(members.map((node, i) => [node, i]));
  return lines.flatMap((l): Line[] => {
    const [a, b] = [index.get(l.a), index.get(l.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, weight: l.weight }];
  });
}
