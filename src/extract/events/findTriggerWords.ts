/** The words that name a happening, for whoever measures or mends the tables; more than become events of a story. */
import type { Document } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import { findHappeningWords, type HappeningWord } from './chinese/triggers/findHappeningWords.ts';
import { findEnglishEvents } from './english/findEnglishEvents.ts';

export function findTriggerWords(
  document: Document,
  entities: readonly FoundEntity[],
  times: readonly TimeMention[],
): HappeningWord[] {
  if (document.lang !== 'en') return findHappeningWords(document, entities);
  return findEnglishEvents(document, entities, times).map(({ trigger, type, rule }) => ({ ...trigger, type, rule }));
}
