/**
 * Reports as magazines and local papers tell them, by what could be seen and in everyday words. What the strings mean is
 * said in newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

const published = '2023-05-20';

export const MAGAZINE_REPORTS: readonly NewsReport[] = [
  {
    title: 'custody seen from outside',
    published,
    text: '5月5日，董事长周岚明在酒店的大堂里被按倒。5月9日，矿长何立群走进了派出所。',
    events: ['legal 2023-05-05: 周岚明', 'legal 2023-05-09: 何立群'],
  },
  {
    title: 'an office closes a works by an order, and a party body looks into somebody',
    published,
    text: '9月12日，区住建局向青岭煤矿下过停工整改的通知。省纪委宣布对副县长周岚明进行组织审查。',
    events: ['legal 2022-09-12: 区住建局, 青岭煤矿'],
    ties: ['区住建局 legal_action_against 青岭煤矿', '省纪委 legal_action_against 周岚明'],
    noEvents: ['assessment', 'restructuring'],
  },
  {
    title: 'what somebody will not own to, though it is asked in quotes',
    published,
    text: '周岚明不承认：“我要是能操纵，还会输？”记者拨通了何立群的电话，何立群说没有这回事。',
    events: ['statement ?: 周岚明', 'statement ?: 何立群'],
  },
  {
    title: 'a question is still no statement',
    published,
    text: '周岚明为什么辞职？何立群会不会接任？',
    noEvents: ['departure', 'appointment'],
  },
  {
    title: 'kin who are named by 叫',
    published,
    text: '周岚明的丈夫叫何立群，是矿上的安全员。何立群有个弟弟，叫何立新。',
    ties: ['周岚明 family_of 何立群', '何立群 family_of 何立新'],
  },
  {
    title: 'who has a post is named by 叫 or 是',
    published,
    text: '青岭煤矿昨天爆炸。有证的矿长叫周岚明，人在贵阳。真正的老板是何立群，在村口看鱼塘。',
    ties: ['周岚明 role_at 青岭煤矿', '何立群 role_at 青岭煤矿'],
  },
  {
    title: 'nobody has the post of another’s',
    published,
    text: '青岭煤矿昨天爆炸。他的老板是周岚明，对手的主帅是何立群。',
    noTies: ['role_at'],
  },
  {
    title: 'a mine without its word is the mine, and its head is no other firm’s',
    published,
    text: '青岭沟煤矿昨天爆炸。2014年7月，金垭能源花一亿元盘下濒临关闭的青岭沟，老矿长周岚明拿了钱。',
    organizations: ['青岭沟煤矿', '金垭能源'],
    ties: ['金垭能源 acquired 青岭沟煤矿', '周岚明 role_at 青岭沟煤矿'],
    noTies: ['周岚明 role_at 金垭能源'],
  },
  {
    title: 'a rescue corps of the province, and whoever leads it',
    published,
    text: '省矿山救护总队的雷铁钢带队赶到现场。',
    people: ['雷铁钢'],
    organizations: ['省矿山救护总队'],
    ties: ['雷铁钢 role_at 省矿山救护总队'],
  },
  {
    title: 'days counted from the accident and not from what was told last',
    published,
    text: '5月3日凌晨，周岚明在矿井里听见一声闷响。\n5月5日，最后一具遗体升井，事故造成三人死亡。\n可事发当天上午，矿上没有报告。直到次日下午，工人何立群领着家属堵住矿门。何立群说，他等了一夜。',
    events: ['incident 2023-05-03: 周岚明', 'dispute 2023-05-04: 何立群'],
  },
  {
    title: 'a month and some days later',
    published,
    text: '2022年9月12日，周岚明停职。一个月零五天之后，周岚明辞职。一年零两个月后，周岚明被捕。',
    events: ['departure 2022-10-17: 周岚明', 'legal 2023-12: 周岚明'],
  },
  {
    title: 'a day of these weeks behind a month long gone',
    published,
    text: '5月3日，青岭煤矿爆炸。5月5日，周岚明辞职。\n董事长何立群2014年7月买下青岭煤矿。5月8日，何立群在昆明被按倒。',
    events: ['legal 2023-05-08: 何立群'],
  },
  {
    title: 'but any other is of the year told',
    published,
    text: '5月3日，青岭煤矿爆炸。\n2014年7月，董事长何立群买下青岭煤矿。8月3日，何立群辞职。',
    events: ['departure 2014-08-03: 何立群'],
  },
  {
    title: 'seen to leave, to come back and to be pushed in',
    published,
    text: '年底合同一到，周岚明头也不回地去了广州铁军。老帅何立群有望杀回来。青训教头林志明被赶鸭子上架。',
    events: ['departure 2022-12: 周岚明', 'return ?: 何立群', 'appointment ?: 林志明'],
    noEvents: ['launch'],
  },
  {
    title: 'what waits for somebody’s nod',
    published,
    text: '转让尚须中国足协点头，答复最迟不超过12月20日。',
    events: ['decision ?: 中国足协'],
    noEvents: ['deal'],
  },
  {
    title: 'who leaves a body without a name here left no other',
    published,
    text: '鼎钧科技董事周岚明昨天出席。周岚明随即退出遴委会，临走前撂下一句话：“以后谁还敢捐钱？”',
    noTies: ['周岚明 left 鼎钧科技'],
  },
  {
    title: 'verbs that 了 stands inside of',
    published,
    text: '5月8日，周岚明与何立芳离了婚。5月9日，周岚明下了台。5月10日，北山公司停了工。5月11日，周岚明改了口。',
    events: [
      'change 2023-05-08: 何立芳, 周岚明',
      'departure 2023-05-09: 周岚明',
      'restructuring 2023-05-10: 北山公司',
      'statement 2023-05-11: 周岚明',
    ],
  },
  {
    title: 'the next day of what has no day is none',
    published,
    text: '董事长周岚明在员工群里发了一句“都散了吧”，第二天周岚明就辞了职。',
    events: ['departure ?: 周岚明'],
    noEvents: ['2023-05-21'],
  },
  {
    title: 'who takes others along is not who goes',
    published,
    text: '技术总监何立群带走了十一个工程师。',
    noEvents: ['departure'],
  },
  {
    title: 'so long before what has no day has none; and a will that is changed then',
    published,
    text: '周岚明离世前一个月改了遗嘱，把大宅留给幺女何立芳。',
    events: ['decision ?: 周岚明'],
    noEvents: ['incident'],
  },
  {
    title: 'yesterday in one character leaves the subject out, and traders have names',
    published,
    text: '董事局昨午開會逾五小時。地產商何立群不服，昨入稟申請禁制令。昨日何立群被廉署人員帶走。',
    events: ['legal 2023-05-19: 何立群', 'legal 2023-05-19: 何立群, 廉署'],
  },
];
