/**
 * First places: far apart in ties is far apart on paper.
 *
 * Classical scaling of the path lengths, then stress majorization (Gansner, Koren, North 2004, "Graph drawing by
 * stress majorization"). Promises: deterministic; the same for the same nodes, ties and seeds, whatever else there is.
 */
import type { Line } from './crossings.ts';
import { seededRandom } from './seededRandom.ts';

/** Path lengths between all pairs, row by row; pairs without a path get one more than the longest. */
export function findDistances(count: number, lines: readonly Line[]): Float64Array {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of lines) {
    near[a]!.push(b);
    near[b]!.push(a);
  }
  const far = new Float64Array(count * count).fill(-1);
  let longest = 1;
  for (let start = 0; start < count; start++) {
    const row = start * count;
    far[row + start] = 0;
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!;
      for (const next of near[node]!) {
        if (far[row + next]! >= 0) continue;
        far[row + next] = far[row + node]! + 1;
        queue.push(next);
      }
    }
    longest = Math.max(longest, far[row + queue[queue.length - 1]!]!);
  }
  for (let i = 0; i < far.length; i++) if (far[i]! < 0) far[i] = longest + 1;
  return far;
}

/** The leading direction of a symmetric matrix that is at right angles to `other`, scaled by its eigenvalue's root. */
function findAxis(matrix: Float64Array, seeds: Float64Array, other: Float64Array | null): Float64Array {
  const n = seeds.length;
  let axis = Float64Array.from(seeds);
  let size = 0;
  for (let round = 0; round < 60; round++) {
    if (other) {
      let dot = 0;
      let square = 1e-12;
      for (let i = 0; i < n; i++) {
        dot += axis[i]! * other[i]!;
        square += other[i]! * other[i]!;
      }
      for (let i = 0; i < n; i++) axis[i] = axis[i]! - (dot / square) * other[i]!;
    }
    const next = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      const row = i * n;
      for (let j = 0; j < n; j++) sum += matrix[row + j]! * axis[j]!;
      next[i] = sum;
    }
    size = Math.sqrt(next.reduce((sum, v) => sum + v * v, 0)) || 1;
    for (let i = 0; i < n; i++) next[i] = next[i]! / size;
    axis = next;
  }
  const root = Math.sqrt(size);
  return axis.map((v) => v * root);
}

/** Classical scaling: the plane that keeps the squared distances best. */
function scaleDistances(far: Float64Array, seeds: Float64Array): [Float64Array, Float64Array] {
  const n = seeds.length;
  const matrix = far.map((d) => -0.5 * d * d);
  const mean = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]!;
    mean[i] = sum / n;
  }
  const total = mean.reduce((sum, v) => sum + v, 0) / n;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) matrix[i * n + j]! += total - mean[i]! - mean[j]!;
  const x = findAxis(matrix, seeds, null);
  return [
    x,
    findAxis(
      matrix,
      seeds.map((s) => s * s - 0.3),
      x,
    ),
  ];
}

/** One round of majorization, node by node. */
function relax(x: Float64Array, y: Float64Array, far: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const wanted = far[i * n + j]!;
      const weight = 1 / (wanted * wanted);
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      const share = wanted / Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
      sumX += weight * (x[j]! + dx * share);
      sumY += weight * (y[j]! + dy * share);
      sum += weight;
    }
    x[i] = sumX / sum;
    y[i] = sumY / sum;
  }
}

/** Places in units of one tie, around 0. `seeds` are one number for each node, from its id. */
export function stressPlaces(seeds: readonly number[], lines: readonly Line[]): [Float64Array, Float64Array] {
  const n = seeds.length;
  if (n < 2) return [new Float64Array(n), new Float64Array(n)];
  const far = findDistances(n, lines);
  const start = Float64Array.from(seeds, (s) => seededRandom(s)() - 0.5);
  const [x, y] = scaleDistances(far, start);
  for (let i = 0; i < n; i++) {
    const random = seededRandom(seeds[i]! + 1);
    x[i] = x[i]! + (random() - 0.5) * 0.2;
    y[i] = y[i]! + (random() - 0.5) * 0.2;
  }
  for (let round = 0; round < (n > 300 ? 25 : 80); round++) relax(x, y, far);
  return [x, y];
}
