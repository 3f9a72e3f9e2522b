/**
 * From days to places on an axis and back.
 *
 * Promises: logarithmic in the number of stretches; a day and the day after meet where nothing stands between them, and
 * have the shelf's width between them where one does.
 */
import { countWhile } from '../model/countWhile.ts';
import type { Day } from '../model/edtf.ts';
import type { Axis, Stretch } from './layoutAxis.ts';

const within = (s: Stretch, day: Day) => s.start + ((day - s.from) / (s.to - s.from)) * (s.end - s.start);
const timed = new WeakMap<Axis, Stretch[]>();

function timedStretches(axis: Axis): Stretch[] {
  let list = timed.get(axis);
  if (!list) {
    list = axis.stretches.filter((s) => s.to > s.from);
    timed.set(axis, list);
  }
  return list;
}

/** Where a day begins, 0 to 1: right of a shelf that stands before it. Days outside are put at the ends. */
export function beginOf(axis: Axis, day: Day): number {
  const list = timedStretches(axis);
  const found = list[Math.max(0, countWhile(list.length, (i) => (list[i] as Stretch).from <= day) - 1)];
  return found ? within(found, Math.min(found.to, Math.max(found.from, day))) : 0.5;
}

/** Where the time before a day ends, 0 to 1: left of a shelf that stands before that day. */
export function endBefore(axis: Axis, day: Day): number {
  const list = timedStretches(axis);
  const found =
    list[
      Math.min(
        list.length - 1,
        countWhile(list.length, (i) => (list[i] as Stretch).to < day),
      )
    ];
  return found ? within(found, Math.min(found.to, Math.max(found.from, day))) : 0.5;
}

/** The day at a fraction of the axis; on a shelf or margin the day beside it. */
export function dayAt(axis: Axis, x: number): Day {
  const { stretches } = axis;
  const found =
    stretches[
      Math.min(
        stretches.length - 1,
        countWhile(stretches.length, (i) => (stretches[i] as Stretch).end <= x),
      )
    ];
  if (!found) return 0;
  if (found.to === found.from || found.end === found.start) return found.from;
  const part = Math.min(1, Math.max(0, (x - found.start) / (found.end - found.start)));
  return Math.min(found.to - 1, Math.floor(found.from + part * (found.to - found.from) + 1e-9));
}
