import { expect, it } from 'vitest';
import { nameLines, textWidth } from '../../src/graph/nameLines.ts';

it.each([
  ['王伟', ['王伟']],
  ['山姆·奥特曼', ['山姆·', '奥特曼']],
  ['格雷格·布罗克曼', ['格雷格·', '布罗克曼']],
  ['国家市场监督管理局', ['国家市场', '监督管理局']],
  ['海城银行股份有限公司', ['海城银行', '股份有限公司']],
  ['Safe Super Intelligence', ['Safe Super', 'Intelligence']],
  ['Mira', ['Mira']],
])('%s stands as a reader would break it', (name, lines) => {
  expect(nameLines(name, 4.8, 8)).toEqual(lines);
});

it('never gives more than two lines, nor a wider one than allowed', () => {
  for (const name of ['某某自治区人民政府国有资产监督管理委员会', 'The International Federation of Very Long Names']) {
    const lines = nameLines(name, 5, 7);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(7);
  }
});
