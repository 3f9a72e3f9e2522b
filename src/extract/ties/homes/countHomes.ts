/** The organization that each person has most of their posts at, as ties tell. */
import type { FoundRelationship } from '../../findings.ts';

/** The organization each person has most posts at; of two the one that the article is about. */
export function countHomes(posts: readonly FoundRelationship[], main?: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { source, target } of posts) {
    const own = counts.get(source) ?? new Map<string, number>();
    own.set(target, (own.get(target) ?? 0) + 1);
    counts.set(source, own);
  }
  return new Map(
    [...counts].map(([person, own]) => [
      person,
      [...own].sort((a, b) => b[1] - a[1] || Number(b[0] === main) - Number(a[0] === main))[0]?.[0] as string,
    ]),
  );
}
