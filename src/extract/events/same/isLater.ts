/** What is told behind a happening as one that comes after it. */
import type { FoundEvent } from '../../findings.ts';
import { isBefore } from './likeness.ts';
import type { ToldEvent } from './toldEvent.ts';

/** Whether one of two comes after the other, as their words tell. */
export const isLater = (one: ToldEvent, other: ToldEvent): boolean =>
  isStillToCome(one, other) || isCountedOn(one.event, other.event) || isCountedOn(other.event, one.event);

/** "去年11月他口头请辞。…他将在任期届满时卸任": behind what has happened on a date, what is planned is another. */
function isStillToCome(one: ToldEvent, other: ToldEvent): boolean {
  if (one.event.isMention || other.event.isMention) return false;
  const first = isBefore(one, other) ? one : other;
  const second = first === one ? other : one;
  const isAhead =
    second.event.modality === 'planned' || (second.event.modality === 'possible' && MAY_YET.test(second.quote));
  return (
    isAhead &&
    (!second.isDated || (second.event.modality === 'planned' && second.event.time?.edtf !== first.event.time?.edtf)) &&
    first.event.modality !== second.event.modality &&
    first.event.modality !== 'planned' &&
    first.isDated
  );
}

/** English of what may still be done, and not of what may have been. */
const MAY_YET = /\b(?:may|might|could)\b(?! (?:\w+ )?have\b)|\bconsidering\b/;

/** "He bowed out, and before the month was over she had sacked him": what is counted on right behind a happening is another one. */
const isCountedOn = ({ trigger }: FoundEvent, { trigger: later, time }: FoundEvent): boolean =>
  time?.order === 'after' &&
  time.edtf !== null &&
  time.start >= trigger.end &&
  time.end <= later.start &&
  later.start - trigger.end < COUNTED_NEAR;
const COUNTED_NEAR = 120;
