import { describe, expect, it } from 'vitest';
import { allNames, entitiesIn } from './namesIn.ts';

/** Every entity of a text with what else it is called. */
const names = (text: string): string[] =>
  entitiesIn(text)
    .map((e) => `${e.kind}: ${allNames(e)}`)
    .sort();

describe('firms that bear a part of somebody’s name', () => {
  it.each<[string, string[]]>([
    [
      '宝兴食品由何宝兴创办，侄子何启昌是总经理。宝兴股价昨日下跌。宝兴董事会罢免何启昌。',
      ['organization: 宝兴食品/宝兴', 'person: 何启昌', 'person: 何宝兴'],
    ],
    [
      '8月3日，莫雷蒂汽车董事会解雇首席执行官卢卡·莫雷蒂。莫雷蒂由安娜·莫雷蒂于1968年创办。莫雷蒂昨日宣布，将裁员三千人。',
      ['organization: 莫雷蒂汽车/莫雷蒂', 'person: 卢卡·莫雷蒂', 'person: 安娜·莫雷蒂'],
    ],
    [
      '汽车制造商莫雷蒂宣布，董事会解雇首席执行官卢卡·莫雷蒂。莫雷蒂股价大跌。卢卡·莫雷蒂2009年加入莫雷蒂。',
      ['organization: 莫雷蒂', 'person: 卢卡·莫雷蒂'],
    ],
    [
      '安娜·莫雷蒂转投莫雷蒂。北山资本入股莫雷蒂，莫雷蒂的销量从此大跌。这场官司耽误了莫雷蒂。',
      ['organization: 北山资本', 'organization: 莫雷蒂', 'person: 安娜·莫雷蒂'],
    ],
    // somebody is called so, and a post before the sign means them
    ['安娜·莫雷蒂宣布辞职。莫雷蒂说，她累了。离开莫雷蒂之后，他再没有回来。', ['person: 安娜·莫雷蒂/莫雷蒂']],
    [
      '莫雷蒂汽车昨日裁员。莫雷蒂股价大跌。总裁莫雷蒂没有回应。安娜·莫雷蒂去年升任总裁。',
      ['organization: 莫雷蒂汽车/莫雷蒂', 'person: 安娜·莫雷蒂/莫雷蒂'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
