/** Whether two reports tell of one happening by who does it, by the word, and by what else the quotes say. */
import type { EventType } from '../../../model/vocabulary.ts';
import { isOfOneDate, likeness, shares, sharesHero } from './likeness.ts';
import type { ToldEvent } from './toldEvent.ts';

export function isPlainlySame(one: ToldEvent, other: ToldEvent): boolean {
  const { event: a } = one;
  const { event: b } = other;
  if (isMentionOfOne(one, other) || a.rule.endsWith('+noun') || b.rule.endsWith('+noun'))
    return isLooselySame(one, other);
  if (!shares(a, b)) return false;
  return isOneMeeting(one, other) || likeness(one, other) >= (one.word === other.word ? 0.35 : 0.4);
}

const isLooselySame = (one: ToldEvent, other: ToldEvent): boolean =>
  (sharesHero(one, other) || shares(one.event, other.event)) &&
  (one.word === other.word || (isMentionOfOne(one, other) && likeness(one, other) >= 0.2));

/** Of one day and one person, English tells a meeting by several verbs: "met the staff", "was shaking hands". */
const isOneMeeting = (one: ToldEvent, other: ToldEvent): boolean =>
  one.event.type === 'meeting' &&
  one.isDated &&
  isOfOneDate(one, other) &&
  sharesHero(one, other) &&
  /[a-z]/.test(one.word);

/** Whether one of two is only a mention: a title's or a noun's. */
export const isMentionOfOne = ({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean =>
  a.isMention === true || b.isMention === true;

/** A title's or a noun's mention of what the body tells under a neighbouring type. */
const ADVERSE: ReadonlySet<EventType> = new Set(['dismissal', 'departure', 'legal', 'decision']);

export function isMentionOf(one: ToldEvent, other: ToldEvent): boolean {
  if (!isMentionOfOne(one, other) || !sharesHero(one, other)) return false;
  const isAdverse = ADVERSE.has(one.event.type) && ADVERSE.has(other.event.type);
  return (one.isDated && other.isDated && isAdverse) || likeness(one, other) > 0.5;
}
