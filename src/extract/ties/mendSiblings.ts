/**
 * Brothers, sisters and fathers have one's surname: 邹某某和胞妹黄某某 tells of the sister of a 黄 named before.
 *
 * Promises: only full Chinese names are compared, and only where no word says whose kin it is; kin of another surname are
 * those of the one of their surname who was named last, if there is one not far before. `names` stand in order.
 */
import { countWhile } from '../../model/countWhile.ts';
import type { FoundRelationship } from '../findings.ts';
import { kindOfKin } from './chinese/kinWords.ts';
import type { PlacedName } from './templateOf.ts';

const FULL_NAME = /^[\u3400-\u9fff]{2,4}$/u;
const OF_ONE_MOTHER = /异父|母异/u;
/** Rules by which kin are somebody's by where they stand. */
const BY_PLACE: ReadonlySet<string> = new Set(['tie-kin-ownerless', 'tie-kin-with', 'tie-kin-subject']);
const FATHER = /父|爸/u;

/** Characters within which somebody of that surname was named. */
const FAR = 3000;

const sharesSurname = (label: string): boolean => {
  const kind = kindOfKin(label);
  return (kind === 'sibling' && !OF_ONE_MOTHER.test(label)) || (kind === 'parent' && FATHER.test(label));
};

/** Children by their rank: whose they are is whose the one of another rank is, just before. */
const RANKED =
  /^(?:[长次幼么三四五六][子女]|[大二三四五六小幺][儿女]儿?子?|独[子女]|[两二三四]个?儿子|长女|么女|幺女)$/u;
/** Characters between one ranked child and the next. */
const NEXT_CHILD = 60;

/** "某甲的长子某乙任总裁，次子某丙任副总裁": the second is no son of the first. */
function rankChildren(ties: readonly FoundRelationship[]): readonly FoundRelationship[] {
  const children = ties.filter((t) => t.type === 'family_of' && t.label && RANKED.test(t.label));
  if (children.length < 2) return ties;
  const parentOf = new Map<string, FoundRelationship>();
  const at = (tie: FoundRelationship) => tie.evidence[0]?.start ?? 0;
  const mended = new Map<FoundRelationship, FoundRelationship>();
  for (const tie of [...children].sort((a, b) => at(a) - at(b))) {
    const first = parentOf.get(tie.source);
    const isNext = first && first.label !== tie.label && at(tie) - at(first) <= NEXT_CHILD * parentOf.size;
    const own = isNext && tie.rule === 'tie-kin-ownerless' ? { ...tie, source: first.source } : tie;
    if (own !== tie) mended.set(tie, own);
    parentOf.set(own.target, own);
  }
  return mended.size === 0 ? ties : ties.map((tie) => mended.get(tie) ?? tie);
}

export function mendSiblings(
  ties: readonly FoundRelationship[],
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
): FoundRelationship[] {
  const surnameOf = (entity: string) => {
    const name = nameOf(entity);
    return FULL_NAME.test(name) ? name.charAt(0) : undefined;
  };
  return rankChildren(ties).map((tie) => {
    if (!BY_PLACE.has(tie.rule) || !tie.label || !sharesSurname(tie.label)) return tie;
    const [own, other] = [surnameOf(tie.source), surnameOf(tie.target)];
    if (!own || !other || own === other) return tie;
    const start = tie.evidence[0]?.start ?? 0;
    for (let i = countWhile(names.length, (k) => (names[k] as PlacedName).start < start) - 1; i >= 0; i--) {
      const { kind, entity, start: at } = names[i] as PlacedName;
      if (start - at > FAR) break;
      if (kind === 'person' && entity !== tie.target && surnameOf(entity) === other) return { ...tie, source: entity };
    }
    return tie;
  });
}
