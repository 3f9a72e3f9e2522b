/** Whom a Chinese pronoun or stand-in means: each text and the full name of whom the word in 【】 stands for. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import { findChineseEntities } from '../../../src/extract/entities/chinese/findChineseEntities.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** The people of whom the marked word is a mention. */
function meant(marked: string): string[] {
  const start = marked.indexOf('【');
  const text = marked.replace(/[【】]/g, '');
  const end = marked.indexOf('】') - 1;
  let from = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: from, end: from + line.length };
    from += line.length + 1;
    return block;
  });
  const document = createDocument({ text, reading: text, lang: 'zh-Hans', published: null, blocks });
  return findChineseEntities(document, [], tools)
    .filter(({ kind, mentions }) => kind === 'person' && mentions.some((m) => m.start === start && m.end === end))
    .map(({ name }) => name);
}

describe('whom a word stands for', () => {
  it.each<[string, string]>([
    // Nobody speaks of themselves so, in their own words
    ['董事长周启明下台。总经理何立文说：“【他】辜负了大家。”', '周启明'],
    ['董事长周启明下台。“【他】是来夺权的，”总经理何立文对友人说。', '周启明'],
    ['董事长周启明下台。总经理何立文说，【他】应该坐牢。', '周启明'],
    ['董事长周启明下台。总经理何立文承认，【他】辜负了大家。', '何立文'],
    ['董事长周启明下台。总经理何立文说，【他】很高兴。', '何立文'],
    // Who speaks of another, or to them, goes on speaking; who speaks for somebody speaks of them
    ['董事长周启明批评何立文。【他】说，数据是假的。', '周启明'],
    ['董事长周启明告诉何立文，【他】要辞职。', '周启明'],
    ['董事长周启明称赞何立文，说【他】是天才。', '何立文'],
    ['董事长周启明的律师何立文说，【他】不会认罪。', '周启明'],
    ['董事长周启明的律师何立文辞职。【他】不会认罪。', '何立文'],
    ['员工周启明向分管财务的何立文提出疑问。两天后，【他】被解雇。', '周启明'],
    // A name that only women, or only men, bear
    ['董事会解雇了丁丽娟，由周志强接任。【她】没有回应。', '丁丽娟'],
    ['董事会解雇了周志强，由丁丽娟接任。【他】没有回应。', '周志强'],
    // What another gave or said
    ['董事长周启明下台。总经理何立文接受了【他】的辞呈。', '周启明'],
    ['董事长周启明下台。总经理何立文对【他】的说法表示怀疑。', '周启明'],
    ['董事长周启明下台。总经理何立文对【他】的行为感到后悔。', '何立文'],
    // The body where somebody has a post does not do what they do
    ['选手周启明被禁赛。云山体育局局长何立文表示，将支持【他】向国际体育仲裁法庭上诉。', '周启明'],
    // Not who does what the clause tells, where the clause names nobody
    ['董事长周启明站着听完判决。审判长何立文以受贿等罪名，判处【他】有期徒刑三年。', '周启明'],
    ['教授周启明登台演讲。会议主席何立文径直走上台，批评【他】的做法“不负责任”。', '周启明'],
    // Nobody is his own father-in-law; who comes to a post is told of next
    ['周启明奉调回到总部。公司里无人不知，何立文正是【他】的岳父。', '周启明'],
    ['社长何立文引咎辞职，留下的空缺由周启明填补。【他】关闭两座工厂。', '周启明'],
    ['社长何立文引咎辞职，由周启明陪同离开。【他】没有开口。', '何立文'],
    // Yet whoever does it has a wife of their own
    ['董事长周启明辞职。总经理何立文走上台，介绍【他】的妻子。', '何立文'],
    ['董事长周启明辞职。周启明说，周启明会还债。教授何立文在会上说，这是【他】见过最大的骗局。', '何立文'],
    // Who has just been brought in, by where they are from
    ['董事长周启明任满退场，把烂摊子交给从银行请来的何塞·里瓦斯。\n【这位葡萄牙人】誓言重塑文化。', '何塞·里瓦斯'],
    // After the latter, the latter
    ['总经理何立文曾把位子让给周启明。后者2003年起执掌公司。2015年10月，【他】又拍板下单。', '周启明'],
    // A name in brackets does not hide that two are told of together
    [
      '教授周启明被请到会场。周启明婉拒。周启明再三推辞。那天夜里，学者安妮·杜兰（Anne Durand）和几名同事约周启明吃饭。次日，【他】还是登上了讲台。',
      '周启明',
    ],
    ['总裁何立文1990年上任。2009年，财务出身的周启明接了【他】的班。', '何立文'],
    ['总裁何立文1990年上任。2009年，教授周启明卖了【他】的房子。', '周启明'],
    // By a description: never who does the deed to them, nor who says it
    ['董事长周启明请来总经理何立文。年底，周启明在家设宴，席间与【这位得力干将】吵了起来。', '何立文'],
    ['研究员周启明的论文被撤。院长何立文致信校方，要求与【这名助理教授】终止关系。', '周启明'],
    ['教授周启明与物理学家何立文不和。何立文公开质疑数据。周启明回敬说，【这位理论物理学家】不懂实验。', '何立文'],
    // Who speaks for a body is no one; who did so once is whoever was told of
    ['董事长周启明到任。【这位前外交部发言人】昨天加入长河集团。', '周启明'],
    ['周启明递交了辞呈，研究所当天同意；到昨天，【这位31岁的研究员】正式离开上海。', '周启明'],
    // The clause has somebody else who does it
    ['19岁的林若岚从大学退学，拿父母给【她】攒的学费开了公司。', '林若岚'],
    ['至于副院长周启明，外界盛传【他】将出任院长。', '周启明'],
    ['投资人何立文一直在总部帮忙，外界猜测【他】可能接手。', '何立文'],
    // The same pronoun twice in one sentence
    ['教授周启明到了会场。主持人何立文替他压住嘈杂，轮到提问，【他】又透露了一件事。', '周启明'],
    ['球员周启明没有出征，主教练何立文说他膝盖有伤。次日【他】接受了手术。', '周启明'],
    // Whom the clause is built to name
    ['总监何立文去年离开，顶上来的是周启明，【他】早在当年6月便已加盟。', '周启明'],
    // The nearer subject of the sentence
    ['厂长何立文被警方控制，而集团董事长周启明直到次日才露面，【他】向家属鞠躬道歉。', '周启明'],
    // Nobody asks themselves: of two in the clause before the first goes on doing
    ['董事长周启明昨天会见了教授何立文，并邀请【他】加入研究所。', '何立文'],
    ['董事长周启明见到了教授何立文，任命【他】为院长。', '何立文'],
    ['董事长周启明会见了教授何立文，【他】随后离开。', '周启明'],
    // Whoever is named behind the pronoun in its clause is another
    ['护士何立文留在病房，护士长周静怡走了出去。护士长周静怡回来后，【她】就和何立文联名写了报告。', '周静怡'],
    // A body without a name goes on doing
    ['教授何立文出国。董事周启明喊冤，但董事会没有留情，当天就解除了【他】的职务。', '周启明'],
    ['教授何立文出国。何立文的妻弟周启明在县城教书，也被叫去谈话，领导劝【他】别管闲事。', '周启明'],
    // The sentence before is about its subject, though another is known for a woman
    ['护士林若岚回到医院，院长孟晓雯没有到场。上周五，孟晓雯向林若岚道歉。【她】还宣布撤销处分。', '孟晓雯'],
    ['县长何立文到场。坐在电视机前的周启明听不下去了。早在当年3月，【他】就写过报告。', '周启明'],
    // The dictionary joins the end of the name with what follows, behind a post
    ['护士林若岚到场。护士长袁静听不下去了。早在当年3月，【她】就写过报告。袁静辞职。', '袁静'],
    // A foreign surname of one character
    ['银行家阿里·汗升任主管。第二年，【汗】递交辞呈，汗随后转投对手。', '阿里·汗'],
  ])('%s', (marked, name) => {
    expect(meant(marked)).toEqual([name]);
  });

  it.each([
    '董事长周启明辞职。【这位投资方代表人】没有露面。',
    '董事长周启明到任。【这位外交部发言人】昨天否认。',
    '董事长周启明辞职。他们说，【该发言人】没有回应。',
    '董事长周启明派一名中间人去谈。一周后，【那名中间人】失踪。',
    '董事长周启明辞职，成为【这个位子上首个企业家】。',
    '董事长周启明辞职。管印章的【那位主管】请了长假。',
    '董事长周启明辞职。【这位教授】何立文没有回应。',
  ])('nobody: %s', (marked) => {
    expect(meant(marked)).toEqual([]);
  });
});
