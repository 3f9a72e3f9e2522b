/**
 * The reading copy with a comma where a Chinese headline has a space between two statements: 甲辞职 乙接手.
 *
 * Promises: as long as before; nothing but spaces between Chinese words of titles, headings and key points changes.
 */
import type { Span } from '../document.ts';

const HEADLINES: ReadonlySet<string> = new Set(['title', 'heading', 'keypoint']);
/** Each side is a statement of its own, not a word set apart. */
const BREAK = /(?<=[\u3400-\u9fff”]{4}) (?= {0,2}[“\u3400-\u9fff][\u3400-\u9fff”]{3})/g;

export function divideHeadlines(reading: string, blocks: readonly (Span & { kind: string })[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { kind, start, end } of blocks) {
    if (!HEADLINES.has(kind) || !reading.slice(start, end).includes(' ')) continue;
    parts.push(reading.slice(done, start), reading.slice(start, end).replace(BREAK, '，'));
    done = end;
  }
  return parts.length > 0 ? parts.join('') + reading.slice(done) : reading;
}
