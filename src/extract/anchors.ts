/**
 * What a text has to begin or end with for an expression that is bound to its beginning or end: ^(?:被|遭) needs a text
 * that begins with 被 or 遭, 出身的$ one that ends with 的. One look at the text's edge answers, however long it is.
 *
 * Promises: `null` wherever it is not sure; never fewer edges than there are.
 * Does not know: flags but `u`, `d` and `g`.
 */
import { firstPairs, lastCharacters, splitAlternatives } from './firstCharacters.ts';

/** Bits for the edges: some that are none pass for such, never the other way round. */
export interface Anchors {
  /** First characters, alone and with the second one. */
  opens: Uint8Array | null;
  /** Last characters. */
  closes: Uint8Array | null;
}

const UNREAD = /[\ud800-\udfff]/;

const slotOf = (first: number, second: number, size: number) => (first * 31 + second) & (size - 1);

function tabulate(edges: Iterable<string>): Uint8Array {
  const list = [...edges];
  let size = 64;
  while (size < list.length * 16) size *= 2;
  const table = new Uint8Array(size);
  for (const edge of list) table[slotOf(edge.charCodeAt(0), edge.charCodeAt(1) || 0, size)] = 1;
  return table;
}

function joinEdges(parts: readonly string[], read: (part: string) => ReadonlySet<string> | null): Uint8Array | null {
  const all = new Set<string>();
  for (const part of parts) {
    const edges = read(part);
    if (!edges) return null;
    for (const edge of edges) all.add(edge);
  }
  return tabulate(all);
}

/** Whether the last sign of an alternative is the end of the text, and no dollar. */
const isBound = (part: string) => part.endsWith('$') && !part.endsWith('\\$');

/** The anchors of an expression; `null` where it is bound to neither edge. */
export function readAnchors({ source, multiline }: RegExp): Anchors | null {
  if (multiline || UNREAD.test(source)) return null;
  const parts = splitAlternatives(source);
  const opens = parts.every((part) => part.startsWith('^'))
    ? joinEdges(parts, (part) => firstPairs(part.slice(1)))
    : null;
  const closes = parts.every(isBound) ? joinEdges(parts, (part) => lastCharacters(part.slice(0, -1))) : null;
  return opens || closes ? { opens, closes } : null;
}

/** Whether a text has the edges. */
export function fitsAnchors({ opens, closes }: Anchors, text: string): boolean {
  // Read once: asking for the length is a call of its own.
  const { length } = text;
  if (length === 0) return false;
  if (opens) {
    const first = text.charCodeAt(0);
    const isOpen =
      opens[slotOf(first, 0, opens.length)] === 1 ||
      (length > 1 && opens[slotOf(first, text.charCodeAt(1), opens.length)] === 1);
    if (!isOpen) return false;
  }
  return closes === null || closes[slotOf(text.charCodeAt(length - 1), 0, closes.length)] === 1;
}
