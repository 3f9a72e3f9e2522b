/** Chinese ties in plain words, read from whole articles of one sentence; counter-examples tie nobody so. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
/** Who is who, so that the sentences need not say it. */
const CAST = '商人李国强、康培明都是上海人。江海公司、北山银行和远洋集团都在上海。\n';

/** `source type target` of every tie that the sentence itself tells. */
function tiesOf(sentence: string): string[] {
  const { entities, relationships } = extract(CAST + sentence, { file: 'a.txt', published: '2024-10-02' }, tools);
  const nameOf = (id: string) => entities.find((e) => e.id === id)?.name;
  return relationships
    .filter(({ evidence: [quote] }) => (quote?.start ?? 0) >= CAST.length)
    .map(({ type, source, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`);
}

const SAID: [tie: string, sentence: string][] = [
  ['康培明 succeeded 李国强', '李国强把CEO的位子给了康培明。'],
  ['康培明 succeeded 李国强', '康培明四年前正是从李国强本人手上接过帅印的。'],
  ['康培明 succeeded 李国强', '康培明从李国强手里接过远洋集团。'],
  ['康培明 succeeded 李国强', '这张椅子，康培明是2013年才从李国强手上接下来的。'],
  ['康培明 role_at 江海公司', '李国强把江海公司董事长的位子让给康培明。'],
  ['康培明 role_at 江海公司', '法院判决，江海公司董事长应由小股东委派的康培明担任。'],
  ['康培明 succeeded 李国强', '李国强被解除会长职务，副社长康培明暂时代行其责。'],
  ['康培明 succeeded 李国强', '李国强以家庭原因请辞，顶上来的是康培明。'],
  ['康培明 succeeded 李国强', '远洋集团摘掉了李国强的总经理帽子，让老臣康培明接过日常管理。'],
  ['康培明 succeeded 李国强', '会长李国强把位子也让给了康培明。'],
  ['北山银行 legal_action_against 康培明', '北山银行将康培明逐出证券市场十年。'],
  ['康培明 role_at 江海公司', '5月，康培明跻身江海公司董事会。'],
  ['康培明 succeeded 李国强', '5月12日，康培明从李国强手里接过担子。'],
  ['北山银行 legal_action_against 康培明', '以北山银行为首的债权人昨天起诉康培明。'],
  ['康培明 succeeded 李国强', '总统赵立将部长李国强免职，一周后由次官康培明接任。'],
  ['康培明 succeeded 李国强', '李国强月底挂冠，接过内政部的是前检察官康培明。'],
  ['康培明 succeeded 李国强', '总理将李国强逐出内阁，经济部交由亲信康培明兼管。'],
  ['北山银行 acquired 江海公司', '远洋集团把江海公司70%的股权以1元的价格转让给北山银行。'],
  ['远洋集团 parent_of 江海公司', '江海公司的东家远洋集团反应很快。'],
  ['李国强 family_of 康培明', '康培明奉调回到上海。公司里无人不知，李国强正是他的岳父。'],
  ['江海公司 dismissed 康培明', '昨天，江海公司的临时董事会拔掉康培明的总裁职务。'],
  ['康培明 succeeded 李国强', '李国强退休后，康培明成了远洋集团的新掌门。'],
  ['康培明 succeeded 李国强', '李国强的位子很快被康培明坐上。'],
  ['康培明 succeeded 李国强', '李国强走后，空出来的位子落到了康培明头上。'],
  ['康培明 joined 远洋集团', '康培明是2007年8月来到远洋集团的。'],
  ['北山银行 invested_in 江海公司', '江海公司拿到了北山银行的2000万美元。'],
  ['北山银行 invested_in 江海公司', '北山银行掏出10亿美元换走江海公司四成股份。'],
  ['北山银行 invested_in 江海公司', '北山银行握有江海公司两成股份。'],
  ['北山银行 acquired 江海公司', '北山银行以5亿元买断江海公司。'],
  ['远洋集团 parent_of 江海公司', '江海公司背后的股东是远洋集团。'],
  ['远洋集团 parent_of 江海公司', '江海公司从远洋集团分拆出来。'],
  ['李国强 appointed 康培明', '在李国强的力邀下，康培明出任总裁。'],
  ['康培明 supported 李国强', '康培明替李国强说了不少好话。'],
  ['康培明 conflict_with 李国强', '康培明与李国强在庭审中撕破了脸。'],
  ['康培明 family_of 李国强', '康培明娶了李国强的女儿。'],
  ['康培明 family_of 李国强', '康培明喊李国强舅舅。'],
  ['远洋集团 competes_with 北山银行', '远洋集团与北山银行打起了价格战。'],
  ['北山银行 competes_with 远洋集团', '北山银行已追到远洋集团身后。'],
  ['康培明 role_at 江海公司', '康培明在江海公司管账。'],
  ['康培明 role_at 江海公司', '康培明还当过江海公司的董事。'],
  ['康培明 left 北山银行', '康培明从北山银行跳槽而来。'],
  ['康培明 role_at 自由党', '康培明代表自由党参选市长。'],
  ['康培明 role_at 自由党', '康培明是自由党的资深党员。'],
  ['康培明 role_at 自由党', '自由党籍众议员康培明于昨日辞职。'],
  ['康培明 role_at 自由党', '自由党籍的康培明于昨日辞职。'],
  ['康培明 left 自由党', '自由党籍众议员康培明退出自由党。'],
  ['康培明 role_at 江海公司', '江海公司董事长、加拿大人康培明到场。'],
  ['康培明 conflict_with 李国强', '康培明与李国强公开对掐。'],
  ['康培明 role_at 江海公司', '康培明在江海公司干了二十年。'],
  ['康培明 role_at 江海公司', '康培明把持江海公司多年。'],
];

const NOT_SAID: [tie: string, sentence: string][] = [
  ['康培明 left 自由党', '自由党籍众议员康培明于昨日辞职。'],
  ['北山银行 dismissed 康培明', '北山银行将康培明逐出证券市场十年。'],
  ['康培明 succeeded 李国强', '李国强被解除会长职务，副社长康培明没有表态。'],
  ['北山银行 acquired 江海公司', '远洋集团把江海公司20%的股权以1元的价格转让给北山银行。'],
  ['李国强 left 远洋集团', '远洋集团董事长李国强昨日接纳请辞。'],
  ['自由联合会 criticized 康培明', '北山市检察院通报：自由联合会（下称“自联”）副主席康培明因涉嫌受贿罪，被逮捕。'],
  ['李国强 legal_action_against 康培明', '李国强被捕。同日批捕的还有总经理康培明。'],
  ['康培明 succeeded 赵立', '总统赵立将部长李国强免职，一周后由次官康培明接任。'],
  ['李国强 succeeded 康培明', '这张椅子，康培明是2013年才从李国强手上接下来的。'],
  ['江海公司 appointed 康培明', '法院判决，江海公司董事长应由小股东委派的康培明担任。'],
  ['康培明 met_with 李国强', '钱怎么分，康培明与李国强还得坐下来谈。'],
  ['康培明 conflict_with 李国强', '康培明则和李国强结盟，双方互控掏空。'],
  ['江海公司 dismissed 康培明', '昨天，江海公司的董事会成员康培明被解除总裁职务。'],
  ['康培明 joined 北山银行', '康培明从北山银行跳槽而来。'],
  ['康培明 role_at 江海公司', '康培明没有当过江海公司的董事。'],
  ['康培明 left 自由党', '自由党籍的康培明于昨日辞职。'],
  ['康培明 role_at 自由党', '康培明不代表自由党参选。'],
  ['康培明 succeeded 李国强', '康培明从李国强手里接过奖杯。'],
  ['康培明 succeeded 李国强', '李国强把文件给了康培明。'],
  ['康培明 joined 远洋集团', '康培明是在远洋集团门口被捕的。'],
  ['康培明 left 远洋集团', '康培明是远洋集团的律师。两个月后，他退出了此案。'],
  ['北山银行 invested_in 江海公司', '江海公司收到北山银行的2000万罚单。'],
  ['康培明 conflict_with 李国强', '康培明与李国强没有撕破脸。'],
  ['康培明 family_of 李国强', '康培明喊李国强进来。'],
  ['康培明 role_at 江海公司', '康培明在江海公司门口等了三小时。'],
  ['李国强 appointed 康培明', '在李国强的陪同下，康培明参观工厂。'],
];

describe('plain words of Chinese', () => {
  test.each(SAID)('%s: %s', (tie, sentence) => {
    expect(tiesOf(sentence)).toContain(tie);
  });

  test.each(NOT_SAID)('not %s: %s', (tie, sentence) => {
    expect(tiesOf(sentence)).not.toContain(tie);
  });
});

describe('a post told of no body', () => {
  /** Where 康培明 is told to have a post. */
  const homesOf = (sentence: string) => {
    const story =
      '远洋集团昨天停产。远洋集团董事长李国强道歉。远洋集团的员工说，远洋集团欠薪三个月。远洋集团没有回应。\n';
    const { entities, relationships } = extract(story + sentence, { file: 'a.txt', published: '2024-10-02' }, tools);
    const nameOf = (id: string) => entities.find((e) => e.id === id)?.name;
    return relationships
      .filter((r) => r.type === 'role_at' && nameOf(r.source) === '康培明')
      .map((r) => nameOf(r.target));
  };

  test.each<[string, string[]]>([
    // A body told of once, as another's, is not that of whoever comes next
    ['被罢免的有江海资本董事长周立言，还有独立董事康培明。', ['远洋集团']],
    ['江海资本昨天裁员，独立董事康培明表示不满。', ['江海资本']],
  ])('%s', (sentence, homes) => {
    expect(homesOf(sentence)).toEqual(homes);
  });
});

describe('an authority that opens a case', () => {
  const suitsOf = (text: string) => tiesOf(text).filter((tie) => tie.includes('legal_action_against'));

  test.each<[string, string[]]>([
    // Neither whoever went to court, nor the officer who acts for it
    [
      '康培明将江海公司诉至法院。22日，青州市公安局立案侦查，副支队长李国强带人查封了办公室。',
      ['康培明 legal_action_against 江海公司'],
    ],
    ['22日，青州市公安局立案侦查，嫌疑人李国强当晚落网。', ['青州市公安局 legal_action_against 李国强']],
  ])('%s', (text, expected) => {
    expect(suitsOf(text)).toEqual(expected);
  });
});

describe('a countersuit', () => {
  test.each<[string, string[]]>([
    ['江海公司在法院起诉康培明。同月29日，康培明提起反诉。', ['江海公司 康培明', '康培明 江海公司']],
    // Nobody sued before, or somebody else was sued
    ['同月29日，康培明提起反诉。', []],
    ['江海公司在法院起诉李国强。同月29日，康培明提起反诉。', ['江海公司 李国强']],
  ])('%s', (text, expected) => {
    const suits = tiesOf(text).filter((tie) => tie.includes('legal_action_against'));
    expect(suits.map((tie) => tie.replace(' legal_action_against', ''))).toEqual(expected);
  });
});

describe('a stake in the firm that the story is about', () => {
  /** Whoever is told to have a stake in 远洋集团, of which the rest of the article tells. */
  function holdersOf(sentence: string): (string | undefined)[] {
    const story = '远洋集团昨天停产。远洋集团董事长李国强道歉。远洋集团的员工说，远洋集团欠薪三个月。\n';
    const { entities, relationships } = extract(story + sentence, { file: 'a.txt', published: '2024-10-02' }, tools);
    const nameOf = (id: string) => entities.find((e) => e.id === id)?.name;
    return relationships
      .filter((r) => r.type === 'invested_in' && nameOf(r.target) === '远洋集团')
      .map((r) => nameOf(r.source));
  }

  test.each<[string, string[]]>([
    ['7月，北山资本领投2亿美元。', ['北山资本']],
    ['北山资本掏出10亿美元换走四成股份。', ['北山资本']],
    ['持股46%的大股东北山资本随即提出异议。', ['北山资本']],
    ['北山资本是最早的金主之一。', ['北山资本']],
    ['出资人名单揭晓，康培明认购10亿美元，北山资本拿出5亿美元。', ['康培明', '北山资本']],
    ['康培明拿出5亿美元。', []],
    // The money goes to another that is named, or nowhere
    ['7月，北山资本领投2亿美元给江海公司。', []],
    ['北山资本被罚2亿美元。', []],
    ['远洋集团投了2亿美元。', []],
  ])('%s', (sentence, holders) => {
    expect(holdersOf(sentence)).toEqual(holders);
  });
});
