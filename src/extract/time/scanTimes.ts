/**
 * The time expressions of a text, not yet resolved: every family looks once over the text, and of matches that
 * overlap the one that begins first stands, of those the longest, of those the family listed first.
 */
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
}

/** What may stand between an offset and the date that says the same: "三个月后的6月17日", "a month later, on March 19". */
const JOINT = /^(?:的|，|,? on |, ){0,1}$/;

/** Matches in order, without overlap. */
export function scanTimes(reading: string, patterns: readonly Pattern[]): Match[] {
  const found: (Match & { order: number })[] = [];
  patterns.forEach((pattern, order) => {
    for (const match of reading.matchAll(pattern.regex)) {
      const end = match.index + match[0].trimEnd().length;
      if (end > match.index)
        found.push({ start: match.index, end, pattern, groups: match.groups ?? {}, side: null, order });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Match[] = [];
  for (const { order: _order, ...match } of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return absorbOffsets(reading, kept);
}

function absorbOffsets(reading: string, matches: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const last = out.at(-1);
    const side = last?.pattern.isOffset;
    if (last && side && isWrittenDate(match) && JOINT.test(reading.slice(last.end, match.start))) {
      out.pop();
      const years = last.groups.unit === '年' && match.groups.m ? readYears(last.groups) : undefined;
      out.push({
        ...match,
        start: last.start,
        side: typeof side === 'function' ? side(last.groups) : side,
        ...(years && { years }),
      });
    } else out.push(match);
  }
  return out;
}

/** A whole number of years as an offset counts them; `undefined` for "some" and for halves. */
function readYears({ n = '', half, halfBefore }: Groups): number | undefined {
  const count = readNumber(n);
  return Number.isInteger(count) && !half && !halfBefore ? count : undefined;
}

/** Whether a match has a month or a year of its own. */
function isWrittenDate({ groups }: Match): boolean {
  return Boolean(groups.y || groups.m || groups.era);
}
