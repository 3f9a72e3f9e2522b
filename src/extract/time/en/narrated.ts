/** English times that a story goes on by: that Friday, the following Tuesday, the next January, the last day of that month. */
import {
  dayFrom,
  edtfOfMonth,
  edtfOfYear,
  intervalOf,
  type Known,
  monthFrom,
  type Plain,
  plainDate,
} from '../calendar.ts';
import { type Context, fromPublished, fromTold, type Pattern, PUBLISHED } from '../pattern.ts';
import { sceneOf } from './scene.ts';
import { MONTH, monthOf, NUMBER, numberOf, PART_OF_DAY, WEEKDAY, weekdayOf } from './words.ts';

/** EDTF seasons; spring begins in March. */
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Months of a year's edges. */
const EDGES: Record<string, number> = { end: 12, close: 12, middle: 6, start: 1, beginning: 1 };

const dayOf = (known: Known): Plain | null =>
  known.month === undefined || known.day === undefined ? null : plainDate(known.year, known.month, known.day);

/** The weekday from a day on: that day itself counts where `least` is 0, and only later ones where it is 1. */
function weekdayFrom(known: Known, name: string, least: 0 | 1): string | null {
  const day = dayOf(known);
  if (!day) return null;
  const ahead = (weekdayOf(name) - day.dayOfWeek + 7) % 7;
  return dayFrom(day, ahead === 0 && least === 1 ? 7 : ahead).toString();
}

function weekdayBefore(known: Known, name: string, least: 0 | 1 = 1): string | null {
  const day = dayOf(known);
  if (!day) return null;
  const back = (day.dayOfWeek - weekdayOf(name) + 7) % 7;
  return dayFrom(day, -(back === 0 && least === 1 ? 7 : back)).toString();
}

/** The first such month after the one told, or the last before it. */
function monthBeside(known: Known, name: string, sign: 1 | -1): string | null {
  const month = monthOf(name);
  if (known.month === undefined) return edtfOfMonth(known.year + (sign > 0 ? 1 : 0), month);
  const isBeyond = sign > 0 ? month > known.month : month < known.month;
  return edtfOfMonth(known.year + (isBeyond ? 0 : sign), month);
}

/** A weekend: the coming one of what is to come, else the last that has begun. */
function weekendOf(day: Plain, isFuture: boolean): string | null {
  const saturday = dayFrom(day, isFuture ? (6 - day.dayOfWeek + 7) % 7 : -((day.dayOfWeek + 1) % 7));
  return intervalOf(saturday.toString(), dayFrom(saturday, 1).toString());
}

const lastDayOf = (year: number, month: number): string => {
  const next = monthFrom(year, month, 1);
  const first = plainDate(next.year, next.month, 1);
  return first ? dayFrom(first, -1).toString() : '';
};

const weekOf = (by: number, name: string) => (context: Context) =>
  fromPublished(context, (day) => dayFrom(day, 7 * by - day.dayOfWeek + weekdayOf(name)).toString());

export const narrated: Pattern[] = [
  {
    rule: 'en-weekday-of-week',
    regex: new RegExp(`\\b(?<day>${WEEKDAY})${PART_OF_DAY} (?:of )?(?<which>last|this|next) week\\b`, 'g'),
    resolve: (groups, context) =>
      weekOf({ last: -1, this: 0, next: 1 }[groups.which as string] ?? 0, groups.day as string)(context),
  },
  {
    rule: 'en-that-weekday',
    regex: new RegExp(
      `\\b(?:(?<=\\bhad\\b[^.;,]{1,40})(?<back>that)|[Tt]hat|[Tt]he same) (?:same )?(?<day>${WEEKDAY})${PART_OF_DAY}`,
      'g',
    ),
    resolve: (groups, context) =>
      // "She was fired eight days earlier. The call had been made that Friday": the one before that.
      fromTold(groups.back && context.recent ? { ...context, told: context.recent } : context, (known) =>
        groups.back ? weekdayBefore(known, groups.day as string, 0) : weekdayFrom(known, groups.day as string, 0),
      ),
  },
  {
    rule: 'en-next-weekday',
    regex: new RegExp(
      `\\b(?:[Tt]he (?:following|next) (?<day>${WEEKDAY})${PART_OF_DAY}|[Tt]he (?<day2>${WEEKDAY}) after(?! \\w+ing\\b))`,
      'g',
    ),
    resolve: (groups, context) => ({
      ...fromTold(context, (known) => weekdayFrom(known, (groups.day ?? groups.day2) as string, 1)),
      order: 'after',
    }),
  },
  {
    // "He resigned on 4 November. … On the Monday she settled": the first one behind the day told.
    rule: 'en-the-weekday',
    regex: new RegExp(
      `(?<=(?:^|[.!?\\n]["”']? ?)On )the (?<day>${WEEKDAY})${PART_OF_DAY}(?! (?:of|after|before|in|when|that)\\b)|(?<=\\bon )the (?<day2>${WEEKDAY})${PART_OF_DAY}(?! (?:of|after|before|in|he|she|they|when|that|night|club|group|edition|paper)\\b)|(?<=\\b[Bb]y )the (?<day3>${WEEKDAY})${PART_OF_DAY}(?=[,.;]| (?:he|she|they|it|the|and|but|had|was|were)\\b| [A-Z])`,
      'gm',
    ),
    resolve: (groups, context) => {
      const told = context.told?.day === undefined ? context.day : context.told;
      return told?.day === undefined
        ? null
        : {
            ...fromTold({ ...context, told }, (known) =>
              weekdayFrom(known, (groups.day ?? groups.day2 ?? groups.day3) as string, 1),
            ),
            order: 'after',
          };
    },
  },
  {
    rule: 'en-weekday-before',
    regex: new RegExp(
      `\\b[Tt]he (?:(?:previous|preceding) (?<day>${WEEKDAY})${PART_OF_DAY}|(?<day2>${WEEKDAY}) before\\b(?! last\\b))`,
      'g',
    ),
    resolve: (groups, context) => ({
      ...fromTold(context, (known) => weekdayBefore(known, (groups.day ?? groups.day2) as string)),
      order: 'before',
      isAside: true,
    }),
  },
  {
    rule: 'en-next-named-month',
    regex: new RegExp(
      `\\b[Tt]he (?:(?:following|next) (?<m>${MONTH})(?! \\d)|(?<m2>${MONTH}) (?:after(?=[,.;]| (?:he|she|they|it)\\b)|that followed|following))`,
      'g',
    ),
    resolve: (groups, context) => ({
      ...fromTold(context, (known) => monthBeside(known, (groups.m ?? groups.m2) as string, 1)),
      order: 'after',
    }),
  },
  {
    rule: 'en-named-month-before',
    regex: new RegExp(`\\b[Tt]he (?:previous|preceding) (?<m>${MONTH})(?! \\d)`, 'g'),
    resolve: (groups, context) => ({
      ...fromTold(context, (known) => monthBeside(known, groups.m as string, -1)),
      order: 'before',
      isAside: true,
    }),
  },
  {
    rule: 'en-told-season',
    regex:
      /\b(?:[Tt]hat|[Tt]he same|[Tt]he (?<next>following|next)|[Tt]he(?= \w+ (?:after[,.;]|that followed|following\b))(?<behind>)) (?<season>spring|summer|autumn|fall|winter)\b(?:(?<=[Tt]he \w+) (?:after(?=[,.;])|that followed|following))?/g,
    resolve: ({ behind, ...rest }, context) => {
      const groups = behind === undefined ? rest : { ...rest, next: 'following' };
      const season = SEASONS[groups.season as string] as number;
      const first = (season - 20) * 3;
      // "who was made chief in April 2012, let them in that summer": of the date that the sentence has just written.
      const { written } = context;
      const here = groups.next === undefined && written?.month !== undefined ? { ...context, told: written } : context;
      return {
        ...fromTold(here, (known) => {
          const isGone = groups.next !== undefined && (known.month === undefined || known.month >= first);
          return `${edtfOfYear(known.year + (isGone ? 1 : 0))}-${season}`;
        }),
        ...(groups.next && { order: 'after' as const }),
      };
    },
  },
  {
    // "Two summers later": the second one behind what was told.
    rule: 'en-seasons-later',
    regex: new RegExp(`\\b(?<n>${NUMBER}) (?<season>spring|summer|autumn|winter)s? (?:later|on(?=,)|after(?=,))`, 'gi'),
    resolve: ({ n = '', season = '' }, context) => {
      const count = numberOf(n);
      const code = SEASONS[season.toLowerCase()] as number;
      return {
        ...fromTold(context, ({ year }) => (Number.isInteger(count) ? `${edtfOfYear(year + count)}-${code}` : null)),
        order: 'after',
      };
    },
  },
  {
    // "the summer before", "since the previous autumn": the last one before what was told.
    rule: 'en-season-before',
    regex:
      /\b[Tt]he (?:(?:previous|preceding) (?<season>spring|summer|autumn|fall|winter)|(?<season2>spring|summer|autumn|fall|winter) before(?=[,.;]| (?:he|she|they|it)\b))/g,
    resolve: ({ season, season2 }, context) => {
      const code = SEASONS[(season ?? season2) as string] as number;
      return {
        ...fromTold(context, ({ edtf, year, month }) => {
          // A season told is known by its number.
          const told = month ?? ((Number(edtf.slice(5, 7)) || 21) - 20) * 3;
          return `${edtfOfYear(told > (code - 20) * 3 + 2 ? year : year - 1)}-${code}`;
        }),
        order: 'before',
        isAside: true,
      };
    },
  },
  {
    rule: 'en-end-of-month',
    regex:
      /\b(?:(?<=\b(?:[Aa]t|[Bb]y|[Tt]owards?|[Ii]n) )the (?<edge>start|beginning|middle)|the (?:end|close)) of the (?<unit>month|year)\b/gi,
    resolve: (groups, context) => {
      const { told, published, isFuture } = context;
      const isYear = groups.unit?.toLowerCase() === 'year';
      // In a story of another year its own end is meant.
      // "chief since 2015.\nShe resigned at the start of the year": of a bare year a new paragraph says which it means.
      const isOfReport = groups.edge !== undefined && told?.month === undefined && !context.isToldHere;
      const isPast = told && published && !isFuture && !isOfReport && told.year < published.year;
      const known = isPast ? told : published;
      if (!known) return { edtf: null, hold: PUBLISHED };
      if (!isYear && known.month === undefined) return { edtf: null, hold: PUBLISHED };
      return {
        edtf: edtfOfMonth(known.year, isYear ? (EDGES[groups.edge ?? 'end'] ?? 12) : (known.month as number)),
        hold: isPast ? { on: 'told', date: told.edtf } : PUBLISHED,
      };
    },
  },
  {
    rule: 'en-edge-of-told',
    regex: /\b(?:on )?the (?<edge>first|last|final) day of (?:that|the) (?:same )?(?<unit>month|year)\b/gi,
    resolve: (groups, context) =>
      fromTold(context, (known) => {
        const isFirst = groups.edge?.toLowerCase() === 'first';
        if (groups.unit?.toLowerCase() === 'year')
          return isFirst ? `${edtfOfMonth(known.year, 1)}-01` : lastDayOf(known.year, 12);
        if (known.month === undefined) return null;
        return isFirst ? `${edtfOfMonth(known.year, known.month)}-01` : lastDayOf(known.year, known.month);
      }),
  },
  {
    rule: 'en-end-of-told',
    regex:
      /\b(?:by |at |towards? )?the (?<edge>end|close|middle|start|beginning) of (?:that|the same) (?<unit3>month|year)\b|\bbefore (?:the|that) (?<unit>week|month|year) was (?:out|over|up|through|done)\b|\b(?:by|before) the (?<unit2>month|year)['’]s end\b/gi,
    resolve: (groups, context) => ({
      ...fromTold(context, (known) => {
        if (groups.unit3 === 'year') return edtfOfMonth(known.year, EDGES[groups.edge as string] ?? 12);
        return /year/i.test(groups.unit ?? groups.unit2 ?? '') || known.month === undefined
          ? known.edtf.slice(0, 4)
          : edtfOfMonth(known.year, known.month);
      }),
      order: 'after',
    }),
  },
  {
    rule: 'en-weekend',
    regex: /\b(?:over|at|during|on) the weekend\b/gi,
    resolve: (_groups, context) => {
      const scene = sceneOf(context, false);
      if (!scene) return fromPublished(context, (day) => weekendOf(day, context.isFuture));
      return fromTold(context, () => weekendOf(dayFrom(scene, (6 - scene.dayOfWeek + 7) % 7), false));
    },
  },
  {
    rule: 'en-that-weekend',
    regex: /\b(?:[Tt]hat|[Tt]he (?:same|(?<next>following|next))) weekend\b|(?<=\b[Bb]y )the weekend\b/g,
    resolve: ({ next }, context) => {
      const { day } = context;
      const told = day && dayOf(day);
      if (!day || !told) return { ...fromTold(context, () => null), order: 'after' };
      // Told on a Saturday or Sunday, the next one is a week on.
      const from = next && told.dayOfWeek > 5 ? dayFrom(told, 8 - told.dayOfWeek) : told;
      return {
        edtf: weekendOf(from, from.dayOfWeek < 7),
        hold: { on: 'told', date: day.edtf },
        order: 'after',
      };
    },
  },
  {
    rule: 'en-time-of-told-day',
    regex:
      /(?<=^|[.!?;\n] ?)(?:(?:By|At|Before|After|Around|Shortly (?:after|before)|Just (?:after|before)|Until) (?:dawn|midday|noon|midnight|nightfall|dusk|sunrise|sunset|lunchtime|breakfast)|Within a day)(?! on\b| that\b| yesterday| today)\b/gm,
    resolve: (_groups, context) => ({ ...fromTold(context, (known) => known.edtf), order: 'same' }),
  },
];
