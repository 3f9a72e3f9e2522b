/**
 * The ties that events make: who appointed, dismissed, joined, left, bought, sued, backed or met whom.
 *
 * Promises: an event that is denied, only possible or only planned makes no tie, except that a planned or possible
 * step of the law is told as such; an event never ties anyone to themselves.
 */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';
import { sentenceStart } from '../sentenceStart.ts';
import { canTie, createEventTie } from './createEventTie.ts';
import { createHappening, type EventPlaces } from './events/happening.ts';
import { pairsOf } from './events/pairsOf.ts';

export function findEventTies(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  places: EventPlaces,
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const isPerson = (id: string) => kinds.get(id) === 'person';
  const known = { ...peopleOf(document, entities, places.nameOf), ...places };
  return events.flatMap((event, index) => {
    const span = event.evidence[0] ?? event.trigger;
    const words = document.reading.slice(span.start, span.end);
    const isSettled = isSettledPost(event, words);
    if (!canTie(event) && !isSettled) return [];
    const trigger = document.reading.slice(event.trigger.start, event.trigger.end);
    const around = { ...known, lead: leadOf(document.reading, span.start) };
    return pairsOf(createHappening(event, words, trigger, kinds, isPerson, around))
      .filter(([type]) => !isSettled || type === 'role_at')
      .map((pair) => createEventTie(event, index, pair));
  });
}

/** What the article tells of people whatever the event: who prosecutes, and who stands in some words. */
function peopleOf(
  { reading }: Document,
  entities: readonly FoundEntity[],
  nameOf: EventPlaces['nameOf'],
): Pick<EventPlaces, 'isOfficer' | 'prosecutor' | 'toldIn'> {
  const persons = entities.filter((e) => e.kind === 'person');
  const named = persons.filter((e) => !e.isByline);
  const isCalledOfficer = ({ mentions }: FoundEntity) =>
    mentions.some(({ start }) => PROSECUTOR.test(reading.slice(Math.max(0, start - 4), start)));
  const byId = new Map(entities.map((e) => [e.id, e]));
  const officers = persons.filter(isCalledOfficer);
  return {
    isOfficer: (id) => {
      const entity = byId.get(id);
      return entity !== undefined && isCalledOfficer(entity);
    },
    prosecutor: officers.length === 1 ? officers[0]?.id : undefined,
    toldIn: (told) => named.filter((e) => told.includes(nameOf(e.id))).map((e) => e.id),
  };
}
const PROSECUTOR = /(?:检察官|检察长|公诉人|检控官)$/u;

const isSettledPost = ({ type, modality }: FoundEvent, words: string): boolean =>
  type === 'appointment' && modality === 'planned' && SETTLED.test(words);
/** 将于2月14日接棒: a post that is given away already, and begins on its day. */
const SETTLED =
  /^(?!.*(?:提名|有意|计划|考虑|拟[任由]|可能|有望|或将|参选|竞选|候选|选出|争取|希望|建议|传))(?=.*(?:将[于在]|即将|定于|下[周月]|明[天日年]|[下明]届|\d[日月年]起))/u;

/** The words of a sentence before an offset. */
const leadOf = (reading: string, at: number): string =>
  reading.slice(sentenceStart(reading, Math.max(0, at - LONGEST_VOTE), at), at);
const LONGEST_VOTE = 60;
