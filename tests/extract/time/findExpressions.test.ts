/** Whole expressions, shaded and dateless ones among them; and words that look like time and are none. */
import { expect, test } from 'vitest';
import { createTools } from '../../../src/loader/createTools.ts';
import { explainText } from '../../../src/loader/explainText.ts';
import { readExpressions } from './readExpressions.ts';

const tools = createTools();

const expressionsIn = (text: string, lang: 'zh-Hans' | 'en') => {
  const { dates, measures } = readExpressions(text, lang);
  return [...dates, ...measures]
    .sort((a, b) => a.start - b.start)
    .map(({ exact, from }) => (from ? `${exact} = ${from}` : exact));
};

test.each([
  ['截至3日18时，道路仍未恢复。', '截至3日18时 = 2024-06-03'],
  ['船员当地时间3日上午9时15分左右获救。', '当地时间3日上午9时15分左右 = 2024-06-03'],
  ['4日零时20分，山洪冲毁便桥。', '4日零时20分 = 2024-06-04'],
  ['约20分钟后，消防车赶到，目前仍在扑救。', '约20分钟后 = 2024-06-05', '目前'],
  ['他事发后主动报警，当时路面湿滑。', '事发后', '当时'],
  ['与此同时，工期为五年，会议开了3小时。'],
  ['议会后排的议员长时间鼓掌，事后果园关闭。', '事后'],
  ['今年大雪封山，小满家的牛走失，冬至前雪停。', '今年 = 2024-01-01', '冬至 = 2023-12-22'],
  ['昨晚9点多，堤坝渗水，14点28分04秒止住。', '昨晚9点多 = 2024-06-04', '14点28分04秒'],
  ['傍晚时分，余震又起，震后72小时是关键，地震发生时他在家。', '傍晚时分', '震后72小时', '地震发生时'],
  ['连日来大雨不断，近几年来少见，一个多月来首次转晴。', '连日来', '近几年来', '一个多月来'],
  ['他三天来信一封，客人一天来了两回，代表一年来自各地。'],
  ['他住正阳街3月租金两千元，农历书售出5000册。'],
])('%s', (text, ...expected) => expect(expressionsIn(text, 'zh-Hans')).toEqual(expected));

test.each([
  ['Sales fell in early 1990 and have now recovered.', 'early 1990 = 1990-01-01', 'now'],
  ['The mill closed at 7:45 p.m. EST on Monday.', '7:45 p.m. EST on Monday = 2024-06-03'],
  ['Profit rose from the year-earlier period.', 'the year-earlier period'],
  ['A 20-year loan was repaid within five months.', '20-year', 'five months'],
  ['It grew in 1990-91, as in the late 19th century.', '1990-91 = 1990-01-01', 'the late 19th century'],
  ['The firm sold 1990 shares at $1988 and flew a Boeing 747.'],
  // of the day of reading, also where it owns something
  ["Yesterday's storm and today's frost hurt the vines.", 'Yesterday = 2024-06-04', 'today = 2024-06-05'],
  ["Tuesday's Senate vote was called off.", 'Tuesday'],
  // clock times
  ["The ferry left at 6:40 and docked at 9 o'clock last night.", '6:40', "9 o'clock last night = 2024-06-04"],
  ['The score was 3:2 and the verse is Luke 6:40.'],
  ['The quake struck at about 10:35 a.m. on Monday.', 'about 10:35 a.m. on Monday = 2024-06-03'],
  // how often
  ['It sails on weekdays, twice an hour, and pays yearly.', 'weekdays', 'twice an hour', 'yearly'],
  // lengths, with the words that shade them, and not those of age
  ['The clinic stayed shut for just under three weeks.', 'just under three weeks'],
  ['Every two years the weeklong fair fills the town.', 'Every two years', 'weeklong'],
  ['A year and a half ago the mill burned.', 'A year and a half ago'],
  ['The 71-year-old baker, 12 years older than her husband, has a nine-year-old oven.'],
  [
    'It took two to three weeks, some 1,200 hours, a year or so.',
    'two to three weeks',
    'some 1,200 hours',
    'a year or so',
  ],
  ['A second baker came, sold a quarter of the bread, and won three quarters of the buyers.'],
  ['They left ten minutes into the flight in a last-minute change.', 'ten minutes = 2024-06-05'],
  ['For years nobody came; weeks later the hall was full.', 'years', 'weeks later'],
  ['The days of easy money are over; it was a matter of hours.'],
  ['Days after the vote, hours before dawn, two blasts came minutes apart.', 'Days', 'hours', 'dawn', 'minutes'],
  ['Weeks of talks ended after months of delay; the strike lasted only hours.', 'Weeks', 'months', 'hours'],
  ['The sale was years in the making; moments later it failed.', 'years', 'moments later'],
  ["The town's hours of glory were over in seconds flat."],
  ['For some time it has been shut; over the years it shrank.', 'some time', 'the years'],
  ['It was a quarter century ago, a long time ago.', 'a quarter century', 'a long time ago'],
  ['All night the pumps ran, and in the weeks ahead they will again.', 'All night', 'the weeks ahead'],
  // of a length before or after something only the length
  ['Two days after the flood, a month before the vote, he left.', 'Two days', 'a month'],
  ['The dam broke on May 3; the day after, nobody spoke of it.', 'May 3 = 2024-05-03', 'the day after = 2024-05-04'],
  // what only orders happenings is no time
  ['Previously a clerk, she soon after became mayor; afterwards she retired.'],
  // now, then and to come
  ['Right now the recent thaw helps their current tenant.', 'Right now', 'recent', 'current'],
  ['In the foreseeable future no future sale is planned.', 'the foreseeable future', 'future'],
  ['The future of the mill and its current account were discussed at the time of the sale.'],
  [
    'The month of October was dry; this month of all months, the day of the fair.',
    'The month of October = 2023-10-01',
    'this month = 2024-06-01',
    'the day',
  ],
  // parts of the day
  ['Good morning, he said; the evening was mild, and by morning it froze.', 'the evening', 'morning'],
  [
    'Saturday mornings were quiet; later in the day before leaving it rained, and the day was lost.',
    'Saturday mornings',
    'the day',
  ],
  ['It was quiet until half past nine; the 12 noon bell rang at 5 P.M.', 'half past nine', '12 noon', '5 P.M.'],
  // years and months that tell apart
  ["Before '91, as in the seventies and 1998-2001, it shrank.", "'91", 'the seventies', '1998-2001 = 1998-01-01'],
  ['Flight 1987 took some 1800 home; they were in their 30s.'],
  ['He lives at 1600 Pennsylvania Avenue; the index rose to 1921.34, said USA Today.'],
  ['New shops spring up near the hot spring, the Daily Star said.'],
  [
    'It shrank from a year-earlier figure in the three-and-a-half-year slump.',
    'a year-earlier',
    'three-and-a-half-year',
  ],
  ['The 1976 floods broke the post-1950 dams.', '1976', 'post-1950'],
  [
    "Compared with 1988 sales, those of fiscal 1990 and the summer of '42 were high.",
    '1988',
    'fiscal 1990',
    "the summer of '42",
  ],
  ['Some called on the 1800 soldiers in the march.'],
  ['The March vote and the May ball were moved.', 'March', 'May'],
  ['The March on the capital began, and she may sing.'],
  ['Doors opened on May 3 and 4.', 'May 3 = 2024-05-03', '4'],
  ['They won on May 3 and 4 goals were scored.', 'May 3 = 2024-05-03'],
  ['It sold 21st Century Lighting in the 21st century.', 'the 21st century'],
  // a stretch has two ends, each a time
  [
    'The fair was May 5 to 7; she ran it from 1974 to 1981.',
    'May 5 to 7 = 2024-05-05',
    '1974 = 1974-01-01',
    '1981 = 1981-01-01',
  ],
  ['Between mid-1990 and late 1992 nothing grew.', 'mid-1990 = 1990-06-01', 'late 1992 = 1992-01-01'],
  // parts of one expression
  [
    'It fell in the summer of 1995, in the wee hours of Monday.',
    'the summer of 1995 = 1995-06-01',
    'the wee hours of Monday = 2024-06-03',
  ],
  [
    'On the last day of 1989 the decade of the 1980s ended.',
    'the last day of 1989 = 1989-01-01',
    'the decade of the 1980s = 1980-01-01',
  ],
  ['She stayed eleven months now.', 'eleven months', 'now'],
  ['Last fall the crew came; prices fall each spring.', 'Last fall = 2023-09-01', 'each spring'],
])('%s', (text, ...expected) => expect(expressionsIn(text, 'en')).toEqual(expected));

test.each([
  ['6月上旬', '2024-06-01', '2024-06-10'],
  ['2018年10月底', '2018-10-25', '2018-10-31'],
  ['明年年初', '2025-01-01', '2025-02-28'],
  ['近两个月', '2024-04-05', '2024-06-05'],
  ['未来三年内', '2024-06-05', '2027-06-04'],
  ['未来48小时', '2024-06-05', '2024-06-07'],
  ['两天之后', '2024-06-07', null],
  ['两年半以前', null, '2021-12-31'],
  ['从去年10月起', '2023-10-01', '2024-06-05'],
  ['12月20号', '2024-12-20', '2024-12-20'],
  ['12月20号，他辞职。', '2023-12-20', '2023-12-20'],
  ['1998', '1998-01-01', '1998-12-31'],
  ['五六年', '1956-01-01', '1956-12-31'],
  ['2019至2022年', '2019-01-01', '2022-12-31'],
  ['去年暑假', '2023-07-01', '2023-08-31'],
  ['5月前三天', '2024-05-01', '2024-05-03'],
  ['2019年后两个月', '2019-11-01', '2019-12-31'],
  ['22年第二个星期', '2022-01-10', '2022-01-16'],
  ['2月5到3月7', '2024-02-05', '2024-03-07'],
  ['三月十二', '2024-03-12', '2024-03-12'],
  ['三月十五', '2024-04-23', '2024-04-23'],
  ['农历九月', '2024-10-03', '2024-10-31'],
  ['去年闰二月', '2023-03-22', '2023-04-19'],
  ['今年正月', '2024-02-10', '2024-03-09'],
  ['2023年清明', '2023-04-05', '2023-04-05'],
  ['2022年秋天', '2022-08-07', '2022-11-06'],
  ['前年中秋到重阳节', '2022-09-10', '2022-10-04'],
  ['上世纪末', '1980-01-01', '1999-12-31'],
  ['夜里至次日清晨', '2024-06-05', '2024-06-06'],
  ['4个工作日后', '2024-06-11', '2024-06-11'],
  ['六周后', '2024-07-15', '2024-07-21'],
  ['再过五天', '2024-06-10', null],
  ['两天半以来', '2024-06-02', '2024-06-05'],
  ['下周二至周四', '2024-06-11', '2024-06-13'],
  ['今明两天', '2024-06-05', '2024-06-06'],
  ['大年初二', '2024-02-11', '2024-02-11'],
  ['前天下午2点到4点', '2024-06-03', '2024-06-03'],
])('%s is from %s to %s', (text, from, to) => {
  const { dates } = explainText({ text, lang: 'zh-Hans', reference: '2024-06-05' }, tools);
  expect(dates).toMatchObject([{ from, to }]);
});
