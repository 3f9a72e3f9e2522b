/** Chinese posts, foundings and successions, as data; counter-examples state none of them. */
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';

const PEOPLE = ['林卓航', '陈慕白'];
const ORGANIZATIONS = ['星河科技', '北岭银行'];

function namedIn(text: string, name: string, kind: 'person' | 'organization'): FoundEntity[] {
  const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    exact: name,
    rule: 'test',
    form: 'full' as const,
  }));
  return mentions.length > 0 ? [{ id: name, kind, name, aliases: [], mentions, appositions: [] }] : [];
}

const TYPES = new Set(['role_at', 'founder_of', 'joined', 'left', 'dismissed', 'appointed', 'succeeded']);

/** "type source → target" of every tie of posts, sorted. */
function tiesOf(text: string): string[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index: start }) => ({
    kind: 'paragraph' as const,
    start,
    end: start + line.length,
  }));
  const document = createDocument({ text, reading: text, lang: 'zh-Hans', published: null, blocks });
  const entities = [
    ...PEOPLE.flatMap((name) => namedIn(text, name, 'person')),
    ...ORGANIZATIONS.flatMap((name) => namedIn(text, name, 'organization')),
  ];
  return findRelationships(document, entities, [])
    .filter((tie) => TYPES.has(tie.type))
    .filter((tie) => tie.rule !== 'tie-post-founder')
    .map((tie) => `${tie.type} ${tie.source} → ${tie.target}`)
    .sort();
}

const AT = 'role_at 林卓航 → 星河科技';
const FOUNDED = 'founder_of 林卓航 → 星河科技';
const BOTH_FOUNDED = ['founder_of 林卓航 → 星河科技', 'founder_of 陈慕白 → 星河科技'];
const AFTER = 'succeeded 陈慕白 → 林卓航';

const CASES: [string, string[]][] = [
  ['林卓航让陈慕白出任星河科技总裁。', ['appointed 林卓航 → 陈慕白', 'role_at 陈慕白 → 星河科技']],
  ['由林卓航举荐的陈慕白出任星河科技总裁。', ['role_at 陈慕白 → 星河科技']],
  ['由林卓航出任星河科技总裁。', ['role_at 林卓航 → 星河科技']],
  // Posts by words of every register
  ['星河科技一把手林卓航落马。', [AT]],
  ['林卓航是星河科技的当家人。', [AT]],
  ['林卓航身兼星河科技董事长、总裁两职。', [AT]],
  ['林卓航同时还是星河科技的独立董事。', [AT]],
  ['林卓航一路做到星河科技副总裁。', [AT]],
  ['林卓航登上星河科技总裁之位。', [AT]],
  ['由林卓航挂帅的星河科技去年亏损。', [AT]],
  ['曾在星河科技工作的林卓航昨日到场。', [AT]],
  ['星河科技法务部律师林卓航说会上诉。', [AT]],
  ['星河科技创始合伙人林卓航说会上诉。', [FOUNDED, AT]],
  ['林卓航不是星河科技的董事长。', []],
  ['不愿在星河科技工作的林卓航昨日到场。', []],
  ['林卓航先后出任星河科技总裁、北岭银行董事长。', ['role_at 林卓航 → 北岭银行', AT]],
  ['星河科技聘林卓航为总裁。', [AT]],
  ['刚坐上星河科技总裁之位的林卓航没有露面。', [AT]],
  ['林卓航昨日道歉。有人要求暂停这位星河科技总裁的职务。', [AT]],
  ['在林卓航治下，星河科技连年扩张。', [AT]],
  ['接手跟进的是星河科技，总裁、退休法官林卓航花了一年。', [AT]],
  // The body that is meant
  ['执政党“星河科技”已经商讨，党主席林卓航昨日到场。', [AT]],
  ['星河科技公布业绩。持股22%的北岭银行召集会议，董事长林卓航出席。', [AT]],
  ['起诉星河科技的林卓航昨日到场。', []],
  ['林卓航以多数票击败星河科技的陈慕白。', ['role_at 陈慕白 → 星河科技']],
  // Coming and going, told of whom the clause describes
  ['已投奔星河科技的林卓航对记者说。', ['joined 林卓航 → 星河科技', AT]],
  ['打算加盟星河科技的林卓航对记者说。', []],
  ['星河科技炒了总裁林卓航的鱿鱼。', ['dismissed 星河科技 → 林卓航', 'left 林卓航 → 星河科技', AT]],
  // Foundings
  ['林卓航与陈慕白合办星河科技。', BOTH_FOUNDED],
  ['林卓航拉上陈慕白另组星河科技。', BOTH_FOUNDED],
  ['星河科技是林卓航2009年创立的。', [FOUNDED]],
  ['星河科技是林卓航用拆迁款办起来的。', [FOUNDED]],
  ['林卓航挂起星河科技的招牌。', [FOUNDED]],
  ['林卓航缔造的星河科技去年亏损。', [FOUNDED]],
  ['星河科技不是林卓航创立的。', []],
  ['林卓航等人创立的星河科技去年亏损。', [FOUNDED]],
  ['林卓航从星河科技挖来一班经理。', []],
  ['林卓航变卖家产，三年后挂起星河科技的招牌。', [FOUNDED]],
  ['林卓航辞职，拉上陈慕白凑钱，另起炉灶办起星河科技。', [FOUNDED]],
  ['林卓航辞职，两名工程师创办星河科技。', []],
  ['林卓航辞职，创办人批评星河科技。', []],
  ['林卓航与陈慕白1979年结婚，两年后夫妻俩开设星河科技。', BOTH_FOUNDED],
  ['林卓航和丈夫陈慕白被控骗贷。2016年星河科技由夫妇俩用一笔拆迁款办起。', BOTH_FOUNDED],
  ['星河科技创始人之女林卓航反对。', []],
  // Whom a body deals with was its own, unless it takes them in
  ['星河科技起诉前总裁林卓航。', [AT]],
  ['星河科技应给付前总经理林卓航一千万元。', [AT]],
  ['星河科技聘请前部长林卓航。', ['appointed 星河科技 → 林卓航', AT]],
  ['星河科技会见前总裁林卓航。', []],
  ['林卓航遭拔掉星河科技执行长。', [AT]],
  ['林卓航就此做起星河科技艺术总监。', [AT]],
  // Successions
  ['林卓航退团，由陈慕白补位。', [AFTER]],
  ['陈慕白三月入行，先管财务，四月又从林卓航手中接过总裁一职。', [AFTER]],
  ['陈慕白三月入行，先管财务，四月又从林卓航手中接过电话。', []],
  ['林卓航辞职。接替林卓航的是陈慕白。', [AFTER]],
  ['林卓航把帅印交予陈慕白。', [AFTER]],
  ['林卓航将权杖移交给陈慕白。', [AFTER]],
  ['陈慕白成为林卓航的接班人。', [AFTER]],
  ['陈慕白走马上任，其前任林卓航已退休。', [AFTER]],
  ['林卓航退位让贤，陈慕白扶正。', [AFTER]],
  ['林卓航在任内猝逝，陈慕白宣誓继任。', [AFTER]],
  ['林卓航的接任者陈慕白到场。', [AFTER]],
  ['林卓航交出帅印，陈慕白接过。', [AFTER]],
  ['陈慕白顶上林卓航的缺。', [AFTER]],
  ['林卓航交出帅印，陈慕白接过电话。', []],
  ['林卓航拒绝让位给陈慕白。', []],
  ['星河科技由林卓航1998年在竹科创立，2009年起由陈慕白接掌。', [AFTER, FOUNDED, 'role_at 陈慕白 → 星河科技']],
  ['星河科技由林卓航1998年创立，新厂由陈慕白设计。', [FOUNDED]],
  ['总裁之位由林卓航传到陈慕白手上。', [AFTER]],
  ['陈慕白继林卓航之后出任校长。', [AFTER]],
  ['继林卓航之后，陈慕白出任校长。', [AFTER]],
  ['校长由林卓航换成了陈慕白。', [AFTER]],
  ['林卓航辞去主席，妻子一同退出，陈慕白临时代行其职。', [AFTER]],
  ['林卓航请辞获准，帅印交到了陈慕白手里。', [AFTER]],
  ['林卓航辞去总裁，位子随即归了财务出身的陈慕白。', [AFTER]],
  [
    '林卓航任满退场，把烂摊子交给从星河科技请来的陈慕白。',
    ['left 陈慕白 → 星河科技', 'role_at 陈慕白 → 星河科技', AFTER],
  ],
  ['林卓航退休，顶上来的是跟了他十年的陈慕白。', [AFTER]],
  ['林卓航春天下台，接他班的是陈慕白。', [AFTER]],
  ['林卓航因病请辞，陈慕白顶了上去。', [AFTER]],
  ['林卓航让位，陈慕白把零售业务也接了过去。', [AFTER]],
  ['林卓航被免职，腾出来的位子由陈慕白坐了上去。', [AFTER]],
  ['苏锦年炒掉了林卓航，改请陈慕白。', [AFTER]],
  ['从林卓航手中接班的英国人陈慕白说会留任。', [AFTER]],
  ['接替林卓航出任主任的陈慕白处事低调。', [AFTER]],
  ['早就把帅印交给陈慕白的创始人林卓航没有露面。', [AFTER]],
  ['陈慕白出任院长，前任林卓航转任名誉院长。', [AFTER]],
  ['林卓航留下的缺由陈慕白补上。', [AFTER]],
  ['林卓航辞职，位子却空了半年。陈慕白说不会走。', []],
  ['林卓航辞职，把一封信交到陈慕白手里。', []],
  ['林卓航当晚被解职。\n接过教鞭的是助教陈慕白。', [AFTER]],
  ['林卓航当晚被解职。\n陈慕白去年接任教务长。', []],
];

test.each(CASES)('%s', (text, expected) => {
  expect(tiesOf(text)).toEqual([...expected].sort());
});
