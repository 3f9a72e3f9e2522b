/** A Chinese verb of a post with all that was read of it: whose post, which, and where its words stand. */
import type { ChineseClause } from '../../chinese/clauses/nameGroup.ts';
import type { PostContext } from '../postContext.ts';
import type { PostVerb } from './postVerbs.ts';
import type { Reading } from './readPost.ts';
import type { Taker } from './taker.ts';

export interface Taking {
  context: PostContext;
  clause: ChineseClause;
  verb: PostVerb;
  /** The verb as it stands in the text, and where. */
  word: string;
  from: number;
  to: number;
  /** Where the words about the post begin. */
  start: number;
  taker: Taker;
  reading: Reading;
  /** The body that these words name. */
  named: string | undefined;
  /** Whether the post is in a part of the firm that is told of. */
  isInPart: boolean;
}

/** Whether the taker stands in the clause of the verb. */
export const isInside = ({ taker: { group }, clause }: Taking): boolean =>
  group.start >= clause.start && group.start < clause.end;
