/** Posts that follow from whom somebody appoints or dismisses. */
import type { FoundEntity, FoundRelationship } from '../../findings.ts';
import { AUTHORITY, PARTY } from '../authorities.ts';

/** A body that has people of its own, rather than one that governs others' posts. */
export const isBodyOfStaff = (name: string, entities: readonly FoundEntity[], id: string): boolean =>
  entities.some((e) => e.id === id && e.kind === 'organization') && !AUTHORITY.test(name) && !PARTY.test(name);

/** Whom somebody appoints or dismisses has or had a post where the one who does so has theirs, or at the body that does. */
export function postsUnder(
  ties: readonly FoundRelationship[],
  homes: ReadonlyMap<string, string>,
  outside: ReadonlySet<string>,
  isBody: (entity: string) => boolean,
): FoundRelationship[] {
  return ties.flatMap((tie) => {
    const home = homes.get(tie.source) ?? (tie.type === 'dismissed' && isBody(tie.source) ? tie.source : undefined);
    if (!home || outside.has(tie.source) || outside.has(tie.target) || homes.has(tie.target)) return [];
    return [{ ...tie, type: 'role_at' as const, source: tie.target, target: home, rule: 'tie-post-under' }];
  });
}
