/** Whether a Chinese verb has a subject of its own in its clause. */
import { sieveEach } from '../../sieve.ts';
import type { Template } from '../templateOf.ts';
import type { ChineseClause } from './clauses/nameGroup.ts';

/** What tells when, how and in what manner something is done, and is nobody. */
export const TIME_OR_ADVERB =
  /\d+|[一二两三四五六七八九十几半数]+|[年月日号天周星期时分]|(?:去|今|前|明|昨|当|同|本|上|下|次|翌|隔)[年月日天晚周]|底|初|中旬|上旬|下旬|凌晨|早上|上午|中午|下午|傍晚|晚间|深夜|之?[前后]|内|此|随[后即]|也|又|还|再|次|曾经?|已经?|均|都|正式|公开|一致|最终|终于|随后|首次|分别|先后|相继|突然|则|便|就|才|仅|并|且|而|但|可|不过|然而|更|最|很快|不久|即|当场|当众|点名|强烈|严厉|多次|连续|一度|其后|于是|因此|结果|甚至|共同|联名|一起|与|和|同|跟|向|对|把|将|被|遭|以|于|在|了|着|过|地|的|其|自己|个|多|主动|亲自|宣布|决定|选择|表示|声明|发表|明确|直接|高调|正|双双|大举|累计|全部|悉数|夏|秋|冬|春|季|至|到|从|起|由|”|“|\s/gu;

/** What somebody does to be heard, before they say it: 临走前发长文炮轰, 接受采访时批评. */
const UTTERS =
  /(?:临走前|临别时|当庭|庭上|会上|会后|席间|事后|私下|书面|口头|匿名|实名|透过律师|通过律师|委托律师)|(?:发|撰|写|开|召开|举行|接受|受|致|登|上|刊登|发起|出席|录制|公布|提交|递交|做客)[^，的]{0,8}?(?:文|信|函|声明|帖|推|微博|视频|记者会|发布会|记者|采访|专访|访问|访|节目|直播|公告|报告|书|会|电邮|邮件)(?:时|中|里|后|上|内)?/gu;

/** People without a name, whose deeds are nobody's that has one. */
export const OTHERS =
  /政府|当局|员工|职工|职员|雇员|工人|民工|同事|同僚|下属|部下|学生|校友|师生|家长|家属|遗属|亲属|家人|亲友|邻居|居民|村民|市民|民众|公众|群众|百姓|选民|网友|网民|球迷|粉丝|歌迷|影迷|观众|读者|用户|客户|顾客|消费者|车主|业主|租客|房东|股东|债权人|债主|投资者|散户|股民|储户|供应商|经销商|同行|业内|业界|外界|坊间|舆论|媒体|传媒|本刊|本报|本台|笔者|记者|评论员|评论家|专家|学者|分析师|律师|议员|立委|官员|代表|委员|会员|党员|党内|队友|队员|球员|教练|裁判|对手|敌人|示威者|抗议者|支持者|反对者|批评者|受害者|受害人|死者|伤者|患者|病人|医生|护士|乘客|旅客|机长|机组|目击者|证人|警员|警察|法警|狱警|保安|有人|有的|很多人|许多人|不少人|一些人|多人|众人|人们|大家|人人|旁人|他人|别人|女方|男方|美方|中方|日方|英方|军方|官方|资方|劳方|工会|高管|董事|管理层|网站|报纸|周刊|杂志|电台|电视台/u;

/** 法院判处, 警方逮捕, 清盘人追讨: who has power to, and has no name here. */
const POWERS =
  /^(?:\d{1,2}[年月日]|昨[天日晚]?|今[天日晨]?|当[天日晚]|随后|随即|其后|一审|二审|终审|上诉|地方|高等)*(?:法院|法庭|检方|控方|检警|警方|公安|检察机关|监管部门|监管机构|清盘人|破产管理人|合议庭|陪审团)/u;
const DONE_TO = /(?:将|把|对|向)[^，]*[\ue000\ue001][^，]*$/u;
const BECAUSE = /因[^，]*$/u;
const PHRASE = /(?:因|为|据|在|以|于|从|按|凭|作为|代表)[^，]*$/u;
const NAMES = /[\ue000\ue001]/gu;

/** Whether what stands before a verb, marked names left out, has no subject of its own. */
export function isEmptyBefore(clause: ChineseClause, template: Template, verbStart: number): boolean {
  let words = template.text.slice(clause.start, verbStart);
  if (POWERS.test(words)) return false;
  // 将某甲等四名执行人列为被告: what goes with whom it is done to is no subject.
  const own = words.replace(DONE_TO, '');
  const longest = own === words ? 2 : 1;
  words = own;
  // 因部分股东对其质疑: who does it stands behind the 因.
  if (OTHERS.test(BECAUSE.exec(words)?.[0] ?? '')) return false;
  words = words.replace(PHRASE, '');
  words = words.replace(NAMES, '').replace(UTTERS, '').replace(TIME_OR_ADVERB, '');
  return words.length <= longest && !OTHERS.test(words);
}

sieveEach(POWERS, DONE_TO, BECAUSE, PHRASE, NAMES, UTTERS, OTHERS);
