/**
 * Whether a word that spells foreign sounds names a person or a body, by the sides of one place: a small sum of weights,
 * to be added up over all the places at which the word stands.
 *
 * Promises: above 0 for a person, below for a body; 0 where the sides say nothing. Does not know: the word itself.
 * Weights are how much oftener news has the words beside the one than beside the other, as a rough logarithm.
 */

/** What follows a name. Only what tells the two apart: both announce, answer and deny. */
const AFTER: readonly [RegExp, number][] = [
  [/^(?:说|坦言|直言|回忆|写道|笑|哭|苦笑|坦承|撰文|发文|落泪|哽咽|鞠躬|摇头|点头|沉默)/, 2.5],
  [/^(?:泣不成声|流泪|落泪|含泪|随父|随母|随队|飞抵|启程|动身|飞往|搭机|乘机|搭乘|时年|捂脸|挥手|鞠躬)/, 2.5],
  [/^(?:先生|女士|小姐|太太|夫人|爵士|教授|博士|夫妇|兄弟|父子|本人|一家)/, 3],
  [
    /^(?:出生|去世|病逝|逝世|结婚|离婚|被捕|入狱|获刑|认罪|自首|自杀|毕业|退休|辞职|辞去|卸任|离任|出任|担任|接任|接替|上任|当选|走[出进上下]|身着|手持|时年|今年\d+岁)/,
    2,
  ],
  [/^的(?:妻子|丈夫|父亲|母亲|儿子|女儿|律师|弟弟|哥哥|姐姐|妹妹|家人|遗体|经纪人|遗孀|辩护|女友|男友|合同期)/, 2],
  [/^(?:率队|率领|挂帅|下课|破门|扳平|梅开二度|帽子戏法|助攻|头球|传球|射门|伤愈|首发|替补登场|点球命中)/, 2],
  [
    /^(?:董事会|董事长|董事局|公司|集团|股份|股价|股权|股票|市值|旗下|总部|俱乐部|球员|球迷|主帅|主教练|总裁|首席|高管|CEO|CTO|CFO|创始人|门店|员工|产品|工厂|官网|财报|营收|子公司|母公司|管理层|官方|青训|老板|主席|队长|门将|前锋|中场|后卫|后防|的(?:股价|股东|员工|门店|产品|主场|球迷|球员|管理层|董事))/,
    -2.5,
  ],
  [
    /^(?:官宣|宣布(?:与|同|和|推出|收购|裁员|签下|聘请|任命|解雇|破产|停产|召回)|发布公告|斥资|以[\d一二三四五六七八九十约近].{0,10}(?:元|镑|欧|万|亿)|停牌|退市|上市|破产|裁员|停产|量产|登陆|换帅|[\d一二两三四五六七八九十].{0,3}换|终止合作|入驻|开设|推出)/,
    -2,
  ],
  [
    /^(?:主场|客场|做客|\d+[比:：]\d+|在(?:主场|客场|欧冠|欧联|联赛|英超|意甲|西甲|德甲|法甲|中超|转会市场|客战|足总杯|杯赛|决赛|小组赛|股市|交易所))/,
    -1.5,
  ],
  [/^(?:从.{2,8}(?:引进|签下|租借|买下)|引进|签下|签约|租借|与.{2,8}(?:签署|组成|合并|达成|续约|解约|分手))/, -1.5],
  [/^(?:队|银行|汽车|大学|药厂|航空|石油|电气|资本|管理公司|基金|保险|实验室|医院|制药)/, -2.5],
];

/** What stands before a name. */
const BEFORE: readonly [RegExp, number][] = [
  [/岁的$/, 3],
  [/(?:叫|名叫|叫做|妻子|丈夫|父亲|母亲|儿子|女儿|嫁给|迎娶|律师|导师|师从|逮捕|拘捕|杀害|审判|昔日助手)$/, 2],
  [/(?:解雇|炒掉|任命|提名|聘请|聘用|官宣|罢免|采访|专访|告诉|签下了?前?锋?|由|替换|换下)$/, 1],
  [
    /(?:买下|收购|并购|入股|入主|增持|减持|举牌|接手|接管|注资|出售|控股|执教|执掌|加盟|加入|转投|转会至|转会|效力于?|租借至|租借到|租借回|供职于|就职于|任职于|创办|创立)$/,
    -2.5,
  ],
  [/(?:重返|回归|告别)$/, -1],
  [
    /(?:力克|战胜|击败|不敌|输给|负于|战平|逆转|横扫|淘汰|对阵|迎战|客战|主场\d比\d|大胜|完胜|惜败|爆冷输给|豪门|劲旅|球队|俱乐部|死敌|同城)$/,
    -1.5,
  ],
  [
    /(?:公司|企业|集团|巨头|品牌|连锁|药店|药企|车企|银行|机构|平台|供应商|竞争对手|合作伙伴|超市|厂商|航司|零售商|制造商|连锁店|交易所)$/,
    -2.5,
  ],
];

const sum = (table: readonly [RegExp, number][], words: string) =>
  table.reduce((total, [pattern, weight]) => (pattern.test(words) ? total + weight : total), 0);

export function weighKinds(reading: string, start: number, end: number): number {
  const right = reading.slice(end, end + 16).replace(/^（[^（）]{0,40}）/, '');
  return sum(AFTER, right) + sum(BEFORE, reading.slice(Math.max(0, start - 6), start));
}
