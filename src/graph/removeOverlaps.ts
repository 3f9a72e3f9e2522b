/**
 * Pushes footprints apart until none stands in another.
 *
 * Promises: deterministic; moves as little as it finds necessary; everything stays inside the frame.
 */
import { fitInside, overlapDepth, type Scene } from './improvePlaces.ts';

/** Pushes apart; returns how many pairs still overlap after `rounds` rounds. */
export function removeOverlaps(scene: Scene, rounds = 120): number {
  const { x, y, feet } = scene;
  const order = Array.from(x, (_, i) => i);
  const widest = Math.max(0, ...feet.map((f) => f.left + f.right));
  let left = 0;
  for (let round = 0; round <= rounds; round++) {
    order.sort((a, b) => x[a]! - x[b]! || a - b);
    left = 0;
    for (let i = 0; i < order.length; i++) {
      const a = order[i]!;
      for (let j = i + 1; j < order.length; j++) {
        const b = order[j]!;
        if (x[b]! - x[a]! > widest) break;
        if (overlapDepth(feet[a]!, x[b]! - x[a]!, y[b]! - y[a]!, feet[b]!) <= 0) continue;
        left++;
        if (round < rounds) pushApart(scene, a, b);
      }
    }
    if (left === 0) return 0;
  }
  return left;
}

/** Moves two footprints half of the shorter way out of each other, each. */
function pushApart(scene: Scene, a: number, b: number): void {
  const { x, y, feet } = scene;
  const [f, g] = [feet[a]!, feet[b]!];
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const wide = dx >= 0 ? f.right + g.left - dx : -(f.left + g.right + dx);
  const below = f.bottom + g.top - dy;
  const above = -(f.top + g.bottom + dy);
  const high = Math.abs(below) <= Math.abs(above) ? below : above;
  const [moveX, moveY] =
    Math.abs(wide) < Math.abs(high) ? [wide / 2 + Math.sign(wide) * 0.2, 0] : [0, high / 2 + Math.sign(high) * 0.2];
  [x[a], y[a]] = fitInside(scene, a, x[a]! - moveX, y[a]! - moveY);
  [x[b], y[b]] = fitInside(scene, b, x[b]! + moveX, y[b]! + moveY);
}
