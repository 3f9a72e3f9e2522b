/** People and organizations of an article in Chinese. */
import type { Document } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import type { Tools } from '../tools.ts';

export function findChineseEntities(_document: Document, _times: readonly TimeMention[], _tools: Tools): FoundEntity[] {
  return [];
}
