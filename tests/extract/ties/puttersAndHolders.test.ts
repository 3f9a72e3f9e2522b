/** Who puts somebody into a post does not take it, and who holds what is bought is not bought. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const LEAD = '周岚是总统，长河集团和青禾科技是两家公司。\n';

function tiesOf(sentence: string): string[] {
  const story = extract(LEAD + sentence, { file: 'a.txt', published: '2024-05-01' }, tools);
  const nameOf = (id: string) => story.entities.find((one) => one.id === id)?.name ?? id;
  return story.relationships.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`);
}

const CASES: readonly (readonly [sentence: string, ties: readonly string[], none: readonly string[]])[] = [
  [
    '次日，周岚任命何启明为总参谋长，取代林志远。',
    ['何启明 succeeded 林志远', '周岚 appointed 何启明'],
    ['周岚 succeeded 林志远'],
  ],
  ['周岚宣布更换国防部长，由何启明接替林志远。', ['何启明 succeeded 林志远'], ['周岚 succeeded 林志远']],
  [
    '周岚宣布，解除林志远的船队总指挥职务，由副指挥何启明接任。',
    ['何启明 succeeded 林志远', '周岚 dismissed 林志远'],
    ['何启明 succeeded 周岚'],
  ],
  ['周岚提拔何启明出任总司令，接替林志远。', ['何启明 succeeded 林志远'], ['周岚 succeeded 林志远']],
  ['周岚提名何启明出任部长，以取代林志远。', ['何启明 succeeded 林志远'], ['周岚 succeeded 林志远']],
  ['何启明接替林志远出任总裁，任命周岚为副总裁。', ['何启明 succeeded 林志远'], ['周岚 succeeded 林志远']],
  [
    '长河集团宣布收购海岳资本所持的青禾科技30%股份。',
    ['长河集团 invested_in 青禾科技'],
    ['长河集团 acquired 海岳资本', '长河集团 invested_in 海岳资本'],
  ],
  ['长河集团入股海岳资本旗下的青禾科技。', ['长河集团 invested_in 青禾科技'], ['长河集团 invested_in 海岳资本']],
  ['长河集团收购海岳资本旗下青禾科技。', ['长河集团 acquired 青禾科技'], ['长河集团 acquired 海岳资本']],
  ['长河集团收购海岳资本。', ['长河集团 acquired 海岳资本'], []],
];

describe('who puts there and who holds', () => {
  it.each(CASES)('%s', (sentence, ties, none) => {
    const found = tiesOf(sentence);
    expect(found).toEqual(expect.arrayContaining([...ties]));
    expect(found.filter((tie) => none.includes(tie))).toEqual([]);
  });
});
