/**
 * Days that English calls by a name, and those counted from them: Christmas Eve, Thanksgiving 2019, the day after
 * Christmas, the week before Easter. "by Christmas" alone is no day, and is left to the expressions.
 */
import { dayFrom, edtfOfMonth, type Plain, plainDate } from '../calendar.ts';
import { implyYear } from '../impliedYear.ts';
import {
  type Context,
  fromTold,
  type Groups,
  type Hold,
  ITSELF,
  type Pattern,
  PUBLISHED,
  type Resolution,
} from '../pattern.ts';
import { NUMBER, numberOf } from './words.ts';

/** A named day so many months after the date told last is the next one. */
const MONTHS_AHEAD = 4;

type Reckon = (year: number) => Plain | null;

/** The `nth` weekday (1 Monday … 7 Sunday) of a month; the last one for -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Plain | null {
  const first = plainDate(year, month, 1);
  if (!first) return null;
  const day = dayFrom(first, (weekday - first.dayOfWeek + 7) % 7);
  if (nth > 0) return dayFrom(day, 7 * (nth - 1));
  const fifth = dayFrom(day, 28);
  return fifth.month === month ? fifth : dayFrom(day, 21);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, "Astronomical Algorithms", 1991). */
function easter(year: number): Plain | null {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m + 114;
  return plainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const on =
  (month: number, day: number): Reckon =>
  (year) =>
    plainDate(year, month, day);
const fromEaster =
  (by: number): Reckon =>
  (year) => {
    const sunday = easter(year);
    return sunday && dayFrom(sunday, by);
  };

/** Named days, in lower case, without "day" where that may be left out. */
const HOLIDAYS: Record<string, Reckon> = {
  "new year's day": on(1, 1),
  "new year's eve": on(12, 31),
  "valentine's day": on(2, 14),
  "st. patrick's day": on(3, 17),
  "april fools' day": on(4, 1),
  'may day': on(5, 1),
  'memorial day': (year) => nthWeekday(year, 5, 1, -1),
  juneteenth: on(6, 19),
  'independence day': on(7, 4),
  'bastille day': on(7, 14),
  'april fools': on(4, 1),
  "st patrick's day": on(3, 17),
  'armistice day': on(11, 11),
  'labor day': (year) => nthWeekday(year, 9, 1, 1),
  halloween: on(10, 31),
  'bonfire night': on(11, 5),
  'veterans day': on(11, 11),
  'remembrance day': on(11, 11),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'thanksgiving day': (year) => nthWeekday(year, 11, 4, 4),
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
};

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')
  .replaceAll("'", "['’]")
  .replaceAll(/(?:^|\|)([a-z])/g, (words, first: string) => `${words.slice(0, -1)}[${first}${first.toUpperCase()}]`)
  .replaceAll(/ ([a-z])/g, (_, first: string) => ` [${first}${first.toUpperCase()}]`);
const YEAR = '(?:,? (?:of |in )?(?<y>[12]\\d{3})(?!\\d))?';

/** Within months of the date told last that year's day, else the last before publication, or the next of what is to come. */
function implyNear(context: Context, month: number, day: number): { year: number; hold: Hold } | null {
  const { told } = context;
  if (told?.month !== undefined) {
    const year = month < told.month ? told.year + 1 : told.year;
    // In a story of another year its own is meant.
    const isOfStory = context.isToldHere && !context.isFuture && told.year < (context.published?.year ?? 0);
    if (isOfStory || (year - told.year) * 12 + month - told.month <= MONTHS_AHEAD)
      return { year, hold: { on: 'told-year', date: told.edtf } };
  }
  return implyYear({ ...context, year: null }, month, day);
}

function resolve(groups: Groups, context: Context): Resolution | null {
  const reckon = HOLIDAYS[(groups.name as string).toLowerCase().replace('’', "'")];
  // Its month, to find the year; Easter moves, and stands for April.
  const about = reckon?.(2001);
  if (!reckon || !about) return null;
  const implied = groups.y
    ? { year: Number(groups.y), hold: ITSELF }
    : implyNear(context, about.month, Math.min(28, about.day));
  const day = implied && reckon(implied.year);
  if (!implied || !day) return { edtf: null, hold: PUBLISHED };
  if (/week|weekend/i.test(groups.span ?? '')) return { edtf: edtfOfMonth(day.year, day.month), hold: implied.hold };
  const count = groups.count ? numberOf(groups.count) * (groups.unit === 'week' ? 7 : 1) : 1;
  if (Number.isNaN(count)) return null;
  const by = groups.relation ? (/after/i.test(groups.relation) ? 1 : -1) * count : 0;
  return { edtf: dayFrom(day, by).toString(), hold: implied.hold };
}

/** "last Easter": of the days of writing. */
function resolveNear(groups: Groups, { published }: Context): Resolution | null {
  const reckon = HOLIDAYS[(groups.name as string).toLowerCase().replace('’', "'")];
  if (!reckon) return null;
  if (!published) return { edtf: null, hold: PUBLISHED };
  const day = reckon(published.year);
  const isGone = day !== null && day.toString() <= published.toString();
  const which = (groups.which as string).toLowerCase();
  const by = which === 'last' ? (isGone ? 0 : -1) : which === 'next' && isGone ? 1 : 0;
  return { edtf: reckon(published.year + by)?.toString() ?? null, hold: PUBLISHED };
}

export const holidays: readonly Pattern[] = [
  {
    rule: 'en-last-holiday',
    regex: new RegExp(
      `\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<name>${NAMES})\\b(?! (?:[Ee]ve|tree|cards?|presents?|dinner|lunch|party|bonus|trading|sales|market|[Ii]sland))`,
      'g',
    ),
    resolve: resolveNear,
  },
  {
    rule: 'en-near-holiday',
    regex: new RegExp(
      `\\b(?:(?:[Tt]he )?(?<span>day|night|week|weekend)|(?<count>(?:${NUMBER}|[A-Z][a-z]+)) (?<unit>day|week)s) (?<relation>after|before) (?<name>${NAMES})\\b${YEAR}`,
      'g',
    ),
    resolve,
  },
  // "That Christmas she left": of the year of the story.
  {
    rule: 'en-told-holiday',
    regex:
      /\b(?:[Oo]ver |[Aa]t |[Bb]y |[Bb]efore |[Aa]fter )?(?:[Tt]hat|[Tt]he (?:following|next)) (?<name>[Cc]hristmas|[Ee]aster)\b(?! (?:[Ee]ve|[Dd]ay|[Ss]unday|[Mm]onday))/g,
    resolve: (groups, context) => {
      const reckon = HOLIDAYS[(groups.name as string).toLowerCase()];
      return {
        ...fromTold(context, ({ year, month }) => {
          const day = reckon?.(year);
          const isGone = day && month !== undefined && day.month < month;
          return (isGone ? reckon?.(year + 1) : day)?.toString().slice(0, 7) ?? null;
        }),
        order: 'after',
      };
    },
  },
  // "a few days before Christmas", "in the weeks after Easter": some day of about then
  {
    rule: 'en-about-holiday',
    regex: new RegExp(
      `\\b(?:(?:[Aa] few|[Ss]ome|[Ss]everal|[Aa] couple of|[Ii]n the) (?:days|weeks)|[Dd]ays) (?<relation>before|after) (?<name>[Cc]hristmas|[Ee]aster)\\b(?! (?:[Ee]ve|[Dd]ay|[Ss]unday|[Mm]onday))${YEAR}`,
      'g',
    ),
    resolve: ({ relation, ...groups }, context) => {
      const found = resolve(groups, context);
      const isNext = found?.edtf && relation === 'after' && /christmas/i.test(groups.name ?? '');
      const edtf = isNext ? `${Number(found.edtf?.slice(0, 4)) + 1}-01` : (found?.edtf?.slice(0, 7) ?? null);
      return found && { ...found, edtf };
    },
  },
  // "just before Christmas", "until Easter": some day of that month
  {
    rule: 'en-about-holiday',
    regex: new RegExp(
      `\\b(?:(?:[Jj]ust|[Ss]hortly|[Rr]ight|[Ii]mmediately|[Dd]ays) before|[Aa]round|[Aa]t|[Oo]ver|By|[Uu]ntil|(?:[Jj]ust |[Ss]hortly |[Rr]ight |[Ss]oon )?[Aa]fter(?= [Ee])) (?<name>[Cc]hristmas|[Ee]aster)\\b(?! (?:[Ee]ve|[Dd]ay|[Ss]unday|[Mm]onday|tree|card|cards|present|presents|dinner|lunch|party|parties|bonus|bonuses|trading|sales|carol|carols|market|markets|egg|eggs|rising|[Ii]sland))${YEAR}`,
      'g',
    ),
    resolve: (groups, context) => {
      const found = resolve(groups, context);
      return found && { ...found, edtf: found.edtf?.slice(0, 7) ?? null };
    },
  },
  {
    rule: 'en-named-day',
    regex: new RegExp(`(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|By|[Bb]efore|[Aa]fter|and) )(?<name>${NAMES})\\b${YEAR}`, 'g'),
    // Christmas and Easter alone are seasons as often as days.
    resolve: (groups, context) =>
      /^(?:christmas|easter)$/i.test(groups.name as string) ? null : resolve(groups, context),
  },
];
