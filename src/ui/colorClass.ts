/** The colour class of an entity, the same in every view. */
import type { Entity } from '../model/story.ts';

/** How many entities have a colour of their own. */
export const COLORS = 8;

/** `ww-c0` … `ww-c7` for the people with the largest parts, in the order given; `ww-c-` for everyone else. */
export function colorClass(id: string, ranked: readonly Entity[]): string {
  let place = 0;
  for (const entity of ranked) {
    if (entity.kind !== 'person') continue;
    if (place >= COLORS) break;
    if (entity.id === id) return `ww-c${place}`;
    place++;
  }
  return 'ww-c-';
}
