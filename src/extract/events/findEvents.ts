/** The events of an article as its clauses report them, in the order of the text, told-twice ones not yet joined. */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, TimeMention } from '../findings.ts';
import type { Tools } from '../tools.ts';
import { findChineseEvents } from './chinese/findChineseEvents.ts';
import { findEnglishEvents } from './english/findEnglishEvents.ts';

export function findEvents(
  document: Document,
  entities: readonly FoundEntity[],
  times: readonly TimeMention[],
  tools: Tools = {},
): FoundEvent[] {
  return document.lang === 'en'
    ? findEnglishEvents(document, entities, times)
    : findChineseEvents(document, entities, times, tools);
}
