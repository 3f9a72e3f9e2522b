/** Posts of an English article, beside names and in phrases; those that are somebody's where that one has a post. */
import type { FoundRelationship } from '../../findings.ts';
import { findPostTies, type OwnerAt } from '../findPostTies.ts';
import type { EnglishScene } from '../scene/createEnglishScene.ts';
import { findEnglishPosts } from './findEnglishPosts.ts';
import { createHomeAt, findSharedPosts } from './findSharedPosts.ts';
import { isFormer } from './isPast.ts';
import { readOwners } from './readOwners.ts';

/** "Doe's deputy, Roe, and his deputy": whoever owns may be told of by an owner. */
const TURNS = 2;

export function findPostsOfEnglish(scene: EnglishScene): FoundRelationship[] {
  const { document, entities, names, salientAt, main, createPosts } = scene;
  const plain = findEnglishPosts(document, names);
  const besideNames = (ownerAt: OwnerAt) =>
    findPostTies(document.text, entities, salientAt, ownerAt, createPosts(plain), main);
  let posts = [...besideNames(readOwners(document, names, () => null)), ...plain];
  for (let turn = 0; turn < TURNS; turn++) {
    const present = posts.filter((t) => !isFormer(document, t));
    const homeAt = createHomeAt(document, present);
    posts = [
      ...besideNames(readOwners(document, names, homeAt)),
      ...plain,
      ...findSharedPosts(document, names, homeAt),
    ];
  }
  return posts;
}
