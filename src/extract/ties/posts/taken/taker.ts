/** Those who get, have or leave a post: a name's place in its clause, and the people it means. */
import type { ChineseClause, NameGroup } from '../../chinese/clauses/nameGroup.ts';

export interface Taker {
  group: NameGroup;
  ids: string[];
}

export const people = (group: NameGroup | null | undefined) =>
  (group?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);

export const takerOf = (group: NameGroup | null | undefined): Taker | null =>
  group ? { group, ids: people(group) } : null;

export const namedIn = (clause: ChineseClause): NameGroup[] => clause.groups.filter((g) => people(g).length > 0);
