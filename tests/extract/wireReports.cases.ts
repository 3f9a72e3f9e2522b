/**
 * Wire reports, sports pages and business dailies about people from abroad. What the strings mean is said in
 * newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

const published = '2024-05-20';

export const WIRE_REPORTS: readonly NewsReport[] = [
  {
    title: 'a nickname in quotation marks between the dots is part of the name',
    published,
    text: '恒远公司前总裁拉里·“巴迪”·科尔曼（Larry "Buddy" Coleman）7日被裁定有罪。科尔曼否认。',
    people: ['拉里·“巴迪”·科尔曼'],
    organizations: ['恒远公司'],
  },
  {
    title: 'a surname abroad that is a town keeps the small word in it',
    published,
    text: '物理学家杰克·巴尔的摩（Jack Baltimore）批评了恒远公司。巴尔的摩说，数据不可信。',
    people: ['杰克·巴尔的摩'],
  },
  {
    title: 'a long surname is clipped to its first two characters',
    published,
    text: '前锋戈兰·伊万科维奇周一离开米兰。伊万拒绝道歉。主帅沈一舟认为伊万必须道歉。',
    people: ['戈兰·伊万科维奇', '沈一舟'],
  },
  {
    title: 'but what two of them begin with is neither',
    published,
    text: '前锋戈兰·伊万科维奇与后卫尼科·伊万诺夫离开米兰。',
    people: ['尼科·伊万诺夫', '戈兰·伊万科维奇'],
  },
  {
    title: 'a letter and a character before a Latin name in brackets are somebody',
    published,
    text: '俱乐部想引进前锋D罗（Dino Ronano），主帅沈一舟反对。',
    people: ['D罗', '沈一舟'],
  },
  {
    title: 'a small word between two nouns opens no name',
    published,
    text: '恒远公司总裁周岚明向投资者和病患道歉。',
    people: ['周岚明'],
  },
  {
    title: 'sisters share their first two characters',
    published,
    text: '何超兰、何超雁与何超云周一到场。何超兰表示，一家人要齐整。何超雁离场。元配黎婉珍的女儿何超芸亦有出席。何超云没有回应。',
    people: ['何超兰', '何超雁', '何超云', '黎婉珍', '何超芸'],
  },
  {
    title: 'a family is nobody of it',
    published,
    text: '恒远公司总裁周岚明与董事林志新开会。去年11月10日，恒远公司与周氏家族签署协议。',
    noEvents: ['deal 2023-11-10: 周岚明, 恒远公司', 'deal 2023-11-10: 恒远公司, 周岚明'],
  },
  {
    title: 'what stands in brackets inside the name of a firm',
    published,
    text: '青川港（集团）有限公司总裁周岚明辞职。恒远（中国）投资有限公司起诉北京长河（上海）科技有限公司。',
    organizations: ['青川港（集团）有限公司', '恒远（中国）投资有限公司', '北京长河（上海）科技有限公司'],
  },
  {
    title: 'but not whose shares they are',
    published,
    text: '长河集团（公司）的股价下跌。',
    organizations: ['长河集团'],
  },
  {
    title: 'a school that somebody graduates from',
    published,
    text: '2007年，周岚明从中国科学技术大学毕业后加入长河集团。',
    organizations: ['中国科学技术大学', '长河集团'],
  },
  {
    title: 'a court of a district has the city in its name, though a filter struck out a character',
    published,
    text: '杭州市西湖区人*法院判处周岚明有期徒刑三年。北京市朝阳区人民法院驳回林志新的上诉。',
    organizations: ['杭州市西湖区人*法院', '北京市朝阳区人民法院'],
    ties: ['杭州市西湖区人*法院 legal_action_against 周岚明'],
  },
  {
    title: 'a federation is no body of its own',
    published,
    text: '7月，美国联邦医疗服务中心禁止周岚明经营实验室。',
    organizations: ['美国联邦医疗服务中心'],
  },
  {
    title: 'of three in a sentence the two mean those who do something',
    published,
    text: '长河队老板周岚明与主帅沈一舟共事一年。据报道，周岚明7月想引进前锋林志新，沈一舟坚决反对，两人为此闹得很僵。',
    ties: ['周岚明 conflict_with 沈一舟'],
    noTies: ['林志新 conflict_with', 'conflict_with 林志新'],
  },
  {
    title: 'the coach of the other side is not the other one',
    published,
    text: '长河队老板周岚明很满意。长河队主帅沈一舟与对方主帅林志新动手推搡。',
    ties: ['沈一舟 conflict_with 林志新'],
    noTies: ['周岚明 conflict_with', 'conflict_with 周岚明'],
  },
  {
    title: 'the latter is whom the clause names, not what is quoted of it',
    published,
    text: '长河集团前董事长周岚明在公开信里指责总裁林志新要“变长河为‘大河’”，后者否认自己有夺权的念头。',
    events: ['statement ?: 林志新'],
  },
  {
    title: 'the head of a rival speaks for himself',
    published,
    text: '长河集团总裁周岚明留任，副总裁林志新可能在年中离开。对手青川电器的董事长沈一舟日前在北京说，家电业不需要内斗。',
    events: ['statement ?: 沈一舟'],
    noEvents: ['statement ?: 林志新'],
  },
  {
    title: 'whoever leads others acts with them, and visits none of them',
    published,
    text: '8月12日，长河集团总裁周岚明率董事林志新、监事沈一舟等人集体会见媒体，力挺董事长丁国强。',
    events: ['support 2023-08-12: 丁国强, 周岚明, 林志新, 沈一舟'],
    noEvents: ['meeting'],
    noTies: ['met_with'],
  },
  {
    title: 'he is the man of two, by the given names',
    published,
    text: '8月8日，关键证人亚当·罗森（Adam Rosen）来到前总裁埃玛·霍尔登（Emma Holden）家中，她的伴侣比利·埃文（Billy Even）接待了他。',
    ties: ['埃玛·霍尔登 family_of 比利·埃文', '比利·埃文 met_with 亚当·罗森'],
  },
  {
    title: 'kin of the one who nominates them',
    published,
    text: '长河集团股东周岚明致函董事会，提名胞妹周岚雅与律师沈一舟出任执行董事。',
    ties: ['周岚明 family_of 周岚雅', '周岚明 appointed 周岚雅'],
  },
  {
    title: 'the feud of two who are called by their surnames',
    published,
    text: '长河集团创始人黄志新与总裁陈国强开会。黄陈之争在2023年5月11日摆上台面。',
    events: ['dispute 2023-05-11: 陈国强, 黄志新'],
  },
  {
    title: 'a regulator that accuses somebody begins a case; a paper’s reporter accuses no paper of his own',
    published,
    text: '2018年3月14日，美国证券交易委员会指控恒远公司总裁周岚明欺诈。',
    events: ['legal 2018-03-14: 周岚明, 美国证券交易委员会'],
    noEvents: ['dispute'],
  },
  {
    title: 'a custom is no happening, nor is being behind one',
    published,
    text: '长河俱乐部老板周岚明2003年买下球队，从此换帅成了这里的家常便饭。主导这次换帅的是董事林志新。',
    noEvents: ['dismissal'],
  },
  {
    title: 'papers signed for something else are no deal, and a reply before a denial is none of its own',
    published,
    text: '31日，长河集团董事长周岚明签署文件，撤回诉讼。总裁林志新当晚反驳，否认取走财产。',
    noEvents: ['deal', 'dispute'],
    events: ['statement 2024-03-31: 林志新'],
  },
  {
    title: 'a stamp upon a report is no suit',
    published,
    text: '恒远公司前总裁周岚明承认曾在一份报告上加盖长河集团的标志。',
    noEvents: ['legal'],
  },
  {
    title: 'a laboratory is not at a service centre named elsewhere',
    published,
    text: '检测公司恒远公司创始人周岚明创业多年。11月，恒远公司实验室主任林志新离职。7月，青川市医疗服务中心禁止恒远公司开业。',
    noTies: ['林志新 left 青川市医疗服务中心', '林志新 role_at 青川市医疗服务中心'],
  },
  {
    title: 'the two sides of a contract are the club and the coach, not where he comes from',
    published,
    text: '青川队官方宣布，长河队主帅周岚明接过球队教鞭，双方签约五年。',
    events: ['appointment ?: 周岚明', 'joining ?: 周岚明, 青川队'],
    ties: ['周岚明 joined 青川队'],
    noTies: ['周岚明 joined 长河队'],
  },
  {
    title: 'a house of money is called by an everyday word where its people are named',
    published,
    text: '大庚资本的周岚明和晴天资本的林志新领投。海外资本的沈一舟没有跟进。',
    organizations: ['大庚资本', '晴天资本'],
  },
  {
    title: 'whoever takes over from somebody has the post where that one had it',
    published,
    text: '长河集团董事长周岚明以私人理由辞职，青川电器创始人林志新自次日起接任。',
    ties: ['林志新 succeeded 周岚明', '林志新 role_at 长河集团'],
  },
  {
    title: 'whom a court names as liquidator is not of the court',
    published,
    text: '青川法院指定的临时清盘人周岚明正在主持长河集团的债务重组。',
    noTies: ['周岚明 role_at 青川法院'],
  },
  {
    title: 'a dinner at which somebody complains of another is no meeting of the two',
    published,
    text: '长河集团前董事长周岚明曾在一次聚餐上抱怨总裁林志新忘恩负义。',
    noTies: ['met_with'],
  },
];
