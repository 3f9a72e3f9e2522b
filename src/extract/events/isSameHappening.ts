/**
 * Whether two reports tell of one happening.
 *
 * Promises: never where their dates exclude each other or where different people get, lose or leave a post.
 * Does not know: languages; it compares types, dates, those who take part, and the trigger's own words.
 */
import type { EventType } from '../../model/vocabulary.ts';
import { isCountOf } from './same/isCountOf.ts';
import { isLater } from './same/isLater.ts';
import { isNamedAgain } from './same/isNamedAgain.ts';
import { isOfOtherCourt, isOneRuling } from './same/isOneRuling.ts';
import { isElsewhere, isOtherPost } from './same/isOtherPost.ts';
import { isMentionOf, isMentionOfOne, isPlainlySame } from './same/isPlainlySame.ts';
import { datesAgree, isBefore, isOfOneDate, likeness, meets, shares, sharesHero } from './same/likeness.ts';
import type { ToldEvent } from './same/toldEvent.ts';

export function isSameHappening(one: ToldEvent, other: ToldEvent): boolean {
  const isOfOneKind = one.family === other.family;
  if (isOfOneKind && one.family === 'incident' && isCountOf(one, other)) return true;
  if ((!isOfOneKind && !isMentionOfOne(one, other)) || !datesAgree(one, other)) return false;
  if (!isOfOneKind) return isMentionOf(one, other);
  if ((one.event.modality === 'denied') !== (other.event.modality === 'denied')) return false;
  if (isLater(one, other)) return false;
  return isNamedAgain(one, other) || isNounOf(one, other) || (SAME[one.family] ?? isSameOnce)(one, other);
}

/** A noun for what the article dates alike, and of which only one of the two says who did it. */
function isNounOf(one: ToldEvent, other: ToldEvent): boolean {
  const { event: a } = one;
  const { event: b } = other;
  return (
    (a.participants.length === 0) !== (b.participants.length === 0) &&
    (a.rule.endsWith('+noun') || b.rule.endsWith('+noun')) &&
    one.isDated &&
    isOfOneDate(one, other)
  );
}

/** Whether one that is no mere mention is said to have come about once more. */
const isAgain = (one: ToldEvent, other: ToldEvent): boolean =>
  (!one.event.isMention && one.isToldAgain) || (!other.event.isMention && other.isToldAgain);

/** "He also walked away from the board": beside what he had left. */
const isBesides = (one: ToldEvent, other: ToldEvent): boolean =>
  /\balso\b/.test((isBefore(one, other) ? other : one).quote);

const isSameOnce = (one: ToldEvent, other: ToldEvent): boolean => isPlainlySame(one, other) && !isAgain(one, other);

/** What a person is the whole point of: two reports with one person are one, unless dates differ. */
function isSamePersons(one: ToldEvent, other: ToldEvent): boolean {
  const isMention = isMentionOfOne(one, other);
  const isDated = one.isDated && other.isDated;
  if (!sharesHero(one, other) || (!isMention && isElsewhere(one.event, other.event))) return false;
  if (one.event.type !== other.event.type && !isMention && !isDated) return false;
  if (one.family === 'appointment' && !isMention && isOtherPost(one, other)) return false;
  if (one.family === 'dismissal' && !isMention && isBesides(one, other)) return false;
  return isDated || !isAgain(one, other);
}

const isSameLaunch = (one: ToldEvent, other: ToldEvent): boolean =>
  meets(one.labels, other.labels) &&
  (!one.isDated || !other.isDated || isOfOneDate(one, other) || sharesHero(one, other));

const isSameStatement = (one: ToldEvent, other: ToldEvent): boolean =>
  isOfOneDate(one, other) && sharesHero(one, other) && one.block === other.block;

function isSameStep(one: ToldEvent, other: ToldEvent): boolean {
  if (isOfOtherCourt(one, other)) return false;
  const isMention = isMentionOfOne(one, other) && one.isDated === other.isDated;
  const isSame = ((one.word === other.word || isMention) && sharesHero(one, other)) || isOneRuling(one, other);
  return isSame && !isAgain(one, other);
}

function isSameIncident(one: ToldEvent, other: ToldEvent): boolean {
  if (isMentionOfOne(one, other)) return sharesHero(one, other);
  if (one.word !== other.word) return false;
  const [ones, others] = [one.event.participants.length, other.event.participants.length];
  // English tells of many deaths by one word; without names, what else is said decides.
  if (ones + others === 0 && /[a-z]/.test(one.word)) return likeness(one, other) >= 0.4;
  return ones === 0 || others === 0 || sharesHero(one, other);
}

const isSameRestructuring = (one: ToldEvent, other: ToldEvent): boolean =>
  (one.event.modality === 'planned' && other.event.modality === 'planned' && shares(one.event, other.event)) ||
  isSameOnce(one, other);

const SAME: Partial<Record<EventType, (one: ToldEvent, other: ToldEvent) => boolean>> = {
  appointment: isSamePersons,
  dismissal: isSamePersons,
  return: isSamePersons,
  leave: isSamePersons,
  founding: isSamePersons,
  launch: isSameLaunch,
  statement: isSameStatement,
  legal: isSameStep,
  incident: isSameIncident,
  restructuring: isSameRestructuring,
};
