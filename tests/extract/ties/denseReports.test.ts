/**
 * Ties in dense Chinese reports: who takes whose seat by everyday words, which body a sign means, where a post is of
 * whoever is put in another's place, what an authority without a name does, and kin of several.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { tiesOfCase } from './tiesOfCase.ts';
import { tiesOfText } from './tiesOfText.ts';

describe('what a sentence states', () => {
  it.each<[string, string, string[]]>([
    // Seats that are taken
    ['A被监事会换下，顶上去的是宝元出身的B。', 'succeeded', ['succeeded B → A']],
    ['A被扫地出门，收拾局面的是财政部请来的B。', 'succeeded', ['succeeded B → A']],
    ['财务主管B当选监事会主席，接过的是A暂代的位子。', 'succeeded', ['succeeded B → A']],
    ['A上周辞职。A空出来的位子，也在这一天由B填补。', 'succeeded', ['succeeded B → A']],
    ['X昨晚宣布与A分手，助理教练B暂时接过教鞭。', 'succeeded', ['succeeded B → A']],
    ['A次日挂冠而去；25日，Y的B获任新帅。', 'succeeded', ['succeeded B → A']],
    // A change of players in a match, and a prize
    ['A第60分钟被换下，顶上去的是小将B。', 'succeeded', []],
    ['B从A手中接过X年度最佳教练的奖杯。', 'succeeded', []],
    // Nobody named does what a court without a name does; telling is no step of the law
    ['法院判处A有期徒刑14年，妻子B获刑三年半。', 'legal_action_against', []],
    ['A向B面报案情。', 'legal_action_against', []],
    ['Z网站通报A被查。', 'legal_action_against', ['legal_action_against Z → A']],
    ['Z网站通报A被查到的线索。', 'legal_action_against', []],
    ['X公告称，A因涉嫌违法犯罪被采取强制措施。', 'criticized', []],
    // What is said of those who have no name, and of the one who is
    ['A举报了B。两百多名员工联名请愿，X斥之为胡闹。', 'criticized', ['criticized A → B']],
    // A parent of as many as are counted
    ['A、B联手起诉，两人的母亲是元老C。', 'family_of', ['family_of A → B', 'family_of A → C', 'family_of B → C']],
    ['A、B联手起诉，两人的律师是C。', 'family_of', []],
    // Meetings, backing
    ['A随即召来B与副秘书长C商议。', 'met_with', ['met_with A → B', 'met_with A → C']],
    ['总监A在酒店等到刚下飞机的B，谈话不足十分钟。', 'met_with', ['met_with A → B']],
    ['A找到B的旧信，谈话录音也在其中。', 'met_with', []],
    ['A承诺会一直做B的后盾。', 'supported', ['supported A → B']],
    ['A从不做B的后盾。', 'supported', []],
    ['X发文，称对A的支持“不可动摇”。', 'supported', ['supported X → A']],
    // Lawyers, and those who worked together
    ['律师B代A否认道，没有一条成立。', 'works_with', ['works_with A → B']],
    ['A没有到庭，委任律师B说“无法接受”。', 'works_with', ['works_with A → B']],
    ['A没有到庭，委任律师B说“无法接受”。', 'appointed', []],
    ['A与合作20个月的B分道扬镳。', 'works_with', ['works_with A → B']],
    ['由A与某大学的B领衔的论文问世。', 'works_with', ['works_with A → B']],
    ['A与X执行合伙人B出任首席执行官。', 'works_with', []],
  ])('%s: %s', (sentence, type, ties) => {
    expect(tiesOfCase(sentence, new Set([type]))).toEqual(ties);
  });
});

describe('where posts are', () => {
  it.each<[string, string[]]>([
    // Where the one before was, and not at the body that wants it so
    [
      '陆承远是澜岸科技董事长。\n宏远集团致函澜岸科技，要求撤换陆承远，改由肖振国出任执行董事。',
      ['肖振国 role_at 澜岸科技', '陆承远 role_at 澜岸科技'],
    ],
    // A board stands for its house
    ['澜岸科技昨天开会，宏远集团派人旁听。\n澜岸科技董事会将陆承远罢免，肖振国临时顶上。', ['肖振国 role_at 澜岸科技']],
    // Where the one before is told to leave
    [
      '2014年，陆承远执教海城队，11月被解雇。\n龙江队与肖振国一拍两散。7月13日陆承远走马上任。',
      ['肖振国 role_at 龙江队', '陆承远 role_at 海城队', '陆承远 role_at 龙江队'],
    ],
  ])('%s', (text, ties) => {
    expect(tiesOfText(text, /^role_at$/)).toEqual(ties);
  });
});

describe('which body a name means', () => {
  it.each<[string, string[]]>([
    // The house of the sign, and not the firm that bears it with its trade
    [
      '澜岸地产虚增收入。中国澜岸公告称，董事长苏启文被带走。1996年，苏启文在滨州创办澜岸。',
      ['苏启文 founder_of 中国澜岸'],
    ],
    [
      '澜岸地产虚增收入。澜岸地产公告称，董事长苏启文被带走。1996年，苏启文在滨州创办澜岸。',
      ['苏启文 founder_of 澜岸地产'],
    ],
    // What stands alone in brackets is made of the name
    ['信德湾博彩控股（德博）昨日宣布，主席陆承远辞职。陆承远1996年创办德博。', ['陆承远 founder_of 信德湾博彩控股']],
  ])('%s', (text, ties) => {
    expect(tiesOfText(text, /^founder_of$/)).toEqual(ties);
  });

  it('keeps apart the houses of two countries that bear one sign', () => {
    const text =
      '韩国乐山集团创始人陆承远去世。1948年，陆承远挂出乐山招牌，此后乐山在首尔上市。2015年，长子陆国华被逐出日本乐山控股。';
    const { entities } = extract(text, { file: 'a.txt', published: '2024-06-20' }, createTools());
    expect(entities.filter(({ kind }) => kind === 'organization').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['韩国乐山集团', '日本乐山控股']),
    );
  });
});
