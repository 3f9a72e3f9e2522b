/** A story's few themes: the article's own sections and what its events are about. */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundTopic } from '../findings.ts';

export function findTopics(
  _document: Document,
  _events: readonly FoundEvent[],
  _entities: readonly FoundEntity[],
): FoundTopic[] {
  return [];
}
