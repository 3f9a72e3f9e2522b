/** A clause without the time that stands before the word which opens it. */
import type { EnglishClause } from '../englishClause.ts';

/** "On May 3, two days after he quit, she left": what stands before the word that opens the clause is the main one's. */
export const behindFront = (clause: EnglishClause): EnglishClause =>
  clause.kind === 'adverbial' &&
  /^(?:after|before)$/.test(clause.intro ?? '') &&
  clause.from === 0 &&
  clause.subject.from > 1
    ? { ...clause, from: clause.subject.from - 1 }
    : clause;
