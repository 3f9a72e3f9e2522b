/** The time that the telling had come to, for a happening whose sentence has none; none where its words lead away from it. */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { Document, Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { carriedTime } from './attachTime.ts';
import type { Arguments } from './findArguments.ts';
import { labelsOf } from './labelsOf.ts';
import type { Context, Place, Thread } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';
import { isSpoken } from './triggers/triggerRow.ts';

/** Characters of a month with its year. */
const MONTH_LENGTH = 7;

export function carryTime(
  { document }: Context,
  { segment, sentence, thread }: Place,
  trigger: Trigger,
  args: Arguments,
): TimeMention | undefined {
  const { reading } = document;
  const whole = reading.slice(sentence.start, sentence.end);
  const before = reading.slice(segment.start, trigger.start);
  const isAfterSemicolon = follows(document, sentence);
  if (LEADS_AWAY.test(whole) || LONG_SINCE.test(before) || (isAfterSemicolon && /已(?!于)/.test(before)))
    return undefined;
  if (thread.heading && thread.time?.edtf === thread.heading.edtf) return thread.heading;
  const isOfOne = isAfterSemicolon || sharesMatter(thread, whole, trigger, args);
  const time = later(thread.time, reading.slice(sentence.start, trigger.start));
  return carriedTime(time, whole, before, isOfOne, thread.age <= 1);
}

/** Whether a sentence tells of the same people, things, scene or kind of happening as what was told last. */
function sharesMatter(thread: Thread, whole: string, { row }: Trigger, args: Arguments): boolean {
  const isOfDay = thread.time?.edtf?.length === DAY_LENGTH;
  return (
    (thread.age <= 2 && isOfDay) ||
    thread.presents ||
    thread.type === row.type ||
    (thread.type === 'legal' && isSpoken(row) && COURT.test(whole.slice(0, 12))) ||
    (!(row.type === 'statement' && !isOfDay) && sharesNames(thread, whole, args))
  );
}

const sharesNames = ({ people, labels }: Thread, whole: string, { participants }: Arguments): boolean =>
  participants.some(({ named }) => people.has(named.entity.id)) || [...labelsOf(whole)].some((x) => labels.has(x));

/** Who speaks in court. */
const COURT = /^(?:审判长|主审法官|法官|检察官|检方|公诉人|(?:辩护|代理|控方|辩方)?律师|陪审)/;

/** What leads away from the day told of: an earlier time, how things are now, what always holds. */
const LEADS_AWAY =
  /^[^，。]{0,8}(?:曾(?![姓国子先女])|此前|早前|早年|年轻时|过去|一度)|^[^，。]{0,12}(?:在任(?:时|期间|内)?|任内|任职期间|执掌期间|生前|从前)(?!$)[^，。]{0,6}曾?|^[^，。]{0,8}(?:先|早|抢先)一步|^(?:先前|之前|早在|近年|多年来|长期|一直|目前|如今|现在|今后|未来|事实上|其实|据|有人|有分析|分析|外界|业内|在[^，。]{2,12}看来|至于|关于|对于)/;

/** Done long before the day told of. */
const LONG_SINCE =
  /(?:早已|早就|早前已?|此前已|先前已|之前已)[^，。]{0,4}$|(?:在任|在职|在世|任职|执政|执教|在位|掌权)(?:的?时候?|期间)[^，。]{0,8}(?:曾|多次|屡|一再|经常|常|总)|累计|[一屡]再(?!度)|屡次|长期|多年来/;

/** "经过五周谈判，双方签约", "内部吵了两个星期，最后拍板": so much later than the day told of. */
const ELAPSED =
  /(?:经过|历经|历时|耗时|耗费|前后|[\u4e00-\u9fff]了)(?:整整|足足|将?近|差不多|约|大约)?(?:数|几|[一二两三四五六七八九十半\d]{1,3})(?:个?多?(?:月|星期|礼拜)|周|年|轮|[天日]多?)[^，。；的]{0,4}[，。]/;
/** As much, in days or weeks: of the same month still. */
const ELAPSED_DAYS = /[天日周]|星期|礼拜/;

/** The time told before, so much later: its month, or none. */
function later(time: TimeMention | undefined, upTo: string): TimeMention | undefined {
  const elapsed = time && ELAPSED.exec(upTo)?.[0];
  if (!time || !elapsed) return time;
  return ELAPSED_DAYS.test(elapsed) && time.edtf?.length === DAY_LENGTH
    ? { ...time, edtf: time.edtf.slice(0, MONTH_LENGTH) }
    : undefined;
}

/** Whether a sentence goes on after a semicolon. */
const follows = ({ reading }: Document, { start }: Span): boolean =>
  /[；;]\s?$/.test(reading.slice(Math.max(0, start - 2), start));

sieveEach(LEADS_AWAY, LONG_SINCE);
