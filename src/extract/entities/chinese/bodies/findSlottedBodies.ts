/**
 * Bodies that stand where nothing but a body can: behind a word for their kind ("对冲基金磐石", "会计师事务所中衡信"),
 * behind who leads or owns them ("周岚执掌的软石投资") or before the post of somebody named ("青松董事长某某").
 *
 * Promises: strings of the reading copy, none twice; one place is enough. Does not know: names that run on into an
 * everyday word; what full name a short one stands for.
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Document } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { COMMON_BODY, FIRM_ENDINGS, LATIN_WORDS, NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';

/** Kinds of bodies that stand right before a name, and never before a person's. */
const KIND =
  /(?:(?:对冲|私募|公募|风投|创投|投资|量化|主权|养老|并购|产业|信托|共同|激进|维权)基金|私募股权|投资银行|投行|(?:会计师|律师|建筑师|设计|公关)事务所|律师行|律所|审计机构|评级机构|检测机构|监测机构|研究机构|培训机构|调查机构|猎头|连锁(?:药房|药店|超市|餐厅|酒店|书店|品牌|咖啡店|便利店|影院)|(?:分销|经销|零售|批发|供应|制造|生产|承建|运营|营运|服务|出版|发行|集成|代工|软件|设备)商|(?:[咨询审计评估检测鉴识鉴定勘探测绘数据物业装修货运经纪翻译印刷保全清洁公关广告猎头保险物流电商软件游戏芯片地产生物制药医药互联网科技投资创业初创电动车汽车航空石油能源矿业通信支付安保钢铁化工食品餐饮娱乐影视出版咖啡服装玩具飞机手机半导体软件]{2}(?:初创)?)公司|初创企业|初创公司|创业公司|独角兽|(?:面板|晶圆|封测|代工|组装|化工|钢铁|电池|汽车|飞机|手机|造船|玩具|制衣|纺织|[酒药车])厂|门户网站|(?:电商|社交|短视频|直播|支付|外卖|招聘|交友|视频|打车|网约车|众筹|借贷|网贷|交易|约车|出行|电子商务|算力|理财|金融|知识|音乐|教育|医疗|租房|二手车|二手|旅游|物流|资讯|新闻|问答|健身|团购|生鲜|虚拟货币|加密货币|招工|游戏|内容|社区|票务|租车|云服务)(?:平台|网站|应用)|矿机厂商|手机厂商|设备厂商|通讯社|非政府组织|非营利组织|民间组织|环保组织|人权组织|公益组织|智库|新品牌|车企|药企|房企|券商|艺人公司|唱片公司|影业公司|壳公司|(?:^|[^\u3400-\u9fff]|[向由对为与和的是被])[日美英德法韩荷外]商)$/;
/** Kinds that people are as well. */
const KIND_OF_BOTH =
  /(?:老?(?:竞争)?对手|死对头|宿敌|(?:控股|最大|第[一二三四]大|单一最大|主要|大|小|新|原)股东|债权人|运营主体|关联方|(?:全资|控股)?子公司|母公司|关联公司|合作方|合作伙伴|债主|买家|收购方|(?:代理|开发|发展|承包|建筑|地产|玩具|餐饮)商|东家|同行|投资方|出资方|承销商|[港台陆澳]商|保荐人|保荐机构|接盘方)$/;
/** Who leads or owns a body, before its name. */
const LED =
  /(?:(?:另立|另组|另创|自创|自立|合组|合创|创办了|创立了)|(?:[执接]掌|掌舵|创办|创立|创建|创设|成立|领导|控制|实控|控股|经营|打理|主导|操盘|领衔|旗下|任职|供职|就职|效力|执教|所属|投资|参股|入股|持有|买下|收购)过?的|旗下|[他她其]的(?:新|老|前)?(?:俱乐部|球队|母队|东家))$/;

/** Posts of firms, right before a person. */
const POST =
  /^(?:前任?|原|时任|现任)?(?:副?董事长|副?董事局主席|执行董事|独立董事|副?总裁|(?:联席|代理|临时)?(?:CEO|CFO|COO|CTO|CMO)|首席(?:执行|财务|运营|技术|营销)官|副?总经理|执行长|财务长|营运长|总监|(?:联合)?创始人|(?:共同)?创办人|合伙人|实控人|实际控制人|掌门人|董秘|行长|社长|老板娘?|法定代表人|法人代表|负责人|总编辑|主编)(?:的|兼[\u3400-\u9fffA-Z]{2,8})?$/;
/** Words that end a name where they stand behind it or before it. */
const EDGE =
  /^[的等与和及或以则将已于在也却曾又便就都才向对从被把由为是有因而但并还仍再只各均即至到给跟同让令使遭获称说指除随前后时上下里中内外之其该这那他她它们了着过任应经请邀找告兼原现叫当做按据凭靠每某另两几多能会可要想须需欲肯敢借用拿]$/;
/** Deeds that the dictionary takes for other words. */
const DEED =
  /^(?:扬言|誓言|重新|正式|再度|一同|一起|主导|领衔|牵头|把持|上门|登门|逼债|讨债|逼宫|入局|离场|出局|反水|倒戈|换帅|易主|落户|入驻|进场|退场|跟进|接盘|拍板)$/;
/** Words of a kind, a rank or a part of a firm: no name of their own. */
const NO_NAME =
  /^(?:小程序|公众号|应用|客户端|网站|研发|采购|销售|营销|技术|产品|运营|财务|法务|人事|行政|战略|品牌|公关|投资|工程|质量|供应链|人力资源|公司|集团)$|(?:业务|部门?|区|线|事业群|条线|组|板块|方面|团队|平台|项目|阵营|派|系统|股东|市场|家族|集团军|行业|领域|代表|方|们|者|品牌|基金会|产品|工厂|公司|企业|机构|网站|豪宅|大厦|楼盘|花园|物业|国资|地块|账户|股份)$|^.家$|(?:店|厂|楼|馆|场).{2}$|^(?:轮值|联席|代理|临时|执行|名誉|候任|首任|新任|前任|现任|时任|继任|终身|荣誉|常务|资深|高级|助理|见习|独立|兼任|联合|共同|创始|幕后|实际|唯一|主要|另外|其他|一位|这位|那位)$/;

/** What the head of a part of a firm heads, before their post: "研发" + 副总裁. */
const DEPARTMENT =
  /^(?:研发|采购|销售|营销|市场|技术|产品|运营|营运|财务|法务|人事|人力|人力资源|行政|战略|品牌|公关|投资|工程|质量|质检|供应链|生产|制造|业务|客服|风控|合规|审计|内容|设计|信息|数据|商务|海外|封装|工艺)$/;

const LONGEST = 8;

/** Whether a word ends a name: a mark, a small word, a verb, a number, an adverb. */
function isEdge({ word, tag }: Token, isFirst: boolean): boolean {
  if (/^(?:今日|明日|未来|高新)$/.test(word) || (isFirst && /^[中东西南北]$/.test(word))) return false;
  if (
    tag === 'w' ||
    EDGE.test(word) ||
    (word.length > 1 && NOT_IN_NAME.has(word)) ||
    DEED.test(word) ||
    endsInPost(word)
  )
    return true;
  // "澜山置业" + "3亿元".
  if (!isFirst && /^(?:\d|正$)/.test(word)) return true;
  if (word.length === 1) return /^[ucr]/.test(tag);
  if (isFirst && /^(?:m|eng)/.test(tag)) return !/^第[一二三四五]|^[A-Z\d]+[A-Z]/.test(word);
  return /^(?:v$|vd|d|c|p|r|m|t|i|l|u|eng|f)/.test(tag);
}

const nameOf = (pieces: readonly Token[]) => pieces.map(({ word }) => word).join('');

/** Whether words can be a body's name where only a body stands: not one everyday word, nor several of them. */
function canBeName(tokens: Tokens, pieces: readonly Token[]): boolean {
  const name = nameOf(pieces);
  if (name.length < 2 || name.length > LONGEST || !/[\u3400-\u9fff].*[\u3400-\u9fff]/.test(name)) return false;
  // "贴出", "申报不实": what is done.
  if ((name.length === 2 && /[出到起掉完]$/.test(name)) || /.[不未].$/.test(name)) return false;
  if (IS_DEED.test(name)) return false;
  if (isPlaceName(name) || NOT_NAMES.has(name) || LATIN_WORDS.has(name)) return false;
  if (COMMON_BODY.test(name) || NO_NAME.test(name) || endsInPost(name)) return false;
  const isProper = ({ word, tag }: Token) => /^(?:nz|nt|nr|ns|j|x)/.test(tag) || word.length === 1;
  const tag = tokens.tagOf(name);
  if (tag && !/^(?:nz|nt|nr|ns|j|x)/.test(tag)) return false;
  if (pieces.every((piece) => piece.word.length === 1 && /^(?:n|v|a)$/.test(piece.tag)) && name.length < 3) return true;
  return pieces.some(isProper) || (pieces.length > 1 && FIRM_ENDINGS.some((e) => e.length > 1 && name.endsWith(e)));
}

/** "公司未作回应", "供应商断货": what is not done, and what is done with goods and money. */
const IS_DEED =
  /^[未不没无勿]|^[租借买卖挖抢请招找签迎换引][来走回进入下]$|^[断停缺拒催拖欠发补进出提退换涨降抛囤扫供追垫偿][货单款料工产电粮薪价租仓还缴付税]/;

function readRight(tokens: Tokens, start: number, taken: Uint8Array): Token[] {
  const pieces: Token[] = [];
  for (let token = tokens.after(start); token; token = tokens.after(token.end)) {
    if (isEdge(token, pieces.length === 0)) break;
    if (taken[token.start] === 1 || token.end - start > LONGEST) return [];
    pieces.push(token);
    // "长河财团" + "送出": the name has its ending.
    if (pieces.length > 1 && /^(?:集团|财团|财阀|公司|银行|基金|俱乐部|协会|学会|大学|学院|医院)$/.test(token.word))
      break;
  }
  // "换" + "得": the first half of a verb.
  const next = tokens.after(pieces.at(-1)?.end ?? -1)?.word ?? '';
  if (/^[得了着过到给入出成为]$/.test(next) && pieces.at(-1)?.word.length === 1) pieces.pop();
  return pieces;
}

/** Whether a word for a kind ends at a place. */
function isKind(reading: string, end: number): boolean {
  const words = reading.slice(Math.max(0, end - 12), end);
  return KIND.test(words) || KIND_OF_BOTH.test(words);
}

function readLeft(reading: string, tokens: Tokens, end: number, taken: Uint8Array): Token[] {
  const pieces: Token[] = [];
  for (let token = tokens.before(end); token; token = tokens.before(token.start)) {
    if (isEdge(token, false) || isKind(reading, token.end)) break;
    if (taken[token.start] === 1 || end - token.start > LONGEST) return [];
    pieces.unshift(token);
  }
  // "某某主导的董事会": what is done, and no part of the name.
  return /^v/.test(pieces.at(-1)?.tag ?? '') && !FIRM_ENDINGS.includes(pieces.at(-1)?.word ?? '') ? [] : pieces;
}

/** Names behind a kind that no person is of: read before people are looked for. */
export function findKindBodies({ reading }: Document, tokens: Tokens, taken: Uint8Array): string[] {
  return findBehind(reading, tokens, taken, KIND);
}

function findBehind(reading: string, tokens: Tokens, taken: Uint8Array, kind: RegExp): string[] {
  const found: string[] = kind === KIND ? [...findCalled(reading, tokens, taken)] : [];
  for (const { end, word } of tokens.list) {
    if (word.length === 1 && word !== '的' && word !== '商') continue;
    if (!kind.test(reading.slice(Math.max(0, end - 12), end))) continue;
    const pieces = readRight(tokens, end, taken);
    if (pieces.length > 0 && canBeName(tokens, pieces)) found.push(nameOf(pieces));
  }
  return found;
}

/** "一家叫云桉的私募", "一家名叫安禾保的网贷平台": what is called so is said behind. */
const CALLED_KIND =
  /[一这那某]家(?:名叫|名为|叫做|叫|称为|唤作)([\u3400-\u9fffA-Za-z]{2,8}?)的[^，。；：的]{0,8}?(?:公司|企业|平台|机构|私募|公募|基金|银行|券商|投行|律所|媒体|网站|工厂|餐厅|饭店|酒楼|酒家|茶馆|咖啡馆|面馆|店铺?|超市|药房|医院|诊所|学校|培训班|经纪行|事务所|厂商?|代工厂|作坊|供应商|贸易行|当铺|画廊|书店|出版社|报社|会所|俱乐部|酒吧|网店|车行|初创|智库|组织|协会)/g;
/** "酸辣粉品牌川小记", "办起豆记", "挂出云记的招牌": a shop's sign. */
const SHOP =
  /(?:品牌|老字号|餐厅|面馆|连锁店|小店|办起|开起|创办|创立|创建|开了|开出)了?([\u3400-\u9fff]{1,3}[记坊堂斋轩铺])(?=[，。；、（的与和在将已又也却从从被]|$)/g;

function* findCalled(reading: string, tokens: Tokens, taken: Uint8Array): Generator<string> {
  for (const { 0: words, 1: name = '', index } of reading.matchAll(CALLED_KIND)) {
    const at = index + words.indexOf(name);
    if (taken[at] !== 1 && !isPlaceName(name) && !endsInPost(name) && !/[的了们]/.test(name)) yield name;
  }
  for (const { 0: words, 1: name = '', index } of reading.matchAll(SHOP)) {
    const at = index + words.length - name.length;
    if (taken[at] !== 1 && tokens.tagOf(name) === undefined && !/^[一这那每各两几]/.test(name)) yield name;
  }
}

/** The words of a name at its first place. */
function piecesOf(tokens: Tokens, name: string): Token[] {
  const pieces: Token[] = [];
  const start = tokens.placesOf(name)[0] ?? -1;
  for (let token = tokens.after(start); token && token.end <= start + name.length; token = tokens.after(token.end))
    pieces.push(token);
  return pieces;
}

/** "汇通银行" + 信贷部副总裁: the body, without the department at whose head somebody is. */
const OF_DEPARTMENT =
  /^([\u3400-\u9fff]{2,8}(?:银行|公司|集团|大学|医院|证券|保险|法院|检察院))[\u3400-\u9fff]{2,4}[部处科室]副?$/;

/** Where a phrase ends. */
const STOPS = new CharacterSet('，。；：、\n');

/** Starts of people's names: what was not marked before. */
function* startsOf(people: Uint8Array): Generator<number> {
  for (let at = 1; at < people.length; at++) if (people[at] === 1 && people[at - 1] !== 1) yield at;
}

/** `people`: where people's names stand. */
export function findSlottedBodies({ reading }: Document, tokens: Tokens, people: Uint8Array): string[] {
  // "向对手" + "道贺": characters that make no word, seen once behind what people are as well, are hardly a name.
  const isBorne = (name: string) =>
    tokens.placesOf(name).length > 1 ||
    piecesOf(tokens, name).some(({ word, tag }) => word.length > 1 && /^(?:nz|nt|nr|ns|j|x|eng)/.test(tag)) ||
    FIRM_ENDINGS.some((ending) => ending.length > 1 && name.endsWith(ending));
  const found = [
    ...findBehind(reading, tokens, people, KIND_OF_BOTH).filter(isBorne),
    ...findBehind(reading, tokens, people, LED),
  ];
  const add = (words: Token[]) => {
    const pieces = words.length > 1 && DEPARTMENT.test(words.at(-1)?.word ?? '') ? words.slice(0, -1) : words;
    if (pieces.length === 0 || !canBeName(tokens, pieces)) return;
    const name = nameOf(pieces);
    found.push(OF_DEPARTMENT.exec(name)?.[1] ?? name);
  };
  for (const start of startsOf(people))
    for (let from = start - 2; from >= start - 16 && from > 0; from--) {
      if (STOPS.has(reading[from])) break;
      if (!tokens.isBorder(from) || !POST.test(reading.slice(from, start))) continue;
      add(readLeft(reading, tokens, from, people));
      break;
    }
  return [...new Set(found)];
}

sieveEach(CALLED_KIND, SHOP, IS_DEED, KIND, KIND_OF_BOTH, LED, POST, NO_NAME);
