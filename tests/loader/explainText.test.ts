import { expect, it } from 'vitest';
import { createTools } from '../../src/loader/createTools.ts';
import { explainText } from '../../src/loader/explainText.ts';

it('says what was found, where, and by which rule', () => {
  const text = '2021年3月4日，矿长周建国被青山集团解雇。';
  const { dates, people, organizations, triggers } = explainText({ text }, createTools());
  expect(dates).toEqual([
    {
      start: 0,
      end: 9,
      exact: '2021年3月4日',
      rule: expect.stringMatching(/./),
      edtf: '2021-03-04',
      from: '2021-03-04',
      to: '2021-03-04',
    },
  ]);
  for (const found of [...people, ...organizations, ...triggers])
    expect(text.slice(found.start, found.end)).toBe(found.exact);
  expect(organizations.map((o) => o.exact)).toEqual(['青山集团']);
  expect(triggers).toMatchObject([{ exact: '解雇', type: 'dismissal' }]);
});

it('every line counts, whatever it looks like', () => {
  const { dates } = explainText({ text: '相关阅读\n2021年3月 ...', lang: 'zh-Hans' }, createTools());
  expect(dates.map(({ exact, from, to }) => ({ exact, from, to }))).toEqual([
    { exact: '2021年3月', from: '2021-03-01', to: '2021-03-31' },
  ]);
});
