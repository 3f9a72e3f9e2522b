/** Ties, as data: a sentence, who is named in it, and what ties it states; counter-examples state none. */
import { describe, expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';

/** Names of people and organizations as they stand in the cases below. */
const PEOPLE = ['林卓航', '陈慕白', '苏锦年', 'Jane Doe', 'John Roe', 'Mary Poe'];
const ORGANIZATIONS = [
  '星河科技',
  '北岭集团',
  '白鹭大学',
  '南屏法院',
  '证监会',
  '蓝湾队',
  'Acme Corp',
  'Globex',
  'Initech',
];

function namedIn(text: string, name: string, kind: 'person' | 'organization'): FoundEntity[] {
  const mentions = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    mentions.push({ start: at, end: at + name.length, exact: name, rule: 'test', form: 'full' as const });
  return mentions.length > 0 ? [{ id: name, kind, name, aliases: [], mentions, appositions: [] }] : [];
}

/** "type source → target" of every tie, sorted. */
function tiesOf(text: string, lang: Lang): string[] {
  const document = createDocument({
    text,
    reading: text,
    lang,
    published: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });
  const entities = [
    ...PEOPLE.flatMap((name) => namedIn(text, name, 'person')),
    ...ORGANIZATIONS.flatMap((name) => namedIn(text, name, 'organization')),
  ];
  return findRelationships(document, entities, [])
    .filter((tie) => tie.rule !== 'tie-post-founder')
    .map((tie) => `${tie.type} ${tie.source} → ${tie.target}`)
    .sort();
}

const CHINESE: [string, string[]][] = [
  // Posts
  ['星河科技首席执行官林卓航表示满意。', ['role_at 林卓航 → 星河科技']],
  ['星河科技的财务总监林卓航表示满意。', ['role_at 林卓航 → 星河科技']],
  ['林卓航出任星河科技董事长。', ['role_at 林卓航 → 星河科技']],
  ['林卓航，星河科技董事长，昨日到场。', ['role_at 林卓航 → 星河科技']],
  ['白鹭大学的林卓航到场。', ['role_at 林卓航 → 白鹭大学']],
  ['星河科技创始人林卓航到场。', ['founder_of 林卓航 → 星河科技']],
  ['星河科技创始人、董事长林卓航到场。', ['founder_of 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技']],
  ['林卓航可能出任星河科技董事长。', []],
  ['南屏法院门外，主教练林卓航没有说话。', []],
  ['林卓航进入星河科技董事会。', ['role_at 林卓航 → 星河科技']],
  ['林卓航有望进入星河科技董事会。', []],
  ['星河科技表示遗憾。曾任董事的前部长林卓航没有回应。', ['role_at 林卓航 → 星河科技']],
  ['星河科技总裁林卓航走了。没过多久，同事陈慕白也走了。', ['role_at 林卓航 → 星河科技', 'role_at 陈慕白 → 星河科技']],
  ['南屏法院开庭。当日，前大法官林卓航没有说话。', []],
  ['星河科技的股东说，律师仍代表林卓航。', []],
  ['林卓航转任驻外代表，星河科技没有回应。', []],
  ['曾任星河科技董事长、去年才退休的林卓航到场。', ['role_at 林卓航 → 星河科技']],
  ['星河科技没有回应，工会理事长林卓航表示满意。', []],
  ['林卓航率北岭集团参展。', ['role_at 林卓航 → 北岭集团']],
  ['北岭集团扩张。蓝湾队创始人林卓航接任董事长。', ['founder_of 林卓航 → 蓝湾队', 'role_at 林卓航 → 北岭集团']],
  // Courts, stakes, the press
  [
    '南屏法院周二宣判。船长林卓航获刑三年，大副陈慕白被判有罪。',
    ['legal_action_against 南屏法院 → 林卓航', 'legal_action_against 南屏法院 → 陈慕白'],
  ],
  ['南屏法院周二开庭。林卓航可能被判有罪。', []],
  ['南屏法院昨天更审宣判，林卓航因行贿，处两年徒刑。', ['legal_action_against 南屏法院 → 林卓航']],
  [
    '南屏法院判处林卓航三年徒刑；为他作证的陈慕白、苏锦年分获两年和一年徒刑。',
    [
      'legal_action_against 南屏法院 → 林卓航',
      'legal_action_against 南屏法院 → 苏锦年',
      'legal_action_against 南屏法院 → 陈慕白',
    ],
  ],
  ['林卓航的刑期由南屏法院确定为两年。', ['legal_action_against 南屏法院 → 林卓航']],
  ['林卓航终审获刑三年，南屏法院没有回应。', []],
  ['林卓航要求陈慕白辞职。', ['opposed 林卓航 → 陈慕白']],
  ['林卓航交了罚金，并与南屏法院沟通。', []],
  ['林卓航获赠予星河科技股份。', ['invested_in 林卓航 → 星河科技']],
  ['记者林卓航刊出调查报道，称星河科技造假。', ['criticized 林卓航 → 星河科技']],
  ['辩护律师林卓航没有回应，陈慕白在场。', []],
  ['林卓航把星河科技卖给北岭集团。', ['acquired 北岭集团 → 星河科技']],
  ['林卓航向南屏法院举报。', []],
  ['林卓航举报星河科技。', ['criticized 林卓航 → 星河科技']],
  ['星河科技提名林卓航为董事候选人。', []],
  // Posts near a body that is named in passing
  [
    '星河科技扩张。星河科技上市。星河科技盈利。\n蓝湾队赞助了比赛。当天无事。随后总裁林卓航到场。',
    ['role_at 林卓航 → 星河科技'],
  ],
  // Founding together
  [
    '林卓航与大学同学陈慕白共同创办星河科技。',
    ['founder_of 林卓航 → 星河科技', 'founder_of 陈慕白 → 星河科技', 'works_with 林卓航 → 陈慕白'],
  ],
  [
    '林卓航联同陈慕白、苏锦年，创办星河科技。',
    [
      'founder_of 林卓航 → 星河科技',
      'founder_of 苏锦年 → 星河科技',
      'founder_of 陈慕白 → 星河科技',
      'works_with 林卓航 → 苏锦年',
      'works_with 林卓航 → 陈慕白',
      'works_with 陈慕白 → 苏锦年',
    ],
  ],
  // Coming and going
  ['林卓航加盟星河科技。', ['joined 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技']],
  ['林卓航离开星河科技。', ['left 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技']],
  ['林卓航否认将离开星河科技。', []],
  ['林卓航创办了星河科技。', ['founder_of 林卓航 → 星河科技']],
  // Who came after whom
  ['陈慕白接替林卓航。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航宣布辞职，由陈慕白接任。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航遭到解雇。三天后，陈慕白走马上任。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航辞去董事一职，陈慕白表示遗憾。', []],
  ['林卓航被炒，次日便由陈慕白接过教鞭。', ['succeeded 陈慕白 → 林卓航']],
  ['北岭集团开会，将林卓航的董事长职务拔除，遗缺由陈慕白递补。', ['succeeded 陈慕白 → 林卓航']],
  [
    '北岭集团起诉林卓航，这名总裁随后被革职，由陈慕白顶上。',
    ['legal_action_against 北岭集团 → 林卓航', 'succeeded 陈慕白 → 林卓航'],
  ],
  ['陈慕白接过林卓航留下的头衔。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航辞职，即日生效；陈慕白接任主席兼非执行董事。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航辞职，由陈慕白接任。苏锦年上任。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航去职，陈慕白补上其位。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航辞职由陈慕白接任。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航请辞，陈慕白救火。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航当年辞职，继任者正是倒戈的陈慕白。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航把董事长的位子交给了陈慕白。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航把公章交给了陈慕白。', []],
  ['陈慕白从林卓航手中接过总裁职位。', ['succeeded 陈慕白 → 林卓航']],
  ['陈慕白从林卓航手中接过奖杯。', []],
  ['陈慕白顶替了老将林卓航的帅位。', ['succeeded 陈慕白 → 林卓航']],
  ['陈慕白接了林卓航的班。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航被换成了陈慕白。', ['succeeded 陈慕白 → 林卓航']],
  // What official deeds are done to, and who does them
  [
    '南屏法院裁定，林卓航插手事务，重罚星河科技，并勒令陈慕白去职。',
    [
      'dismissed 南屏法院 → 陈慕白',
      'legal_action_against 南屏法院 → 星河科技',
      'legal_action_against 南屏法院 → 林卓航',
      'legal_action_against 南屏法院 → 陈慕白',
    ],
  ],
  ['南屏法院宣判，星河科技的会计缺席。', []],
  ['林卓航质疑，陈慕白的数据造假。', ['criticized 林卓航 → 陈慕白']],
  ['林卓航直斥，星河科技表现太差。', ['criticized 林卓航 → 星河科技']],
  ['北岭集团延揽前总裁林卓航。', ['joined 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团']],
  ['林卓航出席了葬礼，身旁是同父异母的弟弟陈慕白。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航与陈慕白共结连理。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航、陈慕白兄弟俩当天没有到场。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航的儿媳便是陈慕白。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航正是陈慕白的岳父。', ['family_of 林卓航 → 陈慕白']],
  ['身为林卓航的外甥，陈慕白没有表态。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航改嫁陈慕白。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航的上司是陈慕白。', []],
  ['船长林卓航和护士陈慕白情同父子。', []],
  // Kin whose relative is not named beside them
  ['林卓航走出法庭，挽着伴侣陈慕白的手。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航没有到场。儿子陈慕白代为出席。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航病逝，二房长女陈慕白证实死讯。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航没有到场，船长的妻子陈慕白哭了。', []],
  ['林卓航没有到场，有消息说，他要求法庭禁止大哥陈慕白出席。', ['family_of 林卓航 → 陈慕白']],
  [
    '林卓航与元配陈慕白所生的长子苏锦年到场。',
    ['family_of 林卓航 → 苏锦年', 'family_of 林卓航 → 陈慕白', 'family_of 陈慕白 → 苏锦年'],
  ],
  [
    '林卓航没有到场。两个妹妹陈慕白和苏锦年接手。',
    ['family_of 林卓航 → 苏锦年', 'family_of 林卓航 → 陈慕白', 'family_of 陈慕白 → 苏锦年'],
  ],
  ['早年与林卓航不和的胞弟陈慕白到场。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航旁边的受害者的父亲陈慕白到场。', []],
  ['陈慕白提名林卓航。后者的父亲苏锦年到场。', ['appointed 陈慕白 → 林卓航', 'family_of 林卓航 → 苏锦年']],
  ['林卓航辞去总裁一职，由其22岁的儿子陈慕白接任。', ['family_of 林卓航 → 陈慕白', 'succeeded 陈慕白 → 林卓航']],
  // Kin words that stand for somebody
  [
    '林卓航的叔叔陈慕白到场。陈慕白批评侄子不懂事。',
    ['conflict_with 陈慕白 → 林卓航', 'criticized 陈慕白 → 林卓航', 'family_of 林卓航 → 陈慕白'],
  ],
  ['林卓航的女婿陈慕白到场。陈慕白批评侄子不懂事。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航的长女陈慕白到场。陈慕白接替父亲，并批评弟弟。', ['family_of 林卓航 → 陈慕白', 'succeeded 陈慕白 → 林卓航']],
  [
    '林卓航的次子陈慕白、林卓航的长子苏锦年到场。林卓航批评儿子。',
    ['family_of 林卓航 → 苏锦年', 'family_of 林卓航 → 陈慕白', 'family_of 陈慕白 → 苏锦年'],
  ],
  // Working together
  ['林卓航与同事陈慕白到场。', ['works_with 林卓航 → 陈慕白']],
  ['林卓航拉上陈慕白四处奔走。', ['works_with 林卓航 → 陈慕白']],
  ['林卓航拉上星河科技四处奔走。', []],
  ['林卓航的律师陈慕白没有回应。', ['works_with 林卓航 → 陈慕白']],
  ['总裁候选人是林卓航，这位陈慕白的昔日助手没有回应。', ['works_with 陈慕白 → 林卓航']],
  ['林卓航与被开除的陈慕白一道发起请愿。', ['works_with 林卓航 → 陈慕白']],
  ['林卓航与陈慕白一同被捕。', []],
  ['为林卓航操作设备的陈慕白、苏锦年到场。', ['works_with 林卓航 → 苏锦年', 'works_with 林卓航 → 陈慕白']],
  ['曾与林卓航有合作之约的学者陈慕白到场。', ['works_with 林卓航 → 陈慕白']],
  ['白鹭大学与南屏法院联合召开发布会。', ['works_with 白鹭大学 → 南屏法院']],
  // Whose it is
  ['林卓航控制的离岸公司北岭集团没有回应。', ['role_at 林卓航 → 北岭集团']],
  ['星河科技的股东是林卓航和陈慕白。', ['invested_in 林卓航 → 星河科技', 'invested_in 陈慕白 → 星河科技']],
  ['林卓航以星河科技大股东的身份发函。', ['invested_in 林卓航 → 星河科技']],
  ['持有星河科技7%股权的基金北岭集团没有回应。', ['invested_in 北岭集团 → 星河科技']],
  // Sent away, and taken in
  [
    '被开除出星河科技的林卓航到场。',
    ['dismissed 星河科技 → 林卓航', 'left 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技'],
  ],
  ['蓝湾队两天后与林卓航解约。', ['dismissed 蓝湾队 → 林卓航', 'left 林卓航 → 蓝湾队', 'role_at 林卓航 → 蓝湾队']],
  ['蓝湾队官宣林卓航。', ['appointed 蓝湾队 → 林卓航', 'role_at 林卓航 → 蓝湾队']],
  [
    '林卓航辞退陈慕白，换上苏锦年。',
    ['appointed 林卓航 → 苏锦年', 'dismissed 林卓航 → 陈慕白', 'succeeded 苏锦年 → 陈慕白'],
  ],
  // What an authority's notice lists, and what is done in a court
  [
    '星河科技收到证监会的通知：林卓航拟被罚款。陈慕白同样面临终身禁入。',
    ['legal_action_against 证监会 → 林卓航', 'legal_action_against 证监会 → 陈慕白'],
  ],
  ['南屏法院驳回了林卓航的上诉。', ['legal_action_against 南屏法院 → 林卓航']],
  ['林卓航入禀南屏法院，要求禁制星河科技发行新股。', ['legal_action_against 林卓航 → 星河科技']],
  ['陈慕白仍代表林卓航入禀南屏法院，控告星河科技。', ['legal_action_against 林卓航 → 星河科技']],
  ['林卓航主张，陈慕白造假，并起诉北岭集团。', ['legal_action_against 林卓航 → 北岭集团']],
  // The firm that is told of
  ['星河科技亏损。北岭集团砸下五亿元。', ['invested_in 北岭集团 → 星河科技']],
  ['星河科技扩张。林卓航、陈慕白等多名高管到场。', ['role_at 林卓航 → 星河科技', 'role_at 陈慕白 → 星河科技']],
  ['《星河科技》的林卓航到场。', ['role_at 林卓航 → 星河科技']],
  ['证监会责令陈慕白停职。', ['dismissed 证监会 → 陈慕白', 'legal_action_against 证监会 → 陈慕白']],
  ['蓝湾队与主帅林卓航友好分手。', ['left 林卓航 → 蓝湾队', 'role_at 林卓航 → 蓝湾队']],
  [
    '时任北岭集团副总裁的林卓航被星河科技挖走。',
    ['joined 林卓航 → 星河科技', 'left 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 星河科技'],
  ],
  ['从巨头北岭集团副总位子上离职的林卓航到场。', ['left 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团']],
  ['林卓航与陈慕白分道扬镳。', ['conflict_with 林卓航 → 陈慕白', 'works_with 林卓航 → 陈慕白']],
  ['林卓航为陈慕白求情。', ['supported 林卓航 → 陈慕白']],
  ['星河科技盈利。林卓航跃居第二大股东。', ['invested_in 林卓航 → 星河科技']],
  [
    '北岭集团总裁林卓航走了。他的部下陈慕白留下。',
    ['role_at 林卓航 → 北岭集团', 'role_at 陈慕白 → 北岭集团', 'works_with 林卓航 → 陈慕白'],
  ],
  // Who is named in what describes somebody does nothing
  ['批评陈慕白最力的议员林卓航质疑星河科技。', ['criticized 林卓航 → 星河科技', 'criticized 林卓航 → 陈慕白']],
  // Deeds in their many forms
  ['林卓航曾先后在北岭集团和星河科技担任高管。', ['role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 星河科技']],
  ['林卓航毕业于白鹭大学，后在星河科技任工程师。', ['role_at 林卓航 → 星河科技']],
  [
    '证监会对星河科技及其董事长林卓航立案调查。',
    ['legal_action_against 证监会 → 星河科技', 'legal_action_against 证监会 → 林卓航', 'role_at 林卓航 → 星河科技'],
  ],
  [
    '星河科技因财务造假被证监会罚款五千万元，时任董事长林卓航被采取终身市场禁入措施。',
    ['legal_action_against 证监会 → 星河科技', 'legal_action_against 证监会 → 林卓航', 'role_at 林卓航 → 星河科技'],
  ],
  ['林卓航因受贿被南屏法院判刑十年。', ['legal_action_against 南屏法院 → 林卓航']],
  ['林卓航向南屏法院提起诉讼，要求星河科技赔偿两千万元。', ['legal_action_against 林卓航 → 星河科技']],
  ['林卓航一纸诉状把陈慕白告到南屏法院。', ['legal_action_against 林卓航 → 陈慕白']],
  ['林卓航在社交媒体上公开喊话陈慕白，指责其背信弃义。', ['criticized 林卓航 → 陈慕白']],
  ['陈慕白则反驳说，林卓航的说法毫无根据。', ['criticized 陈慕白 → 林卓航']],
  ['林卓航在记者会上点名陈慕白“说谎”。', ['criticized 林卓航 → 陈慕白']],
  ['大股东北岭集团要求罢免林卓航的董事长职务。', ['opposed 北岭集团 → 林卓航']],
  [
    '林卓航与妻子陈慕白育有一子苏锦年。',
    ['family_of 林卓航 → 苏锦年', 'family_of 林卓航 → 陈慕白', 'family_of 陈慕白 → 苏锦年'],
  ],
  ['北岭集团以30亿元收购星河科技51%的股权。', ['acquired 北岭集团 → 星河科技']],
  ['星河科技是北岭集团的全资子公司。', ['parent_of 北岭集团 → 星河科技']],
  ['星河科技与北岭集团是多年的竞争对手。', ['competes_with 星河科技 → 北岭集团']],
  ['星河科技的前员工林卓航向证监会举报公司造假。', ['criticized 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技']],
  [
    '林卓航离开效力八年的蓝湾队，转会至白鹭大学。',
    ['joined 林卓航 → 白鹭大学', 'left 林卓航 → 蓝湾队', 'role_at 林卓航 → 蓝湾队'],
  ],
  [
    '蓝湾队以三千万欧元从北岭集团签下前锋林卓航。',
    ['joined 林卓航 → 蓝湾队', 'left 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 蓝湾队'],
  ],
  ['总统林卓航任命陈慕白为财政部长，取代苏锦年。', ['appointed 林卓航 → 陈慕白', 'succeeded 陈慕白 → 苏锦年']],
  [
    '星河科技解除了与林卓航的劳动合同。',
    ['dismissed 星河科技 → 林卓航', 'left 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技'],
  ],
  ['论文的第一作者林卓航和通讯作者陈慕白均来自白鹭大学。', ['role_at 林卓航 → 白鹭大学', 'role_at 陈慕白 → 白鹭大学']],
  [
    '白鹭大学教授林卓航、副教授陈慕白以及博士生苏锦年到场。',
    ['role_at 林卓航 → 白鹭大学', 'role_at 苏锦年 → 白鹭大学', 'role_at 陈慕白 → 白鹭大学'],
  ],
  ['林卓航获得陈慕白的支持。', ['supported 陈慕白 → 林卓航']],
  ['林卓航遭到陈慕白的猛烈抨击。', ['criticized 陈慕白 → 林卓航']],
  ['陈慕白对林卓航的起诉被南屏法院驳回。', ['legal_action_against 陈慕白 → 林卓航']],
  ['林卓航表示，他对陈慕白感到失望。', ['criticized 林卓航 → 陈慕白']],
  [
    '林卓航的儿子陈慕白、女儿苏锦年均在星河科技任职。',
    [
      'family_of 林卓航 → 苏锦年',
      'family_of 林卓航 → 陈慕白',
      'family_of 陈慕白 → 苏锦年',
      'role_at 苏锦年 → 星河科技',
      'role_at 陈慕白 → 星河科技',
    ],
  ],
  ['证监会调查。林卓航没有到场，资产被冻结。', []],
  ['林卓航与蓝湾队续约三年。', ['role_at 林卓航 → 蓝湾队']],
  ['白鹭大学的研究团队由林卓航教授领导，成员包括陈慕白和苏锦年。', ['role_at 林卓航 → 白鹭大学']],
  ['陈慕白在林卓航的指导下攻读博士。', ['works_with 陈慕白 → 林卓航']],
  ['林卓航是陈慕白的博士导师。', ['works_with 林卓航 → 陈慕白']],
  [
    '白鹭大学对林卓航展开调查，并撤销了他的教授职务。',
    ['dismissed 白鹭大学 → 林卓航', 'legal_action_against 白鹭大学 → 林卓航', 'role_at 林卓航 → 白鹭大学'],
  ],
  ['检察官林卓航指控陈慕白挪用公款。', ['legal_action_against 林卓航 → 陈慕白']],
  ['林卓航辞去部长职务，加入反对党北岭集团。', ['joined 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团']],
  ['总理林卓航解除了陈慕白的部长职务。', ['dismissed 林卓航 → 陈慕白']],
  ['总理林卓航改组内阁，由苏锦年取代陈慕白出任财政部长。', ['succeeded 苏锦年 → 陈慕白']],
  ['林卓航同陈慕白通电话。', ['met_with 林卓航 → 陈慕白']],
  ['北岭集团是星河科技的供应商。', ['works_with 北岭集团 → 星河科技']],
  ['证监会下令星河科技停产整顿。', ['legal_action_against 证监会 → 星河科技']],
  ['董事长林卓航引咎辞职，总经理陈慕白升任董事长。', ['succeeded 陈慕白 → 林卓航']],
  ['林卓航娶了陈慕白的女儿苏锦年。', ['family_of 林卓航 → 苏锦年', 'family_of 陈慕白 → 苏锦年']],
  ['林卓航与陈慕白的婚姻维持了十年。', ['family_of 林卓航 → 陈慕白']],
  [
    '林卓航把星河科技交给长子陈慕白打理。',
    ['family_of 林卓航 → 陈慕白', 'role_at 陈慕白 → 星河科技', 'succeeded 陈慕白 → 林卓航'],
  ],
  [
    '星河科技由林卓航和陈慕白于2001年创立。',
    ['founder_of 林卓航 → 星河科技', 'founder_of 陈慕白 → 星河科技', 'works_with 林卓航 → 陈慕白'],
  ],
  [
    '林卓航离开星河科技后创办了北岭集团。',
    ['founder_of 林卓航 → 北岭集团', 'left 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技'],
  ],
  ['林卓航多次警告星河科技，却无人理会。', []],
  ['林卓航获星河科技聘为顾问。', ['role_at 林卓航 → 星河科技']],
  ['林卓航控制着星河科技六成股权。', ['invested_in 林卓航 → 星河科技']],
  ['北岭集团斥资20亿元入主星河科技。', ['acquired 北岭集团 → 星河科技', 'invested_in 北岭集团 → 星河科技']],
  ['陈慕白的职位由林卓航接任。', ['succeeded 林卓航 → 陈慕白']],
  ['北岭集团前董事长、现任星河科技独立董事林卓航。', ['role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 星河科技']],
  ['林卓航兼任星河科技和北岭集团的董事。', ['role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 星河科技']],
  ['记者林卓航调查星河科技。', []],
  ['林卓航说，陈慕白“毁了这家公司”。', ['criticized 林卓航 → 陈慕白']],
  [
    '证监会认定，星河科技连续三年虚增利润，时任董事长林卓航、总经理陈慕白负有直接责任。',
    ['legal_action_against 证监会 → 星河科技', 'role_at 林卓航 → 星河科技', 'role_at 陈慕白 → 星河科技'],
  ],
  ['审计机构北岭集团对星河科技的年报出具了无法表示意见。', ['works_with 北岭集团 → 星河科技']],
  ['受害者家属林卓航要求星河科技道歉并赔偿。', ['criticized 林卓航 → 星河科技']],
  [
    '白鹭大学校长林卓航宣布，学校已与陈慕白解除聘用关系。',
    ['dismissed 白鹭大学 → 陈慕白', 'left 陈慕白 → 白鹭大学', 'role_at 林卓航 → 白鹭大学', 'role_at 陈慕白 → 白鹭大学'],
  ],
  [
    '白鹭大学宣布开除教授林卓航。',
    ['dismissed 白鹭大学 → 林卓航', 'left 林卓航 → 白鹭大学', 'role_at 林卓航 → 白鹭大学'],
  ],
  ['反对党领袖林卓航批评总理陈慕白“背叛选民”。', ['criticized 林卓航 → 陈慕白']],
  ['林卓航宣布参选党主席，挑战现任主席陈慕白。', ['opposed 林卓航 → 陈慕白']],
  ['林卓航所在的北岭集团没有回应。', ['role_at 林卓航 → 北岭集团']],
  ['林卓航任职的星河科技没有回应。', ['role_at 林卓航 → 星河科技']],
  ['时任总裁林卓航邀请陈慕白加盟星河科技。', ['joined 陈慕白 → 星河科技', 'role_at 陈慕白 → 星河科技']],
  ['陈慕白离职后，其职务由林卓航暂代。', ['succeeded 林卓航 → 陈慕白']],
  ['林卓航联合陈慕白，要求星河科技召开股东大会。', ['works_with 林卓航 → 陈慕白']],
  ['北岭集团宣布退出对星河科技的投资。', []],
  ['北岭集团（星河科技的母公司）拒绝置评。', ['parent_of 北岭集团 → 星河科技']],
  [
    '林卓航与前妻陈慕白的儿子苏锦年。',
    ['family_of 林卓航 → 苏锦年', 'family_of 林卓航 → 陈慕白', 'family_of 陈慕白 → 苏锦年'],
  ],
  ['共和党主席林卓航批评陈慕白。', ['criticized 林卓航 → 陈慕白']],
  ['林卓航说，陈慕白昨天“很高兴”。', []],
  // Officers and their offices, owners and firms that are told of
  [
    '南屏法院昨天开庭，法官林卓航判处陈慕白三年徒刑。',
    ['legal_action_against 南屏法院 → 陈慕白', 'legal_action_against 林卓航 → 陈慕白', 'role_at 林卓航 → 南屏法院'],
  ],
  ['星河科技表示，旗下北岭集团亏损。', ['parent_of 星河科技 → 北岭集团']],
  ['星河科技欠债。北岭集团递交了清盘呈请。', ['legal_action_against 北岭集团 → 星河科技']],
  ['林卓航到了南屏，随后找上陈慕白。', ['met_with 林卓航 → 陈慕白']],
  ['林卓航判囚三年后辞去星河科技主席。', ['left 林卓航 → 星河科技', 'role_at 林卓航 → 星河科技']],
  // Heads of bodies whose names say so
  ['南屏法院昨天开庭。宣读判词的院长林卓航没有说话。', ['role_at 林卓航 → 南屏法院']],
  ['星河科技没有回应，某某电器创始人林卓航到场。', []],
  ['林卓航在任内会见星河科技主席陈慕白。', ['met_with 林卓航 → 陈慕白', 'role_at 陈慕白 → 星河科技']],
  // In turn, and together
  [
    '林卓航和陈慕白分别加盟星河科技和北岭集团。',
    ['joined 林卓航 → 星河科技', 'joined 陈慕白 → 北岭集团', 'role_at 林卓航 → 星河科技', 'role_at 陈慕白 → 北岭集团'],
  ],
  [
    '林卓航与陈慕白也离开了，他们对星河科技的做法表达了担忧。',
    ['criticized 林卓航 → 星河科技', 'criticized 陈慕白 → 星河科技'],
  ],
  ['林卓航离开了，他们对星河科技的做法表达了担忧。', []],
  // For and against
  ['林卓航批评陈慕白。', ['criticized 林卓航 → 陈慕白']],
  ['陈慕白被林卓航批评。', ['criticized 林卓航 → 陈慕白']],
  ['林卓航力挺陈慕白。', ['supported 林卓航 → 陈慕白']],
  ['林卓航没有批评陈慕白。', []],
  ['林卓航与陈慕白决裂。', ['conflict_with 林卓航 → 陈慕白']],
  ['林卓航反对北岭集团的提案。', ['opposed 林卓航 → 北岭集团']],
  ['林卓航与总裁陈慕白在用人上分歧不小。', ['conflict_with 林卓航 → 陈慕白']],
  ['林卓航以微弱优势击败陈慕白。', ['competes_with 林卓航 → 陈慕白']],
  ['林卓航击败北岭集团。', []],
  ['林卓航师从陈慕白。', ['works_with 林卓航 → 陈慕白']],
  // Whom the words before a name describe
  ['持有星河科技7%股权的基金北岭集团表示满意。', ['invested_in 北岭集团 → 星河科技']],
  ['苏锦年没有到场。另一个是从星河科技下海的陈慕白。', ['left 陈慕白 → 星河科技', 'role_at 陈慕白 → 星河科技']],
  // Clubs and their players, people and their stakes
  [
    '蓝湾队从北岭集团引进林卓航。',
    ['joined 林卓航 → 蓝湾队', 'left 林卓航 → 北岭集团', 'role_at 林卓航 → 北岭集团', 'role_at 林卓航 → 蓝湾队'],
  ],
  ['林卓航从陈慕白手中买下蓝湾队。', ['invested_in 林卓航 → 蓝湾队']],
  ['北岭集团将星河科技收入囊中。', ['acquired 北岭集团 → 星河科技']],
  ['林卓航入主蓝湾队。', ['role_at 林卓航 → 蓝湾队']],
  ['北岭集团引入星河科技的方案没有通过。', []],
  // The law
  ['律师林卓航代表陈慕白起诉北岭集团。', ['legal_action_against 陈慕白 → 北岭集团', 'works_with 陈慕白 → 林卓航']],
  ['林卓航与陈慕白为遗产对簿公堂。', ['conflict_with 林卓航 → 陈慕白', 'legal_action_against 林卓航 → 陈慕白']],
  ['林卓航将陈慕白列为被告。', ['legal_action_against 林卓航 → 陈慕白']],
  ['林卓航起诉北岭集团。', ['legal_action_against 林卓航 → 北岭集团']],
  ['南屏法院判处林卓航有期徒刑三年。', ['legal_action_against 南屏法院 → 林卓航']],
  ['林卓航考虑起诉北岭集团。', []],
  // Deals
  ['北岭集团收购星河科技。', ['acquired 北岭集团 → 星河科技']],
  ['北岭集团入股星河科技。', ['invested_in 北岭集团 → 星河科技']],
  ['北岭集团计划收购星河科技。', []],
  ['北岭集团旗下的星河科技停产。', ['parent_of 北岭集团 → 星河科技']],
  // Kin
  ['林卓航的妻子苏锦年到场。', ['family_of 林卓航 → 苏锦年']],
  ['林卓航的堂弟、工程师陈慕白到场。', ['family_of 林卓航 → 陈慕白']],
  ['林卓航携其妻苏锦年到场。', ['family_of 林卓航 → 苏锦年']],
  ['林卓航会见了陈慕白。', ['met_with 林卓航 → 陈慕白']],
];

const ENGLISH: [string, string[]][] = [
  ["Acme Corp's president, Jane Doe, spoke.", ['role_at Jane Doe → Acme Corp']],
  ['Jane Doe, who leads Acme Corp, spoke.', ['role_at Jane Doe → Acme Corp']],
  ['Jane Doe, the president of Acme Corp, spoke.', ['role_at Jane Doe → Acme Corp']],
  ['Acme Corp engineer Jane Doe spoke.', ['role_at Jane Doe → Acme Corp']],
  ['Jane Doe founded Acme Corp.', ['founder_of Jane Doe → Acme Corp']],
  ['Jane Doe joined Globex.', ['joined Jane Doe → Globex', 'role_at Jane Doe → Globex']],
  ['Mary Poe of the laboratory Globex spoke.', ['role_at Mary Poe → Globex']],
  ['They accused Mary Poe of Globex.', []],
  ['Globex, run by Mary Poe, grew.', ['role_at Mary Poe → Globex']],
  ['Mary Poe left to found a small firm, Globex.', ['founder_of Mary Poe → Globex']],
  ["Mary Poe, John Roe's closest lieutenant, spoke.", ['works_with Mary Poe → John Roe']],
  ["Acme Corp, Globex's largest shareholder, spoke.", ['invested_in Acme Corp → Globex']],
  ["John Roe's divorce from Mary Poe was finalised.", ['family_of John Roe → Mary Poe']],
  // Kin, backers, places that are taken, teams
  ["Jane Doe's brother, John Roe, wept.", ['family_of Jane Doe → John Roe']],
  [
    "Jane Doe's parents, the dentists John Roe and Mary Poe, wept.",
    ['family_of Jane Doe → John Roe', 'family_of Jane Doe → Mary Poe'],
  ],
  ["Jane Doe's parents met John Roe.", []],
  ["Jane Doe's successor, John Roe, declined to comment.", ['succeeded John Roe → Jane Doe']],
  [
    'Globex replaced Jane Doe with John Roe.',
    ['appointed Globex → John Roe', 'role_at John Roe → Globex', 'succeeded John Roe → Jane Doe'],
  ],
  ['Jane Doe, an early backer of Globex, said so.', ['invested_in Jane Doe → Globex']],
  ['Jane Doe, an early critic of Globex, said so.', ['criticized Jane Doe → Globex']],
  [
    'Jane Doe, who had been running Globex alongside John Roe, stayed.',
    ['role_at Jane Doe → Globex', 'role_at John Roe → Globex', 'works_with Jane Doe → John Roe'],
  ],
  ["Jane Doe's team sued Globex.", ['legal_action_against Jane Doe → Globex']],
  ['Jane Doe urged John Roe to resign.', ['opposed Jane Doe → John Roe']],
  ['Jane Doe implored John Roe to stay.', ['supported Jane Doe → John Roe']],
  ['Jane Doe urged John Roe to speak.', []],
  ['Jane Doe followed John Roe out of the room.', []],
  ['Jane Doe, formerly the top engineer at Globex, spoke.', ['role_at Jane Doe → Globex']],
  ['Jane Doe resigned from Globex.', ['left Jane Doe → Globex', 'role_at Jane Doe → Globex']],
  ['Jane Doe might join Globex.', []],
  ['Jane Doe replaced John Roe.', ['succeeded Jane Doe → John Roe']],
  ['Jane Doe was replaced by John Roe.', ['succeeded John Roe → Jane Doe']],
  ['Jane Doe accused John Roe of fraud.', ['criticized Jane Doe → John Roe']],
  ['Jane Doe did not fire John Roe.', []],
  ['Globex sued Initech.', ['legal_action_against Globex → Initech']],
  ['Jane Doe was arrested by Initech.', ['legal_action_against Initech → Jane Doe']],
  ['Globex bought Initech.', ['acquired Globex → Initech']],
  ['Globex took a stake in Initech.', ['invested_in Globex → Initech']],
  ["Jane Doe's brother, John Roe, spoke.", ['family_of Jane Doe → John Roe']],
  ['Jane Doe, 47, the founder of a small shop, and later a baker, backed John Roe.', ['supported Jane Doe → John Roe']],
];

describe('Chinese', () => {
  test.each(CHINESE)('%s', (text, expected) => {
    expect(tiesOf(text, 'zh-Hans')).toEqual(expected);
  });
});

describe('English', () => {
  test.each(ENGLISH)('%s', (text, expected) => {
    expect(tiesOf(text, 'en')).toEqual(expected);
  });
});

test('a tie that several sentences state is one tie with all its quotes', () => {
  const text = '林卓航批评陈慕白。次日，林卓航再次批评陈慕白。';
  expect(tiesOf(text, 'zh-Hans')).toEqual(['criticized 林卓航 → 陈慕白']);
});
