/** Names of which the characters say nothing, by the places where they stand and by the count of a row. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const peopleOf = (text: string): string[] =>
  extract(text, { file: 'a.txt', published: '2024-05-01' }, tools)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

const NAMES =
  '陈十六 只松 何从文 林而立 徐也夫 郑与之 罗则安 程又青 江还生 陶何求 韩为民 曹于今 邓所思 乜文 揣薇 撒宁 相征 哈文'.split(
    ' ',
  );

describe('by places where only people stand', () => {
  it.each(NAMES)('%s', (name) => {
    expect(peopleOf(`${name}被判处有期徒刑三年。法院认为，${name}的行为已构成诈骗罪。`)).toEqual([name]);
    expect(peopleOf(`今年3月，${name}随后辞去总经理职务。两个月后，${name}创办青禾科技。`)).toEqual([name]);
    expect(peopleOf(`长河集团总经理${name}昨日宣布辞职。${name}说，这是个人决定。`)).toEqual([name]);
  });

  it.each(
    '随后 最终 相继 于是 应邀 连续 常年 郑重 全队 国脚 从犯 令人 后又 却又 应法院 和妻子 向法院 曾多次 周一早 陈氏'.split(
      ' ',
    ),
  )('no name: %s', (word) =>
    expect(peopleOf(`${word}辞去总经理职务。半年后，${word}出任青禾科技董事长。今年3月，${word}被逮捕。`)).toEqual([]),
  );
});

describe('by the count of a row', () => {
  it.each([
    ['11月，田野、高远、周岚三人同时休假。周岚没有回应。', ['周岚', '田野', '高远']],
    ['副总裁田野、总监周岚两人同日辞职。', ['周岚', '田野']],
    ['公司随后解雇了周岚、高远、何启明三人。', ['何启明', '周岚', '高远']],
  ])('%s', (text, people) => expect(peopleOf(text).sort()).toEqual([...people].sort()));

  it.each([
    ['周岚与董事长、总经理三人吃饭。', ['周岚']],
    ['周岚在北京、上海、天津三地有房产。', ['周岚']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual(people));
});

describe('by what stands beside them', () => {
  it.each([
    ['总统维克托·梅德斯基本周四宣布辞职。', ['维克托·梅德斯基']],
    ['总裁山姆·奥斯汀今年辞职。', ['山姆·奥斯汀']],
    ['由法官方云三任审判长。两天后，方云三在济州向周岚送达了决定书。', ['周岚', '方云三']],
    ['联合创始人于诚则表示，公司计划明年上线新系统。', ['于诚']],
    ['负责人于日前表示，公司将上市。', []],
    ['董事会解除林志远的总司令职务。', ['林志远']],
    ['公司聘请康斯律师事务所清查账目。', []],
  ])('%s', (text, people) => expect(peopleOf(text).sort()).toEqual([...people].sort()));
});

describe('bodies', () => {
  it.each([
    ['周岚可以在30天内向海州联邦最高法院上诉。', ['海州联邦最高法院']],
    ['周岚多次公开质疑林案系错案。', []],
    ['周岚聘请明德律师事务所清查账目。', ['明德律师事务所']],
  ])('%s', (text, bodies) =>
    expect(
      extract(text, { file: 'a.txt', published: '2024-05-01' }, tools)
        .entities.filter(({ kind }) => kind === 'organization')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...bodies].sort()),
  );
});
