/**
 * Where strings stand in a text, for asking about thousands of them: one pass notes where each pair of characters
 * begins, and a string is then looked for at the places of its first pair only.
 */

/** Every place of a string of two characters or more, in order; makes its index when it is first asked. */
export function createPlaceIndex(text: string): (words: string) => number[] {
  let index: Map<number, number[]> | undefined;
  return (words) => {
    index ??= indexPairs(text);
    const places = index.get(pairAt(words, 0)) ?? [];
    return words.length === 2 ? places : places.filter((at) => text.startsWith(words, at));
  };
}

/** Of 32 bits, which a map looks up without making a number object of it. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function indexPairs(text: string): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    const places = index.get(pair);
    if (places) places.push(at);
    else index.set(pair, [at]);
  }
  return index;
}
