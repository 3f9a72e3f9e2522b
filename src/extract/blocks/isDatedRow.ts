/**
 * Rows of a chronology: lines one under another that each begin with a date and tell what happened then, as
 * "3月5日 董事会罢免周岚" and "March: Doe founded Norvane" do. They have the shape of bylines and headings.
 * So do the headings of its parts, "May 7, 2014: The vanishing" and a day alone.
 */
import type { Line } from './splitLines.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const ROW = new RegExp(
  `^(?:\\*\\*)?(?:(?:1[0-2]|0?[1-9])\\/(?:3[01]|[12]\\d|0?[1-9])(?=[ \\u3000→：:])|(?:(?:19|20)\\d\\d年)?\\d{1,2}月(?:\\d{1,2}[日号]|[上中下]旬|初|底)?|(?:19|20)\\d\\d年|(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (?:19|20)\\d\\d)?|${MONTH}(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d(?=\\*|:|：| ?[–—-] ))(?:\\*\\*)?(?:\\s?[:：—–|｜，→。-]{1,2}\\s?|[ \u3000]{1,3})(?<told>\\S.{3,160})$`,
);
/** What makes a byline or a time stamp of such a line. */
const CREDIT =
  /记者|来源|编辑|作者|责编|责任|通讯员|摄影|撰文|校对|发布时间|点击|评论|报[道导]|[电讯]$|\d{1,2}[:：]\d\d|^[^a-z]*$(?<![\u3400-\u9fff])|\b[Bb]y\b|Updated|Published/;

/** What closes a quotation, a sentence or a heading says nothing of what the line is. */
const isCredit = (words: string): boolean => CREDIT.test(words.replace(/[^\p{L}\p{N}]{1,6}$/u, ''));

const YEAR = '(?:19|20)\\d\\d';
/** "May 7, 2014: The vanishing", "2015年7月：举牌": when, and what a part of the story is called. */
const HEADING = new RegExp(
  `^(?:(?:(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? ${YEAR}|(?:${MONTH}|Spring|Summer|Autumn|Fall|Winter) ${YEAR}|${YEAR}(?:[-–]\\d{2,4})?)\\s?[:—–|](?<label>\\s?\\p{L}.{1,58}\\p{L}[’'”"?!]?)|${YEAR}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[春夏秋冬]天?)?\\s?[:：—｜|](?<name>\\s?[^，。；：:]{2,14}))$`,
  'u',
);

/** Whether a line is the heading of what is told of a date. */
export function isDatedHeading({ words }: Line): boolean {
  const groups = words.length <= LONGEST ? HEADING.exec(words)?.groups : undefined;
  const label = groups?.label ?? groups?.name;
  return label !== undefined && !isCredit(label);
}
const LONGEST = 90;

/** Rules and brackets around a date that stands alone: "=====2月10日=====", "【2015年】", "▍2016/9/1". */
const MARKS = '[\\s=*#~—–\\-_【】\\[\\]（）()《》<>＞▍▌▎▏│┃|｜▼▲↓■◆●]{0,24}';
const WEEKDAY_EN = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?';
const WEEKDAY_ZH = '(?:\\s?[（(]?(?:(?:周|星期|礼拜)[一二三四五六日天]|[一二三四五六日])[）)]?)?';
/** "April 17, 2012", "2012年4月17日": a line that is nothing but a day; "2012", "2012年": or a year. */
const DAY = new RegExp(
  `^${MARKS}(?:${WEEKDAY_EN}(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? ${YEAR})?|(?:${YEAR}年)?\\d{1,2}月\\d{1,2}[日号]${WEEKDAY_ZH}|${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|${YEAR}年?)${MARKS}$`,
);
export const isDay = ({ words }: Line): boolean => words.length <= LONGEST_DAY && DAY.test(words);
const LONGEST_DAY = 60;
/** "=====2月10日=====", ">>> Wed 21 Apr": marks in a row make a heading of a single one. */
const RULED = /^[=*~—–\-_▼↓■◆●>＞]{2,}|[=*~—–\-_▼↓■◆●]{2,}$/;
export const isRuledDay = (line: Line): boolean => isDay(line) && RULED.test(line.words);

/** "▍2016/7/22 放行", "— 2014 · 校园 —": a mark, when, and what a part of the story is called. */
const MARKED = new RegExp(
  `^(?:— (?=${YEAR}年? ·.*—$)|[▍▌▎▏│┃【［\\[]\\s?)(?:${YEAR}年?(?= ·)|${YEAR}[-/.]\\d{1,2}(?:[-/.]\\d{1,2}|月)|${YEAR}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号])[】］\\]]?(?:\\s?\\S{1,20}| · \\S{1,20} —)$`,
);
/** Whether a line is such a heading, which the date and its mark make it wherever it stands. */
export const isMarkedHeading = ({ words }: Line): boolean =>
  words.length <= LONGEST && MARKED.test(words) && !isCredit(words);

const looksSo = (line: Line | undefined): boolean => {
  const told = line && line.words.length <= 200 ? ROW.exec(line.words)?.groups?.told : undefined;
  return told !== undefined && !isCredit(told);
};

/** Whether a line is such a row, behind a bullet, under its year or beside another one. */
export function isDatedRow(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!looksSo(line)) return false;
  return line?.isBullet === true || looksSo(before) || looksSo(after) || (before !== undefined && isDay(before));
}
