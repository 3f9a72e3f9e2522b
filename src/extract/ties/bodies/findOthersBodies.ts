/** Bodies that stand in a Chinese article as the place of somebody's post. */
import { endsInPost } from '../../entities/chinese/words/posts.ts';
import type { PlacedName } from '../templateOf.ts';

/** Where they stand: before the post and the name. */
export function findOthersBodies(reading: string, names: readonly PlacedName[]): Set<number> {
  const found = new Set<number>();
  for (const [i, { kind, start, end, isStandIn }] of names.entries()) {
    const next = names[i + 1];
    if (kind !== 'organization' || isStandIn || next?.kind !== 'person' || next.start - end > LONGEST_POST) continue;
    const between = reading.slice(end, next.start);
    if (/^[^，。；、：]{2,}$/.test(between) && endsInPost(between)) found.add(start);
  }
  return found;
}
const LONGEST_POST = 14;
