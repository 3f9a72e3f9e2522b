/**
 * The clause of an English event as a template: who takes part in it, and which bodies stand where.
 */
import { countWhile } from '../../../../model/countWhile.ts';
import type { Document, Span } from '../../../document.ts';
import type { FoundEvent } from '../../../findings.ts';
import type { EventPlaces } from '../../events/happening.ts';
import { ORGANIZATION as O, type PlacedName, type Template, templateOf } from '../../templateOf.ts';

/** What is known around the events. */
export interface EnglishPlaces extends EventPlaces {
  /** Names with what stands for them, in order, without overlap. */
  names: readonly PlacedName[];
  /** The organization that the article is about. */
  main: string | undefined;
}

/** An event with its clause written as a template, and who stands where in it. */
export interface Reading {
  event: FoundEvent;
  template: Template;
  words: string;
  trigger: string;
  lemma: string;
  agents: string[];
  patients: string[];
  predecessors: string[];
  isPerson: (id: string) => boolean;
  /** Bodies of the clause in order. */
  bodies: string[];
  /** Bodies that take part by a role of their own. */
  doers: string[];
  homeOf: (person: string) => string | undefined;
  /** The only prosecutor whom the article names. */
  prosecutor?: string | undefined;
  /** What a body is called at its longest. */
  nameOf: (entity: string) => string;
  bodyAt: EventPlaces['bodyAt'];
  main: string | undefined;
}

/** The bodies that stand behind words in a template: `behind(/from (?:the )?/)`. */
export function bodiesAfter({ template, trigger }: Reading, before: RegExp): string[] {
  const found: string[] = [];
  const isAside = readAside(template, trigger);
  for (const [at, entity] of template.entities)
    if (
      template.text[at] === O &&
      before.test(template.text.slice(Math.max(0, at - 60), at)) &&
      !isOwner(template, at) &&
      !isAside(at)
    )
      found.push(entity);
  return found;
}

/** "Doe, whom Orbis had hired from Acme, was fired": what is told between the commas is of another happening. */
function readAside({ text }: Template, trigger: string): (at: number) => boolean {
  const from = /, (?:whom?|which) /u.exec(text)?.index ?? -1;
  const to = from < 0 ? -1 : text.indexOf(',', from + 2);
  const isOutside = to > 0 && text.indexOf(trigger, to) > 0 && !text.slice(from, to).includes(trigger);
  return (at) => isOutside && at > from && at < to;
}

export const isOwner = ({ text }: Template, at: number) => /^['’]s?\b/u.test(text.slice(at + 1, at + 3));

export const behind = (words: string) =>
  new RegExp(
    `\\b(?:${words}) (?:the |an? |its |his |her |rival |then |a firm called |the firm |the company )*(?:[A-Z][a-z]+ (?=[a-z]))?(?:[a-z][a-z-]*,? ){0,3}?$`,
    'u',
  );

/** The names inside a span; `names` are in order. */
function namesWithin(names: readonly PlacedName[], { start, end }: Span): PlacedName[] {
  const from = countWhile(names.length, (i) => (names[i] as PlacedName).start < start);
  const to = countWhile(names.length, (i) => (names[i] as PlacedName).end <= end);
  return names.slice(from, Math.max(from, to));
}

/** What somebody says of these is done by others. */
const MOVES = /^(?:appointment|departure|dismissal|joining|return|founding|deal|leave)$/;

export function readEvent(
  document: Document,
  event: FoundEvent,
  kinds: ReadonlyMap<string, string>,
  places: EnglishPlaces,
): Reading {
  const span = event.evidence[0] ?? event.trigger;
  const words = document.reading.slice(span.start, span.end);
  const withRole = (...roles: string[]) =>
    event.participants.filter((p) => roles.includes(p.role ?? 'agent')).map((p) => p.entity);
  // "from its rival, Acme": who owns is not whom one comes from.
  const named = namesWithin(places.names, span).filter(
    (n) => !/^(?:its|their|his)$/i.test(document.reading.slice(n.start, n.end)),
  );
  const template = templateOf(document.reading, span, named);
  const inOrder = [...template.entities].filter(([at]) => template.text[at] === O).map(([, id]) => id);
  const own = event.participants.map((p) => p.entity).filter((id) => kinds.get(id) === 'organization');
  const predecessors = withRole('predecessor');
  return {
    event,
    template,
    words,
    trigger: document.reading.slice(event.trigger.start, event.trigger.end),
    lemma: event.rule.split('-').at(-1) ?? '',
    // Who only says it does it where nobody else does.
    agents: (withRole('agent').length > 0
      ? withRole('agent')
      : withRole('speaker').filter((id) => !MOVES.test(event.type) || kinds.get(id) !== 'person')
    ).filter((id) => !predecessors.includes(id)),
    patients: withRole('patient', 'object'),
    predecessors,
    isPerson: (id) => kinds.get(id) === 'person',
    bodies: [...new Set([...inOrder, ...own])],
    doers: own,
    homeOf: (person) => places.homeOf(person, event.trigger.start, words),
    prosecutor: places.prosecutor,
    nameOf: places.nameOf,
    bodyAt: places.bodyAt,
    main: places.main,
  };
}
