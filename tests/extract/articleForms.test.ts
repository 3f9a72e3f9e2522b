/** Articles in other forms than the report: chronicles under years, live reports, links between paragraphs. */
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';

const read = (text: string, published: string) => {
  const story = extract(text, { file: 'a.txt', published }, createTools());
  const of = (kind: string) => story.blocks.filter((b) => b.kind === kind).map((b) => text.slice(b.start, b.end));
  return {
    headings: of('heading'),
    noise: of('noise'),
    told: story.events.map((e) => `${e.date} ${e.type}`),
    says: story.events.map((e) => e.dateBasis?.says),
  };
};

it('takes the year of bare days from the year that is the heading above them', () => {
  const { headings, told, says } = read(
    [
      'Key dates in the Harwick affair',
      '',
      'Jane Harwick began a jail term on Tuesday after losing her last appeal. These are the main events:',
      '',
      '2012',
      '- March: Harwick becomes chair of Orbis Group.',
      '',
      '2015',
      '- 2 July: Orbis Group dismisses its auditor, Al Poe.',
      '- 28 September – Harwick sues the Halden Journal.',
      '',
      '2018',
      '- 9 May: Harwick resigns. John Roe is appointed in her place the next day.',
      '- Mid-June: police arrest Harwick.',
    ].join('\n'),
    '2022-08-23',
  );
  expect(headings).toEqual(['2012', '2015', '2018']);
  expect(told).toEqual([
    '2012-03 appointment',
    '2015-07-02 dismissal',
    '2015-09-28 legal',
    '2018-05-09 departure',
    '2018-05-10 appointment',
    '2018-06 legal',
    '2022-08-23 legal',
  ]);
  expect(says[0]).toBe('“March”, going on from 2012 before it');
});

it('does so in Chinese, where rows have neither stops nor neighbours of their form', () => {
  const { headings, told } = read(
    [
      '大事记｜周岚：从总裁到被告',
      '',
      '平皋市法院6日作出一审判决，前总裁周岚获刑八年。以下为本报整理的大事记：',
      '',
      '2012年',
      '12月19日  周岚出任海岳集团总裁',
      '2016年',
      '- 10月24日 平皋晚报披露海岳集团造假',
      '- 次日 周岚向股东鞠躬道歉',
      '- 12月9日 董事会解除周岚职务',
      '2018年',
      '● 4月6日 法院判处周岚有期徒刑八年',
    ].join('\n'),
    '2018-04-07',
  );
  expect(headings).toEqual(['2012年', '2016年', '2018年']);
  expect(told).toEqual(expect.arrayContaining(['2012-12-19 appointment', '2016-12-09 dismissal', '2018-04-06 legal']));
});

it('leaves the years of a paragraph that names another under such a heading alone', () => {
  const { told } = read(
    [
      'The rise and fall of Jane Harwick',
      '',
      'She was the most admired banker of Westbridge. This is how it all went wrong for her and for Orbis Group.',
      '',
      '2015',
      '',
      'Harwick had joined Orbis Group in 2009. In May 2010 she was appointed chair of Orbis Group, and in June she fired the auditor.',
      '',
      '2016',
      '',
      'In May Harwick resigned, and the board of Orbis Group appointed John Roe in her place.',
    ].join('\n'),
    '2018-04-07',
  );
  expect(told).toEqual(
    expect.arrayContaining(['2009 joining', '2010-05 appointment', '2010-06 dismissal', '2016-05 departure']),
  );
});

it('dates what the entries of a live report tell, the newest first, and puts them in order', () => {
  const { headings, told } = read(
    [
      '【平皋車禍．不斷更新】海岳巴士翻側十死　車長被捕',
      '2018年2月11日　突發',
      '',
      '【16:40 更新】',
      '海岳巴士董事長周嵐在記者會上宣布解僱涉事車長。',
      '',
      '【01:50 更新】',
      '警方以涉嫌危險駕駛拘捕30歲車長陳浩安。',
      '',
      '========2月10日========',
      '',
      '【22:40 更新】',
      '市長林若儀在醫院探望傷者，與院方談了半小時。',
      '',
      '【18:20 更新】',
      '海岳巴士872線18:13在山邊公路翻側，撞塌一個車站。',
    ].join('\n'),
    '2018-02-11',
  );
  expect(headings).toEqual([
    '【16:40 更新】',
    '【01:50 更新】',
    '========2月10日========',
    '【22:40 更新】',
    '【18:20 更新】',
  ]);
  expect(told).toEqual(['2018-02-10 incident', '2018-02-10 meeting', '2018-02-11 legal', '2018-02-11 dismissal']);
});

it('does so under English clocks and their headlines, and takes no two clocks for a live report', () => {
  const entries = [
    ['18:37 GMT Roe is back', 'Orbis Group has a new chair: the board appointed John Roe at a meeting in Halden.'],
    ['2.15pm', 'Harwick resigned as chair of Orbis Group, and its directors thanked her for eleven years.'],
    ['08:42 GMT Vow to fight', 'The board of Orbis Group suspended Al Poe, the treasurer, over his expenses.'],
  ];
  const text = (rows: readonly string[][]) =>
    ['Orbis Group in turmoil – as it happened', 'Wednesday 12 December 2018', ...rows.flat()].join('\n\n');
  expect(read(text(entries), '2018-12-12').told).toEqual([
    '2018-12-12 leave',
    '2018-12-12 departure',
    '2018-12-12 appointment',
  ]);
  expect(read(text(entries.slice(0, 2)), '2018-12-12').told).not.toContain('2018-12-12 departure');
});

it('ends nothing at a link in brackets between two paragraphs', () => {
  const { headings, noise, told } = read(
    [
      'Explainer: the surgeon, the trial and the six-year sentence',
      'A court in Halden sent the surgeon Jane Harwick to prison on Monday. Her lawyers were not told the day of the verdict.',
      'How did it come out?',
      'A nurse told the Halden Journal of it on 25 November 2018. Harwick denied it the next day.',
      '[Read more: surgery in five charts]',
      'What happened next?',
      'The ministry ordered a halt to such work. In January 2019 the hospital fired Harwick.',
    ].join('\n\n'),
    '2020-01-03',
  );
  expect(noise).toEqual(['[Read more: surgery in five charts]']);
  expect(headings).toEqual(['How did it come out?', 'What happened next?']);
  expect(told).toContain('2019-01 dismissal');
});

it('takes a date behind a mark for the heading of what stands under it', () => {
  const { headings, told } = read(
    [
      '【懶人包】海岳收購案跳票！事件始末一次看懂',
      '一樁號稱業界史上最大的公開收購，怎麼會變成兩萬名股東的惡夢？本報整理如下。',
      '▍2016/7/22 獲准放行',
      '平皋創投宣布收購海岳科技兩成股份，散戶搶著應賣。',
      '▍2016/10/27 董座收押',
      '檢方約談海岳科技董事長周嵐，深夜聲押獲准。',
    ].join('\n\n'),
    '2017-01-23',
  );
  expect(headings).toEqual(['▍2016/7/22 獲准放行', '▍2016/10/27 董座收押']);
  expect(told).toEqual(expect.arrayContaining(['2016-07-22 deal', '2016-10-27 legal']));
});

it('reads rows of month and day under years that have names, whatever closes a row', () => {
  const { headings, told } = read(
    [
      '海岳单车大事记：从一辆山地车到一千万人排队',
      '12月17日，海岳单车总部楼下排起长队，有人凌晨就来排队要求退还押金。',
      '— 2016 · 校园 —',
      '3月  周岚与何亦合伙创办海岳单车',
      '9/26  平皋创投入股',
      '— 2017 · 高处 —',
      '7/6　何亦辞去董事长职务',
      '12月底　海岳集团收购海岳单车',
      '— 2018 · 下坠 —',
      '12/4　平皋法院对周岚发出限制消费令',
      '12/19　周岚发内部信：“跪着也要活下去”',
    ].join('\n\n'),
    '2018-12-20',
  );
  expect(headings).toEqual(['— 2016 · 校园 —', '— 2017 · 高处 —', '— 2018 · 下坠 —']);
  expect(told).toEqual(
    expect.arrayContaining([
      '2016-03 founding',
      '2016-09-26 deal',
      '2017-07-06 departure',
      '2017-12 deal',
      '2018-12-04 legal',
      '2018-12-19 statement',
    ]),
  );
});

it('reads the clock behind an entry, under days with their weekdays', () => {
  const { headings, told } = read(
    [
      '即時更新／海岳市議會罷免市長全紀錄',
      '市長林若儀昨晚宣布不會辭職，以下時間由舊到新，本報整理如下。',
      '■■ 12月3日（二）■■',
      '◎ 林若儀在電視上發表談話，宣布解散委員會。（22:27）',
      '◎ 議長周嵐批評林若儀「癱瘓市政」。（22:49）',
      '■■ 12月4日（三）■■',
      '◎ 市議會通過罷免案。（01:01）',
      '◎ 副市長陳浩安請辭。（08:40）',
    ].join('\n\n'),
    '2024-12-04',
  );
  expect(headings).toEqual(['■ 12月3日（二）■■', '■ 12月4日（三）■■']);
  expect(told.filter((t) => !t.startsWith('null'))).toEqual([
    expect.stringContaining('2024-12-03'),
    expect.stringContaining('2024-12-03'),
    '2024-12-03 dispute',
    expect.stringContaining('2024-12-04'),
    '2024-12-04 departure',
  ]);
});

it.each([
  ['Jane Roe was sworn in a day later.', '2018-05-10'],
  ['Jane Roe was sworn in two weeks later.', '2018-05-23'],
  ['Jane Roe stepped in a month later as chair.', '2018-06'],
])('counts on behind a particle: %s', (sentence, date) => {
  const { told } = read(`On 9 May 2018 Orbis Group dismissed Al Poe. ${sentence}`, '2022-01-10');
  expect(told.at(-1)).toContain(date);
});

it('reads rows whose year stands before the month', () => {
  const { told } = read(
    [
      'Key dates in the Harwick affair',
      '',
      'Jane Harwick began a jail term on Tuesday after losing her last appeal. These are the main events:',
      '',
      '2010, Nov. 11: Harwick resigns as chair of Orbis Group.',
      '2013, July: Orbis Group sues Harwick.',
      '2017, Apr. 3: Police arrest Harwick.',
    ].join('\n'),
    '2022-08-23',
  );
  expect(told.slice(0, 3)).toEqual(['2010-11-11 departure', '2013-07 legal', '2017-04-03 legal']);
});

it('takes days in marks with full-width stops as headings, and what stands under them from there', () => {
  const { told } = read(
    [
      '管中岳进了校长室',
      '前天上午，管中岳接任云海大学校长。我们把这一年的日历翻回去。',
      '【2018．01．05】',
      '召集人陈维钊宣布管中岳当选。',
      '【01．25】',
      '立委张廖坚指责管中岳抄袭。管中岳当天否认。六天后，云海大学公布报告。',
      '【04．14】',
      '部长潘文钟辞职。五天后，吴茂坤接任部长。27日，他解雇了秘书陈立群。',
    ].join('\n'),
    '2019-01-10',
  );
  expect(told.map((e) => e.slice(0, 10))).toEqual([
    '2018-01-05',
    '2018-01-25',
    '2018-01-25',
    '2018-01-31',
    '2018-04-14',
    '2018-04-19',
    '2018-04-27',
    '2019-01-08',
  ]);
});

it.each([
  // a year of the books is none that the telling goes on from
  [
    '2013年9月17日，葛文远辞职。\n今年3月，会计师批评了公司2013年度的报告。5月12日，董事会解雇王立明。',
    '2014-06-13',
    ['2013-09-17 departure', '2014-03 dispute', '2014-05-12 dismissal'],
  ],
  // "less than a month" is no January
  [
    '2009年7月8日，山崎正夫辞职。\n他下台还不满一月，检方起诉。9月25日，大臣前原诚司解雇了山口浩一。',
    '2012-01-12',
    ['2009-07-08 departure', 'null legal', '2009-09-25 dismissal'],
  ],
  // "the next day" behind the bare year of the day told before
  [
    '去年4月13日，李永宏收购云海飞鱼队。前总理贝卢科1986年收购球队，31年后离任。次日，李永宏就任主席。',
    '2018-08-04',
    ['1986 deal', '2017 departure', '2017-04-13 deal', '2017-04-14 appointment'],
  ],
])('dates what is told behind a year that is none of the telling: %s', (text, published, expected) => {
  expect(read(text as string, published as string).told).toEqual(expected);
});

it('dates what the rows of an English chronology tell in the present, and rows that are a weekday or a count of days', () => {
  const { told } = read(
    [
      'How the coalition fell',
      '',
      'WESTBRIDGE, June 4, 2019 - Here is the road that led to the new government, in dates.',
      '',
      'Saturday, May 18. Jane Doe steps down. Al Poe, the minister of transport, becomes leader of the Reform Party.',
      '',
      'Sunday. John Roe meets Jane Doe in Westbridge.',
      '',
      'Monday, May 20. Roe dismisses Poe.',
      '',
      'Two days later. For the first time since 1945 the president dismisses a minister. Ann Lee, once the head of a court, becomes minister of justice.',
      '',
      'Monday, May 27. It does not help. Bea Moss, who has led the Labour Party since Ted Cole resigned last autumn, brings a motion of no confidence.',
    ].join('\n'),
    '2019-06-04',
  );
  expect(told).toEqual([
    '2018-09/2018-11 departure',
    '2019-05-18 departure',
    '2019-05-18 appointment',
    '2019-05-19 meeting',
    '2019-05-20 dismissal',
    '2019-05-22 dismissal',
    '2019-05-22 appointment',
    '2019-05-27 decision',
  ]);
});

it('takes the year of later months from the month of a year that is the heading above them', () => {
  const { told } = read(
    [
      'Three leaders in four years',
      '',
      'The Reform Party elected Jane Doe its leader on Tuesday.',
      '',
      'October 2018',
      'Al Poe accused John Roe on the 16th of hiding a donation, and was expelled that day.',
      '',
      'October 2020',
      'The party lost the election. On November 10 Roe resigned.',
      '',
      'The last week',
      'Late on Wednesday, November 24, Ann Lee dismissed her deputy, Bea Moss.',
    ].join('\n'),
    '2021-12-01',
  );
  expect(told.filter((e) => !e.startsWith('null'))).toEqual([
    '2018-10-16 dispute',
    '2018-10-16 dismissal',
    '2020-10 decision',
    '2020-11-10 departure',
    '2021-11-24 dismissal',
    '2021-11-30 appointment',
  ]);
});
