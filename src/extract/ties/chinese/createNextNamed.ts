/**
 * Whom a Chinese clause that names nobody behind its verb goes on to tell of: 某甲质疑，某公司的数据造假.
 *
 * Promises: the first of the next clause, where that clause begins with them; nobody where the clause itself names
 * somebody behind the place.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import { namesBySentence, type PlacedName } from '../templateOf.ts';
import { readClauseNames } from './readClauseNames.ts';

/** Characters before the name that a clause begins with. */
const NEAR_START = 9;
/** Characters behind the place that its clause may still have. */
const LONGEST_TAIL = 6;

export function createNextNamed(document: Document, names: readonly PlacedName[]): (offset: number) => string[] {
  const sentences = namesBySentence(document, names);
  return (offset) => {
    const found = sentences[countWhile(sentences.length, (i) => (sentences[i]?.sentence.start ?? 0) <= offset) - 1];
    if (!found || found.own.length === 0) return [];
    const { clauses } = readClauseNames(found.template, null);
    const at = (place: number) => found.template.offsets[place] ?? 0;
    const index = clauses.findIndex((c) => at(c.start) <= offset && offset <= at(c.end));
    const clause = clauses[index];
    if (!clause || at(clause.end) - offset > LONGEST_TAIL || clause.groups.some((g) => at(g.start) >= offset))
      return [];
    const next = clauses[index + 1];
    const group = next?.groups[0];
    if (!next || !group || group.marker !== '' || group.start - next.start > NEAR_START) return [];
    return group.members.map((m) => m.entity);
  };
}
