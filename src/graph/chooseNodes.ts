/**
 * Who is drawn: the people and organizations that take part in the story, and the ties between them.
 *
 * Promises: pure; whoever has an event or a tie is in, and whoever is named at least twice; names that stand in
 * bylines or noise alone are out. Order: largest part first, then as in the story.
 */
import type { Entity, Relationship, Story } from '../model/story.ts';

/** More than this on one picture helps nobody; the smallest parts are left to the table and the filters. */
const MOST = 1500;

export interface ChosenNode {
  id: string;
  entity: Entity;
  /** Part in the story: 4 for each event, 1 for each mention. Does not depend on anybody else. */
  part: number;
  /** Mentions outside bylines and noise. */
  mentions: number;
  /** Ties drawn at this node. */
  degree: number;
}

export interface ChosenGraph {
  nodes: ChosenNode[];
  /** Both ends are among the nodes, and differ. */
  ties: Relationship[];
}

/** Mentions of an entity outside bylines and noise. */
function countMentions(story: Story, entity: Entity): number {
  const aside = story.blocks.filter((b) => b.kind === 'byline' || b.kind === 'noise');
  if (aside.length === 0) return entity.mentions.length;
  return entity.mentions.filter((m) => !aside.some((b) => m.start >= b.start && m.end <= b.end)).length;
}

const known = new WeakMap<Story, ChosenGraph>();

/** The nodes and ties of a story's graph. */
export function chooseNodes(story: Story): ChosenGraph {
  const before = known.get(story);
  if (before) return before;
  const events = new Map<string, number>();
  for (const event of story.events)
    for (const id of new Set(event.participants.map((p) => p.entity))) events.set(id, (events.get(id) ?? 0) + 1);
  const degree = new Map<string, number>();
  for (const tie of story.relationships)
    if (tie.source !== tie.target) for (const id of [tie.source, tie.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const nodes: ChosenNode[] = [];
  for (const entity of story.entities) {
    if (entity.kind !== 'person' && entity.kind !== 'organization') continue;
    const mentions = countMentions(story, entity);
    const [eventCount, ties] = [events.get(entity.id) ?? 0, degree.get(entity.id) ?? 0];
    if (eventCount + ties === 0 && mentions < 2) continue;
    nodes.push({ id: entity.id, entity, part: 4 * eventCount + mentions, mentions, degree: ties });
  }
  nodes.sort((a, b) => b.part + 3 * b.degree - (a.part + 3 * a.degree));
  const drawn = nodes.slice(0, MOST);
  const ids = new Set(drawn.map((n) => n.id));
  const ties = story.relationships.filter((t) => t.source !== t.target && ids.has(t.source) && ids.has(t.target));
  const chosen = { nodes: drawn, ties };
  known.set(story, chosen);
  return chosen;
}
