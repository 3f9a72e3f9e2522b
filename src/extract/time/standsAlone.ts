/** Whether a Chinese text is nothing but an expression of time: a question about a date, not a report of one. */
import type { Span } from '../document.ts';

const LONGEST = 40;
/** Words that may stand beside dates without making a sentence of them. */
const AFFIXES = /^[从自起至到之以前后内底初的间年月日号农历闰\s，、~～—-]*$/;

export function standsAlone(reading: string, found: readonly Span[]): boolean {
  if (reading.length > LONGEST || found.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += reading.slice(at, start);
    at = end;
  }
  return AFFIXES.test(rest + reading.slice(at));
}
