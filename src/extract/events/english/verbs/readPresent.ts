/** A word in the present as the verb of its clause, where what stands beside it tells it from a noun in the plural. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { isFiniteAuxiliary } from './auxiliaries.ts';
import { type BareVerb, verbOf } from './bareVerb.ts';
import type { EnglishVerb, ReadVerb } from './englishVerb.ts';
import { isPluralPresent } from './isPluralPresent.ts';
import { isSetDown, SET_DOWN } from './isSetDown.ts';
import { opensObject } from './opensObject.ts';
import { COMPOUND } from './verbWords.ts';

/** `isNominal`: the words before ask for a noun. */
export function readPresent(verb: BareVerb, isNominal: boolean): EnglishVerb | null {
  const { token, before, next, readings } = verb;
  const s = readings.filter((r) => r.form === 's');
  if (s.length > 0) {
    // "complained that tests were faked": before an auxiliary the plural of a noun.
    if (before?.lower === 'that' && isFiniteAuxiliary(next?.lower ?? '')) return null;
    if ((!isNominal && isSingularPresent(verb)) || stepsUp(verb) || opensInverted(verb))
      return verbOf(verb, s, 'present');
  }
  // "who last year accused her"
  if (token.lower === 'last' && LAST_WHAT.test(next?.lower ?? '')) return null;
  const base = readings.filter((r) => r.form === 'base');
  if (base.length === 0) return null;
  const isVerb = (!isNominal && isPluralPresent(verb)) || /^(?:who|they|we|you|i|people)$/.test(before?.lower ?? '');
  return isVerb ? verbOf(verb, base, 'present') : null;
}

const LAST_WHAT =
  /^(?:year|month|week|weekend|night|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isSingularPresent = (verb: BareVerb): boolean =>
  isBehindSubject(verb) || isOfCalendar(verb) || takesName(verb) || isSaidSo(verb);

function isBehindSubject({ tokens, i, read, token, b, before, next }: BareVerb): boolean {
  if (!before) return false;
  return (
    /^(?:he|she|it|who|which|that)$/.test(before.lower) ||
    // "Doe no longer works at": what stands between them is of a verb.
    (tokens[i - 1]?.lower === 'longer' && b < i - 1) ||
    /^(?:replaces|succeeds|joins|takes|denies|insists|says|maintains)$/.test(token.lower) ||
    (INTENDS.test(token.lower) && next?.lower === 'to' && before.kind === 'word') ||
    (before.isCapital &&
      before.kind === 'word' &&
      // "On Monday engineers tested the dam"
      !DAY_OR_MONTH.test(before.lower) &&
      next?.kind === 'word' &&
      // "Interest rates were cut"
      !isFiniteAuxiliary(next.lower) &&
      !/^(?:and|of|for|in|at|on)$/.test(next.lower) &&
      !isWholeVerb(tokens, i + 1, read))
  );
}

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;

/** Behind a noun and before "to" these are verbs: "the chief executive plans to sell". */
const INTENDS = /^(?:plans|intends|hopes|vows|expects|aims|wants|threatens|seeks|promises|pledges|refuses|proposes)$/;

/** "Old tweets | surfaced": a verb in the past with nothing behind it that it could be said of. */
function isWholeVerb(tokens: readonly EnglishToken[], at: number, read: ReadVerb): boolean {
  if (tokens[at]?.isCapital !== false || tokens[at + 1]?.kind === 'word') return false;
  const readings = read(tokens[at]?.lower ?? '');
  return readings.some((r) => r.form === 'past') && !readings.some((r) => r.form === 'base');
}

/** "The trial opens on Monday", "the chairman steps down in April" */
const isOfCalendar = ({ tokens, i, token, before }: BareVerb): boolean =>
  before?.kind === 'word' &&
  SET_DOWN.test(token.lower) &&
  (!/(?:[^s]s|ing|ed|ly)$|^(?:and|or|but)$/.test(before.lower) ||
    /^(?:hearing|meeting|sentencing|inquest)$/.test(before.lower)) &&
  isSetDown(tokens, i);

/** "Doe, her deputy, steps up" */
const stepsUp = ({ tokens, token, before, next }: BareVerb): boolean =>
  /^(?:steps|stands|takes|moves)$/.test(token.lower) &&
  /^(?:up|down|in|aside|over)$/.test(next?.lower ?? '') &&
  (before?.isCapital === true || (before?.text === ',' && tokens[0]?.isCapital === true));

/** "Into his chair slides Jane Doe": the subject behind the verb of a move. */
const opensInverted = ({ tokens, i, token, next }: BareVerb): boolean =>
  i < 7 &&
  /^(?:into|in|out|enter|behind|alongside)$/.test(tokens[0]?.lower ?? '') &&
  /^(?:comes|steps|slides|walks|goes|moves|strides|follows|slips|climbs)$/.test(token.lower) &&
  next?.isCapital === true;

/** "The report faults Doe" */
const takesName = ({ token, before, next }: BareVerb): boolean =>
  next?.isCapital === true &&
  TAKES_NAME.test(token.lower) &&
  before?.kind === 'word' &&
  !before.isCapital &&
  !/(?:s|ing|ed|ly)$|^(?:and|or)$/.test(before.lower);

/** Before a name, and behind a noun in the singular, these are verbs. */
const TAKES_NAME =
  /^(?:faults|blames|accuses|names|clears|cites|backs|sues|quotes|urges|hires|sacks|fires|appoints|replaces|meets|beats|implicates|exonerates|singles)$/;

/** "the regulator says that", "Jane Doe, his deputy, rejects the findings", "the agency vows to appeal". */
function isSaidSo(verb: BareVerb): boolean {
  const { tokens, i, read, token, before } = verb;
  if (!before || COMPOUND.test(before.lower)) return false;
  if (!SURELY_VERBS.test(token.lower) && !opensObject(verb)) return false;
  if (before.text === ',') return tokens.slice(0, i).some((t) => t.isCapital);
  if (before.kind !== 'word') return false;
  // "knocked down reports that", "pushed back against claims that"
  if (/^(?:up|down|off|out|away|aside|back|over|against|among|between|under|like|despite)$/.test(before.lower))
    return false;
  const first = tokens[i - 2]?.lower ?? '';
  // "without fresh funds the club could fold"
  if (/^(?:without|despite|amid|with|under|like|against)$/.test(first)) return false;
  // "to settle claims that": the object of an infinitive.
  if (first === 'to' && read(before.lower).some((r) => r.form === 'base')) return false;
  return /^(?:and|but|then)$/.test(before.lower) || !/(?:[^s]s|ing|ed|ly)$/.test(before.lower);
}

/** No nouns are spelt so. */
const SURELY_VERBS =
  /^(?:vouches|insists|argues|contends|complains|denies|believes|agrees|maintains|retorts|reckons|quips|scoffs|fulminates|accuses|denounces|condemns|critici[sz]es|dismisses|rejects|opposes|admits|concedes|alleges|asserts|warns|laments|fumes|grumbles|inveighs|rails|sneers|ridicules|resigns|quits|becomes|succeeds|applauds|defends|disagrees|recalls|declares|goes)$/;
