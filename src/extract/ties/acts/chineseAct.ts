/**
 * What a Chinese verb of doing ties: who did it, to whom.
 *
 * `verbs` is an alternation; `source` and `target` say who may stand there (P person, O organization, X either).
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';

type Side = 'P' | 'O' | 'X';

export interface ChineseAct {
  rule: string;
  type: RelationshipType;
  verbs: string;
  source: Side;
  target: Side;
  /** How far behind the verb the one it is done to may stand, in characters (default 10). */
  reach?: number;
  /** Must match what follows the verb. */
  after?: RegExp;
  notAfter?: RegExp;
  /** Must match the words before the verb in its clause. */
  before?: RegExp;
  notBefore?: RegExp;
  /** The other side stands before the verb with 与, 和, 同, 跟. */
  isMutual?: boolean;
  /** The one behind the verb gets what 把 takes: 把公司卖给集团. */
  isSale?: boolean;
  /** The one it is done to is the source: 球队签下球员 says that the player joined. */
  isTurned?: boolean;
  /** What belongs to somebody counts as them: 批评公司的决定. */
  takesOwner?: boolean;
  /** With nobody behind the verb, it is done to whom the next clause begins with: 质疑，公司造假. */
  reachesOn?: boolean;
  /** Must match the next clause, where the deed reaches on to it. */
  nextClause?: RegExp;
  /** Must not match what nextClause has to match. */
  nextNot?: RegExp;
  /** Must match the words behind the verb, to the end of the next clause. */
  offence?: RegExp;
  /** What an authority does so is a step of its own, and no such tie. */
  isPrivate?: boolean;
  /** The source is a court, a regulator or another body that governs. */
  isPower?: boolean;
  /** Must match the clause before. */
  afterClause?: RegExp;
  /** Must not match the clause before. */
  notAfterClause?: RegExp;
  /** Whom the deed is told to (向监管部门举报) is not the one it is done to. */
  isUnmarked?: boolean;
  /** The one it is done to stands before the verb with 为 or 替. */
  takesBefore?: boolean;
  /** It is done to whom the clauses before tell of: 某甲讥之为烧钱. */
  meansTold?: boolean;
  /** It is done to the person of whom the paragraph tells most. */
  meansTopic?: boolean;
  /** The one right behind the words does it: 大股东某基金. */
  isBehind?: boolean;
  /** With no body named behind the verb, it is done to the one that is told of. */
  meansIt?: boolean;
  /** The words behind whom it is done to tell what they did: 对公司没有公布数据感到愤怒. */
  isOfDeed?: boolean;
  /** Only an authority does so: a clause without a subject of its own has the authority told of last. */
  isOfficial?: boolean;
}
