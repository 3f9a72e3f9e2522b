/** Whom an event is about, and of what family it is. */
import type { EventType } from '../../../model/vocabulary.ts';
import type { FoundEvent } from '../../findings.ts';

/** Types under which one happening is told: whoever is dismissed also leaves. */
const KIN: Partial<Record<EventType, EventType>> = { departure: 'dismissal', joining: 'appointment' };
export const familyOf = (type: EventType): EventType => KIN[type] ?? type;

/** What is done to somebody, whom it is about. */
const DONE_TO: ReadonlySet<EventType> = new Set(['appointment', 'dismissal', 'return', 'leave']);

/** Those the happening is about: the ones it is done to where there are any, else the ones who do it. */
export function heroesOf(event: FoundEvent): Set<string> {
  const patients = event.participants.filter((p) => p.role === 'patient');
  const agents = doersOf(event);
  const isOfPatients = DONE_TO.has(familyOf(event.type))
    ? patients.length > 0 && !isSuccession(event)
    : agents.length === 0;
  const chosen = isOfPatients ? patients : agents;
  return new Set((chosen.length > 0 ? chosen : event.participants).map((p) => p.entity));
}

/** "Doe said that Roe would leave": Roe does. */
function doersOf({ participants }: FoundEvent): FoundEvent['participants'] {
  const doers = participants.filter((p) => p.role === 'agent' || p.role === undefined);
  return doers.length > 0 ? doers : participants.filter((p) => p.role === 'speaker');
}

/** Who succeeds somebody does it, and has it not done to them. */
const isSuccession = ({ rule }: FoundEvent): boolean =>
  rule.includes('succeed') || rule.startsWith('en-departure-follow');
