/** Counts of whom an accident has killed. */
import { datesAgree, isBefore } from './likeness.ts';
import type { ToldEvent } from './toldEvent.ts';

/** Days within which an accident is counted anew. */
const COUNTED_WITHIN = 40;

/** Whether one of two only counts those whom the other, told not long before, has killed. */
export function isCountOf(one: ToldEvent, other: ToldEvent): boolean {
  const first = isBefore(one, other) ? one : other;
  const second = first === one ? other : one;
  if (!second.isToll || first.event.participants.some((p) => p.role === 'agent' && !first.isToll)) return false;
  if (!first.bounds || !second.bounds) return first.isDated || !second.isDated;
  const days = second.bounds.from - first.bounds.to;
  return (days >= 0 && days <= COUNTED_WITHIN) || datesAgree(first, second);
}
