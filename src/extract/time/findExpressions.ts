/**
 * The time expressions of a text as an annotator would mark them: whole, with the words that only shade them
 * ("early 1990", "截至5日18时", "3时15分左右"), and with those that date nothing ("now", "当时"). English lengths and
 * sets ("five years", "every Monday") are told apart from what says when.
 *
 * Promises: in order, without overlap; a mention that dates keeps its date however much it is widened; linear.
 * Does not know: what the story is made of. Events hang on `findTimes` alone.
 */
import type { Document, Span } from '../document.ts';
import type { TimeMention } from '../findings.ts';
import { dayFrom, readPlain } from './calendar.ts';
import { ENGLISH_EXPRESSIONS } from './en/expressions.ts';
import { standsAlone } from './standsAlone.ts';
import { CHINESE_EXPRESSIONS } from './zh/expressions.ts';
import { refineEdtf } from './zh/refineEdtf.ts';

export interface ExpressionPattern {
  rule: string;
  /** With the flag `g`; matches no empty text. */
  regex: RegExp;
  /** For words that mean a day: how many days it is from the day of reading. */
  days?: Readonly<Record<string, number>>;
}

export interface Expressions {
  patterns: readonly ExpressionPattern[];
  /** Words at the head of a mention that are no part of it. */
  trim: RegExp | null;
  /** Words at the end of a mention, and the character behind it, that are no part of it. */
  tail?: RegExp;
  /** What parts a stretch into two expressions, its ends; without it a stretch is one. */
  range?: RegExp;
  /** Mentions that put happenings in order and name no time. */
  none?: RegExp;
  /** Words before and behind that are part of it. */
  before: RegExp;
  after: RegExp;
  /** What may stand between two parts of one expression, the first of which ends as `opens` says. */
  joint: RegExp;
  opens: RegExp;
  /** The end of what is one with the part behind it by "of" alone. */
  openOf?: RegExp;
  /** Whether the words of an expression say how long or how often; without it none are told apart. */
  isMeasure?: (words: string) => boolean;
}

export interface Expression extends Span {
  rule: string;
  edtf: string | null;
  /** It says how long something took or how often it comes, not when. */
  isMeasure?: boolean;
}

/** How many characters beside a mention are looked at. */
const REACH = 24;

/** Rules whose words mean the day of reading where they stand alone. */
const NOW = /^zh-(?:now|part-of-day|bare-clock)$/;

export function findExpressions({ reading, lang, published }: Document, times: readonly TimeMention[]): Expression[] {
  const isEnglish = lang === 'en';
  const words = isEnglish ? ENGLISH_EXPRESSIONS : CHINESE_EXPRESSIONS;
  const dated = times
    .filter(({ kind, start, end }) => (kind === 'date' || isEnglish) && !words.none?.test(reading.slice(start, end)))
    .flatMap(({ start, end, rule, edtf }) => partRange(reading, words, { start, end, rule, edtf }))
    .map((time) => widen(reading, words, time));
  const kept = isEnglish ? [] : times.filter(({ kind }) => kind === 'set');
  const day = readPlain(published);
  const others = words.patterns.flatMap(({ rule, regex, days }) =>
    [...reading.matchAll(regex)].map(({ index, 0: found }) => {
      const by = days?.[found.toLowerCase()];
      const edtf = day && by !== undefined ? dayFrom(day, by).toString() : null;
      return widen(reading, words, { start: index, end: index + found.length, rule, edtf });
    }),
  );
  const all = [...dated, ...others.filter((one) => !kept.some((set) => overlaps(set, one)))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined = joinAll(reading, words, all);
  const { isMeasure } = words;
  if (isMeasure) return joined.map((one) => ({ ...one, isMeasure: isMeasure(reading.slice(one.start, one.end)) }));
  const isAlone = joined.length === 1 && standsAlone(reading, joined);
  return joined.map((one) => {
    const edtf = one.edtf ?? (isAlone && NOW.test(one.rule) ? (day?.toString() ?? null) : null);
    const exact = reading.slice(one.start, one.end);
    return {
      ...one,
      edtf:
        edtf &&
        refineEdtf(
          exact,
          /^(?:[之以]?[前后]|起)(?=[，。\s]|$)/.exec(reading.slice(one.end, one.end + 3))?.[0] ?? '',
          edtf,
          day,
        ),
    };
  });
}

/** "from 1974 to 1981": its two years, each with its own date. */
function partRange(reading: string, { range }: Expressions, one: Expression): Expression[] {
  const [from, to] = one.edtf?.split('/') ?? [];
  const joint = one.rule === 'from-to' ? range?.exec(reading.slice(one.start, one.end)) : null;
  if (!joint || !from || !to) return [one];
  const at = one.start + joint.index;
  return [
    { ...one, end: at, edtf: from },
    { ...one, start: at + joint[0].length, edtf: to },
  ];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Expressions that overlap, or that a joint ties, made one. */
function joinAll(reading: string, words: Expressions, all: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  for (const one of all) {
    const last = out.at(-1);
    if (last && (one.start < last.end || isTied(reading, words, last, one))) out[out.length - 1] = unite(last, one);
    else out.push(one);
  }
  return out;
}

function isTied(reading: string, words: Expressions, last: Expression, one: Expression): boolean {
  if ((last.edtf && one.edtf && one.start === last.end) || one.start - last.end >= REACH) return false;
  const end = reading.slice(Math.max(last.start, last.end - REACH), last.end);
  const between = reading.slice(last.end, one.start);
  return (
    (words.opens.test(end) && words.joint.test(between)) || (between === ' of ' && words.openOf?.test(end) === true)
  );
}

/** The words of both; the date of the first that has one, or of what the first is a part of. */
function unite(a: Expression, b: Expression): Expression {
  const leading = b.edtf !== null && (a.edtf === null || b.start > a.end + 1) ? b : a;
  return { ...leading, start: a.start, end: Math.max(a.end, b.end) };
}

function widen(reading: string, words: Expressions, expression: Expression): Expression {
  const { start, end } = expression;
  const head = words.trim?.exec(reading.slice(start, end))?.[0].length ?? 0;
  const from =
    head > 0 ? start + head : start - lengthOf(words.before, reading.slice(Math.max(0, start - REACH), start));
  const tail = words.tail?.exec(reading.slice(start, end + 1));
  const to = tail ? start + tail.index : end + lengthOf(words.after, reading.slice(end, end + REACH));
  return { ...expression, start: from, end: to };
}

const lengthOf = (regex: RegExp, text: string) => regex.exec(text)?.[0].length ?? 0;
