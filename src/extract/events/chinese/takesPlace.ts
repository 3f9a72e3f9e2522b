/**
 * Whether the words before a verb hold somebody who does it, though no name was found there: "一名员工被捕", "秘书被带走",
 * "只松随后辞职". Then it is not told of whoever was told of before.
 *
 * Does not know: names that are everyday words ("安定辞职").
 */
import { weighSurname } from '../../entities/chinese/words/surnames.ts';
import { sieveEach } from '../../sieve.ts';
import type { Tools } from '../../tools.ts';

/** How something is suffered, right before its verb. */
const PASSIVE = /(?:被|遭到?|获)[^，。；]{0,8}$/;
/** Adverbs and times between who does it and the verb. */
const BETWEEN =
  /(?:则|也|又|还|却|便|就|才|已经?|均|都|曾|将|会|亦|即|再|正式|主动|公开|随后|随即|旋即|先后|相继|陆续|分别|同时|当[天日晚场庭]|次日|翌日|[昨今]天|此后|其后|后来|最终|最后|终于|集体|联名|突然|因[^，。；]{1,12}|于[^，。；]{1,10}|在[^，。；]{1,10}|上任[^，。；]{1,8}后|宣布)$/;
/** People, and bodies of people, by their nouns. */
const PEOPLE =
  /(?:(?<![个本私别工为一某惊动感])人|(?<![记作使])者|记者|学者|员工|职员|[官议委学球队成船雇教研演警店技专党会]员|们|高管|副总|总监|经理|总裁|董事|主席|书记|主任|秘书|幕僚长|校长|院长|部长|局长|市长|县长|处长|厂长|店长|船长|机长|队长|会长|团长|教师|律师|医师|厨师|法官|军官|警官|检方|警方|校方|院方|资方|劳方|供应商|经销商|承包商|投资商|开发商|厂商|家属|亲属|妻子|前妻|丈夫|前夫|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|合伙人|股东|工会|球迷|学生|民警|网友|好友|队友|客户|用户|租户|乘客|旅客|村民|居民|市民|难民|选民|团队|调查组|工作组|专案组|歌手|助手|副手|对手|凶手|枪手|业主|雇主|买主|嫌犯|案犯|疑犯|主犯|从犯|同案犯|同事|同伙|同僚|部下|下属|干部|教授|司机|老板|保安|护士|医生|主播|模特|导游|法院|法庭|检察院|警察局|公安局|董事会|委员会|政府|当局)$/;
/** What somebody is when they do it, or with whom: "作为董事长", "与股东". */
const RULED =
  /^(?:以|作为|身为|与|和|同|跟|因|为|被|由|对|向|从|经|据|在|于|替|给|把|将|让|连同|除|当|任|如|像|随|率|带|携|受|遭|应|比)(?!地)|(?:作为|身为|成为|任|当|做|以|与|和|同|跟|向|对|被|由|从|让|的)(?:[^，。；]{1,6})$/;
/** Some of them, however they are called. */
const COUNTED =
  /^(?:另|又|还有|其中|有|至少|近|约|超过|逾|多达)?(?:[一二两三四五六七八九十几数多百千万\d]+|多|数|某|某位|一些|部分|不少|许多)(?:名|位|个(?!月|星期|小时|多|工作日|交易日|季度|百分点|回合|赛季|钟头)|家)(?!人(?:名义|身份|原因))/;
const SOMEBODY_LEAST = 2;
/** Behind more words than these it is not asked: each small word that is cut off costs another look at the rest. */
const LONGEST_BEFORE = 120;

/** `before`: from where the clause begins to its verb, without times. */
export function takesPlace(before: string, segment: Tools['segment']): boolean {
  if (before.length > LONGEST_BEFORE) return false;
  let rest = before.trim().replace(PASSIVE, '');
  for (let cut = rest.replace(BETWEEN, ''); cut !== rest; cut = rest.replace(BETWEEN, '')) rest = cut;
  if (rest.length < SOMEBODY_LEAST || RULED.test(rest)) return false;
  return COUNTED.test(rest) || PEOPLE.test(rest) || isLikeName(rest, segment);
}

/** A surname by itself, and one or two characters that are no word with it: "林" + "而立". */
function isLikeName(rest: string, segment: Tools['segment']): boolean {
  const { length } = rest;
  if (!segment || length > 3 || !/^[\u3400-\u9fff]+$/.test(rest)) return false;
  const base = weighSurname(rest[0]);
  const words = segment(rest);
  if (words.length === 1) return length === 3 && (base ?? 0) > 0 && words[0]?.tag === 'nr';
  if (words[0]?.word.length !== 1) return false;
  // 只 is a surname before a noun alone: "只松".
  const isRare = rest[0] === '只' && length === 2 && /^(?:n|g|x)/.test(words[1]?.tag ?? '');
  const isSure =
    (base === 2 || (base === 1 && length === 3)) && !words.slice(1).some(({ tag }) => /^[dpcrfuyq]/.test(tag));
  return isRare || isSure;
}

sieveEach(PASSIVE, BETWEEN, PEOPLE, RULED, COUNTED);
