/**
 * Ties in short Chinese reports, as whole texts: a body that the opening names once is where posts without a place are,
 * a body that another deals with is not, and who is beside a pronoun is meant by it or is not.
 */
import { describe, expect, it } from 'vitest';
import { tiesOfText } from './tiesOfText.ts';

describe('posts without a body', () => {
  it.each<[string, string[]]>([
    // The body of the opening, though it is named once
    [
      '星河科技昨天宣布，董事长林卓航辞职。\n两年前，有人提议收购北岭集团和云山矿业。总裁周岚当时反对。',
      ['周岚 role_at 星河科技', '林卓航 role_at 星河科技'],
    ],
    // The one that a clause of the sentence is about
    ['星河科技昨天停工。\n北岭集团随后发表声明，总裁周岚说，他们毫不知情。', ['周岚 role_at 北岭集团']],
    // Whose head is told of before says nothing of the next
    [
      '星河科技股价大跌。星河科技停工。星河科技的工人散去。\n北岭集团的老板林卓航说，他不着急。总裁周岚没有露面。',
      ['周岚 role_at 星河科技', '林卓航 role_at 北岭集团'],
    ],
    // Of whom the article has told where they have just that post
    [
      '星河科技爆炸，母公司北岭集团的董事长林卓航鞠躬道歉。\n星河科技停产后，林卓航辞去董事长职务。',
      ['林卓航 role_at 北岭集团'],
    ],
    // 院内, 校内: in the house of that kind
    [
      '康宁医院5月3日通报事故。健和制药同日否认造假。照片送到院内伦理委员会主席柯绍成的桌上。健和制药停牌。',
      ['柯绍成 role_at 康宁医院'],
    ],
    [
      '东海大学4月起调查此事。健和制药否认造假。举报信交到校内学术委员会主任何世明手里。健和制药停牌。',
      ['何世明 role_at 东海大学'],
    ],
    // A house's sign alone is the house, whatever firm is known by it
    ['国泰综合医院5月通报事故。国泰院长何世明道歉。', ['何世明 role_at 国泰综合医院']],
    // 被某队灌了八球的: what another body has done to them
    ['球队昨天换帅，球员和球迷都在等。被萨山海风队灌了八个球的主帅林卓航说，他不走。', []],
    // A post that is given away, and begins on its day; one that is only wished for
    [
      '星河科技董事会昨天开会。副总裁林卓航没有说话。银行家周岚将于7月1日接棒，出任总裁。',
      ['周岚 role_at 星河科技', '林卓航 role_at 星河科技'],
    ],
    ['星河科技董事会昨天开会。副总裁林卓航没有说话。银行家周岚有望在7月1日出任总裁。', ['林卓航 role_at 星河科技']],
  ])('%s', (text, expected) => {
    expect(tiesOfText(text, /^role_at$/)).toEqual(expected);
  });
});

describe('deals of two', () => {
  it('are done to neither', () => {
    const text = '星河科技昨天宣布，董事长林卓航辞职。两年前，北岭集团与长帆资本联手收购了云山矿业。';
    expect(tiesOfText(text, /^acquired$/)).toEqual(['北岭集团 acquired 云山矿业', '长帆资本 acquired 云山矿业']);
  });
});

describe('whom a pronoun beside a name means', () => {
  const OPENING = '星河科技董事长林卓航说，他很忙。';
  it.each<[string, string[]]>([
    [`${OPENING}周岚说，林卓航和他19岁的儿子林小满昨天离开。`, ['林卓航 family_of 林小满']],
    [`${OPENING}周岚昨天离职。林卓航与他大吵一架。`, []],
  ])('%s', (text, expected) => {
    expect(tiesOfText(text, /^family_of$/)).toEqual(expected);
  });
});

describe('matches', () => {
  const MATCH = '决赛昨晚打响，主帅和队长都在场边。';
  it.each<[string, string[]]>([
    [`${MATCH}挪威4比0撂倒卫冕军冰岛，首度夺冠。`, ['挪威 competes_with 冰岛']],
    [`${MATCH}挪威球迷在冰岛闹事。`, []],
  ])('%s', (text, expected) => {
    expect(tiesOfText(text, /^(?:competes_with|opposed)$/)).toEqual(expected);
  });
});
