/**
 * The time of a happening: of its own words, else of what stands before it in the sentence, else what the
 * paragraph has been telling of.
 *
 * Does not know: how a time expression is resolved.
 */
import { countWhile } from '../../../model/countWhile.ts';
import { parseEdtf } from '../../../model/edtf.ts';
import type { Sentence, Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { isComparedWith } from '../../time/zh/comparison.ts';
import { isDeadline } from '../../time/zh/deadline.ts';
import { PARTED } from './dateOfEntry.ts';
import type { Segment } from './readSegments.ts';

/** Words that tie a clause to what was told just before it. */
const CONTINUES =
  /^(?:但|而|不过|然而|且|并|还|也|又|此外|同时|随后|随即|此后|之后|其后|接着|会后|会上|当场|届时|最终|结果|于是)|^[^，。]{0,8}(?:还|也|又|随后|随即|同时|此后|届时|会后|会上|当场|当天|当时(?![的任])|则|其后|继而|再度|再次|最终)/;

/** Opens what came of it. */
const ENDS_SO =
  /^(?:结果|最终|最后|会上|当场|(?:表决|投票|签约|签字|交易|谈判|开会|会议|审议)时)|^[^，。；]{0,6}最终|，(?:最终|结果|最后)(?!期限)/;

/** "裂痕始于2021年秋。当时，": of the year or season told right before. */
const AT_THAT_TIME = /^(?:当时|那时|彼时|其时)(?:候)?，/;

/** Words right before a verb that tie it to what was told just before. */
const CONTINUES_VERB = /(?:同时|随后|随即|当场|均|双双|则就此|就此|则|即日|同日|当天|一并)[^，。]{0,6}$/;

export interface TimeIndex {
  times: readonly TimeMention[];
  /** Index of the first time that ends after an offset. */
  firstAfter(offset: number): number;
  /** Times that lie inside a span. */
  within(span: Span): TimeMention[];
}

/** Only times that name a time; in order. */
export function indexTimes(all: readonly TimeMention[]): TimeIndex {
  const times = all.filter((t) => t.kind === 'date').sort((a, b) => a.start - b.start);
  const firstAfter = (offset: number) => countWhile(times.length, (i) => (times[i] as TimeMention).end <= offset);
  return { times, firstAfter, within: (span) => timesIn({ times, firstAfter }, span) };
}

function timesIn(index: Pick<TimeIndex, 'times' | 'firstAfter'>, { start, end }: Span): TimeMention[] {
  const found: TimeMention[] = [];
  for (let i = index.firstAfter(start); i < index.times.length; i++) {
    const time = index.times[i] as TimeMention;
    if (time.end > end) break;
    if (time.start >= start) found.push(time);
  }
  return found;
}

/** The most telling of several: the last that is resolved, else the last. */
const choose = (times: readonly TimeMention[]) => times.findLast((t) => t.edtf !== null) ?? times.at(-1);

/** "三天前还在现场的局长被查": a time that tells who, by what he did then. */
const isOfWhoever = (time: TimeMention, reading: string, segment: Span, { groups = [] }: Told) =>
  /^(?:还|仍|才|刚|曾|已|就|便)[^，。]{1,14}的/.test(reading.slice(time.end, segment.end)) &&
  // "公司今年初曾对周岚的任命提出质疑": who does it stands before.
  !groups.some((g) => g.marker === 'plain' && !g.owns && g.end <= time.start && time.start - g.end <= 2);

/** "2019年加入公司的周岚被捕", "与2019年离职的行长何亦会面": of what somebody did then, told by a verb between the time and the name. */
const isOfRelative = (
  { end }: TimeMention,
  reading: string,
  { groups = [], triggers = [] }: Told,
  trigger: Span,
): boolean =>
  !PARTED.test(reading.slice(end, end + 3)) &&
  groups.some((g) =>
    g.members.some(
      (doer) =>
        doer.start > end &&
        doer.end <= trigger.start &&
        OF_WHOEVER.test(reading.slice(end, doer.start)) &&
        triggers.some((t) => t.start >= end && t.end < doer.start),
    ),
  );
/** What stands between a time and the one whom it tells by a deed of then. */
const OF_WHOEVER = /^[^，。；]{2,24}的[^，。；的]{0,8}$/;

/** A segment, or any span. */
type Told = Span & Partial<Pick<Segment, 'groups' | 'triggers'>>;

/** "2021年10月发表的论文": a time that tells which one, not when. */
const isDescribing = (time: TimeMention, reading: string, segment: Span) =>
  /^[^，。]{1,16}的/.test(reading.slice(time.end, segment.end));

/** "4月2日，公司公告，称2017年的存款有误": whose, where the sentence has a time before; not "死于2017年的火灾". */
const isWhose = (time: TimeMention, reading: string) =>
  reading[time.end] === '的' && !/[于在]/.test(reading[time.start - 1] ?? '');

/** "裁定1990年的遗嘱系伪造": a year that tells which one, and not when a court or somebody spoke of it. */
const isYearOf = (time: TimeMention, reading: string, { row }: { row?: { type: string } }) =>
  isOfBooks(time, reading) ||
  (time.edtf?.length === 4 && (row?.type === 'legal' || row?.type === 'statement') && isWhose(time, reading));

/** "对2013年度的内控打出否定意见": a year of the books. */
export const isOfBooks = ({ exact, end }: TimeMention, reading: string) =>
  exact.endsWith('年度') && /^的?[\u3400-\u9fff]/.test(reading.slice(end, end + 2));

/** "9月，对公司近五年的账目进行审计": years that are the books'. */
const isStretchOf = ({ exact, end }: TimeMention, reading: string) =>
  /^(?:最?近|过去|此前|前)|以?来$/.test(exact) && reading[end] === '的';

/** "后来死于1994年": a word that only says that it came later gives way to a date. */
const isVague = ({ rule }: TimeMention) => rule === 'zh-then' || rule === 'zh-earlier';

/** "4月2日，公司承认2019年造假": inside a later clause a coarser, earlier time than the sentence's own is only spoken of. */
function isSpokenOf(time: TimeMention, first: TimeMention, reading: string): boolean {
  const [a, b] = [time.edtf ? parseEdtf(time.edtf) : null, first.edtf ? parseEdtf(first.edtf) : null];
  if (!a || !b || b.precision !== 'day' || a.precision === 'day' || a.from > b.from) return false;
  return /[\u4e00-\u9fff]{2}$/.test(reading.slice(Math.max(0, time.start - 2), time.start));
}

/** Whether a time lies wholly after the day of publication. */
export function isAhead(time: TimeMention | undefined, published: string | null): boolean {
  if (!time?.edtf || !published) return false;
  const [bounds, day] = [parseEdtf(time.edtf), parseEdtf(published)];
  return bounds !== null && day !== null && bounds.from > day.to;
}

/** "持续近7个月": how long, not when. */
const LENGTH_BEFORE = /(?:持续|历时|长达|为期|耗时|经过)了?$/;

/** "7月19日裁定案件于10月开审": the day that a court sets is not that of its ruling. */
const isRuled = (time: TimeMention, reading: string, { start }: Span) =>
  /(?:裁定|裁决|判决|判令|判定)[^，。]{0,10}[于在]$/.test(reading.slice(Math.max(start, time.start - 14), time.start));

/** "裁定自9月28日起延长羁押": from when something holds, and not when it was so ruled. */
const isRunFrom = ({ start, end }: TimeMention, reading: string, { start: from }: Span) =>
  /[自从由]$/.test(reading.slice(Math.max(from, start - 1), start)) &&
  /^起(?![诉草步火义家飞身码])/.test(reading.slice(end, end + 2)) &&
  /(?:裁[定准]|判[决令定]|谕[令知]|下令|命令?|宣布|公告|通知|决定|批准|核准|要求|获准)[^，。；]{0,14}[自从由]$/.test(
    reading.slice(Math.max(from, start - 18), start),
  );

/** "他认为内阁“熬不过下周”，她可能接任": what was quoted before has its times for itself. */
function isInClosedQuote({ end }: TimeMention, reading: string, { start }: Span): boolean {
  const between = reading.slice(end, start);
  const closing = between.search(/[”"]/);
  if (closing < 0 || between.indexOf('“') >= 0) return false;
  return between[closing] === '”' || (between.match(/"/g) ?? []).length % 2 === 1;
}

/** "截至昨晚，事故已造成九人死亡": up to when is counted, and not when it was. */
export const isAsOf = ({ rule, exact, start }: TimeMention, reading: string) =>
  rule === 'zh-at-press-time' ||
  /^截[至止]/.test(exact) ||
  /截[至止](?:到|目前)?$/.test(reading.slice(Math.max(0, start - 4), start));

/** "在八年前周岚去世后，": a year since when something goes on dates none of what has come of it. */
const isSince = ({ edtf, start, end }: TimeMention, reading: string) =>
  edtf?.length === 4 && /[在自从]$/.test(reading.slice(start - 1, start)) && SINCE.test(reading.slice(end, end + 24));
const SINCE = /^[^，。；]{2,20}(?:之后|以后|以来|后)，/;

const REPORTER_BEFORE = /(?:记者|本报|本刊|笔者|本网|本台|通讯员)[^，。]{0,4}$/;
const LEARNS = /^(?:[从自向于在][^，。]{1,30})?(?:方?面|处|网站)?(?:了?解到|获悉|得知|探悉|采访到|看到|注意到)/;

/** "记者10日从法院了解到，某甲提出上诉": when the paper heard of it says nothing of when it was. */
export const isOfReporter = ({ start, end }: TimeMention, reading: string, sentence: Span) =>
  LEARNS.test(reading.slice(end, Math.min(end + 40, sentence.end))) &&
  REPORTER_BEFORE.test(reading.slice(Math.max(sentence.start, start - 10), start));

/** "爆炸发生前三天，": counted from what the words before it name, which was then itself. */
const isCountedFrom = ({ rule, start, end }: TimeMention, reading: string, trigger: Span): boolean =>
  /-happening$|^zh-(?:next-day|day-before|nth-day|after-length|before-length)$/.test(rule) &&
  /^(?:发生|爆发|事件|事故|案)?(?:的|当)?$/.test(reading.slice(trigger.end, start)) &&
  /[，。]/.test(reading[end] ?? '。');

/** "周岚（2019年出任董事长）辞职": what stands in brackets has its times for itself. */
function isInBrackets({ end }: TimeMention, reading: string, { start }: Span): boolean {
  const between = reading.slice(end, start);
  const closing = between.search(/[）)]/);
  if (closing < 0) return false;
  const opening = between.search(/[（(]/);
  return opening < 0 || closing < opening;
}

/** "省委两天后批准；纪委已对其立案", "2020年移居海外，至今未归，警方已发出通缉令": what has come of it by now has no day of its own. */
const isAftermath = (reading: string, { end }: TimeMention, segment: Span, trigger: Span): boolean =>
  SO_FAR.test(reading.slice(segment.start, trigger.start)) && APART.test(reading.slice(end, segment.start));
const SO_FAR =
  /^[^，。；]{0,16}(?:已经?(?!故|婚)[^，。；]{0,8}|累计|正(?!式|好|在|值)[^，。；]{0,4}|目前[^，。；]{0,8})$/;
const APART = /[；;]|至今|迄今|目前|仍|，据/;

/** "周岚承认曾于2018年收礼，但否认受贿": what was admitted has its time for itself. */
const isOfContent = ({ start, end }: TimeMention, reading: string, sentence: Span, trigger: Span): boolean =>
  SPEAKS.test(reading.slice(trigger.start, trigger.end)) &&
  !/[，；].*[，；]/.test(reading.slice(end, trigger.start)) &&
  SAYS_THAT.test(reading.slice(Math.max(sentence.start, start - 14), start));
/** What somebody says behind these has its times for itself: "她承认2016年就知道". */
const SAYS = /^(?:否认|承认|表示|坦承|坦言|透露|回忆|供称|供认|声称|坚称|指出|称|说|强调|证实|辩称|反驳)/;
const SPEAKS = /^(?:(?:矢口|坚决|断然|一再|但|却)?否认|承认|反驳|辩称|坚称|强调|声称|重申|拒绝)/;
const SAYS_THAT =
  /(?:承认|表示|称|指出|透露|证实|回忆|供称|坦言|声称|强调|披露|交代|坦承|供认|说)[，：“]?[^，。；：“]{0,8}$/;

const REASON_BEFORE = /(?:因|因为|由于)$/;

/** "2016年所立的遗嘱": of when what is spoken of is. */
const OF_WHAT = /^所[^，。；]{1,6}的/;

/** "撤销了自己12年前的判决": whose, and of when. */
const OWN_BEFORE = /(?:自己|其|当年|该院|原先)$/;

/** The time that the sentence gives for a trigger in a segment of it. */
export function timeInSentence(
  index: TimeIndex,
  reading: string,
  sentence: Sentence,
  segment: Told,
  trigger: Span & { row?: { type: string } },
): TimeMention | undefined {
  const isNoTime = (t: TimeMention) =>
    (trigger.row?.type === 'incident' && isAsOf(t, reading)) ||
    LENGTH_BEFORE.test(reading.slice(Math.max(sentence.start, t.start - 3), t.start)) ||
    OF_WHAT.test(reading.slice(t.end, t.end + 8)) ||
    isComparedWith(t, reading) ||
    isInBrackets(t, reading, trigger) ||
    isRunFrom(t, reading, segment) ||
    isOfReporter(t, reading, sentence);
  const inside = timesIn(index, { start: segment.start, end: trigger.start }).filter(
    (t) =>
      !isNoTime(t) &&
      !isOfBooks(t, reading) &&
      !(OWN_BEFORE.test(reading.slice(t.start - 2, t.start)) && isWhose(t, reading)) &&
      !isOfWhoever(t, reading, { start: t.end, end: trigger.start }, segment) &&
      !isOfRelative(t, reading, segment, trigger),
  );
  const hasEarlier = timesIn(index, { start: sentence.start, end: segment.start }).length > 0;
  const own = choose(
    inside.filter((t, i) =>
      i === 0 ? !(hasEarlier && isStretchOf(t, reading)) : !isRuled(t, reading, segment) && reading[t.end] !== '的',
    ),
  );
  if (own && own.edtf === null && isVague(own)) {
    const later = timesIn(index, { start: trigger.end, end: segment.end }).find(
      (t) => t.edtf !== null && !isDescribing(t, reading, segment) && !isComparedWith(t, reading),
    );
    if (later) return later;
  }
  const before = timesIn(index, { start: sentence.start, end: segment.start }).filter(
    (t) =>
      !isNoTime(t) &&
      !isYearOf(t, reading, trigger) &&
      !isInClosedQuote(t, reading, segment) &&
      !isSince(t, reading) &&
      !isAftermath(reading, t, segment, trigger) &&
      !isOfContent(t, reading, sentence, trigger),
  );
  const after = timesIn(index, { start: trigger.end, end: segment.end }).find(
    (t) =>
      !isDescribing(t, reading, segment) &&
      !isRunFrom(t, reading, segment) &&
      !isYearOf(t, reading, trigger) &&
      !((before.length > 0 || OWN_BEFORE.test(reading.slice(t.start - 2, t.start))) && isWhose(t, reading)) &&
      !isComparedWith(t, reading) &&
      !(before.length > 0 && isDeadline(t, reading, trigger.start)) &&
      !isCountedFrom(t, reading, trigger) &&
      !SAYS.test(reading.slice(trigger.start, trigger.end)),
  );
  // "昨天，警方通报，因7月7日闯入办公区，李某被拘留": the time of a reason gives way to the sentence's own.
  const isReason = (t: TimeMention) =>
    REASON_BEFORE.test(reading.slice(Math.max(sentence.start, t.start - 3), t.start));
  const told = before.some((t) => !isReason(t)) ? before.filter((t) => !isReason(t)) : before;
  const earlier = choose(told.filter((t, i) => !told.some((u, k) => k < i && isSpokenOf(t, u, reading))));
  const leads =
    earlier && segment.start - earlier.end <= 3 && /^[，,\s]*$/.test(reading.slice(earlier.end, segment.start));
  return own ?? (leads ? earlier : (after ?? earlier));
}

/** The time that the paragraph carries on to a sentence which gives none of its own; only days and months carry. */
export function carriedTime(
  previous: TimeMention | undefined,
  sentence: string,
  before: string,
  sharesPeople: boolean,
  isNext: boolean,
): TimeMention | undefined {
  const bounds = previous?.edtf ? parseEdtf(previous.edtf) : null;
  // "2021年，两人在董事会上争执。方案最终过关": the end of what that year is told of.
  if (
    previous &&
    (bounds?.precision === 'year' || bounds?.precision === 'season') &&
    isNext &&
    (ENDS_SO.test(sentence) || AT_THAT_TIME.test(sentence))
  )
    return { ...previous, rule: `${previous.rule}+carried` };
  if (!previous || !bounds || (bounds.precision !== 'day' && bounds.precision !== 'month')) return undefined;
  return CONTINUES.test(sentence) || CONTINUES_VERB.test(before) || sharesPeople
    ? { ...previous, rule: `${previous.rule}+carried` }
    : undefined;
}

/** "Then", "at once": the day told of before. */
const AT_ONCE = /^(?:随后|随即|旋即|继而|接着|紧接着|当场|同时|与此同时)$/;

/** A time that no calendar resolves: "then" is the day told of before, "a few days later" only its month. */
export function coarsened(previous: TimeMention | undefined, time: TimeMention): TimeMention {
  const bounds = previous?.edtf ? parseEdtf(previous.edtf) : null;
  if (!previous || !bounds || time.order === 'before') return time;
  const isClose = time.order === 'same' || AT_ONCE.test(time.exact);
  if (bounds.precision !== 'month' && !(isClose && bounds.precision === 'day')) return time;
  return {
    ...time,
    edtf: previous.edtf,
    rule: `${time.rule}+carried`,
    basis: { ...time.basis, evidence: [...time.basis.evidence, ...previous.basis.evidence], says: previous.basis.says },
  };
}

sieveEach(
  AT_THAT_TIME,
  CONTINUES,
  ENDS_SO,
  CONTINUES_VERB,
  LENGTH_BEFORE,
  REPORTER_BEFORE,
  LEARNS,
  REASON_BEFORE,
  SO_FAR,
  APART,
  SAYS_THAT,
);
