/** Whether a piece of text can stand alone in a title. */
import { CharacterSet } from '../../../characterSet.ts';

/** Where a title would come to a halt; not the comma of "1,600万". */
export const HALTS = /[，：:；]|,(?!\d{3})/;

/** Whether brackets and quotation marks in a piece of text close. */
export function isWhole(text: string): boolean {
  let [open, quotes] = [0, 0];
  for (const char of text)
    if (OPENERS.has(char)) open++;
    else if (CLOSERS.has(char)) open--;
    else if (char === '"') quotes++;
  return open === 0 && quotes % 2 === 0 && !CLOSERS.has(text.charAt(0)) && !text.startsWith('、');
}
const OPENERS = new CharacterSet('“「『《（(');
const CLOSERS = new CharacterSet('”」』》）)');
