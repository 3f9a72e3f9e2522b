/** Who came after whom in a seat, where different sentences tell of the going and the coming. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** "next after last" of each succession in a text. */
function successionsIn(text: string): string[] {
  const story = extract(text, { file: 'a.txt', published: '2024-05-20' }, tools);
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name;
  return story.relationships
    .filter((r) => r.rule === 'tie-seat-succession')
    .map((r) => `${nameOf(r.source)} after ${nameOf(r.target)}`)
    .sort();
}

describe('successions in one seat', () => {
  test.each<[string, string[]]>([
    [
      '远洋集团董事长周岚上周一在北京宣布辞职。公司股价当天下跌百分之五，债券也遭抛售，评级机构把展望调为负面。三天后，陈慕白当选董事长。',
      ['陈慕白 after 周岚'],
    ],
    ['2019年，远洋集团总裁周岚辞职。公司随后裁员三百人。2020年3月，陈慕白出任总裁。', ['陈慕白 after 周岚']],
    // Another seat, a deputy, a seat that is kept
    ['远洋集团董事长周岚上周一宣布辞职。公司股价当天下跌。三天后，陈慕白出任财务总监。', []],
    ['远洋集团董事长周岚上周一宣布辞职。公司股价当天下跌。三天后，陈慕白升任副董事长。', []],
    // Whoever only acts leaves the seat to the next
    [
      '远洋集团董事长周岚上周一宣布辞职。公司股价当天下跌，债券也遭抛售，评级机构把展望调为负面。三天后，陈慕白代理董事长。今年5月，苏锦年当选董事长。',
      ['苏锦年 after 周岚', '陈慕白 after 周岚'],
    ],
  ])('%s', (text, expected) => {
    expect(successionsIn(text)).toEqual(expected);
  });
});
