/** English days counted from the publication date: Wednesday, last week, yesterday, earlier this month, three days ago. */
import {
  countFrom,
  dayFrom,
  edtfOf,
  edtfOfMonth,
  edtfOfYear,
  intervalOf,
  type Known,
  monthFrom,
  type Plain,
  plainDate,
  type Unit,
} from '../calendar.ts';
import { type Context, fromPublished, fromTold, type Groups, type Pattern, type Resolution } from '../pattern.ts';
import { sceneOf } from './scene.ts';
import { MONTH, monthOf, NUMBER, numberOf, PART_OF_DAY, WEEKDAY, weekdayOf } from './words.ts';

const DAYS: Record<string, number> = {
  'day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
};

function weekday(day: Plain, groups: Groups, context: Context): string {
  const back = (day.dayOfWeek - weekdayOf(groups.day as string) + 7) % 7;
  const which = groups.which?.toLowerCase();
  if (which === 'next' || groups.next)
    return dayFrom(day, 7 - day.dayOfWeek + weekdayOf(groups.day as string)).toString();
  // Nobody calls yesterday "last Tuesday".
  if (which === 'last' || which === 'past') return dayFrom(day, -(back > 1 ? back : back + 7)).toString();
  if (which === 'this' || context.isFuture)
    return dayFrom(day, back === 0 ? 0 : context.isFuture ? 7 - back : -back).toString();
  return dayFrom(day, -back).toString();
}

function stretch(day: Plain, groups: Groups): string | null {
  const by =
    { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }[(groups.which as string).toLowerCase()] ?? 0;
  switch ((groups.unit as string).toLowerCase()) {
    case 'week': {
      const monday = dayFrom(day, 1 - day.dayOfWeek + 7 * by);
      return intervalOf(monday.toString(), dayFrom(monday, 6).toString());
    }
    case 'weekend': {
      const saturday = dayFrom(day, 6 - day.dayOfWeek + 7 * by - (by === 0 && day.dayOfWeek < 3 ? 7 : 0));
      return intervalOf(saturday.toString(), dayFrom(saturday, 1).toString());
    }
    case 'month': {
      const { year, month } = monthFrom(day.year, day.month, by);
      return edtfOfMonth(year, month);
    }
    default:
      return edtfOfYear(day.year + by);
  }
}

const known = (day: Plain) => ({ edtf: day.toString(), year: day.year, month: day.month, day: day.day });

function ago(groups: Groups, context: Context): Resolution {
  return fromPublished(context, (day) => {
    const count = groups.half ? 0.5 : numberOf(groups.n as string);
    const unit = (groups.unit as string).toLowerCase();
    if (Number.isNaN(count)) return null;
    return unit === 'fortnight'
      ? countFrom(known(day), -count * 2, 'week')
      : countFrom(known(day), -count, unit as Unit);
  });
}

/** "Saturday, May 18. … Sunday. …": a row of a chronology that is a weekday is the next such day. */
function dayOfRow(weekday: string, told: Known | null): string | null {
  const day = told?.month && told.day ? plainDate(told.year, told.month, told.day) : null;
  return day && dayFrom(day, (weekdayOf(weekday) - day.dayOfWeek + 7) % 7).toString();
}

export const relative: Pattern[] = [
  {
    rule: 'en-weekday',
    regex: new RegExp(
      `(?<!\\b[Ee]very |\\b(?:[Oo]ne|[Aa]) (?=\\w+ in )|\\b[Ee]ach |\\d(?:st|nd|rd|th)?, a |\\bBlack |\\bGood |\\bBloody |\\bSuper |\\bEaster |\\bCyber |\\b(?:Mail|Independent|Scotland|Wales|Match|Meet the) on )(?:\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) )|(?:[Ee]arly |[Ll]ate )(?:on )?)?\\b(?<day>${WEEKDAY})(?!'s [A-Z]|s\\b|,? (?:the )?(?:${MONTH}\\.? \\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b)| (?:Times|Night|Mirror|Telegraph|Post|Sun|(?:morning|afternoon|evening|night)s\\b))(?: (?<next>next week))?(?<part>${PART_OF_DAY})`,
      'g',
    ),
    resolve: (groups, context) => {
      const row = context.isRow && !groups.which ? dayOfRow(groups.day as string, context.told) : null;
      if (row) return fromTold(context, () => row);
      const scene = groups.which || groups.next ? null : sceneOf(context, Boolean(groups.part));
      if (!scene) return fromPublished(context, (day) => weekday(day, groups, context));
      const ahead = (weekdayOf(groups.day as string) - scene.dayOfWeek + 7) % 7;
      return fromTold(context, () => dayFrom(scene, ahead).toString());
    },
  },
  {
    rule: 'en-day-from-today',
    regex:
      /(?<!\bUSA )\b(?:the )?(?<day>day before yesterday|day after tomorrow|yesterday|today|tonight|tomorrow)\b(?!'s [A-Z])(?: (?:morning|afternoon|evening|night))?/gi,
    resolve: (groups, context) =>
      fromPublished(context, (day) => dayFrom(day, DAYS[(groups.day as string).toLowerCase()] as number).toString()),
  },
  {
    rule: 'en-this-part-of-day',
    regex: /\b(?<which>this|last) (?:morning|afternoon|evening|night)\b/gi,
    resolve: (groups, context) =>
      fromPublished(context, (day) =>
        dayFrom(day, (groups.which as string).toLowerCase() === 'last' ? -1 : 0).toString(),
      ),
  },
  {
    rule: 'en-this-stretch',
    regex:
      /\b(?:(?:earlier|later|late|early) )?(?<which>last|this|next|coming) (?<unit>week(?:end)?|month|year)\b(?!'s|-old| or )/gi,
    resolve: (groups, context) => fromPublished(context, (day) => stretch(day, groups)),
  },
  {
    rule: 'en-month-of-year-beside',
    regex: new RegExp(
      `\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?)?(?:(?<d>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)? (?:of )?)?(?<m>${MONTH})(?: (?<d2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?)?(?: of)? (?<which>last|this|next) year\\b(?!'s)`,
      'g',
    ),
    resolve: (groups, context) =>
      fromPublished(context, (day) => {
        const year = day.year + ({ last: -1, this: 0, next: 1 }[groups.which as string] ?? 0);
        const written = groups.d ?? groups.d2;
        return edtfOf(year, monthOf(groups.m as string), written ? Number(written) : undefined);
      }),
  },
  {
    rule: 'en-ago',
    regex: new RegExp(
      `\\b(?:(?:more|less) than |about |nearly |almost |over |some |just |only )?(?:(?<n>${NUMBER}|several|a few|a couple of)|(?<half>half an?)) (?<unit>hour|day|week|fortnight|month|year)s? ago\\b`,
      'gi',
    ),
    isOffset: 'before',
    resolve: (groups, context) => ({ ...ago(groups, context), order: 'before' }),
  },
];
