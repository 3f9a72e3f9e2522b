/**
 * Which events pass the filters, and how many each further choice would leave.
 *
 * Promises: pure; linear in the number of events, over flat arrays; the count beside a value of a facet is the number of
 * events that would be shown if that facet held this value alone and the other facets stayed as they are.
 */
import { parseEdtf } from '../model/edtf.ts';
import type { Entity, Story, StoryEvent } from '../model/story.ts';
import { type FacetIndex, indexStory } from './indexStory.ts';
import { remember } from './remember.ts';
import type { Filters, ListFacet } from './view.ts';
import { LIST_FACETS } from './view.ts';

/** Lower case, NFKC, without spaces and name dots, so that `Mira Murati` finds `mira·murati`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・•‧]+/g, '');
}

const searchKeys = (entity: Entity): string =>
  [entity.name, entity.latinName ?? '', ...entity.aliases, ...(entity.keys ?? [])].map(foldText).join('\n');

const texts = new WeakMap<Story, string[]>();

/** What is searched of each event, made at the first search. */
function textsOf(story: Story): string[] {
  const known = texts.get(story);
  if (known) return known;
  const keys = new Map(story.entities.map((e) => [e.id, searchKeys(e)]));
  const list = story.events.map((event) => {
    const quotes = event.evidence.map((e) => e.exact).filter((exact) => exact !== event.title);
    const names = event.participants.map((p) => keys.get(p.entity) ?? '');
    return `${foldText([event.title, ...quotes].join('\n'))}\n${names.join('\n')}`;
  });
  texts.set(story, list);
  return list;
}

/** Marks with `bit` the events that lack the wanted values: all of them where `isAll`, else any. */
function failFacet(failed: Uint8Array, bit: number, facet: FacetIndex, wanted: readonly string[], isAll: boolean) {
  const isWanted = new Uint8Array(facet.values.length);
  for (const value of wanted) {
    const code = facet.codeOf.get(value);
    if (code !== undefined) isWanted[code] = 1;
  }
  const least = isAll ? wanted.length : 1;
  const { offsets, codes } = facet;
  for (let i = 0; i < failed.length; i++) {
    let found = 0;
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++)
      found += isWanted[codes[at] as number] as number;
    if (found < least) failed[i] = (failed[i] as number) | bit;
  }
}

/** The bit for what is no list: time and search. */
const REST = 1 << LIST_FACETS.length;

function failRest(failed: Uint8Array, story: Story, filters: Filters): void {
  const fail = (i: number) => {
    failed[i] = (failed[i] as number) | REST;
  };
  const span = filters.window === null ? null : parseEdtf(filters.window);
  if (filters.window !== null) {
    const { from, to } = indexStory(story);
    // Written so that the undated, whose days are no numbers, fail.
    for (let i = 0; i < failed.length; i++)
      if (!(span && (from[i] as number) <= span.to && span.from <= (to[i] as number))) fail(i);
  }
  const needle = foldText(filters.text);
  if (needle !== '')
    textsOf(story).forEach((text, i) => {
      if (!text.includes(needle)) fail(i);
    });
}

/** For each event, a bit for each filter that it fails; 0 where it passes. */
export const findFailures = remember((story, filters: Filters): Uint8Array => {
  const failed = new Uint8Array(story.events.length);
  LIST_FACETS.forEach((facet, i) => {
    const wanted = [...new Set<string>(filters[facet])];
    const isAll = filters.together && (facet === 'people' || facet === 'organizations');
    if (wanted.length > 0) failFacet(failed, 1 << i, indexStory(story).facets[facet], wanted, isAll);
  });
  failRest(failed, story, filters);
  return failed;
});

/** The events that pass, in the story's order; the story's own list where all do. */
export function filterEvents(story: Story, filters: Filters): readonly StoryEvent[] {
  const failed = findFailures(story, filters);
  const { events } = story;
  const passed: StoryEvent[] = [];
  for (let i = 0; i < failed.length; i++) if (failed[i] === 0) passed.push(events[i] as StoryEvent);
  return passed.length === events.length ? events : passed;
}

export type FacetCounts = Readonly<Record<ListFacet, ReadonlyMap<string, number>>>;

/** How many events each value of a facet would leave under the other facets' choices. */
function countFacet(story: Story, failed: Uint8Array, facet: ListFacet): ReadonlyMap<string, number> {
  const { values, offsets, codes } = indexStory(story).facets[facet];
  const sums = new Uint32Array(values.length);
  const others = ~(1 << LIST_FACETS.indexOf(facet));
  for (let i = 0; i < failed.length; i++) {
    if (((failed[i] as number) & others) !== 0) continue;
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const code = codes[at] as number;
      sums[code] = (sums[code] as number) + 1;
    }
  }
  const found = values.map((value, code): [string, number] => [value, sums[code] as number]);
  return new Map(found.filter(([, count]) => count > 0));
}

/** The counts of each facet, made when they are first asked for: those of a closed facet nobody sees. */
export function countFacets(story: Story, filters: Filters): FacetCounts {
  const failed = findFailures(story, filters);
  const counts = {} as FacetCounts;
  for (const facet of LIST_FACETS) {
    let known: ReadonlyMap<string, number> | undefined;
    const get = () => {
      known ??= countFacet(story, failed, facet);
      return known;
    };
    Object.defineProperty(counts, facet, { enumerable: true, get });
  }
  return counts;
}
