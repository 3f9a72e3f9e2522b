/**
 * A story that was read from a text with its spaces closed, pointing at the text as it came in.
 *
 * Promises: every quote stands where it says; names and titles that are words of the article are as the article has
 * them.
 */
import type { Evidence, Story } from '../model/story.ts';
import type { ClosedText } from './closeSpaces.ts';

export function openStory(story: Story, text: string, closed: ClosedText): Story {
  const quote = <T extends Evidence>(one: T): T => {
    const { start, end } = closed.open(one);
    return { ...one, start, end, exact: text.slice(start, end) };
  };
  const written = (words: string): string => {
    const at = words === '' ? -1 : closed.text.indexOf(words);
    if (at < 0) return words;
    const { start, end } = closed.open({ start: at, end: at + words.length });
    return text.slice(start, end);
  };
  return {
    ...story,
    title: written(story.title),
    text,
    blocks: story.blocks.map((block) => ({ ...block, ...closed.open(block) })),
    entities: story.entities.map((entity) => ({
      ...entity,
      name: written(entity.name),
      aliases: entity.aliases.map(written),
      ...(entity.description && { description: written(entity.description) }),
      mentions: entity.mentions.map(quote),
    })),
    topics: story.topics.map((topic) => ({
      ...topic,
      label: written(topic.label),
      evidence: topic.evidence.map(quote),
    })),
    events: story.events.map((event) => ({
      ...event,
      title: written(event.title),
      ...(event.dateBasis && { dateBasis: { ...event.dateBasis, evidence: event.dateBasis.evidence.map(quote) } }),
      ...(event.speaker && {
        speaker: { ...event.speaker, name: written(event.speaker.name), evidence: event.speaker.evidence.map(quote) },
      }),
      evidence: event.evidence.map(quote),
    })),
    relationships: story.relationships.map((tie) => ({
      ...tie,
      ...(tie.label && { label: written(tie.label) }),
      evidence: tie.evidence.map(quote),
    })),
    problems: story.problems.map((problem) =>
      problem.start === undefined || problem.end === undefined
        ? problem
        : { ...problem, ...closed.open({ start: problem.start, end: problem.end }) },
    ),
  };
}
