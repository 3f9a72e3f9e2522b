import { describe, expect, it } from 'vitest';
import { findChineseEvents } from '../../../src/extract/events/chinese/findChineseEvents.ts';
import { findTimes } from '../../../src/extract/time/findTimes.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { makeDocument, makeEntities, type Names } from './readCase.ts';

const tools = createTools();
const titlesOf = (text: string, names: Names, given = tools) => {
  const document = makeDocument(text);
  return findChineseEvents(document, makeEntities(text, names), findTimes(document), given).map((e) => e.title);
};

/** Text, names, titles. */
const CASES: [text: string, names: Names, titles: string[]][] = [
  // who, verb, what
  ['周岚辞去远洋集团总裁职务。', { people: ['周岚'] }, ['周岚辞去远洋集团总裁职务']],
  // what was only asked for, tried or threatened
  ['周岚等人提议罢免何亦，未能获得多数。', { people: ['周岚', '何亦'] }, ['周岚提议罢免何亦']],
  ['周岚扬言起诉何亦。', { people: ['周岚', '何亦'] }, ['周岚扬言起诉何亦']],
  // a word that holds a small word stands whole
  ['当年11月，周岚出任合并后新公司的总裁。', { people: ['周岚'] }, ['周岚出任合并后新公司的总裁']],
  // what ends in a character that may say when, and does not
  ['周岚与何亦谈判了近11个小时。', { people: ['周岚', '何亦'] }, ['周岚、何亦谈判了近11个小时']],
  ['远洋集团撤回1,600万元资助。', { organizations: ['远洋集团'] }, ['远洋集团撤回1,600万元资助']],
  ['周岚会见比利时首相。', { people: ['周岚'] }, ['周岚会见比利时首相']],
  ['2012年12月　远洋集团收购青岭煤矿。', { organizations: ['远洋集团', '青岭煤矿'] }, ['远洋集团收购青岭煤矿']],
  ['2012年12月　工人罢工。', {}, ['工人罢工']],
  // how and where, where the verb has no object
  ['9月3日，周岚因心脏病住院。', { people: ['周岚'] }, ['周岚因心脏病住院']],
  // what belongs to them
  ['周岚等三名董事的任命也获批准。', { people: ['周岚'] }, ['周岚等三名董事的任命也获批准']],
  // nobody named: without what joins the clause to the one before
  ['但工会随后宣布罢工。', {}, ['工会随后宣布罢工']],
  // an object too long is cut between words
  [
    '南陵市中级人民法院裁定冻结其持有的远洋集团百分之二十股权。',
    { organizations: ['南陵市中级人民法院'] },
    ['南陵市中级人民法院裁定冻结其持有…'],
  ],
  // what is said, after the verb and before it
  ['周岚回应说，一切都是正常的人事调整。', { people: ['周岚'] }, ['周岚回应说：一切都是正常的人事调整']],
  ['周岚回应说，一切都是公司年初定下的人事调整。', { people: ['周岚'] }, ['周岚回应说：一切都是公司年初…']],
  // with words in quotes inside, or altogether in them
  ['周岚认为，何亦“很难熬过下周”，工厂会关门。', { people: ['周岚', '何亦'] }, ['周岚认为：何亦“很难熬过下周”']],
  // no name is cut, though the segmenter does not know it
  [
    '南陵市公安局昨天深夜控制了董事长周岚和财务总监卓邱若。',
    { organizations: ['南陵市公安局'], people: ['周岚', '卓邱若'] },
    ['南陵市公安局控制了董事长周岚…'],
  ],
  // a name in other letters without what it is said to be, where all has no room
  [
    '周岚创立了人工智能初创公司Corvane Robotics。',
    { people: ['周岚'], organizations: ['Corvane Robotics'] },
    ['周岚创立了Corvane Robotics'],
  ],
  // whoever it was done to, where the clause names nobody; and what only says when
  [
    '被捕前，周岚先后担任过远洋集团总裁。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['周岚被捕', '周岚先后担任过远洋集团总裁'],
  ],
  [
    '现年五十岁的周岚被逮捕前先后担任过远洋集团总裁。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['周岚先后担任过远洋集团总裁'],
  ],
  // what stands before 的 is left out only where it describes the noun
  [
    '仲裁委员会裁定俱乐部须在90天内付清拖欠前外援的870万元。',
    { organizations: ['仲裁委员会'] },
    ['仲裁委员会裁定俱乐部须在90天内…'],
  ],
  ['周岚拒绝在128万元的赔偿协议上签字。', { people: ['周岚'] }, ['周岚拒绝在128万元的赔偿协议上签字']],
  [
    '周岚承认曾在2018年收下何亦赠送的一只手表。',
    { people: ['周岚', '何亦'] },
    ['周岚承认曾在2018年收下何亦赠送的一只手表'],
  ],
  [
    '市委决定免去周岚的市应急管理局局长职务。',
    { people: ['周岚'], organizations: ['市委'] },
    ['市委决定免去周岚的市应急管理局局长职务'],
  ],
  // what is dealt with, and for how much
  ['周岚又把四成的股权以2亿元卖给何亦。', { people: ['周岚', '何亦'] }, ['周岚把四成的股权以2亿元卖给何亦']],
  // who has another do it
  ['周岚请来老部下何亦出任财务总监。', { people: ['周岚', '何亦'] }, ['周岚请来老部下何亦出任财务总监']],
  // whom it is done to is not who does it
  [
    '周岚停职，两天后检察院对他立案侦查。',
    { people: ['周岚'], pronouns: [['他', '周岚']] },
    ['周岚停职', '检察院对周岚立案侦查'],
  ],
  // two who are counted behind their surnames
  ['周岚与何亦共事多年。周何二人的矛盾由此公开。', { people: ['周岚', '何亦'] }, ['周岚、何亦的矛盾由此公开']],
  // 的 that belongs to a word before
  ['何亦是在地铁上被公司开除的。', { people: ['何亦'] }, ['何亦被公司开除']],
  ['“这是我们欠大家的一个交代，”周岚说。', { people: ['周岚'] }, ['周岚：“这是我们欠大家的一个交代”']],
  // a name in place of the pronoun
  ['周岚当晚现身。她因此案再次被捕。', { people: ['周岚'], pronouns: [['她', '周岚']] }, ['周岚因此案再次被捕']],
  // a name in place of whom something is done to
  [
    '周岚当晚现身。董事会罢免了她。',
    { people: ['周岚'], organizations: ['董事会'], pronouns: [['她', '周岚']] },
    ['董事会罢免了周岚'],
  ],
  ['何亦到任。法院判决，何亦接替了他。', { people: ['何亦', '周岚'], pronouns: [['他', '周岚']] }, ['何亦接替了周岚']],
  [
    '何亦到任。三天后，董事会解雇了何。',
    { people: ['何亦'], organizations: ['董事会'], surnames: [['何', '何亦']] },
    ['董事会解雇了何亦'],
  ],
  // not where it may be somebody else, or where they are quoted
  [
    '周岚到任。何亦罢免了她和他们。',
    { people: ['周岚', '何亦'], pronouns: [['她', '周岚']] },
    ['何亦罢免了周岚和他们'],
  ],
  ['周岚到任。“她不合格，”何亦说。', { people: ['周岚', '何亦'], pronouns: [['她', '周岚']] }, ['何亦：“她不合格”']],
  // a name in place of a bare surname
  ['周岚到任。三天后，周罢免了何亦。', { people: ['周岚', '何亦'], surnames: [['周', '周岚']] }, ['周岚罢免了何亦']],
  // whoever is told of behind what describes them
  ['接手的正是时任副董事长的何亦。', { people: ['何亦'] }, ['何亦接手']],
  ['出任首席的是瑞士人何亦。', { people: ['何亦'] }, ['何亦出任首席']],
  ['董事会找来的正是在新地任顾问的何亦。', { people: ['何亦'] }, ['找来的正是在新地任顾问的何亦']],
  // who speaks for them; what is said in the next clause; what is announced of oneself
  ['周岚的发言人否认了相关说法。', { people: ['周岚'] }, ['周岚的发言人否认了相关说法']],
  ['远洋集团的发言人依然表示，对结果有信心。', { organizations: ['远洋集团'] }, ['远洋集团的发言人表示：对结果有信心']],
  ['周岚、何亦也宣布了他们的离职决定。', { people: ['周岚', '何亦'] }, ['周岚、何亦宣布离职']],
  // without the stretch of time that it took, where all of it finds no room
  ['过去六个月内数十名工人与过路的行人先后遇难。', {}, ['数十名工人与过路的行人先后遇难']],
  // whom something is done to stands behind its 将
  ['检方5月将周岚、何亦、罗平和另外两人起诉。', { people: ['周岚', '何亦', '罗平'] }, ['将周岚等起诉']],
  // two nouns that make one body
  ['6月3日，信任与安全委员会裁定周岚违规。', { people: ['周岚'] }, ['信任与安全委员会裁定周岚违规']],
  // a time of life is no time of day
  ['何亦晚年与周岚对簿公堂。', { people: ['何亦', '周岚'] }, ['何亦晚年与周岚对簿公堂']],
];

describe('a title', () => {
  it.each(CASES)('%s', (text, names, titles) => {
    const found = titlesOf(text, names);
    expect(found.slice(-titles.length)).toEqual(titles);
  });

  it('is never cut where nobody knows where a word ends', () => {
    const text = '南陵市中级人民法院裁定冻结其持有的远洋集团百分之二十股权。';
    const [title] = titlesOf(text, { organizations: ['南陵市中级人民法院'] }, {});
    expect(title).toBe('南陵市中级人民法院裁定');
  });
});
