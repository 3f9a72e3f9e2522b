/**
 * A long article in parts of which a page can hold some: runs of whole blocks with about as many marks each.
 *
 * Promises: pure; every block is in one part, in order; an article of usual length is one part; linear in the story.
 */
import { countWhile } from '../model/countWhile.ts';
import type { Block, Story } from '../model/story.ts';

export interface Part {
  /** Half-open, UTF-16 indices into the story's text. */
  start: number;
  end: number;
  blocks: readonly Block[];
  /** How many paragraphs and the like it has, noise aside. */
  count: number;
}

/** Names and quotes up to which an article is drawn whole, and of one part otherwise. */
export const WHOLE = 1200;
export const PART = 240;

/** How many names and quotes begin in each block. */
function countMarks(blocks: readonly Block[], { events, entities }: Story): Uint32Array {
  const counts = new Uint32Array(blocks.length);
  let at = 0;
  const add = (start: number) => {
    // Neighbours stand in the same block or the next; only then is it searched for.
    const isNear = (blocks[at]?.start ?? 0) <= start && start < (blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY);
    if (!isNear) at = findBlock(blocks, start);
    counts[at] = (counts[at] as number) + 1;
  };
  for (const { evidence } of events) for (const { start } of evidence) add(start);
  for (const { mentions } of entities) for (const { start } of mentions) add(start);
  return counts;
}

/** The last item that begins at or before a place; the first where none does. */
const findBlock = (items: readonly { start: number }[], place: number): number =>
  Math.max(0, countWhile(items.length, (i) => (items[i] as { start: number }).start <= place) - 1);

const makePart = (blocks: readonly Block[]): Part => ({
  start: blocks[0]?.start ?? 0,
  end: blocks.at(-1)?.end ?? 0,
  blocks,
  count: blocks.filter((b) => b.kind !== 'noise' && b.kind !== 'title').length,
});

export function cutArticle(story: Story): Part[] {
  const blocks = [...story.blocks].sort((a, b) => a.start - b.start);
  if (blocks.length === 0) return [];
  const counts = countMarks(blocks, story);
  if (counts.reduce((sum, n) => sum + n, 0) + blocks.length <= WHOLE) return [makePart(blocks)];
  const parts: Part[] = [];
  let [first, sum] = [0, 0];
  blocks.forEach((_, i) => {
    sum += 1 + (counts[i] as number);
    if (sum < PART && i < blocks.length - 1) return;
    parts.push(makePart(blocks.slice(first, i + 1)));
    [first, sum] = [i + 1, 0];
  });
  return parts;
}

/** The part that a place in the text is in. */
export const findPart = (parts: readonly Part[], place: number): number => findBlock(parts, place);
