/**
 * The title of what a trigger tells in a Chinese clause.
 *
 * Promises: the first of an ordered list of ways to tell it that fits.
 */
import type { Document, Span } from '../../../document.ts';
import { sieve } from '../../../sieve.ts';
import type { Tools } from '../../../tools.ts';
import { CEILING, cutTitle, LONGEST, tidy, widthOf } from '../cutTitle.ts';
import type { Named } from '../groups/mentionGroup.ts';
import { OWNED } from './clauseOf.ts';
import { isWhole } from './isWhole.ts';
import { quoteBefore, quotedNext, saidNext } from './quotesNear.ts';
import { readParts, type TitleParts } from './readParts.ts';
import { titleBehind } from './titleBehind.ts';

/** A way to tell it; undefined where it does not fit. */
type Way = (parts: TitleParts) => string | undefined;

/** `told`: those whose name begins it. `behind` does it where nobody before the trigger does. */
export function findTitle(
  { text }: Document,
  span: Span,
  trigger: Span,
  told: readonly Named[],
  segment?: Tools['segment'],
  behind?: Named,
): string {
  // "检察院对他立案": whom it is done to is not who does it.
  const isDoneTo = told[0] !== undefined && TOWARDS.test(text.slice(span.start, told[0].start));
  const doers = isDoneTo ? [] : told;
  const turned = behind && doers.length === 0 ? titleBehind(text, span, trigger, behind) : null;
  if (turned !== null) return turned;
  const parts = readParts(text, span, trigger, doers, segment);
  for (const way of WAYS) {
    const title = way(parts);
    if (title !== undefined) return title;
  }
  return cutShort(parts);
}
/** Somebody or something, and what it does towards whom. */
const TOWARDS = /[\u3400-\u9fff]{3}[對对向]$/;

/** "宣布了他们的离职决定": they announce that they leave. */
const announced: Way = ({ subject, before, word }) =>
  subject !== '' && ANNOUNCED.test(before) ? `${subject}宣布${word}` : undefined;
const ANNOUNCED = /(?:宣布|公布)了?(?:他们|她们|他|她|自己|其|本人)的$/;

/** What is said stands in the next clause. */
const saysNext: Way = (parts) => {
  const { text, span, subject, lead, word, segment } = parts;
  if (subject === '' || !isSayingOnly(parts)) return undefined;
  const next = saidNext(text, span);
  return next && isWhole(next)
    ? (cutTitle(`${subject}${lead}${word}：`, next, segment) ?? tidy(subject + word))
    : undefined;
};

const quotesNext: Way = (parts) => {
  const { text, span, subject, word, segment } = parts;
  if (subject === '' || !isSayingOnly(parts)) return undefined;
  const quoted = quotedNext(text, span);
  return quoted ? (cutTitle(`${subject}${word}：“`, quoted, segment) ?? tidy(subject + word)) : undefined;
};

const isSayingOnly = ({ rest, word }: TitleParts): boolean => SAYS.test(word) && tidy(rest) === '';
const SAYS = /(?:表示|回应|指出|强调|透露|坦言|承认|解释|认为|直言|重申|[说說称稱])$/;

/** "A等三人的任期届满" is told of the term, not of A. */
const asItStands: Way = ({ isShort, doers, isNamed, before, clause }) =>
  isShort && (doers.length === 0 || (isNamed && OWNED.test(before))) ? clause : undefined;

/** The first verb that has an object behind it which fits. `wanted`: how long it may be, and the objects for that. */
function complete(
  { subject, verbs, colon }: TitleParts,
  ...wanted: readonly (readonly [longest: number, from: readonly string[]])[]
): string | undefined {
  for (const verb of verbs.filter(isWhole)) {
    const beginning = tidy(subject + verb) + colon;
    for (const [longest, from] of wanted) {
      const room = longest - widthOf(beginning);
      const object = from.find((one) => one !== '' && widthOf(one) <= room && isWhole(one));
      if (object !== undefined) return beginning + object;
    }
  }
  return undefined;
}

/** The last noun of what is said says something else. */
const bareOf = ({ colon, objects }: TitleParts): readonly string[] => (colon === '' ? objects().bare : []);

const completed: Way = (parts) => {
  const { told } = parts.objects();
  return complete(parts, [LONGEST, told], [CEILING, told], [LONGEST, bareOf(parts)]);
};

const quotedBefore: Way = ({ text, span, doers, isNamed, subject, word, rest, segment }) => {
  if (subject === '' || tidy(rest) !== '' || !/[说說称稱道示]$/.test(word)) return undefined;
  const said = quoteBefore(text, isNamed ? Math.min(...doers.map((d) => d.start)) : span.start);
  return said === '' ? undefined : (cutTitle(`${subject}：“`, said, segment) ?? tidy(subject + word));
};

const withItsWord: Way = ({ isShort, colon, clause, word }) =>
  isShort && colon === '' && clause.includes(word) ? clause : undefined;

const longer: Way = (parts) => complete(parts, [CEILING, bareOf(parts)]);

const WAYS: readonly Way[] = [
  announced,
  saysNext,
  quotesNext,
  asItStands,
  completed,
  quotedBefore,
  withItsWord,
  longer,
];

function cutShort({ subject, verbs, word, colon, objects, segment }: TitleParts): string {
  const short = verbs.find((verb) => widthOf(subject + verb) <= LONGEST && isWhole(verb)) ?? word;
  return cutTitle(tidy(subject + short) + colon, objects().told[0] ?? '', segment) ?? tidy(subject + short);
}

sieve(ANNOUNCED);
