/** Where a name of a Chinese clause begins and ends, with the post before it and the bracket behind. */
import type { Span } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import type { Named } from './mentionGroup.ts';

/** End of a mention with the bracket that follows it, if that only repeats the name or gives another. */
export function endWithBracket(reading: string, end: number, limit: number): number {
  const bracket = /^\s?[（(][^（）()]{0,60}[）)]/.exec(reading.slice(end, Math.min(limit, end + 64)));
  return bracket ? end + bracket[0].length : end;
}

const known = new WeakMap<FoundEntity, Map<number, Span[]>>();

/** The posts set beside an entity's names, by where they end; kept, since each of its names asks. */
function postsByEnd(entity: FoundEntity): Map<number, Span[]> {
  const kept = known.get(entity);
  if (kept) return kept;
  const posts = new Map<number, Span[]>();
  for (const post of entity.appositions) posts.set(post.end, [...(posts.get(post.end) ?? []), post]);
  known.set(entity, posts);
  return posts;
}

/** Where the apposition before a name begins: the posts that the entity finder set beside it, else the name itself. */
export function startWithPost(named: Named, from: number): number {
  if (named.entity.appositions.length === 0) return named.start;
  const posts = postsByEnd(named.entity);
  for (let end = named.start; end >= named.start - 2; end--) {
    const own = posts.get(end)?.find((post) => post.start >= from);
    if (own) return own.start;
  }
  return named.start;
}
