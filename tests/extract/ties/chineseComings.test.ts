/**
 * Turns of phrase in Chinese that tell who began a house, who was brought from where and by whom, who acts for whom and
 * who lost to whom, read from the text alone behind a line that says who is who; with what must not be tied.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { RelationshipType } from '../../../src/model/vocabulary.ts';
import { SYMMETRIC_TYPES } from '../../../src/model/vocabulary.ts';

const NAMES: Readonly<Record<string, string>> = {
  A: '林卓航',
  B: '陈慕白',
  C: '苏锦年',
  X: '星河科技',
  Y: '北岭集团',
  K: '南屏法院',
  Z: '证监会',
};
const CAST = '商人林卓航、陈慕白、苏锦年都是上海人。星河科技、北岭集团都在上海，证监会在北京，南屏法院在城南。\n';
const LETTERS = new Map(Object.entries(NAMES).map(([letter, name]) => [name, letter]));
const tools = createTools();

/** "type A → B" of each tie of the types that the sentence tells, sorted. */
function tiesOf(sentence: string, types: readonly RelationshipType[]): string[] {
  const words = sentence.replace(/[ABCXYKZ]/g, (letter) => NAMES[letter] as string);
  const { entities, relationships } = extract(
    `${CAST}${words}\n`,
    { file: 'a.txt', title: '标题', published: '2024-05-06' },
    tools,
  );
  const letterOf = (id: string) => LETTERS.get(entities.find((e) => e.id === id)?.name ?? '') ?? id;
  return relationships
    .filter((r) => types.includes(r.type) && (r.evidence[0]?.start ?? 0) >= CAST.length)
    .map(({ type, source, target }) => {
      const [a, b] = [letterOf(source), letterOf(target)];
      return SYMMETRIC_TYPES.has(type) && a > b ? `${type} ${b} → ${a}` : `${type} ${a} → ${b}`;
    })
    .sort();
}

const CASES: Readonly<Record<string, { types: RelationshipType[]; cases: [string, string[]][] }>> = {
  'how a house began': {
    types: ['founder_of'],
    cases: [
      ['A与妻弟B一手创办的X去年上市。', ['founder_of A → X', 'founder_of B → X']],
      ['二十年前，A白手起家，创下X这份家业。', ['founder_of A → X']],
      ['A打下的江山X，如今传到了儿子B手里。', ['founder_of A → X']],
      ['X的前身是A在1992年开的小作坊。', ['founder_of A → X']],
      ['X诞生于2014年，创始团队包括A和B。', ['founder_of A → X', 'founder_of B → X']],
      ['X不是A创立的。', []],
      ['X的前身是一家国营厂，A在那里当过工人。', []],
    ],
  },
  'who is kin to whom': {
    types: ['family_of', 'conflict_with'],
    cases: [
      ['B系A胞弟。', ['family_of A → B']],
      ['A与B是表兄弟。', ['family_of A → B']],
      ['A与继子B关系紧张。', ['conflict_with A → B', 'family_of A → B']],
      ['B与女婿A的关系一向很好。', ['family_of A → B']],
      ['A是B的表舅。', ['family_of A → B']],
    ],
  },
  'who acts for whom': {
    types: ['works_with', 'legal_action_against'],
    cases: [
      ['为A辩护的律师B说，证据不足。', ['works_with A → B']],
      ['代表X出庭的大律师A说。', ['works_with A → X']],
      ['X的代表律师A说，公司会上诉。', ['works_with A → X']],
      ['X的胸前广告赞助商Y宣布解约。', ['works_with X → Y']],
      ['X一直由Y供货。', ['works_with X → Y']],
      ['律师B旁听了A的庭审。', []],
      ['K驳回了A对X的起诉。', ['legal_action_against A → X']],
      ['为X做年审的Y受到关注。', ['works_with X → Y']],
      ['Z对A给予警告。', ['legal_action_against Z → A']],
      ['Z对X开出2860万元的罚单，并吊销其经营许可。', ['legal_action_against Z → X']],
      ['A说，如果B不道歉，他会起诉X。', []],
    ],
  },
  'who comes from where, and who brings them': {
    types: ['appointed', 'joined', 'left', 'role_at', 'dismissed'],
    cases: [
      ['A由B从Y招揽过来。', ['appointed B → A', 'role_at A → Y']],
      ['A是B一手提拔起来的。', ['appointed B → A']],
      ['X由A的女婿B打理。', ['role_at B → X']],
      ['X在A的带领下扭亏为盈。', ['role_at A → X']],
      ['A带了X九场球。', ['role_at A → X']],
      ['A是X派驻Y的代表。', ['role_at A → X']],
      ['A卸任后，B临时代管X。', ['role_at B → X']],
      ['A把头号射手B以2300万元卖给了死敌Y。', ['joined B → Y', 'role_at B → Y']],
      ['X将前锋B卖给Y。', ['joined B → Y', 'left B → X', 'role_at B → X']],
      ['A与B闹翻后离开X。', ['left A → X', 'role_at A → X']],
      ['A受B之邀加入X。', ['joined A → X', 'role_at A → X']],
      ['A把B调离岗位。', ['dismissed A → B']],
      ['A投票反对B出任X董事长。', []],
      ['A阻挠B进入董事会。', []],
      ['A从X挖来一班经理。', []],
    ],
  },
  'whose post it is where no body is named': {
    types: ['role_at'],
    cases: [
      ['总经理A表示，X将继续运营。', ['role_at A → X']],
      ['X昨日停产。A是二号车间操作工。', ['role_at A → X']],
      ['A是X二号车间操作工。', ['role_at A → X']],
      ['X昨日开会。A是财务部的老会计。', ['role_at A → X']],
      ['A在X当保安。', ['role_at A → X']],
      ['A击败B当选X会长。', ['role_at A → X']],
      ['X的球迷会会长A没有出席。', []],
    ],
  },
  'a stake without its words': {
    types: ['invested_in'],
    cases: [
      ['Y持股X两成。', ['invested_in Y → X']],
      ['A从Y手里接下X，持股七成。', ['invested_in A → X']],
      ['A考虑入股X。', []],
    ],
  },
  'who lost to whom, and who backs whom': {
    types: ['competes_with', 'supported', 'opposed', 'criticized'],
    cases: [
      ['A落选，B以三票之差胜出。', ['competes_with A → B']],
      ['A挑战现任会长B。', ['competes_with A → B', 'opposed A → B']],
      ['A捐了500万给B的竞选团队。', ['supported A → B']],
      ['A在B最困难时伸出援手。', ['supported A → B']],
      ['A弹劾B。', ['opposed A → B']],
      ['A直言对X不放心。', ['criticized A → X']],
      ['A向Z举报X偷税。', ['criticized A → X']],
      ['“短视者的老把戏。”A在会上如此回敬B。', ['criticized A → B']],
      ['A把帅印交给了B。', []],
    ],
  },
  'who follows whom': {
    types: ['succeeded', 'appointed'],
    cases: [
      ['A把总经理的位子让给了B。', ['succeeded B → A']],
      ['A被削去内地业务的管理权，改由表弟B掌管。', ['succeeded B → A']],
      ['副会长A上周已被拔官，遗缺由秘书长B暂代。', ['succeeded B → A']],
      ['X将A停职，由执行董事B兼任其职。', ['succeeded B → A']],
      ['A从原总经理B手上接管公司。', ['succeeded A → B']],
      ['A从B手里接过奖杯。', []],
    ],
  },
};

for (const [name, { types, cases }] of Object.entries(CASES))
  describe(name, () => {
    test.each(cases)('%s', (sentence, ties) => expect(tiesOf(sentence, types)).toEqual([...ties].sort()));
  });
