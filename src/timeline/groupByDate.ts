/** Neighbouring events of one date together, with the silence before them. Pure. */
import { type Day, parseEdtf } from '../model/edtf.ts';
import type { StoryEvent } from '../model/story.ts';

interface DateGroup {
  /** EDTF; `null` for a run of undated events. */
  date: string | null;
  events: StoryEvent[];
  /** Days of silence before the group where they are worth a word, otherwise 0. */
  silence: number;
}

/** Shortest silence in days that is told. */
const SILENCE = 60;

/** Groups of events in their order. */
export function groupByDate(events: readonly StoryEvent[]): DateGroup[] {
  const groups: DateGroup[] = [];
  let last: Day = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const group = groups.at(-1);
    if (group && group.date === event.date) {
      group.events.push(event);
      continue;
    }
    const date = event.date === null ? null : parseEdtf(event.date);
    const isTold = date && date.from - last > SILENCE && Number.isFinite(date.from);
    groups.push({ date: event.date, events: [event], silence: isTold ? date.from - last : 0 });
    if (date) {
      const end = Number.isFinite(date.to) ? date.to : date.from;
      last = last === Number.POSITIVE_INFINITY ? end : Math.max(last, end);
    }
  }
  return groups;
}
