/** English stretches of time: the past six months, since the start of the year, in 18 to 36 months, and sets. */
import {
  countFrom,
  dayFrom,
  edtfOfMonth,
  edtfOfYear,
  intervalOf,
  type Known,
  monthFrom,
  stretchAt,
  type Unit,
} from '../calendar.ts';
import {
  type Context,
  DURATION,
  fromPublished,
  fromTold,
  type Groups,
  type Pattern,
  type Resolution,
  SET,
} from '../pattern.ts';
import { NUMBER, numberOf } from './words.ts';

const UNIT = '(?<unit>hour|day|week|month|year|decade)s?';

const unitOf = (word: string): { unit: Unit; times: number } =>
  word.toLowerCase() === 'decade' ? { unit: 'year', times: 10 } : { unit: word.toLowerCase() as Unit, times: 1 };

const isLongPast = ({ told, published }: Context): boolean =>
  told !== null && published !== null && told.year < published.year;

/** So long from what was told on: "the following 14 years", "the next decade" of a tale. */
function stretchOn({ n, unit: word = '' }: Groups, context: Context): Resolution {
  const { unit, times } = unitOf(word);
  const count = (n ? numberOf(n) : 1) * times;
  const from = (known: Known): string | null => {
    if (Number.isNaN(count)) return null;
    if (unit === 'year') return intervalOf(edtfOfYear(known.year), edtfOfYear(known.year + count));
    if (known.month === undefined) return null;
    const end = countFrom(known, count, unit);
    return intervalOf(unit === 'month' ? edtfOfMonth(known.year, known.month) : known.edtf, end);
  };
  return { ...fromTold(context, from), order: 'after', isAside: true };
}

export const spans: Pattern[] = [
  {
    rule: 'en-following-length',
    regex: new RegExp(
      `\\b(?:in|over|during|for|within) the (?:following|ensuing|subsequent|succeeding) (?:(?<n>${NUMBER}|several|few|couple of)\\s|(?=\\w+s\\b|decade))${UNIT}\\b(?!-)`,
      'gi',
    ),
    resolve: (groups, context) =>
      context.told && (groups.n || /decade/i.test(groups.unit ?? ''))
        ? stretchOn(groups, context)
        : { ...fromTold(context, () => null), order: 'after', isAside: true },
  },
  {
    rule: 'en-past-length',
    regex: new RegExp(
      `\\b(?:in |over |during |for |within )?(?:the|this) (?:past|last|previous|recent) (?:(?<n>${NUMBER}|several|few|couple of|half(?:-| ))\\s?)?${UNIT}\\b(?!-| of (?:the|his|her|its|their|that|this|last|next)\\b)`,
      'gi',
    ),
    resolve: (groups, context) => ({
      ...fromPublished(context, (day) => {
        const { unit, times } = unitOf(groups.unit as string);
        const count = groups.n ? (/half/i.test(groups.n) ? 0.5 : numberOf(groups.n)) : 1;
        return Number.isNaN(count) ? null : stretchAt(day, -count * times, unit);
      }),
      isAside: true,
    }),
  },
  // "in the five months since the fire": up to now, where the clause says what has come about
  {
    rule: 'en-length-since',
    regex: new RegExp(
      `\\b(?:[Ii]n|[Oo]ver|[Dd]uring) the (?:more than |nearly |almost |about |over |some )?(?<n>${NUMBER}) ${UNIT} since\\b(?=[^.;]{1,80}\\b(?:has|have) |,)`,
      'g',
    ),
    mayBeNamed: true,
    resolve: (groups, context) => ({
      ...fromPublished(context, (day) => {
        const { named } = context;
        if (named?.month !== undefined)
          return intervalOf(edtfOfMonth(named.year, named.month), edtfOfMonth(day.year, day.month));
        const { unit, times } = unitOf(groups.unit as string);
        const count = numberOf(groups.n as string);
        return Number.isNaN(count) ? null : stretchAt(day, -count * times, unit);
      }),
      isAside: true,
    }),
  },
  {
    rule: 'en-next-length',
    regex: new RegExp(
      `\\b(?:in |over |during |for |within )?the (?:next|coming) (?:(?<n>${NUMBER}|several|few|couple of)\\s|(?=decade))${UNIT}\\b(?!-)`,
      'gi',
    ),
    resolve: (groups, context) => {
      // "She took over in 2003. In the next five years she closed": of the tale, and not of what is to come.
      if (!context.isFuture && context.isToldHere && isLongPast(context)) return stretchOn(groups, context);
      return {
        ...fromPublished(context, (day) => {
          const { unit, times } = unitOf(groups.unit as string);
          const count = groups.n ? numberOf(groups.n) : 1;
          return Number.isNaN(count) ? `${day}/..` : stretchAt(day, count * times, unit);
        }),
        isAside: true,
      };
    },
  },
  // "since the merger", once that has been told and dated
  {
    rule: 'en-since-happening',
    regex:
      /\b[Ss]ince (?:the|his|her|its|their) (?!start|beginning|end|turn|days?\b|early|late|age|time|first|last|second|previous|preceding|following|next\b|spring\b|summer\b|autumn\b|winter\b|morning\b|evening\b|afternoon\b|night\b|week|month\b|year\b)(?<what>[a-z]{4,}(?: [a-z]{4,})?)\b/g,
    mayBeNamed: true,
    resolve: (_groups, { named }) =>
      named && named.month !== undefined
        ? { edtf: `${named.edtf.slice(0, 7)}/..`, hold: { on: 'told', date: named.edtf }, isAside: true }
        : null,
  },
  {
    rule: 'en-year-to-date',
    regex:
      /\b(?:since the (?:start|beginning) of (?:the|this) (?<unit>year|month)|so far this year|(?:this )?year to date)\b/gi,
    resolve: (groups, context) => ({
      ...fromPublished(context, (day) =>
        groups.unit?.toLowerCase() === 'month'
          ? edtfOfMonth(day.year, day.month)
          : intervalOf(edtfOfMonth(day.year, 1), edtfOfMonth(day.year, day.month)),
      ),
      isAside: true,
    }),
  },
  {
    rule: 'en-in-length',
    regex: new RegExp(
      `\\b[Ii]n (?:about |some |as little as )?(?<n>${NUMBER})(?: (?:to|or) |-)(?<n2>${NUMBER}) (?<unit>day|week|month|year)s\\b(?!['’] | (?:later|after|earlier|before|ago)\\b)`,
      'g',
    ),
    resolve: (groups, context) => {
      if (!context.isFuture) return DURATION;
      const unit = (groups.unit as string).toLowerCase() as Unit;
      return {
        ...fromPublished(context, (day) => {
          const at = (n: string) => stretchAt(day, numberOf(n), unit)?.split('/').at(-1) ?? null;
          return intervalOf(at(groups.n as string), at(groups.n2 as string));
        }),
        isAside: true,
      };
    },
  },
  {
    // "has lost half its value in two years": the two years up to now.
    rule: 'en-past-length',
    regex: new RegExp(
      `\\bin (?:just |only |barely |less than |under |little more than |the space of )?(?<n>${NUMBER}) (?<unit>week|month|year|decade)s?\\b(?=[.,;]| (?:and|but|to|as)\\b)(?<=\\b(?:has|have) [^.,;:]{3,80})`,
      'g',
    ),
    resolve: (groups, context) => ({
      ...fromPublished(context, (day) => {
        const { unit, times } = unitOf(groups.unit as string);
        const count = numberOf(groups.n as string);
        return Number.isNaN(count) ? null : stretchAt(day, -count * times, unit);
      }),
      isAside: true,
    }),
  },
  {
    // "in a year's time": a year from now, in that month.
    rule: 'en-in-time',
    regex: new RegExp(`\\b[Ii]n (?:about |some )?(?<n>${NUMBER}) (?<unit>day|week|month|year)s?['’]s time\\b`, 'g'),
    resolve: (groups, context) => ({
      ...fromPublished(context, (day) => {
        const count = numberOf(groups.n as string);
        if (!/month|year/.test(groups.unit as string))
          return dayFrom(day, count * (groups.unit === 'week' ? 7 : 1)).toString();
        const { year, month } = monthFrom(day.year, day.month, count * (groups.unit === 'year' ? 12 : 1));
        return edtfOfMonth(year, month);
      }),
      order: 'after',
      isAside: true,
    }),
  },
  {
    rule: 'en-in-length',
    regex: new RegExp(
      `\\b[Ii]n (?:about |some )?(?<n>${NUMBER}) (?<unit>day|week|month|year)s?(?:' time| from now)?(?! (?:of|later|after|earlier|before|ago)\\b|-|'|’)\\b`,
      'g',
    ),
    resolve: (groups, context) => {
      if (!context.isFuture) return DURATION;
      return {
        ...fromPublished(context, (day) => {
          const count = numberOf(groups.n as string);
          if (groups.unit === 'year') return edtfOfYear(day.year + count);
          if (groups.unit !== 'month') return dayFrom(day, count * (groups.unit === 'week' ? 7 : 1)).toString();
          const { year, month } = monthFrom(day.year, day.month, count);
          return edtfOfMonth(year, month);
        }),
        isAside: true,
      };
    },
  },
  {
    rule: 'en-then',
    regex:
      /\b(?:soon (?:after(?:wards?)?|afterwards?)|shortly (?:after(?:wards?)?|thereafter)|(?:days|weeks|months|years) (?:later|after(?:wards?)?)|subsequently|afterwards?)\b/gi,
    resolve: (_groups, context) => ({ ...fromTold(context, () => null), order: 'after', isAside: true }),
  },
  {
    rule: 'en-before-then',
    regex: /\b(?:(?:days|weeks|months|years) (?:earlier|before)|shortly before|previously|until then|before that)\b/gi,
    resolve: (_groups, context) => ({ ...fromTold(context, () => null), order: 'before', isAside: true }),
  },
  {
    rule: 'en-recently',
    regex: /\b(?:recently(?! as\b)|lately|in recent (?:days|weeks|months|years))\b/gi,
    resolve: (_groups, context) => ({ ...fromPublished(context, () => null), isAside: true }),
  },
  {
    rule: 'en-at-press-time',
    regex:
      /\b(?:(?:[Aa]t|[Bb]y|[Bb]efore|[Aa]s of) press time|(?:[Aa]t|[Bb]y|[Aa]s of) (?:the )?time of (?:writing|publication|publishing|going to press)|(?:[Bb]y|[Aa]s of) publication(?! of\b))\b/g,
    resolve: (_groups, context) => ({ ...fromPublished(context, (day) => day.toString()), isAside: true }),
  },
  {
    rule: 'en-set',
    regex:
      /\b(?:every|each) (?:other )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|day|morning|night|week|weekend|month|year|spring|summer|autumn|winter|few (?:days|weeks|months|years))s?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|[Ww]eek)days\b|\bweekends\b|\b(?:once|twice|(?:three|four|five|six|several|many) times) (?:a|an|per) (?:hour|day|week|month|year)\b|\b(?:daily|weekly|fortnightly|monthly|yearly|annually|quarterly|hourly|nightly)\b/gi,
    resolve: () => SET,
  },
  {
    rule: 'en-duration',
    regex: new RegExp(
      `\\bfor (?:more than |nearly |almost |about |over |at least |just )?(?:the )?(?:${NUMBER}|several|many) (?:straight )?(?:hour|day|week|month|year|decade)s?\\b`,
      'gi',
    ),
    resolve: () => DURATION,
  },
];
