/** Whole expressions, shaded and dateless ones among them; and words that look like time and are none. */
import { expect, test } from 'vitest';
import { createTools } from '../../../src/loader/createTools.ts';
import { explainText } from '../../../src/loader/explainText.ts';

const tools = createTools();
const expressionsIn = (text: string, lang: 'zh-Hans' | 'en') =>
  explainText({ text, lang, reference: '2024-06-05' }, tools).dates.map(({ exact, from }) =>
    from ? `${exact} = ${from}` : exact,
  );

test.each([
  ['截至3日18时，道路仍未恢复。', '截至3日18时 = 2024-06-03'],
  ['船员当地时间3日上午9时15分左右获救。', '当地时间3日上午9时15分左右 = 2024-06-03'],
  ['4日零时20分，山洪冲毁便桥。', '4日零时20分 = 2024-06-04'],
  ['约20分钟后，消防车赶到，目前仍在扑救。', '约20分钟后 = 2024-06-05', '目前'],
  ['他事发后主动报警，当时路面湿滑。', '事发后', '当时'],
  ['与此同时，工期为五年，会议开了3小时。'],
  ['议会后排的议员长时间鼓掌，事后果园关闭。', '事后'],
])('%s', (text, ...expected) => expect(expressionsIn(text, 'zh-Hans')).toEqual(expected));

test.each([
  ['Sales fell in early 1990 and have now recovered.', 'early 1990 = 1990-01-01', 'now'],
  ['The mill closed at 7:45 p.m. EST on Monday.', '7:45 p.m. EST on Monday = 2024-06-03'],
  ['Profit rose from the year-earlier period.', 'the year-earlier period'],
  ['A 20-year loan was repaid within five months.', '20-year', 'five months'],
  ['The firm sold 1990 shares at $1988 and flew a Boeing 747.'],
])('%s', (text, ...expected) => expect(expressionsIn(text, 'en')).toEqual(expected));

test.each([
  ['6月上旬', '2024-06-01', '2024-06-10'],
  ['2018年10月底', '2018-10-25', '2018-10-31'],
  ['明年年初', '2025-01-01', '2025-02-28'],
  ['近两个月', '2024-04-05', '2024-06-05'],
  ['未来三年内', '2024-06-05', '2027-06-04'],
  ['两天之后', '2024-06-07', null],
  ['两年半以前', null, '2021-12-31'],
  ['从去年10月起', '2023-10-01', '2024-06-05'],
  ['12月20号', '2024-12-20', '2024-12-20'],
  ['12月20号，他辞职。', '2023-12-20', '2023-12-20'],
])('%s is from %s to %s', (text, from, to) => {
  const { dates } = explainText({ text, lang: 'zh-Hans', reference: '2024-06-05' }, tools);
  expect(dates).toMatchObject([{ from, to }]);
});
