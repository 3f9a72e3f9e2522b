/**
 * The time axis: which part of the drawing's width belongs to which days.
 *
 * Promises: monotone; 0 to 1 is all of it. The adaptive axis gives busy stretches room by the number of their events
 * and folds long silences into a break; the linear one is true to the calendar. Runs of undated events get a shelf of
 * their own between their neighbours (on the linear axis only before the first and after the last date).
 * Does not know pixels, labels or lanes.
 */
import { countWhile } from '../model/countWhile.ts';
import type { Day } from '../model/edtf.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Scale } from '../store/view.ts';
import { type EventTime, readTimes } from './readTimes.ts';

export interface Stretch {
  kind: 'time' | 'break' | 'shelf' | 'pad';
  /** Half-open days; equal for a shelf and for the margins. */
  from: Day;
  to: Day;
  /** Fractions of the axis. */
  start: number;
  end: number;
  /** The run of undated events that stands here, −1 elsewhere. */
  run: number;
}

export interface Axis {
  scale: Scale;
  /** The days covered, half-open; both 0 where nothing is dated. */
  from: Day;
  to: Day;
  stretches: readonly Stretch[];
}

/** Weights, in events: what one event, a fold and a margin are worth. */
const BREAK = 0.45;
const PAD = 0.3;
/** A silence is folded from this many days on, if it is also this part of the whole. */
const FOLD_DAYS = 30;
const FOLD_PART = 0.05;

interface Weighted {
  kind: Stretch['kind'];
  from: Day;
  to: Day;
  weight: number;
  run: number;
}

/** What a quiet stretch is worth, in events: grows with the logarithm of its days. */
const quietWeight = (days: number) => Math.min(1.6, 0.2 * Math.log2(1 + days));

const isFinitePair = (time: EventTime) => Number.isFinite(time.from) && Number.isFinite(time.to);

/** Days at which something begins or ends, sorted. */
function findEdges(times: readonly EventTime[]): Day[] {
  const edges = new Set<Day>();
  for (const { from, to } of times) {
    if (Number.isFinite(from)) edges.add(from);
    if (Number.isFinite(to)) edges.add(to);
  }
  return [...edges].sort((a, b) => a - b);
}

/** Index of the last edge at or before a day. */
function indexAt(edges: readonly Day[], day: Day): number {
  return countWhile(edges.length, (i) => (edges[i] as Day) <= day) - 1;
}

/** The day before which each run of undated events stands, outside the dates before it if it can; ±Infinity at the ends. */
function findShelfDays(times: readonly EventTime[]): { day: Day; count: number }[] {
  const shelves: { day: Day; count: number }[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  times.forEach((time, i) => {
    if (time.kind === 'day' || time.kind === 'coarse') latest = Math.max(latest, time.to);
    if (time.run < 0) return;
    const known = shelves[time.run];
    if (known) {
      known.count++;
      return;
    }
    const before = times[i - 1];
    let next = i + 1;
    while (next < times.length && (times[next] as EventTime).run >= 0) next++;
    const after = times[next];
    const left = !before ? Number.NEGATIVE_INFINITY : before.kind === 'span' ? before.from : before.to;
    const done = Math.max(left, latest);
    const right = !after ? Number.POSITIVE_INFINITY : Number.isFinite(after.from) ? after.from : after.to;
    const day = !before ? left : !after ? right : Math.min(done, right);
    shelves.push({ day, count: 1 });
  });
  return shelves;
}

function weighTime(times: readonly EventTime[], edges: readonly Day[]): Weighted[] {
  const count = Math.max(0, edges.length - 1);
  const weights = new Float64Array(count);
  const isBusy = new Uint8Array(count);
  for (const time of times) {
    if (time.kind === 'undated' || time.kind === 'span' || !isFinitePair(time)) continue;
    const last = indexAt(edges, time.to - 1);
    for (let i = indexAt(edges, time.from); i <= last; i++) {
      const days = (edges[i + 1] as Day) - (edges[i] as Day);
      weights[i] = (weights[i] as number) + days / (time.to - time.from);
      isBusy[i] = 1;
    }
  }
  for (const time of times) {
    if (time.kind !== 'span') continue;
    const at = Number.isFinite(time.from) ? indexAt(edges, time.from) : indexAt(edges, time.to - 1);
    if (at >= 0 && at < count) weights[at] = (weights[at] as number) + 0.5;
  }
  const whole = (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  const fold = Math.min(BREAK, Math.max(0.12, times.length * 0.03));
  return Array.from({ length: count }, (_, i): Weighted => {
    const [from, to] = [edges[i] as Day, edges[i + 1] as Day];
    const isFolded = !isBusy[i] && to - from >= FOLD_DAYS && to - from >= whole * FOLD_PART;
    const weight = isFolded ? fold : (weights[i] as number) + quietWeight(to - from);
    return { kind: isFolded ? 'break' : 'time', from, to, weight, run: -1 };
  });
}

/** Puts shelves before the stretch that begins with their day, cutting one in two where it runs across. */
function insertShelves(stretches: readonly Weighted[], shelves: readonly { day: Day; count: number }[]): Weighted[] {
  const result: Weighted[] = [];
  let next = 0;
  const shelf = (day: Day): Weighted => {
    const weight = Math.max(1, (shelves[next] as { count: number }).count * 0.9);
    return { kind: 'shelf', from: day, to: day, weight, run: next++ };
  };
  for (const stretch of stretches) {
    let rest = stretch;
    while (next < shelves.length && (shelves[next] as { day: Day }).day < rest.to) {
      const { day } = shelves[next] as { day: Day };
      if (day > rest.from) {
        const part = (day - rest.from) / (rest.to - rest.from);
        result.push({ ...rest, to: day, weight: rest.weight * part });
        rest = { ...rest, from: day, weight: rest.weight * (1 - part) };
      }
      result.push(shelf(rest.from));
    }
    result.push(rest);
  }
  while (next < shelves.length) result.push(shelf(stretches.at(-1)?.to ?? 0));
  return result;
}

function placeStretches(weighted: readonly Weighted[]): Stretch[] {
  const sum = weighted.reduce((total, { weight }) => total + weight, 0) || 1;
  let at = 0;
  return weighted.map(({ weight, ...rest }) => {
    const start = at / sum;
    at += weight;
    return { ...rest, start, end: at / sum };
  });
}

/** The axis for events in the story's order. */
export function layoutAxis(events: readonly StoryEvent[], scale: Scale): Axis {
  const times = readTimes(events);
  const edges = findEdges(times);
  if (edges.length === 1) edges.unshift((edges[0] as Day) - 1);
  const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const shelves = findShelfDays(times);
  let middle: Weighted[];
  if (scale === 'linear' && edges.length > 0) {
    middle = [{ kind: 'time', from, to, weight: 20, run: -1 }];
    const at = (run: number): Weighted[] => {
      const weight = Math.min(5, (shelves[run]?.count ?? 0) * 0.8 + 0.6);
      return run < 0 ? [] : [{ kind: 'shelf', from, to: from, weight, run }];
    };
    const first = shelves.findIndex((s) => s.day === Number.NEGATIVE_INFINITY);
    const last = shelves.findIndex((s) => s.day === Number.POSITIVE_INFINITY);
    middle = [...at(first), ...middle, ...at(last).map((s) => ({ ...s, from: to, to }))];
  } else middle = insertShelves(weighTime(times, edges), shelves);
  const total = middle.reduce((sum, { weight }) => sum + weight, 0);
  const pad = (day: Day): Weighted => ({
    kind: 'pad',
    from: day,
    to: day,
    weight: total === 0 ? PAD : Math.max(Math.min(PAD, total * 0.03), total * 0.012),
    run: -1,
  });
  return { scale, from, to, stretches: placeStretches([pad(from), ...middle, pad(to)]) };
}
