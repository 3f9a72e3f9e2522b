/**
 * Takes together what a sentence tells in two clauses, the second of which only goes on with the first: "坚称一切合规，
 * 否认造假", "发布报告，质疑账目", "两人谈了三个小时，不欢而散".
 *
 * Promises: only neighbouring clauses of one sentence, and only where the second names no time and nobody new, and no word
 * sets it against the first.
 * Does not know: clauses in which it is the first that says least, apart from those that only bring out a paper.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { FoundEvent } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import type { Context } from './telling.ts';

/** Types of which a sentence seldom tells two in a row of the same people. */
const ONCE: ReadonlySet<EventType> = new Set([
  'statement',
  'dispute',
  'deal',
  'change',
  'decision',
  'meeting',
  'return',
  'restructuring',
]);
/** What makes the second clause another happening. */
const ANOTHER =
  /^(?:但|而|惟|唯|不过|却|并(?!不|非|未|无)|且|又|还|再|也|亦|后|另|更|随|则|同时|最后|最终|终|接着|继而|此后|之后|其后|为此|因此|于是)/;
/** An apology stands beside a denial as a deed of its own. */
const APOLOGY = /道歉|致歉|鞠躬|谢罪|认错|下跪/;
/** Bringing out a paper, and the papers that say nothing by being brought out. */
const BRINGS_OUT = /^(?:提交|提出|递交|交出|拿出|发布|公布|发表|发出|公开|揭晓|刊登|刊出|挂出|贴出|出具)/;
const PAPER =
  /(?:公告|通告|讯息|消息|信息|声明|报告|公报|名单|结果|任命|通报|文件|数据|[纪记]录|公开信|全员信|命运|长文)[^，。]{0,4}$/;
/** Going to somebody or writing to them, before what is said there. */
const GOES_TO = /^(?:发起|联署|连署|走进|来到|赶到|前往|找到|找上门|登门|致信|致函|写信|去信)/;
const OF_WORDS: ReadonlySet<EventType> = new Set(['dispute', 'support']);
/** Types of what a paper tells of, and does not do. */
const OF_STATES: ReadonlySet<EventType> = new Set(['statement', 'incident', 'change']);
/** What is held up in the street, before what it is for. */
const HOLDS_UP = /^(?:拉起|拉出|打出|举起|举着|静坐|高呼|高喊|游行|示威|集会)/;
/** Turning down what was said, before the denial of it. */
const REPLIES = /^(?:反驳|驳斥|回击|反击|回怼|反呛|回呛|澄清|回应)(?:了|说|称|道)?$/;
/** Signing papers or handing them in, before what they are for. */
const SIGNS = /^(?:签署|签下|签了|递交|提交)了?(?:有关|相关|一份|法律)?文件$/;
/** How a talk or a quarrel ended. */
const ENDING = /形同陌路|不欢而散|各说各话|没有结果|不了了之/;

/** A sitting of the court, before what it came to or was told there. */
const SITS: ReadonlySet<string> = new Set(['legal/hearing', 'legal/verdict', 'legal/order', 'legal/act']);
const SENTENCES: ReadonlySet<string> = new Set(['legal/sentence', 'legal/prison', 'legal/verdict', 'legal/guilt']);
/** Who says in court what somebody is charged with. */
const CHARGES = /^(?:则|由|其中)?(?:公诉人|检方|控方|检察官|主控官?|公诉机关|检察员|原告|代表[^，。]{2,16}律师)/;
/** What a higher court comes to. */
const UPHOLDS = /^(?:依法|全部|一并)?(?:驳回|维持|撤销|改判|发回)/;
/** Between the two: a mark of a pause and nothing else. */
const PAUSE = /^[，,]?$/;

interface Pair {
  before: FoundEvent;
  event: FoundEvent;
}

/** Where the clause of a trigger begins. */
function clauseStart(reading: string, { trigger }: FoundEvent, floor: number): number {
  let at = trigger.start;
  while (at > floor && !/[，。；：,;:、]/.test(reading[at - 1] as string)) at--;
  return at;
}

/** Whether the second is the clause right behind the first, and names no time and nobody before its verb. */
function followsBarely(context: Context, { before, event }: Pair): boolean {
  const { document, mentions, times } = context;
  const end = before.evidence[0]?.end ?? 0;
  const from = clauseStart(document.reading, event, end);
  const stop = event.evidence[0]?.end ?? event.trigger.end;
  if (from < end || !/^ ?[，,]?$/.test(document.reading.slice(end, from))) return false;
  if (ANOTHER.test(document.reading.slice(from, from + 3))) return false;
  if (times.within({ start: from, end: stop }).length > 0) return false;
  return mentions.within({ start: from, end: event.trigger.start }).every(({ form }) => form === 'pronoun');
}

/** Whether the second clause stands right behind the first, with a comma or a colon between, and has no time of its own. */
function isNextClause({ document, times }: Context, { before, event }: Pair): boolean {
  const end = before.evidence[0]?.end ?? 0;
  const begin = Math.max(end, event.evidence[0]?.start ?? end);
  const between =
    NEXT.exec(document.reading.slice(end, event.trigger.start)) ?? NEXT.exec(document.reading.slice(end, begin));
  if (!between || ANOTHER.test(between[1] as string)) return false;
  const stop = event.evidence[0]?.end ?? event.trigger.end;
  return times.within({ start: end, end: stop }).every((t) => document.reading[t.end] === '的');
}
const NEXT = /^ ?[，,：:]([^，,：:；。]*)$/;

const isWithin = (one: FoundEvent, other: FoundEvent): boolean =>
  one.participants.every((p) => other.participants.some((q) => q.entity === p.entity));

/** What both are, one of them being denied. */
function modalityOf({ before, event }: Pair): FoundEvent['modality'] | undefined {
  if (before.modality === event.modality) return before.modality;
  const isPlain = before.modality === 'asserted' || before.modality === 'reported';
  return event.modality === 'denied' && isPlain && event.type === 'statement' ? 'denied' : undefined;
}

function isSame({ document }: Context, { before, event }: Pair): boolean {
  const word = document.reading.slice(before.trigger.start, before.evidence[0]?.end);
  if (ENDING.test(document.reading.slice(event.trigger.start, event.trigger.end)))
    return before.type === 'dispute' || before.type === 'meeting';
  return before.type === event.type && ONCE.has(event.type) && !APOLOGY.test(word);
}

/** Whether the first says so little that what the second tells is what happened. */
function isLead({ document }: Context, { before, event }: Pair): boolean {
  const words = document.reading.slice(before.trigger.start, before.evidence[0]?.end);
  if (before.rule === 'dated/guess') return true;
  if (REPLIES.test(words)) return event.type === 'statement' && event.modality === 'denied';
  if (SIGNS.test(words)) return !OF_STATES.has(event.type);
  if (GOES_TO.test(words)) return OF_WORDS.has(event.type);
  return BRINGS_OUT.test(words) && PAPER.test(words) && !OF_STATES.has(event.type);
}

/** "租下一间屋子，办起公司": what was paid for what was founded then. */
const PAYS = /^(?:租下|租了|卖掉|卖了|变卖|抵押|借了|凑了|凑出|筹到|掏出|拿出)/;
const isMeans = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'deal' &&
  event.type === 'founding' &&
  PAYS.test(reading.slice(before.trigger.start, before.trigger.start + 4)) &&
  !/[。；]/.test(reading.slice(before.trigger.end, event.trigger.start)) &&
  event.trigger.start - before.trigger.end <= MEANS_REACH;
/** Characters between the two. */
const MEANS_REACH = 40;

/** Whether the first is a protest, of which the second tells for or against whom it is. */
const isProtest = ({ document }: Context, { before, event }: Pair): boolean =>
  before.type === 'dispute' &&
  OF_WORDS.has(event.type) &&
  HOLDS_UP.test(document.reading.slice(before.trigger.start, before.trigger.end + 2));

/** "公布报告，认定周岚伪造数据": what a report says of somebody. */
const FINDS = /^(?:认定|发现|指出|显示|确认|查明|证实)/;
const isReported = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'assessment' &&
  /报告/.test(reading.slice(before.trigger.start, before.evidence[0]?.end)) &&
  (event.type === 'incident' || event.type === 'assessment') &&
  FINDS.test(reading.slice(clauseStart(reading, event, before.evidence[0]?.end ?? 0), event.trigger.end));

/** What a report found, told as if it had happened just then. */
const isFound = ({ before, event }: Pair): boolean =>
  before.type === 'assessment' && (OF_STATES.has(event.type) || event.type === 'decision');

/**
 * "一审公开宣判，周岚被判处十年", "案件首次开庭，公诉人何亦指控，": what a court came to, or what was charged there, is told with
 * its sitting.
 */
function isOfSitting({ document: { reading }, mentions }: Context, { before, event }: Pair): boolean {
  if (before.type !== 'legal' || !SITS.has(before.rule)) return false;
  const from = before.evidence[0]?.end ?? 0;
  const start = clauseStart(reading, event, from);
  if (start < from || !PAUSE.test(reading.slice(from, start))) return false;
  if (event.rule === 'dispute/accuse' && before.participants.length === 0)
    return CHARGES.test(reading.slice(start, event.trigger.start));
  const isUpheld = event.participants.length === 0 && UPHOLDS.test(reading.slice(start, event.trigger.end));
  if (!SENTENCES.has(event.rule) && !isUpheld) return false;
  const named = mentions.within({ start, end: event.evidence[0]?.end ?? start });
  return (
    isWithin(event, before) && named.every(({ entity }) => before.participants.some((p) => p.entity === entity.id))
  );
}

/** "把账算到了前任头上，他指责周岚": a figure of speech, before whom and what it is about. */
const FIGURE =
  /^(?:联手(?=出击|反击|行动|，)|算到|算在|记到|记在|赖到|开炮|发难|出击|反击|翻脸|摊牌|对垒|隔空|把账|开火|亮剑)/;
const isFigure = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  (before.type === 'dispute' || before.type === 'statement' || before.type === 'deal') &&
  (OF_WORDS.has(event.type) ||
    event.type === 'statement' ||
    event.type === 'restructuring' ||
    event.type === 'decision') &&
  before.participants.every((p) => p.role !== 'patient') &&
  FIGURE.test(reading.slice(before.trigger.start, before.trigger.start + 4));

/** "合伙人之间闹翻，周岚、何亦联手要求沈一交权": who quarrels is told behind. */
const isTheirs = ({ before, event }: Pair): boolean =>
  before.type === 'dispute' &&
  event.type === 'dispute' &&
  before.participants.length === 0 &&
  event.participants.length > 1;

/** "撤销再审判决，维持当年的死刑判决": what a court comes to at once. */
const OUTCOME = /^(?:撤销|驳回|维持|改判|发回|核准)/;
const isOneRuling = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'legal' &&
  event.type === 'legal' &&
  [before, event].every(({ trigger }) => OUTCOME.test(reading.slice(trigger.start, trigger.end)));

/** "当庭表示不服，随后上诉": who does not accept a verdict appeals. */
const isAppeal = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  event.rule === 'legal/appeal' &&
  (before.type === 'dispute' || before.type === 'statement') &&
  /不服|不认同判决|不接受判决/.test(reading.slice(before.trigger.start, before.evidence[0]?.end)) &&
  /^，(?:随后|随即|并|当庭|将|已|后|遂)?[^，。；]{0,6}$/.test(
    reading.slice(before.evidence[0]?.end, event.trigger.start),
  ) &&
  isWithin(event, before);

/** "购入两成股权，取代周岚成为第一大股东": what the buyer becomes. */
const isOutcome = ({ before, event }: Pair): boolean => before.type === 'deal' && event.rule === 'change/become-first';

/** "律师周岚说，她否认篡改数据": whose denial it is that another passes on. */
const isPassedOn = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.rule === 'statement/say' &&
  event.rule === 'statement/deny' &&
  event.modality === 'denied' &&
  /^(?:[^，。]{0,3})，?[^，。]{0,8}$/.test(reading.slice(before.trigger.end, event.trigger.start));

/** "在选举中击败何亦，重返阔别11年的主席之位": who wins the seat back is elected once. */
const SEAT = /(?:之位|宝座|位置|位子|帅位|席位|一职|职位)[。；，”]?$/;
const isSeatRegained = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'appointment' &&
  event.type === 'return' &&
  SEAT.test(reading.slice(event.trigger.start, event.evidence[0]?.end)) &&
  isWithin(event, before);

/** "向警方报案，追究周岚的责任": against whom the law is called. */
const CALLS_LAW = /^(?:报案|报警|起诉|提告|提起|控告|举报|立案)/;
const BRINGS_TO_BOOK = /^(?:追究|追讨|索赔|追索|要求|请求)/;
const isOfSuit = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'legal' &&
  (event.type === 'dispute' || event.type === 'legal') &&
  CALLS_LAW.test(reading.slice(before.trigger.start, before.trigger.end)) &&
  BRINGS_TO_BOOK.test(reading.slice(event.trigger.start, event.trigger.end));

/** "召开临时董事会，解除周岚的职务": a meeting is called for what it comes to. */
const CONVENES = /^(?:召开|举行|召集|开)/;
const BODY_MEETS =
  /(?:董事会|股东大?会|特别大会|常委会|理事会|监事会|会议|全体大会|代表大会|全会|紧急会)[^，。；]{0,4}$/;
const COMES_OF: ReadonlySet<EventType> = new Set(['dismissal', 'appointment', 'decision', 'restructuring']);
const isMeetingFor = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.type === 'meeting' &&
  COMES_OF.has(event.type) &&
  CONVENES.test(reading.slice(before.trigger.start, before.trigger.end)) &&
  BODY_MEETS.test(reading.slice(before.trigger.start, before.evidence[0]?.end)) &&
  before.participants.every(
    (p) => p.role !== 'patient' && event.participants.every((q) => q.role !== 'agent' || q.entity === p.entity),
  );

/** "董事会通过决议，撤销周岚的职务": what is resolved. */
const RESOLVES = /(?:决议|决定|议案|动议)[^，。；]{0,2}$/;
const isResolved = ({ document: { reading } }: Context, { before, event }: Pair): boolean =>
  before.rule === 'decision/approve' &&
  COMES_OF.has(event.type) &&
  RESOLVES.test(reading.slice(before.trigger.start, before.evidence[0]?.end));

const share = (one: FoundEvent, other: FoundEvent): boolean => isWithin(one, other) || isWithin(other, one);

/** The second takes in the first: its quote, its time, and whoever took part in it. */
function takeIn({ before, event }: Pair): void {
  const [own, other] = [before.evidence[0], event.evidence[0]];
  if (own && other) other.start = own.start;
  for (const p of before.participants)
    if (!event.participants.some((q) => q.entity === p.entity)) event.participants.push(p);
  if (!event.time && before.time) event.time = before.time;
}

/** Takes together the events from `first` on. */
export function joinGoingOn(context: Context, first: number): void {
  const { events } = context;
  for (let i = events.length - 1; i > first; i--) {
    const pair = { before: events[i - 1] as FoundEvent, event: events[i] as FoundEvent };
    const { before, event } = pair;
    const [own, other] = [before.evidence[0], event.evidence[0]];
    const modality = modalityOf(pair);
    if (own && other && modality === before.modality && isOfSitting(context, pair)) {
      own.end = Math.max(own.end, other.end);
      for (const p of event.participants)
        if (!before.participants.some((q) => q.entity === p.entity)) before.participants.push(p);
      events.splice(i, 1);
      continue;
    }
    if (own && other && isNextClause(context, pair) && (isMeetingFor(context, pair) || isResolved(context, pair))) {
      const roles = new Map(before.participants.map((p) => [p.entity, p]));
      const hasAgent = event.participants.some((p) => p.role === 'agent' || p.role === undefined);
      takeIn({ before: { ...before, participants: hasAgent ? [] : [...roles.values()] }, event });
      events.splice(i - 1, 1);
      continue;
    }
    if (own && other && (isPassedOn(context, pair) || isAppeal(context, pair))) {
      takeIn(pair);
      events.splice(i - 1, 1);
      continue;
    }
    if (
      own &&
      other &&
      isNextClause(context, pair) &&
      (isSeatRegained(context, pair) ||
        isOfSuit(context, pair) ||
        isOneRuling(context, pair) ||
        isReported(context, pair) ||
        isOutcome(pair))
    ) {
      own.end = Math.max(own.end, other.end);
      for (const p of isOneRuling(context, pair) ? [] : event.participants)
        if (!before.participants.some((q) => q.entity === p.entity)) before.participants.push(p);
      events.splice(i, 1);
      continue;
    }
    if (own && other && isNextClause(context, pair) && (isFigure(context, pair) || isTheirs(pair))) {
      takeIn(pair);
      events.splice(i - 1, 1);
      continue;
    }
    if (own && other && isMeans(context, pair)) {
      takeIn(pair);
      events.splice(i - 1, 1);
      continue;
    }
    if (!own || !other || !modality || before.isMention || !followsBarely(context, pair)) continue;
    if ((isFound(pair) || isSame(context, pair)) && isWithin(event, before)) {
      own.end = Math.max(own.end, other.end);
      before.modality = modality;
      events.splice(i, 1);
    } else if (isProtest(context, pair)) {
      own.end = Math.max(own.end, other.end);
      for (const p of event.participants)
        if (!before.participants.some((q) => q.entity === p.entity)) before.participants.push(p);
      events.splice(i, 1);
    } else if (isLead(context, pair) && share(before, event)) {
      takeIn(pair);
      events.splice(i - 1, 1);
    }
  }
}

sieveEach(REPLIES, SIGNS, PAYS, CHARGES, ANOTHER, APOLOGY, BRINGS_OUT, PAPER, GOES_TO, HOLDS_UP, ENDING);
