/**
 * Entries of a live report, each under, behind or before the time of day at which it was written: "【16:40 更新】",
 * "21:06 GMT May survives", "10:02 Doe: …". What an entry tells without a date is of its day, and comes before what
 * later ones tell, however the page puts them.
 *
 * Promises: none where fewer than three blocks have a clock, or where no day is known. The day is that of publication, or
 * the one that a heading between the entries is.
 * Does not know: time zones; entries over midnight without a heading between the days.
 */
import { countWhile } from '../../model/countWhile.ts';
import { DAY_LENGTH } from '../../model/edtf.ts';
import type { Block } from '../../model/story.ts';
import { type Clock, clockOfLine, FEWEST_CLOCKS } from '../clockOfLine.ts';
import type { Document } from '../document.ts';
import type { FoundEvent, TimeMention } from '../findings.ts';
import { sayBasis } from '../time/says.ts';
import { timeOfHeading } from './timeOfHeading.ts';

export interface LiveEntry {
  /** The day of the entry, with the words of its clock. */
  time: TimeMention;
  /** Minutes from midnight. */
  minute: number;
}

/** The entry of each block that is one or belongs to one, by the block's index; empty for what is no live report. */
export type LiveEntries = ReadonlyMap<number, LiveEntry>;

/** `times`: those of the document, in order. */
export function findLiveEntries(document: Document, times: readonly TimeMention[]): LiveEntries {
  const { blocks, reading } = document;
  const clocks = blocks.map((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? clockOfLine(reading, block) : null,
  );
  const entries = new Map<number, LiveEntry>();
  if (clocks.filter(Boolean).length < FEWEST_CLOCKS) return entries;
  let day: string | null = document.published;
  let entry: LiveEntry | undefined;
  let next = 0;
  for (const [i, block] of blocks.entries()) {
    while (next < times.length && (times[next] as TimeMention).start < block.start) next++;
    const clock = clocks[i];
    const own = times[next];
    const isDay = !clock && block.kind === 'heading' && own?.edtf?.length === DAY_LENGTH && own.end <= block.end;
    if (isDay && timeOfHeading(reading, block, [own])) {
      day = own.edtf;
      entry = undefined;
    }
    if (clock && day !== null) entry = toEntry(document, clock, day);
    if (entry) entries.set(i, entry);
    if (clock?.isAtEnd) entry = undefined;
  }
  return entries;
}

/** What an entry tells by the clock alone, "18:13在…", is of the entry's day. */
export function placeInEntries(document: Document, entries: LiveEntries, events: readonly FoundEvent[]): void {
  if (entries.size === 0) return;
  for (const event of events) {
    const edtf = entryAt(document, entries, event.trigger.start)?.time.edtf;
    if (edtf && event.time?.rule.startsWith('zh-clock') && event.time.edtf !== edtf)
      event.time = { ...event.time, edtf };
  }
}

/** The entry in which an offset of the text lies. */
export function entryAt({ blocks }: Document, entries: LiveEntries, offset: number): LiveEntry | undefined {
  const block = countWhile(blocks.length, (i) => (blocks[i] as Block).start <= offset) - 1;
  return entries.get(block);
}

function toEntry({ text, lang, published }: Document, { start, end, minute }: Clock, day: string): LiveEntry {
  const exact = text.slice(start, end);
  const rule = 'live-entry';
  const hold = day === published ? ({ on: 'published' } as const) : ({ on: 'told', date: day } as const);
  const basis = { evidence: [{ start, end, exact }], rule, ...sayBasis(exact, day, hold, published, lang) };
  return { time: { start, end, exact, rule, kind: 'date', edtf: day, basis }, minute };
}
