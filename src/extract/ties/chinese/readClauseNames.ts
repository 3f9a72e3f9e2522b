/**
 * The names of a Chinese clause as its verbs see them: who could be the subject, who stands behind a preposition.
 *
 * Promises: names joined by 、 or 和 are one group; an organization directly before somebody's post ("某某公司董事长
 * 某甲") is no group of its own; the subject of a clause that drops it is the one before, within the paragraph.
 */
import { CharacterSet } from '../../characterSet.ts';
import { MEMBERS_OF_BODY, MEMBERS_REACH } from '../../membersOfBody.ts';
import { sieveEach } from '../../sieve.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION, PERSON, type Template } from '../templateOf.ts';
import { DOES_TO } from './chinesePostWords.ts';
import { KIN_ZH } from './kinWords.ts';

export interface NameGroup {
  /** Places in the template. */
  start: number;
  end: number;
  members: { entity: string; kind: 'P' | 'O' }[];
  /** The preposition before it; '' where there is none. */
  marker: '' | 'by' | 'agent' | 'ba' | 'to' | 'with' | 'for' | 'other';
  /** The organization whose post stands before the person. */
  behind?: string;
  /** Followed by 的: what comes after is theirs. */
  owns: boolean;
}

export interface ChineseClause {
  start: number;
  end: number;
  text: string;
  groups: NameGroup[];
  /** Whom a verb without a subject of its own has: the subject of the clauses before. */
  carried: NameGroup | null;
}

const NAME = new RegExp(`[${PERSON}${ORGANIZATION}]`, 'u');
const MARKERS: readonly [RegExp, NameGroup['marker']][] = [
  [
    /(?:被|遭到?|遭受|受到|获得?|(?<![成沦变认称视更改升贵化转列定选封推举评誉因])为|挨了?)(?:了)?(?:旧|新|前)?$/u,
    'by',
  ],
  [/(?:成|沦|变|认|称|视|更|改|升|贵|化|转|列|定|选|封|推|举|评|誉)为$/u, ''],
  [/由$/u, 'agent'],
  [/(?:把|将)$/u, 'ba'],
  [/(?:对|向|针对|对着|朝)(?:前|原)?$/u, 'to'],
  [/代表(?:了|着)?$/u, 'for'],
  [/(?:与|和|同|跟|偕|伙拍|联同|会同|携手|联手|连同|偕同|携同|伙同|协同)$/u, 'with'],
  [
    /(?:入禀|诉诸|告上|告进|告到|诉至|上诉[至到]|据|在|从|给|替|因|为|于|至|(?<![收接遭受得感想等找看听提见])到|接近|自|经|令|让|关于|使|除了?|任)$/u,
    'other',
  ],
  // 在美国某法院
  [
    /(?<![现正存实所])在(?:[\u4e00-\u9fff]{1,3}国|[\u4e00-\u9fff]{2,4}[省州市县区]|美国|英国|法国|德国|日本|韩国|印度|香港|澳门|台湾|新加坡|纽约|伦敦|北京|上海|当地|本地|海外)的?$/u,
    'other',
  ],
  // 从央企某公司, 从劲旅某队
  [/从(?![此而不未来小])(?!前(?!东家|老板|雇主|股东|夫|妻|任|主席|总裁|队友))[^，。、\ue000\ue001]{1,4}$/u, 'other'],
];

function markerOf(words: string): NameGroup['marker'] {
  // 将被告某甲诉至法院: their part in a case goes with the name.
  const before = words.replace(/(?:被告|原告|嫌犯|嫌疑人|疑犯)$/u, '');
  for (const [pattern, marker] of MARKERS) if (pattern.test(before)) return marker;
  // 与大学同学某甲: whom the preposition takes is described.
  if (
    /(?:^|[\ue000\ue001月日年天后，])[与和同跟偕][^，。、；与和同跟]{1,8}(?:同学|校友|好友|友人|朋友|伙伴|同事|搭档|同乡|同窗|室友|富豪|商人|富商|妻子|丈夫|弟弟|哥哥|兄弟|基金|集团|公司|机构|企业|厂商|车企|药企|银行|券商|巨头|财团|大学|医院|媒体|报纸|平台|社团|工会|政党|俱乐部|球会|球队|劲旅|豪门|死敌|宿敌|对手|劲敌|冤家|盟友|老友|导演|演员|歌手|作家|教授|学者|律师|医生|记者|教练|球员|名将|老将|元老|名宿|创始人|合伙人|股东|投资人|议员|部长|市长|省长|总统|总理|首相|主席|党魁|女星|男星|影星|歌星|艺人|名嘴|网红)$/u.test(
      before,
    )
  )
    return 'with';
  // 与被开除出某党的某甲: the preposition takes whom a clause describes.
  if (
    /(?:^|[\ue000月日年天，])(?:[与和跟]|同(?![场台案届门窗席为样时期事队校班乡龄行业组盟伙居父族名级学仁僚胞一]))(?:[^，。、；\ue000]{1,12})的$/u.test(
      before,
    )
  )
    return 'with';
  // 对公司前董事长某甲: the preposition stands before the post.
  const post =
    /(被|遭|(?<![自理缘])由|把|(?<![大上中小少])将|(?<![反面绝应相核])对(?!手)|(?<![方走转倾动])向|(?<!参)与|(?<![共缓温总柔饱])和|(?<![合共相])同(?![党行事僚校门学乡窗龄派系属])|跟|(?<![现正存实])在(?![野逃押任职读校籍])|据|(?<![服听顺])从|(?<!代)替)([^，。、；被由把将对向与和同跟在据从\ue000\ue001]{2,10})$/u.exec(
      before,
    );
  if (post && isPost(post[2] as string) && !(post[1] === '替' && post[2]?.includes('的')))
    return markerOf(post[1] as string);
  return '';
}

/** The groups of names of a part of a template. */
function groupNames(template: Template, start: number, end: number): NameGroup[] {
  const groups: NameGroup[] = [];
  for (let i = start; i < end; i++) {
    const entity = template.entities.get(i);
    if (!entity || !NAME.test(template.text[i] as string)) continue;
    const member = { entity, kind: template.text[i] === PERSON ? ('P' as const) : ('O' as const) };
    const last = groups.at(-1);
    const between = last ? template.text.slice(last.end, i) : '';
    // 某联合会（下称“足联”）: the same one twice.
    if (last && /^(?:（[^（），。]{0,6})?$/u.test(between) && last.members.at(-1)?.entity === entity) last.end = i + 1;
    else if (
      last &&
      !(WITH.test(between) && SENT_ONE.test(template.text.slice(i + 1, i + 1 + LONGEST_SENT))) &&
      (JOINS.test(between) ||
        (last.marker === 'ba' && TAKEN_ALONG.test(between)) ||
        (last.members.length > 1 && JOINS_DESCRIBED.test(between)) ||
        isJoinedPost(member.kind, between) ||
        (member.kind === 'O' && template.text[last.end - 1] === ORGANIZATION && JOINS_HOUSE.test(between)) ||
        isSharedWord(template.text, last, i))
    ) {
      if (!last.members.some((m) => m.entity === entity)) last.members.push(member);
      last.end = i + 1;
    } else if (last && member.kind === 'O' && last.end === i && last.marker === 'other' && isOfBodies(last)) {
      // 从沙特俱乐部某队: what sort of body, and its name.
      Object.assign(last, { end: i + 1, members: [member] });
    } else if (last && member.kind === 'O' && /^(?:率领?|带领|代表)(?:着)?$/u.test(between)) {
      last.members.push(member);
      last.end = i + 1;
    } else if (last && member.kind === 'O' && PARTNER_OF.test(between)) {
      // 与公司大股东某集团: only the latter takes part.
      Object.assign(last, { end: i + 1, members: [...last.members.slice(0, -1), member] });
    } else if (last && member.kind === 'P' && isKinOf(template.text, last, between)) {
      // 某甲的妻子某乙: only she takes part.
      Object.assign(last, { end: i + 1, members: [...last.members.slice(0, -1), member] });
      delete last.behind;
    } else if (last && member.kind === 'P' && isApposed(template.text, last, between)) {
      Object.assign(last, {
        start: last.start,
        end: i + 1,
        members: [...last.members.slice(0, -1), member],
        behind: last.members.at(-1)?.entity,
      });
    } else
      groups.push({
        start: i,
        end: i + 1,
        members: [member],
        marker: markerOf(template.text.slice(Math.max(start, i - 14), i)),
        owns: false,
      });
  }
  // 以某公司为首的债权人: the first of those who do it.
  for (const group of groups)
    if (/^(?:为首|领衔|牵头|为代表)的?[^，。\ue000\ue001]/u.test(template.text.slice(group.end, group.end + 6)))
      group.marker = '';
  // 某甲由某乙任命接任: the one who appoints does it to the subject.
  groups.forEach((group, i) => {
    if (group.marker !== 'agent' || group.owns) return;
    const given = GIVES_POST.exec(template.text.slice(group.end, group.end + 10));
    if (given && groups[i + 1]?.start !== group.end + given[0].length) group.marker = 'by';
  });
  markDescribing(template, start, groups);
  for (const group of groups) {
    group.owns = OWNS.test(template.text.slice(group.end, group.end + 12));
    if (!group.owns && group.members.every((m) => m.kind === 'O'))
      group.owns = MEMBERS_OF_BODY.test(template.text.slice(group.end, Math.min(end, group.end + MEMBERS_REACH)));
  }
  return groups;
}

/** What is done to the one who gets a post, behind whoever does it. */
const GIVES_POST =
  /^(?:正式|直接|亲自|亲手|当场|再度|再次|一手|共同|联名)?(?:任命|提名|委任|指派|委派|推荐|推举|钦点|指定|举荐|保荐|提拔|拔擢|册封|聘任|选派)(?!案|书|状|权|人)了?/u;

/** Whose something is; a body's board is the body. */
const OWNS =
  /^(?:(?:的|之)(?!(?:临时|新任?|旧|全体|独立|九人|七人|五人)?(?:董事会|监事会|理事会|股东大?会|管理层|高层)(?!成员|主席|秘书|席位|会议|决议|内|里|中|上|和|与|的))|旗下|方面的|家属|家人|遗属|亲属|亲友|支持者|粉丝|球迷|一案|案)/u;

const isOfBodies = ({ members }: NameGroup): boolean => members.every(({ kind }) => kind === 'O');

const TIME =
  /[\d一二三四五六七八九十几半数两]+|[年月日号天周星期时分岁]|去|今|前|明|昨|当|同|本|上|下|次|翌|隔|底|初|中旬|早上|上午|中午|下午|傍晚|晚间|深夜|凌晨|晚|间|随?后|其|此|而|但|不过|然而|于是|因此|据|[“”"\s]/gu;
const DESCRIBES = /^[^，。；：的]{0,12}的[^，。；：的\ue000\ue001]{0,10}$/u;

/** Prepositions that take whom a clause with a subject of its own describes. */
const MOVES_ON: ReadonlySet<NameGroup['marker']> = new Set(['with', 'to', 'ba']);
const WITH = /^[与和同跟]$/u;
/** Characters of such a description, and of a name. */
const LONGEST_SENT = 20;
/** What somebody has to do with a body that is named behind it. */
const ITS_BODY =
  /^(?:所属|所在|所效力|效力|任职|就职|供职|执教|旗下|创办|创立|创建|领导|执掌|掌管|控制|经营|主持)于?的[^，。；：的\ue000\ue001]{0,6}$/u;
const SENT =
  /^[^，。；：的\ue000\ue001]{0,6}(?:派|聘|请|招|任命|委任|委派|指派|提名|举荐|力荐|引荐|看中|相中|选中|力捧|扶植|推荐|提拔|挖|引进|选|雇|邀|推|培养|介绍|安排|空降|签|指定|委托|带|创办|经营|控制)[^，。；：的\ue000\ue001]{0,3}的[^，。；：的\ue000\ue001]{0,8}$/u;
const SENT_ONE = new RegExp(`^${SENT.source.slice(1, -1)}\\ue000`, 'u');

/** 年长她十岁的男友某甲, 批评公司最力的市议员某甲: who is named in what describes somebody is not the subject. */
function markDescribing({ text }: Template, start: number, groups: readonly NameGroup[]): void {
  groups.forEach((group, i) => {
    const head = groups[i + 1];
    // 与集团派来的某甲: the preposition takes whom the words describe.
    if (head && MOVES_ON.has(group.marker) && head.marker === '' && SENT.test(text.slice(group.end, head.start))) {
      head.marker = group.marker;
      group.marker = 'other';
      return;
    }
    // 某甲举荐的某乙接任: the one who is described does what follows.
    if (head && group.marker === '' && head.marker === '' && SENT.test(text.slice(group.end, head.start))) {
      group.marker = 'other';
      return;
    }
    // 某甲所属的某公司: the body does what follows.
    if (head && group.marker === '' && head.marker === '' && ITS_BODY.test(text.slice(group.end, head.start))) {
      group.marker = 'other';
      return;
    }
    if (!head || group.marker !== '' || head.members.every((m) => m.kind === 'O')) return;
    if (!DESCRIBES.test(text.slice(group.end, head.start)) || text[group.end] === '的') return;
    const before = text.slice(start, group.start);
    if (i === 0 && before.replace(TIME, '').length > 0 && !isPost(before)) group.marker = 'other';
  });
}

/** 某甲、次子某乙, 某甲和副手某乙. */
const JOINS = new RegExp(`^(?:(?:、|和|与|及|以及)(?:其|他的|她的)?(?:${KIN_ZH})?)$`, 'u');

/** 某甲、某乙和替老人掌管账房的某丙 */
const JOINS_DESCRIBED = /^(?:和|及|以及|与|还有)[^，。；：、\ue000\ue001]{2,16}的[^，。；：、的\ue000\ue001]{0,6}$/u;

/** 把某公司连同其创始人某甲: whoever is taken along has the same done to them. */
const TAKEN_ALONG = /^(?:连同|会同|偕同|连带)[^，。；：的\ue000\ue001]{0,8}$/u;

/** Two people that one word (两人) stands for. */
const isSharedWord = (text: string, last: NameGroup, at: number) =>
  last.end === at && text[at] === PERSON && text[at - 1] === PERSON;

/** 某公司与大股东某集团: both. */
const JOINS_HOUSE =
  /^(?:、|和|与|及|以及)(?:其)?(?:第一|最大|控股|大|单一)*(?:股东|母公司|子公司|附属公司|关联公司|关联企业|控股方)$/u;

/** What one body is to another: the one named after it is meant. */
const PARTNER_OF =
  /^的?(?:第[一二三]|最大|主要|控股|大|单一|竞争|长期|原|前)*(?:股东|母公司|子公司|控股方|对手|合作方|合作伙伴|供应商|客户|投资方|投资人|金主|劲敌|老东家|审计师|核数师)$/u;

/** 某甲及老将某乙, 某甲和影星某乙: what sort of person the second is. */
const isSort = (between: string) =>
  /^(?:、|和|及|以及|暨)(?:老|前|昔日|著名|知名|资深|年轻|同乡|女|男)*(?:[^，。；：、的]{0,2})(?:将|臣|友|手|帅|师|星|家|员|人|商|客|匠|兵|徒)$/u.test(
    between,
  );

/** 某公司及其董事长某甲, 第一作者某甲和通讯作者某乙. */
function isJoinedPost(kind: 'P' | 'O', between: string): boolean {
  const words =
    kind === 'P'
      ? /^(?:、|和|与|及|以及|暨)(?:其|该公司|公司)?(?:的)?([^，。；：、]{2,12})$/u.exec(between)?.[1]
      : undefined;
  return words !== undefined && !DOES_TO.test(words) && (isPost(words) || /作者$/u.test(words) || isSort(between));
}

const KIN_BETWEEN = new RegExp(
  `^(?:的|之|[^，。；：的]{0,6}(?:不和|失和|反目|同居|离异|再婚|相恋|疏远)的)?(?:\\d+岁的?)?(?:${KIN_ZH}|[妻夫子女弟兄妹姐父母])(?:[、，][^，。；：]{1,12}的?)?$`,
  'u',
);
/** 某甲的妻子, 某甲22岁的儿子 before somebody. */
const isKinOf = (text: string, last: NameGroup, between: string): boolean =>
  text[last.end - 1] === PERSON && KIN_BETWEEN.test(between);

/** 已转投某报的 before somebody: where they went, or what they left. */
const MOVES_TO =
  /(?:[转另改]投|投[奔靠向身]|加[入盟]|入职|跳槽[到至]?|转会[到至]?|离开|辞去|退出|脱离|作别|告别|创[办立建]|进入|考[入进]|收购|买下|入股|起诉|状告|批评|指责|举报)了?$/u;
/** 某公司(的)(前)董事长 before somebody. */
function isApposed(text: string, last: NameGroup, gap: string): boolean {
  // 某联合会（下称“足联”）副主席某甲
  const between = gap.replace(/^(?:（[^（）]{1,16}|[”"]?)）/u, '');
  if (text[last.end - 1] !== ORGANIZATION || between.length > 16) return false;
  if (/[，。；：]/u.test(between)) return false;
  if (between === '的' && MOVES_TO.test(text.slice(Math.max(0, last.start - 4), last.start))) return false;
  if (DOES_TO.test(between) || /^(?:、|和|与|及|以及|暨)/u.test(between)) return false;
  // 环境部长某甲 is no ministry.
  return isPost(between) || /^的(?:首席|联合)?$|^副?长$|(?:创始人|创办人|创建人|始创人|创立者)$/u.test(between);
}

const WITH_OTHERS = /(?:伙拍|联同|会同|携手|联手|连同|偕同|携同|伙同|协同)$/u;
/** 甲与乙本是同窗: what is told of both. */
const TOLD_OF_BOTH =
  /^(?:本来?|原本?|曾经?|都|均|早年?|一度|向来|素来|从小|自幼|当年|后来|最终|[\d年月日底初])*(?:是|为|系|互为|同为|同是|同属|结为|结成|共结连理|结婚|结拜|成婚|完婚|相识|相恋|相熟|合伙|合股|搭档|共事|联姻)/u;
/** Words for two who are told of together. */
export const PLURAL =
  /^[^，\ue000\ue001]{0,8}?(?:他们|她们|二人|两人|三人|双方|夫妻|夫妇|兄弟|姐妹|姊妹|父子|父女|母子|母女|师徒|师生|叔侄|姑侄|舅甥|兄妹|姐弟|婆媳|翁婿|妯娌|祖孙)(?![的们关之])/u;

/** 某甲曾力挺某乙，后来反目: the two of the clauses before do. */
const FALL_OUT =
  /^(?:但是?|却|而|可|不料|岂料|后来|如今|现在|最终|其后|此后|之后|不久|不久后|很快|终于?|又|渐渐|逐渐|最后|[去今前]年|\d+年|随后|最后却|正式|公开|彻底)*(?:反目|闹翻|决裂|翻脸|闹掰|对簿公堂|分道扬镳|交恶|失和|不和|形同陌路|渐行渐远|撕破脸|闹僵|老死不相往来|不欢而散|势同水火|水火不容|拆伙|散伙)/u;

const joinMembers = (one: NameGroup, other: NameGroup): NameGroup => ({
  ...one,
  members: [...one.members, ...other.members.filter((m) => !one.members.some((n) => n.entity === m.entity))],
});

/** 甲联同乙、丙，…, 甲与乙本是…: what comes next they do together. */
function joinPartners(subject: NameGroup, groups: readonly NameGroup[], text: string): NameGroup {
  const partner = groups.find(
    (g) =>
      g.marker === 'with' &&
      !g.owns &&
      (WITH_OTHERS.test(text.slice(Math.max(0, g.start - 2), g.start)) || TOLD_OF_BOTH.test(text.slice(g.end))),
  );
  return partner ? joinMembers(subject, partner) : subject;
}

/** The two people whom clauses have named, if there are just two. */
function findPair(clauses: readonly OwnClause[]): NameGroup | null {
  const groups = clauses.flatMap((c) => c.groups).filter((g) => g.members.some((m) => m.kind === 'P'));
  const [first, ...rest] = groups;
  if (!first) return null;
  const all = rest.reduce(joinMembers, first);
  const members = all.members.filter((m) => m.kind === 'P');
  return members.length === 2 ? { ...all, members, marker: '', owns: false } : null;
}

interface ToldClauses {
  clauses: readonly ChineseClause[];
  after: NameGroup | null;
}

/** What was made of each template last, and with which subject: one rule after the other asks the same. */
const told = new WeakMap<Template, ToldClauses & { carriedIn: NameGroup | null }>();

/** The clauses of a sentence's template, given the subject so far; `after` is the subject they leave behind. */
export function readClauseNames(template: Template, carriedIn: NameGroup | null): ToldClauses {
  const known = told.get(template);
  if (known?.carriedIn === carriedIn) return known;
  const { clauses, after } = tellClauses(template, carriedIn);
  const made = { clauses, after, carriedIn };
  told.set(template, made);
  return made;
}

function tellClauses(template: Template, carriedIn: NameGroup | null): ToldClauses {
  let own = read.get(template);
  if (!own) {
    own = divideTemplate(template);
    read.set(template, own);
  }
  let carried = carriedIn;
  let speaker: NameGroup | null = null;
  const clauses = own.map(({ start, end, text, groups, subject }, index): ChineseClause => {
    if (speaker && (GOES_ON.test(text) || TELLS_MORE.test(text))) carried = speaker;
    const author = !TELLS.test(text) ? undefined : findAuthor(own[index - 1]);
    if (author) carried = author;
    const isOfTwo = PLURAL.test(text) || (groups.length === 0 && FALL_OUT.test(text));
    if (!subject && isOfTwo && (carried?.members.length ?? 0) < 2) carried = findPair(own.slice(0, index)) ?? carried;
    const clause = { start, end, text, groups, carried };
    carried = subject ?? (isOthers(text) ? null : carried);
    if (SAYS.test(text) || (subject && EMBEDS.test(text.slice(subject.end - start)))) speaker = subject ?? speaker;
    return clause;
  });
  return { clauses, after: carried };
}

/** 董事会没有同意，次日解除了他的职务: what comes next a body without a name does, and not the one told of before. */
const OTHERS =
  /^(?:董事会|董事局|股东大?会|管理层|监事会|理事会|校方|院方|警方|检方|陪审团|合议庭|调查组|专案组|委员会|当局|市政府|县政府|省政府|议会|国会)(?![的内上里中成主席之])/u;
const isOthers = (text: string): boolean => OTHERS.test(text.replace(OPENS, ''));
/** What a clause begins with before its subject. */
const OPENS =
  /^(?:但是?|而|可是?|不过|然而|随后|其后|于是|最终|结果|当[天晚日]|次日|翌日|[两三四五六七八九十\d]+[天日周年个]月?之?后|[去今前昨]年|\d+[年月日]|[，、])+/u;

/** 某甲主张，某乙造假，并向法院起诉: what goes on after words that somebody said is theirs again. */
const SAYS =
  /(?:主张|声称|宣称|称|说|表示|认为|指出?|裁定|裁决|认定|宣布|承认|坚称|强调|透露|坦承|直言|质疑|怀疑|抱怨|怒斥|指控|批评|指责)$/u;
/** 某甲批评某乙失职，并要求某丙道歉: who says what others do goes on to say more. */
const EMBEDS =
  /^[^，。的\ue000\ue001]{0,12}(?:批评|指责|质疑|指控|抨击|炮轰|谴责|痛斥|怒斥|痛批|抱怨|举报|起诉|控告|状告|要求|呼吁|敦促|声称|称|指|认为|表示|说|透露|警告|赞扬|称赞|声援|力挺|支持|反对|讽刺|嘲讽|揭露|揭发)了?[^，。\ue000\ue001]{0,4}[\ue000\ue001]/u;
const TELLS_MORE =
  /^(?:并且?|同时|又|还|也|更|亦|随后|其后|再|更是|进而|且)+(?:要求|呼吁|敦促|促请|批评|质疑|指责|指控|指|称|说|表示|认为|起诉|控告|状告|提告|威胁|宣布|强调|警告|感谢|赞扬|称赞|谴责|抨击|痛斥|怒斥|痛批|炮轰|讽刺|嘲讽|抱怨|举报|揭露|力挺|声援|支持|反对|点名|透露|重申|对|向)/u;
const GOES_ON = /^(?:并且?|同时|随后|随即|进而|遂|旋即|还|又|再|更|且)|^向[^，。]{0,10}(?:法院|法庭|\ue001)/u;

/** 月刊刊出某甲的调查，质疑公司造假: what somebody wrote goes on to tell, and so do they. */
const WRITING =
  /^的[^，。\ue000\ue001]{0,8}?(?:调查|调查报道|报道|报导|文章|长文|撰文|专栏|评论|社论|公开信|信函|信|来信|举报信|检举信|报告|声明|帖子|贴文|推文|视频|影片|访问|访谈|专访|采访|证词|供词|证言|日记|回忆录|自传|新书|判词|判决书|意见书|诉状|起诉书|投诉|留言|演讲|发言|讲话|致辞|论文|研究|录音|短信|邮件|电邮|微博|爆料)[”」]?$/u;
const TELLS =
  /^(?:其中|文中|信中|书中|里面|当中|内容|并|公开|直接|不点名|点名)*(?:质疑|怀疑|指|称|直指|力指|揭露|揭发|披露|透露|爆料|踢爆|批评|抨击|痛斥|怒斥|炮轰|控诉|指控|指责|谴责|写道|认为|声称|形容|嘲讽|讽刺|力挺|声援|赞扬|称赞|肯定|呼吁|要求)/u;
function findAuthor(clause: OwnClause | undefined): NameGroup | undefined {
  const last = clause?.groups.at(-1);
  return clause && last && WRITING.test(clause.text.slice(last.end - clause.start))
    ? { ...last, marker: '', owns: false }
    : undefined;
}

/** A clause by itself: `subject` is whom it leaves to the next. */
interface OwnClause extends Omit<ChineseClause, 'carried'> {
  subject: NameGroup | undefined;
}

/** Verbs that do something to somebody. */
const DEED =
  '(?:起诉|状告|控告|提告|检控|逮捕|拘捕|拘留|逮住|通缉|传唤|约谈|搜查|搜索|查封|冻结|约询|突袭|突击搜查|处罚|解雇|辞退|开除|罢免|撤换|炒掉|免去|免除|革去|任命|委任|聘请|聘用|提拔|起用|取代|接替|顶替|收购|并购|买下|入股|注资|投资|会见|会晤|拜会|拜访|探望|约见|宴请|接见|力挺|声援|支持|反对|抵制|追随|辅佐|协助|联手|联同|连同|联合|携手|击败|战胜|力克|险胜|不敌|负于|打败|迎娶|嫁给|离开|告别|加入|加盟|转投|效力|投奔|创办|创立|成立|出售|卖掉|感谢|欢迎|转告|告诉|通知|说服|邀请|游说|嘲讽|炮轰|痛斥|怒斥|抨击|举报|揭发|拉上|拉着|拉来|拉拢|找来|找到|找上|请来|请出|请回|叫来|唤来|劝说|劝退|逼走|逼退|赶走|挤走|架空|扶持|扶植|栽培|聘任|延揽|解聘|革退|指派|安插|批评|指责|痛骂|痛批|斥责|谴责|检举|召见|淘汰|质疑|逼迫|迫使|要求|力邀|带着|带上|伙同|勾结|串通|娶|结识|认识|遇见|遇上|看中|相中|签下|引进|力撑|力保|力捧|狠批|狠轰|猛批|怒批|严批|直批|声讨|偏袒|袒护|驳斥|训斥|辱骂|打压|排挤|投靠|拜见|求见|反驳|回呛|呛声|怒轰|指控|控诉|埋怨|责怪|怪罪|抱怨|推荐|举荐|保荐|推举|提名|选举|挖来|挖走|挖角|顶撞|得罪|背叛|出卖|劝阻|警告|追讨|索赔|取笑|挖苦|讥讽)(?:了|过|着|于)?';
/** What stands right before the one that a verb is done to, whose subject the clause does not name. */
const OBJECT_OF = new RegExp(`${DEED}$`, 'u');
/** 拉上岳父某甲凑钱: the same before the post or kin word of the first who is named. */
const FIRST_OBJECT_OF = new RegExp(`${DEED}(?![党派者人方商部署局家额率])[^，。；：的\\ue000\\ue001]{0,8}$`, 'u');
/** Characters of such a verb and such words. */
const LONGEST_DEED = 12;

/** What has been divided: several rules read each template. */
const read = new WeakMap<Template, readonly OwnClause[]>();

const STOPS = new CharacterSet('，。；：！？!?;');
const STOPS_OF_WORDS = new CharacterSet(',:');

function divideTemplate(template: Template): readonly OwnClause[] {
  const clauses: OwnClause[] = [];
  let start = 0;
  const { text } = template;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i] as string;
    const isEnd = i === text.length || STOPS.has(char) || (STOPS_OF_WORDS.has(char) && !/\d/.test(text[i + 1] ?? ''));
    if (!isEnd) continue;
    if (i > start) {
      const groups = template.entities.size > 0 ? groupNames(template, start, i) : [];
      const subject =
        groups.find(
          (g, k) =>
            g.marker === '' &&
            !g.owns &&
            !/(?:表示|透露|称)$/u.test(text.slice(start, g.start)) &&
            !(k === 0 ? FIRST_OBJECT_OF : OBJECT_OF).test(text.slice(Math.max(start, g.start - LONGEST_DEED), g.start)),
        ) ?? groups.find((g) => g.marker === 'agent' && !g.owns);
      clauses.push({
        start,
        end: i,
        text: text.slice(start, i),
        groups,
        subject: subject && joinPartners(subject, groups, text),
      });
    }
    start = i + 1;
  }
  return clauses;
}

sieveEach(
  GIVES_POST,
  OWNS,
  DESCRIBES,
  WITH,
  JOINS,
  PARTNER_OF,
  KIN_BETWEEN,
  PLURAL,
  FALL_OUT,
  SAYS,
  EMBEDS,
  TELLS,
  TELLS_MORE,
  GOES_ON,
  WRITING,
  OBJECT_OF,
  FIRST_OBJECT_OF,
  OTHERS,
  OPENS,
  ...MARKERS.map(([pattern]) => pattern),
);
