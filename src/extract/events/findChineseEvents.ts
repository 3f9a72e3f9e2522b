/**
 * What happens in an article in Chinese: triggers with their arguments, time, modality and speaker.
 *
 * Promises: events stand in the order of the text, each with the clause that reports it; what is supposed, asked,
 * wished, denied as not done, or only told of in general gives none. Linear in the length of the text.
 * Does not know: whether two reports mean one happening (mergeEvents), nor their order in time (orderEvents).
 */

import type { EventType } from '../../model/vocabulary.ts';
import type { Document, Sentence, Span } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundSpeaker, TimeMention } from '../findings.ts';
import { carriedTime, coarsened, indexTimes, type TimeIndex, timeInSentence } from './chinese/attachTime.ts';
import { chooseHead, type Heads } from './chinese/chooseHead.ts';
import { type Arguments, findArguments } from './chinese/findArguments.ts';
import type { Trigger } from './chinese/findTriggers.ts';
import { findQuotations, isOnlySupposed, modalityOf, sourceLength } from './chinese/judgeClause.ts';
import { listMentions, type Named } from './chinese/mentionGroups.ts';
import { indexMentions, type MentionIndex, readSegments, type Segment } from './chinese/readSegments.ts';
import { titleOf } from './chinese/titleOf.ts';

/** What the telling has come to: carried from clause to clause and, inside a block, from sentence to sentence. */
interface Thread {
  block: number;
  subject: readonly Named[];
  /** Where the clause of that subject begins, while it has told nothing yet. */
  lead: number | null;
  time: TimeMention | undefined;
  /** Ids of those who took part in what was told last. */
  people: ReadonlySet<string>;
  /** What it is called with Latin letters and numbers or in brackets: products, laws, books. */
  labels: ReadonlySet<string>;
  /** Type of what was told last. */
  type: EventType | undefined;
}

/** Who is speaking in a sentence, and where the speech began. */
interface Speech {
  speaker: FoundSpeaker;
  members: readonly Named[];
  start: number;
  /** The statement as it stands so far; it gives way to a happening that it tells of. */
  event?: FoundEvent | undefined;
}

interface Context {
  document: Document;
  /** The reading with names blanked out, for words that judge: a name must not read as a word. */
  masked: string;
  mentions: MentionIndex;
  times: TimeIndex;
  events: FoundEvent[];
}

/** Characters of a statement that are quoted whole; of a longer one its first clause. */
const LONGEST_SPEECH = 90;

export function findChineseEvents(
  document: Document,
  entities: readonly FoundEntity[],
  times: readonly TimeMention[],
): FoundEvent[] {
  const mentions = listMentions(entities);
  const context: Context = {
    document,
    masked: maskNames(document.reading, mentions),
    mentions: indexMentions(mentions),
    times: indexTimes(times),
    events: [],
  };
  let thread: Thread = {
    block: -1,
    subject: [],
    lead: null,
    time: undefined,
    people: new Set(),
    labels: new Set(),
    type: undefined,
  };
  for (const sentence of document.sentences) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'byline' || kind === 'noise') continue;
    if (sentence.block !== thread.block)
      thread = {
        block: sentence.block,
        subject: [],
        lead: null,
        time: undefined,
        people: new Set(),
        labels: new Set(),
        type: undefined,
      };
    thread = readSentence(context, sentence, thread);
  }
  return context.events;
}

function maskNames(reading: string, mentions: readonly Named[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, form } of mentions) {
    if (form === 'pronoun' || form === 'title') continue;
    parts.push(reading.slice(at, start), '〓'.repeat(end - start));
    at = end;
  }
  return parts.join('') + reading.slice(at);
}

/** Adds the events of a sentence to the context; gives back where the telling stands after it. */
function readSentence(context: Context, sentence: Sentence, before: Thread): Thread {
  const { document, mentions } = context;
  const whole = document.reading.slice(sentence.start, sentence.end);
  const quotations = [...findQuotations(document.reading, sentence), ...context.times.within(sentence)];
  const first = context.events.length;
  const thread = { ...before };
  let speech: Speech | null = null;
  let pending: number | null = null;
  let isSupposed = false;
  for (const clause of sentence.clauses) {
    const text = document.reading.slice(clause.start, clause.end);
    const source = sourceLength(text);
    if (source > 0 && !namesSpeaker(mentions, clause, source)) {
      speech = { speaker: quoteSpeaker(document, clause.start, source), members: [], start: clause.start };
      if (source === text.length) continue;
    }
    if (
      isOnlySupposed(text, '') &&
      /^(?:但|而)?(?:如果|假如|倘若|假若|要是|一旦|若|除非|只要|即使|即便|哪怕|万一)/.test(text)
    )
      isSupposed = true;
    if (isSupposed) continue;
    const body = {
      start: clause.start + source * Number(speech?.members.length === 0 && speech.start === clause.start),
      end: clause.end,
    };
    let hasLead = false;
    for (const segment of readSegments(document, body, quotations, mentions)) {
      const heads = chooseHead(context.masked, segment, body.start, whole.slice(-4));
      const told = readSegment(context, { sentence, clause: body, segment, heads, thread, speech, pending, first });
      if (told.speech) speech = told.speech;
      pending = told.pending;
      if (heads.head) thread.lead = null;
      else if (told.subject.length > 0) thread.lead = segment.start;
      if (told.subject.length > 0 && !(segment.isSubordinate && hasLead)) thread.subject = told.subject;
      hasLead = segment.triggers.length === 0 && told.subject.length > 0;
    }
  }
  const told = context.events.slice(first);
  const spoken = speech?.event;
  const span = spoken?.evidence[0];
  if (spoken && span && told.at(-1) === spoken) {
    const end =
      sentence.end - span.start <= LONGEST_SPEECH
        ? sentence.end
        : (sentence.clauses.find((c) => c.start > span.end)?.end ?? span.end);
    span.end = Math.max(span.end, end);
    spoken.title = titleOf(document, span, spoken.trigger, speech?.members ?? []);
  }
  const lastTime = told.findLast((e) => e.time && e.time.edtf !== null)?.time ?? lastTimeOf(context, sentence);
  return {
    block: sentence.block,
    subject: thread.subject,
    lead: null,
    time: lastTime ?? before.time,
    labels: labelsOf(whole),
    type: told.at(-1)?.type ?? before.type,
    people: told.length > 0 ? new Set(told.flatMap((e) => e.participants.map((p) => p.entity))) : before.people,
  };
}

interface Place {
  sentence: Sentence;
  clause: Span;
  segment: Segment;
  heads: Heads;
  thread: Thread;
  speech: Speech | null;
  pending: number | null;
  /** Index of the sentence's first event. */
  first: number;
}

interface Told {
  subject: readonly Named[];
  speech: Speech | null;
  /** Where a light or announcing verb began that has not yet said what. */
  pending: number | null;
}

function readSegment(context: Context, place: Place): Told {
  const { document } = context;
  const { segment, heads, thread, clause } = place;
  const plain =
    segment.groups.find((g) => g.marker === 'plain' && !g.owns) ??
    segment.groups.find((g) => g.marker === 'plain' && !heads.head);
  const quiet: Told = { subject: plain?.members ?? [], speech: null, pending: place.pending };
  for (const nominal of heads.nominals) addNominal(context, place, nominal);
  const { head } = heads;
  if (!head) return quiet;
  const pair = pairIn(context, place, head);
  const args = findArguments(document, segment, head, segment.groups, segment.triggers, pair ?? thread.subject);
  if (pair && !args.subject) addPair(args, pair);
  const subject = args.subject?.members ?? (args.isSubjectDropped ? thread.subject : []);
  if (!args.subject && !args.isSubjectDropped) thread.subject = [];
  const told: Told = { subject: leadOf(segment, args), speech: null, pending: null };
  if (head.row.head === 'light' || head.row.head === 'through') {
    const isLast = clause.end >= (place.sentence.clauses.at(-1)?.end ?? 0);
    if (head.row.head === 'light' && isLast) addEvent(context, place, head, args);
    return {
      ...told,
      pending:
        head.row.head === 'light' ||
        head.end >= segment.end - 1 ||
        /^[，：]/.test(document.reading.slice(segment.end, segment.end + 1))
          ? (place.pending ?? segment.start)
          : null,
    };
  }
  if (head.row.head === 'speak') {
    const group = args.subject;
    const isNamed = subject.length > 0;
    const exact = group ? document.text.slice(group.start, group.end) : '';
    const named = subject[0];
    const speaker: FoundSpeaker | null =
      group && named
        ? {
            start: named.start,
            end: named.end,
            exact: group.members.length === 1 ? document.text.slice(named.start, named.end) : exact,
            entity: named.entity.id,
          }
        : named
          ? {
              start: named.start,
              end: named.end,
              exact: document.text.slice(named.start, named.end),
              entity: named.entity.id,
            }
          : null;
    const isOpinion = head.row.rule === 'statement/think' && !group;
    const count = context.events.length;
    if (isNamed && !isOpinion && !extendLast(context, place, args)) addEvent(context, place, head, args);
    const event = context.events.length > count ? context.events.at(-1) : undefined;
    return { ...told, speech: speaker ? { speaker, members: subject, start: segment.start, event } : null };
  }
  if (head.row.type === 'change' && args.isSubjectDropped && context.events.length > place.first) return told;
  if (
    head.row.type === 'incident' &&
    args.participants.length === 0 &&
    extendLast(context, place, { ...args, isSubjectDropped: true }, 'incident')
  )
    return told;
  if (head.row.type === 'legal' && extendLast(context, place, args, 'legal')) return told;
  for (const helper of heads.helpers) {
    const more = findArguments(document, segment, helper, segment.groups, segment.triggers, thread.subject);
    for (const p of more.participants)
      if (!args.participants.some((q) => q.named.entity === p.named.entity)) args.participants.push(p);
  }
  addEvent(context, place, head, args);
  return told;
}

/** The two people that "两人" or "双方" before a verb means: the last two named in the block, `null` where it says no such thing. */
function pairIn({ document, mentions }: Context, { segment, sentence }: Place, head: Trigger): readonly Named[] | null {
  if (!/(?:两人|二人|俩人?|双方)[^，。]{0,12}$/.test(document.reading.slice(segment.start, head.start))) return null;
  const block = document.blocks[sentence.block];
  const before = mentions.within({ start: Math.max(block?.start ?? 0, segment.start - 300), end: segment.start });
  const pair: Named[] = [];
  for (const named of before.toReversed())
    if (named.entity.kind === 'person' && !pair.some((p) => p.entity === named.entity)) pair.unshift(named);
  return pair.length >= 2 ? pair.slice(-2) : null;
}

function addPair(args: Arguments, pair: readonly Named[]): void {
  for (const named of pair)
    if (!args.participants.some((p) => p.named.entity === named.entity))
      args.participants.push({ named, role: 'agent' });
}

/** Whom the telling goes on with: the first name that does something in the segment, not one it is done to. */
function leadOf(segment: Segment, args: Arguments): readonly Named[] {
  const first = segment.groups.find((g) => g.marker === 'plain' && !g.owns);
  const verb = segment.triggers[0];
  if (args.subject && first && first !== args.subject && verb && first.end <= verb.start) return first.members;
  if (args.subject && verb && verb.end <= args.subject.start && args.subject.marker === 'plain') return [];
  return args.subject?.members ?? [];
}

/**
 * Takes a clause without a subject into the event told just before in the sentence, where it only goes on saying
 * ("…批评B，称…") or sentencing ("判处…，并处…"); a time of its own makes it another happening.
 */
function extendLast(
  { events, times, document }: Context,
  { segment, sentence, first, thread }: Place,
  args: Arguments,
  type?: string,
): boolean {
  const last = events.at(-1);
  const span = last?.evidence[0];
  if (!last || !span || events.length <= first || !args.isSubjectDropped || span.end > segment.start) return false;
  const isSpoken = last.type === 'dispute' || last.type === 'support' || last.type === 'statement';
  if (type ? last.type !== type : !isSpoken) return false;
  const own = timeInSentence(times, document.reading, sentence, segment, { start: segment.end, end: segment.end });
  if (own && own.start >= segment.start) return false;
  span.end = segment.end;
  if (type)
    for (const named of thread.subject)
      if (named.entity.kind === 'person' && !last.participants.some((p) => p.entity === named.entity.id))
        last.participants.push({ entity: named.entity.id, role: 'patient' });
  return true;
}

/** A happening told as a noun: whoever owns it takes part, and so does whoever it is done to. */
function addNominal(context: Context, place: Place, trigger: Trigger): void {
  const owners = place.segment.groups.filter((g) => g.end <= trigger.start);
  const target = owners.findLast((g) => g.marker === 'to');
  const owner = owners.findLast((g) => g !== target && (g.owns || g.marker === 'plain'));
  const participants = [
    ...(owner?.members ?? []).map((named) => ({ named, role: trigger.row.type === 'dismissal' ? 'patient' : 'agent' })),
    ...(target?.members ?? []).map((named) => ({ named, role: 'patient' })),
  ];
  addEvent(context, place, trigger, { participants, subject: owner ?? null, isSubjectDropped: false }, true);
}

function addEvent(context: Context, place: Place, trigger: Trigger, args: Arguments, isNominal = false): void {
  const { document, times } = context;
  const { segment, sentence, thread, speech, clause } = place;
  const kind = document.blocks[sentence.block]?.kind;
  const own = timeInSentence(times, document.reading, sentence, segment, trigger);
  const people = args.participants.map((p) => p.named.entity.id);
  const whole = document.reading.slice(sentence.start, sentence.end);
  const sharesPeople =
    people.some((id) => thread.people.has(id)) || [...labelsOf(whole)].some((x) => thread.labels.has(x));
  const time = own
    ? own.edtf === null
      ? coarsened(thread.time, own)
      : own
    : carriedTime(
        thread.time,
        whole,
        document.reading.slice(segment.start, trigger.start),
        sharesPeople || thread.type === trigger.row.type || follows(document, sentence),
      );
  if (!isTold(document, trigger, segment, args, own, isNominal)) return;
  const before = context.masked.slice(clause.start, trigger.start);
  const isSpeech = trigger.row.shape === 'speech';
  const participants = args.participants.map((p) => ({ entity: p.named.entity.id, role: p.role }));
  if (speech && !isSpeech)
    for (const named of speech.members)
      if (!people.includes(named.entity.id)) participants.push({ entity: named.entity.id, role: 'speaker' });
  const evidence = { start: evidenceStart(context, place, own, args), end: segment.end };
  const [lead] = args.participants.filter((p) => p.named.end <= trigger.start);
  const doers = args.participants
    .filter((p) => p.role === lead?.role && p.named.end <= trigger.start)
    .map((p) => p.named);
  const events = context.events;
  const last = events.at(-1);
  // A statement whose content is a happening of its own gives way to it.
  if (last && last === speech?.event && !isSpeech && !isNominal) {
    events.pop();
    evidence.start = last.evidence[0]?.start ?? evidence.start;
  }
  events.push({
    type: typeOf(trigger, args),
    rule: isNominal ? `${trigger.row.rule}+noun` : trigger.row.rule,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants,
    modality: modalityOf(before, trigger, Boolean(speech) && !isSpeech),
    ...(speech && !isSpeech ? { speaker: speech.speaker } : {}),
    ...(time && { time }),
    title: titleOf(document, segment, trigger, args.subject?.members ?? doers.slice(0, 2)),
    ...(kind !== 'paragraph' || (isNominal && !own && !hasFullName(args)) ? { isMention: true } : {}),
  });
}

const labelsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.slice(0, 2000).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? []).filter((w) => /[\d《]/.test(w)),
  );

/** Whether a sentence goes on after a semicolon. */
const follows = ({ reading }: Document, { start }: Span) =>
  /[；;]\s?$/.test(reading.slice(Math.max(0, start - 2), start));

const hasFullName = (args: Arguments) =>
  args.participants.some((p) => p.named.form === 'full' || p.named.form === 'latin');

/** One firm that takes another's place gets no post: its standing changes. */
function typeOf({ row, word }: Trigger, { participants }: Arguments): EventType {
  const isOfFirms = participants.length > 0 && participants.every((p) => p.named.entity.kind === 'organization');
  return isOfFirms && row.type === 'appointment' && /^(?:取代|接替|坐上|顶替|替换)/.test(word) ? 'change' : row.type;
}

const TITLES =
  /(?:董事长|主席|席|总裁|总经理|经理|行长|部长|省长|市长|县长|书记|总统|总理|首相|大臣|议员|议长|国王|教皇|主教|法官|检察官|教练|主帅|队长|教授|院士|校长|院长|所长|主任|主编|总监|发言人|代表|董事|监事|秘书长|会长|社长|司令|大使|候选人|领袖|领导人|C[A-Z]O|首席|官)/;
/** Types that can be told without anybody named taking part. */
const FREE = new Set(['incident', 'assessment', 'launch']);

/** Whether the clause has what the row needs. */
function isTold(
  { reading }: Document,
  trigger: Trigger,
  segment: Segment,
  args: Arguments,
  own: TimeMention | undefined,
  isNominal: boolean,
): boolean {
  const { row } = trigger;
  const rest = reading.slice(trigger.end, segment.end);
  const people = args.participants.filter((p) => p.named.entity.kind === 'person');
  if (row.needs === 'person' && people.length === 0) return isNominal && Boolean(own);
  if (row.needs === 'named' && args.participants.length === 0) return false;
  if (row.type === 'statement' && /^(?:尽管|虽然?)/.test(reading.slice(segment.start, segment.end))) return false;
  if (row.needs === 'post' && people.length === 0) return false;
  if (row.needs === 'post' && !TITLES.test(rest.slice(0, 24)) && !/^进入|^加入/.test(trigger.word)) return false;
  const isLed = /(?:完成|进行|接受|展开|开展|启动|委托)[^，。]{0,8}$/.test(reading.slice(segment.start, trigger.start));
  if (
    row.needs === 'object' &&
    !isNominal &&
    !isLed &&
    rest.length < 2 &&
    !args.participants.some((p) => p.role === 'patient')
  )
    return false;
  return args.participants.length > 0 || own !== undefined || FREE.has(row.type);
}

/** The quote begins with the segment, or before it where the announcing verb or the time stands in the clause before. */
function evidenceStart(
  { document }: Context,
  { segment, sentence, clause, pending, thread }: Place,
  own: TimeMention | undefined,
  args: Arguments,
): number {
  if (pending !== null && pending >= sentence.start) return pending;
  if (args.isSubjectDropped && thread.lead !== null && segment.start - thread.lead <= 40) return thread.lead;
  if (!own || segment.start !== clause.start || own.end > segment.start) return segment.start;
  const previous = sentence.clauses.findLast((c) => c.end <= segment.start);
  if (!previous || own.start < previous.start) return segment.start;
  const isOnlyTime = previous.end - previous.start - (own.end - own.start) <= 8;
  return isOnlyTime && document.reading.slice(previous.start, own.start).length <= 4 ? previous.start : segment.start;
}

/** Whether the words of a source clause name somebody who speaks. */
function namesSpeaker(mentions: MentionIndex, clause: Span, length: number): boolean {
  const end = clause.start + length;
  return mentions.within({ start: clause.start, end }).some((m) => m.entity.kind === 'person' && end - m.end <= 6);
}

function quoteSpeaker({ text }: Document, start: number, length: number): FoundSpeaker {
  const words = text.slice(start, start + length);
  const bare =
    /^(?:另?据)?(.*?)(?:日前|近日|此前)?(?:报道|透露|称|介绍|披露|消息|爆料|了解|悉|表示|说|指出|显示|指|认为)*$/.exec(
      words,
    )?.[1] ?? '';
  const exact = bare.length > 1 ? bare : words;
  const from = start + words.indexOf(exact);
  return { start: from, end: from + exact.length, exact };
}

/** The last resolved time of a sentence that told no dated event. */
function lastTimeOf({ times }: Context, sentence: Sentence): TimeMention | undefined {
  for (let i = times.firstAfter(sentence.end) - 1; i >= 0; i--) {
    const time = times.times[i] as TimeMention;
    if (time.end <= sentence.start) return undefined;
    if (time.start >= sentence.start && time.end <= sentence.end && time.edtf !== null) return time;
  }
  return undefined;
}
