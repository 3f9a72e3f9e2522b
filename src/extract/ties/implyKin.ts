/**
 * Kin that follows from kin: a parent of one is a parent of their brothers and sisters, and the father of one is the
 * father of those who have only him in common; children of one are brothers and sisters, and those of one who is wed are
 * the other's too, where both are told in one breath.
 *
 * Promises: each tie quotes the words of both that it follows from; cousins and in-laws are nobody's brothers.
 * Does not know: the mother of whom, where a text says only that somebody has two children.
 */
import type { FoundRelationship } from '../findings.ts';
import { kindOfKin } from './kinWords.ts';

const FATHER = /[父爸]/u;
/** Brothers and sisters of one father, and of one mother. */
const OF_FATHER = /异母/u;
const OF_MOTHER = /异父/u;
/** Who was married once, or has children by another. */
const PAST = /前|首任|第[一二三四]任|继|续弦|再婚/u;
const HOUSE = /房|元配|原配|正室|侧室|[二三四五]太|姨太/u;

interface Bond {
  one: string;
  other: string;
  tie: FoundRelationship;
}

export function implyKin(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const parents: (Bond & { isFather: boolean })[] = [];
  const spouses: Bond[] = [];
  const siblings: (Bond & { isHalf: boolean })[] = [];
  for (const tie of ties) {
    if (tie.type !== 'family_of' || !tie.label) continue;
    const { source, target, label } = tie;
    // What the label says is what the target is to the source.
    const kind = kindOfKin(label);
    if (kind === 'sibling' && !OF_MOTHER.test(label))
      siblings.push({ one: source, other: target, tie, isHalf: OF_FATHER.test(label) });
    else if (kind === 'parent') parents.push({ one: target, other: source, tie, isFather: FATHER.test(label) });
    else if (kind === 'child') parents.push({ one: source, other: target, tie, isFather: false });
    else if (kind === 'spouse' && !PAST.test(label)) spouses.push({ one: source, other: target, tie });
  }
  // Where one man has several wives, whose brother somebody is says nothing of his mother.
  const hasHouses = ties.some((t) => t.type === 'family_of' && HOUSE.test(t.label ?? ''));
  const found: FoundRelationship[] = [];
  const known = new Set(
    ties.filter((t) => t.type === 'family_of').flatMap((t) => [`${t.source} ${t.target}`, `${t.target} ${t.source}`]),
  );
  const add = (parent: string, child: string, from: readonly FoundRelationship[]) => {
    if (parent === child || known.has(`${parent} ${child}`)) return;
    known.add(`${parent} ${child}`).add(`${child} ${parent}`);
    found.push({
      type: 'family_of',
      source: parent,
      target: child,
      rule: 'tie-kin-implied',
      evidence: from.flatMap((t) => t.evidence.slice(0, 1)),
      events: [],
    });
  };
  for (const parent of parents)
    for (const { one, other, tie, isHalf } of siblings) {
      if ((isHalf || hasHouses) && !parent.isFather) continue;
      if (parent.other === one) add(parent.one, other, [parent.tie, tie]);
      if (parent.other === other) add(parent.one, one, [parent.tie, tie]);
    }
  // 丈夫某甲掌管销售，儿子某乙…: a child of both.
  if (!hasHouses)
    for (const parent of parents)
      for (const { one, other, tie } of spouses) {
        if (!isNear(parent.tie, tie)) continue;
        if (parent.one === one) add(other, parent.other, [parent.tie, tie]);
        if (parent.one === other) add(one, parent.other, [parent.tie, tie]);
      }
  for (const [i, first] of siblings.entries())
    for (const second of siblings.slice(i + 1)) {
      const ends = [first.one, first.other].filter((id) => id !== second.one && id !== second.other);
      const others = [second.one, second.other].filter((id) => id !== first.one && id !== first.other);
      if (ends.length === 1 && others.length === 1)
        add(ends[0] as string, others[0] as string, [first.tie, second.tie]);
    }
  for (const [i, first] of parents.entries())
    for (const second of parents.slice(i + 1))
      if (first.one === second.one) add(first.other, second.other, [first.tie, second.tie]);
  return found;
}

/** Told in one breath. */
const NEAR = 120;
const isNear = (a: FoundRelationship, b: FoundRelationship) =>
  a.evidence.some((s) => b.evidence.some((t) => Math.abs(s.start - t.start) < NEAR));
