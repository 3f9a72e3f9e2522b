/** Whether what Chinese news tells has happened, is to come, may come, or is denied: by the words around its verb. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Modality } from '../../../src/model/vocabulary.ts';

const tools = createTools();
const INTRODUCTION =
  '澄星药业是一家医药公司。海岳医药是它的对手。周岚是澄星药业总经理，沈立群是澄星药业董事长，陆家明是海岳医药创办人。';

function toldIn(sentence: string): string[] {
  const text = `一家公司的风波\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05', lang: 'zh-Hans' }, tools);
  const from = text.indexOf(sentence);
  return events
    .filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from)
    .map(({ type, modality }) => `${type} ${modality}`);
}

const SENTENCES: Partial<Record<Modality, readonly (readonly [type: string, sentence: string])[]>> = {
  planned: [
    ['departure', '周岚拟离开澄星药业。'],
    ['departure', '周岚承诺于年底前离开澄星药业。'],
    ['legal', '澄星药业扬言要起诉陆家明。'],
    ['founding', '陆家明正筹划创办一家新公司。'],
    ['appointment', '沈立群将重新出山。'],
    ['departure', '周岚原计划离开澄星药业，但最终没有成行。'],
    // a verb that no table knows
    ['appointment', '周岚将于下月角逐会长一职。'],
    ['change', '周岚计划在年底前登顶雪峰。'],
    ['dismissal', '海岳医药寻求罢免周岚。'],
    // promised in one clause, told in the next
    ['assessment', '澄星药业承诺，三个月内公布调查结果。'],
    // bodies without a name
    ['dispute', '工会将罢工。'],
    ['deal', '澄星药业将于7月1日支付首期款。'],
    // what somebody says is to come
    ['change', '周岚表示，厂房将从7月起改刷白漆。'],
    ['support', '沈立群承诺，新楼将在明年6月前建成。'],
  ],
  possible: [
    ['appointment', '周岚恐将出任澄星药业董事长。'],
    ['deal', '海岳医药可能追回三千万元。'],
    ['dispute', '工人可能罢工。'],
    ['departure', '周岚正考虑离开澄星药业。'],
    ['departure', '据说周岚已经离开澄星药业。'],
    ['legal', '沈立群最高可被判处十年有期徒刑。'],
    // what somebody says may come, and things without a name
    ['assessment', '周岚对记者说，实验室方面可能会对样品重新化验。'],
    ['change', '据知情人士透露，作坊可能撑不过冬天。'],
    ['change', '招牌或将换成红色。'],
    // what others guess or expect
    ['legal', '分析人士预计，法院会驳回周岚的上诉。'],
    ['legal', '周岚认为，该案日后可能发回重审。'],
    ['legal', '网上疯传周岚被捕。'],
    ['appointment', '有人猜测周岚会接任海岳医药总裁。'],
    ['departure', '小道消息说周岚要离开澄星药业。'],
    ['departure', '外媒揣测周岚会退选。'],
  ],
  denied: [
    // in a quotation that ends before whoever speaks
    ['statement', '“毫无根据。”三天后，周岚如此回应。'],
    ['statement', '“我没有做错。”周岚在法庭上喊道。'],
    ['statement', '周岚表示，目前没有离开澄星药业的打算。'],
    ['statement', '周岚澄清称，并无离开澄星药业的计划。'],
    ['statement', '沈立群强调，不存在推出新药的情况。'],
    ['statement', '澄星药业称有关收购海岳医药的消息纯属谣言。'],
    ['statement', '对于收购海岳医药的传闻，沈立群断然否认。'],
    ['statement', '周岚回应称，不会出任海岳医药董事长。'],
    ['statement', '周岚说：“我没有被解雇。”'],
  ],
  asserted: [
    ['statement', '“没有他就没有公司。”周岚说。'],
    ['appointment', '周岚如愿出任澄星药业董事长。'],
    ['launch', '澄星药业按计划推出一款新药。'],
    ['departure', '陆家明已同意辞去海岳医药董事职务。'],
    ['dispute', '沈立群公开炮轰陆家明。'],
  ],
};

describe('how sure a text is of what it tells', () => {
  for (const [modality, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${modality}: %s, %s`, (type, sentence) => {
      expect(toldIn(sentence)).toEqual([`${type} ${modality}`]);
    });

  it('leaves whoever says what may come among those who take part', () => {
    const text = `一家公司的风波\n\n${INTRODUCTION}\n\n周岚对记者说，实验室方面可能会对样品重新化验。\n`;
    const { events, entities } = extract(text, { file: 'a.txt', published: '2024-06-05', lang: 'zh-Hans' }, tools);
    const [event] = events.filter(({ modality }) => modality === 'possible');
    const zhou = entities.find(({ name }) => name === '周岚')?.id;
    expect(event?.participants).toEqual([{ entity: zhou, role: 'speaker' }]);
    expect(event?.evidence[0]?.exact).toBe('周岚对记者说，实验室方面可能会对样品重新化验。');
  });

  it.each([
    '周岚差点离开澄星药业。',
    '周岚并不打算在明年春天角逐会长。',
    '周岚每逢正月都要下一盘围棋。',
    '周岚可能是最年轻的总经理。',
    '沈立群可能不知道这件事的经过。',
    '招牌可能不换。',
    '招牌可能早就换成红色。',
    '招牌可能贵得离谱。',
    '分析人士认为，招牌或将换成红色。',
    '一些顾客可能对此感到不满。',
    '这可能让招牌褪色。',
    '两家公司的合并仍需监管部门批准。',
  ])('tells nothing of %s', (sentence) => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it('goes on with what is planned, unless it is done', () => {
    expect(toldIn('海岳医药计划明年1月收购澄星药业，随后解雇周岚。')).toEqual(['deal planned', 'dismissal planned']);
    expect(toldIn('海岳医药计划明年1月收购澄星药业，随后已解雇周岚。')).toEqual(['deal planned', 'dismissal asserted']);
  });

  it.each<[Modality, string]>([
    ['denied', '周岚说：“我没有撒谎。”'],
    ['denied', '周岚表示，相关传闻不实。'],
    ['denied', '沈立群称报道“与事实严重不符”。'],
    ['denied', '周岚拒绝承认挪用公款。'],
    ['denied', '周岚反驳称，她从来没有下过这样的命令。'],
    ['denied', '沈立群对记者说：“没有的事。”'],
    ['denied', '沈立群排除了出售公司的可能。'],
    ['denied', '周岚发誓没有动过那笔钱。'],
    ['denied', '周岚的律师称，当事人没有任何违法行为。'],
    ['possible', '调查可能持续到明年春天。'],
    ['possible', '调查或许还会延续到明年年底。'],
    ['possible', '坊间流传沈立群要退休。'],
    ['possible', '外界猜测周岚会辞职。'],
    ['possible', '周岚被视为接任董事长的热门人选。'],
    ['possible', '市场预期海岳医药将收购澄星药业。'],
    ['possible', '沈立群没有排除起诉海岳医药的可能性。'],
    ['possible', '海岳医药正在评估收购澄星药业的可能。'],
    ['possible', '海岳医药正与澄星药业洽谈合并事宜。'],
    ['possible', '周岚据称已经离开澄星药业。'],
    ['possible', '市场传言海岳医药有意在上市前截胡，整体收购澄星药业。'],
    ['planned', '沈立群表示会上诉。'],
    ['planned', '沈立群的律师说他要上诉。'],
    ['planned', '周岚透露已向公司申请休假一年。'],
    ['planned', '周岚已提出辞呈，7月1日离任。'],
    ['planned', '海岳医药提出以两亿元收购澄星药业。'],
    ['planned', '海岳医药提出斥资三亿元入股澄星药业。'],
    ['planned', '周岚说，她会起诉陆家明。'],
    ['planned', '沈立群透露，最终报告将在60日内提交省政府。'],
    ['planned', '沈立群说，最终方案将在三个月内公布。'],
    ['planned', '周岚扬言发动罢工。'],
    ['planned', '陆家明誓言上诉到底。'],
    ['planned', '沈立群在会上放了话，两个月内把报告交出来。'],
    ['possible', '海岳医药可能以白衣骑士的身份入场。'],
    ['possible', '海岳医药可能参与竞拍。'],
    ['denied', '陆家明当晚直斥“子虚乌有”。'],
    ['denied', '陆家明不认这个说法：“我们从没打算收购。”'],
    ['denied', '澄星药业15日发帖辟谣，称两家公司没有关系。'],
    ['asserted', '周岚计划失败后辞职。'],
    ['asserted', '市场传言四起，周岚昨日辞去总经理职务。'],
    ['asserted', '周岚没有收到邀请，昨日辞去总经理职务。'],
    ['asserted', '周岚把材料交给警方后被警方逮捕。'],
    ['asserted', '周岚说：“我没有想到会这样。”'],
    ['asserted', '周岚获准申请提前退休后离开澄星药业。'],
  ])('%s by other words: %s', (modality, sentence) => {
    expect(toldIn(sentence).map((told) => told.split(' ')[1])).toEqual([modality]);
  });
});
