/**
 * The nearest match to what an editor wrote, for “did you mean …?”.
 *
 * Promises: nothing is returned that shares less than half with what was written. Distances are Levenshtein's;
 * passages are found by Sellers' variant of it (https://doi.org/10.1016/0196-6774(80)90016-4).
 */

/** How far into a text a nearest passage is looked for, in UTF-16 units: the work is its product with the quote. */
const REACH = 200_000;
const LONGEST_QUOTE = 120;

interface Passage {
  distance: number;
  start: number;
  end: number;
}

/** The passage of `text` with the fewest insertions, deletions and replacements to `quote`. */
function findPassage(text: string, quote: string): Passage {
  const width = quote.length;
  let costs = Array.from({ length: width + 1 }, (_, i) => i);
  let starts = new Array<number>(width + 1).fill(0);
  let best: Passage = { distance: width, start: 0, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const [next, from]: [number[], number[]] = [[0], [at + 1]];
    for (let i = 1; i <= width; i++) {
      const replaced = (costs[i - 1] as number) + (text[at] === quote[i - 1] ? 0 : 1);
      const [inserted, deleted] = [(costs[i] as number) + 1, (next[i - 1] as number) + 1];
      const least = Math.min(replaced, inserted, deleted);
      next.push(least);
      const [diagonal, above, left] = [i === 1 ? at : starts[i - 1], starts[i], from[i - 1]] as number[];
      from.push((least === replaced ? diagonal : least === inserted ? above : left) as number);
    }
    [costs, starts] = [next, from];
    if ((costs[width] as number) < best.distance)
      best = { distance: costs[width] as number, start: starts[width] as number, end: at + 1 };
  }
  return best;
}

/** The passage of a text that comes nearest to a quote, or `null` where none comes near. */
export function findNearestPassage(text: string, quote: string): string | null {
  const asked = quote.slice(0, LONGEST_QUOTE);
  const { distance, start, end } = findPassage(text.slice(0, REACH), asked);
  return distance * 2 <= asked.length && end > start ? text.slice(start, end) : null;
}

/** Levenshtein's distance between two words, two letters that changed places counting as one step. */
function distanceOf(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (above[j - 2] as number) + 1 : replaced;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, replaced, swapped));
    }
    [above, row] = [row, next];
  }
  return row[b.length] as number;
}

/** The word of a list that comes nearest, the first of several; `null` where none comes near. */
export function findNearestWord(word: string, words: Iterable<string>): string | null {
  let [nearest, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const candidate of words) {
    const contains = candidate.includes(word) || (candidate.length > 1 && word.includes(candidate));
    const distance = contains ? 0.5 : distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance * 2 <= Math.max(word.length, candidate.length))
      [nearest, least] = [candidate, distance];
  }
  return nearest;
}
