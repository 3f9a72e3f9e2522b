/** Joins the reports of one happening into one event with several quotes. */
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';

export function mergeEvents(events: readonly FoundEvent[], _document: Document): FoundEvent[] {
  return events.filter((event) => !event.isMention);
}
