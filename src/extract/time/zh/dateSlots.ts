/**
 * The slots of a Chinese date as pieces of regular expression, and the tables of the words that fill them.
 *
 * Named groups: `y` `era` `eraYear` `yy` `roc` `ry` (year), `m` `m0` `rm` (month; `m0` begins a range), `d` `d0` (day),
 * `mp` `nth` `nthDay` `firstDays` (part of the month), `yp` `season` `half` `quarter` `first…` `last…` `week` (part of the
 * year).
 */
import { DAY_NUMBER, MONTH_NUMBER, NO_DIGIT_BEFORE, WEEKDAY_BEHIND } from './fragments.ts';

export const YEARS_FROM_PUBLISHED: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  今年度: 0,
  去年: -1,
  去岁: -1,
  上年: -1,
  上一年: -1,
  上年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  来年: 1,
  后年: 2,
};
export const YEARS_FROM_TOLD: Record<string, number> = {
  同年: 0,
  当年: 0,
  同一年: 0,
  那年: 0,
  那一年: 0,
  这一年: 0,
  该年: 0,
  是年: 0,
  次年: 1,
  翌年: 1,
  第二年: 1,
  隔年: 1,
  转年: 1,
  转过年: 1,
  转过年来: 1,
  翻过年: 1,
  翻过年来: 1,
  过了年: 1,
  过完年: 1,
  前一年: -1,
};
export const MONTHS_FROM_PUBLISHED: Record<string, number> = {
  本月: 0,
  这月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  上上月: -2,
  上上个月: -2,
  下月: 1,
  下个月: 1,
};
export const MONTHS_FROM_TOLD: Record<string, number> = {
  当月: 0,
  同月: 0,
  该月: 0,
  同一个月: 0,
  次月: 1,
  翌月: 1,
  隔月: 1,
  前一个月: -1,
};
export const ERAS: Record<string, number> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };
export const SEASONS: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

const words = (table: Record<string, number>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

const WRITTEN_YEAR = `${NO_DIGIT_BEFORE}(?:公元)?(?<y>[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})\\s?年(?<books>度)?`;
const ERA_YEAR = `(?<era>民国|令和|平成|昭和)\\s?(?<eraYear>元|\\d{1,3}|[一二三四五六七八九十百〇零○]{1,5})\\s?年`;
/** 08年, 98年, 一九年, 八二年: a two-digit year, unless the words are a length of time, as 七八年 is. */
const SHORT_YEAR =
  '(?<![\\d.近约超过达满长后前第历时判刑徒整共逾期〇零一二三四五六七八九十百千万两])(?<yy>0\\d|[5-9]\\d(?=\\s?年\\s?(?:\\d|[一二三四五六七八九十]+月))|[12]\\d(?=\\s?年(?:\\s?(?:1[0-2]|0?[1-9]|十?[一二]|[三四五六七八九十])月|[底初末]|[上下]半年|第?[一二三四1-4]季度|第[一二三四五六七八九十\\d]{1,3}个?(?:周|星期|礼拜)))|[零〇][一二三四五六七八九]|(?<=^|[，。；：\\n于在自从])(?!五六|六七|七八|八九)[五六七八][零〇一二三四五六七八九](?=年(?![的间里内没不未])[\\u4e00-\\u9fff])|九[零〇一二三四五六七九]|[一二三五六七八九][零〇一二三四五六七八九](?=年(?:[一二三四五六七八九十]{1,2}月|第?[一二三四]季度|[底初末])))\\s?年(?!代|级|期|来|多|半|以|之|龄)';
/** 113年5月 in the Republic of China's years, without its name. */
export const ROC_SHORT =
  '(?<![\\d.]|[有达近逾约满过时共第]|成立|创立|创办|立校|建校|开业|至今)(?<roc>1[01]\\d)\\s?年(?=\\s?(?:1[0-2]|0?[1-9])月|(?:度|初|底|末|[春夏秋冬][天季]?)|(?<=[至到]1[01]\\d年)间|[至到]1[01]\\d年|[\\u3400-\\u9fff](?<![后前间来多余以之历的内期徒老大校周刑份]))';
/** 去（113）年, 上（8）月: newspapers of Taiwan put the number inside the word. */
/** "她出嫁那年" is the year of that, and none that was told. */
const OF_DEED = '(?<![^，。；：、\\s“（在从自到至于是即就正早也而但恰])(?=那一?年)|(?!那一?年)';
const RELATIVE_YEAR = `(?<ry>(?:${OF_DEED})(?:${words({ ...YEARS_FROM_PUBLISHED, ...YEARS_FROM_TOLD })})|[去今前明]（\\d{2,4}）年|[今去明](?=[春夏秋冬](?![节晚运奥训粮菊雨])))`;
/** A word for a year or month, without the number in it and with what 今夏 leaves out. */
export const withoutNumber = (word: string) => word.replace(/（\d+）/, '').replace(/^[今去明]$/, '$&年');
export const YEAR = `(?:${WRITTEN_YEAR}|${ERA_YEAR}|${SHORT_YEAR}|${RELATIVE_YEAR})`;

/** What makes 月 the moon, a pay or a rhythm: 月亮, 月薪, 月入过万, 月收入, 月刊; not 5月入职, 8月收购, 3月报告. */
const NO_MONTH =
  '(?!(?<=[一二三四五六七八九十]月)亮|亮(?!相)|[球饼薪票光色息嫂牙子台刑]|活(?!动)|经(?=期|血|痛|周)|租(?=金)|入(?=[\\d一二三四五六七八九十百千万过近超不])|收(?=入)|供(?=[房款楼额\\d])|刊(?![发登出载])|报(?![告道名案考到警])|全食|流(?=水)|抛(?!售))';
const NUMBERED_MONTH = `(?:(?<m0>${MONTH_NUMBER})月?(?:份)?\\s?(?:至|到|—|-|~|～)\\s?)?(?<m>${MONTH_NUMBER})月${NO_MONTH}(?:份(?!额))?`;
/** "离世前一个月" is counted from what it names. */
const MONTH_BEFORE = '前一个月';
const MONTH_WORDS = words({ ...MONTHS_FROM_PUBLISHED, ...MONTHS_FROM_TOLD })
  .split('|')
  .map((word) => (word === MONTH_BEFORE ? `(?<![\\u4e00-\\u9fff](?<![在于的就而是]))${word}` : word))
  .join('|');
const RELATIVE_MONTH = `(?<rm>${MONTH_WORDS}|[本这上下]（(?:1[0-2]|0?[1-9])）月)(?:份(?!额))?`;
const MONTH_PART = '(?<mp>上旬|中旬|下旬|初|底|末|中(?=[，。、；：]))';
/** 第二周, 第三个星期日, 第一天 of a month. */
const NTH = '(?:的?第(?<nth>[一二三四五1-5])(?:个?(?:周|星期|礼拜)(?<nthDay>[一二三四五六日天])?|(?<nthIsDay>天)))';
/** "1月3至2月10", and a text that ends with it: the day's own word left out. */
const DAY_UNSAID = '(?=\\s?(?:至|到|—|-|~|～)\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月|$)';
/** 前两天 of a month. */
const FIRST_DAYS = '的?前(?<firstDays>[一二两三四五六七八九十]{1,2}|\\d{1,2})[天日]';
const DAY = `(?:(?<d0>${DAY_NUMBER})[日号]?\\s?(?:至|到|—|-|~|～)\\s?)?(?<d>${DAY_NUMBER})(?:日(?!均)|号(?!楼|线|店|院|馆|厅|机|文|令|公告|仓|位|选手|门|球|井|矿|台)|${DAY_UNSAID})`;
export const MONTH_DAY = `(?:${NO_DIGIT_BEFORE}${NUMBERED_MONTH}|${RELATIVE_MONTH})\\s?(?:的?${MONTH_PART}|的?(?<lastDay>最后一[天日])|${NTH}|${FIRST_DAYS}|${DAY}${WEEKDAY_BEHIND})?`;
export const YEAR_PART =
  '(?:年?(?<yp>暑假|暑期(?!档)|底|末(?!端)|终(?!于|止|究|结|局|端|身)|初(?!步|期|始|级|中|衷|次|[春夏秋冬])|中期|年中|年内|伊始|岁末)|(?:[开入初深暮晚盛仲早隆寒孟季])?(?<season>[春夏秋冬])(?:天|季(?!度)|日)?(?!节|晚|运|奥|令营|训|粮|菊)|第?(?<half>[上下]半年|前半年|后半年)|第?(?<quarter>[一二三四1-4])季度?(?!赛)(?<quarterEnd>末)?|首(?<firstMonth>月|季)|第一(?<firstDay>天)|最后一(?<yearsLastDay>[天日])|(?<first>前|头)(?<firstCount>[一二两三四五六七八九十]{1,2}|\\d{1,2})个?(?<firstUnit>月|季度)|(?:最?后)(?<lastCount>[一二两三四五六七八九十]{1,2}|\\d{1,2})个?(?<lastUnit>月|季度)|的?第(?<week>[一二三四五六七八九十]{1,3}|\\d{1,2})个?(?:周|星期|礼拜)(?![一二三四五六日天]))';
