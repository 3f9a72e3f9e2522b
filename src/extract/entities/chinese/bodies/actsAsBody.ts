/**
 * Whether what stands beside everyday words that end in the noun of a body shows them to be the name of one: "动物保护协会
 * 理事长某某", "环保局接获检举", "被机师工会拒绝".
 *
 * Promises: looks at the words at either side of one place only. Does not know: whether the words can be a name at all.
 */
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';

/** Who heads a body or speaks for it, right behind its name. */
const HEAD =
  /^的?(?:原|前|前任|时任|现任|代理|名誉|荣誉|创会|创始|常务|第[一二三四五六七八九十]+(?:任|届))?(?:艺术|执行|行政|财务|市场|项目|发行|采访|业务|高级|助理|资深|主治)?副?(?:总监|总编辑|总编|主编|创始人|创办人|创立者|总经理|经理|董事长|董事|总裁|执行董事|老板|店长|店主|护士长|指挥|策展人|编辑|记者|律师|合伙人|医生|医师|教务长|学者|院士|理事长|会长|主席|秘书长|总干事|干事长|执行长|监事长|理监事|理事|监事|主任|主委|委员长|所长|院长|校长|园长|馆长|团长|台长|局长|处长|科长|股长|队长|社长|首席|发言人|负责人|执行主任|教授|教师|老师|教练|学生|[男女]学?生|博士|硕士|研究生|研究员|毕业|附属)/;
/** What a body does, right behind its name, with the adverbs of news before it. */
const ACTS =
  /^(?:[则也曾已又还却均]|昨[天日晚]|今[天日早晚]|前[天日]|[上本这下]?(?:周|星期|礼拜)[一二三四五六日天]|上个?月|本月|近[日期]|\d{1,2}[日号]|上[午周]|下午|随后|随即|当[天日晚]|日前|[当此]时|其后|之后|最终|正式|强烈|紧急|多次|再次|再度|一度|证实|曾经|已经|并未|没有|未能|将|拟|会)*(?:表示|指出|强调|认为|回应|宣布|公布|通报|发布|发表|发出|发声明|发文|发函|声明|声称|否认|证实|承认|呼吁|谴责|批评|抨击|质疑|要求|建议|决定|裁定|判定|判决|认定|同意|拒绝|批准|驳回|核定|核准|接获|接到|收到|派员|派出|介入|展开|启动|成立|召开|举行|举办|主办|开罚|裁罚|罚款|处分|解聘|停聘|录取|开除|聘请|聘任|任命|选出|推举|投票|表决|通过|起诉|提告|控告|告发|移送|函送|搜索|搜查|约谈|传唤|逮捕|拘留|立案|查处|查获|稽查|督促|责成|责令|吊销|撤销|取消|暂停|停课|停职|道歉|致歉|澄清|说明|解释|说|称|指|回函|发函|致函|行文|与[^，。]{1,10}(?:谈判|签约|签署|合作|协商|达成)|提出|提交|提供|拿到|取得|获得|赢得|败诉|胜诉|上诉|反对|支持|声援|罢工|抗议|投诉|举报|揭发|估计|预测|警告|提醒|关闭|停业|停刊|停办|停诊|推迟|展出|上演|演出|解散|裁员|更名|搬迁|开[会除])/;
/** What leads to a body that is dealt with. */
const BEFORE_BODY =
  /(?:[向遭被由据与经]|告上|状告|起诉|要求|指控|批评|来自|任职于?|供职于?|加入|退出|担任|出任|当选|获选)$/;
/** What tells which of many, or only that it is of a sort: no name follows. */
const OF_A_SORT =
  /(?:[一两三四五六七八九十几数多各某该本此这那每全诸哪]|[个家所间名位些种级类届任的新旧老大小原前]|当地|本地|地方|其他|其它|有关|相关|任何|所有|许多|不少|若干|多数|部分|附近|专业|普通|著名|知名|国内|国外|海外|境外)$/;
/** Where a clause opens. */
const OPENS = /(?:^|[\s，。；：、！？“”（）\n])$/;

/** Whether the words of a stretch, which end in a body's noun, stand there as the name of one. */
export function actsAsBody(reading: string, tokens: Tokens, start: number, end: number): boolean {
  if (!tokens.isBorder(start) || !tokens.isBorder(end)) return false;
  const left = reading.slice(Math.max(0, start - 4), start);
  if (OF_A_SORT.test(left)) return false;
  const right = reading.slice(end, end + 24);
  if (HEAD.test(right)) return true;
  return (OPENS.test(left) || BEFORE_BODY.test(left)) && (ACTS.test(right) || BEFORE_BODY.test(left));
}

sieveEach(HEAD, ACTS, BEFORE_BODY, OF_A_SORT);
