/**
 * Kin of an English article: their ties, and the words that stand for them as mentions of theirs ("told her father").
 *
 * Promises: brothers and sisters of one parent are told to be so, and whoever is a brother or sister has the same
 * parents; "the elder Doe" and "the younger Doe" are the parent and the child of that name.
 */
import type { Document } from '../../document.ts';
import { genderOf } from '../../entities/english/genderOfEntity.ts';
import type { FoundEntity, FoundRelationship } from '../../findings.ts';
import { findStatedTies } from '../findStatedTies.ts';
import { placeNames } from '../templateOf.ts';
import { findEnglishKin } from './findEnglishKin.ts';
import { findNamesakeKin } from './findNamesakeKin.ts';
import { genderOfKin, HAS_KIN, kindOfKin } from './kinWordsEn.ts';
import { placeEnglishKin } from './placeEnglishKin.ts';

/** Adds mentions to the entities; gives the ties, since the words that state them may now stand for somebody. */
export function addEnglishKin(document: Document, entities: readonly FoundEntity[]): FoundRelationship[] {
  if (!HAS_KIN.test(document.reading)) return [];
  const known = entities.filter((e) => !e.isByline);
  const people = new Map(known.filter((e) => e.kind === 'person').map((e) => [e.id, e]));
  const names = placeNames(known);
  const stated = [...findStatedTies(document, names, 'family_of'), ...findCouples(known)];
  const read = findEnglishKin(document, names, stated);
  const nameOf = new Map([...people].map(([id, entity]) => [id, entity.name]));
  const genders = readGenders(document, people, [...stated, ...read]);
  const told = [...read, ...findNamesakeKin(document, names, [...stated, ...read], nameOf, genders)];
  const ties = [...stated, ...told];
  const implied = implyKin(ties);
  const all = [...ties, ...implied];
  turnElders(document, people, all);
  const taken = new Set(known.flatMap((e) => e.mentions.map((m) => m.start)));
  for (const { start, end, entity } of placeEnglishKin(document, names, all, genders)) {
    if (taken.has(start)) continue;
    people
      .get(entity)
      ?.mentions.push({ start, end, exact: document.text.slice(start, end), rule: 'kin', form: 'pronoun' });
  }
  for (const entity of known) entity.mentions.sort((a, b) => a.start - b.start);
  return [...ties, ...implied];
}

/** "The couple": two for whom the word stands are married, or as good as. */
function findCouples(entities: readonly FoundEntity[]): FoundRelationship[] {
  const first = new Map<number, FoundEntity>();
  const found: FoundRelationship[] = [];
  for (const entity of entities)
    for (const { start, end, rule, exact } of entity.mentions) {
      if (rule !== 'en-pair' || !exact.endsWith('couple')) continue;
      const other = first.get(start);
      first.set(start, entity);
      if (!other || other === entity) continue;
      found.push({
        type: 'family_of',
        source: other.id,
        target: entity.id,
        label: 'spouse',
        rule: 'tie-kin-couple-told',
        evidence: [{ start, end }],
        events: [],
      });
    }
  return found;
}

function readGenders(
  document: Document,
  people: ReadonlyMap<string, FoundEntity>,
  ties: readonly FoundRelationship[],
): Map<string, 'm' | 'f' | null> {
  const genders = new Map([...people].map(([id, entity]) => [id, genderOf(entity, document)]));
  for (const { target, label } of ties) {
    const gender = label && genderOfKin(label);
    if (gender && !genders.get(target)) genders.set(target, gender);
  }
  return genders;
}

/** Children of one parent, the parents of one's brother, and the father of one's stepson. */
function implyKin(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const children = new Map<string, Map<string, FoundRelationship>>();
  const siblings: FoundRelationship[] = [];
  const add = (parent: string, child: string, tie: FoundRelationship) => {
    const own = children.get(parent) ?? new Map<string, FoundRelationship>();
    if (!own.has(child)) own.set(child, tie);
    children.set(parent, own);
  };
  for (const tie of ties) {
    const kind = kindOfKin(tie.label ?? '');
    if (kind === 'child') add(tie.source, tie.target, tie);
    if (kind === 'parent') add(tie.target, tie.source, tie);
    if (kind === 'sibling') siblings.push(tie);
  }
  const known = new Set(ties.flatMap((t) => [`${t.source} ${t.target}`, `${t.target} ${t.source}`]));
  const found: FoundRelationship[] = [];
  const imply = (source: string, target: string, label: string, { evidence }: FoundRelationship) => {
    if (source === target || known.has(`${source} ${target}`)) return;
    known.add(`${source} ${target}`).add(`${target} ${source}`);
    found.push({ type: 'family_of', source, target, label, rule: 'tie-kin-implied', evidence, events: [] });
  };
  const spouseOf = (id: string) => {
    const own = ties.filter((t) => kindOfKin(t.label ?? '') === 'spouse' && (t.source === id || t.target === id));
    const others = [...new Set(own.map((t) => (t.source === id ? t.target : t.source)))];
    return others.length === 1 ? others[0] : undefined;
  };
  for (const tie of ties) {
    const spouse = /^step(?:son|daughter|child)$/.test(tie.label ?? '') ? spouseOf(tie.source) : undefined;
    if (spouse) imply(spouse, tie.target, 'child', tie);
  }
  for (const [parent, own] of children)
    for (const tie of siblings)
      for (const [one, other] of [
        [tie.source, tie.target],
        [tie.target, tie.source],
      ] as const)
        if (own.has(one) && !own.has(other) && other !== parent) {
          own.set(other, tie);
          imply(parent, other, 'child', tie);
        }
  for (const own of children.values()) {
    const list = [...own];
    list.forEach(([one], i) => {
      for (const [other, tie] of list.slice(i + 1)) imply(one, other, 'sibling', tie);
    });
  }
  return found;
}

const SENIOR = /\b(?:elder|older|senior) $/i;
const JUNIOR = /\b(?:younger|junior) $/i;

/** "the younger Doe" is Doe's only known child, "the elder Doe" Doe's parent of that name. */
function turnElders(
  document: Document,
  people: ReadonlyMap<string, FoundEntity>,
  ties: readonly FoundRelationship[],
): void {
  const childrenOf = (id: string) =>
    ties.flatMap(({ source, target, label = '' }) =>
      source === id && kindOfKin(label) === 'child'
        ? [target]
        : target === id && kindOfKin(label) === 'parent'
          ? [source]
          : [],
    );
  const parentsOf = (id: string) => [...people.keys()].filter((p) => childrenOf(p).includes(id));
  for (const entity of people.values()) {
    const moved = entity.mentions.flatMap((mention) => {
      if (mention.form !== 'surname') return [];
      const before = document.reading.slice(Math.max(0, mention.start - 9), mention.start);
      const isNamesake = (id: string) => {
        const words = people.get(id)?.name.split(' ') ?? [];
        return words.length === 1 || words.at(-1) === mention.exact;
      };
      const others = JUNIOR.test(before)
        ? parentsOf(entity.id).some(isNamesake)
          ? []
          : childrenOf(entity.id)
        : SENIOR.test(before)
          ? parentsOf(entity.id)
          : [];
      const fits = [...new Set(others)].filter(isNamesake);
      return fits.length === 1 ? [{ mention, to: fits[0] as string }] : [];
    });
    for (const { mention, to } of moved) {
      entity.mentions.splice(entity.mentions.indexOf(mention), 1);
      people.get(to)?.mentions.push(mention);
    }
  }
}
