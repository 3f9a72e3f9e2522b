/** What two reports have in common: people, dates, words. */
import type { FoundEvent } from '../../findings.ts';
import type { ToldEvent } from './toldEvent.ts';

/** Whether two short lists have one in common. */
export function meets(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] as string)) return true;
  return false;
}

export const sharesHero = (one: ToldEvent, other: ToldEvent): boolean => meets(one.heroes, other.heroes);

export function shares(a: FoundEvent, b: FoundEvent): boolean {
  for (const p of a.participants) for (const q of b.participants) if (p.entity === q.entity) return true;
  return false;
}

/** `true` where both dates can be of one happening: one is missing, or one lies within the other. */
export function datesAgree({ bounds: x }: ToldEvent, { bounds: y }: ToldEvent): boolean {
  if (!x || !y) return true;
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
}

/** How alike two quotes are in content, from 0 to 1. */
export function likeness({ pairs: x }: ToldEvent, { pairs: y }: ToldEvent): number {
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

/** Whether both are of the same date, or neither has one. */
export const isOfOneDate = ({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean => a.time?.edtf === b.time?.edtf;

/** Whether one stands before the other in the article. */
export const isBefore = ({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean =>
  a.trigger.start < b.trigger.start;
