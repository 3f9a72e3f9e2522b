/**
 * Many rows of words looked for at once: at each place of a text only the words that can begin with the two characters
 * there are tried.
 *
 * Promises: what a row finds is what its words joined by `|` would find in a pass of their own, in order and without
 * overlap. Linear in the length of the text.
 */
import { firstPairs, spellOut, thirdCharacters } from './firstCharacters.ts';
import { type Beginnings, beginningsAt, indexBeginnings, mayBegin } from './indexBeginnings.ts';
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
  /** Bits for what can stand behind the two characters: some that cannot pass for such that can. */
  thirds: number | undefined;
  /** All that the words can be there, or their pattern; made when it is first needed. */
  matcher: readonly string[] | RegExp | undefined;
}

/** All that can begin at a place. */
type Index = Beginnings<Candidate[]>;

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
    const { seconds } = index;
    let second = text.charCodeAt(0);
    for (let start = 0; start < length; start++) {
      const first = second;
      second = text.charCodeAt(start + 1);
      if (seconds && !mayBegin(seconds, first, second)) continue;
      const candidates = beginningsAt(index, text, start, length);
      if (!candidates) continue;
      for (const candidate of candidates) {
        if (start < (ends[candidate.row] as number) || !goesOn(candidate, text, start)) continue;
        const end = endOfWord(candidate, text, start);
        if (end <= start) continue;
        ends[candidate.row] = end;
        found.push({ row: candidate.row, start, word: text.slice(start, end) });
      }
    }
    for (const { row } of found) ends[row] = 0;
    return found;
  };
}

/** Whether the third character at a place is one that a row's words can have there: most often not. */
function goesOn(candidate: Candidate, text: string, start: number): boolean {
  candidate.thirds ??= bitsOfThirds(candidate.words, text.slice(start, start + 2));
  return ((candidate.thirds >>> (text.charCodeAt(start + 2) & 31)) & 1) === 1;
}

/** Where a row's word that begins at a place ends; -1 where none does. */
function endOfWord(candidate: Candidate, text: string, start: number): number {
  candidate.matcher ??= matcherOf(candidate.words, text.slice(start, start + 2));
  const { matcher } = candidate;
  if (matcher instanceof RegExp) {
    matcher.lastIndex = start;
    return matcher.test(text) ? matcher.lastIndex : -1;
  }
  for (const word of matcher) if (text.startsWith(word, start)) return start + word.length;
  return -1;
}

/** An expression takes long to be made, and most words are few when spelled out. */
function matcherOf(words: readonly string[], pair: string): readonly string[] | RegExp {
  const pattern = words.join('|');
  return spellOut(pattern, pair) ?? new RegExp(pattern, 'y');
}

function bitsOfThirds(words: readonly string[], pair: string): number {
  let bits = 0;
  for (const word of words) {
    const thirds = thirdCharacters(word, pair);
    if (!thirds) return -1;
    for (const third of thirds) bits |= 1 << (third.charCodeAt(0) & 31);
  }
  return bits;
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
function joinRows(words: readonly { row: number; word: string }[]): Candidate[] {
  const rows: Candidate[] = [];
  for (const { row, word } of words) {
    const last = rows.at(-1);
    if (last?.row === row) last.words.push(word);
    else rows.push({ row, words: [word], thirds: undefined, matcher: undefined });
  }
  return rows;
}
