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
  /** Made when it is first needed, like all patterns here. */
  pattern?: RegExp;
}

/** All that can begin with one character. */
interface Candidates {
  rows: Candidate[];
  /** Says first whether there is a match at all: most often none. */
  probe?: RegExp;
}

interface Index {
  byChar: ReadonlyMap<number, Candidates>;
  /** What to try at any other character. */
  anywhere: Candidates;
}

/**
 * Makes the search. `rows`: for each its words in order of preference, as fragments of regular expressions that
 * tell upper from lower case and match no empty text.
 */
export function createWordFinder(rows: readonly (readonly string[])[]): (text: string) => FoundWord[] {
  let made: ReturnType<typeof indexRows> | undefined;
  return (text) => {
    made ??= indexRows(rows);
    const { byChar, anywhere } = made.loose?.test(text) ? made.whole() : made.firm;
    const found: FoundWord[] = [];
    const ends: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const candidates = byChar.get(text.charCodeAt(start)) ?? anywhere;
      if (candidates.rows.length === 0 || !canBegin(candidates, text, start)) continue;
      for (const candidate of candidates.rows) {
        if (start < (ends[candidate.row] ?? 0)) continue;
        candidate.pattern ??= patternOf(candidate.words);
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

const patternOf = (words: readonly string[]) => new RegExp(words.join('|'), 'y');

function canBegin(candidates: Candidates, text: string, start: number): boolean {
  if (candidates.rows.length === 1) return true;
  candidates.probe ??= patternOf(candidates.rows.flatMap(({ words }) => words));
  candidates.probe.lastIndex = start;
  return candidates.probe.test(text);
}

/**
 * `whole` gives the index of all words; `firm` is that of the words of which it is known what they begin with. The
 * others, that have to be tried at every character, stand in a text seldom: `loose` finds whether one does.
 */
function indexRows(rows: readonly (readonly string[])[]): { whole: () => Index; firm: Index; loose?: RegExp } {
  const words = rows.map((row) => row.map((word) => ({ word, first: firstCharacters(word) })));
  const firm = indexWords(words.map((row) => row.filter(({ first }) => first)));
  const loose = words.flat().flatMap(({ word, first }) => (first ? [] : [word]));
  if (loose.length === 0) return { whole: () => firm, firm };
  let whole: Index | undefined;
  return {
    whole: () => {
      whole ??= indexWords(words);
      return whole;
    },
    firm,
    loose: new RegExp(loose.join('|')),
  };
}

type First = ReturnType<typeof firstCharacters>;

function indexWords(rows: readonly (readonly { word: string; first: First }[])[]): Index {
  const chars = new Set(rows.flat().flatMap(({ first }) => [...(first ?? [])]));
  const index = new Map([...chars].map((char) => [char, [] as Candidate[]]));
  const anywhere: Candidate[] = [];
  const add = (candidates: Candidate[], row: number, word: string) => {
    const last = candidates.at(-1);
    if (last?.row === row) last.words.push(word);
    else candidates.push({ row, words: [word] });
  };
  rows.forEach((own, row) => {
    for (const { word, first } of own) {
      if (!first) add(anywhere, row, word);
      for (const char of first ?? chars) add(index.get(char) as Candidate[], row, word);
    }
  });
  return {
    byChar: new Map([...index].map(([char, rows]) => [char.charCodeAt(0), { rows }])),
    anywhere: { rows: anywhere },
  };
}
