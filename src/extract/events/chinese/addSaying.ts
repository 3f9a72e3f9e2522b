/** What somebody says: a statement, the tag of a quotation, words at a meeting that was told before. */
import { addEvent } from './addEvent.ts';
import { extendLast } from './extendEvent.ts';
import { isPerson, type Named } from './groups/mentionGroup.ts';
import { speakerOf } from './nameSpeaker.ts';
import type { Context, Deed, Place, Told } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

export function addSaying(context: Context, place: Place, { head, args, subject, told }: Deed): Told {
  const { document, events } = context;
  if (isTag(context, place, head, subject)) return told;
  const speaker = speakerOf(document, args.subject, subject);
  const isOpinion = head.row.rule === 'statement/think' && !args.subject;
  const count = events.length;
  if (subject.length > 0 && !isOpinion && !extendLast(context, place, args)) addEvent(context, place, head, args);
  const event = events.length > count ? events.at(-1) : undefined;
  return { ...told, speech: speaker ? { speaker, members: subject, start: place.segment.start, event } : null };
}

/** "回应本刊时否认" leads to the denial; "承认在被问到时说谎" is the admission itself. */
export function isLeadToSaying(reading: string, { segment, clause }: Place, head: Trigger): boolean {
  const isWhen = segment.isSubordinate && !/^.{0,2}[在当于]/.test(reading.slice(head.end, segment.end));
  return isWhen && segment.end < clause.end;
}

/** "“……”她说。": only says again who speaks; the quotation joins what she said just before. */
function isTag(
  { events, document }: Context,
  { segment, sentence }: Place,
  head: Trigger,
  subject: readonly Named[],
): boolean {
  const last = events.at(-1);
  const block = document.blocks[sentence.block];
  if (!last || !block || last.type !== 'statement' || last.trigger.start < block.start) return false;
  const { reading } = document;
  const isQuoted =
    /^[“"]/.test(reading.slice(sentence.start, segment.start)) ||
    /[”"]\s?$/.test(reading.slice(Math.max(block.start, sentence.start - 2), sentence.start));
  const isBare = segment.end - head.end <= 1 && isQuoted;
  if (!isBare || !last.participants.some((p) => p.entity === subject[0]?.entity.id)) return false;
  if (sentence.start > (last.evidence[0]?.end ?? 0)) last.evidence.push({ start: sentence.start, end: segment.end });
  return true;
}

/** Those who speak at a meeting that was told without anybody have come to it. */
export function joinMeeting(
  { events, document }: Context,
  { first, sentence }: Place,
  subject: readonly Named[],
): void {
  const last = events.at(-1);
  if (!last || events.length <= first || last.type !== 'meeting' || !subject.some(isPerson)) return;
  const names = new Set(last.participants.map((p) => p.entity));
  const isAlone = !subject.some(({ entity }) => names.has(entity.id));
  const end = last.evidence[0]?.end ?? 0;
  if (!isAlone || last.trigger.start < sentence.start || /[；;]/.test(document.reading.slice(end, end + 1))) return;
  for (const { entity } of subject.filter(isPerson)) last.participants.push({ entity: entity.id, role: 'speaker' });
}
