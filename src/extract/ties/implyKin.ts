/**
 * Kin that follows from kin: a parent of one is a parent of their brothers and sisters, and the father of one is the
 * father of those who have only him in common; children of one are brothers and sisters, and those of one who is wed are
 * the other's too, where both are told in one breath.
 *
 * Promises: each tie quotes the words of both that it follows from; cousins and in-laws are nobody's brothers.
 * Does not know: the mother of whom, where a text says only that somebody has two children.
 */
import type { FoundRelationship } from '../findings.ts';
import { kindOfKin } from './chinese/kinWords.ts';

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
  const siblingsOf = indexEnds(siblings);
  for (const parent of parents)
    for (const { one, other, tie, isHalf } of siblingsOf(parent.other)) {
      if ((isHalf || hasHouses) && !parent.isFather) continue;
      add(parent.one, parent.other === one ? other : one, [parent.tie, tie]);
    }
  // 丈夫某甲掌管销售，儿子某乙…: a child of both.
  const spousesOf = indexEnds(spouses);
  if (!hasHouses)
    for (const parent of parents)
      for (const { one, other, tie } of spousesOf(parent.one))
        if (isNear(parent.tie, tie)) add(parent.one === one ? other : one, parent.other, [parent.tie, tie]);
  for (const first of siblings)
    for (const shared of [first.one, first.other])
      for (const second of siblingsOf(shared)) {
        const [end, other] = [first, second].map((bond) => (bond.one === shared ? bond.other : bond.one));
        if (end && other) add(end, other, [first.tie, second.tie]);
      }
  const childrenOf = indexEnds(parents);
  for (const first of parents)
    for (const second of childrenOf(first.one)) {
      if (second.one !== first.one) continue;
      add(first.other, second.other, [first.tie, second.tie]);
      // 某甲的长子某乙、次子某丙，母亲某丁: the mother of both, where there is but one wife.
      if (hasHouses || OF_FATHER.test(second.tie.label ?? '') || second.other === first.other) continue;
      for (const other of childrenOf(first.other))
        if (other.other === first.other && other.one !== first.one && isNear(other.tie, second.tie))
          add(other.one, second.other, [other.tie, second.tie]);
    }
  return found;
}

/** Which bonds hold somebody, each told of once; a family is a handful among all that a long text tells of. */
function indexEnds<B extends Bond>(bonds: readonly B[]): (person: string) => readonly B[] {
  const byPerson = new Map<string, B[]>();
  for (const bond of bonds)
    for (const person of [bond.one, bond.other]) {
      const own = byPerson.get(person);
      if (own) own.push(bond);
      else byPerson.set(person, [bond]);
    }
  return (person) => byPerson.get(person) ?? [];
}

/** Told in one breath. */
const NEAR = 120;
const isNear = (a: FoundRelationship, b: FoundRelationship) =>
  a.evidence.some((s) => b.evidence.some((t) => Math.abs(s.start - t.start) < NEAR));
