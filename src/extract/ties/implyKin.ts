/**
 * Kin that follows from kin: a parent of one is a parent of their brothers and sisters, and the father of one is the
 * father of those who have only him in common.
 *
 * Promises: each tie quotes the words of both that it follows from; cousins and in-laws are nobody's brothers.
 * Does not know: the mother of whom, where a text says only that somebody has two children.
 */
import type { FoundRelationship } from '../findings.ts';

const FATHER = /父亲?$|爸爸?$|乃父$|老爸$/u;
const PARENT = /(?<![伯叔姑舅姨婶岳祖外契义养继亲家公])(?:父亲?|母亲?|爸爸?|妈妈?)$/u;
const CHILD =
  /^(?!.*(?:契|义|干|继|养|孙|侄|甥|媳|婿)).*(?:儿子|女儿|闺女|千金|公子|[长次幼独么幺二三四五六爱][子女])$/u;
const SIBLING = /^(?!.*(?:堂|表|异母|异父|夫|嫂|媳|妇|契|义|干|妻|内)).*[弟兄哥姐妹姊]$/u;
const OF_ONE_FATHER = /同父异母|异母/u;
const OF_BOTH = /^(?:同父同母|一母同胞|一奶同胞)/u;

const HOUSE = /房|元配|原配|正室|侧室|[二三四五]太|姨太/u;

interface Bond {
  one: string;
  other: string;
  tie: FoundRelationship;
}

export function implyKin(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const parents: (Bond & { isFather: boolean })[] = [];
  const siblings: (Bond & { isHalf: boolean })[] = [];
  for (const tie of ties) {
    if (tie.type !== 'family_of' || !tie.label) continue;
    const { source, target, label } = tie;
    // What the label says is what the target is to the source.
    if (OF_ONE_FATHER.test(label)) siblings.push({ one: source, other: target, tie, isHalf: true });
    else if (SIBLING.test(label) || OF_BOTH.test(label))
      siblings.push({ one: source, other: target, tie, isHalf: false });
    else if (PARENT.test(label)) parents.push({ one: target, other: source, tie, isFather: FATHER.test(label) });
    else if (CHILD.test(label)) parents.push({ one: source, other: target, tie, isFather: false });
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
  return found;
}
