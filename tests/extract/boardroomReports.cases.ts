/** Reports from boardrooms, clubs, universities and parliaments; what their strings mean is in newsReports.cases.ts. */
import type { NewsReport } from './newsReports.cases.ts';

const FIRM = '远行智能科技有限公司（简称远行智能）由周海岚创办，林岳峰任董事，陈慕白任监事。';
const LONG = '远行智能科技有限公司';

/** Of a firm, its founder and two of its board: what the sentence ties. */
const ofFirm = (sentence: string, ties: readonly string[], noTies: readonly string[] = []): NewsReport => ({
  title: sentence,
  published: '2024-01-17',
  text: FIRM + sentence,
  ties: ties.map((tie) => tie.replaceAll('远行智能', LONG)),
  noTies: noTies.map((tie) => tie.replaceAll('远行智能', LONG)),
});

/** What a sentence must tell, and must not. */
const told = (sentence: string, events: readonly string[], noEvents: readonly string[] = []): NewsReport => ({
  title: sentence,
  published: '2024-01-17',
  text: sentence,
  events,
  noEvents,
});

const STAKES: readonly NewsReport[] = [
  ofFirm('远行智能完成3亿元C轮融资，投资方包括红山资本、松禾资本和高岭集团。', [
    '红山资本 invested_in 远行智能',
    '松禾资本 invested_in 远行智能',
    '高岭集团 invested_in 远行智能',
  ]),
  ofFirm(
    '远行智能获千万美元天使轮融资，由云启资本、松禾资本、银泰资本等机构投资。',
    ['云启资本 invested_in 远行智能', '银泰资本 invested_in 远行智能'],
    ['invested_in 松禾资本'],
  ),
  ofFirm(
    '远行智能昨日完成B轮融资，本轮融资由红山资本领投，高榕资本跟投，老股东松禾资本继续加码。',
    ['红山资本 invested_in 远行智能', '高榕资本 invested_in 远行智能', '松禾资本 invested_in 远行智能'],
    ['invested_in 高榕资本'],
  ),
  ofFirm(
    '远行智能宣布完成1亿美元融资，由双湖资本和松禾资本联合领投。',
    ['双湖资本 invested_in 远行智能', '松禾资本 invested_in 远行智能'],
    ['invested_in 松禾资本'],
  ),
  ofFirm('周海岚是远行智能的实际控制人，持股比例为35%。', ['周海岚 role_at 远行智能']),
  ofFirm('远行智能的实控人由周海岚变更为林岳峰。', ['林岳峰 succeeded 周海岚', '林岳峰 role_at 远行智能']),
  ofFirm('周海岚、陈慕白为一致行动人，合计持有远行智能45%的股份。', ['周海岚 works_with 陈慕白']),
  ofFirm('周海岚与林岳峰签署一致行动协议，共同控制远行智能。', ['周海岚 works_with 林岳峰']),
  ofFirm('周海岚及其一致行动人林岳峰合计持股30%。', ['周海岚 works_with 林岳峰']),
  ofFirm(
    '周海岚将其持有的远行智能10%股份的表决权委托给林岳峰行使。',
    ['周海岚 supported 林岳峰', '周海岚 invested_in 远行智能'],
    ['林岳峰 invested_in'],
  ),
  ofFirm('远行智能没有实际控制人，周海岚说。', [], ['invested_in']),
];

const MEMBERS: readonly NewsReport[] = [
  '白石大学11名研究生联名举报导师王明远学术造假。',
  '白石大学多名在读研究生指控导师王明远存在数据造假。',
  '白石集团部分员工起诉董事长王明远。',
  '白石集团三名独立董事批评董事长王明远。',
  '白石党三名议员倒戈，支持首相王明远。',
  '白石集团的第二大股东批评董事长王明远。',
  '白石队数百名球迷抗议主席王明远。',
].map(
  (text): NewsReport => ({
    title: text,
    published: '2024-01-17',
    text,
    noTies: ['criticized', 'supported', 'legal_action_against'],
  }),
);

const POSTS: readonly NewsReport[] = [
  {
    title: 'who appoints does not take the post',
    text: '2019年1月14日，林岳峰由蔡明英任命接任白石集团总经理。',
    events: ['appointment 2019-01-14: 林岳峰, 白石集团, 蔡明英'],
    ties: ['林岳峰 role_at 白石集团', '蔡明英 appointed 林岳峰'],
    noTies: ['蔡明英 role_at', '蔡明英 succeeded'],
  },
  {
    title: 'a row of what one did, told once by whom they were appointed',
    text: '周明远2006年1月由林岳峰任命为行政院长，2007年5月21日率内阁总辞，2019年1月14日由蔡明英任命回锅接任行政院长。',
    events: [
      'appointment 2006-01: 周明远, 林岳峰, 行政院',
      'departure 2007-05-21: 周明远',
      'appointment 2019-01-14: 周明远, 蔡明英, 行政院',
    ],
    noTies: ['蔡明英 role_at', '林岳峰 role_at'],
  },
  {
    title: 'a board appoints somebody: whoever stands behind the verb',
    text: '2019年1月，白石集团由董事会任命周海岚为总经理。',
    ties: ['周海岚 role_at 白石集团', '白石集团 appointed 周海岚'],
  },
  {
    title: 'what one is told to be leaves them the subject',
    text: '发言的人叫张黎明，是白石大学动物学院研究生，此时正和同伴一起在网上呼吁人们关注。',
    events: ['statement ?: 张黎明'],
  },
  {
    title: 'a party’s meeting is where one says it, and nobody’s office',
    published: '2024-01-17',
    text: '国民党主席马英岳明天中常会宣布辞职后离场，将指定副主席曾永权接续主持会议。',
    events: ['departure 2024-01-18: 马英岳'],
    ties: ['曾永权 role_at 国民党'],
    noTies: ['role_at 中常会'],
  },
  {
    title: 'a party with its country and without',
    text: '英国工党内部消息说，工党将对首相约翰逊提出不信任动议。工党党魁林海岳表示支持。',
    organizations: ['英国工党'],
  },
  {
    title: 'two bodies, two comings',
    published: '2021-02-16',
    text: '北山队主教练罗明远将在本赛季结束后转投海岳队。罗明远2019年加盟北山队。',
    events: ['joining ?: 海岳队, 罗明远', 'joining 2019: 北山队, 罗明远'],
  },
  {
    title: 'leagues open no club’s name',
    text: '4月7日，中甲北山恒丰智诚足球俱乐部官方宣布换帅，陈茂林下课。',
    organizations: ['北山恒丰智诚足球俱乐部'],
    people: ['陈茂林'],
  },
  {
    title: 'the whole of a foreign name, and not the verb behind it',
    text: '主教练霍安·卡里略下课。马克·莱纳略占上风。',
    people: ['霍安·卡里略', '马克·莱纳'],
  },
  {
    title: 'given names that do what people do',
    text: '周大辉昨天离职。公司认可大辉过去的成绩。大辉从2014年开始担任白石集团董事。大辉说，他会休息。',
    people: ['周大辉'],
    events: ['appointment 2014: 周大辉, 白石集团'],
  },
  {
    title: 'a motion of no confidence is against whom it names',
    text: '工党党魁林海岳随即向首相周明远提出不信任动议。',
    ties: ['林海岳 opposed 周明远'],
    noTies: ['criticized'],
  },
];

const HAPPENINGS: readonly NewsReport[] = [
  told('2021年3月起，周海岚任白石集团总经理。', ['appointment 2021-03: 周海岚, 白石集团']),
  told('2016年5月11日，周海岚向公司董事会提出离职申请。', ['departure 2016-05-11: 周海岚']),
  told('周海岚于去年底提交书面辞职报告。', ['departure 2023-12: 周海岚']),
  told('董事会昨天收到董事长周海岚的辞职信。', ['departure 2024-01-16: 周海岚'], ['deal']),
  told(
    '白石股份公告，董事会昨天收到总经理高登锋提交的书面辞职报告。',
    ['departure 2024-01-16: 高登锋'],
    ['assessment'],
  ),
  told('林岳峰于2015年9月8日到派出所报案，称公司被盗。', ['legal 2015-09-08: 林岳峰']),
  told('2019年10月，周海岚率队取得了足协杯冠军。', ['change 2019-10: 周海岚']),
  told('周海岚去年3月成为第一位被罢免的议员。', ['dismissal 2023-03: 周海岚']),
  told('2月6日，白石大学人事处发布通告称，已收到关于周海岚的反映。', ['statement 2023-02-06: 白石大学'], ['launch']),
  told('脱欧草案昨天遭否决，工党党魁林岳峰发动不信任动议。', [], ['departure']),
  told('白石集团昨天表示，与周海岚并无意见分歧。', [], ['dispute']),
  told('丑闻爆发后的2020年5月12日，周海岚就任白石集团代理总裁。', ['appointment 2020-05-12: 周海岚, 白石集团']),
  told('董事会于2023年12月16日解除周海岚的总裁职务。', ['dismissal 2023-12-16: 周海岚']),
  told('三人属于创业伙伴，周海岚任董事长。', ['appointment ?: 周海岚'], ['founding']),
];

const SPACED: readonly NewsReport[] = [
  told('1 月 26 日，周海岚发表个人声明，否认公司的指控。', ['statement 2023-01-26: 周海岚']),
  told('2021 年 3 月 5 日，周海岚辞任白石集团董事长。', ['departure 2021-03-05: 周海岚']),
  told('早在 2019 年 5 月，周海岚就加入了白石集团。', ['joining 2019-05: 周海岚, 白石集团']),
  told('蘇貞海 2006 年 1 月由陳水明任命為行政院長。', ['appointment 2006-01: 蘇貞海, 行政院, 陳水明']),
  {
    title: 'an article that sets off every number and Latin word',
    published: '2024-01-17',
    text: '成立於 2017 年的公司 Nordwind 昨日宣布裁員 300 人。2018 年 5 月 2 日，周海嵐出任 Nordwind 執行長。',
    events: ['appointment 2018-05-02: Nordwind, 周海嵐'],
  },
];

export const BOARDROOM_REPORTS: readonly NewsReport[] = [...STAKES, ...MEMBERS, ...POSTS, ...HAPPENINGS, ...SPACED];
