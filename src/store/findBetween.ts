/**
 * What lies between two people or organizations: their ties, the events that hold both, or, where there is neither,
 * who links them.
 *
 * Promises: pure; linear in the story; the chain is one of the shortest, and the same every time.
 */
import type { Relationship, Story, StoryEvent } from '../model/story.ts';

export interface Between {
  /** Ids from one to the other; only these two where something holds both, empty where nobody links them. */
  chain: readonly string[];
  /** From each of the chain to the next. */
  ties: readonly Relationship[];
  events: readonly StoryEvent[];
}

/** Who has a tie or an event with each, those with ties first. */
function listNeighbors({ relationships, events }: Story): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const join = (ids: readonly string[]) => {
    for (const id of ids) {
      const known = neighbors.get(id) ?? new Set();
      neighbors.set(id, known);
      for (const other of ids) known.add(other);
    }
  };
  for (const { source, target } of relationships) join([source, target]);
  for (const { participants } of events) join(participants.map((p) => p.entity));
  return neighbors;
}

/** A shortest way from one to the other, both in it; empty where there is none. */
function findChain(story: Story, from: string, to: string): string[] {
  const neighbors = listNeighbors(story);
  const cameFrom = new Map([[to, to]]);
  // A set goes on with what is added while it is gone through.
  for (const id of cameFrom.keys())
    for (const next of neighbors.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  const chain: string[] = [];
  for (let id = from; cameFrom.has(id) && chain.at(-1) !== to; id = cameFrom.get(id) as string) chain.push(id);
  return chain;
}

export function findBetween(story: Story, from: string, to: string): Between {
  const chain = findChain(story, from, to);
  const next = new Map(chain.map((id, i) => [id, chain[i + 1]]));
  const ties = story.relationships.filter((t) => next.get(t.source) === t.target || next.get(t.target) === t.source);
  const behind = new Set(ties.flatMap((tie) => tie.events));
  const isHeld = ({ participants }: StoryEvent) =>
    participants.some((a) => participants.some((b) => next.get(a.entity) === b.entity));
  return { chain, ties, events: story.events.filter((event) => behind.has(event.id) || isHeld(event)) };
}
