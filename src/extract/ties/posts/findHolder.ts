/** Who has the post that the words of a clause tell of. */
import type { ChineseClause, NameGroup } from '../chinese/clauses/nameGroup.ts';
import type { Template } from '../templateOf.ts';

/** 在某队执教的某甲: whom the words describe stands behind them. */
const DESCRIBES = /^(?:[^，。；：的\ue000\ue001]{0,8})的[^，。；：\ue000\ue001]{0,10}(?=\ue000)/u;
/**
 * Whom the words from one place of a template to another describe, else the subject of their clause, else the one before;
 * with the place where they stand, or the words' own where they stand in another clause.
 */
export function findHolder(template: Template, clause: ChineseClause, from: number, after: number) {
  const people = (g: NameGroup | null | undefined) =>
    (g?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);
  const described = DESCRIBES.exec(template.text.slice(after, clause.end));
  if (described) {
    const start = after + described[0].length;
    const ids = [template.entities.get(start)].filter((id) => id !== undefined);
    return { start, ids };
  }
  const own = clause.groups.findLast(
    (g) => g.end <= from && (g.marker === '' || g.end === from) && !g.owns && people(g).length > 0,
  );
  const isFree = clause.groups.every((g) => g.end > from || people(g).length === 0);
  const group = own ?? (isFree ? clause.carried : null);
  return group ? { start: own ? own.start : from, ids: people(group) } : null;
}
