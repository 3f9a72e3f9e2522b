/**
 * Posts in Chinese whose body an article has told of elsewhere, as data: what the article has told of posts, of people
 * and of bodies places those that name none.
 */
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';

const PEOPLE = ['林卓航', '陈慕白', '苏锦年', '周予安'];
const ORGANIZATIONS = [
  '青禾交响乐团',
  '云山大学',
  '云山医院',
  '南屏市检察院',
  '南屏市文化局',
  '南屏港务公团',
  '星河科技',
  '北岭集团',
  '长帆资本',
  '南屏法院',
  '南屏日报',
];

function entitiesIn(text: string): FoundEntity[] {
  const named = (name: string, kind: 'person' | 'organization'): FoundEntity[] => {
    const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      exact: name,
      rule: 'test',
      form: 'full' as const,
    }));
    return mentions.length > 0 ? [{ id: name, kind, name, aliases: [], mentions, appositions: [] }] : [];
  };
  return [
    ...PEOPLE.flatMap((name) => named(name, 'person')),
    ...ORGANIZATIONS.flatMap((name) => named(name, 'organization')),
  ];
}

/** "who at what" of every post, sorted; each line is a paragraph. */
function postsOf(text: string): string[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index: start }) => ({
    kind: 'paragraph' as const,
    start,
    end: start + line.length,
  }));
  const document = createDocument({ text, reading: text, lang: 'zh-Hans', published: null, blocks });
  return findRelationships(document, entitiesIn(text), [])
    .filter((tie) => tie.type === 'role_at')
    .map((tie) => `${tie.source} ${tie.target}`)
    .sort();
}

const CASES: [text: string, posts: string[]][] = [
  // The post calls its body by the noun of its name
  ['星河科技赞助青禾交响乐团。星河科技的账目不清。乐团原总经理林卓航被捕。', ['林卓航 青禾交响乐团']],
  ['南屏港务公团入股星河科技。星河科技大涨。公团前理事长林卓航没有回应。', ['林卓航 南屏港务公团']],
  ['星河科技大涨。乐团原总经理林卓航没有回应。', []],
  // A post that falls vacant goes to the next where the one before had it
  [
    '星河科技总经理林卓航一再缺席。\n北岭集团也来投资。林卓航被免去职务，首席运营官陈慕白临危受命。',
    ['林卓航 星河科技', '陈慕白 星河科技'],
  ],
  // A body that is only a scene
  ['星河科技内斗。林卓航的父亲在云山医院病逝。一周后，林卓航自任董事长。', ['林卓航 星河科技']],
  ['林卓航在云山医院担任院长。', ['林卓航 云山医院']],
  // Parts of schools and hospitals
  ['云山大学没有回应。材料学院院长林卓航说不知情。', ['林卓航 云山大学']],
  ['云山医院没有回应。儿科主任林卓航说不知情。', ['林卓航 云山医院']],
  ['星河科技没有回应。材料学院院长林卓航说不知情。', []],
  // A title behind the name
  ['云山大学林卓航教授撤回论文。', ['林卓航 云山大学']],
  ['云山大学林卓航团队撤回论文。', ['林卓航 云山大学']],
  ['起诉云山大学林卓航教授的人不少。', []],
  // Offices of a case
  ['南屏市检察院提起公诉。承办检察官林卓航跑了四趟。', ['林卓航 南屏市检察院']],
  ['南屏法院主持和谈。退休法官林卓航居中斡旋。', []],
  // A body in the words of the post that was not found
  ['云山医院瞒报，云山医院道歉。县卫生健康局局长林卓航支持医院。', []],
  // Things come from a body, not people
  ['林卓航创办星河科技，资金来自长帆资本。', ['林卓航 星河科技']],
  ['林卓航来自长帆资本。', ['林卓航 长帆资本']],
  // A noun that a name ends in stands for the body
  ['星河科技赞助青禾交响乐团。星河科技破产。林卓航后来回到乐团，出任艺术总监。', ['林卓航 青禾交响乐团']],
  ['青禾交响乐团起诉星河科技。星河科技败诉。林卓航想办一支乐团，去年出任董事长。', ['林卓航 星河科技']],
  // Whom a body had been with, or has sent, says nothing of the next
  [
    '星河科技亏损，星河科技裁员。林卓航原是北岭集团副总裁，上任后，财务长陈慕白离职。',
    ['林卓航 北岭集团', '陈慕白 星河科技'],
  ],
  ['星河科技亏损。长帆资本派驻的林卓航上任后，财务长陈慕白离职。', ['陈慕白 星河科技']],
  // Whose kin somebody is
  [
    '星河科技董事长林卓航挨批。\n北岭集团也来凑热闹。林卓航之女、执行副总陈慕白没有出面。',
    ['林卓航 星河科技', '陈慕白 星河科技'],
  ],
  // Heads and officers of bodies that were not found
  ['南屏法院开庭。市政设计院否认造假，院长林卓航报了案。', []],
  ['南屏法院开庭。院长林卓航出席。', ['林卓航 南屏法院']],
  ['星河科技停工。警方拘留了华诚咨询总监理工程师林卓航。', []],
  ['星河科技停工，警方拘留了总工程师林卓航。', ['林卓航 星河科技']],
  // A post right behind a body, whatever their kinds; a part of it, a body of another's, one that somebody is sent to
  ['林卓航曾任南屏日报研究员。', ['林卓航 南屏日报']],
  ['林卓航是云山大学化学系的教授。', ['林卓航 云山大学']],
  ['林卓航在云山医院做护士。', ['林卓航 云山医院']],
  ['林卓航出任北岭集团旗下星河科技的总裁。', ['林卓航 星河科技']],
  ['林卓航所属的星河科技发表声明。', ['林卓航 星河科技']],
  ['林卓航打听所属的星系。', []],
  ['陈慕白向时任云山医院院长林卓航打听消息。', ['林卓航 云山医院']],
  // Partners are of the house that invests
  ['长帆资本领投星河科技，合伙人林卓航随后到场。', ['林卓航 长帆资本']],
  // Where somebody was before is not where others are
  ['星河科技宣布换人，接任的是原北岭集团总裁林卓航。董事长陈慕白没有到场。', ['林卓航 北岭集团', '陈慕白 星河科技']],
  // The only firm, though it is named later
  ['南屏法院昨日开庭。总裁林卓航没有到场。\n星河科技没有回应。', ['林卓航 星河科技']],
  ['南屏法院昨日开庭。总裁林卓航没有到场。\n星河科技和北岭集团没有回应。', []],
  // Whose shares a holder has is whose posts are told of; what holders founded is their own
  ['星河科技开会。持股一成的激进基金长帆资本反对，在会上批评董事长林卓航。', ['林卓航 星河科技']],
  ['星河科技开会。长帆资本反对，其董事长林卓航离席。', ['林卓航 长帆资本']],
];

test.each(CASES)('%s', (text, posts) => {
  expect(postsOf(text)).toEqual(posts);
});
