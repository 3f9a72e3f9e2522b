/**
 * On which side of its mark each name stands.
 *
 * Below, where the layout has kept room, unless lines run there and another side is free: above, right or left.
 * Promises: pure; no name leaves the frame, or takes the room of another name or mark, to get out of a line's way.
 */
import { type Curve, pointAt } from './drawTie.ts';
import type { Footprint, GraphScale } from './graphScale.ts';
import type { Box } from './room.ts';

export interface NamePlace {
  anchor: 'middle' | 'start' | 'end';
  /** From the centre of the mark, in units. */
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** Width and height of all lines. */
  width: number;
  height: number;
  /** Top of the first line. */
  top: number;
}

interface Centre {
  x: number;
  y: number;
}

/** Room between a mark and its name beside it. */
const ASIDE = 7;
/** Another side must save so many points of lines to be worth the unrest. */
const WORTH = 3;

function placeAt(foot: Footprint, scale: GraphScale, side: 'below' | 'above' | 'right' | 'left'): NamePlace {
  const [width, height] = [2 * foot.half, foot.lines.length * scale.lineHeight];
  const top = side === 'below' ? foot.radius + 3 : side === 'above' ? -foot.radius - 4 - height : -height / 2;
  const x = side === 'right' ? foot.radius + ASIDE : side === 'left' ? -foot.radius - ASIDE : 0;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  return { anchor, x, y: top + scale.font * 0.92, width, height, top };
}

/** The usual place. */
export function placeBelow(foot: Footprint, scale: GraphScale): NamePlace {
  return placeAt(foot, scale, 'below');
}

/** What a name covers. */
export function boxOfName(centre: Centre, name: NamePlace): Box {
  const left = centre.x + name.x - (name.anchor === 'middle' ? name.width / 2 : name.anchor === 'end' ? name.width : 0);
  const top = centre.y + name.top;
  return { left, right: left + name.width, top, bottom: top + name.height };
}

/** Points along all lines, to count how much of them a box covers. */
function createPoints(curves: readonly Curve[]): (box: Box) => number {
  const cell = 16;
  const counts = new Map<string, number>();
  for (const curve of curves) {
    const length = Math.hypot(curve.to[0] - curve.from[0], curve.to[1] - curve.from[1]);
    const steps = Math.max(2, Math.round(length / 8));
    for (let i = 0; i <= steps; i++) {
      const [x, y] = pointAt(curve, i / steps);
      const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (box) => {
    let sum = 0;
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++)
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++) {
        // A cell counts by the part of it that the box covers.
        const wide = Math.min(box.right, (i + 1) * cell) - Math.max(box.left, i * cell);
        const high = Math.min(box.bottom, (j + 1) * cell) - Math.max(box.top, j * cell);
        sum += ((counts.get(`${i} ${j}`) ?? 0) * wide * high) / (cell * cell);
      }
    return sum;
  };
}

/** Places of names, in the order of the nodes; those before have the first choice. */
export function placeNames(
  nodes: readonly (Centre & { radius: number })[],
  feet: readonly Footprint[],
  curves: readonly Curve[],
  scale: GraphScale,
  frame: { width: number; height: number },
): NamePlace[] {
  const names = feet.map((foot) => placeBelow(foot, scale));
  const pointsIn = createPoints(curves);
  const taken = nodes.map((n, i): Box[] => [
    { left: n.x - n.radius - 2, right: n.x + n.radius + 2, top: n.y - n.radius - 2, bottom: n.y + n.radius + 2 },
    boxOfName(n, names[i]!),
  ]);
  const touches = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  nodes.forEach((node, i) => {
    const now = boxOfName(node, names[i]!);
    let least = pointsIn(now) - WORTH;
    for (const side of ['above', 'right', 'left'] as const) {
      const name = placeAt(feet[i]!, scale, side);
      const box = boxOfName(node, name);
      if (box.left < 2 || box.top < 2 || box.right > frame.width - 2 || box.bottom > frame.height - 2) continue;
      const cost = pointsIn(box);
      if (cost >= least || taken.some((boxes, j) => j !== i && boxes.some((b) => touches(b, box)))) continue;
      least = cost;
      names[i] = name;
      taken[i]![1] = box;
    }
  });
  return names;
}
