/**
 * A look back that ends without a word: "On May 3 he left. In March 2016 he had joined. … On May 9 she followed".
 *
 * Promises: the telling is back where it was when it went back by years once a bare month and day fit there, within
 * the next weeks, and do not go on from what the look back told last.
 */
import { type Known, type Plain, plainDate } from './calendar.ts';

/** How many days on from where the telling was it may be back. */
const DAYS_ON = 31;
/** The same where the look back told years alone. */
const DAYS_ON_FROM_YEARS = 62;
/** How many paragraphs a look back may last for its end to need no word. */
const PARAGRAPHS = 3;

/** Where the telling was before it went back by years, and in which block. */
export interface MainLine {
  known: Known;
  block: number;
}

/** Whether a date lies before another, as far as both are known. */
export function isEarlier(edtf: string, known: Known | null): boolean {
  if (!known) return false;
  const length = Math.min(edtf.length, known.edtf.length);
  return edtf.slice(0, length) < known.edtf.slice(0, length);
}

/** The main line after a date was told: kept while the telling stays before it, left where it goes back by years. */
export function mainLineAfter(
  main: MainLine | null,
  before: Known | null,
  told: Known | null,
  block: number,
): MainLine | null {
  if (main && told && isEarlier(told.edtf, main.known) && block - main.block <= PARAGRAPHS) return main;
  return before?.day !== undefined && told && told.year < before.year ? { known: before, block } : null;
}

/** The day on the main line that a bare month and day are, where the telling is back there; else `null`. */
export function dayOnMainLine(
  main: Known,
  told: Known,
  published: Plain | null,
  month: number,
  day: number,
): Plain | null {
  if (main.month === undefined || main.day === undefined || told.year >= main.year) return null;
  if (told.month !== undefined && month * DAYS_ON + day >= told.month * DAYS_ON + (told.day ?? 0)) return null;
  const from = plainDate(main.year, main.month, main.day);
  const date = plainDate(month < main.month ? main.year + 1 : main.year, month, day);
  if (!from || !date || (published && date.since(published).days > 0)) return null;
  const on = from.until(date).days;
  return on >= 0 && on <= (told.month === undefined ? DAYS_ON_FROM_YEARS : DAYS_ON) ? date : null;
}

/** Where the telling was, for paragraphs that it may be back in. */
export const mainLineFor = (main: MainLine | null, block: number): Known | null =>
  main && block - main.block <= PARAGRAPHS ? main.known : null;
