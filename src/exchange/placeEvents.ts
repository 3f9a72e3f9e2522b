/**
 * Events on a line of days, for formats in which every event needs one.
 *
 * Promises: what the story knows is never narrowed: a month stays its first to its last day. An undated event stands
 * at the day of the dated one before it in the story's order, else of the one after it, and says so (`isStandIn`).
 */
import { type Day, type Edtf, isoOf, parseEdtf } from '../model/edtf.ts';
import type { Story, StoryEvent } from '../model/story.ts';

export interface PlacedEvent {
  event: StoryEvent;
  /** First and last day that may be meant; where one end is open, both are the known one. */
  from: Day;
  to: Day;
  /** `null` for an undated event. */
  date: Edtf | null;
  isStandIn: boolean;
}

/** 1 January of the year 1: where events stand of which nothing at all is dated. */
const NOWHERE = -719_162;

/** In the story's order, one for each event. */
export function placeEvents({ events, source }: Story): PlacedEvent[] {
  const dates = events.map(({ date }) => (date === null ? null : parseEdtf(date)));
  const daysOf = (date: Edtf) => ({
    from: Number.isFinite(date.from) ? date.from : date.to,
    to: Number.isFinite(date.to) ? date.to : date.from,
  });
  const first = dates.find((date) => date !== null) ?? parseEdtf(source.published ?? '');
  let last: Day = first ? daysOf(first).from : NOWHERE;
  return events.map((event, i) => {
    const date = dates[i] ?? null;
    if (!date) return { event, from: last, to: last, date, isStandIn: true };
    const days = daysOf(date);
    last = days.from;
    return { event, ...days, date, isStandIn: false };
  });
}

/** `YYYY-MM-DD` for days of the years 1 to 9999, which is what most formats can write; else `undefined`. */
export function toIsoDay(day: Day | undefined): string | undefined {
  if (day === undefined || !Number.isFinite(day)) return undefined;
  const iso = isoOf(day);
  return /^\d{4}-/.test(iso) && !iso.startsWith('0000') ? iso : undefined;
}
