/**
 * Where people of an English article are, by the posts that it tells of, by whose deputy or aide they are, and by whom
 * they follow in a post.
 *
 * Does not know: what events tell (see createEnglishHomeOf.ts).
 */
import type { FoundRelationship } from '../../findings.ts';
import { readBoards, seatAtCompany } from '../boards.ts';
import { createHomeAt, findSharedPosts } from '../english/findSharedPosts.ts';
import { isPast } from '../english/isPast.ts';
import { implyTies } from '../implyTies.ts';
import type { Homes, TieScene, ToldTies } from '../scene/tieScene.ts';
import { countHomes } from './countHomes.ts';
import { isGathering } from './gathers.ts';
import { createIsSeatOfState, findStatesmen } from './statePosts.ts';

export interface EnglishHomes extends Homes {
  /** Posts but those that somebody was hired from: home no more. */
  kept: readonly FoundRelationship[];
  /** Those whose posts are at no body that the article must name. */
  outside: ReadonlySet<string>;
}

export function findEnglishHomes(scene: TieScene, told: ToldTies): EnglishHomes {
  const { document, entities, main } = scene;
  const posted = [...told.posts, ...told.acts.filter(isRelation)];
  const shared = findShared(scene, told, posted);
  const placed = [...posted, ...shared];
  const kept = placed.filter((t) => t.rule !== 'tie-hired-from');
  // "a former Acme executive": it is home no more.
  const current = kept.filter((t) => t.target === main || !isPast(document, t));
  const homes = countHomes([...current, ...findFollowed(scene, told, current)]);
  return { placed, shared, kept, homes, outside: findStatesmen(entities) };
}

const isRelation = ({ rule }: FoundRelationship): boolean => rule === 'relation-role-at';

/** Posts that are somebody's ("his deputy, Roe"), where that one has theirs. */
function findShared(
  { document, entities, names, main }: TieScene,
  { acts }: ToldTies,
  posted: readonly FoundRelationship[],
): FoundRelationship[] {
  const companyOf = readBoards(entities, main);
  // "Doe became dean. His predecessor, Roe": what clauses tell of posts says where others are.
  const worked = acts.filter((t) => t.type === 'role_at' && !isRelation(t)).flatMap((t) => seatAtCompany(t, companyOf));
  const share = (known: readonly FoundRelationship[]) =>
    findSharedPosts(document, names, createHomeAt(document, [...posted, ...worked, ...known]));
  // Twice, since whose they are may be told of by whose those are.
  return share(share([]));
}

/** Posts of those who follow others. */
function findFollowed(
  { document, main, nameOf }: TieScene,
  { stated, acts }: ToldTies,
  current: readonly FoundRelationship[],
): FoundRelationship[] {
  // "a former Orbis coach": whoever follows him does so elsewhere. Whoever is of a party has a post elsewhere.
  const present = current.filter((t) => !isGathering(nameOf(t.target)));
  return implyTies(
    [...acts, ...stated].filter((t) => t.type === 'succeeded'),
    { stated: present, homes: countHomes(present), nameOf, main, isApart: createIsSeatOfState(document, nameOf) },
  );
}
