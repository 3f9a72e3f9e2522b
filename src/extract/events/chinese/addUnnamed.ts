/**
 * Who takes part in a report that has no word for them: the one whose post is taken over, told of just before
 * ("周岚辞职，由何亦接任"), and the one who is tried, where only the court's next step is told ("二审改判五年").
 *
 * Promises: looks at what was told just before, in the same block or the one before it.
 * Does not know: whose case it is where two were told of at once.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { FoundEvent } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import type { Context } from './telling.ts';

/** Whoever takes over what somebody else had. */
const BY = /由[^，。；]{2,24}$/;
/** The post itself, left empty. */
const VACANT = /遗缺|空缺|职缺|所遗|空出|留下的?[^，。]{0,4}(?:位置|职位|职务|位子|席位)/;
/** What leaves a post empty. */
const LEAVES: ReadonlySet<string> = new Set(['departure', 'dismissal', 'leave', 'incident', 'legal']);

/** Steps that only a person goes through. */
const OF_PERSON: ReadonlySet<string> = new Set(['legal/prison', 'legal/custody', 'legal/arrest', 'legal/sentence']);
/** The same, told with other words. */
const CUSTODY =
  /羁押|交保|保释|收押|关押|押进|获释|假释|徒刑|刑期|缓刑|有罪|无罪|维持(?:原判|一审|二审|原审|判决|[，。]|$)|[\d一二三四五六七八九十两半]年(?!前|后|内|来|间|[\d一二三四五六七八九十]+月)|公诉|收监|逮捕|服刑|特赦|赦免|定罪/;
/** Cases of bodies, and of things. */
const OF_BODY =
  /罚款|罚单|[亿万]元|停牌|退市|破产|清盘|诉状|禁制令|和解|交易所|地皮|合并|遗嘱|股权|牌照|专利|赔偿|求偿|民事|开庭|审理|陈述|上诉|抗告|撤销原/;

export function addUnnamed(context: Context, first: number): void {
  for (let i = first; i < context.events.length; i++) {
    const event = context.events[i] as FoundEvent;
    const before = context.events.slice(Math.max(0, i - 3), i);
    if (event.type === 'appointment') addPredecessor(context, event, context.events[i - 1], i > first);
    if (event.type === 'legal' || event.type === 'dismissal') addUndergoing(context, event, before);
    if (event.type === 'legal') addAccused(context, event, before);
  }
}

const quoteOf = ({ document }: Context, { evidence: [span] }: FoundEvent) =>
  document.reading.slice(span?.start ?? 0, span?.end ?? 0);

const blockOf = ({ document }: Context, { trigger }: FoundEvent) =>
  countWhile(document.blocks.length, (i) => (document.blocks[i]?.end as number) <= trigger.start);

function peopleOf({ people }: Context, event: FoundEvent, role?: string): string[] {
  return event.participants
    .filter((p) => people.has(p.entity) && (role === undefined || p.role === role))
    .map((p) => p.entity);
}

function addPredecessor(context: Context, event: FoundEvent, last: FoundEvent | undefined, isNear: boolean): void {
  if (!last || !LEAVES.has(last.type) || event.participants.some((p) => p.role === 'predecessor')) return;
  const quote = quoteOf(context, event);
  const lead = context.document.reading.slice(event.evidence[0]?.start ?? 0, event.trigger.start);
  const isVacant = VACANT.test(quote) && blockOf(context, last) === blockOf(context, event);
  if (!isVacant && !(isNear && BY.test(lead))) return;
  const holders = peopleOf(context, event);
  const patients = peopleOf(context, last, 'patient');
  const gone = patients.length > 0 ? patients : peopleOf(context, last);
  if (holders.length !== 1 || gone.length !== 1 || holders.includes(gone[0] as string)) return;
  event.participants.push({ entity: gone[0] as string, role: 'predecessor' });
}

/** Who judges, and is not judged. */
const JUDGE = /法官|审判长|庭长|推事|裁判官|合议庭|检察官|检察长/;

/** "高等法院昨天二审宣判，推翻…": a court that says how a trial ends. */
const RULES = /(?:法院|法庭)[^，。；]{0,14}(?:宣判|改判|作出判决|作出裁决)/;

/** The last of the steps told before tells who is tried. */
function addAccused(context: Context, event: FoundEvent, before: readonly FoundEvent[]): void {
  const quote = quoteOf(context, event);
  const isOfJudge = peopleOf(context, event).length === 1 && JUDGE.test(quote);
  if (peopleOf(context, event).length > Number(isOfJudge) || event.participants.some((p) => p.role === 'patient'))
    return;
  if (OF_BODY.test(quote) || !(OF_PERSON.has(event.rule) || CUSTODY.test(quote) || RULES.test(quote))) return;
  const last = before.findLast((e) => e.type === 'legal' && peopleOf(context, e).length > 0);
  if (!last || blockOf(context, event) - blockOf(context, last) > 1) return;
  const patients = peopleOf(context, last, 'patient');
  // "周岚起诉公司。…警方立案": whoever went to court is not the one who is tried.
  if (patients.length === 0 && last.participants.some((p) => p.role === 'patient')) return;
  for (const entity of patients.length > 0 ? patients : peopleOf(context, last))
    event.participants.push({ entity, role: 'patient' });
}

/** What is done to somebody, told without them: "去年被捕", "检方当天起诉", "两天后，议会开始弹劾". */
const UNDERGONE = /^(?:也|又|还|却|随即|随后|旋即|终于|最终|当场|当庭|再度|再次|一度)*(?:被|遭)[^，。；：“”的]{0,8}$/;
const DONE =
  /^(?:检方|检察官|检察院|地检署?|北检|律政司|警方|廉署|司法部|议会|国会|立法院|众议院|参议院|调查局|[^，。；]{2,8}(?:检察院|地检署?|地检处|公安局|警察局))/;
const TO_PEOPLE = /^(?:(?:落案|正式|提起|依法)?(?:起诉|检控|公诉|逮捕|拘捕|批捕|通缉|弹劾|拘留|刑拘|提告))$/;

/** The one told of just before in the same paragraph, where nobody else was. */
function addUndergoing(context: Context, event: FoundEvent, before: readonly FoundEvent[]): void {
  const last = before.findLast((e) => peopleOf(context, e).length > 0);
  if (!last || event.participants.some((p) => p.role === 'patient') || peopleOf(context, event).length > 0) return;
  if (blockOf(context, last) !== blockOf(context, event)) return;
  const quote = quoteOf(context, event);
  const { reading } = context.document;
  const { start, end } = event.trigger;
  const lead = reading.slice(event.evidence[0]?.start ?? start, start);
  const isDone = /^[，。；！？\n]?$/.test(reading[end] ?? '');
  const isUndergone =
    isDone && event.participants.length === 0 && UNDERGONE.test(lead.replace(WHEN, '') + reading.slice(start, end));
  const isTo = isDone && TO_PEOPLE.test(reading.slice(start, end)) && DONE.test(quote.replace(WHEN, ''));
  if (!isUndergone && !isTo) return;
  // "周岚公开道歉。检方提起公诉": who only spoke is not the one who is tried.
  if (isTo && last.type !== 'legal' && !quote.includes('弹劾')) return;
  const patients = peopleOf(context, last, 'patient');
  const told = patients.length > 0 ? patients : peopleOf(context, last);
  if (told.length === 1) event.participants.push({ entity: told[0] as string, role: 'patient' });
}
/** Times before who does it. */
const WHEN = /^(?:[\d一二三四五六七八九十两几同次翌当去今本上前后隔这]{1,4}[年月日天周晚夜后之个号早晨]{1,3}，?)*/;

sieveEach(JUDGE);
