/** Who has been named in an English article so far, in order, and how: what a pronoun or title behind may stand for. */
import type { FoundEntity } from '../../../findings.ts';

export type Gender = 'm' | 'f' | null;

export interface Seen {
  entity: FoundEntity;
  sentence: number;
  block: number;
  isSubject: boolean;
  isPossessor: boolean;
  /** One of several joined by "and". */
  isJoined: boolean;
  /** Stands behind a preposition. */
  isOblique: boolean;
  isPronoun: boolean;
  /** "…, who" begins a clause whose subject it is. */
  isFollowedByWho: boolean;
  /** Stands behind ", and" with nothing of its kind before: the subject of a clause joined on. */
  opensClause: boolean;
  /** Stands right behind a verb that somebody or something without a name does: "a court convicted Doe". */
  isObject: boolean;
  /** Token after it in its sentence. */
  to: number;
}

/** So many mentions are looked back over. */
export const LOOK_BACK = 24;

/** Mentions back to which what a story has one of is kept in mind. */
export const LONG_AGO = 200;

/** Mentions back to which it is counted how much has been told of whom. */
export const TOLD_BACK = 400;
