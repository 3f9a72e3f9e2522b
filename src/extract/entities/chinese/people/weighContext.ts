/**
 * How much the words beside a span speak for its being a person's name.
 *
 * Promises: looks at most a few words to either side; 0 where they say nothing. Does not know: the span's own words.
 */

import { sieve, sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { AFTER_NAME, AFTER_PERSON, BEFORE_NAME } from '../words/personVerbs.ts';
import { endsInPost, readAddress } from '../words/posts.ts';
import { isKnownFirm } from './findKnownNames.ts';

const EDGE = /[\s，。！？；：、“”‘’（）《》【】,.:;!?()"'—…-]/;
/** Words after which a number, a measure or an abstract noun follows, not a name. */
const COUNTING = /^(?:m|mq|q)/;

/** A date right before opens a clause as a comma does: "2011年周岚将…". */
const DAY_BEFORE = /(?:\d{4}年|\d月|\d[日号]|[去今当同]年|[上下本]月|翌[年日]|[昨前当次同]日)$/;

export const hasDayBefore = (reading: string, start: number): boolean =>
  DAY_BEFORE.test(reading.slice(Math.max(0, start - 6), start));

/** Taking up or laying down a post is what people do. */
const TAKES_POST = /^(?:出任|担任|接任|升任|就任|转任|辞去|卸任|兼任)$/;
const POST_SOON = /^[^，。；\n]{0,8}(?:长|总裁|经理|主席|主任|书记|董事|委员|总监|教练|教授|代表|官|职务|一职)/;

/** "某某之女", "其妻": kin that is no word by itself. */
const OF_KIN =
  /(?:[之其](?:妻|夫|父|母|子|女|兄|弟|姐|妹|姊|孙|媳|婿|侄|甥)|[长次三四五六么幺独养][子女]|[幼长次小大二三四胞亲][弟妹姐姊哥兄]|[有下了生][一两二三][子女]|老(?:[大二三四五六]|幺)|[大二三四长]房|[大二三四五六]太|[堂表胞家亡妻内][兄弟姐妹姊哥父母翁]|年轻|名叫|叫做|一个叫|.妻|旧部|老部下|干将|大将|爱将|悍将|猛将|心腹|亲信|骨干|嫡系|门生|弟子|高徒|老友|密友|挚友|老臣|元老|老将|评测人|经办人|受益人|代持人|操盘手|中间人|介绍人|担保人|法定代表人|法人代表|持有人|发起人|推荐人|联系人|牵线人|代理人|遗嘱执行人|被告席上的)$/;

export const hasKinBefore = (reading: string, start: number): boolean =>
  OF_KIN.test(reading.slice(Math.max(0, start - 3), start));

/** A body's kind before its name in quotes. */
const BODY_QUOTED = /(?:组织|机构|团体|公司|品牌|平台|网站|乐队|智库|基金会|协会|企业|社团|餐厅|酒店|号|舰|轮)“$/;

/** "股东是", "负责人为": a post is told of the name that follows. */
const IS_POST = /([\u3400-\u9fff]{2,4})(?:是|为|系|即|叫)$/;

const BYLINE = /(?:记者|编译|编辑|翻译|作者|撰文|通讯员|摄影|校对|导演|主演|主持人?|文|图)[：/／|｜ ]*$/;

export const hasBylineBefore = (reading: string, start: number): boolean =>
  BYLINE.test(reading.slice(Math.max(0, start - 6), start));

const BEFORE_POST = sieve(/[“”"]$|出身的$/);

/** What is done to people, and small words that lead to one of several. */
const DONE_TO =
  /^(?:[骂逼劝带打欠陪害杀救娶嫁骗恨爱追赶求催哄撞捅砍刺连]|打[伤死败断]|[撞砍捅刺烧摔毒误]伤|[撞砍捅刺杀毒勒]死|杀害|殴打|辱骂|威胁|勒索|敲诈|欺骗|诈骗|骗[走取]|绑架|跟踪|除了|只有|唯有|直到|等到|轮到|换到|碰上|遇上|遇见|爱上|看上|告上|顶替|打发|支开|搬出|请出|抬出|[扛挤推撞甩拨拽]开|[挤赶逼劝气骂吓]走|看到|见|听到|想到|认出|认识|遇[见到]|碰[见到]|晃过|盘过|绊倒|铲倒|拉倒|放倒|撞倒|斩|擒|换成|交给|留给|传给|交棒|让位|让贤)$/;

const PASSED = /[晃盘绕骗胜]过$/;
/** "举报者之一" */
const ONE_OF = sieve(/之一$/);

/** What stands before `start`: a post is worth 3, a verb that takes people 1.5, a mark or small word less. */
export function weighBefore(reading: string, tokens: Tokens, start: number): number {
  const left = reading.slice(Math.max(0, start - 8), start).trimEnd();
  if (left === '') return 0.6;
  if (BODY_QUOTED.test(left)) return -3;
  if (BYLINE.test(left)) return 3.5;
  if (OF_KIN.test(left)) return 3;
  if (endsInPost(left.replace(BEFORE_POST, '').replace(ONE_OF, ''))) return 3;
  if (OF_AGE.test(left)) return 2;
  if (REACHED.test(left)) return 1.5;
  const told = IS_POST.exec(left);
  if (told && endsInPost(told[1] as string)) return 2;
  const last = tokens.before(start);
  // "交给了赵长青": the verb stands before the small word.
  const token = last?.word === '了' ? (tokens.before(last.start) ?? last) : last;
  if (!token) return EDGE.test(reading[start - 1] ?? ' ') ? 0.6 : -1;
  if (DAY_BEFORE.test(left)) return 0;
  // "那一年周尚文创办商号": when, and not how many.
  if (COUNTING.test(token.tag) && /^[一这那][年天月晚]$/.test(token.word) && /[那这]/.test(left.slice(-3))) return 0.6;
  if (COUNTING.test(token.tag) && !/名|位|个|次/.test(token.word)) return -2;
  if (token.word === '从') return 0.8;
  if (/^.给$/.test(token.word)) return 1.5;
  if (BEFORE_NAME.has(token.word)) return token.word.length > 1 ? 1.5 : 1;
  if (EDGE.test(token.word)) return 0.6;
  if (DONE_TO.test(token.word)) return token.word.length > 1 ? 1.5 : 1;
  if (token.word === '过' && PASSED.test(left)) return 1.5;
  if (/^[A-Za-z]/.test(token.word)) return 0.3;
  if (token.word === '的')
    return OF_BODY.test(left) || isFirmBefore(left) ? 2.2 : hasDeed(tokens, token.start) ? 1.2 : 0.4;
  if (/^[tpc]/.test(token.tag)) return 0.5;
  if (token.word.length === 1 && /^[ngxajvz]/.test(token.tag)) return -0.8;
  return 0;
}

/** "48岁的", "联系到": what leads to somebody. */
const OF_AGE = /\d岁的$/;
const REACHED = /(?:联系|联络|采访|访问)到了?$/;

/** "北山创投的郑立": somebody of a body. */
const OF_BODY =
  /[\u3400-\u9fff]{2}(?:创投|资本|投资|集团|控股|银行|证券|基金|保险|信托|科技|传媒|电器|电气|电子|汽车|航空|制药|药业|地产|置业|法院|检察院|地检署|地检|公安局|委员会|大学|学院|研究院|研究所|实验室|医院|事务所|律师行|俱乐部|电视台|日报|时报|总队|支队|大队|中队|救援队|派出所|中学|小学|煤矿|矿业|工会|协会)的$/;

const isFirmBefore = (left: string): boolean => [2, 3, 4].some((size) => isKnownFirm(left.slice(-1 - size, -1)));

/** A relative clause that tells what people do: "退休的", "出任校长的". */
function hasDeed(tokens: Tokens, at: number): boolean {
  const last = tokens.before(at);
  return last !== undefined && (AFTER_PERSON.has(last.word) || (AFTER_NAME.has(last.word) && last.word.length > 1));
}

/** One word of the dictionary with what is said: 表示遗憾. */
const SAYS = /^表示./;

const ADVERB = /^[则也却又还曾已亦未仍便就才再并]$/;

/** A deed of people right behind, or behind an adverb: "则坚称". */
export function hasDeedAfter(tokens: Tokens, end: number): boolean {
  const next = tokens.after(end);
  if (!next) return false;
  return (
    AFTER_PERSON.has(next.word) || (ADVERB.test(next.word) && AFTER_PERSON.has(tokens.after(next.end)?.word ?? ''))
  );
}

/** When, between the name and what is done: "某某上周辞职". */
const TIME_BETWEEN =
  /^(?:[上本这][周月](?:[一二三四五六日末底初])?|[昨今前当明翌次同隔][天日晚早夜](?:一早|清晨|早上|上午|中午|下午|傍晚|晚间|晚上|凌晨|深夜)?|[去今前]年(?:\d{1,2}月|初|底|[春夏秋冬]天?)?|同年|当[时场庭即]|周[一二三四五六日末]|星期[一二三四五六日]|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|[此随其]后|日前|近日|最近)/;

/** What a deed behind a word for the time says; undefined where neither stands there. */
function weighDeedInTime(reading: string, tokens: Tokens, end: number): number | undefined {
  const time = TIME_BETWEEN.exec(reading.slice(end, end + 14))?.[0];
  if (time === undefined) return undefined;
  const at = end + time.length;
  if (
    hasDeedAfter(tokens, at) ||
    SUFFERS.test(reading.slice(at, at + 7)) ||
    TAKES_OVER.test(reading.slice(at, at + 16))
  )
    return 1.5;
  return AFTER_NAME.has(tokens.after(at)?.word ?? '') ? 1 : undefined;
}

const SUFFERS =
  /^(?:被|遭到?|获|受)(?:当场|当庭|依法|正式|检方|警方|法院)?(?:查|捕|抓|拘|控|诉|判|免|撤|罢|双开|开除|带走|杀|害|停职|革职|逮|通缉|起诉|调查|解雇|解聘|炒|逼|逐|赶|拔|按倒|摁|铐|架走|押|拦下|任命|委任|提名|选|推|释|保释|减刑|特赦|邀|颁|授)/;

/** What only a person gets in court, which the dictionary cuts in two. */
const SENTENCED = /^(?:双双|分别|当庭|一审|二审|终审)?(?:获刑|领刑|获释|获判|获缓刑|领到[一二三四五六七八九十])/;

/** Taking over after a preposition of the agent: "由…接掌", "由…在12月递补". */
const TAKES_OVER =
  /^(?:[在于自][^，。；]{1,8})?(?:接掌|接手|接任|接替|继任|递补|代理|顶上|顶替|补位|救火|掌舵|出任|担任|代行|署理|兼任|暂代|填补|补上|主持|领军|接棒|接班|接下|扛起)/;

/** "等三人", "等独立董事": how a row of people ends. */
export const ENDS_ROW =
  /^等(?:人|[一二三四五六七八九十两几数多\d]+(?:名|位|人)|[\u3400-\u9fff]{0,6}(?:董事|监事|高管|负责人|官员|议员|委员|代表|教授|律师|医生|学者|专家|股东|球员|球星|队员|教练|演员|艺人|记者|警员|法官|检察官|成员|干部|同事|部下|家属|子女|兄弟|人士)(?![会院局]))/;

/** What is told of a person alone: how old they are, where they were born, how they were elected, with whom they work. */
const OF_A_LIFE =
  /^(?:，(?:今年|现年|时年|享年|终年)?\d{1,3}岁|（\d{1,3}岁|(?:出?生于|出生在)|共事|以[^，。；]{1,12}(?:当选|胜出|落败|落选|连任|险胜)(?:[，。]|$))/;

/** Ships, trains, schemes and things, behind the quotes of their name. */
const CALLED_SO =
  /^”(?:号|[客货游邮渔油拖]轮|[客货渔轮]船|列车|航班|航母|潜艇|飞船|卫星|火箭|台风|飓风|行动|计划|项目|工程|系统|平台|软件|手机|品牌|楼盘|小区|病毒|疫苗)/;

/** With whom others travel; one of two sides. */
const PARTY =
  /^一(?:行(?![业动走贷])|方(?:[的，。、则也未已向称不]|代表|律师|提出|没有|认为|表示|主张|辩称|当庭|要求|败诉|胜诉))/;

/** What players do with the ball. */
const BALL =
  /^(?:[晃盘甩]过|[扛挤甩]开|主罚|操刀|一?记(?:头球|重炮|劲射|任意球|挑射|勺子|三分|远射|扣杀)|一[棒脚头剑]|带球|盘带|拿球|持球|断球|抢断|卸球|停球|摆渡|解围|补时|扑点|扑救|脱手|单刀|绝杀|上篮|扣篮|三分|暴扣|盖帽|抢下|砍下|拿下\d|轰下|轰出|敲出|夯出|击出|三振|先发|中继|关门|救援|登板|接应|接到|长传|传球|妙传|直[传塞]|横传|传中|回传|短传|助攻|头球|射门|罚[进失丢]|点球|任意球|角球|破门|补射|远射|劲射|抽射|推射|挑射|凌空|梅开二度|独中|首开纪录|扳[平回]|打[进入]|攻[入进])/;

/** What somebody does with body and hands: a verb of one character and where it leads. */
const MOVES =
  /^(?:[奔冲跑跳扑闯挤跨踏爬走][进出向往过上下回入到][\u3400-\u9fff]|[扛捧抱拎搂摘戴披拽][起出着过到了][\u3400-\u9fff]|拿着|[坐跪躺蹲趴][在到起着上下了][\u3400-\u9fff]|[丢掉摔跌栽]了|拿咪)/;

/** What is told of nobody but people, in the words of stories: what they do with head and hands, whose kin stands there. */
const OF_BODY_AND_KIN =
  /^(?:([\u3400-\u9fff])[了一]\1|[点摇抬低扭埋仰转](?:了[点摇抬低扭埋仰转])?(?:头|身)|[摇点]摇?头|推门|关门|推开门|敲门|头也不|一[宿夜]没|[不没](?:吭声|作声|出声|说话|搭腔|接话|搭话|睡|接电话|回头|还手|哭)|没有(?:回头|说话|接话|出声|作声|哭|还手)|蹲|叹了?口?气|骂骂|咬(?:了咬)?牙|咬着牙|皱(?:眉|了|着)|瞪[着了大]|愣[住了在]|慌了|[哭笑]着|[红沉铁]着[脸眼]|板着脸|[眼泪]|声音[发颤嘶哽低]|嗓[子门]|攥|抽着?烟|点了?[根支]|老婆|老公|媳妇|爱人|他?[爸妈娘爹](?![\u3400-\u9fff]{0,2}会)|在内的[^，。]{0,8}[人名位])/;

/** What stands from `end` on: a form of address is worth 3, a verb of people 2, a mark or small word less. */
export function weighAfter(reading: string, tokens: Tokens, end: number): number {
  const right = reading.slice(end, end + 6).trimStart();
  if (right === '') return 0.5;
  // "康斯律师事务所": a firm's sign.
  if (/^律师(?:事务|行|楼|公会|协会)|^会计师事/.test(right)) return -3;
  if (readAddress(right).length > 1) return 3;
  if (PARTY.test(right)) return 2.4;
  if (OF_BODY_AND_KIN.test(reading.slice(end, end + 14))) return 1.7;
  if (BALL.test(right)) return 2;
  // "“蓝鲸”客轮": what is called so.
  if (CALLED_SO.test(right)) return -4;
  if (/^(?:报道|电|摄|发自|编译|／|\/(?:文|图))/.test(right)) return 2;
  if (/^（(?:[A-Z][a-z]+|[男女]|时?任|前|右|左|中|\d+岁)/.test(right)) return 2;
  if (/^手[上中里]/.test(right)) return 1.5;
  if (/^成(?:了|为)[\u3400-\u9fff]{2}/.test(right)) return 0.9;
  if (/^案(?:开庭|宣判|一审|二审|发|在|于|的|中|再审|[，。])/.test(right)) return 2;
  if (/^的(?:办公|律师|妻子|丈夫|父|母|家|儿|女|支持|发言|代理|住所|微博|遗体|辩护|经纪)/.test(right)) return 2;
  if (ENDS_ROW.test(reading.slice(end, end + 12))) return 2.4;
  if (OF_A_LIFE.test(reading.slice(end, end + 16))) return 2;
  const token = tokens.after(end);
  // "健" + "一把": the small word is the end of the word that the dictionary joined with the name's.
  if (!token && /^[把将被]/.test(right)) return 0.7;
  if (!token) return EDGE.test(reading[end] ?? ' ') ? 0.5 : -1;
  if (TAKES_POST.test(token.word) && POST_SOON.test(reading.slice(token.end, token.end + 12))) return 3.2;
  if (TAKES_OVER.test(reading.slice(end, end + 16))) return 2.6;
  if (SUFFERS.test(reading.slice(end, end + 7))) return 1.7;
  if (/^说[，：“]/.test(right)) return 2.4;
  if (SENTENCED.test(right)) return 2;
  const inTime = weighDeedInTime(reading, tokens, end);
  if (inTime !== undefined) return inTime;
  if (AFTER_PERSON.has(token.word) || SAYS.test(token.word)) return 2;
  if (ADVERB.test(token.word) && hasDeedAfter(tokens, end)) return 1.2;
  if (AFTER_NAME.has(token.word)) return token.word.length > 1 || /[说称]/.test(token.word) ? 1.2 : 0.7;
  if (EDGE.test(token.word)) return 0.5;
  if (/^[vdpctru]/.test(token.tag) && token.word.length > 1) return 0.7;
  // "奔进场内", "扛起箱子": the dictionary has verbs of one character that it takes for pieces of words.
  if (MOVES.test(right)) return 0.8;
  if (/^[m]/.test(token.tag)) return 0.2;
  if (token.word.length === 1 && /^[ngxajz]/.test(token.tag)) return -0.8;
  return 0;
}

sieveEach(
  OF_AGE,
  REACHED,
  OF_A_LIFE,
  TIME_BETWEEN,
  OF_BODY,
  EDGE,
  COUNTING,
  TAKES_POST,
  OF_KIN,
  BODY_QUOTED,
  IS_POST,
  BYLINE,
  ADVERB,
  SUFFERS,
  TAKES_OVER,
  ENDS_ROW,
  MOVES,
  OF_BODY_AND_KIN,
);
