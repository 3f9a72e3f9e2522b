/** What the timeline draws, from the story's state: axis, places, lanes and the looks of each event. */
import { useMemo } from 'react';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Modality } from '../model/vocabulary.ts';
import { useStory } from '../store/StoryContext.tsx';
import { selectEvents, selectLitByHover, selectLitBySelection, selectRankedEntities } from '../store/selectors.ts';
import { colorClass } from '../ui/colorClass.ts';
import { useWords } from '../ui/useWords.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { assignLanes } from './assignLanes.ts';
import { layoutAxis } from './layoutAxis.ts';
import { placeEvents } from './placeEvents.ts';

export function useTimelineModel() {
  const story = useStory((state) => state.story);
  const events = useStory(selectEvents);
  const ranked = useStory(selectRankedEntities);
  const by = useStory((state) => state.lanes);
  const scale = useStory((state) => state.scale);
  const lang = useStory((state) => state.lang);
  const words = useWords(TIMELINE_WORDS);
  const vocabulary = useWords(VOCABULARY_WORDS);
  const axis = useMemo(() => layoutAxis(events, scale), [events, scale]);
  const placement = useMemo(() => placeEvents(events, axis), [events, axis]);
  const lanes = useMemo(
    () => assignLanes(story, events, ranked, by, { rest: words.rest, types: vocabulary.events }),
    [story, events, ranked, by, words, vocabulary],
  );
  const looks = useMemo(() => {
    const colours = new Map(ranked.slice(0, 400).map((e) => [e.id, colorClass(e.id, ranked)]));
    const place = new Map(ranked.map((e, i) => [e.id, i]));
    const byId = new Map(events.map((e) => [e.id, e]));
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
    return {
      colour: remember(byId, colourOf, 'ww-c-'),
      name: remember(byId, nameOf, ''),
      lane: (id: string) => colours.get(id) ?? 'ww-c-',
      modalities: new Set<Modality>(events.map((e) => e.modality)),
    };
  }, [events, ranked, vocabulary, lang]);
  return { events, axis, placement, lanes, looks, lang, words };
}

/** Works out what an event is called or coloured when it is first drawn, not for all of them. */
function remember(byId: ReadonlyMap<string, StoryEvent>, of: (event: StoryEvent) => string, otherwise: string) {
  const known = new Map<string, string>();
  return (id: string): string => {
    let value = known.get(id);
    if (value === undefined) {
      const event = byId.get(id);
      value = event ? of(event) : otherwise;
      known.set(id, value);
    }
    return value;
  };
}

/** How each event stands out: lit by what is hovered, else by what is selected. */
export function useLit() {
  const byHover = useStory(selectLitByHover).events;
  const bySelection = useStory(selectLitBySelection).events;
  const lit = byHover.size > 0 ? byHover : bySelection;
  return useMemo(
    () =>
      (id: string): 'plain' | 'lit' | 'dim' =>
        lit.size === 0 ? 'plain' : lit.has(id) ? 'lit' : 'dim',
    [lit],
  );
}
