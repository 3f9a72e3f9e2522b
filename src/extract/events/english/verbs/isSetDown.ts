/** What is set down for a day, and told in the present: "The trial opens on Monday", "the chairman steps down in April". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';

/** Verbs of the calendar. */
export const SET_DOWN =
  /^(?:opens|reopens|begins|starts|resumes|meets|closes|ends|sits|convenes|reconvenes|gathers|continues|returns|retires|leaves|departs|steps|stands|takes|goes|comes|expires|votes|appears|joins|launches|concludes|follows|moves|kicks|faces|hears|hosts|hands|quits|becomes|visits|flies|holds|travels|reports|publishes)$/;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{Ll}*\.?|may|\d{1,2}|week|month|year|spring|summer|autumn|fall|winter|season)$/u;

/** How far behind the verb the day is looked for. */
const REACH = 8;

/** A day or month to come follows in the same breath: "on Monday", "in April", "next week", "at the end of the year". */
export function isSetDown(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k++) {
    const { lower, kind } = tokens[k] as EnglishToken;
    if (kind === 'mark') return false;
    if (lower === 'tomorrow') return true;
    const [next, behind] = [tokens[k + 1], tokens[k + 2]];
    if (/^(?:on|next|from)$/.test(lower) && DAY_OR_MONTH.test(next?.lower ?? '')) return true;
    if (/^(?:in|by)$/.test(lower) && next?.isCapital && DAY_OR_MONTH.test(next.lower)) return true;
    if (
      /^(?:later|at)$/.test(lower) &&
      /^(?:this|the)$/.test(next?.lower ?? '') &&
      /^(?:week|month|year|end)$/.test(behind?.lower ?? '')
    )
      return true;
  }
  return false;
}
