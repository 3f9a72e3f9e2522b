/** Cases: what stands around short reports of papers and sites; each line of a made-up article with what it is. */
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/blocks/findBlocks.ts';
import { toReading } from '../../../src/extract/reading.ts';
import type { BlockKind, Lang } from '../../../src/model/vocabulary.ts';

type Row = [kind: BlockKind, line: string];

const check = (lang: Lang, rows: readonly Row[]) => {
  const text = rows.map(([, line]) => line).join('\n');
  const blocks = findBlocks(toReading(text, lang !== 'en'), lang);
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(rows);
};

const CHINESE: Row[] = [
  ['title', '青岭煤矿矿长被捕 三名工人仍下落不明'],
  ['paragraph', '青岭煤矿矿长周建国3月4日被警方逮捕。两天前，矿井发生透水事故，十二名工人被困井下，其中九人获救。'],
  ['paragraph', '救援队队长李卫表示，三名工人仍下落不明，矿井水位还在上涨，救援可能持续数日。'],
  ['paragraph', '安监部门说，事故调查组已经进驻青岭煤矿，周建国的两名副手也在接受调查。'],
];
const ENGLISH: Row[] = [
  ['title', 'Halden ferry captain arrested as three remain missing'],
  [
    'paragraph',
    'The captain of the Halden ferry, Peter Ryle, was arrested on Tuesday, two days after it struck a pier.',
  ],
  ['paragraph', 'Nine passengers were rescued; three remain missing, the coastguard in Halden said.'],
  ['paragraph', 'Ryle, who denies that he had been drinking, will appear before a court in Halden on Friday.'],
];
const put = (rows: Row[], at: number, ...more: Row[]): Row[] => [...rows.slice(0, at), ...more, ...rows.slice(at)];

describe('bylines of short Chinese reports', () => {
  it.each([
    '北原日报 2016年12月22日',
    '山城晚报　2021-03-05',
    '特写　本刊特约撰稿 林一帆',
    '本刊特约撰稿人 林一帆',
    '人物　特约记者　林一帆',
    '社会中心／综合报道',
    '地方中心／山城报导',
    '特派记者林一帆／山城报道',
  ])('%s', (line) => check('zh-Hans', put(CHINESE, 1, ['byline', line])));

  it.each([
    ['paragraph', '北原日报2016年刊登了一封读者来信，说矿井的水泵已经坏了半年，没有人来修。'],
    ['heading', '记者眼中的矿难'],
    ['heading', '特写：井下七十二小时'],
  ] as Row[])('%s: %s', (kind, line) => check('zh-Hans', put(CHINESE, 2, [kind, line])));
});

describe('bylines of short English reports', () => {
  it.each([
    'Law courts reporter',
    'Senior transport correspondent',
    'Peter Nolan at Halden Pier',
    'Jane Marsh in Port Ellery',
  ])('%s', (line) => check('en', put(ENGLISH, 1, ['byline', line])));

  it.each(['What the reporter saw', 'A night at the pier', 'Three questions for the editor'])('heading: %s', (line) =>
    check('en', put(ENGLISH, 2, ['heading', line])),
  );
});

describe('key points', () => {
  it.each(['【重点快读】', '重点速读', '【重点一次看】', '本文重点：'])('%s', (label) =>
    check(
      'zh-Hans',
      put(CHINESE, 1, ['byline', label], ['keypoint', '▎矿长周建国被逮捕'], ['keypoint', '▎三名工人仍下落不明']),
    ),
  );
});

describe('what is not the article', () => {
  it.each([
    '【猜你喜欢】深海沉船上的最后一顿晚餐吃什么?',
    '【延伸阅读】一口井挖了三十年，为什么还不出水？',
    '■ 下期预告：谁来接台长的班',
    '下周预告：山那边的学校',
  ])('%s', (line) => check('zh-Hans', put(CHINESE, 3, ['noise', line.replace(/^■ /, '')])));

  it.each([
    'Sign up for the Weekend Long Read and get five free issues.',
    '>> WIN! Two tickets to the dance final - turn to page 27',
    'Facebook Twitter WhatsApp Email',
    'Twitter | Facebook',
  ])('%s', (line) => check('en', put(ENGLISH, 3, ['noise', line])));
});

describe('what is the article', () => {
  it('opens with a scene that the rest of a short report does not come back to', () =>
    check('zh-Hans', [
      ['title', '《杯赛》陈立人三分炮　北原4比0完封南川'],
      ['paragraph', '圆顶球场今晚鸦雀无声。主队4比0撂倒卫冕军，首度捧起世界棒球冠军杯，对手的国际赛27连胜就此打住。'],
      [
        'paragraph',
        '4局打完，两边都挂蛋。5局上，首名打者林家安一棒扛出全垒打，队长陈立人再把球送进看台，4分差就此拉开。',
      ],
      ['paragraph', '总教练曾家驹说，这盘棋是前一天下的，他赛前临时换下先发投手，把人留到今天，输得一点也不冤。'],
    ]));

  it.each([
    'Twitter is his. How the richest man in the country got it, step by step:',
    'Facebook sued the brothers in March, saying that they had copied its page.',
  ])('%s', (line) => check('en', put(ENGLISH, 1, ['paragraph', line])));
});
