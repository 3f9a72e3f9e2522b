import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../src/model/edtf.ts';
import { datesIn, timesIn } from './timesIn.ts';

describe('findTimes', () => {
  it('keeps the words, the rule and how each date was found', () => {
    const text = '她在上周三离职。';
    const [mention] = timesIn(text, '2024-10-02');
    expect(mention).toEqual({
      start: 2,
      end: 5,
      exact: '上周三',
      rule: 'zh-weekday-of-week',
      kind: 'date',
      edtf: '2024-09-25',
      basis: {
        evidence: [{ start: 2, end: 5, exact: '上周三' }],
        rule: 'zh-weekday-of-week',
        says: '“上周三”，从2024年10月2日算起',
        anchor: { kind: 'published', date: '2024-10-02' },
      },
    });
  });

  it('says it in the language of the story', () => {
    const says = (text: string, lang: 'zh-Hant' | 'en') => timesIn(text, '2024-10-02', lang).map((t) => t.basis.says);
    expect(says('他去年11月離職。', 'zh-Hant')).toEqual(['「去年11月」，從2024年10月2日算起']);
    expect(says('She left last Wednesday. The next day, he left.', 'en')).toEqual([
      '“last Wednesday”, counted from 2 October 2024',
      '“The next day”, counted from 25 September 2024',
    ]);
    expect(says('On March 5, 2015, he left.', 'en')).toEqual(['“March 5, 2015”, as written']);
  });

  it('reads Traditional Chinese through its reading copy and quotes the article', () => {
    const toSimplified = (text: string) =>
      text.replaceAll('週', '周').replaceAll('後', '后').replaceAll('兩', '两').replaceAll('國', '国');
    const found = timesIn('民國113年5月20日就職。兩週後，他請辭。113年7月1日生效。', null, 'zh-Hant', toSimplified);
    expect(found.map((t) => [t.exact, t.edtf])).toEqual([
      ['民國113年5月20日', '2024-05-20'],
      ['兩週後', '2024-06-03'],
      ['113年7月1日', '2024-07-01'],
    ]);
  });

  it('leaves undated what hangs on an unknown publication date, and says so', () => {
    const [mention, next] = timesIn('她在上周三离职。6月1日，他离职。', null);
    expect([mention?.edtf, mention?.basis.anchor]).toEqual([null, { kind: 'published' }]);
    expect(mention?.basis.says).toBe('“上周三”，发表日期不详，无从算起');
    expect([next?.edtf, next?.basis.anchor]).toEqual([null, { kind: 'published' }]);
  });

  it('anchors a told-relative date on the date told last', () => {
    const found = timesIn('2018年11月19日被捕。三天后，他被解职。', '2020-01-09');
    expect(found[1]?.basis.anchor).toEqual({ kind: 'text', date: '2018-11-19' });
    expect(found[1]?.order).toBe('after');
  });

  it('does not go on from headings, key points and bylines, and draws nothing from noise', () => {
    expect(datesIn('heading|2012年往事\nnoise|2011年3月1日优惠\n三天后，他走了。', '2024-06-05')).toEqual([
      '2012年 = 2012',
      '三天后 = 2024-06-08',
    ]);
  });

  it('does not count a later paragraph from a date that is still to come', () => {
    expect(datesIn('他将于明年3月上任。\n5月1日，公司公告。', '2024-06-05')).toEqual([
      '明年3月 = 2025-03',
      '5月1日 = 2024-05-01',
    ]);
  });

  it('goes on from the day that a paragraph tells first, not from a life told behind it', () => {
    const text = '故事要从遗嘱说起。2016年1月20日，他病逝。他1968年起家，1989年办厂。\n2月18日，集团开会。';
    expect(datesIn(text, '2018-05-03').at(-1)).toBe('2月18日 = 2016-02-18');
  });

  it('goes on from a day that a sentence told before it looked ahead', () => {
    const text = '2018年8月16日，他被立案，半年后被开除。9月间，继任者到任。10月，公司被罚。';
    expect(datesIn(text, '2019-11-08').slice(-2)).toEqual(
      ['9月间 = 2018-09', '10月 = 2018-10'].map((d) => d.replace('间', '')),
    );
    expect(datesIn('他2004年入职，五年后升任经理。3月，公司上市。', '2019-11-08').at(-1)).toBe('3月 = 2009-03');
  });

  it('goes on from its own day past the day that a paper was made', () => {
    const text = '2016年2月18日，集团开会。遗嘱立于2014年12月16日，众人哗然。六天后，他辞职。';
    expect(datesIn(text, '2018-05-03').at(-1)).toBe('六天后 = 2016-02-24');
  });

  it('does not take what is done to somebody, a plan by name or a deadline that is past for what is to come', () => {
    const last = (text: string) => datesIn(text, '2025-02-16').at(-1);
    expect(last('去年9月8日，他上街。\n12月26日，检方侦结，将周、何、邓等人起诉。')).toBe('12月26日 = 2024-12-26');
    expect(last('去年9月8日，他上街。\n12月26日，公司公布重组计划，裁员一半。')).toBe('12月26日 = 2024-12-26');
    expect(last('去年8月27日，两人被搜索，月底前先后被羁押。')).toBe('月底 = 2024-08');
    expect(last('去年9月8日，他上街。法院已排定3月20日开庭。')).toBe('3月20日 = 2025-03-20');
  });

  it('knows the date of the report from the dates of the story', () => {
    const rules = (text: string, lang: 'zh-Hans' | 'en') =>
      timesIn(text, '2024-06-05', lang).map((t) => [t.exact, t.rule]);
    expect(rules('某社北京6月5日电 记者4日获悉，', 'zh-Hans')).toEqual([
      ['6月5日', 'dateline'],
      ['4日', 'zh-day'],
    ]);
    expect(rules('LONDON, June 5, 2024 - Ann met him on June 4, 2024, as planned.', 'en')).toEqual([
      ['June 5, 2024', 'dateline'],
      ['June 4, 2024', 'en-month-day'],
    ]);
  });

  it('leaves the next date its own words where an open end would reach into them', () => {
    expect(datesIn('2018年至今年5月，他任董事。', null)).toEqual(['2018年 = 2018', '今年5月']);
    expect(datesIn('2018年至今年5月，他任董事。', '2024-06-05')).toEqual(['2018年至今年5月 = 2018/2024-05']);
    expect(datesIn('2018年以来年代', null)).toEqual(['2018年 = 2018', '来年']);
    expect(datesIn('2018年以来，他任董事。', null)).toEqual(['2018年以来 = 2018/..']);
    expect(datesIn('2022年8月1日开庭，账户里的钱自2021年2月起被转走。9月6日宣判。', null).at(-1)).toBe(
      '9月6日 = 2022-09-06',
    );
  });

  it('goes on from a month of last year into this one', () => {
    expect(datesIn('去年12月27日，他们入禀。8月1日，法官颁令。', '2024-10-02').at(-1)).toBe('8月1日 = 2024-08-01');
    expect(datesIn('2021年12月27日，他们入禀。8月1日，法官颁令。', '2024-10-02').at(-1)).toBe('8月1日 = 2021-08-01');
  });

  it('comes back from a look back to the year told as this one', () => {
    const back = '往事并不如烟。1999年，他创业。2005年，他退休。';
    expect(datesIn(`今年1月7日，公司公告。\n${back}\n7月，公司被罚。`, '2024-10-02').at(-1)).toBe('7月 = 2024-07');
  });

  it('comes back from a look back to the months of these days, which name no year', () => {
    const last = (text: string) => datesIn(text, '2024-12-17').at(-1);
    const back = '再往前追，2019年11月5日，法院裁定违宪。三年前的12月8日，他上任。';
    expect(last(`11月1日，文件曝光。${back}\n11月15日，报纸披露。`)).toBe('11月15日 = 2024-11-15');
    // A paragraph that opens with a year of its own, or with no date of these days, keeps the years that it goes back to
    expect(last('11月1日，文件曝光。\n时间回到2019年5月，他找上门。2020年2月6日，他上任。\n6月27日，报纸披露。')).toBe(
      '6月27日 = 2020-06-27',
    );
    expect(last(`昨天，他出庭。${back}\n6月27日，报纸披露。`)).toBe('6月27日 = 2021-06-27');
  });

  it('comes back to a scene that was told with its year', () => {
    const last = (text: string) => datesIn(text, '2025-03-15').at(-1);
    const scene = '2023年7月24日下午，他被困雪山。';
    const back = '2021年，公司送上去六十人。\n2022年底，总监辞职。';
    expect(last(`${scene}\n${back}\n7月23日晚，有人发来预报。`)).toBe('7月23日晚 = 2023-07-23');
    // Another month, and a scene of before, are not of it.
    expect(last(`${scene}\n${back}\n9月23日晚，有人发来预报。`)).toBe('9月23日晚 = 2022-09-23');
    expect(last('2019年7月24日，他被困。\n2022年底，总监辞职。\n7月23日晚，有人来。')).toBe('7月23日晚 = 2022-07-23');
  });

  it('comes back from long ago with a new paragraph of English', () => {
    const dates = (text: string) => timesIn(text, '2019-10-31', 'en').map((t) => t.edtf);
    const back = 'In 2011 it began, and that August the board agreed.';
    expect(dates(`${back}\nOn March 13 the president acted.`).at(-1)).toBe('2019-03-13');
    expect(dates(`${back} On March 13 the president acted.`).at(-1)).toBe('2012-03-13');
  });

  it('does not go on from a time that only tells who somebody is', () => {
    expect(datesIn('2024年3月2日开会。而曾在2021年大选中落败的何亦则要求重选。5月6日投票。', '2024-10-02').at(-1)).toBe(
      '5月6日 = 2024-05-06',
    );
  });

  it('tells sets and durations from dates', () => {
    const kinds = timesIn('每周三例会，评估仅用九天时间。', '2024-06-05').map((t) => [t.exact, t.kind, t.edtf]);
    expect(kinds).toEqual([
      ['每周三', 'set', null],
      ['九天时间', 'duration', null],
    ]);
  });

  it('places the vague without dating it', () => {
    const found = timesIn('2024年5月1日开工。随后停工。此前有过警告。', '2024-06-05').map((t) => [
      t.exact,
      t.edtf,
      t.order,
    ]);
    expect(found).toEqual([
      ['2024年5月1日', '2024-05-01', undefined],
      ['随后', null, 'after'],
      ['此前', null, 'before'],
    ]);
  });

  const pieces = fc.constantFrom(
    ...'2018年 12月 31日 二月 三十 去年 上 周 三 天 后 前 至 的 ， 。 次日 同年 当月 农历 春节 第 一 季度 末 每 半 个 过去 以来 1 0 99 / - : May Feb. 29 , 2017 the next day later ago five month s since to in year 年代 世纪 数 几 好几 小时 分钟 之 隔了 过了 以前 several hours ago'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  it('never throws; what it finds stands in the text, in order, as valid EDTF', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
        fc.constantFrom(null, '2024-02-29', '0001-01-01', '9999-12-31', 'nonsense'),
        (words, lang, published) => {
          const text = words.join('');
          let end = 0;
          for (const mention of timesIn(text, published, lang)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            if (mention.edtf !== null) expect(mention.edtf).toSatisfy(isEdtf);
            if (mention.basis.anchor?.date) expect(mention.basis.anchor.date).toSatisfy(isEdtf);
            end = mention.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    /** Milliseconds of this process's own work, the least of three times, whatever else the machine does. */
    const time = (text: string, lang: 'zh-Hans' | 'en') =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = process.cpuUsage();
          timesIn(text, '2024-01-01', lang);
          return process.cpuUsage(start).user / 1000;
        }),
      );
    for (const [unit, lang] of [
      ['1月2日，', 'zh-Hans'],
      ['一二三四五', 'zh-Hans'],
      ['on Monday ', 'en'],
      ['four days after Ann, ', 'en'],
    ] as const) {
      time(unit.repeat(500), lang);
      // Eight times the text; 64 times the work would be quadratic.
      expect(time(unit.repeat(4000), lang)).toBeLessThan(24 * time(unit.repeat(500), lang) + 200);
    }
  });
});
