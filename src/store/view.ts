/**
 * The view state: all that makes one reader's page differ from another's, and what a link to it carries.
 *
 * Does not know: what is hovered (it is nobody else's business) and the size of the window.
 */
import type { EventType, Lang, Modality } from '../model/vocabulary.ts';

/** `and` is a second person or organization: what is asked for is then what lies between the two. */
export type Selection = { kind: 'event' | 'entity' | 'relationship'; id: string; and?: string | undefined } | null;
export type LaneBy = 'person' | 'topic' | 'type' | 'one';
export type Scale = 'adaptive' | 'linear';
export type Pane = 'timeline' | 'graph' | 'article';

/** Values inside a facet are alternatives (OR); facets narrow each other (AND). An empty facet lets all pass. */
export interface Filters {
  people: readonly string[];
  organizations: readonly string[];
  topics: readonly string[];
  types: readonly EventType[];
  certainty: readonly Modality[];
  /** An EDTF interval of two days, `YYYY-MM-DD/YYYY-MM-DD`; undated events pass only where there is none. */
  window: string | null;
  text: string;
  /** Whether an event must have all of the chosen people and organizations. */
  together: boolean;
}

/** The facets that hold a list of values. */
export type ListFacet = 'people' | 'organizations' | 'topics' | 'types' | 'certainty';
export const LIST_FACETS: readonly ListFacet[] = ['people', 'organizations', 'topics', 'types', 'certainty'];

export interface View {
  filters: Filters;
  selected: Selection;
  lanes: LaneBy;
  scale: Scale;
  /** The visible part of the timeline's axis as fractions of the whole, `[0, 1]` being all of it. */
  zoom: readonly [number, number];
  pane: Pane;
  /** Language of the interface. */
  lang: Lang;
}

export const NO_FILTERS: Filters = {
  people: [],
  organizations: [],
  topics: [],
  types: [],
  certainty: [],
  window: null,
  text: '',
  together: false,
};

/** The view a story opens with: everything, in the language the page was made in. */
export function initialView(lang: Lang): View {
  return {
    filters: NO_FILTERS,
    selected: null,
    lanes: 'person',
    scale: 'adaptive',
    zoom: [0, 1],
    pane: 'timeline',
    lang,
  };
}
