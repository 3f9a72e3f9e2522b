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
  words: string[];
  /** Made when it is first needed. */
  pattern?: RegExp;
}

/**
 * Makes the search. `rows`: for each its words in order of preference, as fragments of regular expressions that
 * tell upper from lower case and match no empty text.
 */
export function createWordFinder(rows: readonly (readonly string[])[]): (text: string) => FoundWord[] {
  let made: ReturnType<typeof indexRows> | undefined;
  return (text) => {
    made ??= indexRows(rows);
    const { index, anywhere } = made;
    const found: FoundWord[] = [];
    const ends: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const candidates = index.get(text.charCodeAt(start)) ?? anywhere;
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[i] as Candidate;
        if (start < (ends[candidate.row] ?? 0)) continue;
        candidate.pattern ??= new RegExp(candidate.words.join('|'), 'y');
        candidate.pattern.lastIndex = start;
        if (!candidate.pattern.test(text)) continue;
        const end = candidate.pattern.lastIndex;
        if (end === start) continue;
        ends[candidate.row] = end;
        found.push({ row: candidate.row, start, word: text.slice(start, end) });
      }
    }
    return found;
  };
}

/** What to try by the character that stands at a place, and what to try at any other. */
function indexRows(rows: readonly (readonly string[])[]): {
  index: ReadonlyMap<number, readonly Candidate[]>;
  anywhere: readonly Candidate[];
} {
  const words = rows.map((row) => row.map((word) => ({ word, first: firstCharacters(word) })));
  const chars = new Set(words.flat().flatMap(({ first }) => [...(first ?? [])]));
  const index = new Map([...chars].map((char) => [char, [] as Candidate[]]));
  const anywhere: Candidate[] = [];
  const add = (candidates: Candidate[], row: number, word: string) => {
    const last = candidates.at(-1);
    if (last?.row === row) last.words.push(word);
    else candidates.push({ row, words: [word] });
  };
  words.forEach((own, row) => {
    for (const { word, first } of own) {
      if (!first) add(anywhere, row, word);
      for (const char of first ?? chars) add(index.get(char) as Candidate[], row, word);
    }
  });
  return { index: new Map([...index].map(([char, candidates]) => [char.charCodeAt(0), candidates])), anywhere };
}
