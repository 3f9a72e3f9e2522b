/**
 * Chinese written with a space on both sides of every number and Latin word ("2021 年 3 月", "創辦人 Doe 表示"), as many
 * sites set it, without those spaces: the rules know dates, sums and names as they are set without.
 *
 * Promises: linear; offsets of the closed text lead back to the text as it came in; `null` where nothing was closed.
 * Spaces inside of dates are closed everywhere, others only where an article sets most of its numbers and Latin words
 * so: elsewhere a space beside them parts what does not belong together.
 * Does not know: lines. A number that a line begins with keeps its space, since it may be a year, an hour or a rank.
 */
import type { Span } from './document.ts';

export interface ClosedText {
  text: string;
  /** A span of the closed text in the text as it came in. */
  open: (span: Span) => Span;
  /** A place of the text as it came in in the closed one. */
  close: (at: number) => number;
}

const SPACE = '[ \\u00a0\\u2002-\\u200a\\u202f]';
const HAN = '[\\u3400-\\u9fff]';
const UNIT = '[年月日号號時时點点分]';
const OF_DATE = new RegExp(
  `(?<=\\d)${SPACE}(?=${UNIT})|(?<=[年月日号號])${SPACE}(?=\\d{1,2}${SPACE}?(?:[月日号號時时點点]|[:：]\\d))`,
  'g',
);
const SPACED = new RegExp(`(?<=${HAN})${SPACE}(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%])${SPACE}(?=${HAN})`, 'g');
const CLOSE = new RegExp(`${HAN}(?=[A-Za-z\\d])|[A-Za-z\\d%](?=${HAN})`, 'g');
const SPACED_OR_DATE = new RegExp(`${OF_DATE.source}|${SPACED.source}`, 'g');
/** What a line begins with, up to the first space behind a number. */
const NUMBERED_LINE = /(?:^|\n)[^\S\n]*\d[\d.:/-]*$/;
const LONGEST_NUMBER = 24;

/** So many spaces, and more than places without one, are a habit. */
const HABIT = 4;

export function closeSpaces(text: string): ClosedText | null {
  const spaced = countOf(text, SPACED);
  if (spaced === 0) return null;
  const isHabit = spaced >= HABIT && spaced > countOf(text, CLOSE);
  const removed: number[] = [];
  for (const { index, 0: space } of text.matchAll(isHabit ? SPACED_OR_DATE : OF_DATE)) {
    const isOfLine = NUMBERED_LINE.test(text.slice(Math.max(0, index - LONGEST_NUMBER), index));
    if (isOfLine && !UNIT_BEHIND.test(text.slice(index, index + 2))) continue;
    for (let i = 0; i < space.length; i++) removed.push(index + i);
  }
  return removed.length === 0 ? null : without(text, removed);
}

const UNIT_BEHIND = new RegExp(`^${SPACE}${UNIT}`);

function countOf(text: string, regex: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(regex)) count++;
  return count;
}

function without(text: string, removed: readonly number[]): ClosedText {
  const parts: string[] = [];
  let from = 0;
  for (const at of removed) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  /** How many removed places stand before the `n`th kept one, by halving. */
  const openAt = (at: number) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] as number) - middle <= at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  };
  return {
    text: parts.join(''),
    open: ({ start, end }) => {
      const opened = openAt(start);
      return { start: opened, end: end > start ? openAt(end - 1) + 1 : opened };
    },
    close: (at) => {
      let low = 0;
      let high = removed.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((removed[middle] as number) < at) low = middle + 1;
        else high = middle;
      }
      return at - low;
    },
  };
}
