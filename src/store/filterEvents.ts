/**
 * Which events pass the filters, and how many each further choice would leave.
 *
 * Promises: pure; linear in the number of events; the count beside a value of a facet is the number of events that
 * would be shown if that facet held this value alone and the other facets stayed as they are.
 */
import { overlaps, parseEdtf } from '../model/edtf.ts';
import type { Entity, Story, StoryEvent } from '../model/story.ts';
import type { Filters, ListFacet } from './view.ts';
import { LIST_FACETS } from './view.ts';

/** Lower case, NFKC, without spaces and name dots, so that `Mira Murati` finds `mira·murati`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・•‧]+/g, '');
}

interface Indexed {
  event: StoryEvent;
  text: string;
  values: Record<ListFacet, ReadonlySet<string>>;
}

const indexes = new WeakMap<Story, Indexed[]>();

/** What filtering looks at, made once for a story. */
function indexOf(story: Story): Indexed[] {
  const known = indexes.get(story);
  if (known) return known;
  const entities = new Map(story.entities.map((e) => [e.id, e]));
  const searchable = new Map(story.entities.map((e) => [e.id, searchKeys(e)]));
  const made = story.events.map((event): Indexed => {
    const of = (kind: Entity['kind']) =>
      new Set(event.participants.map((p) => p.entity).filter((id) => entities.get(id)?.kind === kind));
    const names = event.participants.map((p) => searchable.get(p.entity) ?? '');
    return {
      event,
      text: foldText([event.title, ...event.evidence.map((e) => e.exact)].join('\n')) + names.join('\n'),
      values: {
        people: of('person'),
        organizations: of('organization'),
        topics: new Set(event.topics),
        types: new Set([event.type]),
        certainty: new Set([event.modality]),
      },
    };
  });
  indexes.set(story, made);
  return made;
}

function searchKeys(entity: Entity): string {
  return [entity.name, entity.latinName ?? '', ...entity.aliases, ...(entity.keys ?? [])].map(foldText).join('\n');
}

function passesList(item: Indexed, filters: Filters, facet: ListFacet): boolean {
  const wanted = filters[facet] as readonly string[];
  if (wanted.length === 0) return true;
  const isAll = filters.together && (facet === 'people' || facet === 'organizations');
  return isAll ? wanted.every((v) => item.values[facet].has(v)) : wanted.some((v) => item.values[facet].has(v));
}

function passesRest(item: Indexed, filters: Filters, needle: string): boolean {
  if (needle !== '' && !item.text.includes(needle)) return false;
  if (filters.window === null) return true;
  const [date, span] = [item.event.date && parseEdtf(item.event.date), parseEdtf(filters.window)];
  return Boolean(date && span && overlaps(date, span));
}

/** The events that pass, in the story's order. */
export function filterEvents(story: Story, filters: Filters): StoryEvent[] {
  const needle = foldText(filters.text);
  return indexOf(story)
    .filter((item) => LIST_FACETS.every((f) => passesList(item, filters, f)) && passesRest(item, filters, needle))
    .map((item) => item.event);
}

export type FacetCounts = Record<ListFacet, ReadonlyMap<string, number>>;

/** For each facet, how many events each of its values would leave under the other facets' choices. */
export function countFacets(story: Story, filters: Filters): FacetCounts {
  const counts = Object.fromEntries(LIST_FACETS.map((f) => [f, new Map<string, number>()])) as Record<
    ListFacet,
    Map<string, number>
  >;
  const needle = foldText(filters.text);
  for (const item of indexOf(story)) {
    if (!passesRest(item, filters, needle)) continue;
    const failed = LIST_FACETS.filter((f) => !passesList(item, filters, f));
    if (failed.length > 1) continue;
    for (const facet of LIST_FACETS) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      for (const value of item.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
