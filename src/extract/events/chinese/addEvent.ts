/**
 * Writes down what a segment tells: an event with its quote, those who take part, time, modality and speaker.
 *
 * Promises: nothing is written down that lacks what its row needs.
 */
import type { EventType, Modality } from '../../../model/vocabulary.ts';
import type { Document, Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { MEMBERS_OF_BODY, MEMBERS_REACH } from '../../membersOfBody.ts';
import { sieveEach } from '../../sieve.ts';
import { carriedTime, coarsened, isAhead, timeInSentence } from './attachTime.ts';
import type { Arguments } from './findArguments.ts';
import type { Trigger } from './findTriggers.ts';
import { isDisclaimed, isRumoured, modalityOf } from './judgeClause.ts';
import { namePronouns } from './namePronouns.ts';
import type { Segment } from './readSegments.ts';
import type { Context, Place, Thread } from './telling.ts';
import { nameWho, segmentFor, titleOf } from './titleOf.ts';
import { isSpoken } from './triggerRow.ts';

/** What befalls people alone. */
const DIES = /^(?:病故|病逝|去世|逝世|离世|辞世|过世|身故|早逝|猝死|自杀|溺亡|自缢)/;

/** What shows that a deed is done: behind its verb, and before it. */
const HAS_DONE = /^[了过]/;
const ONCE = /(?:曾|一度|已经|早已)[^，。]{0,4}$/;

/** "在机场准备登机之际": what is planned in a setting is not what happens in it. */
const SETTING = /[在当][^，。]{1,20}(?:之际|之时|的时候|(?<!当|届|临|同|平|暂|及|准)时)(?=[^，。]{0,6}$)/;

export function addEvent(context: Context, place: Place, trigger: Trigger, args: Arguments, isNominal = false): void {
  const { document, times } = context;
  const { segment, sentence, thread, speech, clause } = place;
  const kind = document.blocks[sentence.block]?.kind;
  const { content } = thread;
  const hasOwnTimes =
    content !== undefined &&
    content.start <= segment.start &&
    (content.isAccused ||
      times.within({ start: content.start, end: segment.start }).some((t) => t.edtf !== null && t.order === undefined));
  const whereabouts = hasOwnTimes ? { ...sentence, start: content.start } : sentence;
  const near = timeInSentence(times, document.reading, whereabouts, segment, trigger);
  // "2017年创立的公司，如今已倒闭": how things are now has no time of what was told before.
  const isNow = IS_NOW.test(document.reading.slice(segment.start, trigger.start));
  const isOfSet = near !== undefined && isSpokenOfSetDay(near, segment, trigger, document);
  const own = (isNow && near && near.end <= segment.start) || isOfSet ? undefined : near;
  const people = args.participants.map((p) => p.named.entity.id);
  const whole = document.reading.slice(sentence.start, sentence.end);
  const sharesPeople =
    people.some((id) => thread.people.has(id)) || [...labelsOf(whole)].some((x) => thread.labels.has(x));
  const time = own
    ? own.edtf === null
      ? coarsened(lastBefore(times, sentence, own) ?? thread.time ?? thread.scene, own)
      : own
    : isOfSet && setDayBefore(context, place)
      ? setDayBefore(context, place)
      : isOfSet ||
          (hasOwnTimes && content.isAccused) ||
          LEADS_AWAY.test(whole) ||
          isNow ||
          LONG_SINCE.test(document.reading.slice(segment.start, trigger.start)) ||
          (follows(document, sentence) && /已(?!于)/.test(document.reading.slice(segment.start, trigger.start)))
        ? undefined
        : thread.heading && thread.time === thread.heading
          ? thread.heading
          : carriedTime(
              later(thread.time, document.reading.slice(sentence.start, trigger.start)),
              whole,
              document.reading.slice(segment.start, trigger.start),
              (sharesPeople && !(trigger.row.type === 'statement' && thread.time?.edtf?.length !== 10)) ||
                isScene(thread, whole) ||
                (thread.presents && !LEADS_AWAY.test(whole)) ||
                thread.type === trigger.row.type ||
                follows(document, sentence) ||
                (thread.type === 'legal' && isSpoken(trigger.row) && COURT.test(whole.slice(0, 12))),
              thread.age <= 1,
            );
  const before = context.masked.slice(clause.start, trigger.start).replace(SETTING, '');
  const isSpeech = isSpoken(trigger.row);
  const modality =
    (trigger.row.head === 'speak' || /^(?:反驳|辩称|辩解)/.test(trigger.word)) &&
    isDisclaimed(saidBeside(document.reading, trigger, sentence))
      ? 'denied'
      : rumoured(
          modalityOf(before, trigger, Boolean(speech) && !isSpeech, document.reading.slice(trigger.end, segment.end)),
          document.reading.slice(sentence.start, trigger.start),
        );
  const isToCome = modality === 'planned' || modality === 'possible' || goesOnPlanned(context, place, trigger);
  const ahead = isToCome && !isAhead(own, document.published) ? aheadBehind(context, place) : undefined;
  // "文章见刊后三个月，他开了一家公司": what is done was not after the day of publication, whatever it is counted from.
  const isDone =
    /[了过]$/.test(trigger.word) ||
    HAS_DONE.test(document.reading.slice(trigger.end, trigger.end + 1)) ||
    ONCE.test(before);
  const isMisdated = isDone && !isToCome && isAhead(own, document.published);
  const told = ahead ?? (isMisdated || (isToCome && isOfOther(own, place, trigger, document)) ? undefined : time);
  if (
    !isTold(
      document,
      trigger,
      place,
      args,
      own ?? (isOfSet ? near : scene(time, args, context, segment, trigger)),
      isNominal,
      isToCome,
    )
  )
    return;
  // "白石大学11名研究生联名举报": some of a body do it, and not the body.
  const isOfSome = ({ named, role }: Arguments['participants'][number]) =>
    role !== 'patient' &&
    named.entity.kind === 'organization' &&
    MEMBERS_OF_BODY.test(document.reading.slice(named.end, named.end + MEMBERS_REACH));
  // "其父已病故": no body dies of an illness.
  const isMortal = DIES.test(trigger.word);
  const taking = args.participants.filter((p) => !isOfSome(p) && !(isMortal && p.named.entity.kind === 'organization'));
  const participants = taking.map((p) => ({ entity: p.named.entity.id, role: p.role }));
  if (speech && !isSpeech)
    for (const named of speech.members)
      if (!people.includes(named.entity.id)) participants.push({ entity: named.entity.id, role: 'speaker' });
  for (const named of place.pending?.members ?? [])
    if (named.entity.kind === 'person' && !participants.some((p) => p.entity === named.entity.id))
      participants.push({ entity: named.entity.id, role: 'speaker' });
  const evidence = { start: evidenceStart(context, place, own, args), end: segment.end };
  const [lead] = args.participants.filter((p) => p.named.end <= trigger.start);
  const doers = args.participants
    .filter((p) => p.role === lead?.role && p.named.end <= trigger.start)
    .map((p) => p.named);
  const behind = args.participants.find((p) => p.named.start >= trigger.end && p.role !== 'patient')?.named;
  const events = context.events;
  const last = events.at(-1);
  // A statement whose content is a happening of its own gives way to it.
  if (last && last === speech?.event && trigger.row.type !== 'statement' && !isNominal) {
    events.pop();
    evidence.start = last.evidence[0]?.start ?? evidence.start;
  }
  events.push({
    type: typeOf(trigger, args, document.reading.slice(segment.start, trigger.start)),
    rule: isNominal ? `${trigger.row.rule}+noun` : trigger.row.rule,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants,
    modality:
      isCertain(modality) && (isToCome || place.pending?.isPromise || (isAhead(own, document.published) && !isMisdated))
        ? 'planned'
        : modality,
    ...(speech && !isSpeech ? { speaker: speech.speaker } : {}),
    ...(told && { time: told }),
    title: namePronouns(
      nameWho(
        titleOf(
          document,
          segment,
          trigger,
          args.subject?.members ?? doers.slice(0, 3),
          segmentFor(context, segment),
          behind,
        ),
        document.text.slice(trigger.start, trigger.end),
        [...taking, ...(place.pending?.members ?? []).map((named) => ({ named, role: 'agent' }))],
      ),
      document.text.slice(segment.start, segment.end),
      context.mentions.within(segment),
    ),
    ...(kind !== 'paragraph' || (isNominal && !own && !hasFullName(args)) ? { isMention: true } : {}),
  });
}

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

/**
 * What is to come has no time of what was told before it: "昨晚，他打了电话，打算把队长召回". `own` stands in the sentence,
 * with a clause of its own between.
 */
function isOfOther(
  own: TimeMention | undefined,
  { clause, sentence, segment, speech, pending }: Place,
  trigger: Trigger,
  { published, reading }: Document,
): boolean {
  // Who says or promises it does so then.
  if (GIVES_WORD.test(reading.slice(segment.start, trigger.end))) return false;
  if (!own) return true;
  if (speech || pending) return false;
  if (isAhead(own, published) || own.end > clause.start) return false;
  return sentence.clauses.some((c) => c.start >= own.end && c.end <= clause.start);
}

/** The day that what is to come is said to come on right behind it: "将另派专家组进驻，最快下周抵达". */
function aheadBehind({ times, document }: Context, { segment, sentence }: Place): TimeMention | undefined {
  return times
    .within({ start: segment.end, end: sentence.end })
    .find(
      (t) =>
        isAhead(t, document.published) &&
        /^[，,]?(?:(?:最[快早迟晚]|预计|预期|定于|计划|料|拟|将)[在于]?)?$/.test(
          document.reading.slice(segment.end, t.start),
        ),
    );
}

/** The time told last in a sentence before one that only says what came then: "9月投案，随后被开除". */
const lastBefore = (times: Context['times'], { start }: Span, own: TimeMention): TimeMention | undefined =>
  times.within({ start, end: own.start }).findLast((t) => t.edtf !== null);

/** "计划明年公布方案，随后拍卖专利": what comes after what is planned is planned as well, unless it is done. */
function goesOnPlanned({ events, document, times }: Context, { segment, sentence }: Place, trigger: Trigger): boolean {
  const last = events.at(-1);
  const end = last?.evidence[0]?.end ?? 0;
  if (last?.modality !== 'planned' || last.trigger.start < sentence.start || end > segment.start) return false;
  const lead = document.reading.slice(end, trigger.start);
  const isDated = times.within({ start: end, end: segment.end }).some(({ edtf }) => edtf !== null);
  return GOES_ON.test(lead) && !/[已曾了]/.test(lead) && !isDated;
}
const GOES_ON = /^，(?:并|再|随后|然后|接着|之后|继而|进而|最后|届时|同时|再由)[^，。；]{0,10}$/;

const IS_NOW = /^(?:但|而|可)?(?:如今|时至今日|眼下|现如今|现在)(?!年)/;

const GIVES_WORD = /承诺|答应|保证|许诺|应允|宣布/;

/** Bodies and people told of by what they are. */
export const BODY =
  /(?:法院|法庭|大法院|高院|地院|警方|检方|检察院|检察官|检察署|地检署|公安局|公安|国会|议会|立法院|董事会|股东会|股东大会|政府|内阁|总统府|青瓦台|白宫|当局|校方|院方|公司|集团|银行|协会|学会|工会|委员会|调查组|小组|监管机构|证监会|交易所|部门|总部|俱乐部|球队|媒体|电视台|律师|发言人|法官|董事|部长|局长|主席|总统|总理|院长|主任|会长|校长|教授|官员|家属|遗属|期刊|编辑部|团队|课题组|杂志社?|出版社|报社|矿方|剧团|乐团|剧院|博物馆|美术馆|医院|学校|大学|工厂|教会|执行人|管理人|学生|教师|工人|员工|股东|投资人|业主|球迷|居民|村民|民众|市民|议员|代表|被告|嫌犯|男子|女子|客机|渡轮|列车|货车|飞机)[^，。]{0,8}$/;

/** How sure a happening is, in what may be a rumour. */
const rumoured = (modality: Modality, upTo: string): Modality =>
  modality !== 'denied' && isRumoured(upTo) ? 'possible' : modality;

/** The day of the scene, where the clause tells of a body or people that have no name. */
function scene(
  time: TimeMention | undefined,
  args: Arguments,
  { document }: Context,
  segment: Segment,
  trigger: Trigger,
): TimeMention | undefined {
  if (args.participants.length > 0 || time?.edtf?.length !== 10) return undefined;
  return BODY.test(document.reading.slice(segment.start, trigger.start)) ? time : undefined;
}

export const labelsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.slice(0, 2000).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? []).filter((w) => /[\d《]/.test(w)),
  );

/** What leads away from the day told of: an earlier time, how things are now, what always holds. */
const LEADS_AWAY =
  /^[^，。]{0,8}(?:曾(?![姓国子先女])|此前|早前|早年|年轻时|过去|一度)|^[^，。]{0,12}(?:在任(?:时|期间|内)?|任内|任职期间|执掌期间|生前|从前)(?!$)[^，。]{0,6}曾?|^[^，。]{0,8}(?:先|早|抢先)一步|^(?:先前|之前|早在|近年|多年来|长期|一直|目前|如今|现在|今后|未来|事实上|其实|据|有人|有分析|分析|外界|业内|在[^，。]{2,12}看来|至于|关于|对于)/;

/** "经过五周谈判，双方签约", "内部吵了两个星期，最后拍板": so much later than the day told of. */
const ELAPSED =
  /(?:经过|历经|历时|耗时|耗费|前后|[\u4e00-\u9fff]了)(?:整整|足足|将?近|差不多|约|大约)?(?:数|几|[一二两三四五六七八九十半\d]{1,3})(?:个?多?(?:月|星期|礼拜)|周|年|轮|[天日]多?)[^，。；的]{0,4}[，。]/;
/** As much, in days or weeks: of the same month still. */
const ELAPSED_DAYS = /[天日周]|星期|礼拜/;

/** The time told before, so much later: its month, or none. */
function later(time: TimeMention | undefined, upTo: string): TimeMention | undefined {
  const elapsed = time && ELAPSED.exec(upTo)?.[0];
  if (!time || !elapsed) return time;
  return ELAPSED_DAYS.test(elapsed) && time.edtf?.length === 10 ? { ...time, edtf: time.edtf.slice(0, 7) } : undefined;
}

/** Done long before the day told of. */
const LONG_SINCE =
  /(?:早已|早就|早前已?|此前已|先前已|之前已)[^，。]{0,4}$|(?:在任|在职|在世|任职|执政|执教|在位|掌权)(?:的?时候?|期间)[^，。]{0,8}(?:曾|多次|屡|一再|经常|常|总)|累计|[一屡]再(?!度)|屡次|长期|多年来/;

/** Whether a sentence without a time still tells of the day of the one or two sentences before it. */
const isScene = ({ time, age }: Thread, whole: string) =>
  age <= 2 && time?.edtf?.length === 10 && !LEADS_AWAY.test(whole);

/** Whether a sentence goes on after a semicolon. */
const follows = ({ reading }: Document, { start }: Span) =>
  /[；;]\s?$/.test(reading.slice(Math.max(0, start - 2), start));

/** Who speaks in court. */
const COURT = /^(?:审判长|主审法官|法官|检察官|检方|公诉人|(?:辩护|代理|控方|辩方)?律师|陪审)/;

const isCertain = (modality: Modality) => modality === 'asserted' || modality === 'reported';

const hasFullName = (args: Arguments) =>
  args.participants.some((p) => p.named.form === 'full' || p.named.form === 'latin');

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

const TITLES =
  /(?:董事长|主席|席|总裁|总经理|经理|行长|部长|省长|市长|县长|书记|总统|总理|首相|大臣|议员|议长|国王|教皇|主教|法官|检察官|教练|主帅|队长|教授|院士|校长|院长|所长|主任|主编|总监|发言人|代表|董事|监事|秘书长|会长|社长|司令|大使|候选人|领袖|领导人|C[A-Z]O|首席|官)/;
/** Words of planning before what is planned. */
/** What is said behind a verb of speaking; where nothing is, the quotation that ends before whoever speaks: “毫无根据。”周岚回应. */
function saidBeside(reading: string, trigger: Span, sentence: Span): string {
  const behind = reading.slice(trigger.end, sentence.end).split(/[；;]/)[0] ?? '';
  if (/[\u3400-\u9fff]{2}/.test(behind)) return behind;
  const before = reading.slice(Math.max(0, trigger.start - LONGEST_QUOTED), trigger.start);
  return /“([^“”]+)”[，。]?[^，。；“”]{0,10}[，]?[^，。；：“”]{0,16}$/.exec(before)?.[1] ?? behind;
}
/** Characters of a quotation and of whoever it is by. */
const LONGEST_QUOTED = 90;

const SIGNS = /(?:或?将|可能|计划|拟|打算|预计|有望|准备|考虑)[^，。]{0,8}$/;
/** Types that can be told without anybody named taking part. */
const FREE = new Set(['incident', 'assessment', 'launch']);
/** What figures, scores and failed plans tell needs nobody. */
const TOLD_OF_NOBODY: ReadonlySet<string> = new Set([
  'change/to-figure',
  'change/so-many-points',
  'change/comes-to-nothing',
  'change/beats-by',
  'change/streak',
  'meeting/first-time',
  'departure/read-out',
]);

/** Types that are told as well of people and bodies without a name. */
const SAID_OF_NOBODY = new Set(['statement', 'dispute', 'legal', 'restructuring', 'support', 'decision']);
/** People and bodies without a name, right before what they do. */
const NOBODY =
  /(?<![向对与和同把给被让由于因])(?:(?:公司|集团|基金|银行|俱乐部|球队|协会|工会|校|院|官|军|警|资|劳|控|辩|原告|被告|检|双|一|对|买|卖|中|美|日|英|店|主办|厂)方(?:面)?|(?:辩护|当事|代理|发言|负责|知情|身边的?|接近[^，。]{1,8}的|清盘|债权|投资|证|家|族|亲|内部|圈内|业内|消息|工作)人(?:士|员)?|(?:公诉|监管|司法|检察|执法|审判|主管|调查|行政)(?:机关|机构|部门|当局)|(?:法院|法庭|高院|地院|中院|检方|警方|检察院|检察官|法官|陪审团|合议庭|仲裁庭|交易所|董事会|股东会|股东大会|委员会|调查组|评审团|政府|当局|内阁|国会|议会|参议院|众议院)|[\d一二两三四五六七八九十百][余多]?[名人位]|(?:名|位|个|批|群|些|多|众|老|前|家|数|诸)[^，。的]{0,6}(?:责任人|公职人员|嫌疑人|干部|员工|职工|工人|股东|经销商|供应商|球迷|居民|村民|学生|教授|学者|专家|律师|议员|委员|董事|高管|官员|干部|代表|合伙人|投资者|记者|医生|护士|队员|球员|乘客|业主|车主|客户|用户|债主|亲友|[弟兄姐妹]|[哥叔伯姑舅]|[弟哥姐妹叔][弟哥姐妹叔]|儿子|女儿|子女|弟妹)|(?:弟妹|兄长|姐姐|妹妹|弟弟|哥哥|家属|遗属|遗孀|子女|家人|律师团?|经销商代表|员工代表|家长会|校友会|媒体|报告|文件|起诉书|判决书|公告|声明))[^，。的]{0,6}$/;

/** A firm, an office or a crowd without a name, which opens the clause as who does it or whom it befalls. */
const SOME =
  /^(?:(?:今|去|同|次|当)[年月天日晚]|随后|最终|最后|后来|于是|不过|但|而|有|两[个三]?月后|不久)*(?:[^，。；〓把被将对向在于]{1,12}的)?[^，。；的〓把被将对向与和给在于]{0,4}(?:公司|集团|报社|报馆|杂志|戏院|酒家|工厂|厂里|学校|校方|医院|俱乐部|球会|协会|党团|部里|[省市县镇村局队]里|案件|全案|此案|本案|法案|议案|草案|提案|股东|业主|储户|工人|村民|居民|市民|球迷|学生|家长|员工|职工|债权人|经销商|供应商|投资者|选民|同行|校友|好心人|学者|创始人|董事|高管|家属|网友|读者|[环保安药质卫市交][保监管检生警]?局|评审团|期刊|委员会|法院|茶楼|剧院|餐厅|门店|书店|博物馆|报纸|药监局|院士|议会|评委)们?(?![的与和、])[^，。；的]{0,14}$/;
/** Types told of them. */
const SAID_OF_SOME: ReadonlySet<string> = new Set([
  'dispute',
  'support',
  'legal',
  'restructuring',
  'decision',
  'change',
  'deal',
  'return',
]);

/** "只说：“都一样。”": a last word that tells nothing. */
const ONLY_SAYS = /(?:只|仅)(?:是|淡淡地?|轻声|笑着|反复){0,2}(?:说|留下|丢下|回了)(?:了?一?句?话?)?$/;

/** What one does alone as well. */
const AT_TABLE = /正在?[^，。]*[吃喝用][饭餐茶酒]$/;

/** "把三百件商标转入另一家公司": goods are moved, nobody joins. */
const MOVES_GOODS =
  /(?:把|将)[^，。]{0,24}(?:商标|股[份权票]|资产|专利|资金|款项?|钱|业务|品牌|[房地]产|债务|数据|存款|产品|设备|文件|[元币]|土地|合同)[^，。]{0,4}$/;

/** "该案日后可能发回重审": the case itself. */
const OF_CASE = /^(?:此|该|本|这起|这桩|[\u3400-\u9fff]{1,3})?案(?!情|例|值)/;

/** Whether the clause has what the row needs. */
function isTold(
  { reading }: Document,
  trigger: Trigger,
  { segment, speech }: Place,
  args: Arguments,
  own: TimeMention | undefined,
  isNominal: boolean,
  isToCome: boolean,
): boolean {
  const { row } = trigger;
  const rest = reading.slice(trigger.end, segment.end);
  const people = args.participants.filter((p) => p.named.entity.kind === 'person');
  if (row.needs === 'person' && people.length === 0 && !args.isByUnnamed) return isNominal && Boolean(own);
  const before = reading.slice(segment.start, trigger.start);
  // "工会可能罢工": what is to come is told of bodies without a name as well.
  // What only waits to be approved is told where somebody named has to.
  const isOfCase = row.type === 'legal' && OF_CASE.test(before);
  const isOfBody =
    isToCome && !isNominal && row.rule !== 'decision/awaited' && (isOfCase || BODY.test(before.replace(SIGNS, '')));
  if (row.needs === 'named' && args.participants.length === 0 && !isOfBody)
    return isNominal ? Boolean(own) : row.shape !== 'speech' && (own?.edtf?.length ?? 0) >= 7;
  if (row.type === 'statement' && ONLY_SAYS.test(reading.slice(segment.start, trigger.end))) return false;
  if (row.type === 'statement' && /^(?:尽管|虽然?)/.test(reading.slice(segment.start, segment.end))) return false;
  if (row.needs === 'organization' && (people.length === 0 || !args.participants.some((p) => isBodyBehind(trigger, p))))
    return false;
  if (row.needs === 'post' && people.length === 0 && !args.isByUnnamed) return false;
  // "签下新遗嘱": who is signed is named behind.
  if (row.rule === 'joining/signed' && !people.some((p) => p.role === 'patient')) return false;
  // "正在食堂吃饭": what somebody was just at.
  if (
    row.rule === 'meeting/talk-long' &&
    args.participants.length < 2 &&
    AT_TABLE.test(reading.slice(segment.start, trigger.end))
  )
    return false;
  if (row.type === 'joining' && MOVES_GOODS.test(reading.slice(segment.start, trigger.start))) return false;
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
  if (args.participants.length > 0 || own !== undefined || FREE.has(row.type) || TOLD_OF_NOBODY.has(row.rule))
    return true;
  // 公诉机关指控，…: what follows tells it.
  const isOnlyLead = row.type === 'dispute' && rest === '' && reading[segment.end] === '，';
  return (
    !isNominal &&
    !isOnlyLead &&
    (isOfBody ||
      (SAID_OF_NOBODY.has(row.type) && NOBODY.test(before)) ||
      (speech === null && SAID_OF_SOME.has(row.type) && SOME.test(before) && !/[会要将]$/.test(before)))
  );
}

/** A body named right behind the trigger. */
const isBodyBehind = (trigger: Trigger, { named }: Arguments['participants'][number]) =>
  named.entity.kind === 'organization' && named.start >= trigger.end && named.start - trigger.end <= 10;

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

sieveEach(LEADS_AWAY, LONG_SINCE, IS_NOW, GIVES_WORD);
