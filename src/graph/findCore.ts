/**
 * Who belongs to the heart of the graph: those held in it by ties to each other.
 *
 * A generalized core (Batagelj and Zaveršnik 2002, "Generalized cores"): whoever has too few ties is taken away, then
 * whoever has too few ties to those left, and so on. Promises: pure; **taking away anybody outside the heart leaves
 * the heart as it is**, whatever else goes with them, since only ties inside the heart keep anybody in it.
 */
import type { Line } from './crossings.ts';

/** What one neighbour counts for, in mentions. */
const PER_NEIGHBOR = 3;

/** For each node, the largest threshold at which it is still in the heart. `weights` are the nodes' own, at least 0. */
export function findCoreLevels(weights: readonly number[], lines: readonly Line[]): Float64Array {
  const near: number[][] = weights.map(() => []);
  for (const { a, b } of lines) {
    near[a]!.push(b);
    near[b]!.push(a);
  }
  const score = Float64Array.from(weights, (own, i) => own + PER_NEIGHBOR * near[i]!.length);
  const level = new Float64Array(weights.length).fill(-1);
  let reached = 0;
  for (let round = 0; round < weights.length; round++) {
    let least = -1;
    for (let i = 0; i < weights.length; i++) if (level[i]! < 0 && (least < 0 || score[i]! < score[least]!)) least = i;
    reached = Math.max(reached, score[least]!);
    level[least] = reached;
    for (const next of near[least]!) score[next] = score[next]! - PER_NEIGHBOR;
  }
  return level;
}

/** The heart whose size is nearest to the one wished for; indices in order. */
export function findCore(levels: Float64Array, wished: number): number[] {
  const sorted = [...new Set(levels)].sort((a, b) => a - b);
  let best: number[] = [];
  for (const threshold of sorted) {
    const core = Array.from(levels, (level, i) => (level >= threshold ? i : -1)).filter((i) => i >= 0);
    if (Math.abs(core.length - wished) < Math.abs(best.length - wished)) best = core;
  }
  return best;
}
