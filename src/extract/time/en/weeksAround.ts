/**
 * English days told by the weeks and years around publication, or around what was told: the week before last, two nights
 * ago, three Sundays later, a year ago today, on Friday week, on the last day of May.
 */
import { dayFrom, edtfOf, edtfOfMonth, edtfOfYear, intervalOf, monthFrom, type Plain, plainDate } from '../calendar.ts';
import { implyYear } from '../impliedYear.ts';
import {
  type Context,
  fromDay,
  fromPublished,
  type Groups,
  ITSELF,
  type Pattern,
  type Resolution,
} from '../pattern.ts';
import { MONTH, monthOf, NUMBER, numberOf, WEEKDAY, weekdayOf, YEAR } from './words.ts';

/** As the plural asks for it. */
const DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** The stretch two before the one that publication lies in. */
function beforeLast(day: Plain, unit: string): string | null {
  const monday = dayFrom(day, -13 - day.dayOfWeek);
  switch (unit.toLowerCase()) {
    case 'week':
      return intervalOf(monday.toString(), dayFrom(monday, 6).toString());
    case 'weekend':
      return intervalOf(dayFrom(monday, 5).toString(), dayFrom(monday, 6).toString());
    case 'month': {
      const { year, month } = monthFrom(day.year, day.month, -2);
      return edtfOfMonth(year, month);
    }
    case 'year':
      return edtfOfYear(day.year - 2);
    default:
      return dayFrom(day, -2).toString();
  }
}

/** The same day, or the month of this week, so many years ago. */
function yearsAgo(day: Plain, { n = '', now = '' }: Groups): string | null {
  const count = numberOf(n);
  if (Number.isNaN(count)) return null;
  if (/week|month/i.test(now)) return edtfOfMonth(day.year - count, day.month);
  const on = dayFrom(day, /yesterday|last/i.test(now) ? -1 : 0);
  return edtfOf(day.year - count, on.month, on.day);
}

/** The last such weekday but one, but two …; the first is the one before publication. */
function weekdaysAgo(day: Plain, { n = '', day: name = '' }: Groups): string | null {
  const back = (day.dayOfWeek - weekdayOf(name) + 7) % 7 || 7;
  const count = numberOf(n);
  return Number.isNaN(count) ? null : dayFrom(day, -back - 7 * (count - 1)).toString();
}

/** The first or the last day of a month, whose year may stand behind it. */
function edgeOf({ edge = '', m = '', y }: Groups, context: Context): Resolution | null {
  const month = monthOf(m);
  const implied = y ? { year: Number(y), hold: ITSELF } : implyYear(context, month, undefined);
  if (!implied) return null;
  const after = monthFrom(implied.year, month, 1);
  const first = plainDate(after.year, after.month, 1);
  const edtf = /first|opening/i.test(edge) ? edtfOf(implied.year, month, 1) : first && dayFrom(first, -1).toString();
  return { edtf, hold: implied.hold };
}

export const weeksAround: Pattern[] = [
  {
    rule: 'en-before-last',
    regex: /\b(?:the )?(?<unit>night|week|weekend|month|year) before last\b/gi,
    resolve: ({ unit = '' }, context) => fromPublished(context, (day) => beforeLast(day, unit)),
  },
  {
    rule: 'en-before-last',
    regex: new RegExp(`\\b(?:the )?(?<day>${WEEKDAY}) before last\\b`, 'g'),
    resolve: ({ day = '' }, context) => fromPublished(context, (from) => weekdaysAgo(from, { n: 'two', day })),
  },
  {
    // "earlier in the week" of the day told, else of the report.
    rule: 'en-in-the-week',
    regex: /\b(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) in the week\b/g,
    resolve: (_groups, context) =>
      fromDay(context, ({ year, month, day }) => {
        const on = month && day ? plainDate(year, month, day) : null;
        const monday = on && dayFrom(on, 1 - on.dayOfWeek);
        return monday && intervalOf(monday.toString(), dayFrom(monday, 6).toString());
      }),
  },
  {
    rule: 'en-nights-ago',
    regex: new RegExp(`\\b(?<n>${NUMBER}) nights ago\\b`, 'gi'),
    resolve: ({ n = '' }, context) =>
      fromPublished(context, (day) => (Number.isNaN(numberOf(n)) ? null : dayFrom(day, -numberOf(n)).toString())),
  },
  {
    rule: 'en-weekdays-ago',
    regex: new RegExp(`\\b(?<n>${NUMBER}|[Oo]ne|[Tt]wo|[Tt]hree) (?<day>${DAY_NAME})s ago\\b`, 'g'),
    resolve: (groups, context) => fromPublished(context, (day) => weekdaysAgo(day, groups)),
  },
  {
    rule: 'en-weekdays-later',
    regex: new RegExp(`\\b(?<n>${NUMBER}|[Oo]ne|[Tt]wo|[Tt]hree) (?<day>${DAY_NAME})s (?:later|after(?=[,.;]))`, 'g'),
    resolve: ({ n = '', day = '' }, context) => ({
      ...fromDay(context, (known) => {
        const from = known.month && known.day ? plainDate(known.year, known.month, known.day) : null;
        const count = numberOf(n);
        if (!from || Number.isNaN(count)) return null;
        const ahead = (weekdayOf(day) - from.dayOfWeek + 7) % 7 || 7;
        return dayFrom(from, ahead + 7 * (count - 1)).toString();
      }),
      order: 'after',
    }),
  },
  {
    rule: 'en-years-ago-today',
    regex: new RegExp(
      `\\b(?:(?:exactly|just) )?(?<n>${NUMBER}) years? ago (?<now>today|tonight|yesterday|last night|this (?:very )?(?:week|month|day|morning|weekend))\\b`,
      'gi',
    ),
    resolve: (groups, context) => ({ ...fromPublished(context, (day) => yearsAgo(day, groups)), order: 'before' }),
  },
  {
    rule: 'en-weekday-week',
    regex: new RegExp(`\\b(?:on )?(?<day>${WEEKDAY}) week(?=[,.;]|$)|\\ba week on (?<day2>${WEEKDAY})`, 'g'),
    resolve: ({ day, day2 }, context) =>
      fromPublished(context, (from) => {
        const ahead = (weekdayOf(day ?? day2 ?? '') - from.dayOfWeek + 7) % 7 || 7;
        return dayFrom(from, ahead + 7).toString();
      }),
  },
  {
    rule: 'en-edge-of-month',
    regex: new RegExp(
      `\\b[Oo]n the (?:very )?(?<edge>first|last|final|opening) day of (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
      'g',
    ),
    resolve: edgeOf,
  },
];
