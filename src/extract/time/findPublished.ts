/**
 * The publication date that the article itself states, in its dateline or byline.
 *
 * Promises: only a whole date, written out with its year, in a place where articles put their own date: a byline, a
 * short line of its own near the top or the end, or the dateline that opens (or, in brackets, closes) a report.
 * Does not know: dates of the story; a paragraph that merely begins with a date is none.
 */
import type { Block, Evidence } from '../../model/story.ts';
import { edtfOfDay } from './calendar.ts';
import { monthOf, MONTH as PLAIN_MONTH } from './en/words.ts';
import { readNumber } from './zh/numerals.ts';

export interface Published {
  /** `YYYY-MM-DD` */
  date: string;
  evidence: Evidence;
}

/** Bylines shorten and shout: "Tue 4 Mar 2024", "22 NOV 2024". */
const WEEKDAY =
  '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:MON|TUES?|WED(?:NES)?|THU(?:RS?)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?)\\.?(?![A-Za-z])';
const MONTH = `(?:${PLAIN_MONTH}|(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|Jun|Jul|Mar|Apr)\\b\\.?)`;

const DATE = `(?:(?<y>(?:19|20)\\d\\d)\\s?(?:年\\s?|[-/.])(?<m>1[0-2]|0?[1-9])\\s?(?:月\\s?|[-/.])(?<d>3[01]|[12]\\d|0?[1-9])日?(?!\\d)|(?:民国|(?<!\\d)(?=1[01]\\d年))(?<roc>\\d{2,3})年(?<m4>1[0-2]|0?[1-9])月(?<d4>3[01]|[12]\\d|0?[1-9])日|(?<m2>${MONTH}) (?<d2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,? (?<y2>(?:19|20)\\d\\d)|(?<d3>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?: of)? (?<m3>${MONTH}),? (?<y3>(?:19|20)\\d\\d)|(?<d5>1[3-9]|2\\d|3[01])/(?<m5>0?[1-9]|1[0-2])/(?<y5>(?:19|20)\\d\\d)(?!\\d)|(?<yz>[一二][〇零○一二三四五六七八九]{3})年(?<mz>[一二三四五六七八九十]{1,2})月(?<dz>[一二三四五六七八九十]{1,3})日)`;

/** The whole line is the date, with a time, a source, an author beside it. */
const OWN_LINE = new RegExp(
  `^\\W*(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s+)?(?:(?:发布|发表|更新|刊登|出版|编辑|建立|上稿)?(?:时间|日期|于)?[：:]?\\s*|(?:Published|Posted|Updated|Last updated|Date)\\b:?\\s*(?:on |at )?)?(?:${WEEKDAY},? )?${DATE}`,
);
/** A label before the date, anywhere in a short line. */
const LABELLED = new RegExp(
  `(?:(?:发布|发表|更新|刊登|出版)(?:时间|日期|于)?[：:]?|(?:时间|日期)[：:]|来源[：:][^，。]{1,20}\\s|[|｜·]| [-—]|\\b(?:Published|published|Posted|posted|Updated|updated|Modified|modified):?(?: on)?) ?(?:${WEEKDAY},? )?${DATE}`,
);
const ANYWHERE = new RegExp(DATE);
/** A line of front matter: "date: 2024-03-05 07:12", "publish_date: …", "日期：2024年3月5日". */
const KEYED = new RegExp(
  `^["'\\s]{0,4}(?:(?:date|time)(?:_?(?:published|created|posted|time))?|(?:pub|publish|published|publication|post|posted|issue|created?)[-_ ]?(?:date|time|at|on)?|发布时间|发表时间|发布日期|日期|时间)["']?\\s?[:：=]\\s{0,4}["']?(?:${WEEKDAY},? )?${DATE}`,
  'i',
);
/** "SAN FRANCISCO, Aug. 30, 2017 - ", "LONDON (Reuters), 3 May 2021 —". */
const ENGLISH_DATELINE = new RegExp(
  `^(?:[A-Z][A-Za-z .,'’()]{1,40}(?:[,(] ?| ?[-—]{1,2} ?))?\\(?${DATE}\\)? ?(?:\\([^)]{1,30}\\) ?)?(?:[-—]|(?<=\\)) ?[A-Z])`,
);
/** The same as a line of its own: "BURBANK, Calif., April 3, 2024". */
const PLACE_LINE = new RegExp(`^[A-Z][A-Za-z .,'’]{1,40}, ${DATE}\\W*$`);
/** Who wrote it, and when: "Jane Doe Mon 20 May 2024 06.00 BST". */
const AUTHOR_LINE = new RegExp(
  `^[A-Z][A-Za-z.'’-]+(?: (?:and )?[A-Z][A-Za-z.'’-]+){1,5},? (?:${WEEKDAY},? )?${DATE}(?:[\\s•|·,]*\\d{1,2}[.:]\\d\\d ?(?:am|pm|[A-Z]{2,4})?)?\\W*$`,
);
/** Nothing but a date and a time, which may look like a path or a page's button. */
const ALONE = new RegExp(`^\\W*${DATE}[\\s\\d:：.]*$`);
/** "新华社北京2020年3月5日电", "2017年6月21日 某报讯", "（本报北京2020年3月5日电）". */
const CHINESE_DATELINE = new RegExp(
  `^[\\s（【(]{0,2}[^，。；：\\d]{0,20}${DATE}[）\\s|]{0,2}[^，。；：\\d]{0,14}(?:电|讯|消息|报道|综合)`,
);
const CLOSING_DATELINE = new RegExp(
  `[（(][^（）()，。]{0,20}${DATE}[^（）()，。]{0,14}(?:电|讯|报道)?[^（）()]{0,12}[）)]\\s*$`,
);

const isDated = (line: string): boolean => ALONE.test(line) || KEYED.test(line) || CLOSING_LINE.test(line);
/** A line of its own in brackets: "（原载2024年3月5日《南方周刊》）", "（李某，2024年3月5日）". */
const CLOSING_LINE = new RegExp(`^[（(][^（）()。]{0,24}${DATE}[^（）()。]{0,20}[）)]\\s*$`);

const NEAR_TOP = 8;
const SHORT = 80;
const LONGEST_BYLINE = 140;

export function findPublished(text: string, reading: string, blocks: readonly Block[]): Published | null {
  const lines = blocks.filter(
    ({ kind, start, end }) => kind !== 'noise' || (end - start < SHORT && isDated(reading.slice(start, end))),
  );
  for (const [index, block] of lines.entries()) {
    const line = reading.slice(block.start, block.end);
    const isNearTop = index < NEAR_TOP;
    const isNearEnd = index >= lines.length - 3;
    if (!isNearTop && !isNearEnd && block.kind !== 'byline') continue;
    const forms = [
      ...(isNearTop && line.length < SHORT ? [KEYED] : []),
      ...(line.length < SHORT && (block.kind === 'byline' || !/[。！？]|[a-z]\.$/.test(line))
        ? [OWN_LINE, PLACE_LINE, LABELLED, ...(block.kind === 'title' ? [] : [AUTHOR_LINE])]
        : []),
      ...(block.kind === 'byline' && line.length < LONGEST_BYLINE ? [ANYWHERE] : []),
      ...(isNearTop && block.kind !== 'title' ? [ENGLISH_DATELINE, CHINESE_DATELINE] : []),
      ...(isNearEnd ? [CLOSING_DATELINE, CLOSING_LINE] : []),
    ];
    for (const form of forms) {
      const found = read(text, line, block.start, form);
      if (found) return found;
    }
  }
  return null;
}

function read(text: string, line: string, offset: number, form: RegExp): Published | null {
  const match = form.exec(line);
  const { y, m, d, y2, m2, d2, y3, m3, d3, roc, m4, d4, y5, m5, d5, yz, mz, dz } = match?.groups ?? {};
  const year = roc ? 1911 + Number(roc) : yz ? readNumber(yz) : Number(y ?? y2 ?? y3 ?? y5);
  const month = mz ? readNumber(mz) : Number(m ?? m4 ?? m5 ?? monthOf(m2 ?? m3 ?? ''));
  const date = match && edtfOfDay(year, month, dz ? readNumber(dz) : Number(d ?? d2 ?? d3 ?? d4 ?? d5));
  if (!match || !date) return null;
  const at = ANYWHERE.exec(match[0]);
  const start = offset + match.index + (at?.index ?? 0);
  const end = start + (at?.[0].length ?? match[0].length);
  return { date, evidence: { start, end, exact: text.slice(start, end) } };
}
