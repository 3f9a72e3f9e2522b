/**
 * What one segment tells: its events go to the context, and what the telling goes on with is given back.
 */

import { sieveEach } from '../../sieve.ts';
import { addEvent, BODY } from './addEvent.ts';
import { extendLast, joinList } from './extendEvent.ts';
import { type Arguments, findArguments, isEmpty } from './findArguments.ts';
import { findAhead, findCleft } from './findCleft.ts';
import type { Trigger } from './findTriggers.ts';
import { readFollowOn } from './followOn.ts';
import { isNoHappening } from './isNoHappening.ts';
import { isPromise } from './judgeClause.ts';
import type { Group, Named } from './mentionGroups.ts';
import { speakerOf } from './nameSpeaker.ts';
import { isLetBefore, leadOfFindings } from './procedureWords.ts';
import type { Segment } from './readSegments.ts';
import { takesPlace } from './takesPlace.ts';
import type { Context, Pending, Place, Speech } from './telling.ts';

/** Verbs whose subject stands behind what follows, whoever does it. */
const ANNOUNCES = /宣布|宣告|公布|公告|官宣|通报|宣示|昭告|决定|决议|提议|动议|建议/;

/** Verbs that make something public, whatever it is. */
const MADE_PUBLIC = /^(?:宣布|公告|官宣|通报|公布)/;

export interface Told {
  subject: readonly Named[];
  speech: Speech | null;
  /** Where a light or announcing verb began that has not yet said what. */
  pending: Pending | null;
  /** The segment only leads to what follows ("回应本刊时"), which is quoted with it. */
  isLead?: boolean;
}

/** Somebody without a name who opens a clause and does what it tells. */
const UNNAMED =
  /^(?:而|但|于是|随后|最终|最后|后来|不过|当天|当晚|次日|翌日|同日|同时|此时|如今|今年|去年|同年|次年|当年)*(?:[一多数几两三四五六七八九十]+[名位](?:[^，。的]{1,8})?|最?高?法院|中院|高院|法庭|法官|陪审团|合议庭|仲裁庭|检方|检察官|检察院|警方|警察|当局|政府|官方|监管(?:部门|机构|层|者)?|交易所|证监会|委员会|调查组|专案组|董事会|股东们?|债权人|债主们?|员工们?|工人们?|工会|经销商们?|供应商们?|银行|资方|劳方|校方|院方|军方|控方|辩方|律师团?|家属们?|球迷们?|媒体|外界|舆论|市场|网友们?|对方|有人|众人|买家|卖家|投资[者人]们?)(?:则|也|又|还|却|便|就|才|已|均|都|曾)?(?=以|因|对|向|在|从|把|将|根据|依据|按照|经|为|拿|凭|用|认为|发现|查明|要求|没有|未)(?![^，。]{0,6}的$)/;

/** "青川村村民挖井时": people without a name who do something when what follows comes about. */
const UNNAMED_PEOPLE =
  /^[^，。；的被把将对向给与和]{0,10}(?:村民|居民|群众|民警|警员|消防员|工人|司机|路人|行人|渔民|店员|家属|家人|邻居|同事|护士|医生|保安|清洁工|学生|老师|游客|乘客|市民|网友|男子|女子|老人)们?[^，。的]{2,}/;

/** "周岚创办的" + "长河集团": who does what the next name is told by is not what the sentence goes on about. */
const RELATIVE = /^[^，。；：“”、]{2,20}的$/;

const insideOf = (reading: string, { groups }: Segment) => {
  return (group: Group, at: number): boolean => {
    const next = groups[at + 1];
    return next?.marker === 'plain' && RELATIVE.test(reading.slice(group.end, next.start));
  };
};

/** "是白石大学的研究生，": what is told of somebody named before leaves them the subject. */
const PREDICATE =
  /^(?:曾经?|现|原|原本|本来?|也|还|同时|并|又|均|都|其实|仍|一直|目前|此前|生前|曾一度)*(?:(?:是|为|系)(?!了|否|何|因|由|什么)|(?:现|曾|时|历|先后|兼|担)任|任职于?|就职于?|供职于?|毕业于|师从|出身于?|来自)/;
const isPredicate = (reading: string, { start, groups, triggers }: Segment): boolean => {
  const [first] = groups;
  if (!first || first.members.some(isPerson)) return false;
  const words = PREDICATE.exec(reading.slice(start, first.start));
  return words !== null && triggers.every((t) => t.start >= first.end || t.end <= first.start);
};

/** "返台，进入长河公司担任副总经理": whoever has been told of gets the post, and not the body that they go to. */
const GOES_INTO = /(?:进入|加入|入职|转[到往投入至]|来到|回到|返回|调[到往任]|加盟)[^，。；]{0,3}$/;
function takeInto(reading: string, segment: Segment, { row }: Trigger, args: Arguments, told: readonly Named[]): void {
  const { subject } = args;
  const doers = told.filter(isPerson);
  if (row.shape !== 'post' || doers.length === 0 || !subject || subject.members.some(isPerson)) return;
  if (!GOES_INTO.test(reading.slice(segment.start, subject.start))) return;
  const bodies = new Set(subject.members);
  args.participants = [
    ...doers.map((named) => ({ named, role: 'agent' })),
    ...args.participants.map((p) => (bodies.has(p.named) ? { ...p, role: 'organization' } : p)),
  ];
  args.subject = null;
  args.isSubjectDropped = true;
}

export function readSegment(context: Context, place: Place): Told {
  const { document } = context;
  const { segment, heads, thread, clause } = place;
  const isInside = insideOf(document.reading, segment);
  const isToldOf = isPredicate(document.reading, segment);
  const plain = isToldOf
    ? undefined
    : (segment.groups.find((g, i) => g.marker === 'plain' && !g.owns && !isInside(g, i)) ??
      segment.groups.find((g) => g.marker === 'plain' && !heads.head));
  const allies = segment.groups.filter((g) => g.marker === 'with' && !g.owns);
  const quiet: Told = {
    subject: plain ? [...plain.members, ...allies.flatMap((g) => g.members)] : [],
    speech: null,
    pending: place.pending,
  };
  const { head } = heads;
  // "法院以某甲存在偏见为由，将裁决撤销": whoever the article does not name does what follows, not the one told of before.
  const isOfOthers = (text: string) => UNNAMED.test(text) || (segment.isSubordinate && UNNAMED_PEOPLE.test(text));
  if (!head && !plain && isOfOthers(document.reading.slice(segment.start, segment.end))) thread.subject = [];
  if (!head && joinList(context, place)) return quiet;
  // "就周岚的上诉开庭": what the court sits for is no second happening.
  for (const nominal of heads.nominals)
    if (head && nominal.row.type === head.row.type && segment.groups.some((g) => g.marker === 'to' && g.owns)) continue;
    // "周岚的刑期改判为十年": the noun and its verb tell of one step.
    else if (head?.row.type === 'legal' && nominal.row.rule === head.row.rule && nominal.end <= head.start) continue;
    else if (!head || isVague(head) || head.end > nominal.start) addNominal(context, place, nominal);
  if (!head) return quiet;
  const words = document.reading.slice(segment.start, segment.end);
  if (isLetBefore(words)) return quiet;
  if (isNoHappening(words.slice(0, head.start - segment.start), head.word, words.slice(head.end - segment.start)))
    return quiet;
  const lead = head.row.type === 'assessment' || head.row.type === 'legal' ? leadOfFindings(words) : undefined;
  if (lead === 'court') return { ...quiet, subject: [] };
  const cleft = findCleft(document, place.sentence, segment, head, context.mentions);
  if (cleft) thread.subject = cleft.members;
  const behind = cleft?.members ?? findAhead(document, place.sentence, segment, context.mentions);
  const read = (trigger: Trigger) =>
    findArguments(document, segment, trigger, segment.groups, segment.triggers, thread.subject, behind);
  const args = read(head);
  takeInto(document.reading, segment, head, args, thread.subject);
  const upset = findUpset(document.reading, segment, head);
  const born = head.row.rule === 'change/life' ? findDescribed(document.reading, segment, head) : undefined;
  if (born) {
    args.subject = born;
    args.participants = born.members.map((named) => ({ named, role: 'agent' }));
  }
  if (upset) args.participants = upset.members.map((named) => ({ named, role: 'agent' }));
  const isTaken = !behind && !args.subject && isTakenByOther(context, segment, head);
  if (isTaken) args.isByUnnamed = true;
  if (isTaken && args.isSubjectDropped) {
    const carried = new Set(thread.subject.map(({ entity }) => entity.id));
    args.isSubjectDropped = false;
    args.participants = args.participants.filter(({ named }) => !carried.has(named.entity.id));
  } else if (!isTaken && isLeftOut(document.reading, segment, head, args)) {
    args.isSubjectDropped = true;
    const role = head.row.shape === 'act' || head.row.type === 'legal' ? 'patient' : 'agent';
    args.participants.push(...thread.subject.filter(isPerson).map((named) => ({ named, role })));
  }
  const subject = args.subject?.members ?? (args.isSubjectDropped ? thread.subject : []);
  // "周岚在机场准备登机之际" + "被捕": the setting between somebody and what they do takes nobody's place.
  const isSetting = segment.isSubordinate && /[在当于]/.test(document.reading[segment.start - 1] ?? '');
  if (!args.subject && !args.isSubjectDropped && !isSetting) thread.subject = [];
  const accused = findAccused(document.reading, segment, head);
  const told: Told = {
    subject: accused?.members ?? upset?.members ?? leadOf(document.reading, segment, args),
    speech: null,
    pending: null,
  };
  if (accused) thread.content = { start: segment.end, isAccused: true };
  else if (SAYS_ON.test(document.reading.slice(segment.start, segment.end)))
    thread.content = { start: segment.start, isAccused: false };
  // "调查组认定，": what was found stands behind, and is told with it.
  if (lead === 'inquiry')
    return {
      ...told,
      subject: [],
      pending: place.pending ?? {
        start: segment.start,
        members: [],
        tell: () => {
          const count = context.events.length;
          addEvent(context, { ...place, pending: null }, head, args);
          const quote = context.events.length > count ? context.events.at(-1)?.evidence[0] : undefined;
          if (quote) quote.end = Math.max(quote.end, Math.min(place.sentence.end, quote.start + LONGEST_FINDING));
        },
      },
    };
  if (head.row.head === 'speak' || head.row.head === 'through') joinMeeting(context, place, subject);
  if (head.row.head === 'light' || head.row.head === 'through') {
    const isLast = clause.end >= (place.sentence.clauses.at(-1)?.end ?? 0);
    if (head.row.head === 'light' && isLast) addEvent(context, place, head, args);
    return {
      ...told,
      pending:
        head.row.head === 'light' ||
        head.end >= segment.end - 1 ||
        /^[，：]/.test(document.reading.slice(segment.end, segment.end + 1))
          ? (place.pending ?? {
              start: segment.start,
              members: ANNOUNCES.test(head.word) ? subject : [],
              ...((head.row.head === 'light' || MADE_PUBLIC.test(head.word)) && {
                tell: () => addEvent(context, { ...place, pending: null }, head, args),
              }),
            })
          : null,
    };
  }
  // "承诺，三个月内公布结果": what follows is promised.
  if (isPromise(head.word) && /^，/.test(document.reading.slice(head.end, head.end + 1)))
    return {
      ...told,
      pending: {
        start: segment.start,
        members: [],
        isPromise: true,
        tell: () => addEvent(context, { ...place, pending: null }, head, args),
      },
    };
  // "回应本刊时否认" leads to the denial; "承认在被问到时说谎" is the admission itself.
  const isWhen = segment.isSubordinate && !/^.{0,2}[在当于]/.test(document.reading.slice(head.end, segment.end));
  if (head.row.head === 'speak' && isWhen && segment.end < clause.end)
    return { ...told, pending: place.pending, isLead: true };
  if (head.row.head === 'speak') {
    const speaker = speakerOf(document, args.subject, subject);
    const isOpinion = head.row.rule === 'statement/think' && !args.subject;
    if (isTag(context, place, head, subject)) return told;
    const count = context.events.length;
    if (subject.length > 0 && !isOpinion && !extendLast(context, place, args)) addEvent(context, place, head, args);
    const event = context.events.length > count ? context.events.at(-1) : undefined;
    return { ...told, speech: speaker ? { speaker, members: subject, start: segment.start, event } : null };
  }
  if (head.row.shape === 'succeed' && args.isSubjectDropped && joinReplaced(context, place, args)) return told;
  // "两人1998年结婚，2005年离婚" are two.
  const isOfLife = head.row.rule === 'change/life' && /婚|嫁|离异|分居|收养|领养/.test(head.word);
  if (isAftermath(head) && !isOfLife && args.isSubjectDropped && context.events.length > place.first) return told;
  if (
    head.row.type === 'incident' &&
    args.participants.length === 0 &&
    extendLast(context, place, { ...args, isSubjectDropped: true }, head)
  )
    return told;
  const isWilled = context.events.at(-1)?.rule === 'decision/will';
  const goesOn = head.row.type === 'legal' || head.row.type === 'assessment' || isContent(head) || isWilled;
  if (goesOn && extendLast(context, place, args, head)) return told;
  for (const helper of heads.helpers) {
    for (const p of read(helper).participants)
      if (!args.participants.some((q) => q.named.entity === p.named.entity)) args.participants.push(p);
  }
  for (const named of announcersOf(segment, head))
    if (!args.participants.some((p) => p.named.entity === named.entity))
      args.participants.push({ named, role: 'speaker' });
  const count = context.events.length;
  const going = readFollowOn(context, place, head, args);
  if (!going) return quiet;
  addEvent(context, place, head, going);
  for (const other of heads.others) if (context.events.length === count) addEvent(context, place, other, read(other));
  const quote = context.events.length > count ? context.events.at(-1)?.evidence[0] : undefined;
  if (cleft && quote) quote.end = Math.max(quote.end, cleft.end);
  return told;
}

/** Characters of a finding that are quoted with whoever found it. */
const LONGEST_FINDING = 80;

/** What happens to people alone. */
const OF_PERSON: ReadonlySet<string> = new Set([
  'legal/prison',
  'legal/custody',
  'legal/arrest',
  'legal/sentence',
  'change/life',
]);
/** A passive: it is done to whoever was told of. */
const SUFFERS = /(?:被|遭到?)[^，。的]{0,8}$/;
const POSTS: ReadonlySet<string> = new Set(['departure', 'dismissal', 'leave', 'return', 'appointment', 'joining']);

/**
 * "周岚任命何亦为总裁，取代林远": whoever is put there takes the place, and it is one happening. Whether the report before was
 * of that.
 */
function joinReplaced({ events }: Context, { segment, first }: Place, { participants }: Arguments): boolean {
  const last = events.length > first ? events.at(-1) : undefined;
  const gone = participants.filter((p) => p.role === 'predecessor');
  if (last?.type !== 'appointment' || gone.length === 0 || !last.participants.some((p) => p.role === 'patient'))
    return false;
  const [quote] = last.evidence;
  if (!quote || segment.start - quote.end > 2) return false;
  for (const { named } of gone)
    if (!last.participants.some((p) => p.entity === named.entity.id))
      last.participants.push({ entity: named.entity.id, role: 'predecessor' });
  quote.end = segment.end;
  return true;
}

/** Whoever comes next. */
const FOLLOWER = /^(?:其|他的|她的)?(?:继任|接任|接替|接班|前任|继承)(?:者|人)/;

/** Whether somebody for whom no name was found stands where the subject does. */
function isTakenByOther({ document, times, segment: words }: Context, segment: Segment, { start }: Trigger): boolean {
  const first = Math.min(start, segment.triggers[0]?.start ?? start);
  if (segment.groups.some((g) => g.end <= start)) return false;
  const lead = document.reading.slice(segment.start, start);
  if (FOLLOWER.test(lead)) return true;
  let from = segment.start;
  for (const time of times.within({ start: from, end: first }))
    if (/^[，\s]*$/.test(document.reading.slice(from, time.start))) from = time.end;
  return takesPlace(document.reading.slice(from, first).replace(/^[，\s]+/, ''), words);
}

/** Whether it can only have happened to the one told of before: nobody who could be it stands in the segment. */
function isLeftOut(
  reading: string,
  segment: Segment,
  { row, start }: Trigger,
  { participants, isSubjectDropped }: Arguments,
): boolean {
  const { groups } = segment;
  const before = reading.slice(segment.start, start);
  const isSuffered = row.type === 'legal' && SUFFERS.test(before) && isEmpty(before);
  if (isSubjectDropped || !(isSuffered || OF_PERSON.has(row.rule) || POSTS.has(row.type))) return false;
  if (participants.some(({ named }) => isPerson(named))) return false;
  if (groups.some((g) => g.end <= start && (g.marker === 'plain' || g.marker === 'agent'))) return false;
  return isSuffered || OF_PERSON.has(row.rule) || !BODY.test(before.replace(/(?:被|遭到?|由|获)[^，。]*$/, ''));
}

/** How things went on; a title that is won is a happening of its own. */
const isAftermath = ({ row, word }: Trigger) =>
  row.type === 'change' && row.rule !== 'change/title-won' && !/^(?:夺|捧|卫冕|登顶|蝉联)/.test(word);

/** Verbs that only lead to what happens. */
const isVague = ({ row }: Trigger) =>
  row.head === 'through' || row.head === 'light' || row.head === 'speak' || row.isCarrier === true;

/** Words that say what a protest, a letter or a petition told of just before is about. */
const isContent = (head: Trigger) =>
  head.row.type === 'dispute' && /^(?:要求|促|呼吁|质疑|指|抗议|反对|谴责|批评|追问|炮轰|声讨)/.test(head.word);

/** Whoever announces in a clause what another does: "周岚宣布公司裁员". */
function announcersOf({ triggers, groups }: Segment, head: Trigger): readonly Named[] {
  const verb = triggers.find((t) => t.end <= head.start && t.row.head === 'through' && ANNOUNCES.test(t.word));
  const group = verb && groups.find((g) => g.marker === 'plain' && !g.owns && g.end <= verb.start);
  return group?.members.filter(isPerson) ?? [];
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

/** "称他在2019年挪用公款": what is said of somebody who was told of before. */
const SAYS_ON = /^(?:并|还|又)?(?:指控?|称|声称|指责|指出|说|认为|表示)/;

/** "指控他未经股东同意，就成立公司": whoever is accused does what follows. */
function findAccused(reading: string, { groups, end }: Segment, head: Trigger): Group | undefined {
  if (!ACCUSES.test(head.word)) return undefined;
  const group = groups.find((g) => g.start >= head.end && g.start - head.end <= 2 && !g.owns);
  const rest = reading.slice(group?.end ?? end, end);
  if (DEMANDS_TOO.test(reading.slice(end, end + 12))) return undefined;
  return group && rest.length > 2 && !/^(?:的|等|和|与|及|、)/.test(rest) ? group : undefined;
}
const ACCUSES = /^(?:指控|举报|检举|揭发|控诉)$/;
/** What the accuser goes on to do: "指控他造假，要求赔偿". */
const DEMANDS_TOO =
  /^，(?:并|还|且|又|也|同时|继而|进而)*(?:要求|索赔|索要|提出|提名|呼吁|请求|敦促|促请|宣布|公开|公布|提交|向|对|在|将|把)/;

/** "1981年出生、毕业于某大学的周岚": who is told by it stands behind. */
function findDescribed(reading: string, { groups }: Segment, head: Trigger): Group | undefined {
  if (groups.some((g) => g.marker === 'plain' && !g.owns && g.end <= head.start)) return undefined;
  return groups.find((g) => g.start >= head.end && /^[^，。；]{0,24}的$/.test(reading.slice(head.end, g.start)));
}

/** "引发两名儿子周岚、何亦的不满": whoever is upset, and not who made them so. */
function findUpset(reading: string, { groups, end }: Segment, head: Trigger): Group | undefined {
  if (!UPSETS.test(head.word)) return undefined;
  return groups.find((g) => g.start >= head.end && UPSET.test(reading.slice(g.end, Math.min(end, g.end + 10))));
}
const UPSETS = /^(?:引发|引起|引来|招致|招来|激起|惹来|惹起|触发|导致|造成)/;
const UPSET =
  /^(?:等人)?的?(?:强烈|极大|极度|严重|普遍)?(?:不满|反弹|愤怒|愤慨|抗议|反感|质疑|反对|批评|反击|恐慌|担忧)/;

/** Whom the telling goes on with: the first name that does something in the segment, not one it is done to. */
function leadOf(reading: string, segment: Segment, args: Arguments): readonly Named[] {
  const isInside = insideOf(reading, segment);
  const first = segment.groups.find((g, i) => g.marker === 'plain' && !g.owns && !isInside(g, i));
  const [verb] = segment.triggers;
  // "接替何亦的周岚上任": she is told by what she did before.
  if (args.subject && args.subject === first && reading[args.subject.start - 1] === '的') return first.members;
  if (args.subject && first && first !== args.subject && verb && first.end <= verb.start) return first.members;
  // "称他挪用公款": a verb of speech stands before whoever does what is said.
  const isSaying = verb?.row.head === 'speak' || verb?.row.head === 'through';
  if (args.subject && verb && !isSaying && verb.end <= args.subject.start && args.subject.marker === 'plain') return [];
  return args.subject?.members ?? [];
}

/** Those who speak at a meeting that was told without anybody have come to it. */
function joinMeeting({ events, document }: Context, { first, sentence }: Place, subject: readonly Named[]): void {
  const last = events.at(-1);
  if (!last || events.length <= first || last.type !== 'meeting' || !subject.some(isPerson)) return;
  const names = new Set(last.participants.map((p) => p.entity));
  const isAlone = !subject.some(({ entity }) => names.has(entity.id));
  const end = last.evidence[0]?.end ?? 0;
  if (!isAlone || last.trigger.start < sentence.start || /[；;]/.test(document.reading.slice(end, end + 1))) return;
  for (const { entity } of subject.filter(isPerson)) last.participants.push({ entity: entity.id, role: 'speaker' });
}

const isPerson = ({ entity }: Named) => entity.kind === 'person';

/** A happening told as a noun: whoever owns it takes part, and so does whoever it is done to. */
function addNominal(context: Context, place: Place, trigger: Trigger): void {
  const owners = place.segment.groups.filter((g) => g.end <= trigger.start);
  const target = owners.findLast((g) => g.marker === 'to');
  // "收到董事长周岚提交的辞职报告": whoever wrote it, and not who got it.
  const writer =
    trigger.row.rule === 'departure/letter' ? owners.findLast((g) => g.members.every(isPerson)) : undefined;
  const owner = writer ?? owners.findLast((g) => g !== target && (g.owns || g.marker === 'plain'));
  const space = context.document.reading.slice(place.segment.start, trigger.start);
  const doers = owner?.members ?? (owners.length === 0 && isEmpty(space) ? place.thread.subject : []);
  const participants = [
    ...doers.map((named) => ({ named, role: trigger.row.type === 'dismissal' ? 'patient' : 'agent' })),
    ...(target?.members ?? []).map((named) => ({ named, role: 'patient' })),
  ];
  addEvent(context, place, trigger, { participants, subject: owner ?? null, isSubjectDropped: false }, true);
}

sieveEach(UNNAMED, SUFFERS, FOLLOWER);
