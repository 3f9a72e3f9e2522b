/**
 * The article cut into pieces that each mean one thing: plain words, a name, the words of one or more events.
 *
 * Promises: the pieces of a block, joined, are the block's text; pieces are cut at every edge of a quote or a name,
 * so quotes may overlap; linear in the story plus sorting the edges of the blocks that are asked for.
 */
import type { Block, Story } from '../model/story.ts';

export interface Piece {
  start: number;
  text: string;
  /** Ids of the events whose words these are, in the order of the timeline. */
  events: readonly string[];
  /** Id of the entity that is named here. */
  entity?: string;
  /** Ids of the events whose first quote ends here: where a reference to the event is set. */
  ends: readonly string[];
}

export interface MarkedBlock {
  block: Block;
  pieces: Piece[];
}

interface Mark {
  start: number;
  end: number;
  event?: string;
  entity?: string;
  isFirst?: boolean;
}

/** Where quotes and names stand between two places of the text, in the order of their beginnings. */
function findMarks({ events, entities }: Story, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const event of events)
    event.evidence.forEach(({ start, end }, i) => {
      if (end > from && start < to) marks.push({ start, end, event: event.id, isFirst: i === 0 });
    });
  for (const entity of entities)
    for (const { start, end } of entity.mentions)
      if (end > from && start < to) marks.push({ start, end, entity: entity.id });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Blocks with their pieces, in order; those of the whole article where none are given. */
export function markArticle(story: Story, blocks: readonly Block[] = story.blocks): MarkedBlock[] {
  const inOrder = [...blocks].sort((a, b) => a.start - b.start);
  const marks = findMarks(story, inOrder[0]?.start ?? 0, inOrder.at(-1)?.end ?? 0);
  let next = 0;
  return inOrder.map((block) => {
    while (next < marks.length && (marks[next] as Mark).end <= block.start) next++;
    const inside: Mark[] = [];
    for (let i = next; i < marks.length && (marks[i] as Mark).start < block.end; i++) {
      const mark = marks[i] as Mark;
      if (mark.end > block.start) inside.push(mark);
    }
    return { block, pieces: cutBlock(story.text, block, block.kind === 'noise' ? [] : inside) };
  });
}

function cutBlock(text: string, block: Block, marks: readonly Mark[]): Piece[] {
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of marks) {
    if (start > block.start) edges.add(start);
    if (end < block.end) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    const over = marks.filter((m) => m.start <= start && m.end >= end);
    const entity = over.find((m) => m.entity)?.entity;
    pieces.push({
      start,
      text: text.slice(start, end),
      events: [...new Set(over.flatMap((m) => m.event ?? []))],
      ...(entity && { entity }),
      ends: [...new Set(over.filter((m) => m.isFirst && m.end === end).flatMap((m) => m.event ?? []))],
    });
  }
  return pieces;
}
