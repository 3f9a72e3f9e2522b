/**
 * People whom a Chinese text calls by their surnames alone, two at a time: 谭、桑起初相敬如宾, 陈、王二人.
 *
 * Promises: both characters are surnames of people named in full before, and not of the same one; each is counted to the
 * bearer of that surname named last. Does not know: a surname that stands by itself.
 */
import type { Span } from '../document.ts';
import type { PlacedName } from './templateOf.ts';

const PAIR = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])(?:、|与|和|同)([\u4e00-\u9fff])(?=[\u4e00-\u9fff，])/gu;
const FULL_NAME = /^[\u4e00-\u9fff]{2,4}$/u;

export interface CalledBySurname extends Span {
  entity: string;
}

/** `text`: a block that begins at `offset`; `people`: the names of people before its end, in order. */
export function findSurnamePairs(
  reading: string,
  text: string,
  offset: number,
  people: readonly PlacedName[],
): CalledBySurname[] {
  const bearerOf = (surname: string, before: number) =>
    people.findLast((p) => {
      const word = reading.slice(p.start, p.end);
      return p.end <= before && word.startsWith(surname) && FULL_NAME.test(word);
    })?.entity;
  return [...text.matchAll(PAIR)].flatMap(({ index, 0: pair, 1: first = '', 2: second = '' }) => {
    const start = offset + index;
    const end = start + pair.length;
    const [a, b] = [bearerOf(first, start), bearerOf(second, start)];
    if (!a || !b || a === b) return [];
    return [
      { start, end: start + 1, entity: a },
      { start: end - 1, end, entity: b },
    ];
  });
}
