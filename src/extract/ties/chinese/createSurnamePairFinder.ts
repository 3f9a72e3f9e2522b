/**
 * People whom a Chinese text calls by their surnames alone, two at a time: 谭、桑起初相敬如宾, 陈、王二人.
 *
 * Promises: both characters are surnames of people named in full before, and not of the same one; each is counted to the
 * bearer of that surname named last. Does not know: a surname that stands by itself.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import type { PlacedName } from '../templateOf.ts';

const PAIR = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])(?:、|与|和|同)([\u4e00-\u9fff])(?=[\u4e00-\u9fff，])/gu;
const FULL_NAME = /^[\u4e00-\u9fff]{2,4}$/u;

export interface CalledBySurname extends Span {
  entity: string;
}

/** Finds such pairs. `people`: names in order; what it returns takes a block and where it begins. */
export function createSurnamePairFinder(
  reading: string,
  people: readonly PlacedName[],
): (text: string, offset: number) => CalledBySurname[] {
  const bearers = new Map<string, PlacedName[]>();
  for (const person of people) {
    const word = reading.slice(person.start, person.end);
    if (!FULL_NAME.test(word)) continue;
    const list = bearers.get(word.charAt(0));
    if (list) list.push(person);
    else bearers.set(word.charAt(0), [person]);
  }
  const bearerOf = (surname: string, before: number) => {
    const list = bearers.get(surname) ?? [];
    return list[countWhile(list.length, (i) => (list[i] as PlacedName).end <= before) - 1]?.entity;
  };
  return (text, offset) =>
    [...text.matchAll(PAIR)].flatMap(({ index, 0: pair, 1: first = '', 2: second = '' }) => {
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

sieveEach(PAIR);
