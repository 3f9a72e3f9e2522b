/**
 * Reports of courts, inquiries and estates, as papers of the mainland, Taiwan and Hong Kong write them. What the strings
 * mean is said in newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

const published = '2024-12-09';

export const COURT_REPORTS: readonly NewsReport[] = [
  {
    title: 'custody runs from a day that is not that of the ruling, and forbidden visits are no meeting',
    published,
    text: '台南高分院今撤銷發回，台南地院再裁定自12月28日起延長羈押周岚明2月，並禁止接見通信。',
    events: ['legal 2024-12-09: 台南高分院', 'legal 2024-12-09: 台南地院, 周岚明'],
    noEvents: ['meeting', '2023-12-28', '2024-02'],
  },
  {
    title: 'a term in months is no month',
    published,
    text: '林志明被判有期徒刑6月，緩刑2年。法院判周岚明停權3月。',
    noEvents: ['2024-06', '2024-03'],
  },
  {
    title: 'but a month behind a sentence is one',
    published,
    text: '周岚明被判刑，6月3日入狱。',
    events: ['legal 2024-06-03: 周岚明'],
  },
  {
    title: 'so long after what has no day has no day',
    published,
    text: '周岚明被羁押10个月后获准交保。',
    events: ['legal ?: 周岚明'],
  },
  {
    title: 'so long before the day that the paragraph before told of',
    published,
    text: '林志明4月3日在家中去世。\n两天前，他刚签下一份遗嘱。\n三日后，家属举行葬礼。',
    events: ['incident 2024-04-03: 林志明', 'meeting 2024-04-06: '],
    noEvents: ['2024-12'],
  },
  {
    title: 'the risk that somebody may flee is no flight',
    published,
    text: '检察官说，林志明存在逃亡风险，且有潜逃之虞。林志明涉案金额巨大。',
    noEvents: ['incident'],
  },
  {
    title: 'former head of a firm whose sign begins with a short name of the island',
    published,
    text: '前台鹽董事長周岚明今出庭。台鹽昨日表示尊重。酒店前台工作人員林志明作證。',
    organizations: ['台鹽'],
    ties: ['周岚明 role_at 台鹽'],
  },
  {
    title: 'a higher branch court has no general manager',
    published,
    text: '台南高分院今撤銷裁定，前總經理林志明及業者王立行交保。',
    noTies: ['role_at 台南高分院'],
  },
  {
    title: 'people told by their surname alone are no bodies',
    published,
    text: '檢方傳喚蘇姓負責人、遠洋集團郭姓董事長及張姓會計到案。遠洋集團戴姓總經理請回。',
    organizations: ['遠洋集團'],
  },
  {
    title: 'words that look like names where they meet',
    published,
    text: '遺囑由律師邀來通曉客家話的見證人翻譯。周岚明也曾罹癌。父親僅具國小學歷，母親去上海疏通关系。客车途经南江县陈家山路段时撞毁护栏。',
    people: ['周岚明'],
    organizations: [],
  },
  {
    title: 'a surname and an adverb',
    published,
    text: '岑慧敏是審計主管。岑遂於3月向廉政公署舉報，霍穎儀是主席。霍乃離開。',
    people: ['岑慧敏', '霍穎儀'],
    events: ['dispute 2024-03: 岑慧敏, 廉政公署'],
    noTies: ['criticized 廉政公署'],
  },
  {
    title: 'a firm by its sign and trade, and behind its country',
    published,
    text: '瑞远精细化工有限公司发生爆炸，瑞远化工董事长周岚明被控制。新加坡南升资本是股东，由南升提名的霍颖仪接掌主席。南升则支持周岚明。',
    people: ['周岚明', '霍颖仪'],
    organizations: ['瑞远精细化工有限公司', '新加坡南升资本'],
    ties: ['周岚明 role_at 瑞远精细化工有限公司', '新加坡南升资本 supported 周岚明'],
  },
  {
    title: 'two firms of one sign in other trades are two',
    published,
    text: '长河航运公司起诉长河地产公司。北山银行宣布收购北山农村银行。',
    organizations: ['长河航运公司', '长河地产公司', '北山银行', '北山农村银行'],
  },
  {
    title: 'the government of a town that no list has, and the police of a county that the dictionary has',
    published,
    text: '家属代表与东屿市政府就赔偿达成协议。李建国因涉嫌诈骗罪被石门县公安局刑事拘留。',
    organizations: ['东屿市政府', '石门县公安局'],
    ties: ['石门县公安局 legal_action_against 李建国'],
  },
  {
    title: 'what a court finds on its way is no event, nor who lets something be done',
    published,
    text: '法院查明，周岚明收受财物共计300万元。经北山县人民检察院批准，林志明被依法逮捕。',
    events: ['legal ?: 周岚明', 'legal ?: 林志明'],
    noEvents: ['assessment', 'decision'],
  },
  {
    title: 'what an inquiry finds is told with who found it',
    published,
    text: '调查组认定，局长周岚明对事故负有领导责任，建议给予其撤职处分。',
    events: ['legal ?: 周岚明'],
    noEvents: ['assessment'],
  },
  {
    title: 'the report of an accident is no accident',
    published,
    text: '8月27日，省政府对“7·8”爆炸事故调查报告作出批复。',
    events: ['decision 2024-08-27: 省政府'],
    noEvents: ['incident'],
  },
  {
    title: 'the dead are counted again and again, and the accident is one',
    published,
    text: '5月6日，北山县一座工厂发生爆炸，造成3人死亡。当晚，死亡人数升至5人。截至7日上午，事故已造成8人死亡、12人受伤。',
    events: ['incident 2024-05-06: '],
    noEvents: ['change', 'incident ?', 'incident 2024-05-07'],
  },
  {
    title: 'but two accidents are two',
    published,
    text: '2010年3月2日，一座煤矿透水，造成12人死亡。2015年8月12日，一间仓库爆炸，造成9人死亡。',
    events: ['incident 2010-03-02: ', 'incident 2015-08-12: '],
  },
  {
    title: 'what is demanded of officials has not been done, and causes are explained',
    published,
    text: '事故发生后，省委书记陈立行作出批示，要求全力抢救伤员，查明事故原因。据调查，事故的直接原因是阀门故障导致燃气泄漏，遇明火发生爆炸。',
    events: ['decision ?: 陈立行'],
    noEvents: ['assessment', 'incident'],
  },
  {
    title: 'who may be concerned, and not what may happen',
    published,
    text: '2024年5月6日，消防员将可能受威胁的群众全部疏散。',
    events: ['incident 2024-05-06: '],
  },
];
