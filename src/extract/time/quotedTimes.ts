/**
 * Times that stand in somebody's words: what a speaker looks back on is not where the telling has come to.
 *
 * Promises: spans in order, without overlap; a quotation that is not closed in its paragraph is none.
 */
import type { Span } from '../document.ts';
import { type Plain, plainDate } from './calendar.ts';
import { isEarlier } from './comesBack.ts';
import type { Narrative } from './narrative.ts';

const QUOTED = /“[^“”\n]*”|"[^"\n]*"/g;

/** The quotations of a text. */
export const findQuoted = (reading: string): Span[] =>
  [...reading.matchAll(QUOTED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** Days behind which what was told is another time than that of who speaks of it now. */
const LONG_AGO = 45;

/** Whether a quotation came to the day of publication from long before it: "我到今天都在后悔". */
export function spokeOfNow({ told: before }: Narrative, { told: after }: Narrative, published: Plain | null): boolean {
  if (!published || !before || after?.edtf !== published.toString()) return false;
  const day = plainDate(before.year, before.month ?? 12, before.day ?? 28);
  return day !== null && published.since(day).days > LONG_AGO;
}

/** Whether a quotation looked back, by a coarser or an earlier date, from where the telling stood before it. */
export function lookedBack({ told: before }: Narrative, { told: after }: Narrative): boolean {
  if (!before || !after || before === after) return false;
  return (
    isEarlier(after.edtf, before) ||
    (before.day !== undefined && after.day === undefined) ||
    (before.month !== undefined && after.month === undefined)
  );
}
