/**
 * The trigger words in a stretch of text.
 *
 * Promises: found triggers do not overlap and stand in order; the longest word at a place wins, and of equal ones
 * the row that stands first. Each row is one pass over the text.
 * Does not know: whether the clause really reports what the word says.
 */
import type { Span } from '../../document.ts';
import { BUSINESS_TRIGGERS } from './businessTriggers.ts';
import { PERSONNEL_TRIGGERS } from './personnelTriggers.ts';
import { PUBLIC_TRIGGERS } from './publicTriggers.ts';
import { SPEECH_TRIGGERS } from './speechTriggers.ts';
import type { TriggerRow } from './triggerRow.ts';

export interface Trigger extends Span {
  row: TriggerRow;
  word: string;
}

export const TRIGGER_ROWS: readonly TriggerRow[] = [
  ...PERSONNEL_TRIGGERS,
  ...SPEECH_TRIGGERS,
  ...PUBLIC_TRIGGERS,
  ...BUSINESS_TRIGGERS,
];

const patterns = TRIGGER_ROWS.map((row) => {
  const words = row.words.split(' ').sort((a, b) => lengthOf(b) - lengthOf(a));
  return { row, pattern: new RegExp(words.join('|'), 'g') };
});

/** Characters that a fragment takes of the text, roughly: what looks ahead or behind takes none. */
function lengthOf(fragment: string): number {
  return fragment.replace(/\(\?<?[!=].*$/, '').length;
}

/** All triggers of a text. `isTaken` keeps out places that belong to a name or a quotation. */
export function findTriggers(reading: string, span: Span, isTaken: (at: Span) => boolean): Trigger[] {
  const text = reading.slice(span.start, span.end);
  const found: Trigger[] = [];
  for (const { row, pattern } of patterns)
    for (const match of text.matchAll(pattern)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (match[0] !== '' && !isTaken({ start, end })) found.push({ start, end, row, word: match[0] });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Trigger[] = [];
  for (const trigger of found) {
    const last = kept.at(-1);
    if (!last || trigger.start >= last.end) kept.push(trigger);
  }
  return kept;
}
