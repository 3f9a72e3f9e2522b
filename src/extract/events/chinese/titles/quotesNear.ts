/** What was said, in the clauses beside the one that says so. */
import type { Span } from '../../../document.ts';

/** What is said may stand behind the clause that says so. */
export const SAID_WITHIN = 80;

/** What stands behind a clause whose verb says something. */
export const saidNext = (text: string, { end }: Span): string | undefined =>
  SAID.exec(text.slice(end, end + SAID_WITHIN))?.[1];
const SAID = /^[，,：:]\s?((?:[对對就在从從][^，,。；;\n]{1,20}[，,])?(?![“「])[^，,。；;！!？?\n]{4,40})/;

export const quotedNext = (text: string, { end }: Span): string | undefined =>
  QUOTED_NEXT.exec(text.slice(end, end + SAID_WITHIN))?.[1];
const QUOTED_NEXT = /^[，,：:]?\s?[“「]([^“”「」]{4,60})/;

/** What was said, from the quotation that ends right before a place; empty where none does. */
export function quoteBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  return /[“「]([^“”「」]+?)[，。！？]?[”」][，,。]?\s?$/.exec(before)?.[1] ?? '';
}
