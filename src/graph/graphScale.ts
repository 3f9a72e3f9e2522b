/**
 * How large things are drawn, from how many there are.
 *
 * Promises: changes in steps, so that one person more or less leaves all measures as they are (unless a step is
 * crossed). Units are those of the picture; at its natural size one unit is one CSS pixel.
 */
import type { ChosenNode } from './chooseNodes.ts';
import { nameLines, textWidth } from './nameLines.ts';

export type Shape = 'wide' | 'narrow';

/** A step ends where its number of nodes does. */
const STEPS = [8, 16, 24, 36, 48, 64, 90, 128, 160, 210, 280, 400, 560, 780, 1100, 1500];

/** Pictures of up to so many nodes with ties stand beside the timeline on a desk, made as wide as there is room. */
export const BESIDE = 24;

export interface GraphScale {
  /** Number of nodes that the step is made for, and fewest that it is used for. */
  step: number;
  least: number;
  width: number;
  height: number;
  /** Font size of names, and of the words on ties. */
  font: number;
  tieFont: number;
  lineHeight: number;
  /** Smallest and largest half-width of a node. */
  radius: readonly [number, number];
  /** A name stands in one line up to this width, and is cut at the second one; in em. */
  single: number;
  most: number;
}

/** The measures for a number of nodes. */
export function graphScale(count: number, shape: Shape): GraphScale {
  const at = STEPS.findIndex((s) => count <= s);
  const step = STEPS[at] ?? count;
  const least = at < 0 ? count : (STEPS[at - 1] ?? 0) + 1;
  const round = (x: number) => Math.round(x / 10) * 10;
  const isMany = step > 90;
  const area = step <= 210 ? 330_000 * (step / 16) ** 0.5 : 330_000 * (210 / 16) ** 0.5 * (step / 210);
  // Beside the timeline the key points below have to be on the first screen as well.
  const flat = step > BESIDE ? 1 : step > 16 ? 0.73 : 0.86;
  const width = shape === 'narrow' ? 360 : step <= BESIDE ? 640 : round(Math.sqrt(area / 0.66));
  const height = round(shape === 'narrow' ? Math.max(380, (0.72 * area) / width) : (flat * area) / width);
  const font = isMany || shape === 'narrow' ? 12 : 13;
  return {
    step,
    least,
    width,
    height,
    font,
    tieFont: 11,
    lineHeight: font + 2,
    radius: isMany ? [4, 11] : step > 36 ? [5, 14] : [7, 20],
    single: isMany || shape === 'narrow' ? 4.8 : step > 36 ? 6 : 7.2,
    most: isMany ? 6.5 : shape === 'narrow' ? 7.6 : 8.5,
  };
}

/** What a node takes up around its centre: its mark, and its name below. */
export interface Footprint {
  radius: number;
  lines: string[];
  /** Half the width of the name. */
  half: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Footprints of nodes, in their order. Sizes go in five steps, by the square root of the part in the story; `isEven`
 * gives all the same size.
 */
export function findFootprints(nodes: readonly ChosenNode[], scale: GraphScale, isEven = false): Footprint[] {
  const largest = Math.max(1, ...nodes.map((n) => n.part));
  const [small, large] = scale.radius;
  return nodes.map((node) => {
    const share = isEven ? 0.6 : Math.round(Math.sqrt(node.part / largest) * 4) / 4;
    const radius = small + (large - small) * share;
    const lines = nameLines(node.entity.name, scale.single, scale.most);
    const half = (Math.max(...lines.map(textWidth)) * scale.font) / 2;
    const side = Math.max(radius, half) + 3;
    const bottom = radius + 4 + lines.length * scale.lineHeight;
    return { radius, lines, half, left: side, right: side, top: radius + 3, bottom };
  });
}
