/**
 * Words about Chinese posts: which are no posts at a body, which several people hold at a time, which have a place even
 * where none is named; and the label of a post, cut out of the words around it.
 */

import { sieveEach } from '../../sieve.ts';
import { kindOfPost } from '../bodyKinds.ts';
import { isPost } from '../isPost.ts';

/** Words for the kind of a body, beside a name that may not have been found; of an expression. */
export const KINDS_OF_BODIES =
  '(?:球队|俱乐部|公司|企业|集团|机构|大学|学院|医院|银行|基金会|研究所|研究院|协会|学会|车企|药企|房企|券商|平台|品牌|报社|杂志|电视台|律所|事务所)';

export const FOUNDER =
  /(?:联合|共同)?(?:创始人|创办人|创建人|创立者|创办者|创立人|始创者|缔造者|奠基人|奠基者|开山祖师|开创者|创始合伙人|始创人)(?!(?:之|的)[子女妻夫弟兄妹姐孙侄婿媳长次幼独养遗父母])/u;

/** What is no post at a body, whatever stands before it: kin, parts in a case, people in general. */
export const NO_POST =
  /(?:(?<!事务所|律所|法务部?|法律部|内部|首席|公司|集团)律师|辩护人|经纪人|妻子|丈夫|父亲|母亲|爸爸|妈妈|儿子|女儿|[弟兄姐妹妻夫子女嫂媳婿]|友|同学|对手|竞争者|嫌疑人|被告|被告人|原告|嫌犯|证人|死者|遇难者|伤者|受害者|受害人|家属|居民|村民|市民|农民|(?<!主要|最大|早期|战略|天使|第一大|单一最大)投资者|候选人|参选人|球迷|客户|用户|读者|老人|男子|女子|男孩|女孩|先生|女士|太太|夫人|小姐|元配|二太|三太|四太|遗孀|导师|弟子|门生|接班人|继任者|前任|继承人|人士|顾客|乘客|游客|得主|冠军|富商|富豪|大亨|天才|少年|青年|粉丝|批评者|支持者|盟友|伙伴|同事|邻居)$/u;

/** Posts that several people hold at a time: all in a list have them. */
export const SHARED_POST =
  /(?:(?<!董事长|理事长)(?:董事|独董|监事|理事)|成员|员工|职员|队员|球员|前锋|后卫|中场|门将|教练|外援|主力|工程师|科学家|研究员|教授|讲师|学者|学生|博士后?|博士生|医生|护士|律师|法官|检察官|议员|立委|委员|代表|合伙人|创始人|创办人|高管|股东|顾问|副总裁|副主席|副总经理|副董事长|副总|副主任|副院长|副校长|经理|编辑|记者|分析师|交易员|官员|警官|船员|大副|联席主席|负责人|总监|主管|两人|名将)$/u;

/** Posts that name no kind of body and yet have a place where none is named. */
const PLACED =
  /(?:主席|主任|副主任|主管|负责人|秘书长|公司秘书|董事会秘书|副总|首席[^，。、的]{2,5}[师家员手挥]|总(?:会计|设计|建筑|规划|工程|经济|精算)师|总工|(?:财务|营运|营销|技术|资讯|法务|人资|人事|研发|学务|总务|护理|行政|企划|采购|业务|安全|稽核)长|(?:科|段|股|工段|矿)长|矿工|发行人|干事长|总干事|召集人|助教|技术秘书|球探|名宿|控制人|法人代表|法定代表人|出纳|会计|交易员|程序员|架构师|特助|主厨|总厨|厨师长|店员|领班|安全员|调度员|(?:党委|党组|纪委|党总?支部?|支部|团委)书记|高层|骨干|元老|老臣|旧部|监察人|副手|协理|襄理|副理|二当家|三当家|员工|职员|雇员|高管|工程师|经理|总监|创始人|创办人|创建人|掌舵者|领导者|掌权者|一把手|二把手|当家人|大当家|话事者|主事者|主事人|少东家?|操盘手|掌门人?|理事长|会长|财务|法务|股东|发言人|顾问|部门负责人|分析师|总法律顾问|实控人|话事人|代表|成员|掌舵人|技术员|司机员|列车长|车长|机师|副驾驶|站务员|艺员|(?:主要|最大|早期|战略|天使)(?:投资者|投资人|投资方|金主))$/u;
/** Posts of states and towns have no body that the article must name; reporters and scholars pass through. */
const UNPLACED =
  /(?:(?:^|独立|自由|资深|行业|市场|证券|金融|政治|军事|国际|财经|时事|体育)(?:分析[师员]|评论[员家]|策略师|观察[家员])|经济学家|政治学家|社会学家|国家主席|官房长官|国防长官|[财外防]长|[检警]察?总长|警务处长|总长|参谋长|总司令|司令员?|阁揆|阁员|参议员|众议员|总统|总理|首相|国务卿|大臣|特首|行政长官|布政司|市长|省长|州长|县长|镇长|村长|记者|学者|院士|教师|老师|学生|警察|民警|官员|党代表|律师代表|法人代表|家属代表|人大代表|居民代表|代表们|驻[^，。]{1,4}(?:代表|大使|领事|公使))$/u;

/** Whether a post without a named body is one at a body that is clear from the story. */
export function hasPlace(post: string): boolean {
  return !UNPLACED.test(post) && (kindOfPost(post) !== undefined || PLACED.test(post));
}

/** What may stand before the office in its name: the state or place, and nothing that narrows it. */
const WHOLE_STATE = /^(?:[\u4e00-\u9fff]{1,3}[国省市州县]|国家|联邦|日本|中央|全国)?$/u;
/** A body inside the words of a post, with the office at its head: 交通委主任, 工会理事长. */
const OWN_BODY =
  /([\u4e00-\u9fff]{0,8}(?:委|委员会|委会|[工商协学]会|联盟|法院|检察院|[^董监理]事务所|大学|学院|医院|银行|党|检署|特勤队|[乐剧舞歌合公]团|研究[院所]|出版社|报社|电视台|博物馆|美术馆|图书馆|寺))(?:的?(?:前|副|代|原|代理|署理|常务|执行|名誉|首席)*)(?:主任|书记|主席|理事长|会长|院长|检察长|校长|行长|总干事|秘书长|党首|委员长|负责人|发言人|干部|成员|总经理|董事长|总裁|执行长|总监|团长|台长|社长|所长|馆长|住持)$/u;
/** 底特律联邦法官 is at no court but one of that place. */
const OF_PLACE =
  /^([\u4e00-\u9fff]{2,6}?)(?:联邦|地方|地区|巡回|高等|上诉|最高)*(?:首席|资深|主任|助理|副)*(?:法官|检察官|检察长|警长|警官)$/u;
/** What stands before such posts and names no place. */
const NO_PLACE =
  /[案审本该此这那名位任职兼前原老女男的]|合议|独任|首席|资深|主任|退休|联邦|地方|地区|巡回|高等|上诉|最高|刑事|民事|商业|行政|少年|家事|承办|主办|经办|办案|主审|主控|公诉|出庭|值班|在场|当值|辖区|专案/u;
/** 司法部长 is at no other ministry than one of justice, 工会理事长 at nothing but a union. */
export function isOfficeOf(words: string, name: string): boolean {
  const own = OWN_BODY.exec(words)?.[1];
  if (own !== undefined) return own === '党' || name.includes(own.slice(-2));
  if (/校长$/u.test(words) && /(?:科学|研究|工程|社科|中科|中研|医)院$|研究所$/u.test(name)) return false;
  // 政务次长 is at a ministry, not at what rules it.
  if (/[部次]长$/u.test(words) && /(?:院|府|局|台|阁|宫)$/u.test(name)) return false;
  const place = OF_PLACE.exec(words)?.[1];
  if (place !== undefined && !NO_PLACE.test(place) && !name.includes(place.slice(0, 2))) return false;
  const office = /([\u4e00-\u9fff]{2})[部厅局署](?:副?长官?|次长)$/u.exec(words)?.[1];
  return (
    office === undefined || WHOLE_STATE.test(name.slice(0, Math.max(0, name.indexOf(office)))) === name.includes(office)
  );
}

/** A verb stands among the words: somebody does something to whoever has the post. */
export const DOES_TO =
  /[被对向]|搜查|搜索|查抄|突袭|把(?!手)|(?<![上中少大名老门守主女小])将(?![军领])|给付|支付|赔偿|归还|返还|要求|呼吁|敦促|请求|促请|催促|致函|致电|拜访|拜会|求见|访问|通知|警告|声援|力挺|反对|点名|举报|投诉|状告|控告|告知|开除|辞退|炒掉|免去|撤销|撤职|解聘|宣布|处分|处罚|调查(?![员组官委局科处])|约谈|传唤|拘留|带走|抓获|追究|起用|提拔|派出|委派|谴责|质疑|抨击|怒斥|痛骂|指控|检控|弹劾|通缉|禁止|勒令|责令|颁令|拘捕|刑拘|立案(?!庭)|击败|战胜|取代|接替|释放|特赦|赦免|引渡|悬赏|签下|引进|买入|招入|租借|委托|游说|求助|质问|痛批|炮轰|延揽|任命|委任|聘请|聘任|提名|罢免|解雇|起诉|会见|邀请|批评|指责|请来|挖来|选出|撤换|逮捕/u;

/** The head of the body whose name stands before: 部长, 副局长; a body directly before it is the one meant. */
export const isPlainHead = (words: string): boolean =>
  /^(?:前|原|时任|现任|副|代|代理|常务)*[部局厅署处院校会社厂行所台省市州县]?[长官]官?$/u.test(words);

const LEAD =
  /^(?:籍的?(?=.{2})|[的之、兼和与及以由为作是在任向对从随让令而则就]|身为|作为|并由|以及|不过|但是?|曾任|担任|出任|接任|当选|获选为?|委任为?|任命为?|旗下|方面|一名|一位|另一名|另一位|另一|其|该|位|名|后者|前者|[^，。]{0,3}年的|\s)+/u;
const VERBS =
  /[说称将把被给了着过令请让指告问叫带]|质疑|会见|任命|委任|起诉|批评|指责|宣布|解雇|罢免|提名|来自|包括|以及|前往|代表|创办|创立|收购|投资|加入|离开|支持/u;
/** Characters of the longest label. */
const LONGEST = 14;

/** The post itself: "的前首席技术官兼总裁" is "前首席技术官兼总裁"; undefined where the words hold none. */
export function labelOf(words: string): string | undefined {
  const bare = words.replace(/[“”"「」‘’（）()《》*]/gu, '').replace(LEAD, '');
  if (bare === '' || !(isPost(bare) || FOUNDER.test(bare))) return undefined;
  if (bare.length <= LONGEST && !VERBS.test(bare)) return bare;
  // The shortest ending that is a post of its own, and what describes it.
  for (let start = bare.length - 2; start >= 0; start--) {
    // "事长" is the end of 董事长, 理事长 or 监事长.
    if (!isPost(bare.slice(start)) || bare.startsWith('事长', start)) continue;
    const before =
      /(?:前任?|原|时任|现任|副|总|首席|联合|联席|执行|独立|非执行|高级|常务|名誉|代理|临时|助理|行政|财务|技术|运营|营运|安全|法律)+$/u.exec(
        bare.slice(0, start),
      );
    return bare.slice(start - (before?.[0].length ?? 0));
  }
  return undefined;
}

sieveEach(FOUNDER, NO_POST, SHARED_POST, UNPLACED, OWN_BODY, OF_PLACE, DOES_TO, LEAD, VERBS);
