/**
 * English parts of a year that is told by words: in the autumn of that year, in the last weeks of 2022, at the turn of the
 * year, just after New Year, two summers ago, that Christmas.
 */
import { edtfOfMonth, edtfOfYear, type Known } from '../calendar.ts';
import { type Context, fromPublished, fromTold, type Pattern, type Resolution } from '../pattern.ts';
import { NUMBER, numberOf, YEAR } from './words.ts';

const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Which year is meant: of the story ("that", "the following") or of the report ("last"). */
const WHICH =
  '(?:(?<told>that|the same|that same|the (?:next|following|previous|preceding))|(?<now>last|this|next)) year';

/** Resolves by the year meant, counted from what was told or from publication. */
function byYear(
  { told, now }: Record<string, string | undefined>,
  context: Context,
  resolve: (year: number) => string | null,
): Resolution {
  if (now) {
    const by = { last: -1, this: 0, next: 1 }[now.toLowerCase()] ?? 0;
    return fromPublished(context, (day) => resolve(day.year + by));
  }
  const by = /next|following/.test(told ?? '') ? 1 : /previous|preceding/.test(told ?? '') ? -1 : 0;
  return {
    ...fromTold(context, (known) => resolve(known.year + by)),
    ...(by !== 0 && { order: by > 0 ? ('after' as const) : ('before' as const) }),
  };
}

/** The coming New Year of a tale, or the last one of the days of writing. */
const turnOf = ({ told, published, isFuture }: Context): Known | null => {
  if (told && (!published || told.year < published.year))
    return { edtf: edtfOfYear(told.year + 1) ?? '', year: told.year + 1 };
  if (!published) return null;
  const year = published.year + (isFuture ? 1 : 0);
  return { edtf: edtfOfYear(year) ?? '', year };
};

export const partsOfYear: Pattern[] = [
  {
    rule: 'en-season-of-told-year',
    regex: new RegExp(
      `\\b(?:[Ii]n |[Bb]y |[Oo]ver |[Dd]uring |[Ss]ince )?the (?:early |late )?(?<season>spring|summer|autumn|fall|winter) of ${WHICH}\\b(?!['’])`,
      'g',
    ),
    resolve: (groups, context) =>
      byYear(groups, context, (year) => `${edtfOfYear(year)}-${SEASONS[groups.season as string]}`),
  },
  {
    // "in the dying weeks of 2022", "in the first days of last year"
    rule: 'en-edge-weeks',
    regex: new RegExp(
      `\\b[Ii]n the (?:very )?(?<edge>first|opening|early|last|final|closing|dying|waning) (?:few )?(?:days|weeks) of (?:${WHICH}\\b(?!['’])|(?<y>${YEAR}))`,
      'g',
    ),
    resolve: (groups, context) => {
      const month = /first|opening|early/.test(groups.edge ?? '') ? 1 : 12;
      return groups.y
        ? { edtf: edtfOfMonth(Number(groups.y), month), hold: { on: 'itself' } }
        : byYear(groups, context, (year) => edtfOfMonth(year, month));
    },
  },
  {
    rule: 'en-new-year',
    regex:
      /\b(?:[Aa]t|[Aa]round|[Bb]y|[Aa]fter|[Ss]ince) the turn of the year\b|\b(?:[Jj]ust |[Ss]hortly |[Ss]oon )?[Aa]fter (?:the )?New Year\b(?!['’]s\b| (?:Eve|Day|Honours|honours)\b)/g,
    resolve: (_groups, context) => {
      const turn = turnOf(context);
      return turn
        ? { ...fromTold({ ...context, told: turn }, ({ year }) => edtfOfMonth(year, 1)), order: 'after' }
        : { edtf: null, hold: { on: 'published' }, isAside: true };
    },
  },
  {
    rule: 'en-seasons-ago',
    regex: new RegExp(`\\b(?<n>${NUMBER}|[Tt]wo|[Tt]hree) (?<season>spring|summer|autumn|winter)s ago\\b`, 'g'),
    resolve: ({ n = '', season = '' }, context) => ({
      ...fromPublished(context, (day) =>
        Number.isInteger(numberOf(n)) ? `${edtfOfYear(day.year - numberOf(n))}-${SEASONS[season]}` : null,
      ),
      order: 'before',
    }),
  },
];
