/**
 * Where people come to, by the events of an article.
 *
 * Does not know: comings that only clauses tell of.
 */
import type { FoundEvent, FoundRelationship } from '../../findings.ts';
import { findEventTies } from '../findEventTies.ts';
import { groupBySource } from '../groupBySource.ts';
import type { HomeOf, TieScene } from '../scene/tieScene.ts';
import { countHomes } from './countHomes.ts';

/** Events by which people come to a body. */
const COMES: ReadonlySet<string> = new Set(['appointment', 'joining', 'return']);
export const isComing = ({ type }: FoundEvent): boolean => COMES.has(type);

export interface Comings {
  /** Where somebody comes to, unless it is told only after an offset. */
  takenBy: (person: string, at: number) => string | undefined;
  /** Where somebody had come to, as told last before an offset. */
  cameBefore: (person: string, at: number) => string | undefined;
}

/** `isHome`: whether a body may be where those who come to it are. */
export function findComings(
  { document, entities, events, bodyAt, nameOf }: TieScene,
  homeOf: HomeOf,
  isHome: (body: string) => boolean = () => true,
): Comings {
  const comings = findEventTies(document, entities, events.filter(isComing), { homeOf, bodyAt, nameOf }).filter(
    (t) => (t.type === 'role_at' || t.type === 'joined') && isHome(t.target),
  );
  const taken = countHomes(comings);
  const comingsOf = groupBySource(comings);
  const startOf = ({ evidence: [span] }: FoundRelationship) => span?.start ?? 0;
  /** "被解雇后，周岚加入远洋集团": one leaves before one comes, as a rule in the text as well. */
  const isStillToCome = (person: string, at: number) => comingsOf.get(person)?.every((t) => startOf(t) > at) ?? true;
  return {
    takenBy: (person, at) => (isStillToCome(person, at) ? undefined : taken.get(person)),
    cameBefore: (person, at) =>
      comingsOf.get(person)?.findLast(({ evidence: [span] }) => span !== undefined && span.end < at)?.target,
  };
}
