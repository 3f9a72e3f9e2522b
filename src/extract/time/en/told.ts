/** English times told by the date before them: the next day, that night, five days later, the evening before. */
import { countFrom, edtfOf, edtfOfYear, type Known, type Unit } from '../calendar.ts';
import { type Context, fromDay, fromTold, type Groups, type Pattern, PUBLISHED, type Resolution } from '../pattern.ts';
import { NUMBER, numberOf } from './words.ts';

const PART = '(?:day|date|morning|afternoon|evening|night)';
const LENGTH = `(?:(?:more|less|fewer) than |about |nearly |almost |over |some |just |only |barely |(?<exactly>exactly) )?(?:(?<n>${NUMBER}|several|a few|a couple of)|(?<half>half an?))(?: (?:(?<plus>and a half)|full|short))? (?<unit>minute|hour|day|night|week|fortnight|month|year|decade)s?(?<plus2> and a half)?(?<exact> to the (?:day|week|hour|month))?`;

/** A year on or back from a month is the same month; of more years nobody says so exactly. */
function countYears(known: Known, years: number): string | null {
  if (known.month === undefined || known.day !== undefined || Math.abs(years) !== 1)
    return countFrom(known, years, 'year');
  return edtfOf(known.year + years, known.month);
}

const isYears = (unit: string): boolean => unit === 'year' || unit === 'decade';

const monthOfDay = ({ edtf, year, month }: Known): Known =>
  month === undefined ? { edtf, year } : { edtf, year, month };

/** `countFrom`, save that a year keeps the month that it is counted from. */
const countOn = (known: Known, by: number, unit: Unit): string | null =>
  unit === 'year' ? countYears(known, by) : countFrom(known, by, unit);

function shift(groups: Groups, context: Context, sign: 1 | -1): Resolution {
  const word = (groups.unit as string).toLowerCase();
  const unit = word === 'night' ? 'day' : word === 'fortnight' ? 'week' : word;
  const isShort = unit === 'minute' || unit === 'hour';
  const amount = (groups.half ? 0.5 : numberOf(groups.n as string)) + (groups.plus || groups.plus2 ? 0.5 : 0);
  const order = sign > 0 ? ('after' as const) : ('before' as const);
  // "on Feb. 9, two days after she quit": what is named lies so far on the other side of the date beside.
  const { beside } = context;
  const isOfMonths = isYears(unit) || (beside?.month !== undefined && unit === 'month');
  if (beside && (beside.day !== undefined || isOfMonths) && groups.of !== undefined && !Number.isNaN(amount))
    return {
      edtf: countOn(
        isYears(unit) ? monthOfDay(beside) : beside,
        -sign * amount * (unit === 'decade' ? 10 : word === 'fortnight' ? 2 : 1),
        unit === 'decade' ? 'year' : (unit as Unit),
      ),
      hold: { on: 'told', date: beside.edtf },
      order: sign > 0 ? 'before' : 'after',
      isAside: true,
    };
  // "ten days after they were published": what was told last.
  const isOfTold = context.isToldHere && /^ (?:he|she|it|they)$/.test(groups.of ?? '');
  const isOfUnknown = groups.of !== undefined && !context.named && !isOfTold;
  if (isOfUnknown || (Number.isNaN(amount) && !isShort))
    return { ...fromTold(context, () => null), order, isAside: true };
  const steps = Number.isNaN(amount) ? 0 : amount * ({ decade: 10, fortnight: 2 }[word] ?? 1);
  const from = isShort || unit === 'day' || unit === 'week' ? fromDay : fromTold;
  const resolution = from(context, (known) => {
    const counted = countOn(known, sign * steps, unit === 'decade' ? 'year' : (unit as Unit));
    // "six months to the day after": the same day of that month
    const [year = 0, month] =
      (groups.exact ?? groups.exactly) && unit === 'year'
        ? [known.year + sign * steps, known.month]
        : (counted?.split('-').map(Number) ?? []);
    return ((groups.exact ?? groups.exactly) && /month|year/.test(unit) && edtfOf(year, month, known.day)) || counted;
  });
  return { ...resolution, order };
}

const next =
  (unit: Unit, sign: 1 | -1): Pattern['resolve'] =>
  (_groups, context) => ({
    ...(unit === 'day' ? fromDay : fromTold)(context, (known) => countOn(known, sign, unit)),
    order: sign > 0 ? 'after' : 'before',
  });

/** "the year before" is a year of the calendar, from whatever month it is told; "a year before" is twelve months. */
const ofYear = (context: Context): Context => {
  const yearOf = (known: Known | null) => known && { edtf: known.edtf.slice(0, 4), year: known.year };
  return { ...context, told: yearOf(context.told), named: yearOf(context.named) };
};

/** "Her ruling came two days after creditors voted": what follows lies so far on the other side of the day just told. */
function fromScene(groups: Groups, context: Context): Resolution {
  const sign = /after/i.test(groups.side ?? '') ? -1 : 1;
  const order = sign < 0 ? ('before' as const) : ('after' as const);
  const count = numberOf(groups.n as string);
  const { told } = context;
  const isKnown = context.isToldHere && told?.day !== undefined && !Number.isNaN(count);
  if (!isKnown) return { ...fromTold(context, () => null), order: sign < 0 ? 'after' : 'before', isAside: true };
  const edtf = countFrom(told, sign * count, (groups.unit as string).toLowerCase() as Unit);
  return { edtf, hold: { on: 'told', date: told.edtf }, order, isAside: true };
}

export const told: Pattern[] = [
  {
    rule: 'en-length-came',
    regex: new RegExp(
      `(?<=\\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his|[Tt]he)(?: [a-z]+){0,3} (?:came|followed) (?:just |only |barely )?)(?<n>${NUMBER}) (?<unit>day|week)s? (?<side>after|before)(?= (?:he|she|they|it|police|[a-z]{4,}s|the [a-z]+(?= \\w+ed\\b)|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:had )?[a-z]+)`,
      'g',
    ),
    resolve: fromScene,
  },
  {
    rule: 'en-same-day',
    regex: new RegExp(
      `\\b(?:(?:later|earlier) )?(?:(?:the|that) (?:very )?same ${PART}|that (?:very )?${PART})(?! (?:when|in which|of))\\b|\\bwithin (?:(?:an?|the|one|two|three|four|five|six|ten|twelve|a few) )?(?:hours?|minutes)\\b(?! of)|\\b(?:hours|minutes) (?:later|after|afterward|(?<back>earlier))s?\\b|\\blater (?:that|the same) (?:day|night|evening|morning|afternoon)\\b|\\b(?:later|earlier|early|late) in the day\\b(?! (?:before|after)\\b)`,
      'gi',
    ),
    resolve: ({ back }, context) => ({
      ...fromDay(context, (known) => known.edtf),
      order: back ? 'before' : 'same',
    }),
  },
  {
    // "He declared it late on Dec. 3. … At about 1am they voted": of the day after the night that was told of.
    rule: 'en-small-hours',
    regex:
      /\b(?:[Aa]t|[Aa]round|[Bb]y|[Ss]hortly (?:before|after)|[Jj]ust (?:before|after)) (?:(?:about|around|almost|nearly) )?(?:12|[1-6])(?::[0-5]\d)? ?(?:a\.m\.|am\b)(?! on\b| (?:[A-Z]{2,4}\b|[A-Z][a-z]+day\b|Eastern\b|Pacific\b|local\b))/g,
    resolve: (_groups, { told }) =>
      told?.day === undefined
        ? null
        : {
            edtf: told.isNight ? countFrom(told, 1, 'day') : told.edtf,
            hold: { on: 'told', date: told.edtf },
            order: told.isNight ? 'after' : 'same',
          },
  },
  {
    // "After the verdict he told reporters", "Speaking after the match, she said": on its day.
    rule: 'en-after-sitting',
    regex:
      /\b(?:After|[Ss]peaking(?: to \w+)?(?: outside [^,.]{3,30})? after|[Oo]utside (?:the )?court after) the (?:verdict|ruling|hearing|sentencing|match|game|meeting|vote|session|final whistle|press conference|announcement)(?=,? [^.,]{1,30} (?:said|told|admitted|insisted|denied|added|called|accused|praised|criticised|criticized|blamed|apologised|apologized|thanked|vowed)\b)/g,
    resolve: (_groups, { told, day, isFuture }) => {
      const on = told?.day === undefined ? day : told;
      return !on || isFuture
        ? null
        : { edtf: on.edtf, hold: { on: 'told', date: on.edtf }, order: 'same', isAside: true };
    },
  },
  {
    rule: 'en-year-out',
    regex: /\b[Bb]efore the year was (?:out|over|up)\b|\b(?:[Bb]efore|[Bb]y) that year['’]s end\b/g,
    resolve: (_groups, context) => ({
      ...fromTold(context, (known) => edtfOfYear(known.year)),
      order: 'same',
      isAside: true,
    }),
  },
  {
    rule: 'en-late-that-day',
    regex:
      /(?<=(?:^|[.!?\n])["”']? ?)(?:(?:[Ll]ater|[Ll]ate|[Ee]arlier|[Ee]arly) )?[Ii]n the (?:morning|afternoon|evening|small hours)(?=,? [a-z]+|,? [A-Z][a-z]+ )(?! of)|(?<=(?:^|[.!?\n])["”']? ?)(?:By (?:nightfall|evening|noon|lunchtime|midnight|teatime|dinner|mid-?(?:morning|afternoon)|(?:the )?(?:close|end) of (?:trading|play|business|the session)|the (?:close|morning|afternoon|evening|end of the (?:day|night|afternoon|evening)))|At (?:noon|midday|midnight|dusk|the (?:close|closing bell|opening bell))|In (?:(?:early|late|after-hours|pre-market) )+trading)(?=,? )|(?<=, (?:and|but) |[;:] )(?:by (?:nightfall|evening|noon|lunchtime|midnight|teatime|the (?:morning|afternoon|evening|end of the (?:day|night|afternoon|evening)))|at (?:noon|midday|midnight|dusk)|in the (?:afternoon|evening))(?=,? (?:[a-z]|[A-Z][a-z]))(?! of\b)/gm,
    resolve: (_groups, context) =>
      context.told?.day === undefined
        ? { edtf: null, hold: PUBLISHED, isAside: true }
        : { ...fromTold(context, (known) => known.edtf), order: 'same' },
  },
  {
    rule: 'en-within-days',
    regex: new RegExp(
      `\\b(?:[Ww]ithin|[Ii]nside) (?:a |the )?(?:(?<n>${NUMBER}|few|matter of) )?(?<unit>days?|weeks?|fortnight|(?<=\\b(?:24|48|72|36) )hours)\\b(?! of)`,
      'g',
    ),
    // Some day of those: the month, where they do not lead out of it.
    resolve: ({ n, unit = '' }, context) => {
      const count = numberOf(n ?? '');
      const days =
        unit === 'fortnight'
          ? 14
          : unit === 'hours'
            ? numberOf(n ?? '') / 24
            : (Number.isNaN(count) ? (n ? 4 : 1) : count) * (/week/.test(unit) ? 7 : 1);
      const within = fromTold(context, (known) => {
        const end = known.day === undefined ? null : countFrom(known, days, 'day');
        return end?.slice(0, 7) === known.edtf.slice(0, 7) ? known.edtf.slice(0, 7) : null;
      });
      return { ...within, order: 'after', isAside: true };
    },
  },
  {
    rule: 'en-next-day',
    regex: new RegExp(
      `\\bthe (?:very )?(?:next|following) (?:${PART}|lunchtime|teatime|dawn|noon|midday|midnight)\\b|(?<=(?:^|[.!?;:\\n]["”’]? ?|\\b(?:and|but|then|by|until) |, ))next (?:day|morning|afternoon|evening)\\b(?!-)|(?<!\\bto )\\bthe ${PART} after\\b|\\ba ${PART} later\\b|\\bovernight\\b(?= after)`,
      'gim',
    ),
    mayBeNamed: true,
    resolve: next('day', 1),
  },
  {
    rule: 'en-day-before',
    regex: new RegExp(
      `\\b(?:on )?the (?:previous|preceding) ${PART}\\b|(?<!\\b(?:late|later|early|earlier) in )\\bthe ${PART} before(?! yesterday| last)\\b|\\ba ${PART} (?:earlier|before(?! (?:he|she|it|they|the|his|her|its|their|being|[a-z]{3,}ing|[A-Z])\\b))\\b`,
      'gi',
    ),
    mayBeNamed: true,
    resolve: (groups, context) => ({ ...(next('day', -1)(groups, context) as Resolution), isAside: true }),
  },
  {
    rule: 'en-eve-of',
    regex: /\b[Oo]n the eve of\b(?! (?:last|next|this|every|each)\b)/g,
    mayBeNamed: true,
    // Of what has not been told, nobody knows the eve.
    resolve: (groups, context) =>
      context.named || context.told
        ? { ...(next('day', -1)(groups, context) as Resolution), isAside: true }
        : { edtf: null, hold: PUBLISHED, isAside: true },
  },
  {
    rule: 'en-next-week',
    regex: /\bthe (?:next|following) week\b(?! 's)|\bthe week after\b(?=[.,;]| and\b)/gi,
    resolve: next('week', 1),
  },
  {
    rule: 'en-week-before',
    regex: /\bthe (?:previous|preceding) week\b|\bthe week before(?! last\b| the\b| that\b| [a-z]*[A-Z])\b/gi,
    resolve: (groups, context) => ({ ...(next('week', -1)(groups, context) as Resolution), isAside: true }),
  },
  {
    rule: 'en-next-month',
    regex: /\bthe (?:next|following) month\b|\bthe month after\b(?=[.,;]| and\b)/gi,
    resolve: next('month', 1),
  },
  {
    rule: 'en-next-year',
    regex: /\bthe (?<which>next|following) year\b|\bthe year (?<after>after)\b(?=[.,;]| and\b)|\ba year later\b/gi,
    resolve: (groups, context) => next('year', 1)(groups, groups.which || groups.after ? ofYear(context) : context),
  },
  {
    rule: 'en-year-before',
    regex: /\b(?<which>the (?:previous|preceding) year|the year before)\b|\ba year (?:earlier|before)\b/gi,
    resolve: (groups, context) => next('year', -1)(groups, groups.which ? ofYear(context) : context),
  },
  {
    rule: 'en-month-before',
    regex: /\bthe (?:previous|preceding) month\b|\bthe month before\b/gi,
    resolve: next('month', -1),
  },
  {
    rule: 'en-same-month',
    regex: /\b(?:later |earlier )?(?:that|the same) (?<unit>month|year|week)\b/gi,
    resolve: (groups, context) => ({
      ...fromTold(context, (known) =>
        (groups.unit as string).toLowerCase() === 'year' ? known.edtf.slice(0, 4) : known.edtf.slice(0, 7),
      ),
      order: 'same',
    }),
  },
  {
    rule: 'en-length-later',
    regex: new RegExp(
      `\\b${LENGTH} (?:later|afterwards?|after(?:(?=(?<of> (?!that\\b|this\\b)\\w+))|(?! the age)))(?![\\w-])`,
      'gi',
    ),
    isOffset: 'after',
    mayBeNamed: true,
    resolve: (groups, context) => shift(groups, context, 1),
  },
  {
    rule: 'en-length-earlier',
    regex: new RegExp(
      `\\b${LENGTH} (?:earlier|before(?:(?=(?<of> (?!in\\b|on\\b|at\\b|for\\b|with\\b|and\\b|but\\b|to\\b|over\\b|under\\b|when\\b)\\w))|)|prior|previously)(?![\\w-])`,
      'gi',
    ),
    isOffset: 'before',
    mayBeNamed: true,
    resolve: (groups, context) => ({ ...shift(groups, context, -1), isAside: true }),
  },
];
