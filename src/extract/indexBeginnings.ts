/**
 * What can begin at a place of a text, found by the two characters that stand there.
 *
 * Promises: at a place everything that can begin there, in the order in which it was given; mostly nothing, which is
 * told by one look into a small table.
 */

export interface Beginnings<T> {
  /** What can begin with two characters. */
  byPair: ReadonlyMap<number, T>;
  /** What can begin with one and any other behind it than those that it stands in a pair with. */
  byChar: ReadonlyMap<number, T>;
  /** What to try at any other character. */
  anywhere: T;
  /** See `mayBegin`; left out where something may begin with any character. */
  seconds?: Int32Array;
}

/** Of 32 bits, which a map looks up without making a number object of it. */
const keyOfPair = (first: number, second: number) => (first << 16) | second;

/** Most characters begin nothing, or nothing with the character behind them: a small table says so before the maps do. */
const FIRSTS = 4096;
/**
 * `seconds`: for each first character, by its lower bits, a bit for each second one, by its lower bits. Some that
 * begin nothing pass for such that do, never the other way round. At the end of a text there is no second one.
 */
export const mayBegin = (seconds: Int32Array, first: number, second: number) =>
  (((seconds[first & (FIRSTS - 1)] as number) >>> (second & 31)) & 1) === 1;

/** What can begin at a place; `null` where nothing can. */
export function beginningsAt<T>(index: Beginnings<T>, text: string, start: number, length: number): T | null {
  const { byPair, byChar, anywhere, seconds } = index;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (seconds && !mayBegin(seconds, first, second)) return null;
  // At the end of a text there is no second one, and no pair.
  return (start + 1 < length ? byPair.get(keyOfPair(first, second)) : undefined) ?? byChar.get(first) ?? anywhere;
}

/**
 * `items`: each with the pairs that it can begin with, as `firstPairs` gives them. `collect`: makes of the items that
 * can begin at a place, in order, what the index gives there.
 */
export function indexBeginnings<I, T>(
  items: readonly { item: I; first: ReadonlySet<string> | null }[],
  collect: (items: readonly I[]) => T,
): Beginnings<T> {
  /** For each first character the seconds that some item tells, and '' for any other. */
  const lists = new Map<string, Map<string, I[]>>();
  for (const pair of items.flatMap(({ first }) => [...(first ?? [])])) {
    const char = pair[0] as string;
    const list = lists.get(char) ?? new Map([['', []]]);
    lists.set(char, list.set(pair.slice(1), list.get(pair.slice(1)) ?? []));
  }
  const anywhere: I[] = [];
  const add = (list: I[], item: I) => {
    if (list.at(-1) !== item) list.push(item);
  };
  for (const { item, first } of items) {
    if (!first) add(anywhere, item);
    for (const pair of first ?? lists.keys()) {
      const list = lists.get(pair[0] as string) as Map<string, I[]>;
      // What may be followed by anything goes with every pair.
      const own = pair.length === 1 ? list.values() : [list.get(pair[1] as string) as I[]];
      for (const each of own) add(each, item);
    }
  }
  const byPair = new Map<number, T>();
  const byChar = new Map<number, T>();
  const seconds = new Int32Array(FIRSTS);
  for (const [char, list] of lists) {
    const first = char.charCodeAt(0);
    for (const [next, own] of list) {
      if (next === '') byChar.set(first, collect(own));
      else byPair.set(keyOfPair(first, next.charCodeAt(0)), collect(own));
      const bits = next !== '' ? 1 << (next.charCodeAt(0) & 31) : own.length > 0 ? -1 : 0;
      seconds[first & (FIRSTS - 1)] = (seconds[first & (FIRSTS - 1)] as number) | bits;
    }
  }
  return { byPair, byChar, anywhere: collect(anywhere), ...(anywhere.length === 0 && { seconds }) };
}
