/** What the timeline draws, from the story's state: axis, places, lanes and the looks of each event. */
import { useMemo } from 'react';
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Modality } from '../model/vocabulary.ts';
import type { StoryState } from '../store/createStoryStore.ts';
import { indexStory } from '../store/indexStory.ts';
import { useStory } from '../store/StoryContext.tsx';
import {
  selectEvents,
  selectFailures,
  selectLitByHover,
  selectLitBySelection,
  selectPlaceInStory,
  selectRankedEntities,
} from '../store/selectors.ts';
import { colorClass } from '../ui/colorClass.ts';
import { useWords } from '../ui/useWords.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { assignLanes } from './assignLanes.ts';
import { beginOf, endBefore } from './axisScale.ts';
import { placeStory } from './placeStory.ts';
import type { Zoom } from './zoomMath.ts';

/** Up to this many events each has its label; more are a crowd. */
export const LABELLED = 80;
const WHOLE: Zoom = [0, 1];

/**
 * What the drawing is made of. A crowd keeps its places and lanes whatever is filtered, so that a filter touches each
 * event once; the time filter shows a part of its axis (`span`). Fewer events have an axis of their own.
 */
export function useTimelineModel() {
  const story = useStory((state) => state.story);
  const events = useStory(selectEvents);
  const ranked = useStory(selectRankedEntities);
  const by = useStory((state) => state.lanes);
  const scale = useStory((state) => state.scale);
  const lang = useStory((state) => state.lang);
  const window = useStory((state) => state.filters.window);
  const words = useWords(TIMELINE_WORDS);
  const vocabulary = useWords(VOCABULARY_WORDS);
  const isCrowd = events.length > LABELLED;
  const source = isCrowd ? story.events : events;
  const { axis, placement } = useMemo(() => placeStory(source, scale), [source, scale]);
  const lanes = useMemo(
    () => assignLanes(story, source, ranked, by, { rest: words.rest, types: vocabulary.events }),
    [story, source, ranked, by, words, vocabulary],
  );
  const span = useMemo((): Zoom => {
    const set = isCrowd && window !== null ? parseEdtf(window) : null;
    return set ? [beginOf(axis, set.from), endBefore(axis, set.to + 1)] : WHOLE;
  }, [isCrowd, window, axis]);
  const looks = useMemo(() => {
    const colours = new Map(ranked.slice(0, 400).map((e) => [e.id, colorClass(e.id, ranked)]));
    const place = new Map(ranked.map((e, i) => [e.id, i]));
    const { placeOf } = indexStory(story);
    const colourOf = (event: StoryEvent) => {
      const lead = event.participants
        .map((p) => p.entity)
        .filter((id) => (colours.get(id) ?? 'ww-c-') !== 'ww-c-')
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))[0];
      return (lead && colours.get(lead)) || 'ww-c-';
    };
    const comma = lang === 'en' ? ', ' : '，';
    const nameOf = (event: StoryEvent) =>
      [event.title, formatEdtf(event.date, lang), vocabulary.modalities[event.modality]].join(comma);
    const find = (id: string) => story.events[placeOf.get(id) ?? -1];
    return {
      colour: remember(find, colourOf, 'ww-c-'),
      name: remember(find, nameOf, ''),
      lane: (id: string) => colours.get(id) ?? 'ww-c-',
    };
  }, [story, ranked, vocabulary, lang]);
  const modalities = useMemo(() => new Set<Modality>(source.map((e) => e.modality)), [source]);
  return { events, isCrowd, axis, placement, lanes, span, looks, modalities, lang, words };
}

/** Works out what an event is called or coloured when it is first drawn, not for all of them. */
function remember(find: (id: string) => StoryEvent | undefined, of: (event: StoryEvent) => string, otherwise: string) {
  const known = new Map<string, string>();
  return (id: string): string => {
    let value = known.get(id);
    if (value === undefined) {
      const event = find(id);
      value = event ? of(event) : otherwise;
      known.set(id, value);
    }
    return value;
  };
}

const NONE: ReadonlySet<string> = new Set();
/** Those that are lit, if any of them is shown: what is filtered out dims nothing. */
const ifShown = (state: StoryState, lit: ReadonlySet<string>) => {
  for (const id of lit) if (selectFailures(state)[selectPlaceInStory(state, id)] === 0) return lit;
  return NONE;
};

/** How each event stands out: lit by what is hovered, else by what is selected. */
export function useLit() {
  const byHover = useStory((state) => ifShown(state, selectLitByHover(state).events));
  const bySelection = useStory((state) => ifShown(state, selectLitBySelection(state).events));
  const lit = byHover.size > 0 ? byHover : bySelection;
  return useMemo(
    () =>
      (id: string): 'plain' | 'lit' | 'dim' =>
        lit.size === 0 ? 'plain' : lit.has(id) ? 'lit' : 'dim',
    [lit],
  );
}
