/** Who left a body: not who asks others to go, gives up a candidacy or hands a seat on, nor whoever tells of it. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const SCENE = '远洋集团董事长周岚昨天没有露面。远洋集团总裁陈慕白出席了会议。';

/** "type source → target" of each tie of some types in a text. */
function tiesIn(text: string, types: readonly string[]): string[] {
  const story = extract(`${SCENE}${text}`, { file: 'a.txt', published: '2024-05-20' }, tools);
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name;
  return story.relationships
    .filter((r) => types.includes(r.type))
    .map((r) => `${r.type} ${nameOf(r.source)} → ${nameOf(r.target)}`)
    .sort();
}

describe('who left', () => {
  test.each<[string, string[]]>([
    ['今年3月，陈慕白离职。', ['left 陈慕白 → 远洋集团']],
    ['今年3月，陈慕白挂冠而去。', ['left 陈慕白 → 远洋集团']],
    ['今年3月，陈慕白辞去全部职务。', ['left 陈慕白 → 远洋集团']],
    ['今年3月，陈慕白率十二名工程师出走。', ['left 陈慕白 → 远洋集团']],
    ['今年3月，陈慕白当面劝周岚辞职。', []],
    ['今年3月，陈慕白宣布退选。', []],
    ['今年3月，陈慕白退居二线。', []],
    ['陈慕白说，今年已有近三十名工程师递出辞呈。', []],
    ['董事会不批陈慕白辞职。', []],
  ])('%s', (text, expected) => {
    expect(tiesIn(text, ['left'])).toEqual(expected);
  });
});

describe('what is given as a reason', () => {
  test.each<[string, string[]]>([
    ['今年3月，陈慕白公开质疑周岚。', ['criticized 陈慕白 → 周岚']],
    ['今年3月，陈慕白以股东质疑周岚为由请辞。', []],
  ])('%s', (text, expected) => {
    expect(tiesIn(text, ['criticized', 'opposed'])).toEqual(expected);
  });
});

describe('who dismissed whom', () => {
  test.each<[string, string[]]>([
    ['今年3月，陈慕白下课。', ['dismissed 远洋集团 → 陈慕白']],
    ['今年3月，陈慕白被解雇。', ['dismissed 远洋集团 → 陈慕白']],
    ['今年3月，陈慕白被逐出公司。', ['dismissed 远洋集团 → 陈慕白']],
    ['今年3月，陈慕白被逐出保险业。', []],
    ['今年3月，陈慕白被云山棋院开除。', ['dismissed 云山棋院 → 陈慕白']],
    ['今年3月，陈慕白遭周岚解雇。', ['dismissed 周岚 → 陈慕白']],
    ['北山集团董事会上月解雇了总裁何亦。', ['dismissed 北山集团 → 何亦']],
  ])('%s', (text, expected) => {
    expect(tiesIn(text, ['dismissed'])).toEqual(expected);
  });
});

describe('who is to be had for a step of the law, and who took a post', () => {
  test.each<[string, string[]]>([
    ['今年3月，陈慕白正接受南山市纪委审查。', ['legal_action_against 南山市纪委 → 陈慕白']],
    ['今年3月，检察官何亦指控陈慕白受贿。', ['legal_action_against 何亦 → 陈慕白']],
    ['今年3月，南山法院推翻了对陈慕白的有罪判决。', []],
    ['今年3月，北山集团被远洋集团收购。', ['acquired 远洋集团 → 北山集团']],
    ['今年3月，陈慕白请辞。次日，周岚接纳请辞，并委任副总裁何亦接任。何亦没有回应。', ['succeeded 何亦 → 陈慕白']],
    ['今年3月，陈慕白离职，周岚任命副总裁何亦接替。何亦没有回应。', ['succeeded 何亦 → 陈慕白']],
  ])('%s', (text, expected) => {
    expect(tiesIn(text, ['legal_action_against', 'criticized', 'acquired', 'succeeded'])).toEqual(expected);
  });
});
