/**
 * Ties from nouns that say what somebody is to another: "Doe, then a junior analyst at Acme", "Roe's half-sister, Ann
 * Doe", "As head of Acme, Doe …"; the nouns are in relationNouns.ts.
 *
 * Promises: the holder is the name set beside the noun, the subject of "was" or "became", or whom a verb of naming
 * names; the other owns the noun or stands behind its preposition.
 */
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import type { PostPlacer } from './createPostPlacer.ts';
import { findHolders, type NounPhrase } from './findHolders.ts';
import { readNounBefore } from './readNounBefore.ts';
import { readOnePhrase, readPhrases } from './readPhrase.ts';
import { isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import { readUnplacedPost } from './readUnplacedPost.ts';
import { type RelationNoun, relationsOf } from './relationNouns.ts';
import type { Verb } from './verb.ts';
import { isFiniteVerb } from './verbForms.ts';

export interface Relation {
  relation: RelationNoun;
  holders: Unit[];
  others: Unit[];
  noun: Unit;
  /** Place after what hangs on the noun. */
  to: number;
}

/** `bodyAt`: the body meant where none is named ("two executives, A and B", "a rival, Orbis"); `posts`: that of a post. */
export function findRelations(
  units: readonly Unit[],
  verbs: readonly Verb[],
  bodyAt?: BodyFinder,
  main?: string,
  posts?: PostPlacer,
): Relation[] {
  const found: Relation[] = [];
  units.forEach((noun, i) => {
    if (noun.kind !== 'word') return;
    const relations = relationsOf(noun.lower);
    if (relations.length === 0 || isFiniteAt(verbs, i)) return;
    // "chief executive officer": only its last noun.
    const next = units[i + 1];
    if (
      next?.kind === 'word' &&
      relationsOf(next.lower).some((r) => r.type === 'role_at') &&
      relations[0]?.type === 'role_at'
    )
      return;
    // "deputy prime minister": that of a country.
    if (
      noun.lower === 'deputy' &&
      next?.kind === 'word' &&
      /^(?:prime|mayor|governor|president|premier|chancellor|leader|speaker|minister)$/.test(next.lower)
    )
      return;
    // "his children by his first wife, Ann": the children
    if (isMotherOfThem(units, i)) return;
    for (const relation of relations) {
      const read =
        readRelation(units, verbs, i, relation) ??
        readListed(units, verbs, i, relation, found.at(-1)) ??
        (relation.type === 'role_at' && relation.of === 'O' ? readUnplacedPost(units, verbs, i, posts) : null) ??
        readLoose(units, verbs, i, relation, bodyAt, main);
      if (!read) continue;
      const known = found.at(-1);
      // "the owner of Acme" has a post there and money in it
      const isSecond = known?.noun === noun && known.others[0]?.entity === read.others[0]?.entity;
      if (isSecond && !OWNS.test(noun.lower)) continue;
      if (relation.type === 'role_at') tellPosts(units, i, read, posts);
      found.push({ relation, noun, to: i + 1, ...read });
    }
  });
  return found;
}

const OWNS = /^(?:co-)?owner$|^proprietor$/;

/** Writes down who has a post, so that those told of next without a body are seen to be at the same. */
function tellPosts(
  units: readonly Unit[],
  i: number,
  { holders, others }: { holders: readonly Unit[]; others: readonly Unit[] },
  posts: PostPlacer | undefined,
): void {
  if (!posts) return;
  const words = units
    .slice(readNounBefore(units, i).from, i + 1)
    .flatMap((u) => (u.kind === 'word' ? [u.lower] : []))
    .join(' ');
  for (const holder of holders)
    for (const other of others)
      if (holder.side === 'P' && other.side === 'O') posts.tell(holder.entity as string, other.entity as string, words);
}

function isMotherOfThem(units: readonly Unit[], i: number): boolean {
  if (!/^(?:wife|husband|marriage)$/.test(units[i]?.lower ?? '')) return false;
  const by = units.findLastIndex((u, k) => k < i && k >= i - 4 && u.lower === 'by');
  const before = units[by - 1];
  // The word for the children may stand for them already.
  return (
    /^(?:children|sons?|daughters?|child)$/.test(before?.lower ?? '') ||
    /^[a-z]/.test(before?.kind === 'name' ? before.text : '')
  );
}

const isFiniteAt = (verbs: readonly Verb[], i: number) => verbs.some((v) => v.head === i && v.form !== 'inf');

function readRelation(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  relation: RelationNoun,
): { holders: Unit[]; others: Unit[]; to?: number } | null {
  const phrase = readNounBefore(units, i);
  const fits = (side: 'P' | 'O' | 'X', u: Unit) => side === 'X' || u.side === side;
  const behind = readOthers(units, i, relation);
  const own =
    phrase.owner && fits(relation.of, phrase.owner) && (!phrase.isBare || relation.isBare) ? [phrase.owner] : [];
  // "Roe's successor as dean, Jane Doe": behind "as" stands a post, and not whose it is.
  const isOwned = relation.type === 'succeeded' && own.length > 0;
  const others = behind.others.length > 0 && !isOwned ? behind.others.filter((u) => fits(relation.of, u)) : own;
  if (others.length === 0) return readAmong(units, verbs, i, phrase, relation);
  const end =
    behind.others.length > 0 && !isOwned ? behind.to : relation.type === 'succeeded' ? afterPost(units, i + 1) : i + 1;
  const holders = findHolders(units, verbs, { ...phrase, to: end }).filter(
    (u) => fits(relation.holder, u) && !others.some((o) => o.entity === u.entity),
  );
  return holders.length > 0 ? { holders, others, to: end } : null;
}

/** "Roe's successor as dean, Jane Doe": behind the post that one had after the other. */
function afterPost(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== 'as') return at;
  let to = at + 1;
  while (to < at + 5 && units[to]?.kind === 'word') to++;
  return units[to]?.text === ',' ? to : at;
}

/** "a director of Acme, trustee of Orbis and adviser to", "had three posts: rector of Acme": goes on with the one before. */
function readListed(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  relation: RelationNoun,
  last: Relation | undefined,
): { holders: Unit[]; others: Unit[]; to: number } | null {
  const { from } = readNounBefore(units, i);
  const { others, to } = readOthers(units, i, relation);
  if (others.length === 0) return null;
  let b = from - 1;
  if (units[b]?.text === ':') {
    const verb = verbs.findLast((v) => v.head < b && v.form === 'finite');
    const holders = (verb?.subject.units ?? []).filter((u) => relation.holder === 'X' || u.side === relation.holder);
    return holders.length > 0 ? { holders, others, to } : null;
  }
  if (/^(?:and|later|then)$/.test(units[b]?.lower ?? '')) b--;
  if (units[b]?.text === ',') b--;
  if (b === from - 1 || last?.to !== b + 1 || last.relation.holder !== relation.holder) return null;
  const holders = last.holders.filter((u) => !others.some((o) => o.entity === u.entity));
  return holders.length > 0 ? { holders, others, to } : null;
}

/** Without a place: "two other executives, Doe and Roe", "a rival exchange, Orbis". */
function readLoose(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  { type, holder }: RelationNoun,
  bodyAt: BodyFinder | undefined,
  main: string | undefined,
): { holders: Unit[]; others: Unit[] } | null {
  const noun = units[i] as Unit;
  const isStaff = type === 'role_at' && STAFF.test(noun.lower);
  if (!bodyAt) return null;
  const isHolders = type === 'invested_in' && /^(?:investors|shareholders|backers|lenders|believers)$/.test(noun.lower);
  // "Other early backers were Doe and Acme"
  const verb = verbs.find((v) => v.head === i + 1 && v.lemmas[0] === 'be');
  if (isHolders && verb && readNounBefore(units, i).owner === undefined) {
    const body = main ?? bodyAt(noun.start, undefined);
    const held = (readPhrases(units, i + 2)?.heads ?? []).filter((u) => u.entity !== body);
    return body && held.length > 0
      ? { holders: held, others: [{ ...noun, kind: 'name', entity: body, side: 'O' }] }
      : null;
  }
  if (
    isHolders &&
    main &&
    units[i + 1]?.kind === 'name' &&
    !isOwner(units, i + 1) &&
    readNounBefore(units, i).owner === undefined
  ) {
    const held = (readPhrases(units, i + 1)?.heads ?? []).filter((u) => u.entity !== main);
    return held.length > 0 ? { holders: held, others: [{ ...noun, kind: 'name', entity: main, side: 'O' }] } : null;
  }
  // "Doe of Orbis, one of the largest shareholders,": of the body that the article is about
  const one = units.findLastIndex((u, k) => k < i && k > i - 7 && /^(?:one|among)$/.test(u.lower));
  if (isHolders && main && one > 1 && units[one - 1]?.text === ',' && readNounBefore(units, i).owner === undefined) {
    const held = units[one - 2];
    const isTheirs = held?.kind === 'name' && !isOwner(units, one - 2) && held.entity !== main;
    return isTheirs ? { holders: [held], others: [{ ...noun, kind: 'name', entity: main, side: 'O' }] } : null;
  }
  const isHolder = type === 'invested_in' && /^(?:shareholder|investor|stockholder)$/.test(noun.lower);
  if (
    isHolder &&
    /^(?:largest|biggest|main|controlling|majority|top|principal|leading|founding|dominant|early|earliest|first|lead|major|key|minority|significant|original|big)$/.test(
      units[i - 1]?.lower ?? '',
    )
  ) {
    const body = main ?? bodyAt(noun.start, undefined);
    const held = findHolders(units, verbs, { ...readNounBefore(units, i), to: i + 1 }).filter((u) => u.entity !== body);
    return body && held.length > 0
      ? { holders: held, others: [{ ...noun, kind: 'name', entity: body, side: 'O' }] }
      : null;
  }
  // "Acme, a sponsor since 1978": of the body that the article is about
  if (type === 'works_with' && holder === 'O' && main && /^(?:an?|another|its)$/.test(units[i - 1]?.lower ?? '')) {
    const held = units[i - 2]?.text === ',' ? units[i - 3] : undefined;
    if (held?.kind === 'name' && held.side === 'O' && held.entity !== main && !isOwner(units, i - 3))
      return { holders: [held], others: [{ ...noun, kind: 'name', entity: main, side: 'O' }] };
  }
  const next0 = units[i + 1];
  if (
    /^(?:rival|competitor|contractor|supplier|subcontractor|auditor)$/.test(noun.lower) &&
    holder !== 'P' &&
    next0?.kind === 'name' &&
    next0.side === 'O' &&
    !isOwner(units, i + 1) &&
    !isOwner(units, i - 1) &&
    units[i - 1]?.kind !== 'possessive'
  ) {
    const body = main ?? bodyAt(noun.start, undefined);
    return body && body !== next0.entity
      ? { holders: [next0], others: [{ ...noun, kind: 'name', entity: body, side: 'O' }] }
      : null;
  }
  if (!(isStaff || (type === 'competes_with' && holder === 'X'))) return null;
  let next = i + 1;
  if (type === 'competes_with') {
    if (!/^(?:an?|another|its|the)$/.test(units[i - 1]?.lower ?? '')) return null;
    while (
      units[next]?.kind === 'word' &&
      next < i + 4 &&
      !isPreposition(units[next]?.lower ?? '') &&
      !isLinker(units[next]?.lower ?? '')
    )
      next++;
  }
  // "the rival, Orbis" may be anybody's; "the rival exchange Orbis" is of the trade told of.
  if (type === 'competes_with' && units[i - 1]?.lower === 'the' && (units[next]?.text === ',' || next === i + 1))
    return null;
  if (units[next]?.text === ',') next++;
  else if (isStaff) return null;
  if (units[next]?.kind !== 'name' || isOwner(units, next)) return null;
  const holders = (readPhrases(units, next)?.heads ?? []).filter((u) => u.side === (isStaff ? 'P' : 'O'));
  const near = bodyAt(noun.start, undefined);
  const entity = isStaff || !main || holders.some((u) => u.entity === main) ? near : main;
  if (!entity || holders.length < (isStaff ? 2 : 1)) return null;
  return { holders, others: [{ ...noun, kind: 'name', entity, side: 'O' }] };
}
const STAFF =
  /^(?:executives|directors|engineers|employees|managers|traders|researchers|scientists|players|partners|analysts|editors|reporters|colleagues)$/;

/** "the brothers Ann and Jo Doe", "Doe and Roe, who are cousins". */
function readAmong(
  units: readonly Unit[],
  verbs: readonly Verb[],
  i: number,
  phrase: Omit<NounPhrase, 'to'>,
  { type }: RelationNoun,
): { holders: Unit[]; others: Unit[] } | null {
  if (
    type !== 'family_of' ||
    !/^(?:brothers|sisters|siblings|twins|cousins|spouses|half-brothers|half-sisters)$/i.test(units[i]?.lower ?? '')
  )
    return null;
  const first = readOnePhrase(units, i + 1);
  const second = first && units[first.to]?.lower === 'and' ? readOnePhrase(units, first.to + 1) : null;
  if (first && second && first.heads.length > 0) return { holders: first.heads, others: second.heads };
  const holders = findHolders(units, verbs, { ...phrase, to: i + 1 });
  return holders.length > 1 ? { holders: holders.slice(0, 1), others: holders.slice(1) } : null;
}

/** Behind the noun: "of compliance at Acme", "for finance at the bank", "of Acme and Orbis". */
function readOthers(units: readonly Unit[], noun: number, { preps, of }: RelationNoun): { others: Unit[]; to: number } {
  for (let k = noun + 1; k < units.length && k < noun + 8; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === 'mark' || unit.kind === 'possessive' || isFiniteVerb(units, k)) break;
    if (unit.kind === 'name') break;
    if (unit.kind === 'word' && preps.has(unit.lower)) {
      const phrase = readPhrases(units, k + 1);
      const heads = phrase?.heads.filter((u) => of === 'X' || u.side === of) ?? [];
      if (phrase && heads.length > 0 && heads.length === phrase.heads.length) return { others: heads, to: phrase.to };
      // "founders of Acme, Jane Doe and John Roe": what follows is who they are.
      const first = heads.length > 0 && of !== 'X' ? readOnePhrase(units, k + 1) : null;
      if (first && first.heads.length > 0 && first.heads.every((u) => u.side === of))
        return { others: first.heads, to: first.to };
      const isPart =
        phrase?.owner &&
        phrase.heads.length === 0 &&
        /^(?:board|division|unit|arm|department|office|bureau|newsroom|team|branch|business|operations?|side|desk|faculty|lab|laboratory|headquarters|subsidiary|committee|council|plant|centre|center|school|group|college|institute)$/.test(
          phrase.noun,
        );
      if (phrase?.owner && isPart && (of === 'X' || phrase.owner.side === of))
        return { others: [phrase.owner], to: phrase.to };
      continue;
    }
    if (/^(?:who|which|that|and|but|when|while|as|to|after|before|because)$/.test(unit.lower) && unit.lower !== 'and')
      break;
  }
  return { others: [], to: noun + 1 };
}
