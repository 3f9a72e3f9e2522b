/** What the slots of a Chinese date come to: the written, the relative and the implied ones put together. */
import {
  dayFrom,
  edtfOf,
  edtfOfDay,
  edtfOfMonth,
  edtfOfYear,
  intervalOf,
  monthFrom,
  type Plain,
  plainDate,
} from '../calendar.ts';
import { implyMonth } from '../impliedMonth.ts';
import { implyYear } from '../impliedYear.ts';
import { type Context, fromPublished, type Groups, type Hold, ITSELF, PUBLISHED, type Resolution } from '../pattern.ts';
import {
  ERAS,
  MONTHS_FROM_PUBLISHED,
  MONTHS_FROM_TOLD,
  SEASONS,
  withoutNumber,
  YEARS_FROM_PUBLISHED,
  YEARS_FROM_TOLD,
} from './dateSlots.ts';
import { weekdayOf } from './fragments.ts';
import { readNumber } from './numerals.ts';

type Year = { year: number; hold: Hold } | { year: null; hold: Hold };

/** The year slot, where it is filled; `undefined` where the words leave it out. */
function readYear(groups: Groups, context: Context): Year | undefined {
  if (groups.y) return { year: readNumber(groups.y.replaceAll('○', '〇')), hold: ITSELF };
  if (groups.era) return { year: (ERAS[groups.era] as number) + readNumber(groups.eraYear as string), hold: ITSELF };
  if (groups.roc) return { year: context.isTraditional ? 1911 + Number(groups.roc) : null, hold: ITSELF } as Year;
  if (groups.yy) {
    const short = readNumber(groups.yy);
    return { year: short + (short < 50 && !/[三四]/.test(groups.yy[0] as string) ? 2000 : 1900), hold: ITSELF };
  }
  if (!groups.ry) return undefined;
  const word = withoutNumber(groups.ry);
  const fromPublished = YEARS_FROM_PUBLISHED[word];
  if (fromPublished !== undefined)
    return { year: context.published ? context.published.year + fromPublished : null, hold: PUBLISHED };
  const by = YEARS_FROM_TOLD[word] as number;
  const base = context.told;
  const isBackThen = /^[当那]年$/.test(word) && !groups.m && !PARTS.some((part) => groups[part]);
  if (isBackThen && (!base || base.year === context.published?.year))
    return { year: null, hold: base ? { on: 'told', date: base.edtf } : PUBLISHED };
  // "那年夏天", where no year has been told of: one long gone.
  if (!base && /^那一?年$/.test(word)) return { year: null, hold: PUBLISHED };
  if (base)
    return { year: (by > 0 ? (context.turned ?? base.year) : base.year) + by, hold: { on: 'told', date: base.edtf } };
  return { year: by === 0 ? (context.published?.year ?? null) : null, hold: PUBLISHED };
}

/** The month slot, with the year it brings along. "Last month" in what was written then ("2011年1月24日，公告称，上月…") is counted from there. */
function readMonth(
  groups: Groups,
  context: Context,
): { year: number | null; month: number; hold: Hold; isAside?: boolean } | null {
  if (groups.m) {
    const month = readNumber(groups.m);
    const implied = implyYear(context, month, groups.d ? readNumber(groups.d) : undefined);
    return implied ?? { year: null, month, hold: PUBLISHED };
  }
  if (!groups.rm) return null;
  const word = withoutNumber(groups.rm);
  const fromPublished = MONTHS_FROM_PUBLISHED[word];
  if (fromPublished !== undefined) {
    const { published, written } = context;
    if (written?.month !== undefined && !context.isAlone && (!published || written.year < published.year))
      return {
        ...monthFrom(written.year, written.month, fromPublished),
        hold: { on: 'told', date: written.edtf },
        isAside: true,
      };
    if (!published) return { year: null, month: 1, hold: PUBLISHED };
    return { ...monthFrom(published.year, published.month, fromPublished), hold: PUBLISHED };
  }
  const { told } = context;
  if (!told && context.published)
    return {
      ...monthFrom(context.published.year, context.published.month, MONTHS_FROM_TOLD[word] as number),
      hold: PUBLISHED,
    };
  if (told?.month === undefined) return { year: null, month: 1, hold: PUBLISHED };
  return {
    ...monthFrom(told.year, told.month, MONTHS_FROM_TOLD[word] as number),
    hold: { on: 'told', date: told.edtf },
  };
}

function partOfYear(year: number, groups: Groups): string | null {
  const { yp, season, half, quarter } = groups;
  if (yp?.startsWith('暑')) return months(year, 7, 2);
  if (yp)
    return /初|伊始/.test(yp) ? edtfOfMonth(year, 1) : /内|中/.test(yp) ? edtfOfYear(year) : edtfOfMonth(year, 12);
  if (season) return `${edtfOfYear(year)}-${SEASONS[season]}`;
  if (half) return months(year, /上|前/.test(half) ? 1 : 7, 6);
  if (quarter) {
    const first = (readNumber(quarter) - 1) * 3 + 1;
    return groups.quarterEnd ? edtfOfMonth(year, first + 2) : months(year, first, 3);
  }
  if (groups.firstMonth) return groups.firstMonth === '季' ? months(year, 1, 3) : edtfOfMonth(year, 1);
  if (groups.firstDay) return edtfOfDay(year, 1, 1);
  if (groups.yearsLastDay) return edtfOfDay(year, 12, 31);
  if (groups.firstCount) {
    const count = readNumber(groups.firstCount) * (groups.firstUnit === '季度' ? 3 : 1);
    return count >= 1 && count <= 12 ? months(year, 1, count) : null;
  }
  if (groups.lastCount) {
    const count = readNumber(groups.lastCount) * (groups.lastUnit === '季度' ? 3 : 1);
    return count >= 1 && count <= 12 ? months(year, 13 - count, count) : null;
  }
  if (groups.week) return nthOf(year, 1, { nth: groups.week });
  return null;
}

function months(year: number, first: number, count: number): string | null {
  return intervalOf(edtfOfMonth(year, first), edtfOfMonth(year, first + count - 1));
}

const PARTS = [
  'yp',
  'season',
  'half',
  'quarter',
  'firstCount',
  'firstMonth',
  'firstDay',
  'yearsLastDay',
  'lastCount',
  'week',
];

/** The n-th week (from its first Monday), weekday or day of a month. */
function nthOf(year: number, month: number, groups: Groups): string | null {
  const first = plainDate(year, month, 1);
  if (!first) return null;
  const nth = readNumber(groups.nth as string) - 1;
  if (groups.nthIsDay) return dayFrom(first, nth).toString();
  const weekday = groups.nthDay ? weekdayOf(groups.nthDay) : 1;
  const day = dayFrom(first, ((weekday - first.dayOfWeek + 7) % 7) + 7 * nth);
  return groups.nthDay ? day.toString() : intervalOf(day.toString(), dayFrom(day, 6).toString());
}

/** The slots of a match, put together. */
export function resolveDate(groups: Groups, context: Context): Resolution | null {
  if (groups.roc && !context.isTraditional) return null;
  const year = readYear(groups, context);
  const month = readMonth(groups, year?.year != null ? { ...context, year: year.year, side: null } : context);
  if (!month) {
    if (!year) return null;
    if (year.year === null) return { edtf: null, hold: year.hold };
    const edtf = PARTS.some((part) => groups[part]) ? partOfYear(year.year, groups) : edtfOfYear(year.year);
    // "对2013年度的内控": a year of the books, which the telling does not go on from.
    return edtf ? { edtf, hold: year.hold, ...(groups.books ? { isAside: true } : {}) } : null;
  }
  const hold = year ? year.hold : month.hold;
  const inYear = year ? year.year : month.year;
  if (inYear === null) return { edtf: null, hold };
  if (groups.sep === '.' && !groups.d && groups.m?.length === 1) return null;
  const last = groups.lastDay ? plainDate(inYear, month.month, 1)?.daysInMonth : undefined;
  const day = groups.d ? readNumber(groups.d) : last;
  const edtf = edtfOf(inYear, month.month, day);
  if (!edtf) return null;
  if (groups.nth) return { edtf: nthOf(inYear, month.month, groups), hold };
  if (groups.firstDays) {
    const till = edtfOfDay(inYear, month.month, readNumber(groups.firstDays));
    return { edtf: intervalOf(edtfOfDay(inYear, month.month, 1), till) ?? edtf, hold };
  }
  if (groups.d0) return { edtf: intervalOf(edtfOfDay(inYear, month.month, readNumber(groups.d0)), edtf) ?? edtf, hold };
  if (groups.m0 && day === undefined)
    return { edtf: intervalOf(edtfOfMonth(inYear, readNumber(groups.m0)), edtf) ?? edtf, hold };
  return { edtf, hold, ...(month.isAside ? { isAside: true } : {}) };
}

export function resolveBareDay(groups: Groups, context: Context): Resolution | null {
  const day = readNumber(groups.d as string);
  const implied = implyMonth(context, day);
  if (!implied) return { edtf: null, hold: PUBLISHED };
  const edtf = edtfOfDay(implied.year, implied.month, day);
  if (!edtf) return null;
  const first = groups.d0 ? edtfOfDay(implied.year, implied.month, readNumber(groups.d0)) : null;
  return { edtf: intervalOf(first, edtf) ?? edtf, hold: implied.hold };
}

/** Whether a stretch of months is less than half over on a day: news of it is news of the last one. */
function isToCome(edtf: string, day: Plain): boolean {
  const [first = '', last = first] = edtf.split('/');
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || 1);
  return (months(first) + months(last)) / 2 > months(day.toString());
}

/** A season without its year: the first one on from the month told last, unless that lies ahead of publication. */
export function resolveBareSeason({ season = '' }: Groups, context: Context): Resolution | null {
  const { told, published, isFuture } = context;
  const first = ((SEASONS[season] as number) - 20) * 3;
  const of = (year: number) => `${edtfOfYear(year)}-${SEASONS[season]}`;
  if (told) {
    const year = told.month !== undefined && told.month > first + 2 ? told.year + 1 : told.year;
    const isKnown = !published || isFuture || year * 12 + first <= published.year * 12 + published.month;
    return { edtf: of(isKnown ? year : year - 1), hold: { on: 'told-year', date: told.edtf }, order: 'after' };
  }
  return fromPublished(context, (day) => of(!isFuture && first > day.month ? day.year - 1 : day.year));
}

export function resolveBarePart(groups: Groups, context: Context): Resolution | null {
  const monthWord = groups.monthPart;
  if (monthWord) {
    const { told, published } = context;
    if (told?.month !== undefined && !context.isFuture)
      return { edtf: edtfOfMonth(told.year, told.month), hold: { on: 'told', date: told.edtf } };
    return { edtf: published && edtfOfMonth(published.year, published.month), hold: PUBLISHED };
  }
  const { published, told } = context;
  const useTold = told !== null && !context.isFuture && told.year !== published?.year;
  const year = useTold ? told.year : published?.year;
  const hold: Hold = useTold ? { on: 'told-year', date: told.edtf } : PUBLISHED;
  if (year === undefined) return { edtf: null, hold };
  const edtf = partOfYear(year, groups);
  if (!edtf) return null;
  const isLater = published && !context.isFuture && !useTold && isToCome(edtf, published);
  return { edtf: isLater ? partOfYear(year - 1, groups) : edtf, hold };
}
