/** Time expressions of an article, found and resolved in narrative order. */
import type { Document } from '../document.ts';
import type { TimeMention } from '../findings.ts';

export function findTimes(_document: Document): TimeMention[] {
  return [];
}
