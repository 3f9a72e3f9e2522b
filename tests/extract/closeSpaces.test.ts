import { describe, expect, it } from 'vitest';
import { closeSpaces } from '../../src/extract/closeSpaces.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';
import { checkStory } from '../../src/model/checkStory.ts';

describe('spaces beside numbers and Latin words', () => {
  it.each([
    // Inside of a date always.
    ['今年 1 月 21 日，公司宣布。', '今年1月21日，公司宣布。'],
    ['2021 年 3 月 5 日 10 时', '2021年3月5日10时'],
    // Elsewhere only where an article has the habit.
    [
      '公司 Nordwind 裁員 300 人，市值 12 億元，股價跌 5% 左右，CEO 道歉。',
      '公司Nordwind裁員300人，市值12億元，股價跌5%左右，CEO道歉。',
    ],
    // What a line begins with is a row's number, year or hour.
    ['2021 周岚上任', null],
    ['记者 周岚 文 A', null],
    ['CEO 周岚宣布裁员300人，市值12亿元', null],
    ['The 3 teams met.', null],
  ])('%s', (text, closed) => {
    expect(closeSpaces(text)?.text ?? null).toBe(closed);
  });

  it('leads places of the closed text back', () => {
    const text = '在 2019 年 5 月 2 日';
    const closed = closeSpaces(text);
    const at = closed?.text.indexOf('5月2日') ?? -1;
    const span = closed?.open({ start: at, end: at + 4 }) ?? { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe('5 月 2 日');
    expect(closed?.close(span.start)).toBe(at);
  });

  it('quotes the article as it came in', () => {
    const text =
      '周海嵐 2021 年 3 月 5 日辭任 Nordwind 公司董事長。\n\n2022 年 4 月 6 日，Nordwind 由林岳峰接任 CEO，裁員 300 人。';
    const story = extract(text, { file: 'a.txt', lang: 'zh-Hant' }, createTools());
    expect(checkStory(story)).toEqual([]);
    expect(story.text).toBe(text);
    expect(story.events.map(({ date }) => date)).toContain('2021-03-05');
  });
});
