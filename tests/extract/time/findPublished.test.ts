import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../src/extract/time/findPublished.ts';
import type { Block } from '../../../src/model/story.ts';

function publishedIn(...lines: string[]) {
  const text = lines.join('\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    blocks.push({ kind: start === 0 ? 'title' : 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  const found = findPublished(text, text, blocks);
  if (found) expect(text.slice(found.evidence.start, found.evidence.end)).toBe(found.evidence.exact);
  return found && [found.date, found.evidence.exact];
}

const PUBLISHED: [expected: [string, string], ...lines: string[]][] = [
  [['2020-01-09', '2020-01-09'], '标题', '2020-01-09 08:40 来源：某报', '正文说了一件事。'],
  [['2017-06-21', '2017年6月21日'], '标题', '2017年6月21日 某报讯 公司宣布了一件事。'],
  [['2020-03-05', '2020年3月5日'], '标题', '新华社北京2020年3月5日电 会议召开。'],
  [['2020-03-05', '2020年3月5日'], '标题', '会议召开。', '代表发言。（本报北京2020年3月5日电）'],
  [['2024-05-20', '2024/05/20'], '標題', '發布時間：2024/05/20 10:30'.replace('發布時間', '发布时间'), '正文。'],
  [['2025-09-03', '2025/09/03'], '标题', '05:30 2025/09/03 某报 记者李某', '正文。'],
  [['2025-09-03', '114年9月3日'], '标题', '114年9月3日', '正文。'],
  [['2025-09-03', '2025/09/03'], '标题', '建立时间：2025/09/03', '正文。'],
  [['2017-08-30', 'Aug. 30, 2017'], 'A title', 'By Ann Other', 'SAN FRANCISCO, Aug. 30, 2017 - She met her staff.'],
  [['2024-04-03', 'April 3, 2024'], 'A title', 'By Ann Other', 'BURBANK, Calif., April 3, 2024', 'They met.'],
  [['2021-05-03', '3 May 2021'], 'A title', 'Published: 3 May 2021', 'She met her staff.'],
  [['2024-05-20', '二〇二四年五月二十日'], '标题', '二〇二四年五月二十日', '正文说了一件事。'],
  [['2024-05-20', '20/05/2024'], 'A title', '20/05/2024', 'They met.'],
  [['2024-05-20', '20 May 2024'], 'A title', 'Ann Other Mon 20 May 2024 06.00 BST', 'They met.'],
  [['2024-05-20', '20 May 2024'], 'A title', 'First published on Mon 20 May 2024', 'They met.'],
  [['2023-03-14', 'March 14, 2023'], 'A title', 'LONDON, March 14, 2023 — Prosecutors charged him.'],
  // Front matter that came along in the text
  [['2024-03-05', '2024-03-05'], '---', 'title: 标题', 'date: 2024-03-05 07:12', '---', '正文说了一件事。'],
  [['2024-03-05', '2024-03-05'], '---', 'pubDate: "2024-03-05T07:12:00Z"', '---', 'They met.'],
  [['2024-03-05', 'March 5, 2024'], 'headline: A title', 'pubdate: March 5, 2024', 'They met.'],
  [['2024-03-05', '2024/03/05'], '标题', 'publish_date: 2024/03/05', '正文说了一件事。'],
  [['2024-03-05', 'March 5, 2024'], 'A title', 'DENVER, Colo. -- March 5, 2024 -- They met.'],
  [['2024-03-05', 'March 5, 2024'], 'A title', '(March 5, 2024) They met.'],
  [['2024-03-05', 'March 5, 2024'], 'A title', 'The Ledger - Tuesday, March 5, 2024 - Page A1', 'They met.'],
  [['2024-03-05', '5th of March, 2024'], 'A title', '5th of March, 2024', 'They met.'],
  [['2024-03-05', '2024年3月5日'], '标题', '会议召开。', '（原载2024年3月5日《某报》）'],
  [['2024-03-05', '2024年3月5日'], '标题', '会议召开。', '（李某，2024年3月5日）'],
];
const UNKNOWN: string[][] = [
  ['标题', '2018年11月19日下午，飞机降落。', '正文。'],
  ['标题', '（本报北京3月5日电）会议召开。'],
  ['A title', 'The Budget of 20 May 2024', 'They met on 05/06/2024.'],
  ['A title', 'On March 14, 2023, prosecutors charged him.'],
  ['A title', 'The company was founded on 3 May 2021 and sold later.'],
  ['标题', '2114年9月3日'],
  ['A title', 'The update: 2024-03-05 was the day that the firm closed.'],
  ['A title', 'March 5, 2024, was a black day. They met.'],
  ['标题', '会议召开。', '（2023年5月6日，何亦离开公司，此后再未露面。）'],
  [''],
];

describe('findPublished', () => {
  it.each(PUBLISHED)('%s', (expected, ...lines) => {
    expect(publishedIn(...lines)).toEqual(expected);
  });
  it.each(UNKNOWN)('finds none in %s %s', (...lines) => {
    expect(publishedIn(...lines)).toBeNull();
  });
});
