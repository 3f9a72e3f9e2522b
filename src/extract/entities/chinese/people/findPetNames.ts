/**
 * What people are called by: "店员“阿青”（林晚青）", "取名豆豆和妮妮的双胞胎".
 *
 * Promises: 阿 and one or two characters in quotation marks, with the name that a bracket behind them gives; doubled
 * characters behind a word of naming. Does not know: other nicknames.
 */
import type { Document, Span } from '../../../document.ts';
import { NOT_NAMES } from '../words/notNames.ts';

export interface PetName extends Span {
  /** The full name in brackets. */
  full?: Span;
}

const QUOTED = /“(阿[\u3400-\u9fff]{1,2})”(?:（([\u3400-\u9fff]{2,4})）)?/g;
const NAMED =
  /(?:取名|起名|名叫|小名|乳名|昵称|叫做|唤作)(?:为|叫|作)?“?(([\u3400-\u9fff])\2)”?(?:[和与、及]“?(([\u3400-\u9fff])\4)”?)?/g;

export function findPetNames({ reading }: Document, taken: Uint8Array): PetName[] {
  const found: PetName[] = [];
  const add = (words: string, at: number, full?: Span) => {
    const span = { start: at, end: at + words.length };
    if (taken[at] === 0 && !NOT_NAMES.has(words)) found.push({ ...span, ...(full && { full }) });
  };
  for (const { 0: all, 1: pet = '', 2: full = '', index } of reading.matchAll(QUOTED)) {
    const start = index + all.length - 1 - full.length;
    add(pet, index + 1, full ? { start, end: start + full.length } : undefined);
  }
  for (const { 0: all, 1: one = '', 3: other = '', index } of reading.matchAll(NAMED)) {
    add(one, index + all.indexOf(one));
    if (other) add(other, index + all.lastIndexOf(other));
  }
  return found.sort((a, b) => a.start - b.start);
}
