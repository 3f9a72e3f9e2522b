/**
 * Writes down what a segment tells: an event with its quote, those who take part, time, modality and speaker.
 *
 * Promises: nothing is written down that lacks what its row needs.
 */
import type { EventType, Modality } from '../../../model/vocabulary.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import { MEMBERS_OF_BODY, MEMBERS_REACH } from '../../membersOfBody.ts';
import { isAhead } from './attachTime.ts';
import { dateEvent, dayOfScene } from './dateEvent.ts';
import type { Arguments } from './findArguments.ts';
import { isTold } from './isTold.ts';
import { judgeEvent } from './judgeEvent.ts';
import { namePronouns } from './namePronouns.ts';
import type { Context, Place } from './telling.ts';
import { aheadBehind, isOfOther } from './timeToCome.ts';
import { nameWho, segmentFor, titleOf } from './titleOf.ts';
import type { Trigger } from './triggers/findTriggers.ts';
import { isSpoken } from './triggers/triggerRow.ts';

/** `isNominal`: it is told as a noun. */
export function addEvent(context: Context, place: Place, trigger: Trigger, args: Arguments, isNominal = false): void {
  const { document, events } = context;
  const { near, own, isOfSet, time } = dateEvent(context, place, trigger, args);
  const { modality, isToCome, isDone } = judgeEvent(context, place, trigger);
  const known = own ?? (isOfSet ? near : dayOfScene(context, place, trigger, args, time));
  if (!isTold(document, { trigger, place, args, own: known, isNominal, isToCome })) return;
  const ahead = isToCome && !isAhead(own, document.published) ? aheadBehind(context, place) : undefined;
  // "文章见刊后三个月，他开了一家公司": what is done was not after the day of publication, whatever it is counted from.
  const isMisdated = isDone && !isToCome && isAhead(own, document.published);
  const told = ahead ?? (isMisdated || (isToCome && isOfOther(own, place, trigger, document)) ? undefined : time);
  const isPlanned = isToCome || place.pending?.isPromise || (isAhead(own, document.published) && !isMisdated);
  const evidence = { start: evidenceStart(context, place, own, args), end: place.segment.end };
  const saying = takeBackSaying(events, place, trigger, isNominal);
  if (saying) evidence.start = saying.evidence[0]?.start ?? evidence.start;
  const taking = takersOf(document.reading, trigger, args);
  const isAside = document.blocks[place.sentence.block]?.kind !== 'paragraph';
  events.push({
    type: typeOf(trigger, args, document.reading.slice(place.segment.start, trigger.start)),
    rule: isNominal ? `${trigger.row.rule}+noun` : trigger.row.rule,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants: participantsOf(place, trigger, args, taking),
    modality: isCertain(modality) && isPlanned ? 'planned' : modality,
    ...(place.speech && !isSpoken(trigger.row) ? { speaker: place.speech.speaker } : {}),
    ...(told && { time: told }),
    title: titleEvent(context, place, trigger, args, taking),
    ...(isAside || (isNominal && !own && !hasFullName(args)) ? { isMention: true } : {}),
  });
}

/** A statement whose content is a happening of its own gives way to it. */
function takeBackSaying(
  events: FoundEvent[],
  { speech }: Place,
  { row }: Trigger,
  isNominal: boolean,
): FoundEvent | undefined {
  const last = events.at(-1);
  return last && last === speech?.event && row.type !== 'statement' && !isNominal ? events.pop() : undefined;
}

/** Those who take part in it themselves. */
function takersOf(reading: string, trigger: Trigger, { participants }: Arguments): Arguments['participants'] {
  // "其父已病故": no body dies of an illness.
  const isMortal = DIES.test(trigger.word);
  return participants.filter(({ named, role }) => {
    if (named.entity.kind !== 'organization') return true;
    // "白石大学11名研究生联名举报": some of a body do it, and not the body.
    const isOfSome = role !== 'patient' && MEMBERS_OF_BODY.test(reading.slice(named.end, named.end + MEMBERS_REACH));
    return !isOfSome && !isMortal;
  });
}

/** What befalls people alone. */
const DIES = /^(?:病故|病逝|去世|逝世|离世|辞世|过世|身故|早逝|猝死|自杀|溺亡|自缢)/;

/** With whoever speaks of it or announces it. */
function participantsOf(
  { speech, pending }: Place,
  { row }: Trigger,
  args: Arguments,
  taking: Arguments['participants'],
): FoundEvent['participants'] {
  const participants = taking.map((p) => ({ entity: p.named.entity.id, role: p.role }));
  if (speech && !isSpoken(row))
    for (const { entity } of speech.members)
      if (!args.participants.some((p) => p.named.entity.id === entity.id))
        participants.push({ entity: entity.id, role: 'speaker' });
  for (const { entity } of pending?.members ?? [])
    if (entity.kind === 'person' && !participants.some((p) => p.entity === entity.id))
      participants.push({ entity: entity.id, role: 'speaker' });
  return participants;
}

function titleEvent(
  context: Context,
  { segment, pending }: Place,
  trigger: Trigger,
  { participants, subject }: Arguments,
  taking: Arguments['participants'],
): string {
  const { document, mentions } = context;
  const inFront = participants.filter((p) => p.named.end <= trigger.start);
  const doers = inFront.filter((p) => p.role === inFront[0]?.role).map((p) => p.named);
  const behind = participants.find((p) => p.named.start >= trigger.end && p.role !== 'patient')?.named;
  const whoever = subject?.members ?? doers.slice(0, 3);
  const title = titleOf(document, segment, trigger, whoever, segmentFor(context, segment), behind);
  const announcers = (pending?.members ?? []).map((named) => ({ named, role: 'agent' }));
  return namePronouns(
    nameWho(title, document.text.slice(trigger.start, trigger.end), [...taking, ...announcers]),
    document.text.slice(segment.start, segment.end),
    mentions.within(segment),
  );
}

const isCertain = (modality: Modality): boolean => modality === 'asserted' || modality === 'reported';

const hasFullName = ({ participants }: Arguments): boolean =>
  participants.some(({ named }) => named.form === 'full' || named.form === 'latin');

/** Who calls somebody in by law. */
const AUTHORITY = /警|检|法官|法院|纪委|监委|廉|调查|监管|审计|专案|公安/;

/** One firm that takes another's place gets no post: its standing changes. */
function typeOf({ row, word }: Trigger, { participants }: Arguments, before: string): EventType {
  // "局长约谈周岚": a talk, where no court, police or party body does it.
  const isTalk = row.type === 'legal' && word.startsWith('约谈') && !AUTHORITY.test(before) && !/[被遭]/.test(before);
  if (isTalk && participants.some((p) => p.role === 'agent')) {
    const doers = participants.filter((p) => p.role === 'agent');
    if (doers.every((p) => p.named.entity.kind === 'person')) return 'meeting';
  }
  const isOfFirms = participants.length > 0 && participants.every((p) => p.named.entity.kind === 'organization');
  return isOfFirms && row.type === 'appointment' && /^(?:取代|接替|坐上|顶替|替换)/.test(word) ? 'change' : row.type;
}

/** The quote begins with the segment, or before it where the announcing verb or the time stands in the clause before. */
function evidenceStart(
  { document }: Context,
  { segment, sentence, clause, pending, thread }: Place,
  own: TimeMention | undefined,
  args: Arguments,
): number {
  if (pending && pending.start >= sentence.start) return pending.start;
  if (args.isSubjectDropped && thread.lead !== null && segment.start - thread.lead <= 40) return thread.lead;
  if (!own || segment.start !== clause.start || own.end > segment.start) return segment.start;
  const previous = sentence.clauses.findLast((c) => c.end <= segment.start);
  if (!previous || own.start < previous.start) return segment.start;
  const isOnlyTime = previous.end - previous.start - (own.end - own.start) <= 8;
  return isOnlyTime && document.reading.slice(previous.start, own.start).length <= 4 ? previous.start : segment.start;
}
