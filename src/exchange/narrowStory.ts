/**
 * A story with some of its events and ties only, fit to be exported.
 *
 * Promises: its parts agree, if those of the whole did: nothing in it refers to an event that is left out. Text and
 * entities stay whole, so that every quote stands where it did.
 */
import type { Relationship, Story, StoryEvent } from '../model/story.ts';

/** Both lists are of the story's own; an event that dates another need not be among them. */
export function narrowStory(story: Story, events: readonly StoryEvent[], ties: readonly Relationship[]): Story {
  const kept = new Set(events.map(({ id }) => id));
  return {
    ...story,
    events: events.map((event) => forgetAnchor(event, kept)),
    relationships: ties.map((tie) => ({ ...tie, events: tie.events.filter((id) => kept.has(id)) })),
  };
}

/** The anchor's date stays: it is what the date was counted from. */
function forgetAnchor(event: StoryEvent, kept: ReadonlySet<string>): StoryEvent {
  const anchor = event.dateBasis?.anchor;
  if (!event.dateBasis || !anchor?.event || kept.has(anchor.event)) return event;
  const { event: _, ...rest } = anchor;
  return { ...event, dateBasis: { ...event.dateBasis, anchor: rest } };
}
