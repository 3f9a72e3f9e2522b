/**
 * The time of a happening that is done: what its sentence gives it, else what the telling has come to.
 *
 * Does not know: which time of a sentence is whose (see attachTime.ts), or what is to come (see timeToCome.ts).
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { Document, Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { coarsened, isAhead, timeInSentence } from './attachTime.ts';
import { BODY } from './bodyWords.ts';
import { carryTime } from './carryTime.ts';
import type { Arguments } from './findArguments.ts';
import type { Context, Place, Thread } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

export interface Dating {
  /** The time that its sentence gives it. */
  near: TimeMention | undefined;
  /** That, where it is its own. */
  own: TimeMention | undefined;
  /** Or is of what the sentence has set a day for. */
  isOfSet: boolean;
  /** What it is told at. */
  time: TimeMention | undefined;
}

export function dateEvent(context: Context, place: Place, trigger: Trigger, args: Arguments): Dating {
  const { document, times } = context;
  const { segment, sentence } = place;
  const content = contentWithTimes(context, place);
  const whereabouts = content ? { ...sentence, start: content.start } : sentence;
  const near = timeInSentence(times, document.reading, whereabouts, segment, trigger);
  // "2017年创立的公司，如今已倒闭": how things are now has no time of what was told before.
  const isNow = IS_NOW.test(document.reading.slice(segment.start, trigger.start));
  const isOfSet = near !== undefined && isSpokenOfSetDay(near, segment, trigger, document);
  const own = (isNow && near && near.end <= segment.start) || isOfSet ? undefined : near;
  if (own) return { near, own, isOfSet, time: own.edtf === null ? resolved(context, place, own) : own };
  if (isOfSet) return { near, own, isOfSet, time: setDayBefore(context, place) };
  const isApart = isNow || content?.isAccused;
  return { near, own, isOfSet, time: isApart ? undefined : carryTime(context, place, trigger, args) };
}

const IS_NOW = /^(?:但|而|可)?(?:如今|时至今日|眼下|现如今|现在)(?!年)/;

/** What somebody says or is accused of, where it has times of its own: no other time of the sentence is of it. */
function contentWithTimes({ times }: Context, { segment, thread: { content } }: Place): Thread['content'] {
  if (!content || content.start > segment.start) return undefined;
  if (content.isAccused) return content;
  const inside = times.within({ start: content.start, end: segment.start });
  return inside.some((t) => t.edtf !== null && t.order === undefined) ? content : undefined;
}

/** A time that no calendar resolves, by the time told last before it. */
const resolved = ({ times }: Context, { sentence, thread }: Place, own: TimeMention): TimeMention =>
  coarsened(lastBefore(times, sentence, own) ?? thread.time ?? thread.scene, own);

/** The time told last in a sentence before one that only says what came then: "9月投案，随后被开除". */
const lastBefore = (times: Context['times'], { start }: Span, own: TimeMention): TimeMention | undefined =>
  times.within({ start, end: own.start }).findLast((t) => t.edtf !== null);

/** What people do now about what is to come. */
const SPOKEN_TYPES: ReadonlySet<EventType> = new Set(['statement', 'dispute', 'support']);
const GUESSED =
  /(?:外界|市场|坊间|媒体|舆论|有人|业内|分析师?|球迷|网友)[^，。；]{0,6}(?:猜测|猜|传言|传|揣测|怀疑|担心)/;

/** "预计下周一到任，他上午先与同事会面": of the day that is told of, and not of the one to come. */
const OF_TODAY =
  /^[^，。；将会拟]{0,8}(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)(?:已|就|先|还|也|便)?[^，。；将会拟]*$/;

/** "选拔赛定于5月举行，外界猜测他会退役，但她予以否认": the day that a clause before has set is not when somebody speaks of it. */
function isSpokenOfSetDay(
  near: TimeMention,
  segment: Span,
  trigger: Trigger,
  { reading, published }: Document,
): boolean {
  if (near.end > segment.start || !isAhead(near, published)) return false;
  const before = reading.slice(segment.start, trigger.start);
  return (
    (SPOKEN_TYPES.has(trigger.row.type) && !/[将会拟]|届时|当[天日]/.test(before)) ||
    GUESSED.test(before) ||
    OF_TODAY.test(before)
  );
}

/** The day of what the sentence has just told that is done, or that the telling had come to on the day of publication. */
function setDayBefore({ events, document }: Context, { sentence, thread }: Place): TimeMention | undefined {
  const last = events.at(-1);
  if (last && last.trigger.start >= sentence.start && !isAhead(last.time, document.published)) return last.time;
  return thread.time?.edtf === document.published ? thread.time : undefined;
}

/** The day of the scene, where the clause tells of a body or people that have no name. */
export function dayOfScene(
  { document }: Context,
  { segment }: Place,
  trigger: Trigger,
  { participants }: Arguments,
  time: TimeMention | undefined,
): TimeMention | undefined {
  if (participants.length > 0 || time?.edtf?.length !== 10) return undefined;
  return BODY.test(document.reading.slice(segment.start, trigger.start)) ? time : undefined;
}

sieveEach(IS_NOW);
