/**
 * Many rows of words looked for at once: at each place of a text only the words that can begin with the two characters
 * there are tried.
 *
 * Promises: what a row finds is what its words joined by `|` would find in a pass of their own, in order and without
 * overlap. Linear in the length of the text.
 */
import { firstPairs } from './firstCharacters.ts';
import { type Beginnings, beginningsAt, indexBeginnings } from './indexBeginnings.ts';
import { sieve } from './sieve.ts';

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

/** All that can begin at a place. */
interface Candidates {
  rows: Candidate[];
  /** Says first whether there is a match at all: most often none. */
  probe?: RegExp;
}

type Index = Beginnings<Candidates>;

/**
 * Makes the search. `rows`: for each its words in order of preference, as fragments of regular expressions that
 * tell upper from lower case and match no empty text.
 */
export function createWordFinder(rows: readonly (readonly string[])[]): (text: string) => FoundWord[] {
  let made: ReturnType<typeof indexRows> | undefined;
  return (text) => {
    made ??= indexRows(rows);
    const index = made.loose?.test(text) ? made.whole() : made.firm;
    const { ends } = made;
    const found: FoundWord[] = [];
    const { length } = text;
    for (let start = 0; start < length; start++) {
      const candidates = beginningsAt(index, text, start, length);
      if (!candidates || candidates.rows.length === 0 || !canBegin(candidates, text, start)) continue;
      for (const candidate of candidates.rows) {
        if (start < (ends[candidate.row] as number)) continue;
        candidate.pattern ??= patternOf(candidate.words);
        candidate.pattern.lastIndex = start;
        if (!candidate.pattern.test(text)) continue;
        const end = candidate.pattern.lastIndex;
        if (end === start) continue;
        ends[candidate.row] = end;
        found.push({ row: candidate.row, start, word: text.slice(start, end) });
      }
    }
    for (const { row } of found) ends[row] = 0;
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

interface Indices {
  /** The index of all words. */
  whole: () => Index;
  /** Of those of which it is known what they begin with. */
  firm: Index;
  /** The others have to be tried at every character, and stand in a text seldom: this finds whether one does. */
  loose?: RegExp;
  /** Where each row's last word ended in the text at hand; zeros between texts, so that no text needs a list of its own. */
  ends: Int32Array;
}

function indexRows(rows: readonly (readonly string[])[]): Indices {
  const words = rows.map((row) => row.map((word) => ({ word, first: firstPairs(word) })));
  const firm = indexWords(words.map((row) => row.filter(({ first }) => first)));
  const loose = words.flat().flatMap(({ word, first }) => (first ? [] : [word]));
  const ends = new Int32Array(rows.length);
  if (loose.length === 0) return { whole: () => firm, firm, ends };
  let whole: Index | undefined;
  return {
    whole: () => {
      whole ??= indexWords(words);
      return whole;
    },
    firm,
    ends,
    loose: sieve(new RegExp(loose.join('|'))),
  };
}

type First = ReturnType<typeof firstPairs>;

const indexWords = (rows: readonly (readonly { word: string; first: First }[])[]): Index =>
  indexBeginnings(
    rows.flatMap((row, i) => row.map(({ word, first }) => ({ item: { row: i, word }, first }))),
    joinRows,
  );

/** The words of each row in one. */
function joinRows(words: readonly { row: number; word: string }[]): Candidates {
  const rows: Candidate[] = [];
  for (const { row, word } of words) {
    const last = rows.at(-1);
    if (last?.row === row) last.words.push(word);
    else rows.push({ row, words: [word] });
  }
  return { rows };
}
