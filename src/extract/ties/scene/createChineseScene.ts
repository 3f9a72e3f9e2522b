/** Who and what stands where in a Chinese article, with the stand-ins and kin words between the names. */
import type { Document } from '../../document.ts';
import { withStandIns } from '../../events/chinese/findStandIns.ts';
import { listMentions } from '../../events/chinese/groups/listMentions.ts';
import type { FoundEntity, FoundRelationship } from '../../findings.ts';
import { createBodyFinder } from '../bodies/createBodyFinder.ts';
import { createSalience } from '../bodies/createSalience.ts';
import { longestNames } from '../bodies/longestNames.ts';
import { kindOfGeneric } from '../bodyKinds.ts';
import { findInvestors } from '../chinese/findInvestors.ts';
import { placeStandIns } from '../chinese/placeStandIns.ts';
import { readKin } from '../chinese/readKin.ts';
import { findChineseMain } from '../main/findChineseMain.ts';
import { type PlacedName, placeMentions } from '../templateOf.ts';
import type { Findings, TieScene } from './tieScene.ts';

export interface ChineseScene extends TieScene {
  /** What is said of the names in so many words, and which kin they are. */
  stated: readonly FoundRelationship[];
}

export function createChineseScene({ document, entities, events }: Findings): ChineseScene {
  const named = placeNamed(document, entities);
  const main = findChineseMain(document, entities, findInvestors(document, named));
  const longest = longestNames(document, named);
  const nameOf = (entity: string) => longest.get(entity) ?? '';
  const { names, stated } = readKin(document, placeStandIns(document, named, main), nameOf);
  const salientAt = createSalience(document, names, main);
  const bodyAt = createBodyFinder(document, names, main, 'post');
  return { document, entities, events, named, names, nameOf, main, salientAt, bodyAt, stated };
}

/** Words for a kind of body ("该医院") are placed with the other stand-ins. */
function placeNamed(document: Document, entities: readonly FoundEntity[]): PlacedName[] {
  const mentions = withStandIns(document, listMentions(entities.filter((e) => !e.isByline)));
  return placeMentions(
    mentions.filter(
      ({ form, start, end }) => form !== 'title' || kindOfGeneric(document.reading.slice(start, end)) === undefined,
    ),
  );
}
