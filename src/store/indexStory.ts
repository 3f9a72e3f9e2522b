/**
 * What is looked up in a story again and again, made once: where each event stands, which events each value of a
 * facet has, and the days of each event, in flat arrays.
 *
 * Promises: pure; linear in the story; the same story gives the same object. An event is known by its place in
 * `story.events`, a value of a facet by its place in that facet's `values`.
 */
import { parseEdtf } from '../model/edtf.ts';
import type { Entity, Relationship, Story, StoryEvent } from '../model/story.ts';
import { LIST_FACETS, type ListFacet } from './view.ts';

/** The values that each event has: those of event `i` are `codes[offsets[i]]` up to `codes[offsets[i + 1]]`. */
export interface FacetIndex {
  values: readonly string[];
  codeOf: ReadonlyMap<string, number>;
  offsets: Uint32Array;
  codes: Uint32Array;
}

export interface StoryIndex {
  placeOf: ReadonlyMap<string, number>;
  facets: Readonly<Record<ListFacet, FacetIndex>>;
  /** First and last day that may be meant, as in edtf.ts; both NaN where undated. */
  from: Float64Array;
  to: Float64Array;
  entities: ReadonlyMap<string, Entity>;
  topics: ReadonlySet<string>;
  ties: ReadonlyMap<string, Relationship>;
  /** Ties that an event stands behind. */
  tiesOf: ReadonlyMap<string, readonly Relationship[]>;
  /** Places of the events that an entity takes part in, in order. */
  eventsOf: ReadonlyMap<string, readonly number[]>;
}

function indexFacet(events: readonly StoryEvent[], valuesOf: (event: StoryEvent) => readonly string[]): FacetIndex {
  const codeOf = new Map<string, number>();
  const offsets = new Uint32Array(events.length + 1);
  const codes: number[] = [];
  events.forEach((event, i) => {
    const first = codes.length;
    for (const value of valuesOf(event)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(value, code);
      }
      if (codes.indexOf(code, first) < 0) codes.push(code);
    }
    offsets[i + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codeOf, offsets, codes: Uint32Array.from(codes) };
}

/** What a function gives for each key, listed by key, in order. */
function listBy<T, V>(items: readonly T[], keysOf: (item: T) => readonly string[], give: (item: T, i: number) => V) {
  const lists = new Map<string, V[]>();
  items.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      const value = give(item, i);
      if (!list) lists.set(key, [value]);
      else if (list.at(-1) !== value) list.push(value);
    }
  });
  return lists;
}

function makeIndex({ events, entities, topics, relationships }: Story): StoryIndex {
  const byId = new Map(entities.map((e): [string, Entity] => [e.id, e]));
  const from = new Float64Array(events.length).fill(Number.NaN);
  const to = from.slice();
  events.forEach(({ date }, i) => {
    const span = date === null ? null : parseEdtf(date);
    if (!span) return;
    from[i] = span.from;
    to[i] = span.to;
  });
  const participants = (event: StoryEvent) => event.participants.map((p) => p.entity);
  const ofKind = (kind: Entity['kind']) => (event: StoryEvent) =>
    participants(event).filter((id) => byId.get(id)?.kind === kind);
  const valuesOf: Record<ListFacet, (event: StoryEvent) => readonly string[]> = {
    people: ofKind('person'),
    organizations: ofKind('organization'),
    topics: (event) => event.topics,
    types: (event) => [event.type],
    certainty: (event) => [event.modality],
  };
  const facets = LIST_FACETS.map((facet) => [facet, indexFacet(events, valuesOf[facet])]);
  return {
    placeOf: new Map(events.map((e, i) => [e.id, i])),
    facets: Object.fromEntries(facets) as Record<ListFacet, FacetIndex>,
    from,
    to,
    entities: byId,
    topics: new Set(topics.map((t) => t.id)),
    ties: new Map(relationships.map((tie) => [tie.id, tie])),
    tiesOf: listBy(
      relationships,
      (tie) => tie.events,
      (tie) => tie,
    ),
    eventsOf: listBy(events, participants, (_, i) => i),
  };
}

const made = new WeakMap<Story, StoryIndex>();

export function indexStory(story: Story): StoryIndex {
  const known = made.get(story);
  if (known) return known;
  const index = makeIndex(story);
  made.set(story, index);
  return index;
}
