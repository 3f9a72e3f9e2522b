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
];
