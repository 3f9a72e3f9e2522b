/**
 * Where strings stand in a text, for asking about thousands of them: one pass notes where each pair of characters
 * begins, and a string is then looked for at the places of its first pair only.
 */
import { pairAt } from '../pairAt.ts';

/** Every place of a string of two characters or more, in order; makes its index when it is first asked. */
export function createPlaceIndex(text: string): (words: string) => number[] {
  let index: ReturnType<typeof chainPairs> | undefined;
  return (words) => {
    index ??= chainPairs(text);
    const { firsts, nexts } = index;
    const found: number[] = [];
    if (words.length < 2) return found;
    for (let at = firsts[slotOf(pairAt(words, 0), firsts.length)] as number; at >= 0; at = nexts[at] as number)
      if (text.startsWith(words, at)) found.push(at);
    return found;
  };
}

const slotOf = (pair: number, size: number) => (pair ^ (pair >>> 13)) & (size - 1);

/**
 * The places of pairs in chains, each of some few pairs: where a chain begins, and the next place of each place; -1
 * ends it.
 */
function chainPairs(text: string): { firsts: Int32Array; nexts: Int32Array } {
  const { length } = text;
  let size = 64;
  while (size < length) size *= 2;
  const firsts = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(length);
  for (let at = length - 2; at >= 0; at--) {
    const slot = slotOf(pairAt(text, at), size);
    nexts[at] = firsts[slot] as number;
    firsts[slot] = at;
  }
  return { firsts, nexts };
}
