/** What is set among the filters, and what loosening each would show: for the chips and for empty results. */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Entity, Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { filterEvents } from '../store/filterEvents.ts';
import { type Filters, LIST_FACETS, type ListFacet } from '../store/view.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';

export interface SetFilter {
  key: string;
  label: string;
  /** The filters without this one. */
  without: Filters;
}

function labelOf(facet: ListFacet, value: string, story: Story, entities: ReadonlyMap<string, Entity>, lang: Lang) {
  const words = VOCABULARY_WORDS[lang];
  if (facet === 'topics') return story.topics.find((t) => t.id === value)?.label ?? value;
  if (facet === 'types') return words.events[value as keyof typeof words.events];
  if (facet === 'certainty') return words.modalities[value as keyof typeof words.modalities];
  return entities.get(value)?.name ?? value;
}

/** One item for each value that is set, in the order of the facets. */
export function listSetFilters(
  filters: Filters,
  story: Story,
  entities: ReadonlyMap<string, Entity>,
  lang: Lang,
): SetFilter[] {
  const set = LIST_FACETS.flatMap((facet) =>
    (filters[facet] as readonly string[]).map(
      (value): SetFilter => ({
        key: `${facet}:${value}`,
        label: labelOf(facet, value, story, entities, lang),
        without: { ...filters, [facet]: (filters[facet] as readonly string[]).filter((v) => v !== value) },
      }),
    ),
  );
  if (filters.window)
    set.push({ key: 'window', label: formatEdtf(filters.window, lang), without: { ...filters, window: null } });
  if (filters.text) set.push({ key: 'text', label: `“${filters.text}”`, without: { ...filters, text: '' } });
  if (filters.together && filters.people.length + filters.organizations.length > 1)
    set.push({ key: 'together', label: PAGE_WORDS[lang].together, without: { ...filters, together: false } });
  return set;
}

/** For empty results: each set filter whose loosening would show something, with how much, most first. */
export function findLoosening(story: Story, set: readonly SetFilter[]): { filter: SetFilter; gives: number }[] {
  return set
    .map((filter) => ({ filter, gives: filterEvents(story, filter.without).length }))
    .filter(({ gives }) => gives > 0)
    .sort((a, b) => b.gives - a.gives);
}
