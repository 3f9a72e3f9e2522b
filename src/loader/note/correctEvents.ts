/**
 * Corrections of events: retitle, retype, redate, drop, add, say who took part, move.
 *
 * Promises: pure; an event is pointed at by words of the article that it stands on; what is added stands on a
 * literal quote; the order of all other events stays as it was.
 */
import { compareEdtf } from '../../model/edtf.ts';
import type { DateBasis, Evidence, Participant, Story, StoryEvent } from '../../model/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Complain } from './complain.ts';
import { requireEntity } from './correctEntities.ts';
import { overlaps, requireQuote } from './findQuote.ts';
import type { EventNote } from './noteSchema.ts';
import type { NotePath } from './parseNote.ts';

const GIVEN: Record<Lang, string> = {
  'zh-Hans': '日期由编者给出',
  'zh-Hant': '日期由編者給出',
  en: 'The date was given by the editor',
};

export function correctEvents(story: Story, notes: readonly EventNote[], complain: Complain): Story {
  return notes.reduce((corrected, note, i) => correctEvent(corrected, note, ['events', i], complain), story);
}

function correctEvent(story: Story, note: EventNote, path: NotePath, complain: Complain): Story {
  const places = requireQuote(story.text, note.quote, [...path, 'quote'], complain);
  if (places.length === 0) return story;
  const found = note.add
    ? addEvent(story, note, places, path, complain)
    : findEvent(story, note, places, path, complain);
  if (!found) return story;
  if (note.drop) return dropEvent(story, found.id);
  const corrected = changeEvent(story, found, note, path, complain);
  const isMoved = note.add || note.date !== undefined || note.after !== undefined || note.before !== undefined;
  if (!isMoved) return { ...story, events: story.events.map((e) => (e.id === found.id ? corrected : e)) };
  return placeEvent(story, corrected, note, path, complain);
}

/** How many UTF-16 units of the places an event stands on. */
function sharedWith(event: StoryEvent, places: readonly Evidence[]): number {
  const shared = event.evidence.flatMap((e) =>
    places.map((p) => Math.max(0, Math.min(e.end, p.end) - Math.max(e.start, p.start))),
  );
  return Math.max(0, ...shared);
}

/** The event that stands most on the words; complains where there is none, or several stand on them alike. */
function findEvent(
  story: Story,
  { quote, was }: Pick<EventNote, 'quote' | 'was'>,
  places: readonly Evidence[],
  path: NotePath,
  complain: Complain,
): StoryEvent | null {
  const rated = story.events
    .map((event) => ({ event, shared: sharedWith(event, places) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const alike = rated.filter(({ event }) => was === undefined || event.type === was);
  const [first, second] = alike;
  const here = () => rated.map(({ event }) => `${event.type} “${event.title}”`).join(', ');
  if (!first) {
    const help = rated.length > 0 ? `here are: ${here()}.` : 'to make one of them, write “add: true” and a type.';
    complain([...path, was ? 'was' : 'quote'], 'note-event', `No ${was ?? 'event'} stands on “${quote}”: ${help}`);
    return null;
  }
  if (second && second.shared === first.shared) {
    const message = `Several events stand on “${quote}”: ${here()}. Quote more of the words, or say which with “was: ${first.event.type}”.`;
    complain([...path, 'quote'], 'note-event', message);
    return null;
  }
  return first.event;
}

function addEvent(
  story: Story,
  note: EventNote,
  places: readonly Evidence[],
  path: NotePath,
  complain: Complain,
): StoryEvent | null {
  if (!note.type) {
    complain([...path, 'add'], 'note-event', `An added event needs a type: write “type:” under “${note.quote}”.`);
    return null;
  }
  const used = new Set(story.events.map((e) => e.id));
  let id = `${note.type}-editor-${places[0]?.start}`;
  while (used.has(id)) id += '-2';
  const evidence = [places[0] as Evidence];
  return {
    id,
    type: note.type,
    title: note.quote,
    date: null,
    participants: [],
    topics: [],
    modality: 'asserted',
    evidence,
  };
}

function changeEvent(story: Story, event: StoryEvent, note: EventNote, path: NotePath, complain: Complain): StoryEvent {
  const also = (note.also ?? []).flatMap((quote, i) =>
    requireQuote(story.text, quote, [...path, 'also', i], complain).slice(0, 1),
  );
  const participants = note.participants?.flatMap((name, i): Participant[] => {
    const entity = requireEntity(story, name, [...path, 'participants', i], complain);
    const known = event.participants.find((p) => p.entity === entity?.id);
    return entity ? [known ?? { entity: entity.id }] : [];
  });
  const { dateBasis: _, ...undated } = event;
  return {
    ...(note.date === undefined ? event : undated),
    ...(note.title && { title: note.title }),
    ...(note.type && { type: note.type }),
    ...(note.date !== undefined && { date: note.date, dateBasis: basisOf(story, event, note) }),
    ...(participants && { participants }),
    ...(note.modality && { modality: note.modality }),
    ...speakerOf(story, note, path, complain),
    evidence: [...event.evidence, ...also.filter((quote) => !event.evidence.some((e) => overlaps(e, quote)))],
    by: 'editor',
  };
}

function basisOf(story: Story, event: StoryEvent, { says }: EventNote): DateBasis {
  return {
    evidence: event.dateBasis?.evidence ?? [],
    says: says ?? GIVEN[story.lang],
    rule: 'editor',
    anchor: { kind: 'editor' },
  };
}

function speakerOf(
  story: Story,
  { speaker }: EventNote,
  path: NotePath,
  complain: Complain,
): Pick<StoryEvent, 'speaker'> {
  if (!speaker) return {};
  const entity = story.entities.find((e) => [e.name, e.latinName, ...e.aliases].includes(speaker));
  const evidence = entity ? [] : requireQuote(story.text, speaker, [...path, 'speaker'], complain).slice(0, 1);
  return { speaker: { ...(entity && { entity: entity.id }), name: speaker, evidence } };
}

function dropEvent(story: Story, id: string): Story {
  return {
    ...story,
    events: story.events.filter((e) => e.id !== id).map((event) => withoutAnchor(event, id)),
    relationships: story.relationships.map((tie) => ({ ...tie, events: tie.events.filter((e) => e !== id) })),
  };
}

/** A date that was counted from a dropped event stays, without the pointer to it. */
function withoutAnchor(event: StoryEvent, id: string): StoryEvent {
  const { dateBasis } = event;
  if (dateBasis?.anchor?.event !== id) return event;
  const { event: _, ...anchor } = dateBasis.anchor;
  return { ...event, dateBasis: { ...dateBasis, anchor } };
}

/** Puts an event where the note says, else where its date belongs, else after what is told before it. */
function placeEvent(story: Story, event: StoryEvent, note: EventNote, path: NotePath, complain: Complain): Story {
  const was = story.events.findIndex((e) => e.id === event.id);
  const others = { ...story, events: story.events.filter((e) => e.id !== event.id) };
  const key = note.after !== undefined ? 'after' : 'before';
  const quote = note.after ?? note.before;
  let at: number;
  if (quote !== undefined) {
    const own = [...path, key];
    const places = requireQuote(story.text, quote, own, complain);
    const neighbour = places.length > 0 ? findEvent(others, { quote }, places, own, complain) : null;
    if (!neighbour) return story;
    at = others.events.indexOf(neighbour) + (key === 'after' ? 1 : 0);
  } else if (event.date !== null) at = placeDated(others.events, event.date, was);
  else at = was < 0 ? placeUndated(others, event) : was;
  return { ...story, events: [...others.events.slice(0, at), event, ...others.events.slice(at)] };
}

/** Where it was, if nothing dated stands on the wrong side of it there; else before the first that is later. */
function placeDated(events: readonly StoryEvent[], date: string, was: number): number {
  const compare = (e: StoryEvent) => (e.date === null ? 0 : compareEdtf(e.date, date));
  if (was >= 0 && events.slice(0, was).every((e) => compare(e) <= 0) && events.slice(was).every((e) => compare(e) >= 0))
    return was;
  const later = events.findIndex((e) => compare(e) > 0);
  return later < 0 ? events.length : later;
}

function placeUndated({ events }: Story, event: StoryEvent): number {
  const startOf = (e: StoryEvent) => e.evidence[0]?.start ?? 0;
  const told = events.filter((e) => startOf(e) <= startOf(event)).sort((a, b) => startOf(b) - startOf(a))[0];
  return told ? events.indexOf(told) + 1 : 0;
}
