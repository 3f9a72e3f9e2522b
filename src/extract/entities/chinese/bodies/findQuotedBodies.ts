/**
 * Firms, troupes and houses whose name is set in quotes where it stands first: “半山茶社”, 对手“味北”食品.
 *
 * Promises: strings of the reading copy, none twice. What is in the quotes says little, so what stands beside them
 * decides, at that place and where the name stands again without quotes. Does not know: journals (《…》), see
 * findNamedBodies.
 */
import type { Document } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { AFTER_ORGANIZATION, FIRM_ENDINGS } from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { isSaidOf, SPOKEN_OF } from './spokenOf.ts';
import { weighOrganizationSides } from './weighOrganizationSides.ts';

const QUOTED = /[“"「『]([\u3400-\u9fff]{2,8})[”"」』]/g;
const THRESHOLD = 2;

/** Kinds of bodies that stand before the name of one. */
const KIND =
  /(?:公司|集团|企业|财团|品牌方?|主办方|承办方|运营方|商号|机构|团体|组织|平台|媒体|网站|基金|基金会|资本|联盟|协会|智库|对手|劲敌|(?:老|新|旧|前|原)?东家|大?股东|买家|卖家|买方|卖方|债主|金主|出品方|制作方|制片方|投资方|开发商|地产商|承建商|承包商|供应商|经销商|代理商|运营商|发展商|建筑商|厂商|建商|药企|车企|房企|酒企|茶企|券商|投行|律所|事务所|工作室|组合|女团|男团|乐队|乐团|剧团|剧社|戏班|舞团|社团|诗社|球会|战队|车队|俱乐部|餐厅|酒楼|饭店|饭庄|茶楼|茶庄|药房|药店|书店|书局|超市|连锁|连锁店|老店|老铺|老字号|百年老店|食品厂|药厂|酒厂|工厂|独角兽|医院|诊所|学校|补习班|培训班|幼儿园|养老院|经纪公司|唱片公司|电视台|电台)$/;
/** A kind of body, and that its name is told: 开了一家公司，名叫. */
const NAMED_KIND =
  /(?:公司|企业|厂子?|店铺?|铺子|机构|工作室|基金|球队|乐队|剧团|学校|医院|诊所|律所|事务所|平台|网站|餐馆|餐厅|酒楼|农场|书院)[，、]?(?:名叫|取名为?|名为|叫做?|起名叫?|命名为|名字叫|定名为?|招牌是|店名是?|就叫)$/;
/** Deeds done with a body whose name follows. */
const DEED =
  /(?:创办|创立|创建|创设|开设|开办|开起|办起|做起|搞起|搞出|开出|闯出|成立|组建|另组|另立|另创|拉起|重组|入主|收购|并购|吃下|买下|买进|买入|鲸吞|吞下|拿下|卖掉|卖给|售予|转让给|出售给|抛给|装入|投奔|投身|转投|另投|改投|转赴|转至|转到|转往|跳槽到?|加盟|加入|签约|签给|签予|效力于?|供职于?|任职于?|就职于?|服务于|来自|出走|离开|告别|脱离|注资|入股|投资|投资了|控股|旗下(?:的)?|经营的?|打理的?|名下的?)了?$/;
/** Who stands behind a body's name. */
const PEOPLE =
  /^(?:的)?(?:负责人|老板娘?|东主|店主|掌柜|班主|社长|团长|馆长|园长|主唱|成员|团员|队员|会员|学员|职员|员工|店员|传人|少东|少主|合伙人|投资人|债权人|实际控制人|掌舵人|掌门|当家|操盘手|幕后|案?受害者|供应商|经销商|加盟商|行政总裁|执行董事|执行长|营运长|财务长|总座|总监|主任)/;
const FIELD = new RegExp(`^(?:${FIRM_ENDINGS.filter((e) => e.length > 1).join('|')})`);
const FIRM = new RegExp(
  `^[\\u3400-\\u9fff]{2,}(?:${FIRM_ENDINGS.filter((e) => e.length > 1).join('|')}|酒家|酒馆|面馆|茶馆|茶铺|茶室|餐馆|饭馆|饭铺|粉店|小馆|食堂|食府|客栈|会所|照相馆|当铺|社|堂|号|记|坊|轩|斋|阁|行|店|团|铺)$`,
);
/** What shows a nickname, a work, a ship, a scheme. */
const OTHER_BEFORE =
  /(?:称|称为|称作|叫做?|人称|誉为|封为|视为|骂|骂作|骂为|斥为|喻为|比作|成为|当成|当作|是|像|如|所谓|外号|绰号|花名|诨名|题为|名曲|电影|影片|电视剧|剧集|小说|专著|专辑|单曲|歌曲|栏目|节目|论坛|活动|项目|计划|行动|货轮|客轮|渔船|游轮|邮轮|轮船|台风|型号|手机|楼盘|小区|屋苑|大厦|商标|口号|标语|以|用|把|对|说|喊|写着|写有|打着|打出|印有|：|，|——)$/;
const OTHER_AFTER =
  /^(?:案|门|风波|事件|行动|计划|项目|工程|节目|栏目|活动|论坛|之争|之称|之名|一词|一说|二字|两字|三字|四字|字样|称号|头衔|标签|绰号|系列|型|版|模式|理论|手机|疫苗|药物|轮|号|船|奖|杯|赛|商标|楼盘|小区|式|的(?:说法|做法|方式|形象|名义|标签|称号|声音|口号|意思))/;

/** What the words beside a quoted name say, from -4 to 4. */
function weighQuote(reading: string, start: number, end: number, name: string): number {
  const left = reading.slice(Math.max(0, start - 7), start - 1);
  const right = reading.slice(end + 1, end + 9);
  if (OTHER_AFTER.test(right) || SPOKEN_OF.test(reading.slice(Math.max(0, start - 12), start - 1))) return -3;
  if (!FIRM.test(name) && isSaidOf(reading, start - 1, end + 1)) return -3;
  let score = 0;
  const [isKind, isDeed] = [KIND.test(left), DEED.test(left)];
  if (isKind) score += 2;
  else if (NAMED_KIND.test(reading.slice(Math.max(0, start - 14), start - 1))) score += 3.2;
  if (isDeed) score += 1.5;
  if (!isKind && !isDeed && OTHER_BEFORE.test(left)) score -= 1.2;
  // "挂出“阿青酒家”的招牌", "改名叫“老岑面馆”".
  if (/^的?(?:招牌|匾额?|牌匾|店招|牌子|门头)/.test(right)) score += 2;
  if (FIRM.test(name) && RENAMED.test(left)) score += 2;
  if (PEOPLE.test(right) || AFTER_ORGANIZATION.test(right.replace(/^的/, ''))) score += 2;
  if (FIELD.test(right)) score += 1.5;
  if (FIRM.test(name)) score += 1.2;
  return score;
}

const RENAMED = /(?:改名|更名|易名|改称|取名|起名|定名|命名|店名|店号|字号|招牌|注册为|注册了)(?:叫做?|为|是|作)?$/;

/** What kind of words the name is made of: everyday ones speak against it. */
function weighWords(tokens: Tokens, name: string): number {
  const tag = tokens.tagOf(name);
  if (tag === undefined || /^(?:nz|nt|nr|x|j)/.test(tag)) return 0;
  return /^(?:v|a|d|i|l|m|t|r|c)/.test(tag) ? -2 : -0.5;
}

export function findQuotedBodies({ reading }: Document, tokens: Tokens): string[] {
  const scores = new Map<string, number>();
  const none = new Uint8Array(0);
  for (const { 1: name = '', index } of reading.matchAll(QUOTED)) {
    if (isPlaceName(name) || endsInPost(name) || /[的了着过吗呢吧啊嘅咗我你他她它们这那不没无未很太]/.test(name))
      continue;
    const [start, end] = [index + 1, index + 1 + name.length];
    const score = weighQuote(reading, start, end, name);
    const known = scores.get(name);
    if (known === undefined) {
      const bare = tokens.placesOf(name).filter((at) => !/[“"「『]/.test(reading[at - 1] ?? ''));
      const sides = Math.max(
        0,
        ...bare.map((at) => weighOrganizationSides(reading, tokens, at, at + name.length, none)),
      );
      scores.set(name, score + weighWords(tokens, name) + Math.min(1.5, sides) + Math.min(1, bare.length * 0.5));
    } else scores.set(name, known + Math.max(-1, Math.min(1, score)));
  }
  return [...scores].filter(([, score]) => score >= THRESHOLD).map(([name]) => name);
}

sieveEach(NAMED_KIND, KIND, DEED, PEOPLE, FIELD, FIRM, OTHER_AFTER);
