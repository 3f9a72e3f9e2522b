/**
 * The trigger words in a stretch of text.
 *
 * Promises: found triggers do not overlap and stand in order; the longest word at a place wins, and of equal ones
 * the row that stands first. At each place only the words that can begin with its character are tried.
 * Does not know: whether the clause really reports what the word says.
 */
import type { Span } from '../../document.ts';
import { firstCharacters } from '../../firstCharacters.ts';
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

/** What is tried of a row at a place: those of its words that can begin there. */
interface Candidate {
  row: TriggerRow;
  /** The row's place in the table. */
  order: number;
  pattern: RegExp;
}

/** Rows by the character that stands at a place; under '' those with words that can begin anywhere. */
const CANDIDATES = indexRows(TRIGGER_ROWS);

function indexRows(rows: readonly TriggerRow[]): ReadonlyMap<string, readonly Candidate[]> {
  const words = rows.map((row) =>
    row.words
      .split(' ')
      .sort((a, b) => lengthOf(b) - lengthOf(a))
      .map((word) => ({ word, first: firstCharacters(word) })),
  );
  const chars = new Set(['', ...words.flat().flatMap(({ first }) => [...(first ?? [])])]);
  const candidatesAt = (char: string) =>
    rows.flatMap((row, order) => {
      const here = (words[order] ?? []).filter(({ first }) => !first || first.has(char)).map(({ word }) => word);
      return here.length === 0 ? [] : [{ row, order, pattern: new RegExp(here.join('|'), 'y') }];
    });
  return new Map([...chars].map((char) => [char, candidatesAt(char)]));
}

/** Characters that a fragment takes of the text, roughly: what looks ahead or behind takes none. */
function lengthOf(fragment: string): number {
  return fragment.replace(/\(\?<?[!=].*$/, '').length;
}

/** All triggers of a text. `isTaken` keeps out places that belong to a name or a quotation. */
export function findTriggers(reading: string, span: Span, isTaken: (at: Span) => boolean): Trigger[] {
  const text = reading.slice(span.start, span.end);
  const found: (Trigger & { order: number })[] = [];
  /** Where each row's last match ends: its words do not overlap each other. */
  const ends: number[] = [];
  const anywhere = CANDIDATES.get('') ?? [];
  for (let at = 0; at < text.length; at++)
    for (const { row, order, pattern } of CANDIDATES.get(text[at] as string) ?? anywhere) {
      if (at < (ends[order] ?? 0)) continue;
      pattern.lastIndex = at;
      const word = pattern.exec(text)?.[0];
      if (!word) continue;
      ends[order] = at + word.length;
      const start = span.start + at;
      const end = start + word.length;
      if (!isTaken({ start, end })) found.push({ start, end, row, word, order });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Trigger[] = [];
  for (const { order: _order, ...trigger } of found)
    if (trigger.start >= (kept.at(-1)?.end ?? 0)) kept.push(trigger);
  return kept;
}
