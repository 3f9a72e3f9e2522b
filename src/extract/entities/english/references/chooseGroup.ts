/**
 * Whom a word for two or more means: "the pair", "both men", "they", "all three".
 *
 * Promises: the two joined by "and" just before, or the only two of the paragraph; else the two whom the text has told of more
 * than of anybody; nobody where neither is so.
 */
import type { FoundEntity } from '../../../findings.ts';
import { LOOK_BACK, type Seen, TOLD_BACK } from './seenReferent.ts';

/** Whom "the two men", "the pair", "both" mean: the two named last; "they" only those joined by "and". */
export function choosePair(
  seen: readonly Seen[],
  sentence: number,
  block: number,
  { isLoose, isOfTwo, isObject, isBare }: { isLoose: boolean; isOfTwo: boolean; isObject: boolean; isBare: boolean },
): FoundEntity[] {
  const named = seen.slice(-LOOK_BACK).filter((s) => s.entity.kind === 'person');
  // "Doe accused the pair": whoever does it to two others is neither of them.
  const doers = new Set(
    isObject ? named.filter((s) => s.sentence === sentence && s.isSubject).map((s) => s.entity) : [],
  );
  const people = named.filter((s) => !doers.has(s.entity));
  const here = people.filter((s) => s.block === block);
  // At the beginning of a paragraph those of the one before.
  const recent = here.length > 0 || isLoose ? here : people.filter((s) => s.block === people.at(-1)?.block);
  const near = recent.filter((s) => s.sentence >= sentence - 2);
  const joined = near.filter((s) => s.isJoined);
  // "removed Doe and Roe, whom she had known. Both men sued": the two that were joined just before.
  const last = joined.filter((s) => s.sentence === sentence - 1 && !s.isPronoun);
  const isPair = new Set(last.map((s) => s.entity)).size === 2;
  const before = here.length > 0 || isLoose ? [] : recent.filter((s) => s.isJoined && !s.isPronoun);
  const isPairBefore = new Set(before.map((s) => s.entity)).size === 2;
  // "Doe married Roe; they divorced": the only two whom the sentence has named.
  const inSentence = people.filter((s) => s.sentence === sentence);
  const isOnlyPair = isLoose && joined.length === 0 && new Set(inSentence.map((s) => s.entity)).size === 2;
  // "Doe met Roe at college. They married": the only two whom the sentence before has named.
  const justBefore = people.filter((s) => s.sentence === sentence - 1 && s.block === block && !s.isPossessor);
  const isOnlyPairBefore = isOfTwo && new Set(justBefore.map((s) => s.entity)).size === 2;
  const from = isLoose
    ? isOnlyPair
      ? inSentence
      : isOnlyPairBefore
        ? justBefore
        : joined.filter((s) => s.sentence >= sentence - 1)
    : isPair
      ? last
      : isPairBefore
        ? before
        : near.length > 1
          ? near
          : recent;
  const found = [...new Set(from.map((s) => s.entity))];
  if (isLoose) return found.length < 2 ? [] : found.slice(-2);
  const isSure = isPair || isPairBefore || found.length === 2;
  // "The men appealed": how many, it does not say.
  if (isBare && !isPair && !isPairBefore) return [];
  const heroes = heroesOf(
    seen.slice(-TOLD_BACK).filter((s) => !doers.has(s.entity)),
    people,
  );
  if (isSure) return found.slice(-2);
  const isTold = heroes.length === 2 && heroes.every((h) => !doers.has(h));
  // "Doe could spare him twelve minutes, after which the two men": with the one whom the text is about.
  if (found.length < 2) {
    const [only] = found;
    if (isTold && (!only || !heroes.includes(only))) return heroes;
    const hero = heroes.find((h) => h !== only && !doers.has(h));
    if (only && hero && !people.some((s) => s.entity === only && s.isSubject && s.sentence === sentence))
      return [hero, only];
    const joined = lastJoined(people);
    return joined?.some((one) => heroes.includes(one)) ? joined : [];
  }
  return isTold ? heroes : found.length === 2 ? found : [];
}

/** How many times as often as a third one the two must be told of. */
const OUTTELL = 2;

/** The two whom the text has told of more than of anybody else, or the one. */
function heroesOf(seen: readonly Seen[], fits: readonly Seen[]): FoundEntity[] {
  const fitting = new Set(fits.map((s) => s.entity));
  const counts = new Map<FoundEntity, number>();
  for (const { entity } of seen.slice(-TOLD_BACK))
    if (entity.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  const found: FoundEntity[] = [];
  for (const one of [first, second])
    if (one && one[1] >= OUTTELL * (third?.[1] ?? 1) && (fitting.has(one[0]) || one === first)) found.push(one[0]);
  return found;
}

/** The two who were joined by "and" last, however long ago. */
function lastJoined(seen: readonly Seen[]): FoundEntity[] | undefined {
  const joined = seen.filter((s) => s.isJoined && s.entity.kind === 'person').slice(-4);
  const two = [...new Set(joined.filter((s) => s.sentence === joined.at(-1)?.sentence).map((s) => s.entity))];
  return two.length === 2 ? two : undefined;
}

/** "All three": as many as the sentence, or the one before it in its paragraph, has named; none where it has named others too. */
export function chooseGroup(seen: readonly Seen[], sentence: number, block: number, size: number): FoundEntity[] {
  for (const back of [sentence, sentence - 1]) {
    const told = seen
      .slice(-LOOK_BACK)
      .filter(
        (s) => s.entity.kind === 'person' && s.sentence === back && s.block === block && !s.isPossessor && !s.isPronoun,
      );
    const group = [...new Set(told.map((s) => s.entity))];
    if (group.length === size) return group;
    if (back === sentence && group.length > 1) return [];
  }
  return [];
}
