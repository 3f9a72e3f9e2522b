/** Ties between people and organizations, from posts, events, verbs and kinship. */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';

export function findRelationships(
  _document: Document,
  _entities: readonly FoundEntity[],
  _events: readonly FoundEvent[],
): FoundRelationship[] {
  return [];
}
