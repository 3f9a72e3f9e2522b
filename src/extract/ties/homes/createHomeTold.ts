/**
 * Where somebody is at an offset of an article, by the posts that it has told of before.
 *
 * Does not know: posts told only later.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';

interface Told {
  target: string;
  start: number;
}

/** The posts of each person, in the order of the article. */
function tellByPerson(posts: readonly FoundRelationship[]): ReadonlyMap<string, readonly Told[]> {
  const byPerson = new Map<string, Told[]>();
  for (const { source, target, evidence } of posts) {
    const told = { target, start: evidence[0]?.start ?? 0 };
    const own = byPerson.get(source);
    if (own) own.push(told);
    else byPerson.set(source, [told]);
  }
  for (const all of byPerson.values()) all.sort((a, b) => a.start - b.start);
  return byPerson;
}

/** The body that is told of most often; of two the main one. */
function oftenest(told: readonly Told[], main: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { target } of told) counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === main) - Number(a[0] === main))[0]?.[0];
}

/** Of the posts told before an offset in the same paragraph the last, else the one told most before it, of two the main one. */
export function createHomeTold(
  { blocks }: Document,
  posts: readonly FoundRelationship[],
  main: string | undefined,
): (person: string, at: number) => string | undefined {
  const byPerson = tellByPerson(posts);
  return (person, at) => {
    const all = byPerson.get(person) ?? [];
    const told = all.slice(
      0,
      countWhile(all.length, (i) => (all[i] as Told).start < at),
    );
    const block = blocks[countWhile(blocks.length, (i) => (blocks[i] as (typeof blocks)[number]).start <= at) - 1];
    const near = told.at(-1);
    return near && near.start >= (block?.start ?? 0) ? near.target : oftenest(told, main);
  };
}
