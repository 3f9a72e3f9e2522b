/** Takes away what is empty above everybody; how they stand to each other stays. */
import type { Places } from './drawGraph.ts';

/** Kept above the highest centre: a large mark and a name of two lines, in units. */
const ABOVE = 50;

export function cropPlaces({ width, height, nodes }: Places): Places {
  const ids = Object.entries(nodes);
  const spare = Math.max(0, Math.min(...ids.map(([, [, y]]) => y)) - ABOVE);
  const moved = ids.map(([id, [x, y]]): [string, [number, number]] => [id, [x, Math.round(10 * (y - spare)) / 10]]);
  return { width, height: Math.round(height - spare), nodes: Object.fromEntries(moved) };
}
