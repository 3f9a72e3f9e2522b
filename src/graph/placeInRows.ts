/** Places for those without ties: rows below the picture. */
import type { Footprint } from './graphScale.ts';

/** Space between two footprints, each way, in units. */
const GAP = 10;

/** Centres of footprints in rows from `top` downwards, in their order, and the height that they need. */
export function placeInRows(
  feet: readonly Footprint[],
  width: number,
  top: number,
): { at: [number, number][]; height: number } {
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  feet.forEach((foot, i) => {
    const wide = foot.left + foot.right + GAP;
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
    const total = members.reduce((sum, f) => sum + f.left + f.right + GAP, -GAP);
    const head = Math.max(...members.map((f) => f.top));
    let x = (width - total) / 2;
    row.forEach((i, k) => {
      const foot = members[k]!;
      at[i] = [x + foot.left, y + head];
      x += foot.left + foot.right + GAP;
    });
    y += head + Math.max(...members.map((f) => f.bottom)) + GAP;
  }
  return { at, height: y - top };
}
