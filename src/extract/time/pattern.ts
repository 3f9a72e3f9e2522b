/**
 * What one family of time expressions is made of: a rule's name, where it looks, and what it makes of a match.
 *
 * Promises to the scanner: a regular expression has the flag `g`, matches no empty text, and repeats nothing
 * inside a repetition, so that a pass is linear in the length of the text.
 */
import type { Known, Plain } from './calendar.ts';

/** Where a resolved date hangs: on nothing (it is written out), on the publication date, or on an earlier date. */
export type Hold =
  | { on: 'itself' }
  | { on: 'published' }
  | { on: 'told'; date: string }
  /** The day or month is written, the year (or month) comes from elsewhere. */
  | { on: 'published-year' }
  | { on: 'told-year'; date: string };

export interface Resolution {
  /** `date` where left out. */
  kind?: 'date' | 'set' | 'duration';
  edtf: string | null;
  order?: 'after' | 'before' | 'same';
  hold: Hold;
  /** The date is an aside: what follows in the text is not counted from it. */
  isAside?: boolean;
}

/** What a pattern may know when it resolves a match. */
export interface Context {
  published: Plain | null;
  /** The date told last. */
  told: Known | null;
  /** Chinese: the day that the same sentence has set for something: "押后至下周三，届时…". */
  setDay?: Known | null;
  /** The day told last, where what was told since only looked back, less exactly. */
  day?: Known | null;
  /** Whether that day was told by its weekday or counted from one before it: bare weekdays go on from it. */
  toldBy?: 'weekday' | 'counting' | null;
  /** Where that date was counted by days over New Year, the year before: "the next year" is the one after it. */
  turned?: number | null;
  /** A verb of saying stands right before it. */
  isSaid?: boolean;
  /** The clause looks back: "had", "who". */
  looksBack?: boolean;
  /** The year told last was named by a heading, or by the opening of a paragraph: its months follow. */
  isSettled?: boolean;
  /** The year that the heading above it is. */
  sectionYear?: number | null;
  /** The month of that heading, where it has one: only it and later ones are of its year. */
  sectionMonth?: number | null;
  /** English: a bare month is one before the date told last. */
  goesBack?: boolean;
  /** The year that bare months belong to until another is told. */
  year: number | null;
  /** The date of the happening that the words about this match name ("four days after the report"). */
  named: Known | null;
  /** The date that the same sentence wrote out before, year and all. */
  written: Known | null;
  /** The clause speaks of what is to come. */
  isFuture: boolean;
  /** A date was told earlier in the same paragraph. */
  isToldHere?: boolean;
  /** The date that the sentence before told before it looked ahead by months or years. */
  mainLine?: Known | null;
  /** The day that the telling was at before it went back by years. */
  leftAt?: Known | null;
  /** Since then more than one date has been told, each on from the last. */
  hasGoneOn?: boolean;
  /** Chinese: a day told with its year, in another paragraph and less than a fortnight from the bare one. */
  scene?: Known | null;
  /** The year that bare months belong to was told as 去年: an earlier month is this year's. */
  isYearAgo?: boolean;
  /** The day that an aside of this sentence or the one before it gave ("一周前，…。她当天…"). */
  recent?: Known | null;
  /** That aside stands in this sentence. */
  isRecentHere?: boolean;
  /** The date right before a comma before the match: "on Feb. 9, a day after she quit" dates her quitting. */
  beside?: Known | null;
  /** Chinese: the day from which the one told last was counted as the next or the n-th. */
  nthFrom?: Known | null;
  /** Chinese: the day of the news, at the head of a paragraph behind one that looked back by months or years. */
  news?: Known | null;
  /** The words are all of a sentence that opens its paragraph: "Sunday. Doe calls on Roe." */
  isRow?: boolean;
  /** The words stand in the article's title. */
  isInTitle?: boolean;
  /** How many years an offset before the date leads on ("六年后的4月"). */
  years?: number;
  /** How many months, likewise ("两个月前的9月10日"). */
  months?: number;
  /** The text is nothing but this expression: it is read in the calendar year at hand. */
  isAlone?: boolean;
  /** An offset stands before the date ("three months later, on 17 June"): which side of the last date it is on. */
  side: 'after' | 'before' | null;
  isTraditional: boolean;
  /** "公司13日披露": a bare day on which somebody makes something known. */
  isNews?: boolean;
  /** Dates told before stand in their order: the story goes forward. */
  isRising?: boolean;
  /** English stories go on from December into the January of the next year. */
  isEnglish?: boolean;
}

export type Groups = Record<string, string | undefined>;

export interface Pattern {
  rule: string;
  regex: RegExp;
  /** An offset that a date written right behind it makes superfluous ("four days before, on 18 May"). */
  isOffset?: 'after' | 'before' | ((groups: Groups) => 'after' | 'before');
  /** The words beside the match may name the happening that it is counted from. */
  mayBeNamed?: boolean;
  /** `null` where the words turn out to be no time at all. */
  resolve(groups: Groups, context: Context): Resolution | null;
}

export const ITSELF: Hold = { on: 'itself' };
export const PUBLISHED: Hold = { on: 'published' };

/** An expression counted from the publication date; without one it names a time that cannot be resolved. */
export function fromPublished(context: Context, resolve: (day: Plain) => string | null): Resolution {
  return { edtf: context.published && resolve(context.published), hold: PUBLISHED };
}

/** An expression counted from the date told last, or, where there is none, from the publication date. */
export function fromTold(context: Context, resolve: (known: Known) => string | null): Resolution {
  const told = context.named ?? context.told;
  if (told) return { edtf: resolve(told), hold: { on: 'told', date: told.edtf } };
  return fromPublished(context, (day) =>
    resolve({ edtf: day.toString(), year: day.year, month: day.month, day: day.day }),
  );
}

/** The same where only a day will do: a coarser date that was told since in a look back is passed over. */
export function fromDay(context: Context, resolve: (known: Known) => string | null): Resolution {
  // "On Dec. 12 she let slip that she hoped for more in January. Next day he hit back": of the day, whatever was hoped for.
  const { isEnglish, told, recent } = context;
  const passed = isEnglish && told && told.day === undefined ? recent : null;
  const day = context.day ?? passed;
  return fromTold(day ? { ...context, told: day } : context, resolve);
}

/** No date at all: an age, a duration, something that repeats. Keeps other rules off the words. */
export const DURATION: Resolution = { kind: 'duration', edtf: null, hold: ITSELF, isAside: true };
export const SET: Resolution = { kind: 'set', edtf: null, hold: ITSELF, isAside: true };
