/** What happens in an article in English: triggers with their arguments, time, modality and speaker. */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, TimeMention } from '../findings.ts';

export function findEnglishEvents(
  _document: Document,
  _entities: readonly FoundEntity[],
  _times: readonly TimeMention[],
): FoundEvent[] {
  return [];
}
