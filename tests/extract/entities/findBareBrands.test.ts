/** Firms called by everyday words and nothing else, and everyday words that are no firm. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const organizationsIn = (text: string) =>
  extract(`一家公司的风波\n\n${text}\n`, { file: 'a.txt', published: '2024-08-22' }, tools)
    .entities.filter(({ kind }) => kind === 'organization')
    .map(({ name }) => name);

describe('firms called by everyday words', () => {
  it.each([
    ['孟凡州是橙子的创始人兼首席执行官。橙子去年在香港上市，今年橙子裁员三成。', '橙子'],
    ['2018年，孟凡州创办了海豚。三年后，海豚完成了两亿元的B轮融资。', '海豚'],
    ['今年3月，林晓文离开灯塔。接替她的孟凡州推出了三款新品，灯塔的估值翻了一倍。', '灯塔'],
    ['外卖平台松果昨天起诉了林晓文。林晓文曾是松果的技术总监。', '松果'],
    ['林晓文在萤火工作了六年。今年5月，萤火解雇了她。她把萤火告上法庭。', '萤火'],
    ['“骆驼”是孟凡州2015年创办的。去年“骆驼”申请破产。', '骆驼'],
  ])('%s', (text, name) => expect(organizationsIn(text)).toContain(name));

  it.each([
    // things, sectors and kinds of bodies
    '孟凡州看见橙子。橙子很甜，林晓文喜欢橙子。',
    '他投资白酒。白酒的股价下跌，白酒营收下降。',
    '餐饮亏损严重，餐饮裁员，林晓文离开餐饮。',
    '大厂裁员，大厂的员工不满，他离开大厂。',
    // people
    '周岚的股份被冻结。周岚起诉何良，周岚解雇了三名高管。',
    '罗秋收购了对手。罗秋的股权最多，对手起诉罗秋。',
  ])('none in %s', (text) => expect(organizationsIn(text)).toEqual([]));
});
