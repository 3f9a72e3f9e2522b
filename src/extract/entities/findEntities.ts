/** The people and organizations of an article, each with every form under which it is named. */
import type { Document } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import type { Tools } from '../tools.ts';
import { findChineseEntities } from './chinese/findChineseEntities.ts';
import { findEnglishEntities } from './english/findEnglishEntities.ts';

export function findEntities(document: Document, times: readonly TimeMention[], tools: Tools): FoundEntity[] {
  return document.lang === 'en' ? findEnglishEntities(document, times) : findChineseEntities(document, times, tools);
}
