/** Whether and how often straight lines cross. */

export interface Line {
  /** Indices of the nodes at the ends. */
  a: number;
  b: number;
  /** How many ties it stands for. */
  weight: number;
}

/** Whether the segments p–q and r–s cross inside both. */
export function isCrossing(
  px: number,
  py: number,
  qx: number,
  qy: number,
  rx: number,
  ry: number,
  sx: number,
  sy: number,
): boolean {
  const d1 = (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const d2 = (qx - px) * (sy - py) - (qy - py) * (sx - px);
  if (d1 * d2 >= 0) return false;
  const d3 = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
  const d4 = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
  return d3 * d4 < 0;
}

/** Crossings of a drawing with straight lines, each counted as often as its two lines have ties. */
export function countCrossings(lines: readonly Line[], x: ArrayLike<number>, y: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i]!;
    for (let j = i + 1; j < lines.length; j++) {
      const m = lines[j]!;
      if (l.a === m.a || l.a === m.b || l.b === m.a || l.b === m.b) continue;
      if (isCrossing(x[l.a]!, y[l.a]!, x[l.b]!, y[l.b]!, x[m.a]!, y[m.a]!, x[m.b]!, y[m.b]!))
        count += l.weight * m.weight;
    }
  }
  return count;
}
