/** What stands above a headline and is none: sections, labels of releases, heads of announcements. */
import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/blocks/findBlocks.ts';
import { toReading } from '../../../src/extract/reading.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';

const titleOf = (lines: readonly string[], lang: Lang) => {
  const text = lines.join('\n\n');
  const title = findBlocks(toReading(text, lang !== 'en'), lang).find((b) => b.kind === 'title');
  return title && text.slice(title.start, title.end);
};

const EN = [
  'How Orbis Group lost its third chief executive in a year',
  'By Dana Whitlock',
  'The board of Orbis Group dismissed Jane Doe on Monday, eleven weeks after it had appointed her to the post.',
];
const ZH = [
  '关于董事长辞职的公告',
  '海岳新材料股份有限公司董事会于2019年2月12日收到董事长周岚的辞职报告，周岚不再担任公司任何职务。',
];

it.each(['COURTS  |  UTAH', 'OPINION / LETTERS', 'FOR IMMEDIATE RELEASE', 'Business', 'News › Politics', 'Obituary'])(
  'passes over %s',
  (kicker) => {
    expect(titleOf([kicker, ...EN], 'en')).toBe(EN[0]);
  },
);

it('passes over the code and the name of the company that announces something', () => {
  expect(titleOf(['证券代码：002999  证券简称：海岳新材', '海岳新材料股份有限公司', ...ZH], 'zh-Hans')).toBe(ZH[0]);
});

it.each([
  ['Doe v Roe: a business in ruins', 'en', EN],
  ['Business as usual', 'en', EN],
  ['Sport', 'en', EN.slice(1)],
  ['海岳新材料股份有限公司', 'zh-Hans', ZH.slice(1)],
] as const)('takes %s for the headline', (headline, lang, rest) => {
  expect(titleOf([headline, ...rest], lang)).toBe(headline);
});
