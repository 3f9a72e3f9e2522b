/**
 * Where on the axis each event stands, and the brackets and shelves that say how exactly that is known.
 *
 * Promises: fractions of the axis; events of one date stand in their known order inside that date, undated ones between
 * their neighbours; no day is invented for either.
 */
import type { StoryEvent } from '../model/story.ts';
import { beginOf, endBefore } from './axisScale.ts';
import type { Axis, Stretch } from './layoutAxis.ts';
import { type EventTime, readTimes } from './readTimes.ts';

export interface Place {
  event: StoryEvent;
  kind: EventTime['kind'];
  /** Where the mark stands. */
  x: number;
  /** Ends of the bar; both `x` where there is none. */
  start: number;
  end: number;
  /** Whether an end of the bar is open or only about known. */
  fadeStart: boolean;
  fadeEnd: boolean;
  isAbout: boolean;
  /** Whether it stands on a shelf, not merely between its neighbours. */
  onShelf: boolean;
}

export interface Bracket {
  /** EDTF. */
  date: string;
  start: number;
  end: number;
  count: number;
  /** First day. */
  from: number;
}

export interface Shelf {
  run: number;
  start: number;
  end: number;
  count: number;
}

export interface Placement {
  /** In the story's order. */
  places: Place[];
  brackets: Bracket[];
  shelves: Shelf[];
}

function placeDated(time: EventTime, axis: Axis, order: number, count: number): Place {
  const { event, kind, isAbout } = time;
  const [openStart, openEnd] = [!Number.isFinite(time.from), !Number.isFinite(time.to)];
  const start = openStart ? endBefore(axis, time.to) : beginOf(axis, time.from);
  const end = openEnd ? beginOf(axis, time.from) : endBefore(axis, time.to);
  const isSpan = kind === 'span';
  const x = isSpan ? start : start + ((order + 0.5) / count) * (end - start);
  const hasBar = isSpan || (kind === 'coarse' && count === 1);
  return {
    event,
    kind,
    x,
    start: hasBar ? start : x,
    end: hasBar ? end : x,
    fadeStart: openStart || isAbout,
    fadeEnd: openEnd || isAbout,
    isAbout,
    onShelf: false,
  };
}

function placeUndated(
  times: readonly EventTime[],
  placed: readonly (Place | undefined)[],
  stretches: ReadonlyMap<number, Stretch>,
) {
  const result: [number, Place][] = [];
  const shelves: Shelf[] = [];
  for (let i = 0; i < times.length; ) {
    const run = (times[i] as EventTime).run;
    let end = i + 1;
    while (end < times.length && run >= 0 && (times[end] as EventTime).run === run) end++;
    if (run >= 0) {
      const shelf = stretches.get(run);
      const [before, after] = [placed[i - 1]?.x ?? 0, placed[end]?.x ?? 1];
      const [left, right] = shelf ? [shelf.start, shelf.end] : [before, Math.max(before, after)];
      shelves.push({ run, start: left, end: right, count: end - i });
      for (let k = i; k < end; k++) {
        const x = left + ((k - i + (shelf ? 0.5 : 1)) / (end - i + (shelf ? 0 : 1))) * (right - left);
        const { event } = times[k] as EventTime;
        const rest = { kind: 'undated', fadeStart: false, fadeEnd: false, isAbout: false } as const;
        result.push([k, { event, ...rest, x, start: x, end: x, onShelf: Boolean(shelf) }]);
      }
    }
    i = end;
  }
  return { result, shelves };
}

/** Places events, given in the story's order, on an axis made from the same events. */
export function placeEvents(events: readonly StoryEvent[], axis: Axis): Placement {
  const times = readTimes(events);
  const groups = new Map<string, number>();
  for (const { event, kind } of times)
    if (kind === 'day' || kind === 'coarse')
      groups.set(event.date as string, (groups.get(event.date as string) ?? 0) + 1);
  const seen = new Map<string, number>();
  const placed: (Place | undefined)[] = times.map((time) => {
    if (time.run >= 0) return undefined;
    const date = time.event.date as string;
    const order = seen.get(date) ?? 0;
    seen.set(date, order + 1);
    return placeDated(time, axis, time.kind === 'span' ? 0 : order, time.kind === 'span' ? 1 : (groups.get(date) ?? 1));
  });
  const stretches = new Map(axis.stretches.filter((s) => s.kind === 'shelf').map((s) => [s.run, s]));
  const { result, shelves } = placeUndated(times, placed, stretches);
  for (const [i, place] of result) placed[i] = place;
  return {
    places: placed as Place[],
    brackets: findBrackets(times, groups, axis),
    shelves,
  };
}

/** A bracket for each coarse date, and for each day of several events. */
function findBrackets(times: readonly EventTime[], groups: ReadonlyMap<string, number>, axis: Axis): Bracket[] {
  const found = new Map<string, Bracket>();
  for (const { event, kind, from, to } of times) {
    const date = event.date as string;
    const count = groups.get(date) ?? 0;
    if (found.has(date) || !(kind === 'coarse' || (kind === 'day' && count > 1))) continue;
    found.set(date, { date, start: beginOf(axis, from), end: endBefore(axis, to), count, from });
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
