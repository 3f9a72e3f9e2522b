/**
 * What has been told so far, as dates go: what "the next day" and a bare "6 June" are counted from.
 *
 * Promises: titles, headings, key points and bylines are read in the light of the story but change nothing in
 * it, save that what stands under a heading with its year counts from that (see goOn.ts).
 */
import type { BlockKind } from '../../model/vocabulary.ts';
import { type Known, knownOf } from './calendar.ts';

export interface Narrative {
  told: Known | null;
  /** The day told last, until the story goes on with a coarser date. */
  day: Known | null;
  /** Whether the date told last was told by its weekday or counted from one before it. */
  toldBy: 'weekday' | 'counting' | null;
  /** The year that bare months belong to. */
  year: number | null;
  /** That year was told as seen from publication: "去年12月". */
  isYearAgo: boolean;
  /** The year that a paragraph's opening sentence last named. */
  settled: number | null;
  /** The year of the date that the one told last was counted from, by days, over New Year: "the next year" goes on from it. */
  turned: number | null;
  /** How many dates in a row, with their months, did not lie before the one told before them. */
  rising: number;
}

export const BEGINNING: Narrative = {
  told: null,
  day: null,
  toldBy: null,
  year: null,
  isYearAgo: false,
  settled: null,
  turned: null,
  rising: 0,
};

/** Blocks whose dates the body does not go on from. */
const APART: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'keypoint', 'byline']);

export function isApart(kind: BlockKind): boolean {
  return APART.has(kind);
}

/** Whether a date does not lie before another, as far as their months are known; years alone say nothing. */
function isLater(before: Known | null, after: Known): boolean {
  if (!before) return true;
  if (before.year !== after.year) return after.year > before.year;
  return before.month === undefined || after.month === undefined || after.month >= before.month;
}

/** The state after a date was told. */
export function tell(
  narrative: Narrative,
  edtf: string,
  keepsYear: boolean,
  {
    looksBack = false,
    toldBy = null,
    isCountedByDays = false,
    isLate = false,
    isNight = false,
    isYearAgo = false,
  }: {
    looksBack?: boolean;
    toldBy?: Narrative['toldBy'];
    isCountedByDays?: boolean;
    isLate?: boolean;
    isNight?: boolean;
    isYearAgo?: boolean;
  } = {},
): Narrative {
  const known = knownOf(edtf);
  if (!known) return narrative;
  // "Within an hour" of a night: still of it.
  const isSameNight = narrative.told?.isNight === true && narrative.told.edtf === known.edtf;
  const told = { ...known, ...(isLate && { isLate }), ...((isNight || isSameNight) && { isNight: true }) };
  const rising = isLater(narrative.told, told) ? narrative.rising + 1 : 0;
  const day = told.day !== undefined ? told : looksBack ? narrative.day : null;
  const turned = isCountedByDays && narrative.told && narrative.told.year < told.year ? narrative.told.year : null;
  return {
    told,
    day,
    toldBy,
    year: keepsYear ? narrative.year : told.year,
    isYearAgo: keepsYear ? narrative.isYearAgo : isYearAgo,
    settled: narrative.settled,
    turned,
    rising,
  };
}

/** The state at a new paragraph: a look back that began within the one before it ended there. */
export function comeBack(narrative: Narrative): Narrative {
  const { year, settled } = narrative;
  return year !== null && settled !== null && year < settled ? { ...narrative, year: settled } : narrative;
}

/** Characters of a bare year: a season is more. */
const YEAR_LENGTH = 4;

/** Years that a paragraph goes back which only looks back. */
const ASIDE = 2;

/**
 * The state at a new paragraph of English: one that named a bare year long before last, and not in its opening
 * sentence, only looked back. `start`: where the telling stood when that paragraph began.
 */
export function endAside(start: Narrative, end: Narrative): Narrative {
  const isAside =
    start.told !== null &&
    start.told.month !== undefined &&
    end.told !== null &&
    end.told.edtf.length === YEAR_LENGTH &&
    start.told.year - end.told.year >= ASIDE &&
    start.settled === end.settled;
  return isAside ? { ...end, told: start.told, day: start.day, year: start.told?.year ?? start.year } : end;
}

/**
 * The state at a new paragraph of Chinese: one that told bare years alone, all before the months told until then, only
 * looked back; the months of the next are of the year that the telling had come to. What is counted still goes on from
 * the year told last ("次年").
 */
export function endYears(start: Narrative, end: Narrative): Narrative {
  const isAside =
    start.told?.month !== undefined &&
    end.told !== null &&
    end.told !== start.told &&
    end.told.month === undefined &&
    start.year !== null &&
    end.year !== null &&
    end.year < start.year;
  return isAside ? { ...end, year: start.year } : end;
}
