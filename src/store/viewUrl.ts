/**
 * The view state as the query of an address, and back.
 *
 * Promises: the opening view is an empty query; a query that is damaged or made up gives the opening view with
 * whatever of it can be used. Parameters that are not ours are left alone by `mergeQuery`.
 */
import { parseEdtf } from '../model/edtf.ts';
import type { Story } from '../model/story.ts';
import { EVENT_TYPES, LANGS, type Lang, MODALITIES } from '../model/vocabulary.ts';
import { fitView } from './createStoryStore.ts';
import { type Filters, initialView, type LaneBy, type ListFacet, type Selection, type View } from './view.ts';

/** Parameter names are part of every shared link: never rename one. */
const LIST_KEYS: Readonly<Record<ListFacet, string>> = {
  people: 'p',
  organizations: 'o',
  topics: 't',
  types: 'type',
  certainty: 'certainty',
};
const SELECTION_KEYS = { event: 'e', entity: 'who', relationship: 'tie' } as const;
const OWN_KEYS = [
  ...Object.values(LIST_KEYS),
  ...Object.values(SELECTION_KEYS),
  'when',
  'q',
  'all',
  'lanes',
  'scale',
  'zoom',
  'view',
  'lang',
];
const LANES: readonly LaneBy[] = ['person', 'topic', 'type', 'one'];

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.find((a) => a === value) ?? otherwise;
}

/**
 * The query for a view, without `?`; only what differs from the opening view. `home` is the language the reader
 * would get without asking, so that a link does not carry one reader's language to another.
 */
export function viewToQuery(view: View, story: Story, home: Lang = story.lang): string {
  const query = new URLSearchParams();
  const opening = initialView(home);
  for (const [facet, key] of Object.entries(LIST_KEYS) as [ListFacet, string][])
    for (const value of view.filters[facet]) query.append(key, value);
  if (view.filters.window) query.set('when', view.filters.window);
  if (view.filters.text) query.set('q', view.filters.text);
  if (view.filters.together) query.set('all', '1');
  if (view.selected) query.set(SELECTION_KEYS[view.selected.kind], view.selected.id);
  if (view.selected?.and) query.append(SELECTION_KEYS.entity, view.selected.and);
  if (view.lanes !== opening.lanes) query.set('lanes', view.lanes);
  if (view.scale !== opening.scale) query.set('scale', view.scale);
  if (view.zoom[0] > 0 || view.zoom[1] < 1) query.set('zoom', view.zoom.map((z) => Number(z.toFixed(6))).join('-'));
  if (view.pane !== opening.pane) query.set('view', view.pane);
  if (view.lang !== opening.lang) query.set('lang', view.lang);
  return query.toString();
}

function readSelection(query: URLSearchParams): Selection {
  for (const kind of ['event', 'entity', 'relationship'] as const) {
    const [id, and] = query.getAll(SELECTION_KEYS[kind]);
    if (id) return kind === 'entity' && and ? { kind, id, and } : { kind, id };
  }
  return null;
}

function readZoom(text: string | null): readonly [number, number] {
  const match = /^(\d(?:\.\d+)?)-(\d(?:\.\d+)?)$/.exec(text ?? '');
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && from >= 0 && to <= 1 && from < to ? [from, to] : [0, 1];
}

/** The view that a query means for a story. */
export function viewFromQuery(search: string, story: Story, home: Lang = story.lang): View {
  const query = new URLSearchParams(search);
  const opening = initialView(home);
  const list = (facet: ListFacet) => [...new Set(query.getAll(LIST_KEYS[facet]))];
  const when = query.get('when');
  const filters: Filters = {
    people: list('people'),
    organizations: list('organizations'),
    topics: list('topics'),
    types: EVENT_TYPES.filter((t) => list('types').includes(t)),
    certainty: MODALITIES.filter((m) => list('certainty').includes(m)),
    window: when && parseEdtf(when) ? when : null,
    text: (query.get('q') ?? '').slice(0, 200),
    together: query.get('all') === '1',
  };
  return fitView(
    {
      filters,
      selected: readSelection(query),
      lanes: oneOf(query.get('lanes'), LANES, opening.lanes),
      scale: oneOf(query.get('scale'), ['adaptive', 'linear'], opening.scale),
      zoom: readZoom(query.get('zoom')),
      pane: oneOf(query.get('view'), ['timeline', 'graph', 'article'], opening.pane),
      lang: oneOf(query.get('lang'), LANGS, opening.lang),
    },
    story,
  );
}

/** Puts a view's query into an existing one, keeping parameters that are somebody else's. */
export function mergeQuery(search: string, own: string): string {
  const query = new URLSearchParams(search);
  for (const key of OWN_KEYS) query.delete(key);
  for (const [key, value] of new URLSearchParams(own)) query.append(key, value);
  const merged = query.toString();
  return merged === '' ? '' : `?${merged}`;
}
