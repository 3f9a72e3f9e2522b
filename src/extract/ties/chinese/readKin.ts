/** What a Chinese article states of the names in it, once it is known whose kin is who. */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { findStatedTies } from '../findStatedTies.ts';
import { mendSiblings } from '../mendSiblings.ts';
import type { PlacedName } from '../templateOf.ts';
import { findKin } from './findKin.ts';
import { placeKin } from './placeKin.ts';

/** `names`: those called, with the kin that words stand for. */
export function readKin(
  document: Document,
  called: readonly PlacedName[],
  nameOf: (entity: string) => string,
): { names: readonly PlacedName[]; stated: FoundRelationship[] } {
  const mend = (ties: readonly FoundRelationship[]) => mendSiblings(ties, called, nameOf);
  const ofCalled = findStatedTies(document, called);
  const kin = mend([...ofCalled, ...findKin(document, called)]);
  const { names, told } = placeKin(document, called, kin);
  const ofNames = names === called ? ofCalled : findStatedTies(document, names);
  return { names, stated: [...mend(ofNames), ...kin, ...told] };
}
