/** A trigger with the words around it, for the rules that ask what it tells. */
import type { Segment } from '../readSegments.ts';
import type { Trigger } from '../triggers/findTriggers.ts';

export interface TriggerPlace {
  /** The article with its names blanked out. */
  reading: string;
  trigger: Trigger;
  segment: Segment;
  /** From where the clause begins up to the trigger. */
  before: string;
  /** Of the segment what stands before the trigger, the last characters of it, and what stands behind. */
  ahead: string;
  near: string;
  rest: string;
}

export type PlaceRule = (place: TriggerPlace) => boolean;

/** Characters of the segment before a trigger that most rules look at. */
const NEAR = 16;

/** `clauseStart` is where the clause begins. */
export function placeTrigger(reading: string, segment: Segment, trigger: Trigger, clauseStart: number): TriggerPlace {
  const { start, end } = trigger;
  return {
    reading,
    trigger,
    segment,
    before: reading.slice(clauseStart, start),
    ahead: reading.slice(segment.start, start),
    near: reading.slice(Math.max(segment.start, start - NEAR), start),
    rest: reading.slice(end, segment.end),
  };
}
