/** Brothers and sisters told of in a row, the words that rank them, and fathers without a name, in whole articles. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const ROW = '9月2日，周国华、周国明、周国政三兄弟把集团总部解散。';

function read(text: string) {
  const { entities, events, relationships } = extract(text, { file: 'a.txt', published: '2024-10-02' }, tools);
  const nameOf = (id: string) => entities.find((e) => e.id === id)?.name;
  return {
    kin: relationships
      .filter((r) => r.type === 'family_of')
      .map(({ source, target }) => [nameOf(source), nameOf(target)].sort().join(' '))
      .sort(),
    last: events.at(-1)?.participants.map((p) => nameOf(p.entity)),
  };
}

const THREE = ['周国华 周国政', '周国华 周国明', '周国政 周国明'].sort();

describe('a row of brothers and sisters', () => {
  test.each<[string, string[]]>([
    [ROW, THREE],
    ['周国华、周国明与周丽三兄妹起诉北山集团。', ['周丽 周国华', '周丽 周国明', '周国华 周国明']],
    ['周国华和周国明兄弟俩把总部解散。', ['周国华 周国明']],
    // Firms called so, and those who only swore it
    ['商人周国华和周国明创办了兄弟公司。', []],
    ['商人周国华、周国明、周国政是拜把兄弟。', []],
  ])('%s', (text, kin) => {
    expect(read(text).kin).toEqual(kin);
  });

  test.each<[string, string[]]>([
    ['老三后来支持大哥。', ['周国政', '周国华']],
    ['董事会上周罢免了老二。', ['周国明']],
    ['三个哥哥上周起诉了北山集团。', ['周国华', '周国明', '周国政', '北山集团']],
    // The first of a trade, a word that goes on, and a number that does not fit
    ['行业老大北山集团上周裁员。', ['北山集团']],
    ['北山集团上周罢免了元老大卫。', ['北山集团']],
    ['两个哥哥上周起诉了北山集团。', ['北山集团']],
  ])('is counted and ranked afterwards: %s', (sentence, last) => {
    expect(read(`北山集团在上海。${ROW}${sentence}`).last).toEqual(last);
  });
});

test('kin of whoever acts, not of whom it is done to', () => {
  const text = '董事长周国华摘掉了李志坚的总经理帽子，让自己的女婿卢骏接过日常管理。李志坚和卢骏都是上海人。';
  expect(read(text).kin).toEqual(['卢骏 周国华']);
});

describe('a father without a name beside the word', () => {
  test.each<[string, string[]]>([
    ['1月20日，创办人周荣发病逝。周国伟说，自己遵照父亲遗愿升任总裁。', ['周国伟 周荣发']],
    ['创办人周荣发立下遗嘱。周国伟质疑父亲的签名。', ['周国伟 周荣发']],
    // A mother is told besides
    ['创办人周荣发病逝。周国伟遵照父亲遗愿行事。李玉美正是周国伟的母亲。', ['周国伟 周荣发', '周国伟 李玉美'].sort()],
    // Nobody of the surname died; two did; another is said to be the father
    ['创办人周荣发辞职。周国伟说，自己遵照父亲的意愿升任总裁。', []],
    ['创办人周荣发病逝，董事周荣光去世。周国伟说，自己遵照父亲遗愿升任总裁。', []],
    ['创办人周荣发病逝。周国伟的父亲周荣光说，一切照旧。周国伟感谢父亲。', ['周国伟 周荣光']],
    ['创办人周荣发病逝。李国伟说，自己遵照父亲遗愿升任总裁。', []],
  ])('%s', (text, kin) => {
    expect(read(text).kin).toEqual(kin);
  });
});

describe('kin of 其', () => {
  test.each<[string, string[]]>([
    ['周国华的长子周明远接任总裁。上周其父病逝。', ['周国华']],
    ['周国华的妻子是丁丽。上周其妻移居海外。', ['丁丽']],
    // Two at once: by the word alone, and behind their surname
    ['周国华的胞弟是周明远。上周兄弟俩移居海外。', ['周国华', '周明远']],
    ['周国华的胞弟是周明远。上周周氏兄弟被捕。', ['周国华', '周明远']],
    ['律师丁丽认识周国华和周明远。上周周氏兄弟被捕。', ['周明远']],
    // A word that goes on
    ['周国华的母亲是丁丽。上周其母校裁员。', ['周国华']],
  ])('%s', (text, last) => {
    expect(read(text).last).toEqual(last);
  });
});
