/** What can be counted about a picture of people and ties. Pure. */
import { isCrossing } from '../src/graph/crossings.ts';
import type { Box } from '../src/graph/room.ts';
import type { Picture } from './graphPictures.ts';

export interface Counted {
  /** Shares of all names, and of the words of all ties, that are large enough and touch no other word and no disc. */
  names: number;
  words: number;
  /** Pairs of ties that cross, for each tie. */
  crossings: number;
  /** Pairs of discs that overlap. */
  overlaps: number;
}

/** The least size that counts as readable, in px. */
const SIZE = 11;

type Disc = Picture['discs'][number];

const isTouching = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function isOnDisc(box: Box, { x, y, radius }: Disc): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}

function isCrossingLine(a: readonly [number, number][], b: readonly [number, number][]): boolean {
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) {
      const [p, q, r, s] = [a[i - 1], a[i], b[j - 1], b[j]] as [number, number][] as [
        [number, number],
        [number, number],
        [number, number],
        [number, number],
      ];
      if (isCrossing(...p, ...q, ...r, ...s)) return true;
    }
  return false;
}

/** Pairs of ties that cross as they are drawn; ties that share an end do not count. */
function countCrossingTies(ties: Picture['ties']): number {
  let count = 0;
  ties.forEach((a, i) => {
    for (const b of ties.slice(i + 1)) {
      const isSharing = [b.source, b.target].some((end) => end === a.source || end === a.target);
      if (!isSharing && isCrossingLine(a.line, b.line)) count++;
    }
  });
  return count;
}

/** Names are looked at as if no tie had words, since none of them must be shown; words of ties with names there. */
export function measurePicture({ width, height, discs, names, nameSize, ties, tieSize }: Picture): Counted {
  const isInside = (b: Box) => b.left >= -0.5 && b.right <= width + 0.5 && b.top >= -0.5 && b.bottom <= height + 0.5;
  const isFree = (box: Box, others: readonly (Box | null)[]) =>
    isInside(box) &&
    !others.some((other) => other && other !== box && isTouching(box, other)) &&
    !discs.some((disc) => isOnDisc(box, disc));
  const words = ties.map((t) => t.word);
  const share = (boxes: readonly (Box | null)[], others: readonly (Box | null)[], size: number) =>
    size < SIZE ? 0 : boxes.filter((box) => box && isFree(box, others)).length / Math.max(1, boxes.length);
  const overlaps = discs.flatMap((a, i) =>
    discs.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  );
  return {
    names: share(names, names, nameSize),
    words: share(words, [...names, ...words], tieSize),
    crossings: countCrossingTies(ties) / Math.max(1, ties.length),
    overlaps: overlaps.length,
  };
}

/** How far those who are in both pictures stand from where they stood: the mean, as a share of the first one's width. */
export function measureMoves(before: Picture, after: Picture): number {
  const places = new Map(after.discs.map((disc) => [disc.id, disc]));
  const moves = before.discs.flatMap((disc) => {
    const now = places.get(disc.id);
    return now ? [Math.hypot(now.x - disc.x, now.y - disc.y) / before.width] : [];
  });
  return moves.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
}
