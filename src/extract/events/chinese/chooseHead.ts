/**
 * Which of a segment's triggers tells what happens; the others are what is wished, blamed, described or led to.
 */
import { sieveEach } from '../../sieve.ts';
import { isPerson } from './groups/mentionGroup.ts';
import { isDisclaimed, isNegated, isOnlySupposed, isOnlyWanted, isPromise, isRelative } from './judgeClause.ts';
import type { Segment } from './readSegments.ts';
import type { Trigger } from './triggers/findTriggers.ts';

export interface Heads {
  /** The verb that counts, if any. */
  head: Trigger | null;
  /** Other verbs of the same clause that tell of the same happening ("接替A" + "出任B"). */
  helpers: Trigger[];
  /** Verbs before it that tell where it lacks what it needs, the nearest first. */
  others: Trigger[];
  /** Happenings told as nouns ("A的离职"). */
  nominals: Trigger[];
  /** The verb is said not to have happened. */
  isDenied: boolean;
}

const NOUN_BEFORE =
  /的(?:突然|相继|大量|短暂|快速|正式|再次|二次|首次|全面|最终|接连|先后|意外|集体|同日|大规模|巨额|这次|此次|强制|提前|共同|内部|进一步|与|和|、|\s){0,3}$/;
const NOUN_AFTER =
  /^(?:者|[^，。、]{0,6}罪(?!名成立)|人(?=[，。、的员士数]|$)|案(?=[，。、件的例]|$)|率|潮|会(?=[，。、议的上]|$)|令(?=[，。、的]|$)|书(?=[，。、的]|$)|费(?=[，。、用的]|$)|权(?=[，。、力的限]|$)|期(?=[，。、间的限]|$)|声明|经理|总监|主管|主任|部门|部(?=副?(?:主任|经理|总监|主管|负责人|长)|的|[，。]|$)|计划|方案|事件|传闻|风波|问题|原因|消息|代表|专家|顾问|官员|人员|进程|过程|压力|前景|作用|工作|制度|政策|程序|条件|标准|机制|能力|经验|仪式|现场|服务|业务|市场|行业|战(?=[，。、的中]|$)|史(?=[，。、的上]|$)|生涯|协议|资金|理由|危机|疑云|疑案|内幕|始末|手续|名单|文件|申请|候选)/;

/** Verbs whose object such a noun is: "签署协议", "批准计划". */
const TAKES_OBJECT =
  /^(?:主持|辞[去任掉]|卸任|卸下|担任|出任|就任|接任|升任|兼任|调任|转任|当选|接替|免去|罢免|撤换|任命|解雇|解聘|开除|辞退|聘请|聘任|委任|提拔|签|订立|缔结|达成|递交|提交|提出|发布|发表|公布|取消|撤销|撤回|废除|废止|推出|出台|颁布|启动|批准|否决|搁置|接受|终止|叫停|喊停|推迟|举行|召开|举办|出席|离开|接手|接管|失去|否认|承认|透露|披露|揭露|曝光|揭发|痛|怒|批评|抨击|指责|谴责|质疑|反对|抗议|不满|支持|力挺|欢迎|开通|上线|保证|承诺|允诺|关闭|停止|剥离|卖掉|买下|拿下|打破|驳回|同意|恢复|放弃|中止|涂改|篡改|伪造|扩大|取得|拿到|获授|公开|改选|敲定|确定|宣布|审议|支付|追回|收回)/;

/** "爆炸事故调查报告", "坠崖事故遇难者": the accident only says which one. */
const OF_ACCIDENT =
  /^(?:事故|事件|灾害|火灾)?的?(?:责任)?(?:调查|处理|处置|善后|救援|抢险|应急|防范|追责|问责)+(?:评估|处理)?(?:报告|组|工作|小组|指挥部|领导小组|通报|批复|情况|建议|结果|结论|专班|会议|领导)|^(?:事故|事件)(?:报告|责任人|原因|通报|遇难者|伤者|家属|受害者|指挥部|现场|认定|相关|有关|单位|企业|发生地|车辆)/;

/** Bodies called after what they do: "检测公司", "调查委员会"; but "起诉公司" is what somebody does. */
const DONE_TO_BODIES = /^(?:起诉|状告|控告|提告|反诉|举报|处罚|查处|罚款|查封|搜查)/;
const BODY_AFTER = /^(?:公司|机构|小组|委员会|专家组|仪器|团队)/;

/** "爆炸事故一年后", "论文发表三个月后": the word only says since when. */
const SETTING_AFTER =
  /^(?:事故|事件|案)?(?:发生)?(?:约|近|仅|不到|大约)?(?:[\d一二两三四五六七八九十半几数多]+(?:个多?)?(?:年|月|天|日|周|星期|小时)多?(?:[之以]?[后前]|前夕)|[\d一二三四五六七八九十]*周年)|^(?:完成)?(?:不过|不到|不足|还不到|未满|才过?|刚过?|仅过?)[\d一二两三四五六七八九十半几数多]+(?:个多?)?(?:年|月|天|日|周|星期|小时|分钟)(?=$|，)|^(?:之|以)?前(?:不久|夕|[\d一二两三四五六七八九十半几数]{1,3}个?多?(?:年|月|天|日|周|星期|小时|分钟)|[\d一二两三四五六七八九十]{1,3}[天日])/;
/** "爆炸发生的次日", "报道见报当晚": the word only names the day. */
const ONLY_WHEN =
  /^(?:事故|事件)?(?:(?<=离队|离任|离职|上任|下课|出走|转会)|发生|见报|公布|刊出|宣布|生效|结束|曝光|完成|达成|签署)?的?(?:次日|当天|当日|当晚|翌日|隔天|隔日|第二天|前一天|前夕|前夜|同日)(?=$|[，。]|[在便就他她即还又])/;
/** "投票结束后": the word only names what came to its end before. */
const AT_END =
  /^(?:程序|环节|过程|工作)?(?:一|刚|刚刚|甫)?(?:结束|完毕|落幕|收场)(?:[之以]?[后前]|时|之际|当[天晚日夜])?(?=$|，)/;
/** "谈到这次改组时": what somebody comes to speak of. */
const SPOKEN_OF =
  /(?:谈到|谈及|谈起|说到|说起|提到|提及|提起|问到|问及|问起|聊到|聊起|回顾|回忆起)(?:了|这次|此次|这场|那次|那场|该次|当年的?|的)*$/;
/** "上诉后", "复牌后": a step that is named only because the next follows it. */
const STEPS: ReadonlySet<string> = new Set([
  'legal/appeal',
  'legal/motion',
  'return/come-back',
  'launch/publish',
  'launch/release',
  'launch/first-run',
  'decision/decide',
  'decision/outcome',
]);
/** "立法院质询时", "表决时": a sitting that is named for what is done in it. */
const SITTINGS =
  /^(?:质询|表决|投票|开会|审议|庭审|受访|采访|谈判|讨论|评审|面谈|交接|审理|会谈|会面|宣判|签约|签字|盘问|问话)$/;
const CALLS_BODIES: ReadonlySet<string> = new Set(['assessment', 'legal']);

/** Words whose object is a deed told as a noun: "否认指控", "面临起诉", "对判决不满", "经过五周谈判". */
const OBJECT_BEFORE =
  /(?:经过|历经|历时)[^，。]{0,6}$|(?:证实|承认|否认|驳斥|反驳|回应|面临|面对|针对|关于|有关|(?<![面核校反])对)(?:了|所有|全部|上述|相关|的|任何|该|这些|这一|一切|此){0,3}$/;
/** "面对近在眼前的罢免投票", "躲过一场清洗": what somebody has before him, or got away from. */
const FACED =
  /(?:(?<!不)面对|面临|逃过|躲过|躲开|避开|避过|免遭|幸免于|迎战|眼看|眼见)(?:了|着)?[^，。；]{0,12}的(?:[\u3400-\u9fff]{2})?$|(?:逃过|躲过|避过|免遭|幸免于)(?:了|一[场次劫])?$/;
/** "他口中的抵押", "所谓的清算": a word that somebody uses. */
const SO_CALLED = /(?:口中|眼中|所说|所谓|所称|笔下|嘴里)的?(?:[“"])?$/;
/** "两人翻脸来得很快": how it came, where that it did is told elsewhere. */
const CAME_SO = /^来得(?:很|太|更|如此|并不|十分|异常|有些|比)?/;
/** "家族之争昨天急转直下": how a story goes. */
const OF_STORY = /(?:之争|风波|闹剧|大戏|剧情|情势|局势|事态|案情|战局|故事)[^，。；]{0,6}$/;
/** "感谢员工一路相挺": what somebody is thanked for. */
const THANKED = /(?:感谢|感激|致谢|谢谢|多谢)[^，。；]{0,14}$/;
/** "遗嘱载明，全部由四子继承": what a paper says. */
const WRITTEN = /(?:载明|写明|列明|注明|言明|写着|写道)[^。；]*$/;
/** "并称其欠下巨债": what somebody is said to be. */
const SAID_OF = /^(?:并|又|还|且|同时|也)?(?:指责|指控|声称|宣称|称|指)(?:其|他|她|对方)/;

/** "经周岚引荐进入": by whose help. */
const BY_WHOM = /[，。；〓]?经[^，。；]{1,8}$/;
/** "经股东各方协商，她留了下来": by what something came about. */
const BY_TALKS = /(?:^|[，。；〓日月])(?:经过?|几经|历经)[^，。；]{1,10}$/;
/** "提议召开股东会": what is asked for. */
const PROPOSED = /(?:提议|要求|请求|呼吁|申请|动议|提请|建议|主张)$/;
/** "称投票“是一场伏击”": what somebody calls it. */
const CALLED = /[称指说]$/;

/** Characters before a happening that can make it one that is only touched on. */
const LONGEST_ASIDE = 48;

/** What the clause only touches on, by the type of the happening. */
function isAside(reading: string, trigger: Trigger, segment: Segment, before: string): boolean {
  const { type } = trigger.row;
  if (CAME_SO.test(reading.slice(trigger.end, segment.end))) return true;
  const near = before.slice(-12);
  const beside = before.slice(-LONGEST_ASIDE);
  if (type === 'support') return THANKED.test(beside) || BY_WHOM.test(near);
  if (type === 'meeting')
    return (
      PROPOSED.test(near) || (BY_TALKS.test(near) && /^[^，。；]{0,2}$/.test(reading.slice(trigger.end, segment.end)))
    );
  if (type === 'decision' && /^(?:投票|表决)/.test(trigger.word)) return CALLED.test(near);
  if (type === 'deal') return WRITTEN.test(beside);
  return type === 'change' && (SAID_OF.test(before) || (/^急转/.test(trigger.word) && OF_STORY.test(beside)));
}

/** "违规推动了再审": what somebody has a hand in. */
const HAND_IN = /(?:推动|促成|阻挠|干预|插手|操纵|左右|影响)了?$/;
/** "减刑、假释案件": kinds of cases. */
const OF_KIND = /^(?:、[\u3400-\u9fff]{2,6}|[和与及][\u3400-\u9fff]{2,6}){0,2}案件/;

/** "总统接纳请辞": whose resignation it is was told before. */
const ACCEPTED = /(?:接纳|接受|批准|拒绝|婉拒|退回|挽留|同意(?!$)|收到|允许)(?:了|其|他的|她的|该|这一|上述){0,2}$/;
/** What is said of a deed as a topic: "结盟只为稳定", "收购是大势所趋". */
const TOPIC_AFTER =
  /^来得(?:很|太|更|如此|并不|十分|异常|有些)?(?:快|突然|早|晚|迟|猛|意外)|^(?:同样|也|却|则)?(?:一波三折|旷日持久|并不顺利)|^(?:只[为是]|仅[为是]|乃|是|并非|不是|形同|等于|等同|无异|属于|旨在|为了|意味|与[^，。]{1,12}[无有]关)/;
/** "仍有三人失踪": how things stand, not what happens. */
const STANDING = /(?:仍|尚|还)有[^，。]{0,8}$/;

/** "这是他四年来二度入狱", "这还是头一回": what was just told is counted, not told again. */
const COUNTS =
  /^(?:这|那|此)?(?:也|还|已经?|更|次)?(?:将)?是[^，。]{0,16}(?:首次|首度|第一次|头一[回次遭]|第[一二三四五六七八九十\d]+[次度]|[二两三四]度|再次|唯一)/;
/** "这一连锁反应引发质疑": what the teller makes of what was told. */
const COMMENT = /^(?:也|而|但|不过)?(?:这|此(?![前后次]))[^，。]{0,14}$/;
/** "身陷囹圄尚属首次". */
const IS_FIRST = /^(?:，)?(?:[^，。]{0,6}?)(?:还|尚|均|也|亦)?(?:属|是|为)(?:首次|首例|头一[回遭次]|第一次)/;
/** "距离他被赶出董事会": how long ago. */
const DISTANCE = /^(?:此时|这时|当时)?[距离离]距?(?![^，。]*(?:公里|千米|米|里))[^，。]*$/;
/** "创办三十年以来", "从地震那天算起": since when. */
const SINCE_THEN =
  /^(?:公司|该[司校院])?(?:[\d一二两三四五六七八九十百半几多]+(?:个多?)?[年月天周]多?)?(?:以来|至今)(?:$|[，。首第最]|头一)/;
const FROM_DAY = /^(?:发生)?(?:的?那|当)(?:天|日|年|晚|一[天刻日])(?:算)?起/;
/** "理由是泄密", "处罚是取消资格": what something consists of. */
const CONSISTS = /(?:理由|原因|借口|动机|目的|依据|处罚|诉求|说法|由头)(?:则|也|都|便|仅|只|就)?是[^，。]*$/;

/** "直至调查结束": how long. */
const UNTIL = /(?:直[至到]|等到|在[^，。]{0,6}之前)[^，。]{0,6}$/;
/** "仍在审理", "案件还在侦办之中". */
const GOING_ON = /(?:仍|尚|还|正)(?:然|旧)?(?:处)?在[^，。]{0,4}$/;

/** "这是一起因违规而引发爆炸的事故": what was told before is described, not told again. */
const DESCRIBES =
  /(?:认定|判定|称|表示)?(?:这|此|该事故|事件|本案|此案)(?:是|属于?|系)(?:一[起场次宗桩件]|典型|特别)[^，。]*$/;

/** "利用担任局长的职务便利": a post that was misused, and not when it was got. */
const MAKES_USE = /利用(?:其|[他她]|自己|本人)?(?:先后)?$/;

/** "像坐牢一样": only likened to it. */
const LIKENED = /^(?:一样|一般|似的|那样|般)(?!多)/;

/** Whether the word names a deed that the clause only speaks of. */
function isTopic(reading: string, trigger: Trigger, segment: Segment, near: string): boolean {
  if (trigger.row.shape === 'speech' || trigger.row.head === 'through') return false;
  if (DESCRIBES.test(reading.slice(segment.start, trigger.start))) return true;
  if (trigger.row.type === 'appointment' && MAKES_USE.test(near)) return true;
  if (trigger.row.type === 'departure' && ACCEPTED.test(near)) return true;
  if (trigger.row.type === 'legal' && (HAND_IN.test(near) || OF_KIND.test(reading.slice(trigger.end, segment.end))))
    return true;
  if (OBJECT_BEFORE.test(near) || COUNTS.test(reading.slice(segment.start, trigger.end))) return true;
  const rest = reading.slice(trigger.end, segment.end);
  if (LIKENED.test(rest)) return true;
  const before = reading.slice(segment.start, trigger.start);
  if (trigger.row.rule === 'dispute/arise' && COMMENT.test(before)) return true;
  const mayCall = trigger.row.noun && CALLS_BODIES.has(trigger.row.type) && !DONE_TO_BODIES.test(trigger.word);
  if (mayCall && BODY_AFTER.test(rest)) return true;
  if (SETTING_AFTER.test(rest) || ONLY_WHEN.test(rest) || AT_END.test(rest)) return true;
  if (segment.isSubordinate && SPOKEN_OF.test(near)) return true;
  if (/^[之以]?后$/.test(rest) && STEPS.has(trigger.row.rule)) return true;
  if (/^(?:时|之际|过程中|期间)$/.test(rest) && SITTINGS.test(trigger.word)) return true;
  if (trigger.start === segment.start && trigger.row.noun && /^之[后前]/.test(rest)) return true;
  if (trigger.row.type === 'incident' && STANDING.test(near)) return true;
  if (DISTANCE.test(before) || CONSISTS.test(before) || IS_FIRST.test(rest)) return true;
  if (FROM_DAY.test(rest) || (SINCE_THEN.test(rest) && !/\d{4}年/.test(before))) return true;
  if (UNTIL.test(near) && /^[^，。]{0,4}(?:结束|完成|完毕|落幕|为止)?$/.test(rest)) return true;
  if (GOING_ON.test(near) && /^(?:之?中|过程中|阶段|当中)?[。，]?$/.test(rest)) return true;
  return trigger.start === segment.start && TOPIC_AFTER.test(rest);
}

/** "从日本返回的周岚表示", "质疑合同的部长周岚被免职": what only tells which one of whoever then does something. */
function describesDoer(reading: string, trigger: Trigger, { triggers, groups }: Segment): boolean {
  if (groups.some((g) => g.marker === 'plain' && !g.owns && g.end <= trigger.start)) return false;
  return groups.some(
    (g) =>
      g.start >= trigger.end &&
      g.members.some(isPerson) &&
      triggers.some((t) => t.start >= g.end) &&
      /^[^，。的]{0,14}的(?:[^，。的由被把将向对和与跟给在为是]{2,8})?$/.test(
        reading.slice(trigger.end, g.members[0]?.start),
      ),
  );
}

/** "解雇了2018年加入公司的何亦": a deed with a time of its own, which only tells who somebody is to whom another is done. */
function tellsWho(reading: string, trigger: Trigger, { start, triggers, groups }: Segment): boolean {
  const before = reading.slice(start, trigger.start);
  return (
    RULED_TIME.test(before) &&
    groups.some(({ members }) =>
      members.some((m) => m.start >= trigger.end && isPerson(m) && WHOSE.test(reading.slice(trigger.end, m.start))),
    ) &&
    (RULES.test(before.replace(RULED_TIME, '')) ||
      triggers.some((t) => t.end <= trigger.start && !/[，。；]/.test(reading.slice(t.end, trigger.start))))
  );
}
/** A time right before a deed. */
const RULED_TIME =
  /(?:曾?在?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|[去今前同次当]年(?:\d{1,2}月|年?[初底末中])?|上个?月|[上本]周[一二三四五六日末]?|[一二两三四五六七八九十\d]+(?:个?[年月周天])前)[初底末中]?(?:才|刚刚?|就|已经?|曾)?(?:被|遭|从[^，。]{1,6})?)$/;
/** What rules whoever stands behind. */
const RULES = /(?:与|和|跟|同|向|对|由|把|将|被|给|替)$/;
const WHOSE = /^[^，。；]{0,14}的[^，。；的]{0,8}$/;

/** Whether the word is only the beginning of a noun ("离职声明"). */
export function isNounPart(reading: string, trigger: Trigger, limit: number): boolean {
  const behind = reading.slice(trigger.end, Math.min(limit, trigger.end + 4));
  if (/[了过]$/.test(trigger.word)) return false;
  if (
    trigger.row.type === 'incident' &&
    OF_ACCIDENT.test(reading.slice(trigger.end, Math.min(limit, trigger.end + 16)))
  )
    return true;
  if (/^服务(?:于|了|过|逾|近|超|多|[\d一二三四五六七八九十])/.test(behind)) return false;
  return NOUN_AFTER.test(behind) && !(TAKES_OBJECT.test(trigger.word) && !/^(?:者|人|案|率|权|费)/.test(behind));
}

const rank = (trigger: Trigger) => trigger.row.head ?? 'plain';

/** Sorts a segment's triggers. `reading` has its names blanked out; `clauseStart` is where the clause begins. */
export function chooseHead(reading: string, segment: Segment, clauseStart: number, sentence: string): Heads {
  if (segment.triggers.length === 0) return { head: null, helpers: [], others: [], nominals: [], isDenied: false };
  const verbs: Trigger[] = [];
  const nominals: Trigger[] = [];
  let isDenied = false;
  for (const trigger of segment.triggers) {
    const before = reading.slice(clauseStart, trigger.start);
    const near = reading.slice(Math.max(segment.start, trigger.start - 16), trigger.start);
    const isPart = isNounPart(reading, trigger, segment.end);
    const followsName = segment.groups.some((g) => g.members[0]?.start === trigger.end);
    if (isOnlySupposed(before, sentence)) continue;
    // "周岚与何亦的分歧由此公开": the noun and its verb are one word of the table.
    const isClause = trigger.row.rule === 'dispute/arise' && trigger.word.length > 3;
    if (FACED.test(near) || SO_CALLED.test(near) || isAside(reading, trigger, segment, before)) continue;
    if (NOUN_BEFORE.test(near) && !isClause) {
      const isBody = CALLS_BODIES.has(trigger.row.type) && BODY_AFTER.test(reading.slice(trigger.end, segment.end));
      if (
        trigger.row.noun &&
        !isBody &&
        !OF_KIND.test(reading.slice(trigger.end, segment.end)) &&
        (!isPart || reading.startsWith('决定', trigger.end))
      )
        nominals.push(trigger);
      continue;
    }
    if ((!followsName && isPart) || isRelative(reading, trigger, segment.end)) continue;
    if (isTopic(reading, trigger, segment, near) || describesDoer(reading, trigger, segment)) continue;
    if (tellsWho(reading, trigger, segment)) continue;
    if (isNegated(near) && !(trigger.row.type === 'change' && /几乎$/.test(near))) {
      if (rank(trigger) === 'plain') isDenied = true;
      continue;
    }
    if (isOnlyWanted(before.slice(-24))) continue;
    verbs.push(trigger);
  }
  const told = verbs.filter(
    (verb, i) =>
      i === verbs.length - 1 ||
      !isReason(reading.slice(segment.start, verb.start), reading.slice(verb.end, verbs.at(-1)?.start)),
  );
  const plains = told.filter((t) => rank(t) === 'plain');
  const speech = told.find((t) => rank(t) === 'speak');
  const opaque = told.find((t, i) => rank(t) === 'opaque' && !leadsOn(reading, t, told[i + 1]) && !isSaid(t, speech));
  const head =
    opaque ??
    lastVerb(reading, segment, plains) ??
    speech ??
    told.find((t) => rank(t) === 'light') ??
    told.find((t) => rank(t) === 'through') ??
    null;
  const helpers = head ? plains.filter((t) => t !== head && t.end <= head.start && t.row.type === head.row.type) : [];
  const others = head ? plains.filter((t) => t !== head && t.end <= head.start).reverse() : [];
  return { head, helpers, others, nominals, isDenied };
}

/** "承诺于年底前离开公司": what is promised is what is told, as long as it is a happening of its own and one that is to be. */
const leadsOn = (reading: string, { word, end }: Trigger, next: Trigger | undefined): boolean =>
  isPromise(word) &&
  next !== undefined &&
  next.start - end <= PROMISED &&
  rank(next) === 'plain' &&
  !/[不无未]|没有/.test(reading.slice(end, next.start));
/** Characters between a promise and what is promised. */
const PROMISED = 14;

/** "称有关消息纯属谣言": what is said denies, and who says it is told by the verb of saying. */
const isSaid = (denial: Trigger, speech: Trigger | undefined): boolean =>
  speech !== undefined && speech.end <= denial.start && denial.row.modality === 'denied' && isDisclaimed(denial.word);

/** Whether a verb stands in "因…而", "因…被": why, not what. */
function isReason(before: string, between: string): boolean {
  return (
    /(?:因(?!此)为?|由于|鉴于|出于|为)[^，。]{0,20}$/.test(before) &&
    /(?:而|被|遭|获|宣布|主动|最终)[^，。]{0,8}$/.test(between)
  );
}

/** What stands behind a verb that describes an object; at the end of a sentence somebody or a body with a name. */
const IN_OBJECT =
  /^[^，。]{0,14}的(?:[^，。的]{1,8}|[^，。的]{0,6}(?:〓|通知书?|命令|指令|通告|公告|告知书?)+[。！；])$/;

/** The last verb, unless it stands in words that describe the object of an earlier one. */
function lastVerb(reading: string, segment: Segment, plains: readonly Trigger[]): Trigger | null {
  for (let i = plains.length - 1; i > 0; i--) {
    const verb = plains[i] as Trigger;
    const rest = reading.slice(verb.end, segment.end);
    if (!IN_OBJECT.test(rest)) return verb;
  }
  return plains[0] ?? null;
}

sieveEach(
  FACED,
  SO_CALLED,
  NOUN_BEFORE,
  NOUN_AFTER,
  BODY_AFTER,
  SETTING_AFTER,
  ONLY_WHEN,
  OBJECT_BEFORE,
  TOPIC_AFTER,
  COUNTS,
  GOING_ON,
  UNTIL,
  DESCRIBES,
  IS_FIRST,
  AT_END,
  SPOKEN_OF,
  RULED_TIME,
  WHOSE,
  DISTANCE,
  SINCE_THEN,
  FROM_DAY,
  CONSISTS,
);
