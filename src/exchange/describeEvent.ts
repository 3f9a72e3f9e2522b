/** What is said of an event beside its title, in the story's own language, for formats that take words. */
import type { Entity, Story, StoryEvent } from '../model/story.ts';
import { ALL_WORDS } from '../ui/words/allWords.ts';
import { EXCHANGE_WORDS } from '../ui/words/exchangeWords.ts';
import { toLine } from './cleanText.ts';

export interface EventWords {
  /** On one line; in front of what is not plainly stated, how sure it is: `[Planned] …`. */
  title: string;
  type: string;
  /** `undefined` for what is plainly stated. */
  certainty?: string;
  /** "according to …", where somebody is named for it. */
  speaker?: string;
  /** How the date was found. */
  dated?: string;
  people: string[];
  /** `people` as one would write them, empty where there is nobody. */
  peopleLine: string;
  topics: string[];
}

export function describeEvent(story: Story, event: StoryEvent): EventWords {
  const { vocabulary } = ALL_WORDS[story.lang];
  const certainty = event.modality === 'asserted' ? undefined : vocabulary.modalities[event.modality];
  const title = toLine(event.title);
  const said = event.speaker && toLine(event.speaker.name);
  const people = findNames(story, event);
  const dated = event.dateBasis && toLine(event.dateBasis.says);
  return {
    title: certainty ? `[${certainty}] ${title}` : title,
    type: vocabulary.events[event.type],
    ...(certainty && { certainty }),
    ...(said && { speaker: EXCHANGE_WORDS[story.lang].saysWho(said) }),
    ...(dated && { dated }),
    people,
    peopleLine: people.join(EXCHANGE_WORDS[story.lang].comma),
    topics: event.topics.flatMap((id) => story.topics.find((topic) => topic.id === id)?.label ?? []).map(toLine),
  };
}

/** The names of those who take part, each once. */
function findNames(story: Story, event: StoryEvent): string[] {
  const found = event.participants.flatMap(({ entity }) => findEntity(story, entity)?.name ?? []);
  return [...new Set(found.map(toLine))];
}

export function findEntity(story: Story, id: string): Entity | undefined {
  return story.entities.find((entity) => entity.id === id);
}
