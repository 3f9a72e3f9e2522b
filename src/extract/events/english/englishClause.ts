/** A clause of an English sentence: its verb, what introduces it, what it hangs on and where its subject stands. */
import type { TimeMention } from '../../findings.ts';
import type { EnglishVerb } from './verbs/englishVerb.ts';

export interface EnglishClause {
  from: number;
  to: number;
  verb: EnglishVerb;
  intro: string | null;
  kind: 'main' | 'joined' | 'relative' | 'complement' | 'adverbial' | 'resumed' | 'reduced';
  /** Whether a report is made of it, of one without a finite verb. */
  isReported?: boolean;
  /** Of a clause without a finite verb: what it is made with. */
  reduction?: 'ing' | 'having' | 'before' | 'part' | 'tight' | 'toBe' | 'with';
  /** Tokens of the subject; empty where it is taken from `sharesWith` or the antecedent. */
  subject: { from: number; to: number };
  /** Index of the clause whose subject this one has. */
  sharesWith: number | null;
  /** Index of the clause it hangs on. */
  parent: number | null;
  /** Of a relative clause: the tokens before the pronoun that it describes. */
  antecedent: { from: number; to: number } | null;
  /** Where its words begin for a quote: before an interrupting clause, where there is one. */
  quoteFrom: number;
  /** The relative pronoun is the object. */
  isObjectRelative: boolean;
  /** Set between commas: who says what stands around it. */
  isAside?: boolean;
  /** A participle before the clause whose subject it shares. */
  isFronted?: boolean;
  /** When that was which it came after, told by a noun beside it: "closed it after the arrest of Doe on Monday". */
  upon?: TimeMention;
  /** The tokens of what a noun tells in front of it: times in there are not the clause's. */
  adjunct?: { from: number; to: number };
  /** Where a quote of it ends at the latest. */
  quoteTo?: number;
}
