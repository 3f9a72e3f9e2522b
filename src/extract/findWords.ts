/**
 * Many rows of words looked for at once: at each place of a text only the words that can begin with its character
 * are tried.
 *
 * Promises: what a row finds is what its words joined by `|` would find in a pass of their own, in order and without
 * overlap. Linear in the length of the text.
 */
import { firstCharacters } from './firstCharacters.ts';

export interface FoundWord {
  /** Index of the row. */
  row: number;
  /** Index of the match. */
  start: number;
  word: string;
}

interface Candidate {
  row: number;
  pattern: RegExp;
}

/**
 * Makes the search. `rows`: for each its words in order of preference, as fragments of regular expressions that
 * tell upper from lower case and match no empty text.
 */
export function createWordFinder(rows: readonly (readonly string[])[]): (text: string) => FoundWord[] {
  const index = indexRows(rows);
  const anywhere = index.get('') ?? [];
  return (text) => {
    const found: FoundWord[] = [];
    const ends: number[] = [];
    for (let start = 0; start < text.length; start++)
      for (const { row, pattern } of index.get(text[start] as string) ?? anywhere) {
        if (start < (ends[row] ?? 0)) continue;
        pattern.lastIndex = start;
        const word = pattern.exec(text)?.[0];
        if (!word) continue;
        ends[row] = start + word.length;
        found.push({ row, start, word });
      }
    return found;
  };
}

/** What to try by the character that stands at a place; under '' what can begin anywhere. */
function indexRows(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly Candidate[]> {
  const words = rows.map((row) => row.map((word) => ({ word, first: firstCharacters(word) })));
  const chars = new Set(['', ...words.flat().flatMap(({ first }) => [...(first ?? [])])]);
  const candidatesAt = (char: string) =>
    words.flatMap((own, row) => {
      const here = own.filter(({ first }) => !first || first.has(char)).map(({ word }) => word);
      return here.length === 0 ? [] : [{ row, pattern: new RegExp(here.join('|'), 'y') }];
    });
  return new Map([...chars].map((char) => [char, candidatesAt(char)]));
}
