import type { RelationshipType } from '../../../model/vocabulary.ts';

/**
 * A form of words that states a tie. The pattern reads a template (see templateOf.ts) and has a group `s` (source) and
 * `t` (target), names or lists of names; it may have a group `label`.
 */
export interface TiePattern {
  rule: string;
  type: RelationshipType;
  pattern: RegExp;
}

export const shape = (source: string): RegExp => new RegExp(source, 'gu');
