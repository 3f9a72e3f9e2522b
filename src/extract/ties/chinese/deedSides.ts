/**
 * What a Chinese verb of doing finds in its clause and brings to it: the two sides of a deed, and what the clauses around
 * the verb tell.
 */
import type { ChineseAct } from '../acts/chineseAct.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';

export interface Sides {
  sources: string[];
  targets: string[];
}

/** What the clauses around one bring to it. */
export interface Surroundings {
  /** Whom the next clause begins with. */
  next: NameGroup | undefined;
  nextText: string;
  /** What it says of them. */
  nextBehind: string;
  /** The authority that the sentence told of last. */
  authority: NameGroup | undefined;
  /** The clause before, in the same sentence. */
  previous: ChineseClause | undefined;
  /** The firm that is told of before a place of the template, where it is none of some. */
  firmBefore: (place: number, except: readonly string[]) => string | undefined;
  /** Those whom the next clause adds to one who stands at the end of this: 拘捕某甲，以及会计师某乙. */
  further: (object: NameGroup | undefined) => readonly NameGroup[];
  isPerson: (entity: string) => boolean;
  /** Whether 他, 她 or 对方 stands at a place of the template. */
  isPronoun: (place: number) => boolean;
  /** Whom a pronoun means that cannot mean somebody. */
  otherThan: (person: string) => string | undefined;
  /** The person of whom the paragraph has told most, besides some. */
  topic: (except: readonly string[]) => string | undefined;
  /** Whom the sentence has told somebody acts for. */
  represented: NameGroup | undefined;
}

/** Those of a group that may stand on a side. */
export const idsOf = (group: NameGroup | null | undefined, side: ChineseAct['source']): string[] =>
  (group?.members ?? []).filter((m) => side === 'X' || m.kind === side).map((m) => m.entity);
