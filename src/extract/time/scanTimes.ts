/**
 * The time expressions of a text, not yet resolved: at each place of the text the families are tried that can begin
 * with its two characters, and of matches that overlap the one that begins first stands, of those the longest, of those
 * the family listed first.
 */
import { firstPairs } from '../firstCharacters.ts';
import { type Beginnings, beginningsAt, indexBeginnings } from '../indexBeginnings.ts';
import type { Groups, Pattern } from './pattern.ts';
import { readNumber } from './zh/numerals.ts';

export interface Match {
  start: number;
  end: number;
  pattern: Pattern;
  groups: Groups;
  /** An offset before it that it makes superfluous. */
  side: 'after' | 'before' | null;
  /** Years that the offset counts, where a month without a year follows it ("六年后的4月"). */
  years?: number;
  /** The same in months. */
  months?: number;
}

/** What may stand between an offset and the date that says the same: "三个月后的6月17日", "a month later, on March 19". */
const JOINT = /^(?:的|，|,? on |, ){0,1}$/;

/** Matches in order, without overlap. */
export function scanTimes(reading: string, patterns: readonly Pattern[]): Match[] {
  const found: (Match & { order: number })[] = [];
  for (const { match, order } of matchAll(reading, indexPatterns(patterns))) {
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index)
      found.push({
        start: match.index,
        end,
        pattern: patterns[order] as Pattern,
        groups: match.groups ?? {},
        side: null,
        order,
      });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Match[] = [];
  for (const { order: _order, ...match } of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return absorbOffsets(reading, kept);
}

interface Family {
  /** Index of its pattern. */
  order: number;
  regex: RegExp;
}

interface PatternIndex {
  /** Sticky ones. */
  families: Beginnings<readonly Family[]>;
  /** Of these it is not known what they begin with: they look over the text by themselves. */
  anywhere: readonly Family[];
}

const indices = new WeakMap<readonly Pattern[], PatternIndex>();

function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const known = indices.get(patterns);
  if (known) return known;
  const all = patterns.map(({ regex }, order) => ({
    item: { order, regex },
    first: regex.flags === 'g' ? firstPairs(regex.source) : null,
  }));
  const index = {
    families: indexBeginnings(
      all
        .filter(({ first }) => first)
        .map(({ item, first }) => ({ item: { ...item, regex: new RegExp(item.regex.source, 'y') }, first })),
      (families) => families,
    ),
    anywhere: all.filter(({ first }) => !first).map(({ item }) => item),
  };
  indices.set(patterns, index);
  return index;
}

/** All matches of all patterns, each pattern's as in a pass of its own. */
function matchAll(reading: string, { families, anywhere }: PatternIndex): { match: RegExpExecArray; order: number }[] {
  const found: { match: RegExpExecArray; order: number }[] = [];
  for (const { regex, order } of anywhere) for (const match of reading.matchAll(regex)) found.push({ match, order });
  const ends: number[] = [];
  const { length } = reading;
  for (let at = 0; at < length; at++) {
    const own = beginningsAt(families, reading, at, length);
    if (!own) continue;
    for (const { regex, order } of own) {
      if (at < (ends[order] ?? 0)) continue;
      regex.lastIndex = at;
      const match = regex.exec(reading);
      if (!match) continue;
      ends[order] = at + match[0].length;
      found.push({ match, order });
    }
  }
  return found;
}

function absorbOffsets(reading: string, matches: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const last = out.at(-1);
    const side = last?.pattern.isOffset;
    if (last && side && isWrittenDate(match) && JOINT.test(reading.slice(last.end, match.start))) {
      out.pop();
      const years = last.groups.unit === '年' && match.groups.m ? readWhole(last.groups) : undefined;
      const months = last.groups.unit === '月' && match.groups.m ? readWhole(last.groups) : undefined;
      out.push({
        ...match,
        start: last.start,
        side: typeof side === 'function' ? side(last.groups) : side,
        ...(years && { years }),
        ...(months && { months }),
      });
    } else out.push(match);
  }
  return out;
}

/** A whole number of years or months as an offset counts them; `undefined` for "some" and for halves. */
function readWhole({ n = '', half, halfBefore }: Groups): number | undefined {
  const count = readNumber(n);
  return Number.isInteger(count) && !half && !halfBefore ? count : undefined;
}

/** Whether a match has a month or a year of its own. */
function isWrittenDate({ groups }: Match): boolean {
  return Boolean(groups.y || groups.m || groups.era);
}
