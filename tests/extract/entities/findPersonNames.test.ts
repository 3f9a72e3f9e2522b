/** Names without their forms of address, and surnames whose bearer the text does not name. */
import { expect, test } from 'vitest';
import { createTools } from '../../../src/loader/createTools.ts';
import { explainText } from '../../../src/loader/explainText.ts';

const tools = createTools();
const peopleIn = (text: string) => explainText({ text, lang: 'zh-Hans' }, tools).people.map(({ exact }) => exact);

test.each([
  ['王先生买了一套房，李老师替他高兴。', '王', '李'],
  ['毛主席接见了代表，江总书记也到场。', '毛', '江'],
  ['局长陈国华出席。陈局长来到现场，陈总否认。', '陈国华', '陈', '陈'],
  ['欧阳教授和胡副主席会见了来宾。', '欧阳', '胡'],
  ['宫泽表示遗憾，小渊说还要再谈。', '宫泽', '小渊'],
  ['林肯政府通过了法案。', '林肯'],
  ['他任局长三年，班主任说他很用功。'],
  ['主席团开会，水利部长和青岛市长都到了。'],
  ['游客参观了毛主席纪念堂。'],
  ['石川县的桥本市发生地震。'],
])('%s', (text, ...expected) => expect(peopleIn(text)).toEqual(expected));
