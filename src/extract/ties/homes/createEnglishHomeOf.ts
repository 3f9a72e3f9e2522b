/**
 * Where those are whom the events of an English article tell of, at an offset.
 *
 * Promises: first the posts told before it, then where they have most posts, then where they have come to, then what
 * stands near, and last the body that the article is about. Nowhere, for those of states and towns, and none is at a
 * party or firm whose words tell of a post in a government.
 */
import type { FoundRelationship } from '../../findings.ts';
import { REGULATES } from '../authorities.ts';
import { createNearBody } from '../bodies/createNearBody.ts';
import { findEnglishEventTies } from '../english/findEnglishEventTies.ts';
import { isFormer, isPast } from '../english/isPast.ts';
import { ELSEWHERE_EN } from '../english/postWords.ts';
import type { HomeOf, TieScene, ToldTies } from '../scene/tieScene.ts';
import { createHomeTold } from './createHomeTold.ts';
import { findComings, isComing } from './findComings.ts';
import type { EnglishHomes } from './findEnglishHomes.ts';
import { isGathering } from './gathers.ts';
import { isOfState, OF_STATE, STATE_POST } from './statePosts.ts';

/** How many people of a state make an article one of politics. */
const MANY_STATESMEN = 3;

export function createEnglishHomeOf(scene: TieScene, told: ToldTies, found: EnglishHomes): HomeOf {
  const { document, names, main, nameOf } = scene;
  const { homes, outside } = found;
  const nearBodyAt = createNearBody(document, names, main);
  const isOutside = (person: string, words: string) =>
    STATE_POST.test(words) || outside.has(person) || OF_STATE.test(words);
  const { takenBy } = findComings(
    scene,
    (person, at, words) => homes.get(person) ?? (isOutside(person, words) ? undefined : nearBodyAt(at)),
    // An authority that puts somebody in charge does so elsewhere.
    (body) => !REGULATES.test(nameOf(body)),
  );
  const houseAt = createHouseAt(scene, outside);
  const homeTold = createHomeTold(document, findOwnPosts(scene, told), undefined);
  const notLeft = createNotLeft(scene, found);
  const byPosts: HomeOf = (person, at, words) =>
    homeTold(person, at) ??
    homes.get(person) ??
    (isOutside(person, words)
      ? undefined
      : (takenBy(person, at) ?? notLeft(person, nearBodyAt(at)) ?? houseAt(at, words)));
  return (person, at, words) => {
    const home = byPosts(person, at, words);
    return home !== undefined && isOfState(words, nameOf(home)) ? undefined : home;
  };
}

/** The body that the article is about, where those without a place may be its own. */
function createHouseAt({ named, main }: TieScene, outside: ReadonlySet<string>) {
  // Where ministers come and go, so do others whose bodies have no name.
  const house = outside.size >= MANY_STATESMEN ? undefined : main;
  // Nobody's place is one that English has yet to name.
  const told = named.find((n) => n.entity === house)?.start ?? 0;
  return (at: number, words: string) => (ELSEWHERE_EN.test(words) || at < told ? undefined : house);
}

/** "a former Acme executive": the body named last, and none that he leaves now. */
function createNotLeft({ document, main }: TieScene, { kept }: EnglishHomes) {
  const behind = kept.filter((t) => t.target !== main && isPast(document, t));
  return (person: string, body: string | undefined) =>
    behind.some((t) => t.source === person && t.target === body) ? undefined : body;
}

/** Posts that somebody has, and bodies that they have founded or joined. */
function findOwnPosts(scene: TieScene, { posts, stated, acts }: ToldTies): FoundRelationship[] {
  const { document, entities, events, names, main, nameOf, bodyAt } = scene;
  const isOwn = (t: FoundRelationship) =>
    t.type === 'founder_of' || (t.type === 'joined' && !isGathering(nameOf(t.target)));
  const coming = events.filter((e) => e.type === 'founding' || isComing(e));
  return [
    ...posts.filter((t) => !isFormer(document, t) && (t.target === main || !isPast(document, t))),
    ...stated.filter((t) => t.rule === 'tie-unveiled-after-at'),
    ...acts.filter((t) => (t.rule === 'relation-role-at' && !isPast(document, t)) || isOwn(t)),
    ...findEnglishEventTies(document, entities, coming, {
      homeOf: () => undefined,
      bodyAt,
      names,
      main,
      nameOf,
    }).filter(isOwn),
  ];
}
