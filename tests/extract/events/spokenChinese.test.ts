/** What Chinese news tells in spoken words: type and modality, and the likes that tell of nothing or of something else. */
import { describe, expect, it } from 'vitest';
import { readEvents } from './readCase.ts';

const NAMES = { people: ['周岚', '何亦'], organizations: ['长河集团', '远洋银行'] };
const toldIn = (text: string) =>
  readEvents(text, NAMES).events.map(({ type, modality }) => `${type}${modality === 'asserted' ? '' : ` ${modality}`}`);

const TOLD: readonly [string, string][] = [
  ['何亦坐上了总裁的椅子。', 'appointment'],
  ['去年起，董事长、总经理两副担子由何亦一肩挑。', 'appointment'],
  ['周岚去年交棒何亦。', 'appointment'],
  ['周岚与何亦双双丢了饭碗。', 'dismissal'],
  ['何亦被一脚踢开。', 'dismissal'],
  ['周岚被迫让出董事长。', 'departure'],
  ['总经理周岚辞职谢罪。', 'departure'],
  ['何亦去年被远洋银行招揽。', 'joining'],
  ['周岚与何亦搭伙，租下一间旧楼。', 'founding'],
  ['周岚转身办起“清晨读书会”。', 'founding'],
  ['去年8月，44亿美元到账。', 'deal'],
  ['3月5日，收购谈判破局。', 'change'],
  ['何亦把减税计划几乎全盘推翻。', 'decision'],
  ['周岚早在7月就递了状子。', 'legal'],
  ['3月5日，远洋银行的罚单送到。', 'legal'],
  ['周岚一头栽倒在讲台边。', 'incident'],
  ['何亦把公章、财务章一股脑抱走。', 'incident'],
  ['海川队4比0撂倒北山队。', 'change'],
  ['两个老乡才头一回见面。', 'meeting'],
  ['3月5日，远洋银行通报，病人已苏醒。', 'statement'],
  ['三天后，远洋银行如此回应。', 'statement'],
  ['何亦步入会场鞠躬，承认落败。', 'statement'],
  ['议长当众念出了周岚的辞呈。', 'departure'],
];

const NOT_TOLD: readonly [string, string][] = [
  ['what somebody comes to speak of', '至于离婚官司，天知道。'],
  ['steps of a procedure', '3月5日，该走的程序都走了。'],
  ['what holds something up', '支撑他的柱子高三米。'],
];

describe('spoken words for happenings', () => {
  it.each(TOLD)('%s', (text, type) => {
    expect(toldIn(text)).toContain(type);
  });

  it.each(NOT_TOLD)('%s: none', (_about, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it('by whose talks it came about is no meeting', () => {
    expect(toldIn('3月5日，经股东各方协商，周岚留了下来。')).toEqual(['return']);
  });
});
