/** Bodies that an English article has things from, and those that hold a part of what a Chinese one is about. */
import type { Document } from '../../document.ts';
import { findInvestors } from '../chinese/findInvestors.ts';
import { findPrinters } from '../english/findPrinters.ts';
import type { PlacedName } from '../templateOf.ts';

/** Whoever is told of next without a body is at none of them. `names`: in order. */
export function createIsOnlooker(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): (entity: string) => boolean {
  if (document.lang === 'en') {
    const bodies = names.filter((n) => n.kind === 'organization');
    const printers = findPrinters(document.reading, bodies);
    return (entity) => printers.has(entity);
  }
  if (main === undefined) return () => false;
  const investors = findInvestors(document, names);
  return (entity) => entity !== main && investors.hasPartIn(entity, main);
}
