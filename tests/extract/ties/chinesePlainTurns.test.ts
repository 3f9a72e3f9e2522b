/** Everyday turns by which reports tell of who followed whom, whose kin somebody is, and who was against whom. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { tiesOfCase } from './tiesOfCase.ts';

type Case = [sentence: string, ties: string[]];

const CASES: Readonly<Record<string, { types: string[]; cases: Case[] }>> = {
  'who came after whom': {
    types: ['succeeded'],
    cases: [
      ['B的辞呈已获董事会一致接受，银行家A将于2月14日接棒。', ['succeeded A → B']],
      ['B丢了官，A临危受命。', ['succeeded A → B']],
      ['B丢了东西，A临危受命。', []],
      ['B走人，A上位。', ['succeeded A → B']],
      ['B卸下主席，交棒A。', ['succeeded A → B']],
      ['B拒绝退下，没有交棒A。', []],
      ['B交出的权杖，落到了A手里。', ['succeeded A → B']],
      ['B的接班人敲定，是A。', ['succeeded A → B']],
      ['B的接班人未定，不是A。', []],
      ['B死后，A扛起了公司。', ['succeeded A → B']],
      ['A击败C，次日赴会，从B手中接过大印。', ['succeeded A → B']],
    ],
  },
  'whose kin': {
    types: ['family_of'],
    cases: [
      ['A与B在北岭相识，三个月后就闪电成婚。', ['family_of A → B']],
      ['A与B在北岭相识，三个月后没有结婚。', []],
      ['自称同父异母弟妹的A、B在南屏起诉C。', ['family_of A → B', 'family_of A → C', 'family_of B → C']],
      ['妻子A把丈夫B请出了管理层。', ['family_of A → B']],
      ['C受审时，律师A和丈夫B陪同出庭。', ['family_of B → C']],
    ],
  },
  'who was against whom': {
    types: ['criticized', 'opposed', 'supported', 'legal_action_against', 'dismissed', 'appointed'],
    cases: [
      ['A说，真正该走的是B。', ['criticized A → B']],
      ['A公开力挺C，说真正该走的是董事长B。', ['criticized A → B', 'supported A → C']],
      ['A说，该做的事是修路，B同意。', []],
      ['Z通报A接受审查调查。', ['legal_action_against Z → A']],
      ['X针对A的诉讼被驳回。', ['legal_action_against X → A']],
      ['A、B到场。带头揭发C的正是A。', ['criticized A → C']],
      ['A、B到场。把C告上法庭的是A。', ['legal_action_against A → C']],
      ['A、B到场。力挺C的，正是A。', ['supported A → C']],
      ['董事长B到场。A在信中抨击董事长背弃承诺。', ['criticized A → B']],
      ['董事长B到场。A批评董事长一职形同虚设。', []],
      ['董事长B、前董事长C到场。A在信中抨击董事长背弃承诺。', ['criticized A → B']],
      ['总裁B、总裁C到场。A在信中抨击总裁背弃承诺。', []],
    ],
  },
  'who works with whom': {
    types: ['works_with'],
    cases: [
      ['A连同B、C被投票罢免。', []],
      ['A偕B赴选委会登记。', ['works_with A → B']],
      ['A拍板，由B担任副手。', ['works_with A → B']],
      ['A没有与B完成登记。', []],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (_, { types, cases }) => {
  test.each(cases)('%s', (sentence, ties) => expect(tiesOfCase(sentence, new Set(types))).toEqual([...ties].sort()));
});

const tools = createTools();
const postsOf = (text: string): string[] => {
  const { entities, relationships } = extract(text, { file: 'a.txt', published: '2024-05-01' }, tools);
  const name = (id: string) => entities.find((e) => e.id === id)?.name;
  return relationships
    .filter(({ type }) => type === 'role_at')
    .map(({ source, target }) => `${name(source)} ${name(target)}`)
    .sort();
};

describe('where a post without a body is, where one body buys into another', () => {
  test('a buyer', () =>
    expect(
      postsOf(
        '远岫银行宣布接管云屏科技。远岫银行派出的人当天进场。远岫银行今年再度加码。\n云屏科技去年亏损。\n上周，周岚辞去总裁一职，由何启明接任。',
      ),
    ).toEqual(['何启明 云屏科技', '周岚 云屏科技']));
  test('none', () =>
    expect(
      postsOf(
        '云屏科技没有回应。\n远岫银行去年业绩下滑。远岫银行上周公布年报。\n远岫银行上周换帅，周岚辞去总裁一职，由何启明接任。',
      ),
    ).toEqual(['何启明 远岫银行', '周岚 远岫银行']));
});
