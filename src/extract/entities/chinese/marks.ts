/** Marks on the characters of a text that names have taken, and the places to mark. */
import type { Span } from '../../document.ts';
import type { Tokens } from './readTokens.ts';

export function fill(marks: Uint8Array, spans: readonly Span[], mark: number): void {
  for (const { start, end } of spans) marks.fill(mark, start, end);
}

/** Every place of names. */
export const placesOfAll = (names: readonly string[], tokens: Tokens): Span[] =>
  names.flatMap((name) => tokens.placesOf(name).map((start) => ({ start, end: start + name.length })));
