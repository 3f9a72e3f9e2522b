/** Turns of phrase by which Chinese news tells of posts, successions, suits and foundings; letters as in the cases of deeds. */
import { describe, expect, test } from 'vitest';
import { tiesOfCase } from './tiesOfCase.ts';

type Case = [sentence: string, ties: string[]];

const CASES: Readonly<Record<string, { types: string[]; cases: Case[] }>> = {
  'who came after whom': {
    types: ['succeeded', 'appointed'],
    cases: [
      ['X聘请A为领队，原领队B转任顾问。', ['appointed X → A', 'succeeded A → B']],
      ['A当选董事长，原董事长B落选。', ['succeeded A → B']],
      ['A当选董事长，原副董事长B落选。', []],
      ['A是2017年从Y挖来的，接的正是B的班。', ['succeeded A → B']],
      ['A去年九月上任，接的是因病离任的B。', ['succeeded A → B']],
      ['A接的不是B的班。', []],
      ['B的位子如今坐着原教导主任A。', ['succeeded A → B']],
      ['从父亲B手中接过帅印的A今年三十二岁。', ['succeeded A → B']],
      ['新任秘书长A表示，会延续前任B的路线。', ['succeeded A → B']],
      ['新任秘书长A表示，前任的路线会延续，B没有回应。', []],
      ['原定接替B的A退出了竞争。', []],
      ['接替B的A说。', ['succeeded A → B']],
    ],
  },
  'who has a post where': {
    types: ['role_at', 'dismissed'],
    cases: [
      ['决定免去A的X总经理职务。', ['role_at A → X']],
      ['由A控制的离岸公司X破产。', ['role_at A → X']],
      ['与由A主持的会议相比，X更受关注。', []],
      ['K颁令禁止董事A离境。', []],
    ],
  },
  'who stands against whom in a suit': {
    types: ['legal_action_against'],
    cases: [
      ['法院一审判决，原告X胜诉，被告Y赔偿4亿元。', ['legal_action_against X → Y']],
      ['被告Y须向原告A赔礼道歉。', ['legal_action_against A → Y']],
      ['上诉人A与被上诉人X均未到庭。', ['legal_action_against A → X']],
      ['Z不服判刑，就歌手A的案件提出上诉。', ['legal_action_against Z → A']],
      ['Z没有就A的判决上诉。', []],
      ['原告A说，被告席上空无一人。', []],
    ],
  },
  'who began what': {
    types: ['founder_of'],
    cases: [
      ['由A一手拉扯大的X被卖掉。', ['founder_of A → X']],
      ['A借了三万元，在城中村支起一间作坊，取名X。', ['founder_of A → X']],
      ['A和B凑钱开了家小店，取名X。', ['founder_of A → X', 'founder_of B → X']],
      ['A租了一间屋子，离X不远。', []],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (_, { types, cases }) => {
  test.each(cases)('%s', (sentence, ties) => {
    expect(tiesOfCase(sentence, new Set(types))).toEqual([...ties].sort());
  });
});
