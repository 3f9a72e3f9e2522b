/**
 * The names of a Chinese clause as groups: names that are told together ("A和B", "A公司董事长B") with the word that rules
 * them (被, 对, 与, 将 …) and whether the group only owns what follows ("A的飞机").
 */
import type { Span } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';

export interface Named extends EntityMention {
  entity: FoundEntity;
}

export const isPerson = ({ entity }: Named): boolean => entity.kind === 'person';

/**
 * `by` after 被, 遭, 由; `ba` after 将, 把; `with` after 与, 和; `to` after 对, 向; `other` after any other
 * preposition; `via` after 代表, 通过; `plain` where none stands.
 */
export type Marker = 'plain' | 'passive' | 'agent' | 'ba' | 'with' | 'to' | 'via' | 'other';

export interface Group extends Span {
  members: Named[];
  marker: Marker;
  /** Followed by 的 or the like: the owner of what comes next. */
  owns: boolean;
  /** "A的发言人": somebody who speaks for the group. */
  hasSpokesman: boolean;
}
