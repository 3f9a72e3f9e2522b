/**
 * Whom a description means: "the chief executive", "the ousted banker", "the Spaniard", "the neuroscientist".
 *
 * Promises: whoever was called so comes first, by a post, a trade, a nation, an age or what befell them; whom nobody called so
 * before is meant only by words that set nobody new before the reader (a trade, a nation, a figure of speech), as the one
 * of whom the text was just telling, of a fitting sex; where two fit as well, nobody. Does not know: groups; see chooseReferent.ts.
 */
import type { FoundEntity } from '../../../findings.ts';
import { OUSTED, PUT_OUT_OF } from './calledByDeeds.ts';
import { mostNamed } from './chooseReferent.ts';
import { FIGURES, sexOfNoun } from './describingNouns.ts';
import type { Reference } from './reading/reference.ts';
import { type Gender, LONG_AGO, LOOK_BACK, type Seen, TOLD_BACK } from './seenReferent.ts';

/** Posts of which a story has one holder. */
const LEADER =
  /^(?:executive|founder|ceo|premier|prime minister|billionaire|millionaire|tycoon|magnate|mogul|buyer|owner|entrepreneur|financier|defendant|accused|businessman|businesswoman|politician|fugitive|bidder|suitor|raider|whistleblower|whistle-blower)$/;

/** What has been told before the description, and how much of whom. */
export interface ToldSoFar {
  seen: readonly Seen[];
  sentence: number;
  block: number;
  genders: ReadonlyMap<FoundEntity, Gender>;
  totals: ReadonlyMap<FoundEntity, number>;
  called: (entity: FoundEntity) => Set<string>;
}

export function chooseDescribed(reference: Reference, told: ToldSoFar): FoundEntity | null {
  const { seen, sentence, block, genders, totals, called } = told;
  const recent = seen.slice(-LOOK_BACK);
  const { sex } = reference;
  const people = recent.filter(
    (s) => s.entity.kind === 'person' && (sex === undefined || (genders.get(s.entity) ?? sex) === sex),
  );
  // "the 42-year-old", where somebody's age has been told
  const age = reference.noun === '' ? reference.words?.[0] : undefined;
  const aged = age === undefined ? undefined : people.findLast((s) => called(s.entity).has(age));
  if (aged) return aged.entity;
  if (reference.noun === '') {
    const near = people.filter((s) => s.sentence < sentence && s.sentence >= sentence - 2);
    if (near.length > 0) return mostNamed(near, totals);
    return (
      (people.findLast((s) => s.isSubject && s.sentence < sentence) ?? people.findLast((s) => !s.isSubject))?.entity ??
      null
    );
  }
  // "the ousted banker": the only one who was put out
  const isOusted = reference.words?.some((w) => OUSTED.test(w)) === true;
  const ousted = isOusted ? onlyOne(seen.filter((s) => called(s.entity).has(PUT_OUT_OF))) : undefined;
  const holder = ousted ?? holderOf(reference, people, called) ?? onlyHolder(reference, seen, called);
  if (holder) return holder;
  const former = formerlyCalled(reference, seen, called);
  if (former) return former;
  if (!LEADER.test(reference.noun ?? '')) return describedAnew(told, reference, people);
  // Whom nobody called so before: the one whom the paragraph, or the article, names most.
  const others = people.filter((s) => s.sentence < sentence && (totals.get(s.entity) ?? 0) > 2);
  const beside = others.filter((s) => s.block === block);
  return mostNamed(beside.length > 0 ? beside : others, totals) ?? describedAnew(told, reference, people);
}

/** How many times as often as anybody else the one must have been told of whom such words mean over a paragraph's end. */
const OUTTELLS = 2;

/** Whom nobody called so before. */
function describedAnew(
  { seen, sentence, block, genders, called }: ToldSoFar,
  reference: Reference,
  people: readonly Seen[],
): FoundEntity | null {
  if (!reference.isAnew) return null;
  const noun = reference.noun ?? '';
  const sex = reference.sex ?? sexOfNoun(noun);
  const fits = people.filter(
    (s) =>
      (sex === undefined || (genders.get(s.entity) ?? sex) === sex) &&
      ![...called(s.entity)].some((w) => BESIDE_THE_STORY.test(w)),
  );
  const doer = seen.slice(-LOOK_BACK).find((s) => s.sentence === sentence && s.isSubject)?.entity;
  // "Doe settled with Roe, hours before the new Orbis boss was due": the other one of the sentence.
  const here = new Set(fits.filter((s) => s.sentence === sentence && s.entity !== doer).map((s) => s.entity));
  const [other] = here;
  if (reference.bodyFrom !== undefined && here.size === 1 && other) return other;
  const hero = heroOf(fits, seen, doer);
  if (hero && FIGURES.has(noun)) return hero;
  const before = fits.filter((s) => s.sentence < sentence && s.entity !== doer);
  for (const back of [sentence - 1, sentence - 2]) {
    const there = before.filter((s) => s.sentence === back && (s.block === block || back === sentence - 1));
    const all = new Set(there.map((s) => s.entity));
    if (all.size === 0) continue;
    if (hero && all.has(hero)) return hero;
    const subjects = new Set(there.filter((s) => (s.isSubject || s.isJoined) && !s.isPossessor).map((s) => s.entity));
    const [only] = all.size === 1 ? all : subjects;
    return (all.size === 1 || subjects.size === 1) && only ? only : null;
  }
  return hero ?? null;
}

/** Of those that fit the one whom the text has told of far more than of the others. */
function heroOf(fits: readonly Seen[], seen: readonly Seen[], doer: FoundEntity | undefined): FoundEntity | undefined {
  const fitting = new Set(fits.map((s) => s.entity));
  const counts = new Map<FoundEntity, number>();
  for (const { entity } of seen.slice(-TOLD_BACK))
    if (fitting.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  const isHero = most !== undefined && most[0] !== doer && most[1] >= OUTTELLS * (next?.[1] ?? 1);
  return isHero ? most[0] : undefined;
}
/** Who speaks for or reports on others is hardly the one whom a story calls by ever other words. */
const BESIDE_THE_STORY =
  /^(?:lawyer|attorney|solicitor|barrister|spokesman|spokeswoman|spokesperson|analyst|reporter|correspondent|judge|prosecutor)$/;

const onlyOne = (seen: readonly Seen[]): FoundEntity | undefined =>
  seen.every((s) => s.entity === seen[0]?.entity) ? seen[0]?.entity : undefined;

/**
 * The last who was called so: "the junior minister" somebody junior before any other minister, "the minister" neither a
 * prime minister nor, where another is there, a junior one.
 */
function holderOf(
  { noun = '', words = [] }: Reference,
  people: readonly Seen[],
  called: (entity: FoundEntity) => Set<string>,
): FoundEntity | null {
  const wanted = noun.split(' ');
  const fits = people.filter(
    ({ entity }) =>
      wanted.every((w) => called(entity).has(w)) &&
      !(noun === 'minister' && called(entity).has('prime') && !words.includes('prime')),
  );
  const exact = words.length > 0 ? fits.filter((s) => words.every((w) => called(s.entity).has(w))) : [];
  const isOfRank = ({ entity }: Seen) =>
    [...called(entity)].every((w) => !RANK.test(w) || words.includes(w) || w === noun);
  // "the prime minister" is no other one.
  if (words.includes('prime')) return exact.at(-1)?.entity ?? null;
  return (exact.at(-1) ?? fits.findLast(isOfRank) ?? fits.at(-1))?.entity ?? null;
}
/** What makes another post of one. */
const RANK = /^(?:junior|deputy|vice|assistant|shadow|associate|former|ex-\p{L}+)$/u;

/** "the chairwoman", told of long ago: the only one of whom that was said. */
function onlyHolder(
  { noun = '', words = [] }: Reference,
  seen: readonly Seen[],
  called: (entity: FoundEntity) => Set<string>,
): FoundEntity | null {
  if (!POST.test(noun) || words.includes('former') || words.includes('new')) return null;
  const fits = new Set<FoundEntity>();
  for (const { entity } of seen.slice(-LONG_AGO))
    if (entity.kind === 'person' && called(entity).has(noun) && words.every((w) => called(entity).has(w)))
      fits.add(entity);
  const [only] = fits;
  return fits.size === 1 && only ? only : null;
}
/** Posts of which a body has one. */
const POST =
  /^(?:executive|chairman|chairwoman|chair|vice-chair|president|mayor|governor|minister|chancellor|treasurer|editor|captain|skipper|manager|owner|dean|rector|principal|coroner|prime minister|premier|bishop|founder|coach)$/;

/** "the former secretary": the only one of the article who was introduced as a former one, however long ago. */
function formerlyCalled(
  { noun = '', words = [] }: Reference,
  seen: readonly Seen[],
  called: (entity: FoundEntity) => Set<string>,
): FoundEntity | null {
  if (!words.includes('former')) return null;
  const fits = new Set<FoundEntity>();
  for (const { entity } of seen)
    if (entity.kind === 'person' && called(entity).has(noun) && called(entity).has('former')) fits.add(entity);
  const [only] = fits;
  return fits.size === 1 && only ? only : null;
}
