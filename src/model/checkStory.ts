/**
 * Whether the parts of a story agree: what the schema cannot say.
 *
 * Promises: an empty list means that every quote stands where it says, every reference is to something in the
 * story, and no id is used twice.
 */
import type { Evidence, Story } from './story.ts';

/** What does not agree, one sentence each, naming the item; empty where all does. */
export function checkStory(story: Story): string[] {
  const wrong: string[] = [];
  const entities = new Set(story.entities.map((e) => e.id));
  const events = new Set(story.events.map((e) => e.id));
  const topics = new Set(story.topics.map((t) => t.id));
  const checkQuotes = (owner: string, quotes: readonly Evidence[]) => {
    for (const quote of quotes)
      if (quote.end <= quote.start || story.text.slice(quote.start, quote.end) !== quote.exact)
        wrong.push(`${owner}: “${quote.exact}” does not stand at ${quote.start}–${quote.end}`);
  };
  const checkKnown = (owner: string, known: ReadonlySet<string>, id: string) => {
    if (!known.has(id)) wrong.push(`${owner}: there is no “${id}”`);
  };
  for (const [kind, items] of Object.entries({
    entity: story.entities,
    event: story.events,
    topic: story.topics,
    relationship: story.relationships,
  })) {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (seen.has(id)) wrong.push(`${kind} ${id}: the id stands twice`);
      seen.add(id);
    }
  }
  for (const block of story.blocks)
    if (block.end < block.start || block.end > story.text.length) wrong.push(`block ${block.start}: outside the text`);
  for (const entity of story.entities) checkQuotes(`entity ${entity.id}`, entity.mentions);
  for (const topic of story.topics) checkQuotes(`topic ${topic.id}`, topic.evidence);
  for (const event of story.events) {
    const owner = `event ${event.id}`;
    checkQuotes(owner, event.evidence);
    checkQuotes(owner, event.dateBasis?.evidence ?? []);
    checkQuotes(owner, event.speaker?.evidence ?? []);
    for (const { entity } of event.participants) checkKnown(owner, entities, entity);
    for (const topic of event.topics) checkKnown(owner, topics, topic);
    if (event.speaker?.entity) checkKnown(owner, entities, event.speaker.entity);
    if (event.dateBasis?.anchor?.event) checkKnown(owner, events, event.dateBasis.anchor.event);
  }
  for (const tie of story.relationships) {
    const owner = `relationship ${tie.id}`;
    checkQuotes(owner, tie.evidence);
    checkKnown(owner, entities, tie.source);
    checkKnown(owner, entities, tie.target);
    for (const event of tie.events) checkKnown(owner, events, event);
  }
  return wrong;
}
