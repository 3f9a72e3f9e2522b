/** People and organizations of an article in English. */
import type { Document } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';

export function findEnglishEntities(_document: Document, _times: readonly TimeMention[]): FoundEntity[] {
  return [];
}
