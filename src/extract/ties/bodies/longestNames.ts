/** What each entity of an article is called at its longest. */
import type { Document } from '../../document.ts';
import type { PlacedName } from '../templateOf.ts';

/** A pronoun or a short name says little of the kind of a body. */
export function longestNames({ reading }: Document, names: readonly PlacedName[]): Map<string, string> {
  const longest = new Map<string, string>();
  for (const { entity, start, end, isStandIn } of names)
    if (!isStandIn && end - start > (longest.get(entity)?.length ?? 0)) longest.set(entity, reading.slice(start, end));
  return longest;
}
