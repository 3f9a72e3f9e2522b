/**
 * An event as its ties are read: who takes part in it and how, the words of its clause, and what is known around it.
 *
 * Promises: who only reports a quarrel, a dismissal or a step of the law is none of those who did it.
 * Does not know: what the event ties (see pairsOf.ts).
 */
import type { FoundEvent } from '../../findings.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';

/** Where those of an event are at home, and which bodies are meant where none is named. */
export interface EventPlaces {
  /** The organization that a person belongs to, as far as the article says, at an offset whose clause is given. */
  homeOf: (person: string, at: number, words: string) => string | undefined;
  bodyAt: BodyFinder;
  /** Whom the words go on to tell of, behind a verb that names nobody it is done to. */
  namedAfter?: (offset: number) => string[];
  /** What a body is called at its longest. */
  nameOf: (entity: string) => string;
  /** The words of the sentence before its clause. */
  lead?: string;
  /** The people whose names stand in some words. */
  toldIn?: (words: string) => string[];
  /** The only prosecutor whom the article names. */
  prosecutor?: string | undefined;
  /** Whether somebody charges people by their office. */
  isOfficer?: (person: string) => boolean;
}

/** Those of one event by their part in it. */
interface Cast {
  agents: string[];
  patients: string[];
  predecessors: string[];
  people: string[];
  organizations: string[];
}

export interface Happening extends Cast {
  event: FoundEvent;
  /** Those who do it, none of whom had the post before. */
  actors: readonly string[];
  /** Its clause. */
  words: string;
  trigger: string;
  isPerson: (id: string) => boolean;
  places: EventPlaces;
}

export function createHappening(
  event: FoundEvent,
  words: string,
  trigger: string,
  kinds: ReadonlyMap<string, string>,
  isPerson: (id: string) => boolean,
  places: EventPlaces,
): Happening {
  const { agents, patients, predecessors, people, organizations } = castOf(event, kinds);
  const actors = agents.filter((id) => !predecessors.includes(id));
  return { event, agents, actors, patients, predecessors, people, organizations, words, trigger, isPerson, places };
}

/** What somebody who tells of it has seldom done. */
const SAID_OF: ReadonlySet<string> = new Set(['dispute', 'dismissal', 'legal']);

function castOf(event: FoundEvent, kinds: ReadonlyMap<string, string>): Cast {
  const withRole = (...roles: string[]) =>
    event.participants.filter((p) => roles.includes(p.role ?? 'agent')).map((p) => p.entity);
  const ofKind = (kind: string) => event.participants.map((p) => p.entity).filter((id) => kinds.get(id) === kind);
  // Where somebody only reports it, the deed is not theirs: "周岚在信中写道，部分股东质疑他".
  const isReported = event.speaker !== undefined && SAID_OF.has(event.type);
  return {
    agents: isReported ? withRole('agent') : withRole('agent', 'speaker'),
    patients: withRole('patient', 'object'),
    predecessors: withRole('predecessor'),
    people: ofKind('person'),
    organizations: ofKind('organization'),
  };
}
