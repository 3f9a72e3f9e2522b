/** Who and what stands where in an English article, whose mentions hold all that stands for a name. */
import type { FoundRelationship } from '../../findings.ts';
import { createBodyFinder } from '../bodies/createBodyFinder.ts';
import { createSalience } from '../bodies/createSalience.ts';
import { longestNames } from '../bodies/longestNames.ts';
import { createPostPlacer, type PostPlacer } from '../english/createPostPlacer.ts';
import { hasPresident } from '../findPostTies.ts';
import { findEnglishHead, findEnglishMain } from '../main/findEnglishMain.ts';
import { placeNames } from '../templateOf.ts';
import type { Findings, TieScene } from './tieScene.ts';
import { withHonorifics } from './withHonorifics.ts';

export interface EnglishScene extends TieScene {
  /** Places posts that name no body, by what `told` tells of others. */
  createPosts: (told: readonly FoundRelationship[]) => PostPlacer;
}

export function createEnglishScene({ document, entities, events }: Findings): EnglishScene {
  const names = withHonorifics(document.reading, placeNames(entities.filter((e) => !e.isByline)));
  const main = findEnglishMain(document, entities);
  const longest = longestNames(document, names);
  const nameOf = (entity: string) => longest.get(entity) ?? '';
  const salientAt = createSalience(document, names, main);
  const bodyAt = createBodyFinder(document, names, main, 'name');
  const head = findEnglishHead(document, entities);
  const known = { names, nameOf, salientAt, head, hasPresident: hasPresident(entities) };
  return {
    ...{ document, entities, events, named: names, names, nameOf, main, salientAt, bodyAt },
    createPosts: (told) => createPostPlacer(document, known, told),
  };
}
