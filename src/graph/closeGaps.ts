/**
 * Takes out the empty bands between groups that no line joins, and gives their room to everybody.
 *
 * Promises: nobody passes anybody on either axis, and whoever stood apart stands no closer, but for the bands; a
 * picture without such a band stays as it is.
 */
import type { Scene } from './improvePlaces.ts';

/** What is left of a band, in units. */
const LEFT = 16;

/** Bands of an axis that neither a footprint nor a line reaches into, as [from, to], in order. */
function findBands(spans: readonly (readonly [number, number])[]): [number, number][] {
  const bands: [number, number][] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from - reach > LEFT) bands.push([reach, from]);
    reach = reach === Number.POSITIVE_INFINITY ? to : Math.max(reach, to);
  }
  return bands;
}

function closeAxis(scene: Scene, at: Float64Array, size: number, before: 0 | 2, after: 1 | 3): void {
  const nodes = scene.feet.map((_, i): [number, number] => [
    at[i]! - scene.sizes[6 * i + before]!,
    at[i]! + scene.sizes[6 * i + after]!,
  ]);
  const lines = Array.from({ length: scene.ends.length / 2 }, (_, i): [number, number] => {
    const [a, b] = [at[scene.ends[2 * i]!]!, at[scene.ends[2 * i + 1]!]!];
    return [Math.min(a, b), Math.max(a, b)];
  });
  const bands = findBands([...nodes, ...lines]);
  const gained = bands.reduce((sum, [from, to]) => sum + to - from - LEFT, 0);
  if (gained === 0) return;
  const stretch = size / (size - gained);
  for (let i = 0; i < at.length; i++) {
    const passed = bands.reduce((sum, [from, to]) => (to <= at[i]! ? sum + to - from - LEFT : sum), 0);
    at[i] = (at[i]! - passed) * stretch;
  }
}

export function closeGaps(scene: Scene): void {
  closeAxis(scene, scene.x, scene.width, 0, 1);
  closeAxis(scene, scene.y, scene.height, 2, 3);
}
