/**
 * Times that stand in somebody's words: what a speaker looks back on is not where the telling has come to.
 *
 * Promises: spans in order, without overlap; a quotation that is not closed in its paragraph is none.
 */
import type { Span } from '../document.ts';
import { matchesOf, sieveEach } from '../sieve.ts';
import { type Plain, plainDate } from './calendar.ts';
import { isEarlier } from './comesBack.ts';
import type { Narrative } from './narrative.ts';

const QUOTED = /“[^“”\n]*”|"[^"\n]*"/g;

/** "公诉人指控，2015年至2022年间，…", "证人讲述了送钱的经过：2015年中秋节前，…": what is charged or recounted, to the end of the sentence. */
const RECOUNTED =
  /(?:指控|控告|控称|起诉书[^，。：\n]{0,6}[指称]|讲述|供述|供称|供认|供出|回忆|交代|复述|还原|证供|口供称|审理查明|法院查明|调查发现)[^，。：；\n“”]{0,24}(?<told>[，：][^。\n“”]{8,})/g;

/** Where in a sentence begins what is charged or recounted in it; Infinity where nothing is. */
export function findRecounted(sentence: string): number {
  const [first] = matchesOf(RECOUNTED, sentence);
  return first ? first.index + first[0].length - (first.groups?.told?.length ?? 0) : Number.POSITIVE_INFINITY;
}

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });

/** The quotations of a text, and what people are said to have done in what others charge or recount. */
export function findQuoted(reading: string): Span[] {
  const quoted = [...reading.matchAll(QUOTED)].map(({ index, 0: words }) => spanOf(index, words));
  const recounted = matchesOf(RECOUNTED, reading).map(({ index, 0: words, groups }) => {
    const told = groups?.told ?? '';
    return spanOf(index + words.length - told.length, told);
  });
  if (recounted.length === 0) return quoted;
  const all = [...quoted, ...recounted].sort((a, b) => a.start - b.start);
  return all.filter((span, i) => i === 0 || span.start >= (all[i - 1] as Span).end);
}

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

sieveEach(RECOUNTED);
