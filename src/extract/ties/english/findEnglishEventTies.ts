/**
 * The ties that the happenings of an English article make: who appointed, removed, joined, left, bought, sued, backed,
 * criticized or met whom, read from the roles in the event and from where the bodies stand in its clause.
 *
 * Promises: what is denied, planned or only possible makes no tie, save a step of the law; a body that the clause does
 * not name is the one its people belong to, and nobody is tied to themselves.
 * Does not know: dates of ties that the event does not have.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../../findings.ts';
import { canTie, createEventTie, type TiePair } from '../createEventTie.ts';
import { appointmentPairs } from './events/appointmentPairs.ts';
import { dealPairs } from './events/dealPairs.ts';
import { departurePairs } from './events/departurePairs.ts';
import { dismissalPairs } from './events/dismissalPairs.ts';
import { disputePairs } from './events/disputePairs.ts';
import { foundingPairs } from './events/foundingPairs.ts';
import { isOnlyAsked } from './events/isOnlyAsked.ts';
import { joiningPairs } from './events/joiningPairs.ts';
import { legalPairs } from './events/legalPairs.ts';
import { matchPairs, meetingPairs } from './events/meetingPairs.ts';
import { type EnglishPlaces, type Reading, readEvent } from './events/readEventClause.ts';
import { returnPairs } from './events/returnPairs.ts';
import { decisionPairs, supportPairs } from './events/supportPairs.ts';

const PAIRS: Partial<Record<FoundEvent['type'], (reading: Reading) => readonly TiePair[]>> = {
  appointment: appointmentPairs,
  departure: departurePairs,
  dismissal: dismissalPairs,
  joining: joiningPairs,
  return: returnPairs,
  founding: foundingPairs,
  deal: dealPairs,
  legal: legalPairs,
  dispute: disputePairs,
  meeting: meetingPairs,
  change: matchPairs,
  support: supportPairs,
  decision: decisionPairs,
};

const PROSECUTES =
  /^(?!.*\b(?:former|ex-|retired)\b).*\b(?:prosecutor|(?<!assistant |deputy )(?:attorney general|district attorney|state['’]s attorney))$/iu;

export function findEnglishEventTies(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  places: EnglishPlaces,
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const officers = entities.filter((e) => e.kind === 'person' && e.appositions.some((a) => PROSECUTES.test(a.exact)));
  const prosecutor = officers.length === 1 ? officers[0]?.id : undefined;
  return events.flatMap((event, index) => {
    const pairsOf = PAIRS[event.type];
    if (!pairsOf || !canTie(event)) return [];
    const reading = readEvent(document, event, kinds, { ...places, prosecutor });
    if (isOnlyAsked(reading)) return [];
    return pairsOf(reading).map((pair) => createEventTie(event, index, pair));
  });
}
