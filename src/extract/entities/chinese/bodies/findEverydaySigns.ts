/**
 * Firms whose sign is a word of every day before their trade ("浮标科技", "灯塔智能"): such a word may as well tell of
 * which sort the trade is ("清洁能源"), so what kind of word it is, how common the trade is as a noun, and what stands
 * beside all places of the two decide together.
 *
 * Promises: spans in order, apart from each other; a place counts only where no other noun stands right beside it.
 * Does not know: signs of more than one word.
 */

import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { AFTER_ORGANIZATION, BEFORE_ORGANIZATION, COMMON_BODY } from '../words/organizationWords.ts';
import { endsInPost } from '../words/posts.ts';
import { TRADES_OF_ALL, TRADES_OF_FIRMS, TRADES_OF_LIFE } from '../words/tradeWords.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { LED, opensSign, readSign, type SignKind } from './readSign.ts';

const WEIGHTS: readonly number[] = [1, 0, -0.5];
const GENERAL =
  /^(?:(?:科技|技术|网络|传媒|信息|文化|实业|智能|控股|投资)?(?:集团股份有限公司|集团有限公司|股份有限公司|有限责任公司|有限公司|公司|集团|控股)|股份(?!的?[占约共为总\d一二三四五六七八九十百]|比例|转让|质押|被?冻结|过户|回购|增持|减持|投资|合作|改革|制|化|权|总|合计)|科技|技术)/;
/** Endings that only a firm's name has. */
const LEGAL = /(?:公司|集团|控股|股份)$/;
/** What any firm may end in, behind a word of every day: “否认集团”. */
const OF_ANY_FIRM = /^(?:集团|控股|实业|产业|资本)$/;
/** Where shares are meant and no name: "持有润沅食品股份". */
const SHARES =
  /(?:持有|持|收购|购买|买入|买下|买|卖出|卖掉|出售|转让|抛售|增持|减持|质押|抵押|认购|受让|套现|分得|继承|拥有|所持)的?$/;
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);
const findTrades = createWordFinder([longestFirst([...TRADES_OF_FIRMS, ...TRADES_OF_ALL, ...TRADES_OF_LIFE])]);
const weightOf = new Map(
  [TRADES_OF_FIRMS, TRADES_OF_ALL, TRADES_OF_LIFE].flatMap((list, i) =>
    list.map((trade) => [trade, WEIGHTS[i] as number]),
  ),
);

const isOfFirms = (trade: string): boolean => (weightOf.get(trade) ?? 0) > 0;

const THRESHOLD = 2;

/** Kinds of firms right before a name. */
const KIND =
  /(?:[\u3400-\u9fff]{2}公司|初创公司|企业|平台|品牌|巨头|龙头|独角兽|机构|厂商|开发商|供应商|运营商|制造商|服务商|经销商|发行商|出品方|制作方|投资方|资方|[母子]公司|关联公司|关联方|竞争对手|对手|对头|劲敌|新秀|券商|房企|车企|药企|酒企|乳企|国企|民企|律所|投行|东家|股东|大股东|买家|卖家|债权人|连锁店?|客户|同行|合作方|合伙人|商家|中介|老字号|新贵|[^，。]厂|(?:原告|被告|甲方|乙方|买方|卖方|中标者|中标单位|承建单位|接盘者|发起方|房东|业主|金主|[收付]款方|施工方|施工单位|监理|监理方|监理单位|总包|总包方|分包|分包方|发包方|承包方|承运方|承租方|出租方|运营方|经营方|供货方|担保方|借款方|出借方|投保方|包销商|中标[的人])(?:是|为|：)?|(?:开发|供应|运营|制造|服务|经销|发行|承包|承运|供货|代理|批发|零售)商(?:是|为|：))$/;
/** Trades that a kind of firm is told by, which the walk took for the beginning of the name. */
const KIND_ALONE =
  /^[\u3400-\u9fff]{2,6}(?:公司|企业|平台|品牌|巨头|龙头|独角兽|机构|[厂供运制服经发开][\u3400-\u9fff]{0,2}商|事务所|券商|厂)$/;
/** What is done with a firm whose name follows. */
const DEALT_WITH =
  /(?:入职|加盟|离开|告别|任职于?|供职于?|就职于?|受雇于|服务于|跳槽[到至]?|投奔|创办|创立|创建|创设|设立|注册|成立|组建|开办|开设|拉起|办起|另创|自创|合办|合开|名为|名叫|取名|更名为|改名为|叫做?|告|状告|起诉|诉|击败|交给|卖给|转给|付给|租给|借给|贷给|售予|转让给|吞下|吃下|拿下|买下|收购|并购|接手|接管|控股|参股|入股|投资|投了|代理|对手|隶属于?|挂靠|委托|聘请|约谈|查封|处罚|举报|曝光|通过|出走|加入|掌管|执掌|接掌|空降|回到|重回|旗下|控制|裁定|转任|改任|调任|来自|产自|出自|属于|归属于?|挂靠在|抵押给|质押给|分包给|转包给|外包给|发包给|承包给|移交给?|委托给|寄给|发往|运往|状告|拖欠|欠|判令|责令|查处|搜查|担任|出任|就任|辞去|状告|供货方?)(?:了|的|过)?$/;
/** What firms alone do, or have, right behind the name. */
const OF_FIRM = new RegExp(
  `^”?(?:${[
    // who and what is a firm's
    '(?:前|原|时任|现任)?(?:联席|执行|高级|独立|代理)?(?:副?总裁|副?董事长|副?总经理|首席|合伙人|董事|监事|CEO|CFO|CTO)|创始人|创办人|联合创始人|董事|高管|总经理|总裁|CEO|CFO|CTO|COO|首席|实控人|老板|法定代表人|法人|副?总|股东|股价|股票|股份|股权|市值|旗下|财报|年报|公告|员工|总部|门店|发言人|公关|法务|工厂|平台|公司|名下|账户|[，：]我们',
    '的(?:售楼处|程序员|工程师|司机|护工|工人|销售|会计|出纳|保安|库房|厂区|厂房|车间|仓库|大楼|办公楼|账上|客户|代言人|代理商|经销商|加盟商|供应商|车队|货车|大巴|船|货轮|股东|老板娘?|员工|高管|创始人|CEO|门店|总部|产品|客户|律师|发言人|合伙人|工厂|董事|股价|股份|股权|债务|账户|财务|官网|声明|公告|火箭|飞机|办公室|法定代表人|财报|收购|投资)',
    // what it does, with the words of time and of mood before it
    '(?:和|与|及)(?:其|该公司)?[^，。、和与及]{0,5}(?:高管|子公司|董事会?|股东)',
    `(?:昨[天日晚]|今[天日年早晚]|前天|凌晨|日前|[上本这下]?(?:周|星期|礼拜)[一二三四五六日天](?:[早晚]间?|上午|下午)?|[上本这]个?[周月]|[上下]半年|[年月][初底]|随后|当[天日晚]|去年|前年|近[日期]|正式|最终|很快|一度|至今|当时|目前|已经?|曾经?|也|还|又|再|正|就|于|则|却|才|拟|将|会|要|仍|计划|决定|开始|再次|共|先后|连续|累计|迅速|突然|没有?|未|并未|尚未|不再|${'[\\u3400-\\u9fff\\d]{1,5}(?:年|月|日)'}){0,3}(?:${[
      '公布|公告|召开|撤回|推迟|下调|上调|任命|委任|更名|改名|回购|预[计警告]|发盈[警喜]|聘(?![任用]制)|换帅|达成|退出|进军|获批|剥离|分拆|拒绝|不予|对此|给出|出具|发声明|发文|发函|致函|力挺|裁员|融资|上市|停牌|破产|倒闭|成立|宣布|发布|推出|回应|否认|表示|透露|承认|声明|公告|介绍|披露|称|说|认为|要求|召回|停产|停业|注销|关闭|关停|拖欠|欠薪|欠下|收购|入股|投资了|领投|跟投|起诉|状告|中标|签|获|递交|申请|提交|提出|出资|注资|完成|持有|亏损|盈利|营收|净利|负责|承建|承包|承运|承揽|承办|代建|代工|施工|监理|中标|投标|竞标|竞得|揽下|垫资|欠[^，。]{0,14}(?:款|元|钱|工资)|出品|涉嫌|违规|违法|隐瞒|虚构|伪造|任|担任|工作|上班|拿下|接手|聘请|解雇|解聘|开除|招聘|搬|出售|(?:[卖租借]给|[卖买租][下出掉]|借了|贷款|贷给)|还款|付[给了清]|赔付?了|道歉|致歉|上诉|败诉|胜诉|提供|供货|交付|发行|募|运营|经营|生产',
      '有[^，。]{1,6}(?:员工|高管|店|架|工厂|股东|辆|矿|楼盘|项目|客户|用户)',
      '向[^，。]{1,10}(?:申请|提交|递交|提起|提出|支付|借|贷|求)',
      '与[^，。]{1,10}(?:签|达成|合作|解约|续约|和解|合并|分手)',
      '在[^，。]{1,6}(?:设立?|开[了设]|上市|成立|注册|挂牌|建[了成设]|裁)',
      '把[^，。]{0,12}(?:[分转外发承]包|抵押|质押|出租|转手|卖)[给了]',
      '把[^，。]{0,8}(?:工厂|公司|总部|门店|业务|员工|仓库|股份|股权|资产|客户)',
      '[因涉][^，。]{1,12}(?:被|遭)(?:重?罚|查|起诉|约谈|责令|点名|立案|通报|处罚|调查|勒令|停)|遭[^，。]{0,6}(?:罚|查|起诉|立案|挤兑|做空|举报)',
      '被[^，。]{0,8}列为|(?:连同|及其|以及)[^，。]{1,12}(?:一[起并同]|共同)?告[上到]|告[上到进](?:了)?[^，。]{0,8}(?:法[院庭]|仲裁|公堂)|[把将][^，。]{2,16}(?:告[上到进]|诉至|推上被告)|以[^，。]{2,16}为由|则?由[^，。]{2,8}(?:持有|经营|控制|创办|控股|打理|创立|执掌)|罚款|处以|开出罚单|立案|作出[^，。]{0,6}处罚|被(?:起诉|约谈|罚|曝|收购|吊销|责令|立案|调查|查封|判|告|责|执行|解聘|指|控|举报|处罚|注销|并入|卖|列入|强制)',
    ].join('|')})`,
  ].join('|')})`,
);
/** The same, but said of other things as well. */
const OF_MANY =
  /^”?(?:有|在|把|被|将|对|由|给|向|与|和|跟|从|以|用|则|也|已|曾|又|还|都|各|、|及|：|，|；|。|”|$|\n|的|是|为|拖|替|跑|贷|离职|介绍)/;
/** What is done from a firm: "从灯塔智能离职". */
const LEAVES = /^”?(?:离职|辞职|离开|跳槽|出走|退出|退股|退休|挖|跳到|转到|转投|借|贷|买|拿|辞|被)/;
/** What is asked of a firm or given to it: "向灯塔智能借了两百万元". */
const ASKED =
  /^”?(?:借|贷|采购|订购|购买|租|支付|付|提供|提起|提出|注资|索赔|索要|供货|求助|出售|转让|发出|开出|追讨|追偿|举报|投诉)/;
/** Another firm beside it in a row. */
const IN_ROW_BEFORE = new RegExp(
  `(?:${[...TRADES_OF_FIRMS, ...TRADES_OF_ALL].join('|')}|公司)”?(?:、|和|与|及|以及)“?$`,
);
const IN_ROW_BEHIND = new RegExp(
  `^”?(?:、|和|与|及|以及)“?[\\u3400-\\u9fff]{2,4}(?:${[...TRADES_OF_FIRMS, ...TRADES_OF_ALL].join('|')}|公司)`,
);
/** Verbs that take a trade, and no firm. */
const OF_TRADE =
  /(?:发展|推动|推广|促进|支持|从事|经营|主营|做|搞|涉足|进军|投身|转行|研究|研发|学习|学|热爱|喜欢|爱好|爱|关注|布局|聚焦|专注于?|深耕|主打|销售|生产|购买|买|买了|吃|喝|玩|用|使用|利用|采用|提供|享受|接受|缺乏|打造|普及|开展|叫停)了?$/;
/** Nouns behind a trade: of it the text tells, and of no firm. */
const TRADE_GOES_ON =
  /^(?:行业|产业|领域|业务|市场|技术|系统|工程|设备|器|类|业|专业|方面|发展|人才|时代|大赛|比赛|论坛|展|节|课|赛|学|化|界|圈|城|园|街|馆|厂|业者|从业|消费|价格|资源|开发|保护|系列|专家|教授|研究)/;

/** Words that lead to a name: what is done with a firm, or who or what stands before it. */
const LEADING_TAG = /^(?:v|n|p|c|d|u|r|t|f|ad|vn|y|m)/;

/** A part of a firm that is headed by somebody, and no firm: "浮标公关负责人". */
const IS_PART =
  /^(?:公关|广告|投资|财务|设计|咨询|金融|物流|视频|数据|信息|法务|游戏|支付|汽车|智能|出行)(?:部|负责人|总监|团队|主管|经理|事业|业务)/;

interface Sign {
  kind: SignKind;
  name: string;
  trade: string;
  start: number;
  end: number;
}

/** What the words beside a sign must say at the least. */
const NEEDED: Readonly<Record<SignKind, number>> = { image: 0, unknown: 1, noun: 1.5, other: 2 };
/** By how much less where hardly anybody but firms has the trade. */
const SURE_TRADE = 0.5;
/** Trades in what many signs name as well: "蜂蜜食品" may be food. */
const MATTER = /^(?:食品|饮料|农业|种业|牧业|茶饮|烘焙|物流|电商|保险|能源|材料|生物|珠宝|服饰|家居)$/;

/** What each kind of sign says for a firm. */
const SIGN_WEIGHTS: Readonly<Record<SignKind, number>> = { image: 1, unknown: 0.5, noun: 0, other: 0 };

/** "一家": what follows is one of many, and no name; where the dictionary cut behind the small word. */
const ONE_OF_MANY =
  /(?:[一两三四五六七八九十几多每某各那这该首][家间个些]|小型|大型|中型|专业|当地|大批|不少|许多|各地|所有)的?$/;

/** What the words beside one place say, from -2 to 2; undefined where it stands inside a longer row of words. */
function weighPlace(reading: string, tokens: Tokens, { start, end, name }: Sign): number | undefined {
  const left = reading.slice(Math.max(0, start - 12), start);
  const right = reading.slice(end, end + 18);
  if (TRADE_GOES_ON.test(right)) return undefined;
  if (IS_PART.test(reading.slice(end - 2, end + 3))) return undefined;
  const before = tokens.before(start);
  const isKind = KIND.test(left);
  const isDealtWith = !isKind && (DEALT_WITH.test(left) || BEFORE_ORGANIZATION.test(left));
  if (ONE_OF_MANY.test(left)) return undefined;
  const isLed = before === undefined || LEADING_TAG.test(before.tag) || LED.test(left) || endsInPost(before.word);
  if (!isKind && !isDealtWith && !isLed) return undefined;
  if (!isDealtWith && OF_TRADE.test(left)) return undefined;
  const next = tokens.after(end);
  const isFirms = OF_FIRM.test(right) || AFTER_ORGANIZATION.test(right);
  if (!isFirms && next && /^(?:n|vn|a|b|j|g|k)/.test(next.tag) && !endsInPost(next.word)) return undefined;
  let score = LEGAL.test(name) && !ONE_OF_MANY.test(left) ? 1 : 0;
  if (/从$/.test(left) && LEAVES.test(right)) score += 2;
  if (/向$/.test(left) && ASKED.test(right)) score += 1;
  if (IN_ROW_BEFORE.test(left) || IN_ROW_BEHIND.test(right)) score += 1;
  if (isKind) score += 2;
  if (isDealtWith) score += 1.5;
  if (isFirms || (next !== undefined && endsInPost(next.word))) score += 1.5;
  else if (OF_MANY.test(right)) score += 0.5;
  if (!isKind && !isDealtWith && LED.test(left)) score += 0.5;
  if (/[“"]$/.test(left) && /^[”"]/.test(right)) score += 0.5;
  return Math.min(2, score);
}

/** Whether the sign alone is told of as a firm's somewhere. */
const standsAlone = (reading: string, tokens: Tokens, { name, trade }: Sign): boolean => {
  const sign = name.slice(0, name.indexOf(trade, 1));
  return tokens
    .placesOf(sign)
    .some(
      (at) =>
        tokens.isBorder(at) &&
        !reading.startsWith(trade, at + sign.length) &&
        (/^(?:裁员|融资|上市|股价|股份|股东|员工|公关|创始人|董事|总部|旗下|高管|CEO|宣布|起诉|收购|回应)/.test(
          reading.slice(at + sign.length, at + sign.length + 4),
        ) ||
          BEFORE_ORGANIZATION.test(reading.slice(Math.max(0, at - 6), at))),
    );
};

/** Whether a name can end at a place: the dictionary has a border there, or joined its end with a deed of firms. */
const endsName = (reading: string, tokens: Tokens, end: number): boolean =>
  tokens.isBorder(end) || OF_FIRM.test(reading.slice(end, end + 18));

/** `ended`: names found by their ending, which go before where they are longer. */
export function findEverydaySigns(
  { reading }: Document,
  tokens: Tokens,
  ended: readonly OrganizationName[],
): OrganizationName[] {
  const signs = new Map<string, Sign>();
  for (const { start, word } of findTrades(reading)) {
    const sign = readSign(reading, tokens, start);
    if (!sign) continue;
    const stop = start + word.length;
    const more = GENERAL.exec(reading.slice(stop, stop + 14))?.[0] ?? '';
    const left = reading.slice(Math.max(0, sign.start - 4), sign.start);
    // "由北岭银行控股": what the bank does.
    const isDeed = (more === '股份' && SHARES.test(left)) || (more === '控股' && /[由被受为]$/.test(left));
    const general = isDeed ? '' : more;
    const end = stop + general.length;
    if (!endsName(reading, tokens, end)) continue;
    const name = reading.slice(sign.start, end);
    if (!signs.has(name)) signs.set(name, { kind: sign.kind, name, trade: word, start: sign.start, end });
  }
  const found: OrganizationName[] = [];
  for (const sign of signs.values()) {
    if (COMMON_BODY.test(sign.name)) continue;
    const places = tokens.placesOf(sign.name).map((start) => ({ ...sign, start, end: start + sign.name.length }));
    let best: number | undefined;
    for (const place of places) {
      const score = weighPlace(reading, tokens, place);
      if (score !== undefined) best = Math.max(best ?? score, score);
      if (best === 2) break;
    }
    if (best === undefined) continue;
    if (sign.kind !== 'image' && !LEGAL.test(sign.name) && best < 1.5 && TRADES_OF_LIFE.includes(sign.trade)) continue;
    if (best < NEEDED[sign.kind] - (isOfFirms(sign.trade) ? SURE_TRADE : 0) || (MATTER.test(sign.trade) && best < 1.5))
      continue;
    if (OF_ANY_FIRM.test(sign.trade) && sign.kind !== 'image' && sign.kind !== 'unknown') continue;
    let score = best + (weightOf.get(sign.trade) ?? 0) + SIGN_WEIGHTS[sign.kind] + (sign.name.length > 4 ? 0.5 : 0);
    if (places.length > 1) score += 0.5;
    if (score < THRESHOLD && standsAlone(reading, tokens, sign)) score += 1;
    if (score < THRESHOLD) continue;
    for (const { start, end, name, trade } of places)
      if (opensSign(reading, tokens, start) && endsName(reading, tokens, end))
        found.push({ start, end, name, ending: trade });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = found.filter((one, i) => i === 0 || one.start >= (found[i - 1] as OrganizationName).end);
  const over = new Map<number, OrganizationName>();
  for (const one of ended) for (let at = one.start; at < one.end; at++) over.set(at, one);
  return apart.filter((one) => isLongest(reading, one, over));
}

/** Whether no name by its ending holds more of what stands there than a word for the kind of firm. */
function isLongest(
  reading: string,
  { start, end }: OrganizationName,
  over: ReadonlyMap<number, OrganizationName>,
): boolean {
  const [first, last] = [over.get(start), over.get(end - 1)];
  const isCut = (one: OrganizationName | undefined) =>
    one === undefined ||
    (one.start >= start && one.end <= end) ||
    (one.end === end && KIND_ALONE.test(reading.slice(one.start, start)));
  return isCut(first) && isCut(last);
}

sieveEach(KIND, KIND_ALONE, DEALT_WITH, OF_FIRM, OF_MANY, OF_TRADE, TRADE_GOES_ON);
