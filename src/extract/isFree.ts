import type { Span } from './document.ts';

/** Whether no character of a span is marked. */
export function isFree(marks: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (marks[at] !== 0) return false;
  return true;
}
