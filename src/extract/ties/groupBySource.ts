/** Ties by whom they start from, in order. */
import type { FoundRelationship } from '../findings.ts';

export function groupBySource(ties: readonly FoundRelationship[]): ReadonlyMap<string, readonly FoundRelationship[]> {
  const groups = new Map<string, FoundRelationship[]>();
  for (const tie of ties) {
    const own = groups.get(tie.source);
    if (own) own.push(tie);
    else groups.set(tie.source, [tie]);
  }
  return groups;
}
