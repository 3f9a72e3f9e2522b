/**
 * An imported timeline with what its words say: who is in it, how they stand to each other, what kind of event each
 * slide is.
 *
 * Promises: events, their titles and their dates stay the timeline's; everything added has its quote, since it is read
 * from the very text. Times of ties are the dates of the slides that tell of them.
 */
import type { AssembledTimeline, SlideSpan } from '../../exchange/assembleTimeline.ts';
import { countWhile } from '../../model/countWhile.ts';
import type { Entity, Participant, Relationship, Story, StoryEvent } from '../../model/story.ts';

/** `read` is what the extractor makes of `story.text`. */
export function enrichTimeline({ story, spans }: AssembledTimeline, read: Story): Story {
  const slideAt = createFinder(spans);
  const told = story.events.map((): StoryEvent[] => []);
  const byPlace = [...read.events].sort((a, b) => placeOf(a) - placeOf(b));
  for (const event of byPlace) told[slideAt(placeOf(event))]?.push(event);
  const named = story.events.map((): Entity[] => []);
  for (const entity of read.entities)
    for (const { start } of entity.mentions) {
      const names = named[slideAt(start)];
      if (names && !names.includes(entity)) names.push(entity);
    }
  const events = story.events.map((event, i) => enrichEvent(event, told[i] ?? [], named[i] ?? [], spans[i]?.isOurs));
  const slideOf = new Map(told.flatMap((found, i) => found.map(({ id }) => [id, story.events[i]?.id ?? ''] as const)));
  const dateAt = (tie: Relationship) => story.events[slideAt(placeOf(tie))]?.date ?? undefined;
  const relationships = read.relationships.map((tie) => retell(tie, slideOf, dateAt(tie)));
  return { ...story, entities: read.entities, events, relationships };
}

const placeOf = ({ evidence }: StoryEvent | Relationship) => evidence[0]?.start ?? -1;

/** Kind, certainty and speaker are those of the first event told in the slide: its headline comes first. */
function enrichEvent(
  event: StoryEvent,
  told: readonly StoryEvent[],
  named: readonly Entity[],
  isOurs = false,
): StoryEvent {
  const [first] = told;
  const people = named.filter(({ kind }) => kind === 'person' || kind === 'organization');
  const roles = new Map<string, Participant>();
  for (const participant of told.flatMap(({ participants }) => participants))
    if (!roles.has(participant.entity)) roles.set(participant.entity, participant);
  for (const { id } of people) if (!roles.has(id)) roles.set(id, { entity: id });
  return {
    ...event,
    type: first?.type ?? event.type,
    participants: [...roles.values()],
    modality: event.modality === 'asserted' && first && !isOurs ? first.modality : event.modality,
    ...(first?.speaker && { speaker: first.speaker }),
  };
}

function retell(tie: Relationship, slideOf: ReadonlyMap<string, string>, date: string | undefined): Relationship {
  const { since, until, ...rest } = tie;
  return {
    ...rest,
    ...(since && date && { since: date }),
    ...(until && date && { until: date }),
    events: [...new Set(tie.events.flatMap((id) => slideOf.get(id) ?? []))],
  };
}

/** Which span an offset is in, -1 for none: `spans` are in order and do not overlap. */
function createFinder(spans: readonly SlideSpan[]): (offset: number) => number {
  return (offset) => {
    const index = countWhile(spans.length, (i) => (spans[i] as SlideSpan).end <= offset);
    const span = spans[index];
    return span && span.start <= offset ? index : -1;
  };
}
