/** The values of a facet that a reader can choose, with their names and how many events each would leave. */
import type { Entity, Story } from '../model/story.ts';
import { EVENT_TYPES, type Lang, MODALITIES } from '../model/vocabulary.ts';
import type { FacetCounts } from '../store/filterEvents.ts';
import { indexStory } from '../store/indexStory.ts';
import type { Filters, ListFacet } from '../store/view.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
  /** Whether the label is in the story's language and not in the interface's. */
  isOfStory: boolean;
}

/** Values that some event has or that are chosen; people and organizations by their part in the story. */
export function facetValues(
  facet: ListFacet,
  story: Story,
  ranked: readonly Entity[],
  filters: Filters,
  counts: FacetCounts,
  lang: Lang,
): FacetValue[] {
  const chosen = filters[facet] as readonly string[];
  const make = (value: string, label: string, isOfStory: boolean): FacetValue => ({
    value,
    label,
    count: counts[facet].get(value) ?? 0,
    isChosen: chosen.includes(value),
    isOfStory,
  });
  const used = indexStory(story).facets[facet].codeOf;
  const isUsed = ({ value, isChosen }: FacetValue) => used.has(value) || isChosen;
  const words = VOCABULARY_WORDS[lang];
  if (facet === 'topics') return story.topics.map((t) => make(t.id, t.label, true)).filter(isUsed);
  if (facet === 'types') return EVENT_TYPES.map((t) => make(t, words.events[t], false)).filter(isUsed);
  if (facet === 'certainty') return MODALITIES.map((m) => make(m, words.modalities[m], false)).filter(isUsed);
  const kind = facet === 'people' ? 'person' : 'organization';
  return ranked
    .filter((e) => e.kind === kind)
    .map((e) => make(e.id, e.name, true))
    .filter(isUsed);
}
