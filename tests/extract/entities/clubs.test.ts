import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

const SPORT = '新赛季的联赛就要开始，球员和球迷都在等。';

describe('clubs without an ending', () => {
  it.each<[string, string[]]>([
    ['5月2日，主队1比3不敌临港飞鱼。', ['临港飞鱼']],
    ['5月2日，主队2比0战胜沈阳飞鱼。', ['沈阳飞鱼']],
    ['何亦接手韩国球队萨山海风。', ['萨山海风']],
    ['何亦此前执教帕洛尼卡竞技。', ['帕洛尼卡竞技']],
    ['8月3日，何亦加盟临港飞鱼，签约三年。', ['临港飞鱼']],
    ['8月3日，何亦从布里萨顿流浪者转会而来。', ['布里萨顿流浪者']],
    // what stands for it again, and its foreign town
    ['临港飞鱼主场告负。飞鱼昨日换帅，两名球员离开了飞鱼，飞鱼没有挽留。', ['临港飞鱼/飞鱼']],
    ['帕洛尼卡竞技主教练何亦辞职。帕洛尼卡今年三次换帅。', ['帕洛尼卡竞技/帕洛尼卡']],
    ['他效力帕拉维拉队三年。帕拉维拉队去年降级。', ['帕拉维拉队']],
    // nobody's club: somebody beaten, a town, a deed
    ['何亦击败周建国，夺得冠军。', []],
    ['包裹从里斯本寄来。', []],
    ['老板有意出售球队。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(`${SPORT}\n${text}`, 'organization')).toEqual(expected);
  });

  it('reads none where the article is about something else', () => {
    expect(namesIn('8月3日，何亦加盟临港飞鱼，签约三年。', 'organization')).toEqual([]);
  });

  it('takes a club for nobody', () => {
    expect(namesIn(`${SPORT}他效力帕拉维拉队三年。帕拉维拉队去年降级。`, 'person')).toEqual([]);
  });
});

describe('Japanese names', () => {
  it.each(['桐谷雅之', '高桥千寻', '秋月凉子', '真壁雅人', '神宫寺彻'])('%s', (name) => {
    expect(namesIn(`8月3日，${name}宣布辞职，接替他的是何亦。`, 'person')).toContain(name);
  });
});
