/**
 * English that was broken into lines of one width, with the breaks inside its sentences as spaces: a long line that ends
 * no sentence goes on in one that begins with a small letter or a number.
 *
 * Promises: the same length, so that every place stays; a heading, a list and verse keep their lines.
 */
import { MONTH_ABBREVIATION } from '../extract/time/en/words.ts';

const LONG = 40;
const BREAK = new RegExp(
  `(?<=[^\\n]{${LONG}}(?:[^\\s.!?:;"”]|\\b${MONTH_ABBREVIATION})[ \\t]?)\\n(?=[a-z]|\\d(?!\\d*[.)]\\s))`,
  'g',
);

export const unwrapLines = (reading: string): string => reading.replace(BREAK, ' ');
