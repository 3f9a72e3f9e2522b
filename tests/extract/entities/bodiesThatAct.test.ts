/** Bodies of everyday words in the plainest frames, and people in the plainest sentences about a life. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

const FRAMES: readonly ((body: string, post: string) => string)[] = [
  (body) => `${body}周三宣布裁员三成。`,
  (body, post) => `全国大雨不断。${body}${post}林若岚周日说，情况正在好转。`,
  (body, post) => `“情况正在好转。”${body}${post}林若岚说。`,
];
const BODIES: readonly [body: string, post: string][] = [
  ['大地美术馆', '总监'],
  ['河岸剧院', '艺术总监'],
  ['新声唱片', '总监'],
  ['国策研究中心', '主任'],
  ['元泰投顾', '总经理'],
  ['海棠食品', '董事长'],
  ['天际航空', '总裁'],
];

describe('bodies of everyday words that act', () => {
  it.each(BODIES.flatMap(([body, post]) => FRAMES.map((frame) => [frame(body, post), body] as const)))(
    '%s',
    (text, body) => {
      expect(namesIn(text, 'organization')).toEqual([body]);
    },
  );

  it.each([
    '当地美术馆周三宣布裁员三成。',
    '一家书店总监林若岚周日说，情况正在好转。',
    '附近的剧院周三宣布停业。',
    '公益诊所周三停诊。',
  ])('none: %s', (text) => {
    expect(namesIn(text, 'organization')).toEqual([]);
  });
});

const LIFE: readonly ((name: string) => string)[] = [
  (name) => `${name}，48岁，是一名教师。`,
  (name) => `48岁的${name}是一名教师。`,
  (name) => `${name}出生于一个渔民家庭。`,
  (name) => `${name}以三票之差当选。`,
  (name) => `记者联系到${name}，他拒绝置评。`,
];

describe('people of whom a sentence tells once', () => {
  it.each(
    ['陈嘉', '宋知遥', '成志远', '何立群', '司徒婉'].flatMap((name) => LIFE.map((say) => [say(name), name] as const)),
  )('%s', (text, name) => {
    expect(namesIn(text, 'person')).toEqual([name]);
  });

  it.each([
    '方案以三票之差获得通过。',
    '48岁的成年男子是一名教师。',
    '周三，48岁，是一名教师。',
    '记者联系到高层，他们拒绝置评。',
  ])('nobody: %s', (text) => {
    expect(namesIn(text, 'person')).toEqual([]);
  });
});
