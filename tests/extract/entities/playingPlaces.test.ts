import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

const MATCH = '决赛昨晚打响，主帅和队长都在场边。';

describe('places that stand for their teams', () => {
  it.each<[string, string[]]>([
    ['挪威0比1冰岛，球迷散去。', ['冰岛', '挪威']],
    ['17日，挪威将迎战冰岛。', ['冰岛', '挪威']],
    ['何亦为冰岛打进一球。', ['冰岛']],
    ['球队以6比3扳倒冰岛。', ['冰岛']],
    ['三天后，球队1比3不敌卫冕军挪威。', ['挪威']],
    ['萨拉戈萨官宣：何亦不再续约。', ['萨拉戈萨']],
    ['萨拉戈萨官宣换帅。萨拉戈萨今年三次换帅。何亦昨日飞抵萨拉戈萨。', ['萨拉戈萨']],
    // with and without its ending
    ['冰岛队赢了。这场挪威0比1冰岛，无人看好。', ['冰岛队/冰岛', '挪威']],
    // where it happens, where somebody is from, whose police it is
    ['何亦在冰岛受伤。', []],
    ['冰岛人何亦受伤。', []],
    ['比赛在挪威举行，何亦飞抵冰岛。', []],
    ['何亦加盟以来从未离开冰岛。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(`${MATCH}\n${text}`, 'organization').sort()).toEqual([...expected].sort());
  });

  it('reads none where the article is about something else', () => {
    expect(namesIn('何亦说，挪威0比1冰岛，两地的评委都离席了。', 'organization')).toEqual([]);
  });
});

describe('signs of two nouns', () => {
  it.each<[string, string[]]>([
    ['晨曦之门公司老板何亦说，他不会走。', ['晨曦之门公司']],
    ['曙光之城集团昨天宣布，董事长何亦辞职。', ['曙光之城集团']],
    ['何亦说，三家公司之一公司已经破产。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});
