/**
 * Whom words of a sentence mean that are no names: "his lawyer", "the board", "its own founder", "him".
 *
 * Promises: changes only units that stand for somebody; a noun becomes a name only where it is known whose it is and who
 * is that to them.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import type { PlacedName } from '../templateOf.ts';
import type { Relation } from './findRelations.ts';
import { isPersonNoun } from './readPhrase.ts';
import { isOwner, type Unit } from './readUnits.ts';
import type { Verb } from './verb.ts';

/** "His lawyer" behind a judge or a prosecutor is the lawyer of whoever was named before them. */
export function turnToClients(units: Unit[], names: readonly PlacedName[], lawyers: ReadonlySet<string>): void {
  units.forEach((unit, i) => {
    if (!/^(?:his|her)$/.test(unit.lower) || !unit.entity || !lawyers.has(unit.entity)) return;
    if (
      !/^(?:lawyers?|attorneys?|solicitors?|barristers?|counsel)$/.test(
        units.slice(i + 1, i + 4).find((u) => /^(?:lawyers?|attorneys?|solicitors?|barristers?|counsel)$/.test(u.lower))
          ?.lower ?? '',
      )
    )
      return;
    const before = countWhile(names.length, (k) => (names[k] as PlacedName).start < unit.start);
    const client = names
      .slice(Math.max(0, before - 12), before)
      .findLast((n) => n.kind === 'person' && !lawyers.has(n.entity));
    if (client) unit.entity = client.entity;
  });
}

/** "the board fired him": the body that is meant, where it is not named again. */
export function placeBoards(verbs: readonly Verb[], units: readonly Unit[], bodyAt: BodyFinder | undefined): void {
  for (const { subject } of verbs) {
    if (subject.units.length > 0 || subject.at === undefined || !BOARDS.test(subject.noun)) continue;
    const noun = units.find((u) => u.start === subject.at);
    const entity = bodyAt?.(subject.at, undefined);
    if (noun && entity) subject.units.push({ ...noun, kind: 'name', entity, side: 'O' });
  }
}
export const BOARDS = /^(?:board|directors|management)$/;

/** "The judge said …": the only one whom the sentence before names. */
export function placeDescribed(units: readonly Unit[], verbs: readonly Verb[], before: readonly PlacedName[]): void {
  const people = new Set(before.filter((n) => n.kind === 'person').map((n) => n.entity));
  const [entity] = people;
  if (people.size !== 1 || !entity) return;
  for (const { subject } of verbs) {
    if (subject.units.length > 0 || !subject.isDefinite || !isPersonNoun(subject.noun) || /s$/.test(subject.noun))
      continue;
    const at = units.findIndex((u) => u.start === subject.at);
    if (at < 0 || units.slice(0, at).some((u) => u.side === 'P')) continue;
    subject.units.push({ ...(units[at] as Unit), kind: 'name', entity, side: 'P' });
  }
}

/** Who is what to whom: of an entity and a noun. */
export type Holders = ReadonlyMap<string, Unit>;

/** From relations: the founder of Acme, the deputy of Doe; of two with one noun, nobody. */
export function readHolders(relations: readonly Relation[]): Holders {
  const holders = new Map<string, Unit | null>();
  for (const { noun, holders: held, others } of relations)
    for (const other of others) {
      const key = `${other.entity} ${noun.lower}`;
      const only = held.length === 1 ? (held[0] as Unit) : null;
      const known = holders.get(key);
      holders.set(key, known === undefined || known?.entity === only?.entity ? only : null);
    }
  return new Map([...holders].filter((pair): pair is [string, Unit] => pair[1] !== null));
}

const DESCRIBES = /^(?:own|former|old|then|new|long-?time|late|young|younger|elder|chief|vice|interim|first|second)$/;

/** "its own founder", "Doe's deputy": the noun becomes the name of whoever is that. Says whether any did. */
export function placeHolders(units: Unit[], holders: Holders): boolean {
  let isPlaced = false;
  units.forEach((owner, i) => {
    if (!isOwner(units, i)) {
      if (placeOfHolder(units, i, holders)) isPlaced = true;
      return;
    }
    let k = units[i + 1]?.kind === 'possessive' ? i + 2 : i + 1;
    while (DESCRIBES.test(units[k]?.lower ?? '') && units[k + 1]?.kind === 'word') k++;
    const [noun, next] = [units[k], units[k + 1]];
    if (noun?.kind !== 'word' || next?.kind === 'name' || (next?.text === ',' && units[k + 2]?.kind === 'name')) return;
    const holder = holders.get(`${owner.entity} ${noun.lower}`);
    if (!holder || next?.kind === 'possessive') return;
    const { entity, side, label } = holder;
    if (!entity || !side) return;
    Object.assign(noun, { kind: 'name', entity, side, label });
    isPlaced = true;
  });
  return isPlaced;
}

/** "The founder of Acme sued": the noun, before what it is of, where no name is set beside it. */
function placeOfHolder(units: Unit[], at: number, holders: Holders): boolean {
  const [owner, of, noun, the] = [units[at], units[at - 1], units[at - 2], units[at - 3]];
  if (owner?.kind !== 'name' || of?.lower !== 'of' || noun?.kind !== 'word' || the?.lower !== 'the') return false;
  const next = units[at + 1];
  if (next?.kind === 'possessive' || next?.lower === 'and' || next?.kind === 'name') return false;
  if (next?.text === ',' && units[at + 2]?.kind === 'name') return false;
  const before = units[at - 4];
  if (before && (before.kind === 'name' || /^(?:,|as|like|and|be|is|was|became|become|remains)$/.test(before.lower)))
    return false;
  const holder = holders.get(`${owner.entity} ${noun.lower}`);
  if (!holder?.entity || !holder.side) return false;
  Object.assign(noun, { kind: 'name', entity: holder.entity, side: holder.side, label: holder.label });
  return true;
}

const TAKES = /^(?:take|fill|assume|inherit|get|occupy)$/;
const SEAT = /^(?:seat|place|job|post|role|chair|shoes|position|office|mantle)$/;
const OBJECT =
  /^(?:him|her|it|the (?:company|firm|bank|club|group|start-?up|airline|carrier|maker|retailer|university|paper|newspaper|agency))$/;
/** Names that are looked at before a pronoun. */
const REACH = 12;

/**
 * "Doe told him", "Orbis sued the company": nobody is their own object; whoever was named before is meant, or the body
 * that the article is about.
 */
export function parePronouns(
  units: readonly Unit[],
  verbs: readonly Verb[],
  names: readonly PlacedName[],
  main: string | undefined,
  last: readonly PlacedName[] = [],
): void {
  verbs.forEach((verb, v) => {
    const end = Math.min(verbs[v + 1]?.from ?? units.length, verb.head + 8);
    for (let k = verb.head + 1; k < end; k++) {
      const unit = units[k] as Unit;
      // "took his seat": nobody takes their own.
      const isTaken =
        isOwner(units, k) &&
        /^(?:his|her)$/.test(unit.lower) &&
        TAKES.test(verb.lemmas[0] ?? '') &&
        SEAT.test(units[k + 1]?.lower ?? '');
      if (!unit.entity || !(isTaken || (OBJECT.test(unit.lower) && !(isOwner(units, k) && unit.side === 'P'))))
        continue;
      if (!verb.subject.units.some((u) => u.entity === unit.entity)) continue;
      // "Acme warned him that he would lose it, accusing him of": whoever the sentence begins with does it.
      const first = verb.form === 'ing' ? verbs.slice(0, v).find((w) => w.form === 'finite') : undefined;
      if (first?.subject.units.every((u) => u.entity !== unit.entity)) {
        verb.subject = first.subject;
        continue;
      }
      if (verbs[v + 1]?.subject.units.includes(unit)) continue;
      const before = countWhile(names.length, (i) => (names[i] as PlacedName).start < unit.start);
      const other = names
        .slice(Math.max(0, before - REACH), before)
        .findLast((n) => (n.kind === 'person' ? 'P' : 'O') === unit.side && n.entity !== unit.entity)?.entity;
      // "Doe resigned after a row with Roe. Hart will take his place": whom the sentence before is about.
      const start = units[0]?.start ?? 0;
      const isHere = names.slice(0, before).some((n) => n.start >= start && n.entity === other);
      const told = last.find((n) => n.kind === 'person' && n.entity !== unit.entity)?.entity;
      const meant = unit.side === 'P' && isTaken && !isHere ? (told ?? other) : other;
      const entity = unit.side === 'O' && main !== unit.entity ? (main ?? other) : meant;
      if (entity) Object.assign(unit, { entity });
    }
  });
}
