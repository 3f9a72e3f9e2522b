/** Where the sentence of a place begins, as far as it lies behind `from`; told by the marks that end one. */
import { CharacterSet } from './characterSet.ts';

const STOPS = new CharacterSet('。！？\n');

/** The place behind the last mark between `from` and `at`; `from` where there is none. */
export function sentenceStart(reading: string, from: number, at: number): number {
  let start = at;
  while (start > from && !STOPS.hasCode(reading.charCodeAt(start - 1))) start--;
  return start;
}
