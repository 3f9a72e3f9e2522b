/**
 * What happens in an article in Chinese: triggers with their arguments, time, modality and speaker.
 *
 * Promises: events stand in the order of the text, each with the clause that reports it; what is supposed, asked,
 * wished, denied as not done, or only told of in general gives none. Linear in the length of the text.
 * Does not know: whether two reports mean one happening (mergeEvents), nor their order in time (orderEvents).
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { Document, Sentence, Span } from '../../document.ts';
import type { FoundEntity, FoundEvent, TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { findRecounted } from '../../time/quotedTimes.ts';
import { isAwaited } from '../../time/zh/awaited.ts';
import type { Tools } from '../../tools.ts';
import { findLiveEntries, placeInEntries } from '../liveEntries.ts';
import { findMatchDay } from '../matchDay.ts';
import { timeOfHeading } from '../timeOfHeading.ts';
import { addBystanders } from './addBystanders.ts';
import { addDated } from './addDated.ts';
import { addFollowers } from './addFollowers.ts';
import { addIntended, INTENDED } from './addIntended.ts';
import { addUnnamed } from './addUnnamed.ts';
import { indexTimes, isAhead, isAsOf, isOfReporter } from './attachTime.ts';
import { chooseHead } from './chooseHead.ts';
import { dateOfEntry } from './dateOfEntry.ts';
import { joinTwiceTold } from './extendEvent.ts';
import { withStandIns } from './findStandIns.ts';
import { listMentions } from './groups/listMentions.ts';
import type { Named } from './groups/mentionGroup.ts';
import { joinGoingOn } from './joinGoingOn.ts';
import { findQuotations, isOnlySupposed, sourceLength } from './judgeClause.ts';
import { labelsOf } from './labelsOf.ts';
import { namesSpeaker, quoteSpeaker } from './nameSpeaker.ts';
import { explainsCauses, isDemandedOfOffices } from './procedureWords.ts';
import { readSegment } from './readSegment.ts';
import { indexMentions, readSegments } from './readSegments.ts';
import type { Context, Pending, Speech, Thread } from './telling.ts';
import { segmentFor, titleOf } from './titleOf.ts';

/** What stands before a colon and makes a wish of what stands behind it: "要求函：". */
const DEMANDS = /(?:要求函?|诉求|提议|建议|提案|议案|动议|条件|目标|任务|口号|倡议|计划|方案)$/;
/** "对于收购海岳的传闻，": what somebody then denies or answers. */
const RUMOUR =
  /^(?:而|但)?(?:对于?|针对|关于|至于|有关)[^，。]*(?:传闻|传言|传说|谣言|流言|说法|报道|消息|猜测|揣测|传得沸沸扬扬的)$/;
/** "至于离婚官司，": what somebody comes to speak of. */
const TOPIC = /^(?:而|但)?至于[^，。；]{0,16}(?:官司|诉讼|案子|争议|风波|婚姻|纠纷|指控|传闻)$/;
/** "真正的转折，是去年年底的一纸诉状。": a time, and what came then as a noun. */
const PRESENTS =
  /(?:(?:是|始于|源于|发生在|出现在|来自)[^，。；]{0,6}[年月日天夜周末初底][^，。；]{0,4}的[^，。；的]{1,12}|(?:发生|出现|来|到|定格)在[^，。；]{0,10}[年月日天夜末初底旬]|[就已便]有人[^，。；]{1,8})[。：]?$/;
/** "表示，改组是为了治理，否认外界所称的清算": what is said ends in a denial of the speaker's. */
const DENIES_TOO = /，(?:并|且|同时|也)?(?:再次|一概|坚决|矢口|断然|随即)?否认(?=[^，。；]{2,})/;
/** Characters of a statement that are quoted whole; of a longer one its first clause. */
const LONGEST_SPEECH = 90;

export function findChineseEvents(
  document: Document,
  entities: readonly FoundEntity[],
  times: readonly TimeMention[],
  tools: Tools = {},
): FoundEvent[] {
  const mentions = withStandIns(document, listMentions(entities));
  const context: Context = {
    document,
    masked: maskNames(document.reading, mentions),
    mentions: indexMentions(mentions),
    people: new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    times: indexTimes(times),
    events: [],
    segment: tools.segment,
  };
  let thread = beginThread(-1);
  let heading = findMatchDay(document, times);
  const entries = findLiveEntries(document, times);
  for (const sentence of document.sentences) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'byline' || kind === 'noise') continue;
    const entry = entries.get(sentence.block)?.time;
    if (entry) heading = entry;
    else if (kind === 'heading') heading = timeOfHeading(document.reading, sentence, context.times.within(sentence));
    if (sentence.block !== thread.block) {
      const dated = dateOfEntry(document.reading, sentence, context.times.within(sentence));
      thread = nextThread(document, sentence, thread, dated ?? heading);
    }
    thread = readSentence(context, sentence, thread);
  }
  placeInEntries(document, entries, context.events);
  return context.events;
}

const beginThread = (block: number): Thread => ({
  block,
  subject: [],
  lead: null,
  time: undefined,
  age: 0,
  people: new Set(),
  labels: new Set(),
  presents: false,
  type: undefined,
  heading: undefined,
});

/** The thread at the beginning of a paragraph: of what was told before only the day, and the case that it goes on with. */
function nextThread(
  { reading }: Document,
  { block, start, end }: Sentence,
  { time, type }: Thread,
  heading: TimeMention | undefined,
): Thread {
  const isOfCase = type === 'legal' && OF_SAME_CASE.test(reading.slice(start, end));
  return {
    ...beginThread(block),
    time: heading ?? (isOfCase ? time : undefined),
    scene: time?.edtf?.length === DAY_LENGTH ? time : undefined,
    type: isOfCase ? 'legal' : undefined,
    heading,
  };
}

/** A paragraph that goes on with the others of the case: "同案的…领刑六年", "另一名被告…". */
const OF_SAME_CASE =
  /^(?:与[^，。]{1,6})?(?:同案|同庭|同日受审|一同受审|一并受审|案中|本案中|此案中)|^(?:另[^，。]{0,4}|其余[^，。]{0,4}|其他[^，。]{0,4}|第二|第三)(?:名|位)?(?:被告|涉案|同案)/;

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
  const { document } = context;
  const whole = document.reading.slice(sentence.start, sentence.end);
  const quotations = [...findQuotations(document.reading, sentence), ...context.times.within(sentence)];
  const first = context.events.length;
  const thread: Thread = { ...before, content: undefined };
  const { speech, pending, isSupposed } = readClauses(context, sentence, thread, quotations);
  if (context.events.length === first) pending?.tell?.();
  if (!isSupposed) {
    if (!speech) addDated(context, sentence, quotations, first);
    addIntended(context, sentence, quotations, first, speech);
  }
  joinTwiceTold(context, first);
  joinGoingOn(context, first);
  joinTwiceTold(context, first);
  dropSpoken(context, speech, first);
  const told = context.events.slice(first);
  if (speech?.event && told.at(-1) === speech.event) quoteWhole(context, sentence, speech, speech.event);
  addBystanders(context, first);
  addFollowers(context, sentence, first);
  addUnnamed(context, first);
  const lastTime = timeAfter(context, sentence, before, told);
  return {
    block: sentence.block,
    subject: thread.subject,
    lead: null,
    time: lastTime ?? before.time,
    age: lastTime ? 1 : before.age + 1,
    labels: labelsOf(whole),
    presents: told.length === 0 && PRESENTS.test(whole),
    type: told.findLast((e) => e.rule !== INTENDED)?.type ?? before.type,
    heading: before.heading,
    people: told.length > 0 ? new Set(told.flatMap((e) => e.participants.map((p) => p.entity))) : before.people,
  };
}

/** What is only supposed, and what follows from it. */
const SUPPOSES = /^(?:但|而)?(?:如果|假如|倘若|假若|要是|一旦|若|除非|只要|即使|即便|哪怕|万一)/;

/** Reads the clauses of a sentence one after the other: who is said to speak in it, what is left to tell, whether it only supposes. */
function readClauses(context: Context, sentence: Sentence, thread: Thread, quotations: readonly Span[]) {
  const { document, mentions } = context;
  const { reading } = document;
  const whole = reading.slice(sentence.start, sentence.end);
  const first = context.events.length;
  let speech: Speech | null = null;
  let pending: Pending | null = null;
  let isSupposed = explainsCauses(whole);
  for (const clause of sentence.clauses) {
    const text = reading.slice(clause.start, clause.end);
    if (speech && /”，\s?$/.test(reading.slice(Math.max(speech.start, clause.start - 3), clause.start))) speech = null;
    const source = sourceLength(text);
    if (source > 0 && !namesSpeaker(reading, mentions, clause, source)) {
      speech = { speaker: quoteSpeaker(document, clause.start, source), members: [], start: clause.start };
      if (source === text.length) continue;
    }
    const isWish = DEMANDS.test(text) && /^[：:]/.test(reading.slice(clause.end, clause.end + 1));
    if (isWish || (isOnlySupposed(text, '') && SUPPOSES.test(text))) isSupposed = true;
    if (isSupposed || RUMOUR.test(text) || TOPIC.test(text)) continue;
    if (isDemandedOfOffices(reading.slice(sentence.start, clause.start), text)) continue;
    const isSource = speech?.members.length === 0 && speech.start === clause.start;
    const body = { start: clause.start + (isSource ? source : 0), end: clause.end };
    let hasLead = false;
    for (const segment of readSegments(document, body, quotations, mentions)) {
      const heads = chooseHead(context.masked, segment, body.start, whole);
      const told = readSegment(context, { sentence, clause: body, segment, heads, thread, speech, pending, first });
      if (told.speech) speech = told.speech;
      pending = told.pending;
      if (heads.head && !told.isLead) thread.lead = null;
      else if (told.subject.length > 0) thread.lead = segment.start;
      if (told.subject.length > 0 && !(segment.isSubordinate && hasLead)) thread.subject = told.subject;
      hasLead = segment.triggers.length === 0 && told.subject.length > 0;
    }
  }
  return { speech, pending, isSupposed };
}

/** What is said is quoted to the end of its sentence, or of its first clause where that is long. */
function quoteWhole(context: Context, sentence: Sentence, { members }: Speech, spoken: FoundEvent): void {
  const { document } = context;
  const [span] = spoken.evidence;
  if (!span) return;
  const isShort = sentence.end - span.start <= LONGEST_SPEECH;
  const end = isShort ? sentence.end : (sentence.clauses.find((c) => c.start > span.end)?.end ?? span.end);
  span.end = Math.max(span.end, end);
  if (spoken.modality === 'asserted' && DENIES_TOO.test(document.reading.slice(spoken.trigger.end, span.end)))
    spoken.modality = 'denied';
  spoken.title = titleOf(document, span, spoken.trigger, members, segmentFor(context, span));
}

/** The time that a sentence has brought the telling to, if any. */
function timeAfter(
  context: Context,
  sentence: Sentence,
  before: Thread,
  told: readonly FoundEvent[],
): TimeMention | undefined {
  const { document } = context;
  const isDated = (e: FoundEvent) => e.time && e.time.edtf !== null && !isAhead(e.time, document.published);
  // "5月28日开庭，公诉人指控，2015年至2022年间，…": what is charged is not where the telling has come to.
  const content = sentence.start + findRecounted(document.reading.slice(sentence.start, sentence.end));
  const time = told.findLast((e) => isDated(e) && e.trigger.start < content)?.time;
  if (time || (before.time && content < sentence.end)) return time;
  return told.findLast(isDated)?.time ?? lastTimeOf(context, sentence);
}

/** "公司称，将在年底前决定对他的处分": what is to be, told as a noun, takes the place of its being said. */
function dropSpoken({ events }: Context, speech: Speech | null, first: number): void {
  const at = speech?.event ? events.indexOf(speech.event) : -1;
  const next = events[at + 1];
  if (at < first || events.length !== at + 2 || !next?.rule.endsWith('+noun') || next.modality !== 'planned') return;
  events.splice(at, 1);
}

/** The last resolved time of a sentence that told no dated event. */
function lastTimeOf({ times, document }: Context, sentence: Sentence): TimeMention | undefined {
  for (let i = times.firstAfter(sentence.end) - 1; i >= 0; i--) {
    const time = times.times[i] as TimeMention;
    if (time.end <= sentence.start) return undefined;
    if (
      time.start >= sentence.start &&
      time.end <= sentence.end &&
      time.edtf !== null &&
      !isAhead(time, document.published) &&
      !isAwaited(document.reading, time) &&
      !isAsOf(time, document.reading) &&
      !isOfReporter(time, document.reading, sentence)
    )
      return time;
  }
  return undefined;
}

sieveEach(DENIES_TOO, DEMANDS, RUMOUR, TOPIC, PRESENTS, OF_SAME_CASE);
