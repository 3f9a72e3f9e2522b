/**
 * Many rows of words looked for at once: at each place of a text only the words that can begin with the two characters
 * there are tried.
 *
 * Promises: what a row finds is what its words joined by `|` would find in a pass of their own, in order and without
 * overlap. Linear in the length of the text.
 */
import { firstPairs } from './firstCharacters.ts';
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

interface Index {
  /** What can begin with two characters. */
  byPair: ReadonlyMap<number, Candidates>;
  /** What can begin with one and any other behind it than those that it stands in a pair with. */
  byChar: ReadonlyMap<number, Candidates>;
  /** What to try at any other character. */
  anywhere: Candidates;
  /** See `mayBegin`; left out where a word may begin with any character. */
  seconds?: Int32Array;
}

/** Of 32 bits, which a map looks up without making a number object of it. */
const keyOfPair = (first: number, second: number) => (first << 16) | second;

/** Most characters begin no word, or none with the character behind them: a small table says so before the maps do. */
const FIRSTS = 4096;
/**
 * `seconds`: for each first character, by its lower bits, a bit for each second one, by its lower bits. Some that
 * begin nothing pass for such that do, never the other way round. At the end of a text there is no second one.
 */
const mayBegin = (seconds: Int32Array, first: number, second: number) =>
  (((seconds[first & (FIRSTS - 1)] as number) >>> (second & 31)) & 1) === 1;

/**
 * Makes the search. `rows`: for each its words in order of preference, as fragments of regular expressions that
 * tell upper from lower case and match no empty text.
 */
export function createWordFinder(rows: readonly (readonly string[])[]): (text: string) => FoundWord[] {
  let made: ReturnType<typeof indexRows> | undefined;
  return (text) => {
    made ??= indexRows(rows);
    const { byPair, byChar, anywhere, seconds } = made.loose?.test(text) ? made.whole() : made.firm;
    const { ends } = made;
    const found: FoundWord[] = [];
    const { length } = text;
    for (let start = 0; start < length; start++) {
      const first = text.charCodeAt(start);
      const second = text.charCodeAt(start + 1);
      if (seconds && !mayBegin(seconds, first, second)) continue;
      // At the end of a text there is no second one, and no pair.
      const candidates =
        (start + 1 < length ? byPair.get(keyOfPair(first, second)) : undefined) ?? byChar.get(first) ?? anywhere;
      if (candidates.rows.length === 0 || !canBegin(candidates, text, start)) continue;
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

function indexWords(rows: readonly (readonly { word: string; first: First }[])[]): Index {
  /** For each first character the seconds that some word tells, and '' for any other. */
  const lists = new Map<string, Map<string, Candidate[]>>();
  for (const pair of rows.flat().flatMap(({ first }) => [...(first ?? [])])) {
    const char = pair[0] as string;
    const list = lists.get(char) ?? new Map([['', []]]);
    lists.set(char, list.set(pair.slice(1), list.get(pair.slice(1)) ?? []));
  }
  const anywhere: Candidate[] = [];
  const add = (candidates: Candidate[], row: number, word: string) => {
    const last = candidates.at(-1);
    if (last?.row !== row) candidates.push({ row, words: [word] });
    else if (last.words.at(-1) !== word) last.words.push(word);
  };
  rows.forEach((own, row) => {
    for (const { word, first } of own) {
      if (!first) add(anywhere, row, word);
      for (const pair of first ?? lists.keys()) {
        const list = lists.get(pair[0] as string) as Map<string, Candidate[]>;
        // What may be followed by anything goes with every pair.
        const own = pair.length === 1 ? list.values() : [list.get(pair[1] as string) as Candidate[]];
        for (const candidates of own) add(candidates, row, word);
      }
    }
  });
  const byPair = new Map<number, Candidates>();
  const byChar = new Map<number, Candidates>();
  const seconds = new Int32Array(FIRSTS);
  for (const [char, list] of lists) {
    const first = char.charCodeAt(0);
    for (const [next, rows] of list) {
      if (next === '') byChar.set(first, { rows });
      else byPair.set(keyOfPair(first, next.charCodeAt(0)), { rows });
      const bits = next !== '' ? 1 << (next.charCodeAt(0) & 31) : rows.length > 0 ? -1 : 0;
      seconds[first & (FIRSTS - 1)] = (seconds[first & (FIRSTS - 1)] as number) | bits;
    }
  }
  return { byPair, byChar, anywhere: { rows: anywhere }, ...(anywhere.length === 0 && { seconds }) };
}
