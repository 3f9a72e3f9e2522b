/**
 * Kin words that stand for somebody: 批评妹妹, 接替父亲, 力撑姐姐, once the article has said whose kin is who.
 *
 * Promises: a word is placed only where the subject's kin of that word, or of its kind (parent, child, sibling,
 * spouse), is one known person; a word with a name beside it, or that belongs to another, stands for nobody. Children
 * of one parent are brothers and sisters, and where a word calls one so, it says that they are.
 */
import type { Document, Span } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { readClauseNames } from './readClauseNames.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName } from './templateOf.ts';

type Kind = 'parent' | 'child' | 'sibling' | 'spouse';
const KINDS: readonly [Kind, RegExp][] = [
  ['spouse', /妻|夫|太太|伴侣|遗孀|元配|原配|[二三四]太/u],
  ['sibling', /兄|弟|姐|妹|哥/u],
  ['parent', /父|母|爸|妈/u],
  ['child', /子|女/u],
];
const REVERSE: Record<Kind, Kind> = { parent: 'child', child: 'parent', sibling: 'sibling', spouse: 'spouse' };
/** More than brothers and sisters, parents and children. */
const FARTHER =
  /岳|婿|媳|嫂|姑|舅|叔|伯|侄|甥|孙|祖|外公|外婆|堂|表|继|养|义|契|干|亲家|姐夫|妹夫|[妻夫][弟兄]|男|女友/u;
const WORD = new RegExp(
  `(?<![${P}${O}的之一名位])(?:父亲|母亲|爸爸|妈妈|丈夫|妻子|太太|哥哥|大哥|兄长|弟弟|幼弟|姐姐|妹妹|胞妹|胞弟|胞姐|胞兄|儿子|女儿|长子|次子|长女|次女)(?![${P}${O}的之、和与]|们|俩)`,
  'gu',
);

const kindOf = (label: string): Kind | undefined =>
  FARTHER.test(label) ? undefined : KINDS.find(([, words]) => words.test(label))?.[0];

const FEMALE = /[女母姐妹妻妈]|太太|[二三四]太/u;
const MALE = /[子父兄弟夫爸哥]$/u;
/** f, m, or what the word does not tell. */
const genderOf = (word: string) => (FEMALE.test(word) ? 'f' : MALE.test(word) ? 'm' : undefined);

interface Relative {
  entity: string;
  label: string | undefined;
  kind: Kind;
  /** Known by a parent of both alone. */
  isImplied?: boolean;
}

/** Everyone's near kin, told from both sides. */
function readKin(ties: readonly FoundRelationship[]): Map<string, Relative[]> {
  const kin = new Map<string, Relative[]>();
  const add = (owner: string, relative: Relative) => {
    const known = kin.get(owner) ?? [];
    if (!known.some((r) => r.entity === relative.entity)) kin.set(owner, [...known, relative]);
  };
  for (const { type, source, target, label = '' } of ties) {
    const kind = type === 'family_of' ? kindOf(label) : undefined;
    if (!kind) continue;
    add(source, { entity: target, label, kind });
    add(target, { entity: source, label: undefined, kind: REVERSE[kind] });
  }
  for (const [, relatives] of [...kin]) {
    const children = relatives.filter((r) => r.kind === 'child');
    for (const child of children)
      for (const { entity } of children)
        if (entity !== child.entity) add(child.entity, { entity, label: undefined, kind: 'sibling', isImplied: true });
  }
  return kin;
}

function chooseRelative(
  known: readonly Relative[],
  word: string,
  genders: ReadonlyMap<string, string>,
): Relative | undefined {
  const relatives = known.filter((r) => (genders.get(r.entity) ?? genderOf(word)) === genderOf(word));
  const called = relatives.filter((r) => r.label === word);
  const ofKind = relatives.filter((r) => r.kind === kindOf(word));
  return (called.length === 1 ? called : ofKind.length === 1 ? ofKind : [])[0];
}

const tieOf = (source: string, target: string, label: string, span: Span): FoundRelationship => ({
  type: 'family_of',
  source,
  target,
  label,
  rule: 'tie-kin-meant',
  evidence: [span],
  events: [],
});

/** `names`: in order, without overlap; gives them with the kin words between, and what those words tell of kin. */
export function placeKin(
  document: Document,
  names: readonly PlacedName[],
  ties: readonly FoundRelationship[],
): { names: readonly PlacedName[]; told: FoundRelationship[] } {
  const kin = readKin(ties);
  const told: FoundRelationship[] = [];
  if (kin.size === 0) return { names, told };
  const genders = new Map(
    ties.flatMap(({ target, label }) => {
      const gender = label && genderOf(label);
      return gender ? [[target, gender] as const] : [];
    }),
  );
  const placed: PlacedName[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    for (const clause of readClauseNames(template, null).clauses)
      for (const match of clause.text.matchAll(WORD)) {
        const at = clause.start + match.index;
        const before = clause.groups.filter((g) => g.end <= at && g.marker === '' && !g.owns);
        const subject = [...before.slice(0, 1), ...(clause.carried ? [clause.carried] : [])]
          .flatMap((g) => g.members)
          .find((m) => m.kind === 'P')?.entity;
        const relative = subject && chooseRelative(kin.get(subject) ?? [], match[0], genders);
        const start = template.offsets[at];
        if (!relative || start === undefined) continue;
        const span = { start, end: start + match[0].length };
        placed.push({ ...span, entity: relative.entity, kind: 'person', isStandIn: true });
        if (relative.isImplied) told.push(tieOf(subject, relative.entity, match[0], span));
      }
  }
  return placed.length === 0
    ? { names, told }
    : { names: [...names, ...placed].sort((a, b) => a.start - b.start), told };
}
