/** The ties that an English article makes by its events: by each, and by what several of them tell together. */
import type { FoundRelationship } from '../../findings.ts';
import { findEnglishEventTies } from '../english/findEnglishEventTies.ts';
import { findEnglishSuccessions } from '../english/findEnglishSuccessions.ts';
import { isBodyOfStaff, postsUnder } from '../english/postsUnder.ts';
import { findCountersuits } from '../findCountersuits.ts';
import type { EnglishHomes } from '../homes/findEnglishHomes.ts';
import { findJudgements } from '../impliedActors.ts';
import type { HomeOf, TieScene, ToldTies } from '../scene/tieScene.ts';

export function findTiesOfEnglishEvents(
  { document, entities, events, names, main, nameOf, bodyAt }: TieScene,
  { stated, acts }: ToldTies,
  { homes, outside }: EnglishHomes,
  homeOf: HomeOf,
): FoundRelationship[] {
  const each = [
    ...findEnglishEventTies(document, entities, events, { homeOf, bodyAt, names, main, nameOf }),
    ...findJudgements(document, entities, events),
    ...findCountersuits(document, events),
  ];
  const bosses = [...acts, ...each].filter((t) => t.type === 'dismissed' || t.type === 'appointed');
  return [
    ...each,
    ...findEnglishSuccessions(document, entities, events, { homes, known: [...acts, ...stated, ...each] }),
    ...postsUnder(bosses, homes, outside, (id) => isBodyOfStaff(nameOf(id), entities, id)),
  ];
}
