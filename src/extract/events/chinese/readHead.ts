/**
 * What a segment tells by its head: whoever does it, and whether it is an event of its own, the words of somebody, an
 * announcement of what follows, or only goes on with what was told just before.
 *
 * Promises: `thread` is left at whoever the next segment may leave out.
 */
import { addEvent } from './addEvent.ts';
import { addSaying, isLeadToSaying, joinMeeting } from './addSaying.ts';
import { announce, announcersOf, isPromised, promise, tellFinding } from './announce.ts';
import { type Arguments, findArguments } from './findArguments.ts';
import { findAhead, findCleft } from './findCleft.ts';
import { readFollowOn } from './followOn.ts';
import type { Named } from './groups/mentionGroup.ts';
import { joinsLast } from './joinsLast.ts';
import { findAccused, leadOf, saysOn } from './leadOf.ts';
import { settleDoers } from './settleDoers.ts';
import type { Context, Deed, Place, Told } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** `quiet`: what the telling goes on with where nothing is told. `isFinding`: the head only leads to what was found. */
export function readHead(context: Context, place: Place, head: Trigger, quiet: Told, isFinding: boolean): Told {
  const { document, mentions } = context;
  const { segment, sentence, thread } = place;
  const cleft = findCleft(document, sentence, segment, head, mentions);
  if (cleft) thread.subject = cleft.members;
  const behind = cleft?.members ?? findAhead(document, sentence, segment, mentions);
  const read = (trigger: Trigger) =>
    findArguments(document, segment, trigger, segment.groups, segment.triggers, thread.subject, behind);
  const args = read(head);
  const upset = settleDoers(context, place, head, args, behind !== undefined);
  const subject = args.subject?.members ?? (args.isSubjectDropped ? thread.subject : []);
  endSubject(document.reading, place, args);
  const told = { subject: goingOn(document.reading, place, head, args, upset), speech: null, pending: null };
  const deed: Deed = { head, args, subject, told };
  const other = isFinding ? tellFinding(context, place, deed) : readAsLead(context, place, deed);
  if (other) return other;
  if (joinsLast(context, place, deed)) return told;
  for (const helper of place.heads.helpers) addTakers(args, read(helper).participants);
  addTakers(args, announcersOf(segment, head));
  return addDeeds(context, place, deed, read, cleft?.end) ? told : quiet;
}

/** Where somebody without a name does it, the one told of before is no longer who the telling is about. */
function endSubject(reading: string, { segment, thread }: Place, { subject, isSubjectDropped }: Arguments): void {
  // "周岚在机场准备登机之际" + "被捕": the setting between somebody and what they do takes nobody's place.
  const isSetting = segment.isSubordinate && /[在当于]/.test(reading[segment.start - 1] ?? '');
  if (!subject && !isSubjectDropped && !isSetting) thread.subject = [];
}

/** Whom the telling goes on with. What is said or blamed has its times for itself, from here on. */
function goingOn(
  reading: string,
  { segment, thread }: Place,
  head: Trigger,
  args: Arguments,
  upset: readonly Named[] | undefined,
): readonly Named[] {
  const accused = findAccused(reading, segment, head);
  if (accused) thread.content = { start: segment.end, isAccused: true };
  else if (saysOn(reading.slice(segment.start, segment.end)))
    thread.content = { start: segment.start, isAccused: false };
  return accused?.members ?? upset ?? leadOf(reading, segment, args);
}

/** A head that says something, or leads to what is said, announced or promised; else `undefined`. */
function readAsLead(context: Context, place: Place, deed: Deed): Told | undefined {
  const { head, subject, told } = deed;
  const kind = head.row.head;
  if (kind === 'speak' || kind === 'through') joinMeeting(context, place, subject);
  if (kind === 'light' || kind === 'through') return announce(context, place, deed);
  if (isPromised(context.document.reading, head)) return promise(context, place, deed);
  if (kind !== 'speak') return undefined;
  if (isLeadToSaying(context.document.reading, place, head)) return { ...told, pending: place.pending, isLead: true };
  return addSaying(context, place, deed);
}

/** Those of them who take no part yet. */
function addTakers(args: Arguments, more: Arguments['participants']): void {
  for (const p of more)
    if (!args.participants.some((q) => q.named.entity === p.named.entity)) args.participants.push(p);
}

/** Whether it is told: by the head, or by the first of the others that is an event where the head is none. */
function addDeeds(
  context: Context,
  place: Place,
  { head, args }: Deed,
  read: (trigger: Trigger) => Arguments,
  quoteTo: number | undefined,
): boolean {
  const { events } = context;
  const count = events.length;
  const going = readFollowOn(context, place, head, args);
  if (!going) return false;
  addEvent(context, place, head, going);
  for (const other of place.heads.others) if (events.length === count) addEvent(context, place, other, read(other));
  const quote = events.length > count ? events.at(-1)?.evidence[0] : undefined;
  if (quoteTo !== undefined && quote) quote.end = Math.max(quote.end, quoteTo);
  return true;
}
