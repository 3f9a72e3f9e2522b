/** Chinese posts whose body is not beside them, as data: the body is one that has such a post, near before. */
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';

const PEOPLE = ['林卓航', '陈慕白', '苏锦年'];
const ORGANIZATIONS = [
  '云山大学伦理委员会',
  '云山大学',
  '长河航空',
  '星河科技',
  '北岭集团',
  '南屏法院',
  '海燕足球俱乐部',
  '长河足球俱乐部',
  '云海足联',
  '南港联交所',
];

function findEntities(text: string): FoundEntity[] {
  const taken: [number, number][] = [];
  const mentionsOf = (name: string) =>
    [...text.matchAll(new RegExp(name, 'gu'))]
      .map(({ index }) => ({
        start: index,
        end: index + name.length,
        exact: name,
        rule: 'test',
        form: 'full' as const,
      }))
      .filter(({ start, end }) => !taken.some(([a, b]) => start < b && a < end));
  return [...ORGANIZATIONS, ...PEOPLE].flatMap((name) => {
    const mentions = mentionsOf(name);
    for (const { start, end } of mentions) taken.push([start, end]);
    const kind = PEOPLE.includes(name) ? ('person' as const) : ('organization' as const);
    return mentions.length > 0 ? [{ id: name, kind, name, aliases: [], mentions, appositions: [] }] : [];
  });
}

/** "who at what" of every post, sorted. */
function postsOf(text: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const document = createDocument({ text, reading: text, lang: 'zh-Hans', published: null, blocks });
  return findRelationships(document, findEntities(text), [])
    .filter((tie) => tie.type === 'role_at')
    .map((tie) => `${tie.source} ${tie.target}`)
    .sort();
}

const CASES: [string, string[]][] = [
  // A body's kind is what its name ends in
  [
    '云山大学伦理委员会周一开会。云山大学校长林卓航没有出席，教务长陈慕白代为说明。',
    ['林卓航 云山大学', '陈慕白 云山大学'],
  ],
  ['云山大学校方沉默。云山大学伦理委员会则认定造假。校长林卓航昨日道歉。', ['林卓航 云山大学']],
  // Crews are an airline's, whatever firm is named nearer
  ['长河航空的班机失联。星河科技造的引擎曾经停转，机长林卓航当时在休息。', ['林卓航 长河航空']],
  ['长河航空董事长林卓航道歉。', ['林卓航 长河航空']],
  ['星河科技三度起诉。轮机长林卓航获释。', []],
  ['星河科技作假。接手的是云山大学伦理委员会，主席林卓航花了一年。', ['林卓航 云山大学伦理委员会']],
  ['云山大学伦理委员会没有结论。星河科技又换人，主席林卓航请辞。', ['林卓航 星河科技']],
  // A body that somebody has left is not where the next ones are
  [
    '星河科技一再换人，星河科技请了猎头。林卓航从北岭集团离职。财务长陈慕白也来了。',
    ['林卓航 北岭集团', '陈慕白 星河科技'],
  ],
  // The post begins behind the verb
  ['星河科技总部昨天被搜查，警员带走执行董事林卓航。', ['林卓航 星河科技']],
  // Posts of every department
  [
    '星河科技连年亏损。首席设计师林卓航先走，资讯长陈慕白也求去，会计苏锦年留守。',
    ['林卓航 星河科技', '苏锦年 星河科技', '陈慕白 星河科技'],
  ],
  ['海燕足球俱乐部内讧。门将林卓航、外援陈慕白拒绝训练。', ['林卓航 海燕足球俱乐部', '陈慕白 海燕足球俱乐部']],
  ['海燕足球俱乐部输了球。时任技术秘书林卓航怪罪队员。', ['林卓航 海燕足球俱乐部']],
  // A federation has no team, and where a firm is listed nobody has a post
  ['海燕足球俱乐部输了球。云海足联宣布重罚，主帅林卓航没有回应。', ['林卓航 海燕足球俱乐部']],
  ['星河科技内斗。星河科技裁员。公司去年在南港联交所挂牌，总裁林卓航没有回应。', ['林卓航 星河科技']],
  ['南港联交所没有回应。南港联交所总裁林卓航说不知情。', ['林卓航 南港联交所']],
  // Words of a place or a side are part of the name of a body that is not named here
  ['南屏法院驳回上诉。资深法官林卓航宣读判词。', ['林卓航 南屏法院']],
  ['南屏法院驳回上诉。底特律联邦法官林卓航则判他入狱。', []],
  ['南屏法院驳回上诉。南屏地方法官林卓航宣读判词。', ['林卓航 南屏法院']],
  ['星河科技没有回应。府方发言人林卓航说不知情。', []],
  ['星河科技没有回应。官房长官林卓航说不知情，警察总长陈慕白拒绝置评。', []],
  // A paper or a school is not a firm with a mere name
  ['星河科技作假，星河科技道歉，星河科技赔钱。撰稿人林卓航揭发此事。', []],
  ['星河科技连累了前校长林卓航。星河科技和星河科技的人都不作声。', []],
  ['律政司提告，律政司上诉，律政司胜诉。审计长林卓航没有出庭。', []],
  // What somebody is like, or calls himself, is not what he is
  ['海燕足球俱乐部的看台上，一人长得像球星林卓航。', []],
  // Who takes over had the post beside the name before
  ['星河科技总裁林卓航辞职，由北岭集团副总裁陈慕白接任。', ['林卓航 星河科技', '陈慕白 北岭集团', '陈慕白 星河科技']],
  ['星河科技总裁林卓航下台，前北岭集团财务长陈慕白接替他。', ['林卓航 星河科技', '陈慕白 北岭集团', '陈慕白 星河科技']],
  // Work told by the shape of the clause
  ['林卓航在星河科技主管财务。', ['林卓航 星河科技']],
  ['曾主管星河科技海外业务的林卓航被捕。', ['林卓航 星河科技']],
  ['曾在星河科技和北岭集团任职的林卓航去世。', ['林卓航 北岭集团', '林卓航 星河科技']],
  ['林卓航替海燕足球俱乐部披甲十年。', ['林卓航 海燕足球俱乐部']],
  ['林卓航与海燕足球俱乐部续约三年。', ['林卓航 海燕足球俱乐部']],
  ['林卓航在海燕足球俱乐部的合同今夏到期。', ['林卓航 海燕足球俱乐部']],
  ['星河科技把林卓航调往海外。', ['林卓航 星河科技']],
  ['林卓航从未在星河科技任职。', []],
  // Seats and their signs
  ['海燕足球俱乐部换帅。林卓航重返帅位。', ['林卓航 海燕足球俱乐部']],
  ['林卓航执起海燕足球俱乐部教鞭。', ['林卓航 海燕足球俱乐部']],
  ['星河科技起了内讧。林卓航登上主席宝座。', ['林卓航 星河科技']],
  ['星河科技起了内讧。林卓航结束了十年的董事长生涯。', ['林卓航 星河科技']],
  ['星河科技起了内讧。林卓航角逐主席宝座。', []],
  ['星河科技的股价大跌。林卓航失去了首富宝座。', []],
  ['即将加盟星河科技的林卓航没有出席。', []],
];

test.each(CASES)('%s', (text, expected) => {
  expect(postsOf(text)).toEqual(expected);
});

test('the club that the article is about, rather than a rival told of in passing', () => {
  const about = '海燕足球俱乐部输球。海燕足球俱乐部换帅。海燕足球俱乐部降级。';
  const rival = '苏锦年转会至长河足球俱乐部。队长林卓航留下。';
  const told = postsOf(about + rival);
  expect(told).toContain('林卓航 海燕足球俱乐部');
});
