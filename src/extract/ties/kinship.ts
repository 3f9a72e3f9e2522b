/**
 * Who is near kin to whom, told from both sides, out of the ties that an article states; the words are their language's.
 *
 * Promises: children of one parent are brothers and sisters, and a parent's brother or sister is an uncle or aunt, both
 * marked as implied.
 */
import type { FoundRelationship } from '../findings.ts';

export type Kind =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'spouse'
  | 'elder'
  | 'younger'
  | 'parent-in-law'
  | 'child-in-law'
  | 'grandparent'
  | 'grandchild';
const REVERSE: Record<Kind, Kind> = {
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  elder: 'younger',
  younger: 'elder',
  'parent-in-law': 'child-in-law',
  'child-in-law': 'parent-in-law',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};
export interface Relative {
  entity: string;
  label: string | undefined;
  kind: Kind;
  /** Known by a parent of both alone. */
  isImplied?: boolean;
}

/** The rule of ties between those whom a row of names or ranks makes brothers and sisters. */
export const SIBLINGS = 'tie-kin-siblings';

/** Everyone's near kin, told from both sides. */
export function readKin(
  ties: readonly FoundRelationship[],
  kindOf: (label: string) => Kind | undefined,
): Map<string, Relative[]> {
  const kin = new Map<string, Relative[]>();
  const add = (owner: string, relative: Relative) => {
    const known = kin.get(owner) ?? [];
    if (!known.some((r) => r.entity === relative.entity)) kin.set(owner, [...known, relative]);
  };
  for (const { type, source, target, rule, label = '' } of ties) {
    const isOfRow = rule === SIBLINGS && label === '';
    const kind = type !== 'family_of' ? undefined : isOfRow ? 'sibling' : kindOf(label);
    if (!kind) continue;
    add(source, { entity: target, label, kind });
    add(target, { entity: source, label: undefined, kind: REVERSE[kind] });
  }
  for (const [, relatives] of [...kin]) {
    const children = relatives.filter((r) => r.kind === 'child');
    // A parent's brother or sister is an uncle or an aunt.
    for (const { entity } of relatives.filter((r) => r.kind === 'sibling'))
      for (const child of children) {
        add(entity, { entity: child.entity, label: undefined, kind: 'younger', isImplied: true });
        add(child.entity, { entity, label: undefined, kind: 'elder', isImplied: true });
      }
    for (const child of children)
      for (const { entity } of children)
        if (entity !== child.entity) add(child.entity, { entity, label: undefined, kind: 'sibling', isImplied: true });
  }
  return kin;
}
