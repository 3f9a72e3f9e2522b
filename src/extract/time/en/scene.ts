/** The day that a bare weekday of an English story goes on from, where the story is of long ago. */
import { type Plain, plainDate } from '../calendar.ts';
import type { Context } from '../pattern.ts';

/** Days before publication from which on a bare weekday may still be the week's. */
const THIS_WEEK = 7;

/**
 * `isOfScene`: the words themselves go on ("by Monday morning"); else the day before them must have been told by its
 * weekday, or counted from the scene.
 */
export function sceneOf(context: Context, isOfScene: boolean): Plain | null {
  const { told, published, isToldHere, isFuture } = context;
  if (!told?.month || !told.day || !isToldHere || isFuture || !(context.isByWeekday || isOfScene)) return null;
  const day = plainDate(told.year, told.month, told.day);
  return day && (!published || published.since(day).days > THIS_WEEK) ? day : null;
}
