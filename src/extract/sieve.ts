/**
 * Regular expressions that look at a text twice: first whether it has any of the pairs of characters without which
 * there is no match (see neededTraces.ts), which takes a small part of the time and mostly says no; then in earnest.
 * The rules are hundreds of long alternations, each tried on every clause.
 *
 * Promises: the same matches as the expression that it is made of. `test` and `exec` begin at the beginning, whatever
 * the flags.
 * Does not know: sticky and case-insensitive expressions.
 */
import { type Anchors, fitsAnchors, readAnchors } from './anchors.ts';
import { neededTraces } from './neededTraces.ts';

/** Characters are told apart by so many of their bits: some texts without a trace pass for having one, never the other way round. */
const SIZE = 4096;
const slotOf = (code: number) => code & (SIZE - 1);
/** More expressions than these get no sieve. */
const MOST = 1024;
const WORDS = MOST / 32;
/**
 * For each character a row of bits, one for each expression of which it is a trace or begins one. The rows of a text's
 * characters stay at hand while one expression after the other is tried on it; a table for each would not.
 */
const rows = new Int32Array(SIZE * WORDS);
let count = 0;

/**
 * The rows of all characters of the text at hand in one, word by word, each made when the first expression of its word
 * asks: most have their answer there. Expressions that ask one after the other are numbered one after the other, and
 * share their word.
 */
const joined = new Int32Array(WORDS);
/** For which text each word was joined, by its number. */
const joinedFor = new Float64Array(WORDS);
let textNumber = 0;

/** What stands beside the rows: the pairs of one expression, and single characters as pairs with nothing. */
interface Traces {
  /** Where its bit is: the word of a row, and the bit in it. */
  word: number;
  bit: number;
  pairs: Uint8Array;
}

const slotOfPair = (first: number, second: number, size: number) => (first * 31 + second) & (size - 1);

function tabulate(source: string): Traces | null {
  const traces = count < MOST ? neededTraces(source) : null;
  if (!traces) return null;
  const [word, bit] = [count >> 5, 1 << (count & 31)];
  count++;
  // What the text at hand was found to have does not know of this one.
  joinedFor[word] = -1;
  let size = 64;
  while (size < traces.size * 16) size *= 2;
  const pairs = new Uint8Array(size);
  for (const trace of traces) {
    const first = trace.charCodeAt(0);
    const row = slotOf(first) * WORDS + word;
    rows[row] = (rows[row] as number) | bit;
    pairs[slotOfPair(first, trace.charCodeAt(1) || 0, size)] = 1;
  }
  return { word, bit, pairs };
}

/** A longer text is looked at in parts of so many characters. */
const LONGEST = 2048;
/**
 * The text that was asked about last, and its characters: a text that was cut out of another looks each of them up in
 * that one, and one expression after the other asks about the same.
 */
let last = '';
const codes = new Uint16Array(LONGEST);

function joinRows(word: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= rows[slotOf(codes[i] as number) * WORDS + word] as number;
  return keepRow(word, bits);
}

/** The same for a text whose characters are read with it. */
function readText(text: string, word: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code;
    bits |= rows[slotOf(code) * WORDS + word] as number;
  }
  last = text;
  textNumber++;
  return keepRow(word, bits);
}

function keepRow(word: number, bits: number): number {
  joined[word] = bits;
  joinedFor[word] = textNumber;
  return bits;
}

function hasTrace(traces: Traces, text: string): boolean {
  // Read once: strings are of many kinds inside, so that asking for the length is a call of its own.
  const { length } = text;
  if (length > LONGEST) return hasTraceInParts(traces, text);
  const { word, bit } = traces;
  const bits =
    text !== last
      ? readText(text, word, length)
      : joinedFor[word] === textNumber
        ? (joined[word] as number)
        : joinRows(word, length);
  return (bits & bit) !== 0 && hasTraceIn(traces, length);
}

/** Parts have a character in common, so that no pair is cut in two. */
function hasTraceInParts(traces: Traces, text: string): boolean {
  last = '';
  for (let from = 0; from + 1 < text.length; from += LONGEST - 1) {
    const size = Math.min(LONGEST, text.length - from);
    for (let i = 0; i < size; i++) codes[i] = text.charCodeAt(from + i);
    if (hasTraceIn(traces, size)) return true;
  }
  return false;
}

/** Looks at the characters that have been read. */
function hasTraceIn({ word, bit, pairs }: Traces, length: number): boolean {
  const size = pairs.length;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    if (((rows[slotOf(code) * WORDS + word] as number) & bit) === 0) continue;
    if (pairs[slotOfPair(code, 0, size)] === 1) return true;
    if (i + 1 < length && pairs[slotOfPair(code, codes[i + 1] as number, size)] === 1) return true;
  }
  return false;
}

const ALONE = 1;
const BEGINS = 2;

/**
 * Many expressions at once: which of them a text may match, by their places in the list and in order, found in one
 * pass over the text.
 */
export function sieveAll(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let index: ReturnType<typeof indexTraces> | undefined;
  return (text) => {
    index ??= indexTraces(patterns);
    const { chars, byTrace, always } = index;
    const found = new Set(always);
    const add = (trace: number) => {
      for (const place of byTrace.get(trace) ?? []) found.add(place);
    };
    const { length } = text;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      const kind = chars[slotOf(code)] as number;
      if (kind & ALONE) add(code);
      if (kind & BEGINS && i + 1 < length) add(keyOfPair(code, text.charCodeAt(i + 1)));
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** A small integer for each pair, other than those of single characters. */
const keyOfPair = (first: number, second: number) => 0x10000 + ((first << 13) ^ second);

function indexTraces(patterns: readonly RegExp[]) {
  const chars = new Uint8Array(SIZE);
  const byTrace = new Map<number, number[]>();
  const always: number[] = [];
  patterns.forEach(({ source }, place) => {
    const traces = neededTraces(source);
    if (!traces) always.push(place);
    for (const trace of traces ?? []) {
      const [first, second] = [trace.charCodeAt(0), trace.charCodeAt(1)];
      const slot = slotOf(first);
      chars[slot] = (chars[slot] as number) | (trace.length === 1 ? ALONE : BEGINS);
      const key = trace.length === 1 ? first : keyOfPair(first, second);
      const places = byTrace.get(key);
      if (places) places.push(place);
      else byTrace.set(key, [place]);
    }
  });
  return { chars, byTrace, always };
}

/** An expression that has been given a sieve. */
interface Sieved extends RegExp {
  /** Two plain copies, for the first match and for all. */
  first: RegExp;
  plain: RegExp;
  /** Made when first needed: a story in another language needs none. */
  traces: Traces | null | undefined;
  /** Made when it has been asked often: for one short article it would cost more than it spares. */
  anchors: Anchors | null | undefined;
  /** How often it was asked, until then. */
  asked: number;
}

/** Times from which on it is worth knowing what an expression needs at the edges of a text. */
const OFTEN = 200;

function mayMatch(pattern: Sieved, text: string): boolean {
  if (pattern.traces === undefined) pattern.traces = tabulate(pattern.source);
  if (pattern.anchors === undefined && ++pattern.asked > OFTEN) pattern.anchors = readAnchors(pattern.plain);
  if (pattern.anchors && !fitsAnchors(pattern.anchors, text)) return false;
  return pattern.traces === null || hasTrace(pattern.traces, text);
}

const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` finds, without the copy that it makes of the expression each time. */
function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not for all matches: ${pattern}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match is gone past, by the whole of a character.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

const isSieved = (pattern: RegExp): pattern is Sieved => Object.getPrototypeOf(pattern) === METHODS;

/**
 * What `text.matchAll(pattern)` finds, in a list. Of most expressions a text has nothing, and to say so the method and
 * its iterator take thrice the time of the sieve: for what is asked of each clause.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!isSieved(pattern)) return findAll(pattern, text);
  return mayMatch(pattern, text) ? findAll(pattern.plain, text) : NONE;
}

/** What takes the place of the methods of the same names, for all expressions that have a sieve. */
const METHODS = Object.create(RegExp.prototype, {
  test: {
    value(this: Sieved, text: string) {
      return mayMatch(this, text) && this.first.test(text);
    },
  },
  exec: {
    value(this: Sieved, text: string) {
      return mayMatch(this, text) ? this.first.exec(text) : null;
    },
  },
  [Symbol.matchAll]: {
    value(this: Sieved, text: string) {
      return matchesOf(this, text)[Symbol.iterator]();
    },
  },
  [Symbol.match]: {
    value(this: Sieved, text: string) {
      return mayMatch(this, text) ? text.match(this.plain) : null;
    },
  },
  [Symbol.search]: {
    value(this: Sieved, text: string) {
      return mayMatch(this, text) ? text.search(this.plain) : -1;
    },
  },
  [Symbol.replace]: {
    value(this: Sieved, text: string, by: string) {
      return mayMatch(this, text) ? text.replace(this.plain, by) : text;
    },
  },
  [Symbol.split]: {
    value(this: Sieved, text: string, most?: number) {
      return mayMatch(this, text) ? text.split(this.plain, most) : [text];
    },
  },
});

/** Gives an expression its sieve, and returns it. */
export function sieve(pattern: RegExp): RegExp {
  if (isSieved(pattern)) return pattern;
  const { source, flags } = pattern;
  if (/[iyv]/.test(flags)) throw new Error(`no sieve for the flags of ${pattern}`);
  // The flags stand on the expression itself, where `matchAll` finds them without asking for each.
  return Object.defineProperties(Object.setPrototypeOf(pattern, METHODS), {
    flags: { value: flags },
    first: { value: new RegExp(source, flags.replace('g', '')) },
    plain: { value: new RegExp(source, flags) },
    traces: { value: undefined, writable: true },
    anchors: { value: undefined, writable: true },
    asked: { value: 0, writable: true },
  });
}

/** Gives each its sieve, where the tables of words are to stand by themselves. */
export const sieveEach = (...patterns: readonly RegExp[]): void => patterns.forEach(sieve);
