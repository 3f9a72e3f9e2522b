/** What the words of an English article tell of ties, before its events are asked. */
import type { FoundRelationship } from '../../findings.ts';
import { findStatedTies } from '../findStatedTies.ts';
import { isFirmKind } from '../main/isFirmKind.ts';
import type { EnglishScene } from '../scene/createEnglishScene.ts';
import type { ToldTies } from '../scene/tieScene.ts';
import { findEnglishDeeds } from './findEnglishDeeds.ts';
import { findImpliedTies } from './findImpliedTies.ts';
import { findLawyers } from './findLawyers.ts';
import { findPostsOfEnglish } from './findPostsOfEnglish.ts';
import { isFollowedInPost } from './isFollowedInPost.ts';
import { nameWithOffice } from './nameWithOffice.ts';

/** `implied`: ties that are known before. */
export function findToldInEnglish(scene: EnglishScene, implied: readonly FoundRelationship[]): ToldTies {
  const { document, names, events } = scene;
  const posts = findPostsOfEnglish(scene);
  const stated = findStatedTies(document, names).filter((tie) => isFollowedInPost(document, tie, events));
  return { posts, stated: [...stated, ...implied], acts: findActs(scene, posts) };
}

function findActs(scene: EnglishScene, posts: readonly FoundRelationship[]): FoundRelationship[] {
  const { document, entities, names, nameOf, main, bodyAt, createPosts } = scene;
  const isFirm = main !== undefined && isFirmKind(nameOf(main));
  return [
    ...findEnglishDeeds(document, names, {
      bodyAt,
      nameOf: nameWithOffice(entities, nameOf),
      main,
      lawyers: findLawyers(entities, document.reading),
      posts: createPosts(posts),
    }),
    ...findImpliedTies(document, names, isFirm ? main : undefined),
  ];
}
