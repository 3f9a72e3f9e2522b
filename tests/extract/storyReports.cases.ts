/**
 * Short passages as long stories have them (a fall from power, a transfer, a scandal of science, a verdict), each
 * with what it has to tell and what it must not; the fields are those of newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

export const STORY_REPORTS: readonly NewsReport[] = [
  {
    title: 'what somebody does with a whole board is none of its name',
    text: '2021年10月，面对股东压力，董事长陈宏远率整个董事会辞职。他说：“没有人比俱乐部更大。”',
    people: ['陈宏远'],
    organizations: [],
  },
  {
    title: 'verbs before a body',
    text: '董事长陈宏远串联公司管理层，拜托法院宽限，申报警方处理。',
    people: ['陈宏远'],
    organizations: [],
  },
  {
    title: 'where people gather is a town, and gathering nobody',
    text: '1998年，郑国庆在惠州创办华辰电子。全国代理商齐聚惠州声援郑国庆。两年后，工人云集赣州抗议。',
    people: ['郑国庆'],
    organizations: ['华辰电子'],
  },
  {
    title: 'verbs that begin like names',
    text: '他坚持，只有付清五千万元违约金才能放人。三人荣升副总裁，众人齐集会场，史载此事。',
    people: [],
  },
  {
    title: 'a crime is nobody',
    text: '2001年，何秀兰因包庇罪获刑三年，被税务局开除。',
    people: ['何秀兰'],
    events: ['legal 2001: 何秀兰'],
  },
  {
    title: 'grounds are nobody',
    published: '2023-05-10',
    text: '3月18日，警方突击搜查伯纳乌，逮捕了俱乐部主席里卡多·莫拉莱斯。球迷聚集在安菲尔德外。',
    people: ['里卡多·莫拉莱斯'],
  },
  {
    title: 'Japanese names that end in a number',
    text: '实验由相泽慎一总负责、丹羽仁史主持。工程由田村健二全权负责，高木正三名助手到场。',
    people: ['相泽慎一', '丹羽仁史', '田村健二', '高木正'],
  },
  {
    title: 'the death of somebody is not his name',
    published: '2023-05-10',
    text: '理事长高木慎二宣布辞职。三天后，高木之死震动学界。',
    people: ['高木慎二'],
  },
  {
    title: 'parts of foreign names that are words',
    text: '六天后，拉波塔在选举中击败维克多·丰特，当选主席。主席马科斯·丰塞卡与总监路易斯·丰塔纳发生争执。被主帅弃用的苏亚雷斯转投马德里竞技。',
    people: ['拉波塔', '维克多·丰特', '马科斯·丰塞卡', '路易斯·丰塔纳', '苏亚雷斯'],
  },
  {
    title: 'offices for one cause, and who is sent out',
    text: '全国扫黑办对该案挂牌督办。4月初，中央扫黑除恶第12督导组进驻青海。同月，西宁市打黑办通报案情，省防汛办发布预警，市疫情防控指挥部要求减少外出。',
    organizations: ['全国扫黑办', '中央扫黑除恶第12督导组', '西宁市打黑办', '省防汛办', '市疫情防控指挥部'],
  },
  {
    title: 'what is done in a town or a county is no office',
    text: '他到市里办事。区里打假办理得很快。全市禁毒办案经费增加。省信访办理时限缩短。',
    organizations: [],
  },
  {
    title: 'inspectors by their number, and by what they look into',
    text: '中央第五巡视组进驻省属企业。中央生态环境保护督察组约谈了市长何文辉。省安全生产第三督导组到场。',
    organizations: ['中央第五巡视组', '中央生态环境保护督察组', '省安全生产第三督导组'],
  },
  {
    title: 'the seat of a house is the house',
    text: '王志强带人进入华辰重庆总部，双方员工发生冲突。华辰电子昨日停牌。记者赶到红十字会总部。',
    organizations: ['华辰电子', '红十字会'],
    ties: [],
  },
  {
    title: 'a seat by its town alone is no body',
    text: '陈立民到南崁总部主持主管会议。记者会在公司台北总部举行。',
    people: ['陈立民'],
    organizations: [],
  },
  {
    title: 'a place to post at is no body of the story',
    text: '深夜，陈立民在脸书发表声明。百名机师更换脸书大头照。',
    organizations: [],
  },
  {
    title: 'a network that acts is one',
    text: '脸书宣布裁员一万人。陈立民加入脸书担任副总裁。',
    organizations: ['脸书'],
  },
  {
    title: 'a ministry by its head',
    text: '交通部长陈立民今天上午受访时说，飞安不能打折。经济部长周信安昨天表示，将全力配合。',
    organizations: ['交通部', '经济部'],
    ties: ['陈立民 role_at 交通部', '周信安 role_at 经济部'],
  },
  {
    title: 'no ministry by a department’s head, or another land’s',
    text: '公司市场部长陈立民辞职。法国交通部长马丁周二宣布辞职。教育部长认为，此事应彻查。',
    organizations: [],
  },
  {
    title: 'what is put in is no part of the house’s name',
    text: '2006年8月，周立群执掌的晨星赛投资2200万美元入股华辰电子。北山投资宣布退出。',
    organizations: ['晨星赛', '华辰电子', '北山投资'],
    ties: ['周立群 role_at 晨星赛', '晨星赛 invested_in 华辰电子'],
  },
  {
    title: 'a house that is named by its board alone',
    text: '他透过天达国际董事会决议裁撤管理总部。',
    organizations: ['天达国际'],
  },
  {
    title: 'an unnamed school of the police is none of the police',
    text: '周鹏1990年入伍，两年后成为武警昆明某学校的学员。',
    people: ['周鹏'],
    organizations: [],
    noTies: ['role_at'],
  },
  {
    title: 'partners who fall out: one quarrel, and who goes',
    text: '2005年11月，股东之间因渠道改革闹翻，胡永、杜平二人联手要求郑国庆让出董事长之位，郑被迫离开。',
    events: ['dispute 2005-11: 杜平, 胡永, 郑国庆', 'departure 2005-11: 郑国庆'],
    noEvents: ['deal', 'dispute 2005-11: ,'],
  },
  {
    title: 'what a quarrel is over is not planned',
    text: '2015年3月，合伙人之间因上市计划反目，林志远指责何文辉。',
    events: ['dispute 2015-03: 何文辉, 林志远'],
  },
  {
    title: 'a post struck, and who goes along',
    published: '2023-05-10',
    text: '5月2日，董事会通过决议，撤销陈立民的首席执行官一职，由王志强暂代；与陈立民一起出局的，还有副总裁何勇、穆杰和王明。',
    events: ['dismissal 2023-05-02: 陈立民', 'dismissal 2023-05-02: 何勇, 王明, 穆杰, 陈立民'],
    noEvents: ['decision', 'legal'],
  },
  {
    title: 'whose turn it is',
    text: '2019年2月1日，财务总监陈立民被解职；两天后，轮到了运营总监何文辉。',
    events: ['dismissal 2019-02-01: 陈立民', 'dismissal 2019-02-03: 何文辉'],
    noTies: ['陈立民 dismissed'],
  },
  {
    title: 'a turn of no dismissal',
    text: '陈立民先发言，随后轮到了何文辉。',
    noEvents: ['dismissal'],
  },
  {
    title: 'who follows an investor',
    text: '2006年8月，天宏资本入股华辰电子；两年后，高盛跟进。',
    events: ['deal 2006-08: 华辰电子, 天宏资本', 'deal 2008: 高盛'],
  },
  {
    title: 'a case that is followed is no deal',
    text: '警方表示将跟进。高盛持续跟进报道。',
    noEvents: ['deal'],
  },
  {
    title: 'a figure of speech before whom it is about',
    published: '2023-05-10',
    text: '5月5日上午，主席马里奥·科斯塔召集媒体，把账算到了前任头上，他指责何塞·莫拉给俱乐部留下了亏损。',
    events: ['dispute 2023-05-05: 何塞·莫拉, 马里奥·科斯塔'],
    noEvents: ['meeting', 'dispute 2023-05-05: 马里奥·科斯塔'],
  },
  {
    title: 'what somebody faces, and a seat won back',
    text: '2020年10月27日，面对近在眼前的罢免投票，主席何塞·莫拉率整个董事会辞职。2021年3月7日，马里奥·科斯塔在选举中击败维克多·丰特，重返阔别11年的主席之位。',
    events: ['departure 2020-10-27: 何塞·莫拉', 'appointment 2021-03-07: 维克多·丰特, 马里奥·科斯塔'],
    noEvents: ['dismissal', 'decision', 'return'],
  },
  {
    title: 'a meeting called for what it comes to',
    published: '2023-05-10',
    text: '长岭航空昨天召开临时董事会，解除董事长林国华的职务，由周宝山接任。',
    noEvents: ['meeting'],
  },
  {
    title: 'against whom the police are called, and a denial behind what is said',
    published: '2023-05-10',
    text: '董事长王志强表示，公司将在下月初向警方报案，追究陈立民涉嫌挪用资金的责任。',
    events: ['legal 2023-06: 王志强, 陈立民'],
    noEvents: ['dispute'],
  },
  {
    title: 'a strike, and who will not give way',
    text: '2012年7月，青川、万州两地工厂的工人停工，要求陈立民回来。8月2日，陈立民寸步不让，坚持只有付清欠款才能复工。',
    events: ['dispute 2012-07: ', 'dispute 2012-08-02: 陈立民'],
    noEvents: ['return', 'deal'],
  },
  {
    title: 'what it amounts to, and what a will says',
    published: '2016-03-12',
    text: '2月24日，律师吴启明公布一纸遗嘱，载明存款与股票全部由四子陈国威单独继承，总裁一职也由他接任，等于让头衔变成空壳。',
    events: ['statement 2016-02-24: 吴启明', 'appointment 2016-02-24: 陈国威'],
    noEvents: ['deal', 'appointment 2016-02-24: ,'],
  },
  {
    title: 'today, beside a day to come',
    published: '2023-05-10',
    text: '交通部长陈立民今天早上受访时说，飞安不能打折。林宝生预计下周一到任，他上午先与总经理郑光明会面，承诺员工福利不变。',
    events: ['meeting 2023-05-10: 林宝生, 郑光明', 'support 2023-05-10: 林宝生', 'appointment 2023-05-15: 林宝生'],
  },
  {
    title: 'her lawyer passes her denial on',
    published: '2023-05-10',
    text: '林美琴昨天没有露面，她的律师何文辉说，她否认曾篡改数据。',
    events: ['statement 2023-05-09: 何文辉, 林美琴'],
  },
  {
    title: 'who speaks up for somebody, and who brings people together',
    text: '2013年3月，在副主任何文辉的力荐下，林美琴被破格任命为研究小组组长。2014年5月，经友人陈立民牵线，周立群结识了庭长何文辉和法官林若山。',
    events: ['appointment 2013-03: 何文辉, 林美琴', 'meeting 2014-05: 何文辉, 周立群, 林若山, 陈立民'],
  },
  {
    title: 'debts that nearly doubled, and a case taken up above',
    published: '2023-05-10',
    text: '过去两年，俱乐部的总负债几乎翻了一倍，达到13.5亿欧元。4月10日，全国扫黑办将该案挂牌督办。',
    events: ['change 2021-05/2023-05: ', 'legal 2023-04-10: 全国扫黑办'],
  },
  {
    title: 'a story’s turn is told by what follows',
    published: '2023-05-10',
    text: '天禾集团家族之争昨天急转直下。',
    noEvents: ['change', 'dispute'],
  },
  {
    title: 'a list of sentences is one verdict',
    published: '2023-05-10',
    text: '去年12月15日，云川五地法院集中宣判：何秀兰获刑20年，李大山19年，梁子国12年，罗正明在10年以上，刘思明6年。',
    events: ['legal 2022-12-15: 何秀兰, 刘思明, 李大山, 梁子国, 罗正明'],
  },
  {
    title: 'crimes committed after a release are judged once; who does not accept it appeals',
    published: '2023-05-10',
    text: '去年11月8日，青川市中级人民法院先就周鹏出狱后的涉黑犯罪作出一审判决，判处其有期徒刑25年。周鹏当庭表示不服，随后上诉。',
    events: ['legal 2022-11-08: 周鹏, 青川市中级人民法院', 'legal 2022-11-08: 周鹏'],
    noEvents: ['dispute'],
  },
  {
    title: 'what a court comes to at once is one ruling, whatever it is of',
    published: '2023-05-10',
    text: '去年12月17日，云川高院驳回上诉。六天后，该院撤销了自己12年前的再审判决，维持青川中院当年的死刑判决。',
    noEvents: ['2010', '2011'],
  },
  {
    title: 'who is gathered for a deed',
    text: '2018年7月21日夜里，周鹏纠集顾海斌、杨朝阳等人，在一家夜总会门口将李某打成重伤。',
    events: ['incident 2018-07-21: 周鹏, 李某, 杨朝阳, 顾海斌'],
  },
  {
    title: 'who pulls the strings gets no post',
    text: '操盘的是周鹏的继父、五华区城管局原局长李大山。',
    noEvents: ['appointment'],
  },
  {
    title: 'who gets to know whom, and is sought out',
    text: '2007年上半年，李大山经人牵线，先后结识了云川高院立案庭庭长田海涛和审判监督庭庭长梁子国，两人收受财物后，违规推动了再审。李大山又找到省监狱管理局的罗正明和刘思明。',
    events: [
      'meeting 2007-01/2007-06: 李大山, 梁子国, 田海涛',
      'legal 2007-01/2007-06: 梁子国, 田海涛',
      'meeting ?: 刘思明, 李大山, 罗正明',
    ],
    noEvents: ['legal 2007-01/2007-06: 李大山', 'legal 2007-01/2007-06: ,'],
  },
  {
    title: 'crimes, and a way out of prison',
    text: '1997年4月至11月间，周鹏又多次作案。何秀兰以一份假病历替他办下了保外就医。',
    events: ['incident 1997-04/1997-11: 周鹏', 'legal ?: 何秀兰'],
  },
  {
    title: 'how long a story was, and kinds of cases',
    published: '2023-05-10',
    text: '从第一次被判处死刑到今天伏法，前后整整22年。云川高院计划从下月起，对全省的减刑、假释案件进行全面复查。',
    events: ['assessment 2023-06: 云川高院'],
    noEvents: ['legal'],
  },
  {
    title: 'somebody by their age and where they are from',
    text: '2021年8月8日，利奥内尔·马丁宣布离队。34岁的阿根廷人表示，他本已决定留下。',
    events: ['statement 2021-08-08: 利奥内尔·马丁'],
  },
  {
    title: 'who chairs a meeting',
    text: '2016年2月19日，董事长陈立民到总部主持主管会议。',
    events: ['meeting 2016-02-19: 陈立民'],
  },
];
