/** English calendar dates, whole or in part: Aug. 30, 2017, 19 February, late May, January 2016, in 2009. */
import { edtfOf, edtfOfDay, edtfOfMonth, edtfOfYear, intervalOf, plainDate } from '../calendar.ts';
import { implyMonth } from '../impliedMonth.ts';
import { implyYear } from '../impliedYear.ts';
import {
  type Context,
  fromPublished,
  fromTold,
  type Groups,
  ITSELF,
  type Pattern,
  PUBLISHED,
  type Resolution,
} from '../pattern.ts';
import { nthWeekday } from './holidays.ts';
import { MONTH, monthOf, ORDINALS, PART_OF_DAY, WEEKDAY, weekdayOf, YEAR } from './words.ts';

const TIME = '(?:,? at \\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?)?';
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** A month, with the day and year as far as written. */
export function resolveMonth(groups: Groups, context: Context): Resolution | null {
  const month = monthOf(groups.m as string);
  const day = groups.d ? Number(groups.d) : undefined;
  if (groups.y) {
    const edtf = edtfOf(Number(groups.y), month, day);
    return edtf ? withRange({ edtf, hold: ITSELF }, Number(groups.y), month, groups) : null;
  }
  const { published } = context;
  if (groups.which && published) {
    const by = { last: -1, next: 1 }[groups.which.toLowerCase()] ?? 0;
    const isPast = month < published.month;
    const year =
      by === 0
        ? published.year
        : by < 0
          ? published.year - (isPast ? 0 : 1)
          : published.year + (month > published.month ? 0 : 1);
    const edtf = edtfOf(year, month, day);
    return edtf ? { edtf, hold: PUBLISHED } : null;
  }
  const implied = implyYear(context, month, day);
  if (!implied) return { edtf: null, hold: PUBLISHED };
  const year = groups.wd && day ? yearByWeekday(context, implied.year, month, day, weekdayOf(groups.wd)) : implied.year;
  const edtf = edtfOf(year, month, day);
  return edtf ? withRange({ edtf, hold: implied.hold }, year, month, groups) : null;
}

/** "Friday, October 1" of a story told of another year: of the year near it in which that day is a Friday. */
function yearByWeekday({ told, published }: Context, year: number, month: number, day: number, weekday: number) {
  const isOn = (of: number) => plainDate(of, month, day)?.dayOfWeek === weekday;
  if (isOn(year)) return year;
  const last = (published?.year ?? year) + 1;
  const near = [told?.year, year - 1, year + 1, year - 2, year - 3, year - 4].find(
    (of) => of !== undefined && of <= last && isOn(of),
  );
  return near ?? year;
}

function withRange(resolution: Resolution, year: number, month: number, groups: Groups): Resolution {
  if (!groups.d2) return resolution;
  const end = edtfOfDay(year, month, Number(groups.d2));
  return { ...resolution, edtf: intervalOf(resolution.edtf, end) ?? resolution.edtf };
}

const DAY = '(?<d>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.:]\\d|%)';
const BEFORE_MONTH =
  '(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough(?:out)?|[Bb]etween|[Ii]nto|[Tt]ill|[Cc]ome|[Aa]round|[Tt]owards?|[Aa]s (?:early|late|recently|soon|far back) as|and|in the|[Bb]ack in|(?:scheduled|set|slated|planned|due|booked|fixed|expected|listed|down|pencilled in|penciled in|lined up|arranged|called|earmarked|timetabled) for|[Ii]n \\w{3,9} and) )|(?<which>[Ll]ast|[Tt]his|[Nn]ext) |(?<part>(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle of|[Ee]nd of|[Ss]tart of|[Bb]eginning of)[ -](?:in )?))';

/** What is written, which by itself opens a sentence that tells what it says. */
const PAPERS =
  'letter|memo|memorandum|e-?mail|report|filing|statement|ruling|order|judgment|article|story|survey|study|poll|audit|review|indictment|complaint';
/** What is said, written or held in a month that is told before it. */
const OCCASIONS =
  'depositions?|letters?|memo|memorandum|e-?mails?|interviews?|hearings?|meetings?|gathering|speech|reports?|filings?|statement|ruling|order|judgment|article|story|column|essay|post|tweet|video|note|message|conference|summit|call|survey|study|poll|audit|review|indictment|complaint|lawsuit|raid|debate|testimony|address|announcement|podcast|broadcast|appearance|visit|trip|dinner|lunch|rally|vote|ballot|referendum|friendly|match|game|auction|presentation|briefing';

/** Half-years, quarters, ends and seasons of a year. */
function resolvePart(groups: Groups, context: Context): Resolution | null {
  const part = (year: number): string | null => {
    if (groups.season) return `${edtfOfYear(year)}-${SEASONS[groups.season.toLowerCase()]}`;
    if (groups.half) return months(year, /first/i.test(groups.half) ? 1 : 7, 6);
    if (groups.quarter) return months(year, ((ORDINALS[groups.quarter.toLowerCase()] ?? 1) - 1) * 3 + 1, 3);
    return edtfOfMonth(year, /end|late|close/i.test(groups.end ?? '') ? 12 : /mid/i.test(groups.end ?? '') ? 6 : 1);
  };
  if (groups.y) return { edtf: part(Number(groups.y)), hold: ITSELF };
  const which = (groups.which ?? groups.which2)?.toLowerCase();
  const { told, published, isFuture } = context;
  // In a story of another year its own end is meant.
  // "chief since 2015.\nShe resigned at the start of the year": of a bare year a new paragraph says which it means.
  const isOfReport = /start|beginning/.test(groups.end ?? '') && told?.month === undefined && !context.isToldHere;
  if (!which && groups.end && told && !isFuture && !isOfReport && (!published || told.year < published.year))
    return { edtf: part(told.year), hold: { on: 'told', date: told.edtf } };
  return fromPublished(context, (day) => {
    const here = part(day.year);
    if (!here) return null;
    const isLater = here.slice(0, 4) === String(day.year) && startOf(here) > day.month;
    if (which === 'next') return isLater ? here : part(day.year + 1);
    if (which === 'last') return part(groups.season && startOf(here) + 2 < day.month ? day.year : day.year - 1);
    // "is to decide in the spring", told in December: the next one.
    const isGone = groups.season !== undefined && !isLater && startOf(here) + 2 < day.month;
    if (context.isFuture && which !== 'this' && isGone) return part(day.year + 1);
    if (which === 'this' || context.isFuture || !isLater || groups.end) return here;
    return part(day.year - 1);
  });
}

/** "In the autumn": of the year that the paragraph tells of, else the last one, or the next of what is to come. */
function resolveBareSeason(groups: Groups, context: Context): Resolution | null {
  const { told, published, isToldHere } = context;
  if (!published) return null;
  if (context.isFuture || !isToldHere || !told || told.year >= published.year) return resolvePart(groups, context);
  const edtf = `${edtfOfYear(told.year)}-${SEASONS[(groups.season as string).toLowerCase()]}`;
  // A season gone by is that of the next year.
  const isGone = told.month !== undefined && startOf(edtf) + 2 < told.month;
  return {
    edtf: isGone ? `${edtfOfYear(told.year + 1)}${edtf.slice(4)}` : edtf,
    hold: { on: 'told', date: told.edtf },
  };
}

/** First month of a part of a year. */
function startOf(edtf: string): number {
  const month = Number(edtf.slice(5, 7));
  return month > 12 ? ({ 21: 3, 22: 6, 23: 9, 24: 12 }[month] ?? 1) : month;
}

function months(year: number, first: number, count: number): string | null {
  return intervalOf(edtfOfMonth(year, first), edtfOfMonth(year, first + count - 1));
}

export const dates: Pattern[] = [
  {
    rule: 'en-day-of-told-month',
    regex:
      /\b(?:[Oo]n|[Bb]y) the (?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[,.;]| of [a-z]+ing\b| (?:he|she|they|it|the|when|and|a|to|in|at|with|after|by|his|her|its|their|that|as|for|from|but|before)\b| [A-Z])(?! (?:floor|century|hole|tee|minute|day|anniversary|amendment))/g,
    resolve: (groups, context) => {
      const implied = implyMonth(context, Number(groups.d));
      return {
        edtf: implied ? edtfOf(implied.year, implied.month, Number(groups.d)) : null,
        hold: implied?.hold ?? PUBLISHED,
      };
    },
  },
  {
    rule: 'en-month-day',
    regex: new RegExp(
      `(?:(?<wd>${WEEKDAY}),? (?:the )?)?\\b(?<m>${MONTH}) ${DAY}(?:(?: ?[-—] ?| to )(?<d2>3[01]|[12]\\d|0?[1-9])(?!\\d))?(?:,? (?<y>${YEAR}))?${PART_OF_DAY}${TIME}`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    rule: 'en-day-month',
    regex: new RegExp(
      `(?:(?<wd>${WEEKDAY}),? (?:the )?)?(?<![\\d.$£€])${DAY}(?:(?: ?[-—] ?| to )(?<d2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)?(?: of)? (?<m>${MONTH})(?:,? (?<y>${YEAR}))?${PART_OF_DAY}${TIME}`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    rule: 'en-month-year',
    regex: new RegExp(
      `(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle of|[Ee]nd of|[Ss]tart of|[Bb]eginning of)[ -](?:in )?)?\\b(?<m>${MONTH})(?:,| of)? (?<y>${YEAR})`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    rule: 'en-month',
    // not who is called so: “by April Jones”
    regex: new RegExp(
      `${BEFORE_MONTH}(?<m>${MONTH})(?! \\d| (?:of )?(?:last|this|next) year|(?<=\\b(?:and|by|of|to|from|after|into|around|towards?) (?:April|May|June|August)) [A-Z][a-z]|(?<=\\bas (?:April|May|June|August)) (?:would|will|did|does|has|had|was|is)\\b)`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    // "in a January deposition", "A June report found": the month of what was said or held.
    rule: 'en-month-of-occasion',
    regex: new RegExp(
      `(?:(?<=\\b(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring) (?:an?|the|his|her|its|their|that|one|another) (?:[a-z-]+ ){0,2})(?=${MONTH} (?:[a-z-]+ ){0,2}?(?:${OCCASIONS})\\b)|(?<=(?:^|[\\n.!?]["”’]? ?)(?:An?|The|His|Her|Its|Their) )(?=${MONTH} (?:[a-z-]+ ){0,2}?(?:${PAPERS})\\b))(?<m>${MONTH})`,
      'g',
    ),
    resolve: (groups, context) => ({
      ...(resolveMonth(groups, context) ?? { edtf: null, hold: PUBLISHED }),
      isAside: true,
    }),
  },
  {
    // "on a February afternoon in 2021", "one wet March night in 2016"
    rule: 'en-month-year',
    regex: new RegExp(
      `(?<=\\b(?:[Oo]n|[Oo]ver|[Dd]uring) (?:an?|one) (?:[a-z-]+ ){0,2}|\\b[Oo]ne (?:[a-z-]+ )?)(?<m>${MONTH}) (?:${WEEKDAY} )?(?:day|morning|afternoon|evening|night|lunchtime|weekend) (?:in|of) (?<y>${YEAR})`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    rule: 'en-month-of-told-year',
    regex: new RegExp(
      `\\b(?<m>${MONTH})(?: ${DAY})?,? (?:of )?(?<rel>(?:the )?(?:same|following|previous|preceding)|that|the next) year\\b`,
      'g',
    ),
    resolve: (groups, context) => {
      const by = /next|following/.test(groups.rel ?? '') ? 1 : /previous|preceding/.test(groups.rel ?? '') ? -1 : 0;
      return fromTold(context, (known) =>
        edtfOf(known.year + by, monthOf(groups.m as string), groups.d ? Number(groups.d) : undefined),
      );
    },
  },
  {
    rule: 'en-that-month',
    regex: new RegExp(
      `\\b[Tt]hat (?:same )?(?<m>${MONTH})(?! \\d)(?:(?! (?:of )?[A-Z])|(?<=(?:^|[.!?\\n]["”’]? ?|, (?:and|but) )[Tt]hat (?:same )?\\w+))`,
      'g',
    ),
    resolve: (groups, context) => fromTold(context, (known) => edtfOfMonth(known.year, monthOf(groups.m as string))),
  },
  {
    rule: 'en-month-first',
    regex:
      /(?<=[.!?\n] |\n|^)(?:By |In )?(?<m>January|February|March|April|May|June|July|August|September|October|November|December)(?= (?:saw|brought|was|proved|began|started|ended))/gm,
    resolve: resolveMonth,
  },
  {
    // "March: …", "**June** – …": a month that a line begins with.
    rule: 'en-month-of-line',
    regex: new RegExp(`(?<=(?:^|\\n)(?:[-*•] )?(?:\\*\\*)?)(?<m>${MONTH})(?=(?:\\*\\*)?(?:: | [–—-]{1,2} ))`, 'g'),
    resolve: resolveMonth,
  },
  {
    // "2010, Nov. 11: …", "2013, July: …": the year before its month, as a row begins.
    rule: 'en-year-month-of-line',
    regex: new RegExp(
      `(?<=(?:^|\\n)(?:[-*•] )?(?:\\*\\*)?)(?<y>${YEAR}), (?<m>${MONTH})(?: ${DAY})?(?=(?:\\*\\*)?(?:: | [–—-]{1,2} ))`,
      'g',
    ),
    resolve: resolveMonth,
  },
  {
    rule: 'en-weekday-of-month',
    regex: new RegExp(
      `\\b(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) (?<wd>${WEEKDAY})${PART_OF_DAY} (?:of|in) (?:(?<which>last|this|next) )?(?<m>${MONTH})(?:,? (?<y>${YEAR}))?(?! \\d)`,
      'g',
    ),
    resolve: (groups, context) => {
      const month = resolveMonth(groups, context);
      const [year = 0, number = 0] = month?.edtf?.split('-').map(Number) ?? [];
      const nth = /last|final/.test(groups.nth ?? '') ? -1 : (ORDINALS[groups.nth as string] ?? 1);
      const day = year && number ? nthWeekday(year, number, weekdayOf(groups.wd as string), nth) : null;
      return month && day ? { ...month, edtf: day.toString() } : month;
    },
  },
  {
    rule: 'en-iso-date',
    regex:
      /(?<![\d.:/-])(?<y>(?:19|20)\d\d)[-/](?<mm>1[0-2]|0?[1-9])[-/](?<d>3[01]|[12]\d|0?[1-9])(?![\d/])(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?/g,
    resolve: (groups) => {
      const edtf = edtfOf(Number(groups.y), Number(groups.mm), Number(groups.d));
      return edtf ? { edtf, hold: ITSELF } : null;
    },
  },
  {
    rule: 'en-year',
    regex: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Dd]uring|[Tt]o|[Bb]efore|[Aa]fter|[Bb]etween|[Tt]hrough|[Ll]ate|[Ee]arly|of|and|year|circa|(?:[Ee]arly|[Ll]ate|[Rr]ecently|[Ff]ar back) as|[Aa]round) (?:the year )?)(?<y>${YEAR})(?!s|th| (?:people|men|women|workers|jobs|employees|homes|miles|votes|years|days|points|shares|feet|metres|meters|tons|tonnes|dead|deaths|cases|pages|km|square|percent|dollars|euros|pounds))`,
      'g',
    ),
    resolve: (groups) => ({ edtf: edtfOfYear(Number(groups.y)), hold: ITSELF }),
  },
  {
    rule: 'en-year-of-event',
    regex: new RegExp(
      `(?<=\\b(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Ff]or|[Ss]ince|[Oo]f) (?:the|its|his|her) )(?<y>${YEAR})(?= (?:New Year|[Bb]irthday [Hh]onours|honours|(?:general |presidential |local |European |parliamentary |federal |state |midterm )?elections?|midterms?|primaries|referendum|vote|Olympics|(?:Summer |Winter )?Games|World Cup|Euros|season|budget|championships?|coup|war|earthquake|revolution|crash|merger|takeover|listing|flotation)\\b)`,
      'g',
    ),
    resolve: (groups) => ({ edtf: edtfOfYear(Number(groups.y)), hold: ITSELF }),
  },
  {
    rule: 'en-lone-year',
    regex: new RegExp(
      `(?<=(?:\\n|^)#{0,4} ?)(?<y>${YEAR})(?=\\n|$|: | [–—-] | (?:began|started|opened|ended|was|saw|brought|proved|turned|marked|came|closed)\\b)`,
      'gm',
    ),
    resolve: (groups) => ({ edtf: edtfOfYear(Number(groups.y)), hold: ITSELF }),
  },
  {
    rule: 'en-decade',
    regex: /\b(?:(?:early|mid|late)[ -])?(?:the )?(?<y>1[6-9]\d0|20\d0)s\b/gi,
    resolve: (groups) => ({ edtf: `${(groups.y as string).slice(0, 3)}X`, hold: ITSELF }),
  },
  {
    rule: 'en-season',
    regex: new RegExp(
      `\\b(?:(?:(?<which>last|this|(?<!the )next) |(?<prep>in |over |during |by )?the (?:(?:early |late )?))(?<season>spring|summer|autumn|fall|winter)\\b(?:,? (?:of )?(?<y>${YEAR}))?)(?! (?:of|in|from|to|training|games|olympic|school|break|house|camp))`,
      'gi',
    ),
    resolve: (groups, context) =>
      groups.which || groups.y ? resolvePart(groups, context) : groups.prep ? resolveBareSeason(groups, context) : null,
  },
  {
    // "By summer she had left", "in early spring"
    rule: 'en-bare-season',
    regex:
      /\b(?<prep>[Ii]n|[Bb]y|[Dd]uring)(?: (?:early|late|mid))?[ -](?<season>spring|summer|autumn|winter)\b(?! (?:of|training|games|olympic|school|break|house|camp|\d))(?=[,.;]| [a-z]| [A-Z])/g,
    resolve: resolveBareSeason,
  },
  {
    rule: 'en-new-year',
    regex: /\b(?:[Ii]n|[Ee]arly in) the (?:new year|New Year)\b/g,
    resolve: (_groups, context) => {
      const { told, published, isFuture } = context;
      const isNext = isFuture || told === null || told.year === published?.year;
      if (isNext)
        return fromPublished(context, (day) => edtfOfMonth(day.year + (isFuture && day.month > 2 ? 1 : 0), 1));
      return { ...fromTold(context, (known) => edtfOfMonth(known.year + 1, 1)), order: 'after' };
    },
  },
  {
    rule: 'en-years-of-season',
    regex: new RegExp(
      `(?<=\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ff]or|of) (?:the )?)(?<y>${YEAR.replace('(?![\\d%,]?\\d|s\\b)', '')})[-/](?<y2>\\d\\d)(?= (?:season|campaign|school year|academic year|financial year|fiscal year)\\b)`,
      'g',
    ),
    resolve: ({ y = '', y2 = '' }) => {
      const edtf = intervalOf(y, `${y.slice(0, 2)}${y2}`);
      return edtf ? { edtf, hold: ITSELF, isAside: true } : null;
    },
  },
  {
    rule: 'en-season-of-year',
    regex: new RegExp(`\\b(?<season>spring|summer|autumn|fall|winter),? (?:of )?(?<y>${YEAR})`, 'gi'),
    resolve: resolvePart,
  },
  {
    rule: 'en-part-of-year',
    regex: new RegExp(
      `\\b(?:the )?(?:(?<half>first|second|latter) half|(?<quarter>first|second|third|fourth|final) quarter|(?<end>early|late|middle|mid|end|start|beginning|close)(?= (?:in|of) |-)(?:(?<= |.)))(?: (?:of|in)|-)? ?(?:(?<y>${YEAR})|(?:(?<which>this|last|next)|the)(?: (?<which2>coming|past))? year)`,
      'gi',
    ),
    resolve: resolvePart,
  },
  {
    rule: 'en-quarter',
    regex:
      /\b(?:the )?(?:(?<quarter>first|second|third|fourth) quarter|(?<half>first|second) half of the year)(?! of| in|back)/gi,
    resolve: resolvePart,
  },
  {
    rule: 'en-year-end',
    regex: /\b(?<end>year[ -]end|(?<!the )end of the year|year's end)\b/gi,
    resolve: resolvePart,
  },
];
