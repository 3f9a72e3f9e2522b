/** A clause in which somebody without a name does something is told of nobody named before; one without a subject is. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const LEAD = '2023年3月，周岚出任长河集团董事长，接替何启明。';
const tools = createTools();

/** Whether something told behind the first sentence is told of her. */
function tellsOfHer(sentence: string): boolean {
  const story = extract(LEAD + sentence, { file: 'a.txt', published: '2024-05-01' }, tools);
  const her = story.entities.find(({ name }) => name === '周岚')?.id;
  return story.events.some(
    ({ evidence, participants }) =>
      evidence.some(({ end }) => end > LEAD.length) && participants.some(({ entity }) => entity === her),
  );
}

describe('somebody without a name', () => {
  it.each([
    '林而立随后辞去总经理职务。',
    '前妻提起诉讼。',
    '一名员工被捕。',
    '买家提起诉讼。',
    '投资者起诉公司。',
    '三名高管相继辞职。',
    '供应商中断合作。',
    '原总经理辞职。',
    '秘书被带走。',
    '合伙人退出。',
    '老股东把股份卖给青禾科技。',
    '两名副总被解雇。',
    '数十名员工离职。',
    '接任者宣布裁员。',
    '律师团提出上诉。',
    '家属提出申诉。',
    '继任者上任三个月后辞职。',
    '一位前同事指责管理层。',
    '小股东起诉董事会。',
    '新任主席宣布改革。',
    '幕僚长辞职。',
  ])('%s', (sentence) => expect(tellsOfHer(sentence)).toBe(false));
});

describe('nobody', () => {
  it.each([
    '随后辞去总经理职务。',
    '次日被判处有期徒刑三年。',
    '同年加入青禾科技。',
    '很快被免职。',
    '最终辞职。',
    '因受贿罪被判处有期徒刑三年。',
    '在北京被捕。',
    '一怒之下辞职。',
    '主动辞去总经理职务。',
    '于去年离职。',
    '从长河集团辞职。',
    '旋即遭到解雇。',
    '一审被判死刑。',
    '两度被捕。',
    '公开指责何启明。',
    '个人出资收购了海岳公司。',
    '凌晨在家中被带走。',
    '年仅三十岁便出任总经理。',
    '全票当选主席。',
    '意外落选。',
    '此前已辞去董事职务。',
    '一度被停职。',
    '闪电辞职。',
    '第一时间否认传闻。',
    '高调宣布辞职。',
    '低调离职。',
  ])('%s', (sentence) => expect(tellsOfHer(sentence)).toBe(true));
});
