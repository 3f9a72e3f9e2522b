/**
 * Who takes part in a happening, from the shape of its clause.
 *
 * Promises: owners ("X的飞机") and people only mentioned take part in nothing, except where the row says that the
 * deed is done to what they own (their post, their view).
 */
import type { Document, Span } from '../../document.ts';
import { PIVOT_VERBS } from '../../pivotVerbs.ts';
import { sieveEach } from '../../sieve.ts';
import type { Group, Named } from './groups/mentionGroup.ts';
import type { Trigger } from './triggers/findTriggers.ts';
import { isSpoken } from './triggers/triggerRow.ts';

export interface Arguments {
  participants: { named: Named; role: string }[];
  subject: Group | null;
  /** Nothing but times, adverbs and prepositional phrases stands where the subject would. */
  isSubjectDropped: boolean;
  /** Somebody for whom no name was found does it. */
  isByUnnamed?: boolean;
}

const TAKES_TO_COURT = /告[到上进]|诉[至到诸]/;

const ADVERBS =
  /(?:也|又|还|再次?|曾经?|已经?|均|都|正式|公开|一致|最终|最后|终于|随后|随即|首次|分别|先后|相继|突然|黯然|则|便|就此|就|才|仅|并|且|而|但|可|不过|然而|将要?|会|可能|有望|或|继续|同时|共同|一起|一并|一度|仍然?|依然|即将|计划|拟|打算|准备|宣布|决定|选择|正|正在|当场|全票|同样|因此|所以|于是|结果|之后|此后|此外|其后|此前|早前|日前|近日|当时|目前|如今|届时|至此|期间|反而|却|获准|被|遭到?|遭受|受到?|获|予以|加以|进行|开始|完成|成功|顺利|高票|连续|多次|数次|屡次|再度|主动|被迫|亲自|率先|独自|自行|即|只|各|另外?|从此|由此|连任|正面|积极|公然|严厉|强烈|明确|直接|大举|累计|合计|全部|悉数|宣告|了|着|过|地|的|其|自己|有|是|要|对此|为此|在会后|在会上|去|来|前往|赶赴|赴|接受|未|没有|不|回应|表示|称|说|直到|直至|不仅|先|后|当庭|当众|临时|仅仅|刚刚?|此时|早已|双双|联名|合力|匆匆|率队|带队|率军|领军|挂帅|带兵|迅速|立即|立刻|马上|紧急|紧接着|其实|甚至|更|最|很快|不久|终|续|彻底|悄然|陆续|一举|提前|延后|本人|始终|一直|逐[图一条页项字句个]|一再|再三|反复|坚持|从头到尾|自始至终|生前|死前|事后|会后|会前|赛后|赛前|席间|庭上|狱中|私下|当面|书面|口头|亲口|一概|矢口|断然|一口|坚决|屡屡|频频|数度|两度|三度|一贯|素来|转而|起初|最初|起先|事实上|居然|竟然?|终究|到底|索性|干脆|旋即|顿时|随之|相应|一时|照样|照旧|从未|早就|才刚|刚一|也曾|亦|亦曾|均已|皆|皆已|遂|便已|方才|仍旧|尚|尚未|惟|唯|连忙|赶紧|赶忙|一纸诉状|一纸公告|一纸公文|一封信|[一盛]怒之下|一气之下|情急之下|无奈之下|[重高]?压力?之下|急忙|慌忙|当天就|现身|出面|站出来|第一时间|意外|个人|(?<!第)[两二三四五六七八九十几数]{1,2}[次回]|[一二终再]审|跳出来|连夜|火速|隔空|红着眼圈|含泪|率众|带头|如此|抢先|联手|集体|实名|一股脑|悄悄|默默|(?:步入|走进|走入|登上|走上|来到)[^，。；的]{0,4}(?:会场|现场|法庭|讲台|大厅|台前|记者会|发布会|舞台|会议室))/g;
const LEADING_ADVERBS = new RegExp(`^(?:${ADVERBS.source})+`);
/** All but 将, which is a preposition where a noun follows. */
const LEADING_BUT_BA = new RegExp(`^(?:${ADVERBS.source.replace('将要?|', '')})+`);
/** How somebody speaks, between them and the verb: "摇着头", "满心欢喜地". Places end in the same character as the latter. */
const MANNER =
  /^[^，。；：“”被把将对向]{1,4}着[^，。；：“”着被把将对向]{0,4}$|^[^，。；：“”]{1,6}(?<!当|产|基|外|本|各|实|场|工|阵|天|土|田|陆|内|异|属|驻|民|在|的|生|源|脚|营|墓|草|园|湿|盆|余|境|某)地$/;
/** Types whose deeds two parties do together. */
const MUTUAL: ReadonlySet<string> = new Set(['dispute', 'founding', 'change', 'deal', 'meeting']);
/** Types in which one acts or speaks through another. */
const VOICED: ReadonlySet<string> = new Set(['legal', 'statement', 'dispute', 'deal']);
const PREPOSITION =
  /^(?:以|率[领同]?(?!先)|带领|靠着?|拿着|带着|携|冒着|顶着|趁着|把|将|直到|直至|截至|据|对(?![手方])|向|在|因|为|从|经|与|和|同|由|据|根据|按|通过|透过|经由|借由|借|趁|应|替|给|朝|凭|凭借|就|于|随着?|自|至|用|针对|关于|除|除了|作为|鉴于|出于|当|凌晨|上午|下午|晚间|早|晚)/;
const OWNED =
  /^的[^，。]{0,14}(?:职务|职位|职|董事长|主席|总裁|总经理|资格|做法|说法|言论|表现|行为|决定|指控|主张|忠诚度?|领导风格|风格|政策|能力|动机|信用|诚信|论文|研究|数据|批评|观点|立场|提议|要求|声明|计划|方案|股份|股权|合同|合约|住所|住处|办公室|申诉|上诉|申请|请求|学位|会籍|荣誉|称号|执照|保释|指认|证词|辞呈|辞职|手|双手|帅位|教鞭|帅印|位子|位置|席位|宝座|大位|衣钵|头衔|空缺|遗缺|班|队长袖标|连任|任命|提名|国籍|护照|签证|牌照|账号|资产|财产|房产|[^，。]{0,6}(?:帽子|乌纱|官帽))/;
/** Deeds that are done to a person also where the object is what they own. */
const REACHES_OWNER: ReadonlySet<string> = new Set(['legal', 'dismissal', 'dispute', 'support']);
/** What a person may own without being touched by what is done to it. */
const PROPERTY =
  /^(?:旗下|名下|麾下)|^的?[^，。]{0,12}(?:公司|集团|银行|俱乐部|球队|飞机|房产|汽车|妻子|丈夫|父亲|母亲|儿子|女儿|前妻|兄弟|助手|秘书|部下|同伙|朋友|律师)/;
/** A passive behind what is owned. */
const LOSES = /(?:被|遭到?|获)[^，。]{0,6}$/;
/** What a case is called after whom it is about. */
const CASE = /^(?:的?(?:案子|案件|官司|一案|刑期|保释(?!金)|上诉)|案(?![件例情]))/;

const BETWEEN_THEM = /^(?:矛盾|分歧|冲突|不和|争端|关系|恩怨|裂痕|嫌隙|官司|合作|不合)/;

/** "周岚举荐的何亦接任": what somebody else did with whoever then does something. */
const RELATIVE = /^(?:过|来|走|掉|上来|出来|回来)?的(?!是|还?有|包括)/;

/** "被周岚解雇的何亦起诉公司": what had been done to whoever then does something. */
const DONE_TO = /^[^，。；]{1,14}的(?!是)[^，。；的]{0,10}$/;

/** "周岚提名何亦加入委员会"; not "周岚接替何亦出任主席". */
const PIVOT = new RegExp(`(?:${PIVOT_VERBS}|要求|呼吁|禁|委托|推选|选举)了?$`);

const followsTrigger = (reading: string, group: Group, triggers: readonly Trigger[], groups: readonly Group[]) =>
  triggers.find((t) => {
    if (t.end > group.start || group.start - t.end > 12) return false;
    const between = reading.slice(t.end, group.start);
    // "执掌集团十年的周岚", "支持何亦的周岚": what opens the clause only says who she is.
    const isDescribed =
      between.length > 1 &&
      between.endsWith('的') &&
      !groups.some((g) => g.end <= t.start && g.marker === 'plain' && !g.owns);
    return (
      !isDescribed && !/[，。；]/.test(between) && !RELATIVE.test(between) && !(between === '' && PIVOT.test(t.word))
    );
  });

/** "足协批准了周岚的请辞": whose it is leaves. */
const ACCEPTS = /^(?:准|批准|核准|接受|同意)了?$/;
const ownerBehind = (groups: readonly Group[], { end }: Trigger): Group | undefined =>
  groups.find((g) => g.start >= end && g.owns && g.start - end <= OWNER_WITHIN);
/** Characters between a verb and whose it is. */
const OWNER_WITHIN = 8;

/** The group that does it (or, in the passive, to whom it is done) and whether its place stands empty. */
function findSubject(
  { reading }: Document,
  segment: Span,
  trigger: Trigger,
  groups: readonly Group[],
  triggers: readonly Trigger[],
) {
  const before = groups.filter((g) => g.end <= trigger.start);
  const agent = before.findLast((g) => g.marker === 'agent' && !g.owns);
  const plain = before.filter((g) => g.marker === 'plain' && !g.owns);
  const earlier = triggers.filter(
    (t) => t !== trigger && t.end <= trigger.start && t.row.head !== 'through' && t.row.rule !== 'statement/say',
  );
  const free = plain.filter((g) => !followsTrigger(reading, g, earlier, before));
  const subject = agent ?? free.at(-1) ?? plain[0] ?? null;
  if (!subject && trigger.row.type === 'legal') {
    const party = before.find((g) => g.owns || g.marker === 'plain');
    if (party && CASE.test(reading.slice(party.end, party.end + 6))) return { subject: party, isDropped: false };
  }
  if (subject && trigger.row.shape === 'speech' && subject.marker === 'plain' && !subject.hasSpokesman)
    if (!isEmpty(reading.slice(subject.end, trigger.start).replace(MANNER, '')))
      return { subject: null, isDropped: false };
  if (subject) return { subject, isDropped: false };
  const first = before.find((g) => g.owns && g.marker === 'plain');
  // What one owns is taken away: "周岚的董事职务被废除".
  const between = first && reading.slice(first.end, trigger.start);
  if (first && LOSES.test(between ?? '') && OWNED.test(between ?? '')) return { subject: first, isDropped: false };
  // What two have between them: "周岚与何亦的分歧由此公开".
  if (first && BETWEEN_THEM.test(trigger.word)) return { subject: first, isDropped: false };
  if (first) return { subject: null, isDropped: false };
  const space = reading.slice(segment.start, trigger.start);
  const isLatePassive =
    triggers[0] !== trigger &&
    /(?:被|遭到?|获)[^，。]{0,10}$/.test(space) &&
    isEmpty(reading.slice(segment.start, triggers[0]?.start ?? segment.start));
  // "昨入禀申请禁制令": two verbs for one deed.
  const opening = triggers[0];
  const isChained =
    opening !== undefined && opening.end === trigger.start && isEmpty(reading.slice(segment.start, opening.start));
  return { subject: null, isDropped: isLatePassive || isChained || isEmpty(space) };
}

/** How long, and when, it was: words that take nobody's place. */
const STRETCH =
  /(?:\d|[一二两三四五六七八九十半几数])+(?:个)?(?:多)?(?:年|月|日|号|天|周|星期|小时|分钟)(?:底|初|中旬|上旬|下旬|前|后|内|间|之后|之前|以来)?/g;
const DAY_OR_HOUR =
  /[今去前明昨当同本上下次隔转][年月日天周晚]|第[二三四]天|[今昨当]早|[今昨][午夜晨]|^昨(?=$|[上下中]午|[\u3400-\u9fff])|(?:当地|北京|格林尼治|美东)时间|[今昨前]（\d{1,2}日?）日?|同年|当晚|当天|次日|翌日|今春|今夏|(?:上|下|这|本)?个?(?:月|周|星期|礼拜)[一二三四五六日天底初末]|(?:上|下)个?(?:月|周|星期)|凌晨|清晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|入夜|深夜|午夜|年[初底末中]|月[初底末]|[春夏秋冬][季天]/g;

/** Whether text before a verb leaves the subject's place empty. */
export function isEmpty(text: string): boolean {
  const bare = text.replace(STRETCH, '').replace(DAY_OR_HOUR, '').trim();
  const passive = bare.replace(/(?:被|遭到?|由|受)[^，。]{0,14}$/, '');
  const stripped = passive.replace(LEADING_ADVERBS, '');
  if (/^将[^，。]{2,}$/.test(passive.replace(LEADING_BUT_BA, ''))) return true;
  return PREPOSITION.test(stripped) || stripped.replace(ADVERBS, '').replace(/[\s”“"：]/g, '').length <= 1;
}

/** "收购周岚所持的股份": who holds what is bought. */
const isHolder = (reading: string, group: Group, others: readonly Group[]): boolean =>
  HOLDS.test(reading.slice(group.end, group.end + 6)) &&
  others.some(({ start }) => start > group.end && start - group.end <= HELD_WITHIN);
const HOLDS = /^(?:所持有?|持有|手[中里上](?:所?持有?)?|名下|旗下)的?/;
/** How far behind who holds it what is held stands. */
const HELD_WITHIN = 12;

/** The groups that the deed is done to: right after the verb, in a 将 or 把 phrase, or after 对. */
function findObjects({ reading }: Document, segment: Span, trigger: Trigger, groups: readonly Group[]): Group[] {
  const isTarget = (g: Group) =>
    !g.owns ||
    OWNED.test(reading.slice(g.end, g.end + 20)) ||
    (REACHES_OWNER.has(trigger.row.type) && !PROPERTY.test(reading.slice(g.end, g.end + 16)));
  const ba = groups.filter((g) => g.end <= trigger.start && g.marker === 'ba' && isTarget(g));
  if (ba.length > 0) return ba.slice(-1);
  const after = groups.filter((g) => g.start >= trigger.end && g.end <= segment.end);
  const direct = after.find(
    (g) =>
      g.start - trigger.end <= 18 &&
      g.marker !== 'agent' &&
      !/[，。；：“]/.test(reading.slice(trigger.end, g.start)) &&
      !(trigger.row.type === 'deal' && isHolder(reading, g, after)) &&
      isTarget(g),
  );
  if (direct) return [direct];
  // 就家族基金达成和解: what a step of the law is about is not against whom it is taken.
  const isAbout = (g: Group) =>
    trigger.row.type === 'legal' &&
    /就[^，。]{0,2}$/.test(reading.slice(Math.max(segment.start, g.start - 3), g.start));
  return groups.filter((g) => g.end <= trigger.start && g.marker === 'to' && isTarget(g) && !isAbout(g)).slice(-1);
}
/** 向廉署举报: who is told of it is not who is blamed. */
const isTold = ({ reading }: Document, { word }: Trigger, { start }: Group): boolean =>
  reading[start - 1] === '向' && REPORTS.test(word);
const REPORTS = /^(?:实名)?(?:举报|检举|告发|举发|揭发|投诉|申诉|反映|报案|举报称)/;

/**
 * Who takes part. `carried` is the subject of what was told before, used where this clause drops its own; `behind` are
 * those whom the sentence names only behind the clause as who does it.
 */
export function findArguments(
  document: Document,
  segment: Span,
  trigger: Trigger,
  groups: readonly Group[],
  triggers: readonly Trigger[],
  carried: readonly Named[],
  behind?: readonly Named[],
): Arguments {
  const { subject, isDropped } = behind
    ? { subject: null, isDropped: true }
    : findSubject(document, segment, trigger, groups, triggers);
  const { row } = trigger;
  const before = document.reading.slice(segment.start, trigger.start);
  const passiveBy = groups.findLast(
    (g) =>
      g.end <= trigger.start &&
      g.marker === 'passive' &&
      !(subject && subject.start >= g.end && DONE_TO.test(document.reading.slice(g.end, subject.start))),
  );
  const isPassive =
    Boolean(passiveBy) ||
    /(?:被|遭到?|遭受|获|受到?)[^，。的]{0,6}$/.test(before) ||
    /^(?:被|遭|获)/.test(trigger.word);
  // "同日批捕的还有何亦": who does it is not told.
  const isOthers = row.type === 'legal' && row.rule.endsWith('/those-who');
  const leaver = row.type === 'departure' && ACCEPTS.test(trigger.word) ? ownerBehind(groups, trigger) : undefined;
  const doers = isOthers ? [] : (leaver?.members ?? behind ?? (subject ? subject.members : isDropped ? carried : []));
  const participants: Arguments['participants'] = [];
  const add = (members: readonly Named[], role: string) => {
    for (const named of members)
      if (!participants.some((p) => p.named.entity === named.entity)) participants.push({ named, role });
  };
  // "由何亦任命接任": whoever comes to a post by somebody's word is put there.
  const isPut = row.shape === 'post' && row.type === 'appointment' && passiveBy !== undefined;
  const isDoneTo = isPut || (isPassive && (row.shape === 'act' || row.shape === 'succeed'));
  add(doers, isDoneTo ? 'patient' : isSpoken(row) ? 'speaker' : 'agent');
  if (passiveBy) add(passiveBy.members, 'agent');
  for (const g of groups.filter((x) => x.marker === 'via' && !x.owns && x.end <= trigger.start))
    if (VOICED.has(row.type)) add(g.members, 'agent');
  if (row.shape === 'address')
    for (const g of groups.filter((x) => x.marker === 'to' && x.end <= trigger.start)) add(g.members, 'patient');
  // "将后卫周岚出售给远山队": who is sold goes with the deal.
  if (row.shape === 'org' && row.type === 'deal')
    for (const g of groups.filter((x) => x.marker === 'ba' && !x.owns && x.end <= trigger.start))
      add(
        g.members.filter((m) => m.entity.kind === 'person'),
        'patient',
      );
  if (row.shape === 'act')
    for (const g of findObjects(document, segment, trigger, groups))
      add(g.members, isTold(document, trigger, g) ? 'other' : 'patient');
  // "把长河公司告到了法院": whom somebody goes to court with.
  if (row.type === 'legal' && TAKES_TO_COURT.test(document.reading.slice(trigger.start - 1, trigger.end + 1)))
    for (const g of groups.filter((x) => x.marker === 'ba' && !x.owns && x.end <= trigger.start))
      add(g.members, 'patient');
  // "十天后由何亦押解回国": whom it is done to is who was told of before.
  const isTakenBy =
    subject?.marker === 'agent' &&
    (row.type === 'legal' || row.type === 'dismissal' || row.rule === 'appointment/brought-in');
  if (row.shape === 'act' && isTakenBy && !participants.some((p) => p.role === 'patient')) add(carried, 'patient');
  if (row.shape === 'succeed' && !passiveBy)
    for (const g of findObjects(document, segment, trigger, groups)) add(g.members, 'predecessor');
  if (row.shape === 'with') {
    for (const g of groups.filter(
      (x) => !x.owns && (x.marker === 'with' || x.marker === 'to') && x.end <= trigger.start,
    ))
      add(g.members, 'partner');
    for (const g of groups.filter((x) => !x.owns && x.start >= trigger.end && x.start - trigger.end <= 16))
      add(g.members, 'partner');
  }
  const isMutual = row.shape === 'org' || row.shape === 'post' || MUTUAL.has(row.type);
  if (isMutual)
    for (const g of groups.filter((x) => x.marker === 'with' && !x.owns && x.end <= trigger.start))
      add(g.members, 'partner');
  const next = groups.find(
    (g, i) => g.start >= trigger.end && !(row.type === 'deal' && isHolder(document.reading, g, groups.slice(i + 1))),
  );
  if (row.rule === 'statement/deny' && next && !next.owns && next.start - trigger.end <= 8)
    add(next.members, 'patient');
  if ((row.shape === 'org' || row.shape === 'post') && next)
    add(
      next.members.filter((m) => m.entity.kind === 'organization'),
      row.type === 'deal' ? 'patient' : 'organization',
    );
  return { participants, subject, isSubjectDropped: isDropped };
}

sieveEach(STRETCH, DAY_OR_HOUR, ADVERBS, LEADING_ADVERBS, LEADING_BUT_BA, MANNER, PREPOSITION);
