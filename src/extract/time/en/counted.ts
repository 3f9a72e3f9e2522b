/**
 * English times counted from what was told, by how long something took or which day it is called after: five weeks on,
 * three days into his tenure, after barely eight months, on the day of the flight, on the second anniversary of the
 * crash, the truce lasted two days.
 */
import { countFrom, dayFrom, edtfOf, edtfOfYear, type Known, knownOf, plainDate, type Unit } from '../calendar.ts';
import { HAPPENING_NOUNS } from '../happeningNouns.ts';
import { implyYear } from '../impliedYear.ts';
import { type Context, fromDay, fromTold, type Groups, ITSELF, type Pattern, type Resolution } from '../pattern.ts';
import { MONTH, monthOf, NUMBER, numberOf, YEAR } from './words.ts';

const MEASURE = `(?:(?<n>${NUMBER})|(?<half>half an?)) (?:(?:short|long|full|more|turbulent|stormy) )?(?<unit>minute|hour|day|night|week|fortnight|month|year)s?`;
/** "another week", "a further three weeks" */
const NEXT_MEASURE = `(?:(?<n2>${NUMBER}) )?(?<unit2>day|night|week|fortnight|month|year)s?`;
const ABOUT =
  '(?:(?:about|barely|just|only|exactly|precisely|almost|nearly|some|less than|scarcely|hardly|little more than|a mere|no more than) )';

/** The date a length after what was told; none where the length has no number or leads past publication. */
function later({ n = '', half, unit = '' }: Groups, context: Context): Resolution {
  const word = unit.toLowerCase();
  const count = (half ? 0.5 : numberOf(n)) * (word === 'fortnight' ? 2 : 1);
  const name = (word === 'fortnight' ? 'week' : word === 'night' ? 'day' : word) as Unit;
  const isOfDays = /minute|hour|day|week/.test(name);
  const count_ = (known: Known) => (Number.isNaN(count) ? null : countFrom(known, count, name));
  const found = isOfDays ? fromDay(context, count_) : fromTold(context, count_);
  const isAhead = found.edtf !== null && context.published && found.edtf > context.published.toString();
  return { ...found, edtf: isAhead ? null : found.edtf, order: 'after' };
}

/** What the date of a happening is written as, in groups of its own: its year is no date of the story's. */
const DATE_OF_HAPPENING = `(?:(?<hd>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)? )?(?<hm>${MONTH})(?: (?<hd2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<hy>${YEAR}))?`;

/** "six months after the fire of 4 May 2024": so long on the side of that date which the words say. */
function fromHappening(groups: Groups, context: Context): Resolution | null {
  const { n = '', half, unit = '', side = '', hm = '', hy, hd, hd2 } = groups;
  const [month, day] = [monthOf(hm), (hd ?? hd2) ? Number(hd ?? hd2) : undefined];
  const year = hy ? Number(hy) : implyYear(context, month, day)?.year;
  const date = year === undefined ? null : edtfOf(year, month, day);
  const known = date === null ? null : knownOf(date);
  if (!known) return null;
  const word = unit.toLowerCase();
  const sign = /before/i.test(side) ? -1 : 1;
  const count = sign * (half ? 0.5 : numberOf(n)) * (word === 'fortnight' ? 2 : 1);
  const name = (word === 'fortnight' ? 'week' : word === 'night' ? 'day' : word) as Unit;
  return {
    edtf: Number.isNaN(count) ? null : countFrom(known, count, name),
    order: sign > 0 ? 'after' : 'before',
    hold: { on: 'told', date: known.edtf },
  };
}

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** The day of a happening, so many years on; without a number the first such day behind what was told. */
function anniversary({ which }: Groups, context: Context): Resolution {
  const { named, told } = context;
  if (!named) return { ...fromTold(context, () => null), isAside: true };
  const word = (which ?? '').toLowerCase();
  const years = ORDINALS[word] ?? Number.parseInt(word, 10);
  const hold = { on: 'told', date: named.edtf } as const;
  if (!Number.isNaN(years)) return { edtf: edtfOf(named.year + years, named.month, named.day), hold };
  const isGone = told && told.year > named.year;
  const here = isGone ? edtfOf(told.year, named.month, named.day) : null;
  const isAhead = here !== null && here >= (told?.edtf ?? '');
  return { edtf: edtfOf((isGone ? told.year : named.year) + (isAhead ? 0 : 1), named.month, named.day), hold };
}

/** The second, third day of something; none over a weekend, on which a court sits no more than it opens. */
function nthDay({ year, month, day }: Known, nth: number): string | null {
  const first = month === undefined || day === undefined ? null : plainDate(year, month, day);
  return first && first.dayOfWeek + nth - 1 < 6 ? dayFrom(first, nth - 1).toString() : null;
}

export const counted: Pattern[] = [
  {
    rule: 'en-nth-day',
    regex:
      /\b[Oo]n (?:the|its) (?<which>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:day|morning|afternoon|evening)\b(?! of (?!(?:the|its|his|her|their) ))/g,
    mayBeNamed: true,
    resolve: ({ which = '' }, { named }) =>
      named && { edtf: nthDay(named, ORDINALS[which] ?? 1), hold: { on: 'told', date: named.edtf }, order: 'after' },
  },
  {
    rule: 'en-length-more',
    regex: new RegExp(
      `(?<=\\b(?:stayed|remained|waited|lingered|lasted|held (?:on|out)|hung on|clung on|carried on|survived)(?: (?:on|there|in (?:post|place|office)))? (?:for )?)(?:(?:just|only) )?(?:(?:another|a further) ${NEXT_MEASURE}|${MEASURE} (?:more|longer))\\b`,
      'g',
    ),
    resolve: ({ n2, unit2, ...groups }, context) =>
      later({ ...groups, n: groups.n ?? n2 ?? 'one', unit: groups.unit ?? unit2 }, context),
  },
  {
    rule: 'en-length-of-dated',
    regex: new RegExp(
      `\\b${ABOUT}?${MEASURE} (?<side>after|before|following) (?:the|his|her|its|their|an?|[A-Z][\\w’'-]+['’]s?) (?:(?:[\\w’'-]+ ){1,4}?of|(?:[\\w’'-]+ ){0,3}?(?:${HAPPENING_NOUNS}) (?:on|in)) ${DATE_OF_HAPPENING}`,
      'gi',
    ),
    resolve: fromHappening,
  },
  {
    // "Two days after she quit on May 3, the firm sued her"
    rule: 'en-length-of-dated',
    regex: new RegExp(
      `(?<=(?:^|[.!?\\n])["”’]? ?)${ABOUT}?${MEASURE} (?<side>after|before)(?= [^,.;:\\n]{3,80}? (?:on|in) ${DATE_OF_HAPPENING}, )`,
      'gim',
    ),
    resolve: fromHappening,
  },
  {
    rule: 'en-length-on',
    regex: new RegExp(`\\b${ABOUT}?${MEASURE} (?:on(?=[,.;]| (?:he|she|they|it)\\b)|in(?=,))`, 'gi'),
    resolve: later,
  },
  {
    rule: 'en-length-into',
    regex: new RegExp(
      `\\b${ABOUT}?${MEASURE} into (?:his|her|its|their|the|[A-Z][\\w’'-]+(?:['’]s|s['’])) (?:(?:new|first|second|brief|short) )?(?:tenure|job|post|role|reign|term|trial|hearing|war|strike|campaign|project|marriage|season|search|premiership|presidency|investigation|inquiry|stint|contract|siege|crisis|mission|voyage|flight|expedition|talks|course)\\b`,
      'gi',
    ),
    mayBeNamed: true,
    resolve: later,
  },
  {
    rule: 'en-length-until',
    regex: new RegExp(
      `(?<=\\b(?:[Ii]t|[Tt]hat|[Tt]hey) )(?:was|were|would be|took|would take|had been)(?: (?:another|a further|only|some|about|more than|nearly|almost|barely))? ${MEASURE} before\\b`,
      'g',
    ),
    resolve: later,
  },
  {
    rule: 'en-at-the-time',
    regex: /(?<=\b(?:said|told|wrote|\w{3,}ed) [^.;:]{0,40})\bat the time\b(?! (?:of|when|that|the|he|she|they|it)\b)/g,
    resolve: (_groups, context) => ({ ...fromTold(context, (known) => known.edtf), order: 'same', isAside: true }),
  },
  {
    rule: 'en-year-when',
    regex: new RegExp(
      `(?<=\\b(?<year>${YEAR}), )the year (?:(?:that|when|in which) )?(?=(?:he|she|it|they|the|a|an|his|her|[A-Z])\\b)`,
      'g',
    ),
    resolve: ({ year }) => ({ edtf: edtfOfYear(Number(year)), hold: ITSELF, isAside: true }),
  },
  {
    rule: 'en-after-barely',
    regex: new RegExp(
      `\\b[Aa]fter (?:barely|just|only|scarcely|hardly|less than|little more than|a mere|no more than|all of) ${MEASURE}(?! of\\b|['’]| (?:of|later|earlier))(?=[,.;]| (?:in|at|as|and|with|on|he|she|they|it|the)\\b)`,
      'g',
    ),
    resolve: (groups, context) => ({ ...later(groups, context), ...(context.told ? {} : { edtf: null }) }),
  },
  {
    rule: 'en-lasted',
    regex: new RegExp(
      `(?<=\\b(?:peace|truce|honeymoon|calm|silence|cease-?fire|marriage|respite|euphoria|unity|harmony|optimism|joy|triumph|experiment|alliance|partnership|reprieve|lull|elation|relief|standoff|stalemate|appointment|celebrations?|he|she) )(?:lasted|held|endured|survived)(?: for)? ${ABOUT}?${MEASURE}\\b(?! (?:of|in|at|as)\\b)`,
      'g',
    ),
    resolve: later,
  },
  {
    rule: 'en-day-of',
    regex:
      /\b[Oo]n the (?:very |same )?(?:day|morning|afternoon|evening|night) (?:of|after(?= the\b))\b(?= (?:the|his|her|its|their|[A-Z]))/g,
    mayBeNamed: true,
    resolve: (_groups, context) =>
      context.named?.day !== undefined
        ? { edtf: context.named.edtf, hold: { on: 'told', date: context.named.edtf }, order: 'same' }
        : { ...fromTold(context, () => null), isAside: true },
  },
  {
    rule: 'en-anniversary',
    regex:
      /\b[Oo]n the (?:(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) )?anniversary of(?= )/g,
    mayBeNamed: true,
    resolve: anniversary,
  },
  {
    rule: 'en-unit-after',
    regex: /\b[Tt]he (?<unit>year|month|week) after(?=[,.;]| (?:he|she|they|it)\b)/g,
    resolve: ({ unit = '' }, context) => ({
      ...fromTold(context, (known) =>
        unit === 'year' ? edtfOfYear(known.year + 1) : countFrom(known, 1, unit as Unit),
      ),
      order: 'after',
    }),
  },
];
