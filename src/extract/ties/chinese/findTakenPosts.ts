/**
 * Posts that a Chinese verb gives or takes: 某甲出任某公司董事长, 由某甲接任董事长, 任命某甲为总裁, 某甲辞去董事长.
 *
 * Promises: a post that is denied, refused, planned or only stood for is none; who gives a post or leaves it in the
 * same words does not get it; a clause without a subject has the one before, within the paragraph.
 */
import { matchesOf } from '../../sieve.ts';
import type { PostContext } from '../posts/postContext.ts';
import { findHeldPosts } from '../posts/taken/findHeldPosts.ts';
import { findTaker } from '../posts/taken/findTaker.ts';
import { isNotTaken } from '../posts/taken/isNotTaken.ts';
import { isOtherwise } from '../posts/taken/isOtherwise.ts';
import { type PostVerb, VERBS } from '../posts/taken/postVerbs.ts';
import { readInPart, readPost } from '../posts/taken/readPost.ts';
import { statePosts } from '../posts/taken/statePosts.ts';
import type { Taking } from '../posts/taken/taking.ts';
import type { ChineseClause } from './clauses/nameGroup.ts';

export function findTakenPosts(context: PostContext): void {
  for (const [index, clause] of context.clauses.entries())
    for (const verb of VERBS)
      for (const match of matchesOf(verb.verbs, clause.text)) {
        const taking = readTaking(context, clause, context.clauses[index - 1], verb, match);
        if (taking && !isOtherwise(taking)) statePosts(taking);
      }
  findHeldPosts(context);
}

function readTaking(
  context: PostContext,
  clause: ChineseClause,
  previous: ChineseClause | undefined,
  verb: PostVerb,
  { 0: word, index }: RegExpExecArray,
): Taking | undefined {
  const { text, entities } = context.template;
  if (isNotTaken(verb, clause.text.slice(0, index))) return undefined;
  const from = clause.start + index;
  const to = from + word.length;
  const taker = findTaker(verb, clause, from, to, previous);
  if (!taker) return undefined;
  const start = verb.holder === 'object' && taker.group.start >= to ? taker.group.end : to;
  const inPart = verb.needsBody ? readInPart(text.slice(to, clause.end), to) : undefined;
  const reading = readPost(text, start, clause.end) ?? inPart;
  if (!reading) return undefined;
  const named = reading.named === undefined ? undefined : entities.get(reading.named);
  return { context, clause, verb, word, from, to, start, taker, reading, named, isInPart: inPart !== undefined };
}
