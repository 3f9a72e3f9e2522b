/**
 * Firms that are called by everyday words and nothing else ("孟凡州创办了橙子", "橙子裁员三成"): told by what is said of
 * them at several places, in words of two kinds at least of which one is said of firms alone.
 *
 * Promises: strings of the reading copy, none twice. Does not know: brands that are told of once.
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { sieveEach } from '../../../sieve.ts';
import { weighKinds } from '../people/weighKinds.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { COMMON_BODY, NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';

/** One kind of what is said of firms; `isSure` where it is said neither of people nor of places. */
type Kind = readonly [kind: string, isSure: boolean, words: readonly string[]];

/** Said behind a name. */
const BEHIND: readonly Kind[] = [
  [
    'post',
    true,
    ['首席(?:执行|财务|运营|技术)官', '董事长', 'CEO', 'CFO', 'CTO', '(?:联合)?创始人', '创办人', '实控人', '总裁'],
  ],
  ['worth', true, ['股价', '市值', '估值', '股东', '财报', '董事会']],
  [
    'market',
    true,
    ['停牌', '退市', '招股', '摘牌', '完成了?[^，。]{0,10}(?:融资|注资)', '拿到[^，。]{0,10}融资', '扭亏', '营收'],
  ],
  ['founded', true, ['是[^，。]{2,14}(?:创办|创立|创建)的']],
  ['shares', false, ['股份', '股权', '高管']],
  ['shrinks', false, ['(?:宣布)?裁员', '申请破产', '宣告破产', '净?亏损']],
  ['owes', false, ['回购', '兑付', '偿还', '拖欠', '欠下', '退还', '赔付']],
  [
    'lists',
    false,
    ['在[^，。]{1,6}(?:上市|挂牌)', '上市', '推出', '收购', '并购', '起诉', '解雇', '解聘', '发布公告', '发公告'],
  ],
  ['staff', false, ['员工', '门店', '总部', '技术总监', '财务总监', '用户', '投资人', '产品经理', '管理层']],
];
/** Said before a name. */
const BEFORE: readonly Kind[] = [
  ['founds', true, ['创办', '创立', '创建']],
  ['serves', true, ['加盟', '入职', '任职于', '就职于', '供职于', '跳槽到', '接掌', '执掌']],
  ['joins', false, ['加入', '离开', '转投', '告别']],
  [
    'kind',
    true,
    [
      '(?:外卖|电商|社交|直播|短视频|招聘|出行|支付|打车|内容|视频|交友|咖啡|茶饮|奶茶|童装|火锅|美妆)(?:平台|品牌|网站|连锁)',
    ],
  ],
  ['works', false, ['在(?=[^，。]{2,4}?”?(?:工作|任职|上班))']],
  ['sued', false, ['把(?=[^，。]{2,4}?”?告[上到])']],
  ['buys', true, ['入股', '收购', '并购', '注资', '增持', '减持']],
  ['holds', false, ['买下', '卖掉手里的', '持有', '起诉', '状告', '投资']],
];
const findBehind = createWordFinder(BEHIND.map(([, , words]) => words));
const findBefore = createWordFinder(BEFORE.map(([, , words]) => words));

/** A name that opens a clause, with what may stand between it and what is said of it. */
const OPENING =
  /(?:^|[，。；：！？、“\n]|去年底?|今年|前年|后来|随后|此后|次年|同年|当年|如今|[昨今]天|但|而|当时的?|时任|原|前|要求|认为|称|迫使|帮助|接手|接掌|执掌|是|任|为|平台|公司|品牌|网站)“?([\u3400-\u9fff]{2,4}?)”?(?:昨[天日]|今[天年日]|去年底?|前年|上[月周]|本[月周]|次年|同年|当年|随后|最近|近日|后来|也|又|还|则|已经?|曾经?|正|便|就|再次|突然){0,2}的?$/u;
/** Characters of it. */
const LONGEST_OPENING = 14;
/** A name behind a verb, and what ends it. */
const CLOSING =
  /^了?“?([\u3400-\u9fff]{2,4}?)(?=[，。；、”！？]|昨[天日]|今[天年]|去年|宣布|工作了?|任职|上班|告上|告到|卖给|的|之?后|之?前|时|并|股[份权]|[一二两三四五六七八九十百\d])/u;

/** Words for bodies, people and things that firms have; and small words that no name holds. */
const NO_BRAND =
  /[厂店司队社部行所院校馆站局会业企商方家团场台网媒者们人员层股集基构系版房校铺党军警盟国省市县区镇村乡街路组室处科课班圈业界酒市坛]$|^(?:公|该|本|此|其|这|那|某|全|各|双|旧|新|老|大|小|母|子|分|总|对|同|自|他|她|它|你|我|一|两|三|几|多|不|没|未|也|又|还|都|就|被|把|将|由|向|与|和|在|从|为|对|并|但|而|因|所|等|及|或|年|月|日|前|后|时)|[的了着过在是有和与或被把将对从向于为以及等说称]|^(?:餐饮|足球|篮球|排球|网球|影视|传媒|文旅|旅游|零售|外贸|物流|快递|服装|家电|光伏|风电|锂电|直播|电商|外卖|网红|指数|楼市|股指|白银|养老|项目|产品|业务|计划|市场|行情|价格|经济|政府|舞台|家乡|祖国|农村|部队|比赛|联赛|世界|地球|城市|社会|政坛|股票|资产|债券|基金|新药|影片|电影|手机|汽车|车型|平台|品牌|机构|控股|投资|资本|财团|联合|巨头|东主|对手|卖方|买方|球星|球员|主帅|老板|高管|职工|工人|股民|黄金|白银|原油|期货|房产|物业|楼盘|门店|专利|商标|合同|协议|交易|案件|诉讼|法律|制度|技术|软件|系统|游戏|药品|疫苗|设备|芯片|航空|能源|教育|医疗|地产|科技|互联网|信托|保险|证券|银行)$/;

export function findBareBrands({ reading }: Document, tokens: Tokens): string[] {
  const kinds = new Map<string, Set<string>>();
  const sure = new Set<string>();
  const add = (name: string, start: number, kind: string, isSure: boolean) => {
    if (!tokens.isBorder(start) || !tokens.isBorder(start + name.length)) return;
    kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
    if (isSure) sure.add(name);
  };
  for (const { row, start } of findBehind(reading)) {
    const from = Math.max(0, start - LONGEST_OPENING);
    const match = OPENING.exec(reading.slice(from, start));
    const [kind, isSure] = BEHIND[row] as Kind;
    if (match?.[1]) add(match[1], from + match.index + match[0].indexOf(match[1]), kind, isSure);
  }
  for (const { row, start, word } of findBefore(reading)) {
    const end = start + word.length;
    const match = CLOSING.exec(reading.slice(end, end + 10));
    const [kind, isSure] = BEFORE[row] as Kind;
    if (match?.[1]) add(match[1], end + match[0].indexOf(match[1]), kind, isSure);
  }
  return [...kinds].flatMap(([name, told]) => {
    const isBorne = told.size > 1 && (sure.has(name) || (told.has('works') && told.has('lists')));
    return isBorne && canBeBrand(name, tokens) && !isOfPerson(reading, name, tokens) ? [name] : [];
  });
}

/** Whether the words beside its places rather tell of somebody. */
const isOfPerson = (reading: string, name: string, tokens: Tokens): boolean =>
  tokens.placesOf(name).reduce((sum, start) => sum + weighKinds(reading, start, start + name.length), 0) > 0;

/** One everyday noun, or characters that make no word. */
function canBeBrand(name: string, tokens: Tokens): boolean {
  if (NO_BRAND.test(name) || NOT_NAMES.has(name) || NOT_IN_NAME.has(name) || COMMON_BODY.test(name)) return false;
  if (isPlaceName(name, '') || endsInPost(name)) return false;
  const tag = tokens.tagOf(name);
  return tag === undefined
    ? name.length === 2
    : /^(?:n|nz|nr|ns|nt|x|j|i|l|a|t|s|vn|z)/.test(tag) && !isPlaceName(name, tag);
}

sieveEach(NO_BRAND, OPENING, CLOSING);
