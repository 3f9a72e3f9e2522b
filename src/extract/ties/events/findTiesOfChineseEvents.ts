/** The ties that a Chinese article makes by its events: by each, and by what several of them tell together. */
import type { FoundRelationship } from '../../findings.ts';
import { createNextNamed } from '../chinese/createNextNamed.ts';
import { findSeatSuccessions } from '../chinese/findSeatSuccessions.ts';
import { findCountersuits } from '../findCountersuits.ts';
import { findEventTies } from '../findEventTies.ts';
import { actForOffices, findJudgements } from '../impliedActors.ts';
import type { HomeOf, TieScene, ToldTies } from '../scene/tieScene.ts';

export function findTiesOfChineseEvents(
  { document, entities, events, names, nameOf, bodyAt }: TieScene,
  { posts, acts }: ToldTies,
  homeOf: HomeOf,
): FoundRelationship[] {
  const namedAfter = createNextNamed(document, names);
  const each = [
    ...findEventTies(document, entities, events, { homeOf, bodyAt, nameOf, namedAfter }),
    ...findJudgements(document, entities, events),
    ...findCountersuits(document, events),
  ];
  const persons = new Set(entities.filter((e) => !e.isByline && e.kind === 'person').map((e) => e.id));
  const all = [...each, ...findSeatSuccessions(document, events, [...posts, ...each], (id) => persons.has(id))];
  return [...all, ...actForOffices(document, entities, [...acts, ...all], bodyAt)];
}
