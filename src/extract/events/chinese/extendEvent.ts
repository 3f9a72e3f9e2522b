/** Takes what a clause goes on to say into the event told just before it in the sentence. */
import type { FoundEvent } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { timeInSentence } from './attachTime.ts';
import type { Arguments } from './findArguments.ts';
import type { Named } from './groups/mentionGroup.ts';
import { modalityOf } from './judgeClause.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/**
 * Takes a clause without a subject into the event told just before in the sentence, where it only goes on saying
 * ("…批评B，称…") or sentencing ("判处…，并处…"); a time of its own makes it another happening.
 */
export function extendLast(
  context: Context,
  { segment, sentence, clause, first, thread }: Place,
  args: Arguments,
  head?: Trigger,
): boolean {
  const { events, times, document, masked } = context;
  const last = events.at(-1);
  const span = last?.evidence[0];
  if (!last || !span || events.length <= first || !args.isSubjectDropped || span.end > segment.start) return false;
  const type = head?.row.type;
  const isOrder =
    (last.type === 'decision' || last.type === 'assessment') && /^(?:限令|责令|勒令|责成|下令)/.test(head?.word ?? '');
  const isSpoken =
    last.rule === 'legal/hearing' || last.type === 'dispute' || last.type === 'support' || last.type === 'statement';
  const isPetition = type === 'dispute' && last.type === 'legal' && /^(?:要求|促)/.test(head?.word ?? '');
  // "立下遗嘱，将股份留给长女": what the will says.
  const isWilled = last.rule === 'decision/will' && (type === 'deal' || type === 'appointment');
  if (type ? last.type !== type && !isPetition && !isOrder && !isWilled : !isSpoken) return false;
  if (type === 'dispute' && segment.start - span.end > 2) return false;
  const isFurther = type === 'legal' && head?.row.rule !== last.rule && !GOES_ON.has(head?.row.rule ?? '');
  if (type && isOfOthers(last, thread.subject)) return false;
  const own = timeInSentence(times, document.reading, sentence, segment, { start: segment.end, end: segment.end });
  const isOwn = own !== undefined && own.start >= segment.start;
  if (isOwn && (last.time || !head)) return false;
  if (isOwn && head) {
    last.time = own;
    last.modality = modalityOf(masked.slice(clause.start, head.start), head, false);
  }
  span.end = segment.end;
  if (isFurther) return true;
  for (const { named, role } of args.participants)
    if (!last.participants.some((p) => p.entity === named.entity.id))
      last.participants.push({ entity: named.entity.id, role });
  if (type)
    for (const named of thread.subject)
      if (named.entity.kind === 'person' && !last.participants.some((p) => p.entity === named.entity.id))
        last.participants.push({ entity: named.entity.id, role: 'patient' });
  return true;
}

/** What a list of sentences goes on with, its verb left out: "何亦13年", "周岚则缓刑". */
const LIKEWISE =
  /^(?:的(?:刑期|期限|刑罚))?(?:则|也|亦|各|均|分别|另|同样)*(?:被|获)?(?:判|处|刑期)?(?:为|是)?(?:有期徒刑|监禁)?(?:约|近|逾|在)?(?:[\d一二三四五六七八九十半两]+(?:年|个月)|无期|死刑|死缓|终身|缓刑|[，。；]?$)/;

/** "周岚、何亦均在其列", "包括周岚、何亦": who they are. */
const LISTED =
  /^的(?:名字|签名)(?:也|则|就)?(?:排|列|签|出现)在|^(?:等[^，。]{0,6})?(?:均|都|也|亦|赫然)?(?:在其?列|在其中|名列其中|位列其中|榜上有名|在内)/;
/** "周岚赶到灾区慰问，何亦陪同在侧". */
const ACCOMPANIES =
  /^(?:也|均|都|则|全程|一同|一起)*(?:陪同|陪伴|作陪|同行|随行|在座|在场|列席)(?:$|[，。]|在侧|前往|参加|会见|左右)/;
const LISTS = /^(?:其中|当中)?(?:包括|分别[是为]|依次[是为]|成员[是为包括]{1,3}|名单包括|当中有|其中有)[^，。]{0,10}$/;

/** Takes whom a clause without a verb adds to the sentence told just before it. */
export function joinList({ events, document }: Context, { segment, first }: Place): boolean {
  const last = events.at(-1);
  const span = last?.evidence[0];
  if (!last || !span || events.length <= first || segment.start - span.end > 2) return false;
  const group = segment.groups.find((g) => g.marker === 'plain' || g.owns || g.marker === 'other');
  if (!group) return false;
  const rest = document.reading.slice(group.end, segment.end);
  const isBeside = last.type === 'meeting' && ACCOMPANIES.test(rest);
  const isListed = isBeside || LISTED.test(rest) || LISTS.test(document.reading.slice(segment.start, group.start));
  if (!isListed && (last.type !== 'legal' || rest === '' || !LIKEWISE.test(rest))) return false;
  const role = last.participants.some((p) => p.role === 'patient') ? 'patient' : 'agent';
  for (const { entity } of group.members)
    if (entity.kind === 'person' && !last.participants.some((p) => p.entity === entity.id))
      last.participants.push({ entity: entity.id, role });
  span.end = segment.end;
  return true;
}

/** Steps of a case whose people are those of the step told just before in the sentence. */
const GOES_ON: ReadonlySet<string> = new Set([
  'legal/verdict',
  'legal/sentence',
  'legal/hearing',
  'legal/prison',
  'legal/order',
]);
const VERDICTS: ReadonlySet<string> = new Set(['legal/verdict', 'legal/sentence']);

/** Whether it was done to somebody, and the telling has come to somebody else since. */
function isOfOthers({ participants }: FoundEvent, subject: readonly Named[]): boolean {
  const names = new Set(participants.map((p) => p.entity));
  const people = subject.filter(({ entity }) => entity.kind === 'person');
  return (
    participants.some((p) => p.role === 'patient') && people.length > 0 && !people.some((p) => names.has(p.entity.id))
  );
}

/** Words for coming before the public. */
const SHOWING = /^(?:现身|露面|面对|亮相|出面|召开记者会|开记者会|召开发布会|会见)/;
const PRESS =
  /^(?:召开|举行|开|现身|出席)[^，。]{0,6}(?:记者会|发布会|说明会)|^(?:召集|约见|会见|面对)了?(?:媒体|记者|传媒)/;
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'dispute', 'support']);
/** Words that only tell that a court has ruled. */
const RULING = /(?:判决|裁决|宣判|裁定)$/;

/**
 * Takes together what one sentence tells twice: coming before the public and what is said there; that a court has
 * ruled and what it ruled.
 */
export function joinTwiceTold({ events, document }: Context, first: number): void {
  for (let i = events.length - 1; i > first; i--) {
    const [before, event] = [events[i - 1] as FoundEvent, events[i] as FoundEvent];
    const word = document.reading.slice(before.trigger.start, before.trigger.end);
    const isPress = PRESS.test(document.reading.slice(before.trigger.start, before.evidence[0]?.end));
    const isShowing =
      before.type === 'meeting' &&
      SPOKEN.has(event.type) &&
      (isPress || (event.type === 'statement' && SHOWING.test(word)));
    const isRuling =
      VERDICTS.has(before.rule) && VERDICTS.has(event.rule) && RULING.test(word) && event.participants.length > 0;
    const names = new Set(event.participants.map((p) => p.entity));
    const isIncluded = before.participants.every((p) => names.has(p.entity) || (isRuling && p.role === 'agent'));
    const span = event.evidence[0];
    if (!(isShowing || isRuling) || !isIncluded || !span) continue;
    if (event.time && before.time && event.time.edtf !== before.time.edtf) continue;
    span.start = Math.min(span.start, before.evidence[0]?.start ?? span.start);
    event.participants.push(...before.participants.filter((p) => !names.has(p.entity)));
    if (!event.time && before.time) event.time = before.time;
    events.splice(i - 1, 1);
  }
}

sieveEach(ACCOMPANIES, LISTED, LISTS, PRESS);
