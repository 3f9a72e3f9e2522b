/**
 * Which lane each event stands in, by person, topic, type, or all in one.
 *
 * Promises: lanes in order of weight, main people first; at most `MAX_LANES` and one for the rest; every event in
 * exactly one lane, with the other lanes it touches.
 */
import type { Entity, Story, StoryEvent } from '../model/story.ts';
import { EVENT_TYPES } from '../model/vocabulary.ts';
import type { LaneBy } from '../store/view.ts';

/** Most lanes beside that of the rest. */
const MAX_LANES = 6;
/** Id of the lane of the rest. */
export const REST = '';

interface Lane {
  /** Of the person, topic or type; `REST` for the others. */
  id: string;
  label: string;
}

export interface Lanes {
  lanes: Lane[];
  /** Lane of each event, in order, as an index into `lanes`. */
  own: number[];
  /** Further lanes that an event touches. */
  others: number[][];
}

interface LaneWords {
  rest: string;
  types: Readonly<Record<StoryEvent['type'], string>>;
}

/** What may stand as a lane, best first, and which of them an event has. */
function findChoices(story: Story, ranked: readonly Entity[], by: LaneBy, words: LaneWords): Lane[] {
  if (by === 'person') return ranked.filter((e) => e.kind === 'person').map(({ id, name }) => ({ id, label: name }));
  if (by === 'topic') return story.topics.map(({ id, label }) => ({ id, label }));
  if (by === 'type') return EVENT_TYPES.map((id) => ({ id, label: words.types[id] }));
  return [];
}

function keysOf(event: StoryEvent, by: LaneBy): readonly string[] {
  if (by === 'person') return event.participants.map((p) => p.entity);
  if (by === 'topic') return event.topics;
  return by === 'type' ? [event.type] : [];
}

const NONE: number[] = [];

/** The lanes that some keys lead to, each once, in order; with nothing made for the many that touch none. */
function findTouched(keys: readonly string[], top: ReadonlyMap<string, number>): readonly number[] {
  let found: number[] = NONE;
  for (const key of keys) {
    const lane = top.get(key);
    if (lane === undefined || found.includes(lane)) continue;
    if (found === NONE) found = [lane];
    else found.push(lane);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Lanes for the events shown. */
export function assignLanes(
  story: Story,
  events: readonly StoryEvent[],
  ranked: readonly Entity[],
  by: LaneBy,
  words: LaneWords,
): Lanes {
  const choices = findChoices(story, ranked, by, words);
  const counts = new Map<string, number>();
  for (const event of events) {
    const keys = keysOf(event, by);
    keys.forEach((key, i) => {
      if (keys.indexOf(key) === i) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const present = choices.filter((c) => counts.has(c.id));
  const chosen =
    by === 'person' ? present : [...present].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const top = new Map(chosen.slice(0, MAX_LANES).map((lane, i) => [lane.id, i]));
  const touched = events.map((event) => findTouched(keysOf(event, by), top));
  const used = [...new Set(touched.map((list) => list[0] ?? -1))].filter((i) => i >= 0).sort((a, b) => a - b);
  const place = new Map(used.map((old, i) => [old, i]));
  const lanes = used.map((i) => chosen[i] as Lane);
  if (touched.some((list) => list.length === 0)) lanes.push({ id: REST, label: by === 'one' ? '' : words.rest });
  return {
    lanes,
    own: touched.map((list) => place.get(list[0] ?? -1) ?? lanes.length - 1),
    others: touched.map((list) => (list.length < 2 ? NONE : list.slice(1).flatMap((i) => place.get(i) ?? []))),
  };
}
