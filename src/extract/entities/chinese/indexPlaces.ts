/**
 * Where strings stand in a text, for asking about thousands of them: one pass notes where each pair of characters
 * begins, another where each three do, and a string is then looked for at the places of its beginning only. Of names,
 * many begin with the same two characters, surname and one of few others, in a long text as many as it is long.
 */
import { pairAt } from '../../pairAt.ts';

type Hash = (text: string, at: number) => number;

const tripleAt: Hash = (text, at) => Math.imul(pairAt(text, at), 31) + text.charCodeAt(at + 2);

/** Every place of a string of two characters or more, in order; makes its indices when they are first asked. */
export function createPlaceIndex(text: string): (words: string) => number[] {
  let pairs: Chains | undefined;
  let triples: Chains | undefined;
  return (words) => {
    if (words.length < 2) return [];
    if (words.length > 2) {
      triples ??= chain(text, 3, tripleAt);
      return findPlaces(text, words, triples, tripleAt);
    }
    pairs ??= chain(text, 2, pairAt);
    return findPlaces(text, words, pairs, pairAt);
  };
}

function findPlaces(text: string, words: string, { firsts, nexts }: Chains, hash: Hash): number[] {
  const found: number[] = [];
  for (let at = firsts[slotOf(hash(words, 0), firsts.length)] as number; at >= 0; at = nexts[at] as number)
    if (text.startsWith(words, at)) found.push(at);
  return found;
}

const slotOf = (hash: number, size: number) => (hash ^ (hash >>> 13)) & (size - 1);

/** The places of beginnings, of some few of them each: where a chain begins, and the next place of each place; -1 ends it. */
interface Chains {
  firsts: Int32Array;
  nexts: Int32Array;
}

/** `size`: characters of a beginning. */
function chain(text: string, size: number, hash: Hash): Chains {
  const { length } = text;
  let slots = 64;
  while (slots < length) slots *= 2;
  const firsts = new Int32Array(slots).fill(-1);
  const nexts = new Int32Array(length);
  for (let at = length - size; at >= 0; at--) {
    const slot = slotOf(hash(text, at), slots);
    nexts[at] = firsts[slot] as number;
    firsts[slot] = at;
  }
  return { firsts, nexts };
}
