/**
 * The time expressions of a text as an annotator would mark them: whole, with the words that only shade them
 * ("early 1990", "截至5日18时", "3时15分左右"), and with those that date nothing ("now", "five years", "当时").
 *
 * Promises: in order, without overlap; a mention that dates keeps its date however much it is widened; linear.
 * Does not know: what the story is made of. Events hang on `findTimes` alone.
 */
import type { Document, Span } from '../document.ts';
import type { TimeMention } from '../findings.ts';
import { readPlain } from './calendar.ts';
import { ENGLISH_EXPRESSIONS } from './en/expressions.ts';
import { standsAlone } from './standsAlone.ts';
import { CHINESE_EXPRESSIONS } from './zh/expressions.ts';
import { refineEdtf } from './zh/refineEdtf.ts';

export interface Expressions {
  /** With the flag `g`; none matches empty text. */
  patterns: readonly { rule: string; regex: RegExp }[];
  /** Words at the head of a mention that are no part of it. */
  trim: RegExp | null;
  /** Words before and behind that are part of it. */
  before: RegExp;
  after: RegExp;
  /** What may stand between two parts of one expression, the first of which ends as `opens` says. */
  joint: RegExp;
  opens: RegExp;
}

export interface Expression extends Span {
  rule: string;
  edtf: string | null;
}

/** How many characters beside a mention are looked at. */
const REACH = 24;

/** Rules whose words mean the day of reading where they stand alone. */
const NOW = /^zh-(?:now|part-of-day|bare-clock)$/;

export function findExpressions({ reading, lang, published }: Document, times: readonly TimeMention[]): Expression[] {
  const isEnglish = lang === 'en';
  const words = isEnglish ? ENGLISH_EXPRESSIONS : CHINESE_EXPRESSIONS;
  const dated = times
    .filter(({ kind }) => kind === 'date' || isEnglish)
    .map((time) => widen(reading, words, { start: time.start, end: time.end, rule: time.rule, edtf: time.edtf }));
  const kept = isEnglish ? [] : times.filter(({ kind }) => kind === 'set');
  const others = words.patterns.flatMap(({ rule, regex }) =>
    [...reading.matchAll(regex)].map(({ index, 0: found }) =>
      widen(reading, words, { start: index, end: index + found.length, rule, edtf: null }),
    ),
  );
  const all = [...dated, ...others.filter((one) => !kept.some((set) => overlaps(set, one)))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined = joinAll(reading, words, all);
  if (isEnglish) return joined;
  const day = readPlain(published);
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

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Expressions that overlap, or that a joint ties, made one. */
function joinAll(reading: string, words: Expressions, all: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  for (const one of all) {
    const last = out.at(-1);
    const isSame =
      last &&
      (one.start < last.end ||
        (!(last.edtf && one.edtf && one.start === last.end) &&
          one.start - last.end < REACH &&
          words.opens.test(reading.slice(Math.max(last.start, last.end - REACH), last.end)) &&
          words.joint.test(reading.slice(last.end, one.start))));
    if (last && isSame) out[out.length - 1] = unite(last, one);
    else out.push(one);
  }
  return out;
}

function unite(a: Expression, b: Expression): Expression {
  const leading = a.edtf === null && b.edtf !== null ? b : a;
  return { ...leading, start: a.start, end: Math.max(a.end, b.end) };
}

function widen(reading: string, words: Expressions, expression: Expression): Expression {
  const { start, end } = expression;
  const head = words.trim?.exec(reading.slice(start, end))?.[0].length ?? 0;
  const from =
    head > 0 ? start + head : start - lengthOf(words.before, reading.slice(Math.max(0, start - REACH), start));
  return { ...expression, start: from, end: end + lengthOf(words.after, reading.slice(end, end + REACH)) };
}

const lengthOf = (regex: RegExp, text: string) => regex.exec(text)?.[0].length ?? 0;
