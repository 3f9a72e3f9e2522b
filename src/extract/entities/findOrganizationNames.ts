/**
 * Organizations named by their ending ("长河集团", "大阪地方检察厅"), or known as a whole to the segmenter.
 *
 * Promises: spans in order, apart from each other; an ending alone ("公司", "法院") is none, nor one with only common
 * words before it ("大型科技公司"). Does not know: short names; see findShortOrganizations.
 */
import { CharacterSet } from '../characterSet.ts';
import type { Document, Span } from '../document.ts';
import { sieveEach } from '../sieve.ts';
import { actsAsBody } from './actsAsBody.ts';
import { isFamily } from './isFamily.ts';
import {
  BODY_ENDINGS,
  CALLED_SHORTLY,
  COMMON_BODY,
  FIRM_ENDINGS,
  NEEDS_NAME,
  NOT_IN_NAME,
  NOT_OF_PLACE,
  STANDALONE,
  TRADE_ENDINGS,
  WEAK_ENDINGS,
} from './organizationWords.ts';
import { isPlaceName, PLACES, SHORT_COUNTRIES, TOWNS } from './places.ts';
import { endsInPost } from './posts.ts';
import type { Token, Tokens } from './readTokens.ts';
import { SORT_WORDS } from './signWords.ts';
import { TRADES_OF_ALL, TRADES_OF_LIFE } from './tradeWords.ts';
import { weighSound } from './transliteration.ts';
import { weighOrganizationSides } from './weighOrganizationSides.ts';

export interface OrganizationName extends Span {
  name: string;
  ending: string;
}

const LONGEST = 18;
const ENDINGS: ReadonlySet<string> = new Set([...FIRM_ENDINGS, ...BODY_ENDINGS]);
const LONGEST_FIRST = [...ENDINGS].sort((a, b) => b.length - a.length);
/** Endings by their last character, the longest first. */
const BY_LAST = new Map(
  [...ENDINGS].map((ending) => [ending.slice(-1), LONGEST_FIRST.filter((other) => other.endsWith(ending.slice(-1)))]),
);
const LAST = new CharacterSet(BY_LAST.keys());
/** The last two characters of each ending that has so many, as one number. */
const pairBefore = (text: string, end: number) => (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);
const LAST_PAIRS: ReadonlySet<number> = new Set([...ENDINGS].map((ending) => pairBefore(ending, ending.length)));
/** Words for what a body does, allowed inside a name though they are verbs or adjectives. */
const INNER_VERB =
  /^(?:投资|建设|管理|发展|开发|交易|保险|研究|制造|设计|服务|监督|监管|调查|救援|合作|进出口|进步|创新|联合|统一|独立|自由|民主|解放|检察|警察|反贪污|反腐败|贸易|运输|通信|广播|出版|影视|环境|保护|卫生|安全|文化|体育|教育|农业|工业|商业|技术|工程|城市|国际|国家|人民|中央|中级|高级|高等|最高|地方|第[一二三四五六七八九十]|东方|综合|应用|反恐|廉政|公共|社会|证券|期货|食品|药品|监察|审计|统计|财政|税务|移民|海关|刑事|民事|特别|临时|联邦|皇家|共同|公平|全国|青年|妇女|保障|评估|慈善|福利|气候|变化|防治|调解|上诉|动物|保育|信息|网络|情报|联络|协调|和平|军事|航天|航空|能源|原子能|铁路|地铁|汽车|非营利|公益|救助|仲裁|劳动|就业|健康|预防|疾病|控制|防治)$/;

/** Who joins in a body of their own ("示威者", "律师"): allowed inside the names of associations, and cut off elsewhere. */
const PROFESSION =
  /^(?:(?!志愿者)[\u3400-\u9fff]{1,4}者|律师|大律师|医师|医生|护士|教师|教授|作家|编剧|导演|演员|艺术家|科学家|工程师|会计师|建筑师|学生|校友|农民|渔民|工人|劳工|职工|员工|司机|机师|空服员|空乘|球员|运动员|企业家|消费者|投资者|业主|家长|家属|受害者|退伍军人|退役军人|残疾人|老人|摄影家|音乐家|书法家|美术家|棋手|车手|船员|海员|矿工|消防员|警察|公务员|侨胞|华侨|台商)$/;
const ASSOCIATION =
  /(?:协会|学会|工会|公会|联合会|联会|联盟|同盟|总会|公会|事务所|协进会|促进会|基金会|自救会|互助会|后援会|合作社|委员会|联谊会)$/;

/** The ending with which a word, or words glued together, closes; '' for none. */
function endingOf(word: string): string {
  if (!LAST.has(word.at(-1))) return '';
  return (
    BY_LAST.get(word.slice(-1))?.find(
      (ending) => word.endsWith(ending) && (ending.length > 1 || !/^(?:签|部|连|共)署$/.test(word)),
    ) ?? ''
  );
}

/** Lands that are no more: 前 is part of the names of their bodies. */
const FORMER_LAND = /^(?:南斯拉夫|苏联|东德|民主德国|捷克斯|南联盟|柬埔寨)/;

/** Whether a word can stand in a name before its ending, and whether it makes it a proper one. */
function judge(token: Token, next = ''): 'proper' | 'common' | 'stop' {
  const { word, tag } = token;
  if (tag === 'w') return 'stop';
  if (/^(?:国家|全国|联邦|皇家|反贪|肃贪|廉政|选举|反垄断)$/.test(word)) return 'proper';
  if (INNER_VERB.test(word)) return 'common';
  // Entries of the dictionary that run over the edge of a word: "吊销其".
  if (word.length > 1 && /[其之兼]$/.test(word) && !PLACES.has(word)) return 'stop';
  if (PROFESSION.test(word)) return 'common';
  if (word === '前' && FORMER_LAND.test(next)) return 'proper';
  // "九人董事会": how many sit there.
  if (word === '人') return 'stop';
  if (NOT_IN_NAME.has(word) || DEED.test(word) || endsInPost(word)) return 'stop';
  if (/^[A-Za-z]/.test(word)) return 'proper';
  if (PLACES.has(word) || SHORT_COUNTRIES.includes(word) || isPlaceName(word, tag)) return 'proper';
  if (/^(?:nz|nt|nr|j|x|ns|g|zg|ng|ag)/.test(tag)) return 'proper';
  // Entries of four characters that the dictionary has no kind for: "医疗纠纷".
  if (tag === 'z' && word.length === 4 && new Set(word).size === 4) return 'common';
  if (/^(?:n|b|vn|a|an|s|f|l)/.test(tag)) return word.length === 1 ? 'proper' : 'common';
  return 'stop';
}

const FUNCTION =
  /[的了在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所年月日时某他她它各每该本此两三四五六七八九十一二前后上下里中内外去来卖买用做打看想要叫请使令受遭获当任带会能可应须并而但且如若入进出递交赴抵往]/;

/** One of several characters in a row that the dictionary cannot join: a name it does not know. */
const isLone = ({ word, tag }: Token) =>
  word.length === 1 && tag !== 'w' && /[\u3400-\u9fff]/.test(word) && !FUNCTION.test(word);

function isLoneSyllable(token: Token, left: Token | undefined): boolean {
  if (!left || left.end !== token.start || !isLone(token)) return false;
  // "维斯" + "顿足球俱乐部": the last sound of a foreign name.
  if (left.tag.startsWith('nr') && weighSound(token.word) !== undefined) return true;
  return isLone(left) && !NOT_IN_NAME.has(left.word);
}

/** A party before the house where its members sit: "民主党" + 立法会. */
const isPartyOf = (reading: string, { word, end }: Token) =>
  /.党$/.test(word) && /^(?:立法[会院]|国会|[市县省州区]?议会)/.test(reading.slice(end, end + 3));

/** What stands in brackets inside a firm's name: "长河（集团）有限公司", "长河（青川）科技公司". */
const IN_BRACKETS = /^(?:集团|控股|中国|国际|亚洲|亚太|全球|大中华区?|远东|大陆)$/;

/** The place in the list of the bracket that opens such a word, where one closes at `index`. */
function openOfBracket({ list }: Tokens, index: number): number | undefined {
  if (list[index]?.word !== '）') return undefined;
  for (let i = index - 1, words = ''; i > 0 && index - i < 4; i--) {
    const { word, tag } = list[i] as Token;
    if (word === '（') return IN_BRACKETS.test(words) || PLACES.has(words) ? i : undefined;
    if (tag === 'w') return undefined;
    words = word + words;
  }
  return undefined;
}

/** Walks to the left of an ending while the words can belong to the name. */
function walkLeft(
  reading: string,
  tokens: Tokens,
  index: number,
  floor: number,
  taken: Uint8Array,
): { start: number; isProper: boolean } {
  const last = tokens.list[index] as Token;
  let start = last.start;
  let properAt = -1;
  let inRun = false;
  /** Where the name would begin without what stands before a bracket in it. */
  let unbracketed = -1;
  for (let i = index - 1; i >= 0; i--) {
    const bracket = openOfBracket(tokens, i);
    if (bracket !== undefined && unbracketed < 0) {
      unbracketed = start;
      i = bracket;
      start = (tokens.list[i] as Token).start;
      inRun = false;
      continue;
    }
    const token = tokens.list[i] as Token;
    if (token.start < floor || taken[token.start] === 1 || last.end - token.start > LONGEST) break;
    const opensRun = inRun && isLone(token) && !NOT_IN_NAME.has(token.word);
    inRun = isLoneSyllable(token, tokens.list[i - 1]);
    const isFirst = token.end === last.start && /^第[一二三]$/.test(token.word) && FIRM_ENDINGS.includes(last.word);
    const isLink = isOfSign(tokens, token, start, last);
    const verdict =
      inRun || opensRun || isFirst || isLink ? 'proper' : judge(token, reading.slice(token.end, token.end + 4));
    if (PROFESSION.test(token.word) && !ASSOCIATION.test(reading.slice(token.end, last.end))) break;
    if (verdict === 'stop' || isPartyOf(reading, token)) break;
    start = token.start;
    if (verdict === 'proper') properAt = token.start;
  }
  if (tokens.after(start)?.word === '（') start = unbracketed;
  if (properAt < 0) {
    const sign = signBefore(reading, tokens, start, last, { floor, taken });
    if (sign !== undefined) start = properAt = sign;
  }
  start = widenOverSign(tokens, start, last.start, floor, taken);
  const wider = widenToPlace(reading, start, floor);
  const isProper = properAt >= 0 || wider < start || tokens.after(start) === undefined;
  const joined = widenOverAnd(reading, tokens, wider, { isProper, floor, body: last, taken });
  return { start: joined, isProper: isProper || joined < wider };
}

/** "晨曦" + 之 + "门公司": two nouns that 之 joins to a firm's sign. */
function isOfSign(tokens: Tokens, { word, start }: Token, from: number, last: Token): boolean {
  if (word !== '之' || last.start - from < 1 || last.start - from > 2 || !FIRM_ENDINGS.includes(last.word))
    return false;
  const left = tokens.before(start);
  return left !== undefined && left.word.length > 1 && /^[nt]/.test(left.tag) && !NOT_IN_NAME.has(left.word);
}

/** Bodies that bear a sign before their field: "启程" + 科学基金会. */
const SIGNED_BODY =
  /(?:基金会|研究院|研究所|研究会|促进会|大学|学院|学校|中学|小学|高中|国中|国小|幼儿园|医院|中心|事务所)$/;

const SIGNED_SCHOOL = /^(?:大学|学院|学校|中学|小学|高中|国中|国小|幼儿园)$/;

/**
 * Where a sign opens that the dictionary takes for a verb or an adverb: a word of two characters that opens the clause,
 * before a body that goes on to do something itself or has its head named behind it.
 */
function signBefore(
  reading: string,
  tokens: Tokens,
  start: number,
  body: Token,
  { floor, taken }: { floor: number; taken: Uint8Array },
): number | undefined {
  const sign = tokens.before(start);
  if (sign?.word.length !== 2 || sign.start < floor || taken[sign.start] === 1) return undefined;
  // Right before its ending, without a field between, a sign is a school's alone.
  const isBare = start === body.start;
  const isLed = body.word === '集团' && HEAD_OF_FIRM.test(reading.slice(body.end, body.end + 6));
  if (!isLed && !(isBare ? SIGNED_SCHOOL : SIGNED_BODY).test(body.word)) return undefined;
  if (!/^(?:v|z|d|ad|f|t)/.test(sign.tag)) return undefined;
  if (DEED.test(sign.word) || INNER_VERB.test(sign.word) || NOT_IN_NAME.has(sign.word)) return undefined;
  if (!/^[\s，。；：、”“（]?$/.test(reading[sign.start - 1] ?? '')) return undefined;
  if (isLed) return sign.start;
  const next = tokens.after(body.end);
  if (actsAsBody(reading, tokens, sign.start, body.end))
    return isBare && ONLY_SORT.test(sign.word) ? undefined : sign.start;
  const isSubject = next !== undefined && next.end > next.start && /^[vd]/.test(next.tag);
  return !isBare && (isSubject || endsInPost(next?.word ?? '')) ? sign.start : undefined;
}

/** Characters that open signs of two characters, though they are words of their own: "大" + a sign's second character. */
const OPENS_SIGN = /^[大小新老中金天东西南北上广华国三一双百千万长永安和正明太高同全元开兴通]$/;

const NUMERAL = /^[二四五六七八九十]$/;

/** Whether 和 stands behind a word that it can join with what follows: no sign opens with it. */
function joinsTo(tokens: Tokens, { word, start }: Token): boolean {
  const left = word === '和' ? tokens.before(start) : undefined;
  return left !== undefined && left.tag !== 'w' && !isPlaceName(left.word, left.tag);
}

/** "布列" + 根: the last sound of a foreign name, whatever word it is besides. */
const closesForeign = (token: Token, left: Token | undefined): boolean =>
  left?.end === token.start &&
  isLone(token) &&
  weighSound(token.word) !== undefined &&
  /^n[rsz]|^x/.test(left.tag) &&
  [...left.word].every((char) => weighSound(char) !== undefined);

/** A firm's sign has two characters at least: a lone one before the ending takes in the one before it. */
function widenOverSign(tokens: Tokens, start: number, end: number, floor: number, taken: Uint8Array): number {
  // "从容" + "声集团": a small word that the dictionary joins with the sign's first character.
  const second = start === end ? tokens.before(end) : tokens.after(start);
  const joined = second?.end === end && isLone(second) ? tokens.before(second.start) : undefined;
  if (joined && joined.start >= floor && /^[从对与和向由被把将][\u3400-\u9fff]$/.test(joined.word))
    return joined.start + 1;
  const first = tokens.after(start);
  if (end - start !== 1 || !first || !isLone(first)) return start;
  const left = tokens.before(start);
  const opens =
    left &&
    left.start >= floor &&
    taken[left.start] !== 1 &&
    ((OPENS_SIGN.test(left.word) && !joinsTo(tokens, left)) ||
      (isLone(left) && !VERB.test(left.word)) ||
      (NUMERAL.test(left.word) && tokens.before(left.start)?.word === '单位'));
  return opens ? left.start : start;
}

/** Brands that begin with 和, which is no word of its own there. */
const BRAND_WITH_AND = /^和(?:美|睦|信|平|记|谐|泰|众|佳|兴|盛|丰|润|硕|昌|源|创|正|顺|君|易|邦)/;
/** Characters that open a sign whose second one is 和. */
const SIGN_BEFORE_AND = /^[君中正信汇合安诚通永泰仁祥义太同惠淳谦雍颐万广春天金德元协保人嘉瑞]和/;
/** Bodies that bear two fields, or a founder and a field, in their name. */
const JOINED_BODY =
  /(?:医院|法院|大学|学院|研究院|研究所|中心|委员会|基金会|协会|学会|工会|公会|总会|联会|联合会|研究会|促进会|[^本总分全]部|署|局)$/;

/**
 * Over 和, 及, 与 inside a name: a brand that begins with 和 after a place, or a body whose part behind the word names
 * nobody by itself ("…" + 和妇女医院).
 */
function widenOverAnd(
  reading: string,
  tokens: Tokens,
  start: number,
  { isProper, floor, body, taken }: { isProper: boolean; floor: number; body: Token; taken: Uint8Array },
): number {
  const and = tokens.before(start);
  if (!and || and.start <= floor || !/^[和及与]$/.test(and.word)) return start;
  const left = tokens.before(and.start);
  if (!left || left.start < floor || taken[left.start] === 1) return start;
  // Two bodies in a row: "记者协会和律师协会".
  if (endingOf(left.word).length > 1) return start;
  if (BRAND_WITH_AND.test(reading.slice(and.start, and.start + 2)) && PLACES.has(left.word)) return left.start;
  // A sign whose second character is 和, which the text writes by itself elsewhere: 青川 + "通和村镇银行".
  const signed = reading.slice(and.start - 1, body.end);
  const isSign = and.word === '和' && SIGN_BEFORE_AND.test(signed) && left.end === and.start;
  if (isSign && !isProper && (isLone(left) || tokens.placesOf(signed).some((at) => tokens.after(at) !== undefined)))
    return and.start - 1;
  // The sign of a hospital or school: one character and 和.
  const beyond = tokens.before(left.start);
  const hasSign = and.word === '和' && start === body.start && isLone(left) && !VERB.test(left.word);
  if (hasSign && !(beyond && isLone(beyond))) return left.start;
  const field = reading.slice(start, body.start);
  if (isProper || field.length < 2 || !JOINED_BODY.test(body.word)) return start;
  let from = and.start;
  for (let token = tokens.before(from); token && token.start >= floor; token = tokens.before(from)) {
    const isStop = judge(token) === 'stop' && !closesForeign(token, tokens.before(token.start));
    if (taken[token.start] === 1 || isStop || start - token.start > LONGEST) break;
    from = token.start;
  }
  return and.start - from > 1 ? from : start;
}

/** A place's name that the words cut in two goes in whole. */
function widenToPlace(reading: string, start: number, floor: number): number {
  for (let from = Math.max(floor, start - 3); from < start; from++)
    for (let to = start + 1; to <= start + 2; to++) if (PLACES.has(reading.slice(from, to))) return from;
  return start;
}

/** An ending that the dictionary cuts into several words: 地+检+署. */
function gluedEnding(reading: string, tokens: Tokens, token: Token, floor: number): string {
  if (!LAST_PAIRS.has(pairBefore(reading, token.end))) return '';
  for (let size = 8; size > token.word.length; size--) {
    const start = token.end - size;
    if (start < floor) continue;
    const words = reading.slice(start, token.end);
    if (!ENDINGS.has(words) || !tokens.after(start)) continue;
    const goesOn = ENDINGS.has(words + reading[token.end]) || ENDINGS.has(reading.slice(start, token.end + 2));
    if (!goesOn) return words;
  }
  return '';
}

/** "疏通关系", "仅具国小学历": what somebody does or has. */
/** "邵家汽车", "何家工厂": what a family has. */
const isOfFamily = (name: string): boolean => OF_FAMILY.test(name.slice(2)) && isFamily(name.slice(0, 2));
const OF_FAMILY = /^(?:汽车|工厂|企业|公司|酒店|饭店|集团|仓库)$/;
const NO_BODY = /关系$|^(?:仅|只|刚|才|曾|仍)[具有读念上]|^(?:庭呈|呈送|检送)/;

export function findOrganizationNames(
  { reading, sentences }: Document,
  tokens: Tokens,
  taken: Uint8Array,
): OrganizationName[] {
  const found: OrganizationName[] = [];
  let at = 0;
  for (let i = 0; i < tokens.list.length; i++) {
    const token = tokens.list[i] as Token;
    while (at < sentences.length && (sentences[at] as Span).end <= token.start) at++;
    const floor = sentences[at]?.start;
    if (floor === undefined || floor > token.start || token.tag === 'w' || taken[token.start] === 1) continue;
    const glued = token.word.length < 4 ? gluedEnding(reading, tokens, token, floor) : '';
    const ending = glued || endingOf(token.word);
    // "青州联邦" before a body: the land whose body it is.
    if (ending === '' && (token.tag !== 'nt' || token.word.endsWith('联邦'))) continue;
    const name = readName(
      reading,
      tokens,
      glued ? (tokens.at[token.end - glued.length] as number) : i,
      Math.max(floor, found.at(-1)?.end ?? 0),
      taken,
      ending,
      token.end,
    );
    if (!name || NO_BODY.test(name.name) || COMMON_BODY.test(name.name) || isOfFamily(name.name)) continue;
    const previous = found.at(-1);
    if (previous && previous.end === name.start && BARE_DEPARTMENT.test(name.name)) continue;
    if (previous && previous.end === name.start && !/党$/.test(previous.name)) {
      found[found.length - 1] = { ...name, start: previous.start, name: reading.slice(previous.start, name.end) };
    } else found.push(name);
  }
  return found;
}

/** Words for the kind of body that stand right before its name without being part of it. */
const KIND_BEFORE =
  /^(?:[\u3400-\u9fff]{2,3}(?=对冲基金|私募基金))?(?:债权银行|开户银行|贷款银行|承办银行|合作银行|主银行|主办银行|往来银行|对冲基金|私募基金|投资银行|投行|母公司|子公司|日商|美商|港商|台商|外商|陆商|转投|投(?!资)|警方|(?:央|国|民|外|车|药|房|港|台|地产)企|国营|公营|民营|私营|国有|上市公司|龙头企业|初创企业|监造单位|施工单位|主承销商|承销商|做市商|承包商|包商|厂商|业者|建商|车厂|药厂|券商|国会|[零经分承代批]?[售销包理发]商(?=[\u3400-\u9fff]{3})|零售商|供应商|制造商|开发商|发展商|运营商|营运商|出版商|承建商|地产商|建筑商|服务商|[\u3400-\u9fff]{0,4}(?:同行|同业)(?=[\u3400-\u9fff]{3})|巨头|老大|龙头|老牌|新贵|豪门|劲旅|新军|班霸|升班马)(?=.{2})/;

/** What is done to or with a body: never part of its name, though the dictionary takes many of these for nouns. */
const DEEDS =
  '认定|认为|判定|断定|查明|查实|指出|证实|承认|确认|怀疑|发现|表明|显示|披露|透露|另创|自创|另组|另设|人比|不比|都比|好比|拜托|串联|波及|株连|上报|申报|汇报|堪比|媲美|坑苦|抢回|任教于|任职于|就读于|毕业于|供职于|求学于|执教于|就职于|受雇于|杀回|杀入|闯入|挤进|混进|踏进|跻身|怒斥|去找|跑遍|陈情|冲击|冲撞|冲进|围攻|推撞|吸纳|扫货|抢筹|沽空|做空|抄底|踢爆|爆料|爆出|捅出|揭出|曝光|曝出|重掌|交由|移交|交给|送交|转交|提交|呈交|报请|改由|主导|牵头|筹办|兴办|承办|举办|主办|协办|力压|说动|拉来|拉拢|引来|引入|轮到|收编|拖垮|拖累|连累|换走|换下|换来|拿走|掏空|增持|减持|举牌|收购|并购|兼并|吞并|鲸吞|蚕食|接管|注资|入股|参股|起诉|状告|控告|指控|举报|检举|揭发|批评|痛批|怒批|狠批|抨击|炮轰|开炮|谴责|质疑|质问|怒斥|痛斥|怒怼|指责|责备|嘲讽|讥讽|数落|呼吁|要求|请求|恳求|警告|威胁|敦促|支持|反对|抵制|声援|力挺|力撑|击败|战胜|力克|取代|顶替|接替|替代|加盟|加入|入职|离开|脱离|辞任|出任|担任|就任|履新|空降|聘请|委任|任命|委聘|约谈|处罚|查处|搜查|突袭|突击|查封|冻结|拘捕|逮捕|审理|裁定|驳回|出售|转让|抛售|变卖|买入|卖出|购入|代言|捐赠|拖欠|欠下|偿还|签约|解约|续约|停牌|复牌|退市|裁员|关闭|停产|复工|回应|答复|联手|携手|牵手|合并|重返|回归|投奔|投靠|转投|改投|效力|任职|供职|就职|执教|执掌|接掌|接手|掌管|掌舵|坐镇|主持|得罪|激怒|惹恼|游说|说服|欺骗|误导|蒙骗|诈骗|挪用|侵占|侵吞|掏空|架空|操控|操纵|把持|指挥|督导|责令|勒令|下令|联同|会同|协同|委请|委托|同属|隶属|下辖|不敌|输给|惜败|逼平|战平|淘汰|横扫|取走|夺走|夺回|取回|拿回|要回|讨回|收回|抢走|抢占|抢夺|偷走|盗走|卷走|带走|搬走|搬空|搬离|搬进|运走|转走|划走|调走|挪走|清空|清退|霸占|强占|占领|占据|撬开|砸毁|砸坏|封锁|撤离|撤出|进驻|踢出|逐出|赶出|轰出|赶走|撵走|独掌|独揽|重整|接济|救活|盘活|拯救|挽救|搞垮|整垮|弄垮|毁掉|断送|葬送|贱卖|卖掉|甩卖|甩掉|瓜分|瓦解|肢解|淘空|榨干|透支|蒙蔽|欺瞒|糊弄|要挟|胁迫|绑架|背叛|出卖|辜负|告知|通知|知会|函告|提醒|追问|盘问|质询|问询|诘问';
const DEED = new RegExp(`^(?:${DEEDS})$`);

/** 新一代网络游戏: of a thing, and no body. */
const GENERATION = /^(?:[新上下前这那后]|第[一二三四五六七八九十])一?代/;

/** A firm of some trade, right before its name: "广告公司" + 蓝岬传媒. */
const OF_TRADE_BEFORE = new RegExp(
  `^(?:${[...FIRM_ENDINGS, ...SORT_WORDS].filter((one) => one.length > 1 && !/公司|集团|有限/.test(one)).join('|')}){1,2}(?:公司|企业|平台|品牌|巨头|龙头|集团)(?=[\\u3400-\\u9fff]{2})`,
);

/** Verbs of two characters that the dictionary does not know, or joins with what follows. */
const DEED_BEFORE = new RegExp(
  `^(?:${DEEDS})+(?=.)|${/^(?:起任|后任|历任|先后任|步入|踏入|迈入|走入|闯入|押入|易主|票控|检控|亲往|亲赴|转往|转赴|转至|转到|转去|开(?=理监|董事会|监事会|常委会|理事会)|转入|调往|调到|调任|派往|派驻|送往|送至|投效|改投|专设|增设|架设|筹设|筹组|挂起|参观|前往|入主|转投|执掌|掌管|状告|狙击|狂买|看中|接获|接管|告别|重返|效力|买下|卖给|回流|投奔|跳槽|空降|坐镇|进驻|围堵|包围|突袭|搜查|查封|探访|走访|求助|致信|致函|[\u3400-\u9fff]{1,2}过(?=.{2}))+(?=.)/.source}`,
);

/** Small words that the walk took for a part of the name. */
const LED = /^(?:(?:等|众)?人凭|[往凭较敌](?=.{4})|[和与及经由](?=[省市县区全]))/;

/** Verbs of one character before a body, which the dictionary did not join with what stands before them. */
const VERB =
  /^[率求比劝借靠随骂坑害捧押赌连管换敌凭较往替属兼掌烧回怒批轰斥赴抵赶闯砸促盼救助帮挺撑拒离返住送载驶跑走逃躲找寻查问喊骂讽嘲赞谢惹致逼迫诱骗欠赔付索讨颁授领聘辞督抗护守击毁撞冲围堵占夺抢入离访邀约组]$/;

/** Deeds that stand inside names as well ("投资公司"): at the head of one, before a name of its own, they are none of it. */
const INNER_DEED =
  /^(?:投资|领导|调查|联合|重组|审计|监管|监督|检查|挑战|命令|壮大|报告|补偿|资助|养活|榨干|隶属于|约谈|管理|控制|救援|救助|评估)$/;

/** Verbs that firms bear in their names. */
const OPENS_FIRM =
  /^(?:联合|统一|合作|创新|发展|进步|保险|服务|开发|创造|创意|飞跃|跨越|超越|腾飞|发现|探索|领先|领航|启航|远航|起航|协同|联想|联通|移动|分享|共享|点评|成长|向上|通达|畅通|飞翔|翱翔|奔驰|传播|交流|交通|运通|信赖|诚信|独立|自由)$/;
/** Deeds that the dictionary takes for nouns. */
const SHADY = /^(?:图利|护航|暗助|独惠|圈钱|割韭)$/;

/** "投资" + "科林斯集团": where the name opens behind a deed, if what follows is a name by itself. */
function skipDeed(tokens: Tokens, from: number, end: number, isFirm: boolean): number {
  const deed = tokens.after(from);
  if (!deed || end - deed.end < 2) return from;
  // Before the sign of a firm any verb is one: "稽查" + 康瑞食品, "图利" + 瑞麟营造.
  const isVerb =
    isFirm && deed.word.length === 2 && (/^v/.test(deed.tag) || SHADY.test(deed.word)) && !OPENS_FIRM.test(deed.word);
  if (!INNER_DEED.test(deed.word) && !isVerb) return from;
  let lone = 0;
  for (let token = tokens.after(deed.end); token && token.end <= end; token = tokens.after(token.end)) {
    if (/^(?:nr|nz|nt|ns|x)/.test(token.tag) && token.word.length > 1) return deed.end;
    if (!isLone(token)) return from;
    lone++;
  }
  return lone > 1 ? deed.end : from;
}

/** Where a name opens behind such verbs. */
function skipVerbs(reading: string, tokens: Tokens, from: number, end: number): number {
  // The second half of a verb whose first half ended the walk: "入" + "职".
  let start =
    (reading[from] === '创' && reading[from - 1] === '另') ||
    (reading[from] === '职' && /[入离任辞转挂停兼就供求述免撤]/.test(reading[from - 1] ?? ''))
      ? from + 1
      : from;
  for (let token = tokens.after(start); token && token.end <= end && VERB.test(token.word); token = tokens.after(start))
    start = token.end;
  return start;
}

function readName(
  reading: string,
  tokens: Tokens,
  index: number,
  floor: number,
  taken: Uint8Array,
  ending: string,
  stop: number,
): OrganizationName | undefined {
  const token = tokens.list[index] as Token;
  const walked = walkLeft(reading, tokens, index, floor, taken);
  const open = skipVerbs(
    reading,
    tokens,
    skipDeed(tokens, walked.start, token.start, FIRM_ENDINGS.includes(ending)),
    token.start,
  );
  const led = open + (DEED_BEFORE.exec(reading.slice(open, token.start))?.[0].length ?? 0);
  const kind =
    (KIND_BEFORE.exec(reading.slice(led, token.start)) ?? OF_TRADE_BEFORE.exec(reading.slice(led, token.start)))?.[0] ??
    '';
  const behind = led + kind.length + (LED.exec(reading.slice(led + kind.length, stop))?.[0].length ?? 0);
  // "去年5月经海岛法院": the end of a date.
  const isDate = /\d/.test(reading[behind - 1] ?? '');
  const from = behind + (isDate ? (DATE_END.exec(reading.slice(behind, stop))?.[0].length ?? 0) : 0);
  // "上城区": the dictionary takes the ward's first character for a word of its own.
  const opened = /^[上下东西南北中]城?区/.test(reading.slice(from - 1, from + 2)) ? from - 1 : from;
  const isByItself = STANDALONE.has(token.word) || (token.tag === 'nt' && /[党委]$/.test(token.word));
  const start = isByItself ? cutBefore(reading, tokens, opened, token.start) : opened;
  const isProper = (walked.isProper && start < token.start) || (kind.length > 2 && kind.length < 5);
  const isWhole =
    token.tag === 'nt' &&
    !/(?:大会堂|体育馆|体育场|机场|车站|公园|广场|大厦|剧场|电影院|动物园|山庄|宾馆|饭店|区|队伍|学|时期|[东西南北中]部|站|(?:住院|门诊|急诊|新闻|编辑|采访|市场|销售|人事|财务|公关|广告|营业|客服|业务|研发|采购|行政)部)$/.test(
      token.word,
    ) &&
    token.word.length > 2 &&
    !ENDINGS.has(token.word);
  const isWord =
    token.word.length > ending.length &&
    ending !== '' &&
    (/^(?:nt|nz|x|j)/.test(token.tag) || /^[省市县区州](?!长)/.test(token.word));
  const isAlone = STANDALONE.has(token.word) || STANDALONE.has(ending);
  const next = tokens.after(stop);
  const isBoardHead =
    next?.word === '董事会' &&
    // A firm that is named nowhere but before its board.
    (BOARD_HEAD.test(reading.slice(next.end, next.end + 3)) || isOnlyBefore(reading, tokens, start, next));
  const isPart = PART.test(next?.word ?? '') && /^(?:公司|集团|银行|大学|医院)$/.test(ending);
  const isDeed = next !== undefined && (isDeedOf(reading, ending, next) || isOrganizing(reading, next));
  if (next && ENDINGS.has(next.word) && next.word.length > 1 && !isBoardHead && !isPart && !isDeed) return undefined;
  if (next && CONTEST.test(next.word)) return undefined;
  if (GENERATION.test(reading.slice(start, stop))) return undefined;
  // The rest of a credit union's name follows.
  if (/农村信用$/.test(reading.slice(start, stop))) return undefined;
  if (ending === '中心' && /^支(?:公司|行)/.test(reading.slice(stop, stop + 3))) return undefined;
  if (UNION_OF.test(reading.slice(stop, stop + 4)) && ASSOCIATION.test(ending)) return undefined;
  if (
    next?.word.length === 1 &&
    /[官员长师家商股界业化性版类学费车房卡街路巷站楼镇村桥]/.test(next.word) &&
    !/^官[网微方]/.test(reading.slice(stop, stop + 2))
  )
    return undefined;
  const name = reading.slice(start, stop);
  if (ending !== '' && DEED.test(name.slice(0, -ending.length))) return undefined;
  // "检方" + "向法院": the dictionary knows a direction.
  if (/^[检警控辩校院劳资官军]方向/.test(name)) return undefined;
  // "反政府", "亲政府示威者": a stand towards a body.
  // What is done with one: "解散国会".
  if (/^(?:解散|召开|召集|提前|改选|重组|改组|休会)(?:国会|议会|内阁|众议院|立法院|董事会|政府)$/.test(name))
    return undefined;
  if (/^[反亲挺抗]/.test(name) && /^(?:政府|警方|党|政权|法院|国会|议会)$/.test(name.slice(1))) return undefined;
  // "韩国航运家族": a land's trade, and no firm.
  if (
    PLACES.has(name.slice(0, -ending.length)) &&
    /^(?:家族|业|界|圈|股|行业|市场|巨头|史)/.test(reading.slice(stop, stop + 2))
  )
    return undefined;
  // "登山协会" + "组织的": the verb.
  if (
    ending === '组织' &&
    BODY_BEFORE_DEED.test(name) &&
    /^(?:的|了|[\u3400-\u9fff]{0,4}[人员队活])/.test(reading.slice(stop, stop + 6))
  )
    return undefined;
  // "自由联盟党大会": the party's congress.
  if (ending === '党' && /^(?:代表)?大会/.test(reading.slice(stop, stop + 4))) return undefined;
  // "售出的某某系假货": the verb.
  if (
    ending === '系' &&
    (IS.test(reading.slice(stop, stop + 2)) || /[联关体维派干]系$/.test(reading.slice(stop - 2, stop)))
  )
    return undefined;
  if (
    /[随率带领归离入列组排插站掉]队$|^(?:\d|[一二三四五六七八九十百千万余多]+)?[件个名份条项张起种套幅]系$|名下(?:房产|地产|物业|汽车|酒店)$/.test(
      name,
    ) ||
    /佢|哋|(?:花园|大厦|广场|小区|公寓|豪宅|别墅)(?:物业|地产|酒店)$/.test(name)
  )
    return undefined;
  if (
    /(?:联合|共同|跟|领|追加|累计|合计|战略|天使|直接|间接|对外|境外|海外|转)投资$|^(?:注册|实缴|营运|社会|人力|风险|民间|国际|外国|产业|金融|流动|固定|国有|民营|私人|海外)资本$|^[镇乡村校街市县区]办(?=.{2})|(?:法律|财务|首席|高级|特别|技术|政治|军事|安全|品牌|战略|投资|医学)顾问$|学系$/.test(
      name,
    ) ||
    (ending === '办公室' && placeLength(name) === 0)
  )
    return undefined;
  // "云海董事会主席": the post is at the firm. "zuzu总部", "zuzu困局": a brand, and no body of its own.
  if (ending === '董事会' && BOARD_HEAD.test(reading.slice(stop, stop + 3))) return undefined;
  if (/^[A-Za-z0-9]+总部$|[困僵残骗饭牌棋酒赌败变终出入搅做设破布开结格时大定和平危迷乱当]局$/.test(name))
    return undefined;
  if (/(?:中心|酒店|饭店|宾馆|商场)$/.test(name) && ROOMS.test(reading.slice(stop, stop + 4))) return undefined;
  const isRegistered = /有限(?:责任)?公司/.test(reading.slice(start, stop + 8));
  if ((OF_TRADES.test(name) && !isRegistered) || COUNTED.test(name)) return undefined;
  if (COMMON_BODY.test(name) || NOT_OF_PLACE.test(name.slice(placeLength(name)))) return undefined;
  if (token.tag === 'nt' && endsInPost(token.word)) return undefined;
  const body = stop - ending.length - start;
  const isFirm =
    body > 1 && body < 5 && FIRM_ENDINGS.includes(ending) && showsFirm(reading, tokens, start, stop, name, true);
  // An office is named by what it is for: "研究" + 资助 + 局.
  const isOffice = /^[局署处]$/.test(ending) && body > 3 && reading[start - 1] !== '的';
  // "周岚的晴天资本": somebody's firm is called by an everyday word.
  const isOwned =
    FIRM_ENDINGS.includes(ending) && body > 1 && body < 5 && reading[start - 1] === '的' && taken[start - 2] === 1;
  // "晴天资本的周岚": whose people are named has a name, whatever it means.
  const isHouse =
    /^(?:资本|创投|影业|传媒)$/.test(ending) && body === 2 && reading[stop] === '的' && taken[stop + 1] === 1;
  // "被告单位五鑫公司、保全公司": firms that are parties to a case are named, whatever their signs mean.
  const isParty = body === 2 && ending === '公司' && PARTY.test(reading.slice(Math.max(0, start - 40), start));
  const allowed =
    isWhole ||
    isParty ||
    (ending.length > 1 && name.length > ending.length && CALLED_SHORT.test(reading.slice(stop, stop + 8))) ||
    LAW_OFFICE.test(name) ||
    isOwned ||
    isHouse ||
    isOffice ||
    isFirm ||
    isWord ||
    isAlone ||
    isProper ||
    isFieldBody(reading, tokens, start, stop, ending) ||
    BARE_UNION.test(name) ||
    (start < token.start && !NEEDS_NAME.has(ending) && ending.length > 1);
  if (!allowed || name.length < 2 || (/^[局厅署]$/.test(ending) && name.length < 4 && !isWhole)) return undefined;
  // "海洋生物", "养老地产": of which sort a trade is.
  const isSort = SORT_WORDS.has(name.slice(0, -ending.length)) && OF_SORT.test(ending);
  if (isSort && !isFirm && !isWhole && !isRegistered) return undefined;
  if (ENDINGS.has(name) && !isAlone && !(BARE_UNION.test(name) && actsAsBody(reading, tokens, start, stop)))
    return undefined;
  const isTrade = TRADE_ENDINGS.has(ending);
  if ((/^(?:队|党)$/.test(ending) || WEAK_ENDINGS.has(ending) || isTrade) && !isWhole && !isOwned) {
    const before = reading.slice(start, stop - ending.length);
    if (isPlaceName(before) && !/^(?:队|党)$/.test(ending)) return undefined;
    const isRanked = /^[省市县区州][\u3400-\u9fff]{3}/.test(before) && ending === '中心';
    const isNational = ending === '队' && /^国家.{2}/.test(before);
    if (!isFirm && !isRanked && !isNational && !isDistinct(tokens, start, stop - ending.length)) return undefined;
    if (isTrade && (name.length > 8 || (!SHOPS.test(ending) && !showsFirm(reading, tokens, start, stop, name))))
      return undefined;
  }
  const bracket = /^（([\u3400-\u9fff]{2,6})）/.exec(reading.slice(stop, stop + 10));
  if (name.endsWith('基金') && next?.word === '委')
    return { start, end: stop + 1, name: `${name}委`, ending: '基金委' };
  const form = LEGAL_FORM.exec(reading.slice(stop, stop + 10))?.[0] ?? '';
  if (form && ending !== '')
    return { start, end: stop + form.length, name: name + form, ending: name.endsWith('公司') ? ending : '公司' };
  const campus = CAMPUS.exec(reading.slice(stop, stop + 12))?.[0] ?? '';
  if (campus && /大学$/.test(name)) return { start, end: stop + campus.length, name: name + campus, ending };
  const beyond = reading.slice(stop, stop + 8);
  const branch =
    (/(?:检察院|法院|公安局)$/.test(name) && BRANCH.exec(beyond)?.[0]) ||
    (/公安局$/.test(name) && POLICE_BRANCH.exec(beyond)?.[0]) ||
    '';
  const end = bracket && PLACES.has(bracket[1] as string) ? stop + bracket[0].length : stop + branch.length;
  // "以北山银行为首的": the small word.
  const isLed = name.startsWith('以') && /^(?:为首|为代表|领衔|牵头)/.test(reading.slice(stop, stop + 3));
  const first = start + (isLed ? 1 : countryLength(name));
  return { start: first, end, name: reading.slice(first, end), ending };
}

const PARTY = /(?:被告|上诉|被害|涉案|涉事|申请|被执行)(?:单位|公司|企业)(?:[\u3400-\u9fff]{2,8}公司[、和及])*$/;

/** "环保公司", "两辆汽车": what a firm deals in, or how many of what, and no name. */
const OF_TRADES = new RegExp(
  `^(?:${[...TRADES_OF_ALL, ...TRADES_OF_LIFE, ...SORT_WORDS].filter((one) => one.length > 1).join('|')}){1,2}(?:公司|集团|股份|控股)$`,
);
const COUNTED = /^另?[一两三四五六七八九十几多数每各某]{1,2}[家辆间所栋套艘架台座](?=.{2})/;

/** Trades that words for their sort stand before. */
const OF_SORT = new RegExp(
  `^(?:${FIRM_ENDINGS.filter((one) => !/公司|集团|控股|事务所|银行|会计师|律师/.test(one)).join('|')})$`,
);

/** Houses that nothing but a sign stands before. */
const SHOPS = /^(?:画廊|书店|大?药房|酒楼|茶楼|茶庄|酒庄|典当)$/;

/** Endings that are verbs as well, and what makes them one of a name that goes on. */
const DEED_ENDING = /^(?:投资|控股|建设|制造|管理|租赁|拍卖|检测|担保)$/;
const GOES_ON = /^(?:公司|集团|有限|股份|控股|基金|银行|部|处|局|委员会|中心|平台|机构|协会|顾问)/;

/** "远山公司投资两亿元": behind a whole name the word tells what the firm does. */
const isDeedOf = (reading: string, ending: string, next: Token): boolean =>
  /^(?:.*公司|.*集团|银行)$/.test(ending) &&
  DEED_ENDING.test(next.word) &&
  !GOES_ON.test(reading.slice(next.end, next.end + 4));

/** "登山协会" + 组织的: what the body does, and no ending. */
const isOrganizing = (reading: string, { word, end }: Token): boolean =>
  word === '组织' &&
  /^(?:的|了|开展|专家|人员|力量|救援|志愿者|[\u3400-\u9fff]{0,4}[人员队])/.test(reading.slice(end, end + 6));

/** Whether what stands from `start` up to a word stands before that word wherever it stands. */
function isOnlyBefore(reading: string, tokens: Tokens, start: number, next: Token): boolean {
  const name = reading.slice(start, next.start);
  return (
    /(?:公司|集团)$/.test(name) && tokens.placesOf(name).every((at) => reading.startsWith(next.word, at + name.length))
  );
}

/** Bodies that organize something. */
const BODY_BEFORE_DEED = /(?:协会|学会|商会|公司|集团|大学|学校|医院|政府|委员会|基金会|俱乐部|[局厅部署])组织$/;
/** What stands behind 系 where it is the verb. */
const IS = /^[假真伪赝盗误由因为他她其一某该本]/;

/** A body to which the text gives a short name is one, whatever words its name is made of. */
const CALLED_SHORT = new RegExp(`^[”"]?${CALLED_SHORTLY}`);

/** Bodies that everyday words before their ending may name, where the text has them act; a 学院 of everyday words is a faculty. */
const FIELD_ENDING =
  /^(?:.*(?:协会|学会|工会|公会|联合会|联会|总会|同业公会|促进会|协进会|联谊会|基金会|研究会|慈善会|商会|律师会|街坊会|联盟|委员会|研究所|研究院|实验室|仲裁院|出版社|剧团|救援队)|大学|学校|中学|小学|高中|国中|国小|女中|幼儿园|医院|书院|养老院|敬老院|福利院|托养中心|康复中心|救助站)$/;
/** Unions that need no name where they act. */
const BARE_UNION = /^(?:学生会|自救会|管委会|后援会|互助会)$/;
/** Words that only tell of which sort a body is. */
const ONLY_SORT =
  /^(?:综合|专业|专门|专科|职业|普通|公立|公办|私立|民营|民办|市立|县立|重点|示范|乡村|乡镇|农村|社区|老年|双语|国际|国家|全国|寄宿|女子|男子|特殊|教育|师范|理工|高等|技术|一流|名牌|名校|顶尖|顶级|成人|教会|语言|贵族|军事|军队|军医|警察|体育|艺术|音乐|美术|医学|医科|商业|工业|农业|科技|外语|外国语|研究生|附属|儿童|妇产|妇幼|中医|肿瘤|精神|精神病|口腔|整形|美容|宠物|动物|教学|定点|方舱|三甲|基层|大型|小型|中心|县级|市级|省级|战地|野战|行业|产业|企业|公司|审计|薪酬|提名|战略|投资|风险|合规|特别|独立|执行|常务|管理|技工|实验|线上|网络|友好|攻守|战时|政治|经济|关税|同业|上级|地区|区域|党|团|联合|临时|安全|科学|研究|本科|中等|初等|初级|高级|小区|学生|家长)+$/;

/** Whether everyday words before such an ending are the name of a body: "机师工会", "光明小学", "粒子物理研究所". */
function isFieldBody(reading: string, tokens: Tokens, start: number, end: number, ending: string): boolean {
  const field = reading.slice(start, end - ending.length);
  return (
    FIELD_ENDING.test(ending) && field.length > 1 && !ONLY_SORT.test(field) && actsAsBody(reading, tokens, start, end)
  );
}

/** An office of lawyers or auditors is always named: "青叶综合法律事务所"; but for what says only which sort it is. */
const LAW_OFFICE =
  /^(?!知名|著名|国际|国内|大型|小型|当地|本地|外部|独立|专业|相关|有关|合作|顶级|四大|同一|某)[\u3400-\u9fff]{2,6}(?:法律|律师|会计师|税务师|审计师)事务所$/;

/** Words that open the name of an office whatever stands behind them. */
const OPENS_OFFICE = /^(?:联邦|国家|中央|最高|国际|世界|全国|皇家|地方|高等|中级|人民|[东西南北中]部|[A-Za-z].*)$/;

/** A body that is named by itself takes no other words before it than a place's or another body's: "管" + "外交部". */
function cutBefore(reading: string, tokens: Tokens, from: number, body: number): number {
  let start = from;
  for (let token = tokens.after(start); token && token.end <= body; token = tokens.after(start)) {
    const { word, tag } = token;
    if (VERB.test(word)) {
      start = token.end;
      continue;
    }
    if (PLACES.has(word) || isPlaceName(word, tag) || OPENS_OFFICE.test(word) || /^(?:n[tzr]|j|x)/.test(tag)) break;
    if (
      word.length === 1 &&
      (SHORT_COUNTRIES.includes(word) || /[省市县区州]/.test(word) || spellsOn(reading, tokens, token, body))
    )
      break;
    if (endingOf(word).length > 1) break;
    start = token.end;
  }
  return start;
}

/** Whether a foreign place that the dictionary lacks stands from a character up to the body. */
const spellsOn = (reading: string, tokens: Tokens, { start }: Token, body: number): boolean =>
  body - start > 1 &&
  [...reading.slice(start, body)].every(
    (char, i) => weighSound(char) !== undefined && tokens.covering(start + i)?.word.length === 1,
  );

/** Characters of the place that a name begins with. */
function placeLength(name: string): number {
  for (let size = Math.min(6, name.length - 1); size > 1; size--) if (PLACES.has(name.slice(0, size))) return size;
  return 0;
}

/** Parts of a body that are no name behind its ending: "远洋集团" + 总部. */
const PART = /^(?:总部|工会|党委|纪委)$/;
/** Behind 董事会: who sits on it, and no deed of the board's. */
const BOARD_HEAD = /^(?:副?主席|成员|秘书|席位)/;

/** Who stands at the head of a firm, right behind its name. */
const HEAD_OF_FIRM =
  /^(?:的?(?:联合)?(?:创始人|创办人|创立者|掌门|掌舵人|董事长|董事局主席|首席执行官|行政总裁|总裁|实控人|大股东|CEO|(?:创始|管理|执行|高级)?合伙人|总经理))/;

/** What stands behind a building's name. */
const ROOMS = /^(?:门[前口外]|大门|大堂|[一二三四五六七八九十\d]{1,2}[层楼]|楼[上下]|房间|附近|旁|对面|停车场|内|里)/;
const DATE_END = /^[年月日](?:经|由|在|向|被|获|遭)?(?=.{2})/;
/** In which form of the law a firm is one: "青川农村商业银行" + 股份有限公司. */
const LEGAL_FORM = /^(?:集团)?(?:股份)?有限(?:责任)?公司/;
/** A department is no body beside the firm: "远洋集团法务部". */
const BARE_DEPARTMENT =
  /^(?:法务|财务|市场|销售|人事|人力资源|公关|行政|采购|研发|技术|投资|战略|运营|客服|信息|审计|风控|品牌|业务|工程|质检)部$/;
/** The campus of a university of several. */
const CAMPUS = /^[\u3400-\u9fff]{2,7}分校/;
/** The branch of a court, of prosecutors or police, by its number. */
const BRANCH = /^第[一二三四五六七八九十]{1,2}(?:检察)?分[院局]/;
/** The branch of a city's police, by its district. */
const POLICE_BRANCH = /^[\u3400-\u9fff]{2,4}?分局/;
/** A union of unions: "教师工会" + 总联合会. */
const UNION_OF = /^(?:总联合会|全国联合会|全联会|联合总会|总会|联合会)/;
/** A contest or prize that bears the name of whoever holds it: "欧洲协会联赛". */
const CONTEST = /^(?:联赛|杯赛|锦标赛|冠军赛|公开赛|巡回赛|邀请赛|大奖赛)$/;
/** What bears its town's name and is known abroad by it. */
const OF_TOWN = /(?:大学|学院|法院|法庭|检察院|检察厅|地检署|警察局|警局|医院|市政府|市议会|证券交易所|交易所)$/;

const FIRM_END = /(?:公司|集团|控股|银行|事务所)$/;

/** The country before a town's body is where it lies: "韩国首尔大学". */
function countryLength(name: string): number {
  const country = placeLength(name);
  if (country === 0 || TOWNS.has(name.slice(0, country))) return 0;
  const rest = name.slice(country);
  if (OF_TOWN.test(name) && placeLength(rest) > 0) return country;
  // "奥地利" + 林德纳工程公司: a foreign sign is a name by itself.
  const isForeign =
    !/^(?:中国|台湾|香港)/.test(name) && [...rest.slice(0, 3)].every((char) => weighSound(char) !== undefined);
  return isForeign && rest.length > 4 && placeLength(rest) === 0 && FIRM_END.test(rest) ? country : 0;
}

const NOBODY = new Uint8Array(0);

/** Whether the words beside a name speak for a firm, or introduce its short form. */
function showsFirm(
  reading: string,
  tokens: Tokens,
  start: number,
  end: number,
  name: string,
  isStrict = false,
): boolean {
  if (isStrict && HEAD_OF_FIRM.test(reading.slice(end, end + 6))) return true;
  if (/^（(?:以?下(?:统|简)?称|简称)/.test(reading.slice(end, end + 6))) return true;
  if (
    /(?:[办创]|[成创设]立|创[办建]|组建|注册|开设|筹建)[了起]?$|办起[^，。]{0,8}的$/.test(
      reading.slice(Math.max(0, start - 12), start),
    )
  )
    return true;
  return !isStrict && standsAsFirm(reading, tokens, name);
}

/** For each text the names that have been asked about: a long one holds the same name very often. */
const asFirms = new WeakMap<Tokens, Map<string, boolean>>();

/** Whether the words beside any place of a name speak for a firm. */
function standsAsFirm(reading: string, tokens: Tokens, name: string): boolean {
  const known = asFirms.get(tokens) ?? new Map<string, boolean>();
  asFirms.set(tokens, known);
  const told =
    known.get(name) ??
    tokens.placesOf(name).some((at) => weighOrganizationSides(reading, tokens, at, at + name.length, NOBODY) >= 1.5);
  known.set(name, told);
  return told;
}

/** Whether what stands before a weak ending is a name and not a common word: "江西队", "松果资本", but not "人工智能". */
function isDistinct(tokens: Tokens, start: number, end: number): boolean {
  const first = tokens.after(start);
  if (!first || end <= start) return false;
  for (let at = start; at < end; ) {
    const token = tokens.covering(at);
    if (!token) return false;
    if (/^(?:nz|nt|nr|j|ns|eng|x|g|zg)/.test(token.tag) || PLACES.has(token.word)) return true;
    at = token.end;
  }
  if (end - start === 2 && first.end === end) return first.tag.startsWith('n');
  // Two characters that the dictionary does not know together are a sign.
  const second = tokens.after(start + 1);
  return (
    end - start === 2 &&
    second?.end === end &&
    isLone(first) &&
    isLone(second) &&
    !VERB.test(first.word) &&
    tokens.tagOf(first.word + second.word) === undefined
  );
}

sieveEach(OF_TRADES, COUNTED, INNER_VERB, PROFESSION, KIND_BEFORE, DEED, DEED_BEFORE, LED, VERB, HEAD_OF_FIRM, CAMPUS);
