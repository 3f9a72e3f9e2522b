/** Where a clause begins, and the words that begin one. */
import type { EnglishClause } from '../englishClause.ts';

export interface Start {
  at: number;
  kind: EnglishClause['kind'];
  intro: string | null;
  /** Where the subject begins, if not behind the first word. */
  subjectFrom?: number;
  /** Where it ends, if not at the verb. */
  subjectTo?: number;
}

export const ADVERBIALS = new Set(
  'whereupon after before when while because although though since until as if unless once whereas whenever lest'.split(
    ' ',
  ),
);
export const QUESTIONS = new Set(['whether', 'what', 'how', 'why']);

/** What introduces the clause in which somebody says why he did what stands before it. */
export const REASON = 'saying';
