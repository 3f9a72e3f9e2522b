/** Bodies that an article names so much less than the main one that posts without a place are hardly their own. */
import type { Place } from './lastBefore.ts';

/** How many times as often as another body the main one must be named, for posts near the other to be the main one's. */
const OUTSHINES = 3;

/** `places`: of all bodies; `mains`: of the main one. */
export function createIsOutshone(
  places: readonly Place[],
  mains: readonly Place[],
  main: string | undefined,
): (entity: string | undefined) => boolean {
  const counts = new Map<string, number>();
  for (const { entity } of places) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return (entity) => entity !== undefined && entity !== main && (counts.get(entity) ?? 0) * OUTSHINES <= mains.length;
}
