/**
 * One store for each story on a page: the story, the view state and what is hovered, with the actions on them.
 *
 * Promises: never a singleton; every action is synchronous and keeps what it does not name; choosing what is not in
 * the story is refused silently, since links and host pages are not to be trusted.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseEdtf } from '../model/edtf.ts';
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { indexStory, type StoryIndex } from './indexStory.ts';
import { selectEvents, selectPlace } from './selectors.ts';
import {
  type Filters,
  initialView,
  type LaneBy,
  type ListFacet,
  NO_FILTERS,
  type Pane,
  type Scale,
  type Selection,
  type View,
} from './view.ts';

export interface StoryState extends View {
  story: Story;
  hovered: Selection;
  select: (target: Selection) => void;
  /** Puts a person or organization beside the one that is selected, or takes either away where both are. */
  selectAlso: (id: string) => void;
  hover: (target: Selection) => void;
  /** Adds a value to a facet, or takes it away where it is set. */
  toggle: (facet: ListFacet, value: string) => void;
  setFilters: (change: Partial<Filters>) => void;
  /** An EDTF interval or `null`; a malformed one changes nothing. */
  setWindow: (window: string | null) => void;
  clearFilters: () => void;
  setLanes: (lanes: LaneBy) => void;
  setScale: (scale: Scale) => void;
  /** Fractions of the axis; kept inside 0 to 1, in order. */
  setZoom: (zoom: readonly [number, number]) => void;
  setPane: (pane: Pane) => void;
  setLang: (lang: Lang) => void;
  /** Replaces the whole view, as Back does. */
  setView: (view: View) => void;
  /** Puts in a newer version of the story; choices of things that are gone are dropped. */
  replaceStory: (story: Story) => void;
  /** Selects the event `step` places on among those shown; from nothing selected, the first or the last. */
  walk: (step: number) => void;
}

export type StoryStore = StoreApi<StoryState>;

/** Narrowest visible part of the axis. */
const MIN_ZOOM = 1e-6;

function fitSelection(selected: Selection, { placeOf, entities, ties }: StoryIndex): Selection {
  if (!selected || !{ event: placeOf, entity: entities, relationship: ties }[selected.kind].has(selected.id))
    return null;
  const { kind, id, and } = selected;
  const isFit = and === undefined || (kind === 'entity' && and !== id && entities.has(and));
  return isFit ? selected : { kind, id };
}

/** Drops from a view what the story does not have. */
export function fitView(view: View, story: Story): View {
  const index = indexStory(story);
  const { filters } = view;
  return {
    ...view,
    selected: fitSelection(view.selected, index),
    filters: {
      ...filters,
      people: filters.people.filter((id) => index.entities.has(id)),
      organizations: filters.organizations.filter((id) => index.entities.has(id)),
      topics: filters.topics.filter((id) => index.topics.has(id)),
    },
  };
}

/**
 * A store for a story. `opening` is its initial state, which is what a server draws and what its markup is woken with;
 * `view` is put in at once, but comes to what was drawn before only after it is awake.
 */
export function createStoryStore(story: Story, view?: View, opening: View = initialView(story.lang)): StoryStore {
  const store = createStore<StoryState>()((set, get) => ({
    story,
    hovered: null,
    ...fitView(opening, story),
    select: (selected) => {
      if (fitView({ ...get(), selected }, get().story).selected === selected) set({ selected });
    },
    selectAlso: (id) => {
      const { selected, select } = get();
      if (selected?.kind !== 'entity') return select({ kind: 'entity', id });
      const { kind, id: first, and } = selected;
      if (id === and) select({ kind, id: first });
      else if (id !== first) select({ kind, id: first, and: id });
      else select(and === undefined ? null : { kind, id: and });
    },
    hover: (hovered) => {
      const last = get().hovered;
      if (last?.id !== hovered?.id || last?.kind !== hovered?.kind) set({ hovered });
    },
    toggle: (facet, value) =>
      set(({ filters }) => {
        const values = filters[facet] as readonly string[];
        const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
        return { filters: { ...filters, [facet]: next } };
      }),
    setFilters: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
    setWindow: (window) => {
      if (window === null || parseEdtf(window)) set(({ filters }) => ({ filters: { ...filters, window } }));
    },
    clearFilters: () => set({ filters: NO_FILTERS }),
    setLanes: (lanes) => set({ lanes }),
    setScale: (scale) => set({ scale, zoom: [0, 1] }),
    setZoom: ([from, to]) => {
      const width = Math.min(1, Math.max(MIN_ZOOM, to - from));
      const start = Math.min(1 - width, Math.max(0, from));
      if (Number.isFinite(start)) set({ zoom: [start, start + width] });
    },
    setPane: (pane) => set({ pane }),
    setLang: (lang) => set({ lang }),
    setView: (next) => set(fitView(next, get().story)),
    replaceStory: (next) => set({ ...fitView(get(), next), story: next, hovered: null }),
    walk: (step) => {
      const state = get();
      const shown = selectEvents(state);
      if (shown.length === 0) return;
      const at = state.selected?.kind === 'event' ? selectPlace(state, state.selected.id) : -1;
      const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + step));
      set({ selected: { kind: 'event', id: (shown[next] as { id: string }).id } });
    },
  }));
  if (view) store.getState().setView(view);
  return store;
}
