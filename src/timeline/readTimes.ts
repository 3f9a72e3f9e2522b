/**
 * What is known of each event's time, in whole days, ready for drawing.
 *
 * Promises: keeps the story's order; an undated event belongs to the run of undated ones it stands in, and knows the
 * dated events on both sides.
 */
import { type Day, parseEdtf } from '../model/edtf.ts';
import type { StoryEvent } from '../model/story.ts';

export interface EventTime {
  event: StoryEvent;
  /** `day`: one day. `coarse`: some day within. `span`: lasts from one to the other. */
  kind: 'day' | 'coarse' | 'span' | 'undated';
  /** First day and the day after the last; infinite where open. Both `NaN` where undated. */
  from: Day;
  to: Day;
  isAbout: boolean;
  /** Number of the run of undated events, −1 for a dated one. */
  run: number;
}

/** The times of events, in the same order. */
export function readTimes(events: readonly StoryEvent[]): EventTime[] {
  let run = -1;
  let isInRun = false;
  return events.map((event): EventTime => {
    const date = event.date === null ? null : parseEdtf(event.date);
    if (!date) {
      if (!isInRun) run++;
      isInRun = true;
      return { event, kind: 'undated', from: Number.NaN, to: Number.NaN, isAbout: false, run };
    }
    isInRun = false;
    const kind = date.ends ? 'span' : date.precision === 'day' ? 'day' : 'coarse';
    return { event, kind, from: date.from, to: date.to + 1, isAbout: date.approximate || date.uncertain, run: -1 };
  });
}
