/** The day that a bare weekday of an English story goes on from, where the story is of long ago. */
import { type Plain, plainDate } from '../calendar.ts';
import type { Context } from '../pattern.ts';

/** Days before publication from which on a bare weekday may still be the week's. */
const THIS_WEEK = 7;
/** Days before publication behind which a bare weekday, without more, is the story's. */
const LONG_AGO = 45;

/**
 * `isPart`: the words name a part of the day ("by Monday morning"), as those of a story rather than of news do.
 */
export function sceneOf(context: Context, isPart: boolean): Plain | null {
  const { told, published, isToldHere, isFuture, toldBy } = context;
  // "he said on Saturday": what is said is of the week of the report, unless the day goes on with more words.
  if (context.isSaid && !isPart) return null;
  if (!told?.month || !told.day || !isToldHere || isFuture || !(toldBy || isPart)) return null;
  const day = plainDate(told.year, told.month, told.day);
  if (!day || !published) return day;
  const isClose = toldBy === 'weekday' || isPart;
  return published.since(day).days > (isClose ? THIS_WEEK : LONG_AGO) ? day : null;
}
