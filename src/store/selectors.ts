/**
 * What the views draw, computed from the state.
 *
 * Promises: pure; the same inputs give the same object, so that a component that selects it renders only when it
 * has changed.
 */
import type { Entity, Relationship, Story, StoryEvent } from '../model/story.ts';
import type { StoryState } from './createStoryStore.ts';
import { countFacets, type FacetCounts, filterEvents, findFailures } from './filterEvents.ts';
import { type Between, findBetween } from './findBetween.ts';
import { indexStory } from './indexStory.ts';
import { remember } from './remember.ts';
import type { Filters, Selection } from './view.ts';

const filtered = remember((story, filters: Filters) => filterEvents(story, filters));
const counted = remember((story, filters: Filters) => countFacets(story, filters));

/** Events that pass the filters, in the order of the timeline. */
export const selectEvents = (state: StoryState): readonly StoryEvent[] => filtered(state.story, state.filters);

/** For each of the story's events 0 where it passes the filters. */
export const selectFailures = (state: StoryState): Uint8Array => findFailures(state.story, state.filters);

/** The place of an event among those shown; −1 where it is not. */
export function selectPlace(state: StoryState, id: string): number {
  const failed = selectFailures(state);
  const place = selectPlaceInStory(state, id);
  if (failed[place] !== 0) return -1;
  let before = 0;
  for (let i = 0; i < place; i++) if (failed[i] === 0) before++;
  return before;
}

/** The place of an event among all of the story; −1 where it has none of that id. */
export const selectPlaceInStory = (state: StoryState, id: string): number =>
  indexStory(state.story).placeOf.get(id) ?? -1;

/** An event of the story, shown or not. */
export const selectEvent = (state: StoryState, id: string): StoryEvent | undefined =>
  state.story.events[selectPlaceInStory(state, id)];

const ofEntity = remember((story, entity: Entity): readonly StoryEvent[] =>
  (indexStory(story).eventsOf.get(entity.id) ?? []).map((place) => story.events[place] as StoryEvent),
);
/** All events that an entity takes part in, in the order of the timeline. */
export const selectEventsOf = (state: StoryState, entity: Entity): readonly StoryEvent[] =>
  ofEntity(state.story, entity);

/** Counts beside the values of each facet. */
export const selectFacetCounts = (state: StoryState): FacetCounts => counted(state.story, state.filters);

/** Ids of one kind of thing each. */
export interface Lit {
  events: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  relationships: ReadonlySet<string>;
}

const NOTHING: Lit = { events: new Set(), entities: new Set(), relationships: new Set() };

const between = remember((story, { id, and }: NonNullable<Selection>) => findBetween(story, id, and as string));
/** What lies between the two that are selected; `null` where there are not two. */
export const selectBetween = ({ story, selected }: StoryState): Between | null =>
  selected?.and === undefined ? null : between(story, selected);

function findLit(story: Story, target: Selection): Lit {
  if (!target) return NOTHING;
  if (target.and !== undefined) {
    const { chain, ties, events } = between(story, target);
    const ids = (things: readonly { id: string }[]) => new Set(things.map((thing) => thing.id));
    return { events: ids(events), entities: new Set([target.id, target.and, ...chain]), relationships: ids(ties) };
  }
  const index = indexStory(story);
  const events = new Set<string>();
  const entities = new Set<string>();
  const relationships = new Set<string>();
  if (target.kind === 'event') {
    events.add(target.id);
    for (const { entity } of story.events[index.placeOf.get(target.id) ?? -1]?.participants ?? []) entities.add(entity);
    for (const tie of index.tiesOf.get(target.id) ?? []) relationships.add(tie.id);
  } else if (target.kind === 'entity') {
    entities.add(target.id);
    for (const place of index.eventsOf.get(target.id) ?? []) events.add((story.events[place] as StoryEvent).id);
    for (const tie of story.relationships)
      if (tie.source === target.id || tie.target === target.id) {
        relationships.add(tie.id);
        entities.add(tie.source).add(tie.target);
      }
  } else {
    const tie = index.ties.get(target.id);
    relationships.add(target.id);
    if (tie) entities.add(tie.source).add(tie.target);
    for (const event of tie?.events ?? []) events.add(event);
  }
  return { events, entities, relationships };
}

const lit = remember(findLit);

/** All that belongs to what is selected. */
export const selectLitBySelection = (state: StoryState): Lit => lit(state.story, state.selected);
/** All that belongs to what is hovered or focused. */
export const selectLitByHover = (state: StoryState): Lit => lit(state.story, state.hovered);

/** Entities by id. */
export const selectEntityMap = (state: StoryState): ReadonlyMap<string, Entity> => indexStory(state.story).entities;

const ranked = remember((story, _: null): Entity[] => {
  const weight = new Map<string, number>();
  for (const event of story.events)
    for (const { entity } of event.participants) weight.set(entity, (weight.get(entity) ?? 0) + 4);
  for (const entity of story.entities) weight.set(entity.id, (weight.get(entity.id) ?? 0) + entity.mentions.length);
  return [...story.entities].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
});
/** Entities, those with the largest part in the story first. */
export const selectRankedEntities = (state: StoryState): Entity[] => ranked(state.story, null);

const shownTies = remember((story, filters: Filters): Relationship[] => {
  const isAll =
    filters.people.length + filters.organizations.length + filters.topics.length + filters.types.length === 0 &&
    filters.certainty.length === 0 &&
    filters.window === null &&
    filters.text === '';
  if (isAll) return story.relationships;
  const failed = findFailures(story, filters);
  const { placeOf } = indexStory(story);
  const isShown = (id: string) => failed[placeOf.get(id) ?? -1] === 0;
  const chosen = new Set([...filters.people, ...filters.organizations]);
  return story.relationships.filter(
    (tie) => tie.events.some(isShown) || chosen.has(tie.source) || chosen.has(tie.target),
  );
});
/** Ties of the events that pass the filters, and all ties of chosen people and organizations. */
export const selectRelationships = (state: StoryState): Relationship[] => shownTies(state.story, state.filters);
