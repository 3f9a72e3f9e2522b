/**
 * A Chinese date as finely as its words say: 上旬 is ten days, 月底 the last week, 年底 two months, spring lasts from 立春
 * to 立夏, and what is counted in weeks is a week; 以后 has no end, 以来 ends on the day of reading.
 *
 * Promises: a valid EDTF date, the one given where the words say no more. For `explain`; the timeline draws the
 * coarse date, which claims less.
 */
import { isEdtf } from '../../../model/edtf.ts';
import { dayFrom, edtfOfMonth, type Plain, plainDate, readPlain } from '../calendar.ts';
import { type SolarTerm, solarTermDay } from '../solarTerms.ts';

/** First and last day of a part of a month; the last as a number of days where it ends with the month. */
const PARTS: [words: RegExp, first: number, last: number][] = [
  [/上旬$/, 1, 10],
  [/中旬$/, 11, 20],
  [/下旬$/, 21, 31],
  [/月初$/, 1, 5],
  [/月(?:底|末)$/, 25, 31],
];

/** `behind`: the characters after the expression; `day`: that of reading. */
export function refineEdtf(exact: string, behind: string, edtf: string, day: Plain | null): string {
  const part = partOfMonth(exact, edtf) ?? partOfYear(exact, edtf) ?? season(edtf) ?? wholeWeek(exact, edtf);
  const span = day && (upToNow(exact, edtf, day) ?? fromNow(exact, edtf, day));
  const refined = openEnd(exact + behind, part?.split('/')[1] ?? edtf, day) ?? part ?? span;
  return refined && isEdtf(refined) ? refined : edtf;
}

function partOfMonth(exact: string, edtf: string): string | null {
  const part = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf) && PARTS.find(([words]) => words.test(exact));
  if (!part) return null;
  const [year = 0, month = 1] = edtf.split('-').map(Number);
  const last = Math.min(part[2], plainDate(year, month, 1)?.daysInMonth ?? 31);
  return `${edtf}-${String(part[1]).padStart(2, '0')}/${edtf}-${last}`;
}

function partOfYear(exact: string, edtf: string): string | null {
  const [, year, month] = /^(\d{4})-(01|12)$/.exec(edtf) ?? [];
  if (month === '12' && /(?:底|末)$/.test(exact) && !/月/.test(exact)) return `${year}-11/${year}-12`;
  return month === '01' && /年初$/.test(exact) ? `${year}-01/${year}-02` : null;
}

/** With which term each season begins, and the next one. */
const SEASONS: Record<string, [from: SolarTerm, next: SolarTerm]> = {
  21: ['立春', '立夏'],
  22: ['立夏', '立秋'],
  23: ['立秋', '立冬'],
  24: ['立冬', '立春'],
};

function season(edtf: string): string | null {
  const [, year, which = ''] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  const [from, next] = SEASONS[which] ?? [];
  if (!from || !next) return null;
  const end = solarTermDay(Number(year) + (next === '立春' ? 1 : 0), next);
  return end && `${solarTermDay(Number(year), from)}/${dayFrom(end, -1)}`;
}

/** "四周后", "两个礼拜前": from Monday to Sunday. */
function wholeWeek(exact: string, edtf: string): string | null {
  const day = /(?:周|星期|礼拜)[前后]$/.test(exact) && edtf.length === 10 ? readPlain(edtf) : null;
  const monday = day && dayFrom(day, 1 - day.dayOfWeek);
  return monday && `${monday}/${dayFrom(monday, 6)}`;
}

/** "近三个月", "三年以来": from then to the day of reading. */
function upToNow(exact: string, edtf: string, day: Plain): string | null {
  const [, from = '', to] = /^([^/]+)\/(\d{4}-\d\d)$/.exec(edtf) ?? [];
  if (to !== edtfOfMonth(day.year, day.month)) return null;
  if (/以?来$|到现在$|至今$/.test(exact)) return `${from}/${day}`;
  if (!/^(?:近|最近|过去)/.test(exact)) return null;
  return `${from}-${String(day.day).padStart(2, '0')}/${day}`;
}

/** "未来两年": from the day of reading to the day before the same day then. */
function fromNow(exact: string, edtf: string, day: Plain): string | null {
  const [, year, month] = /^\d{4}-\d\d\/(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  if (!year || !/^(?:未来|今后|接下来|往后)/.test(exact)) return null;
  const last = plainDate(Number(year), Number(month), day.day);
  return last && `${day}/${dayFrom(last, -1)}`;
}

/** "两天之后", "半年以前", "明年6月之前", "从9月起". */
function openEnd(words: string, edtf: string, day: Plain | null): string | null {
  if (edtf.includes('/')) return null;
  if (/(?:之|以)后(?![面来])|^再?过(?!去)/.test(words) || (/起$/.test(words) && !(day && edtf < day.toString())))
    return `${edtf}/..`;
  if (/起$/.test(words)) return `${edtf}/${day}`;
  if (
    !/(?:之|以)?前$/.test(words) ||
    /[前几数一二两三四五六七八九十\d个半][天日周年月]前$/.test(words.replace(/\d{4}年前$/, ''))
  )
    return null;
  const isAhead = day && edtf > day.toString().slice(0, edtf.length);
  return isAhead && /^\d{4}/.test(edtf) ? `${day}/${edtf}` : /[之以]前$/.test(words) ? `../${edtf}` : null;
}
