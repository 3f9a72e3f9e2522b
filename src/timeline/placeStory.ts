/**
 * The axis of some events and their places on it, made once for a list of events and a scale: the drawing and the
 * strip above it look at the same.
 *
 * Promises: pure; the same list gives the same object for as long as the list is in use.
 */
import type { StoryEvent } from '../model/story.ts';
import type { Scale } from '../store/view.ts';
import { type Axis, layoutAxis } from './layoutAxis.ts';
import { type Placement, placeEvents } from './placeEvents.ts';

export interface PlacedStory {
  axis: Axis;
  placement: Placement;
}

const made = new WeakMap<readonly StoryEvent[], Partial<Record<Scale, PlacedStory>>>();

export function placeStory(events: readonly StoryEvent[], scale: Scale): PlacedStory {
  const known = made.get(events) ?? {};
  made.set(events, known);
  const axis = known[scale]?.axis ?? layoutAxis(events, scale);
  known[scale] ??= { axis, placement: placeEvents(events, axis) };
  return known[scale];
}
