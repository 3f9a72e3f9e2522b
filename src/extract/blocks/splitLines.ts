/** The lines of an article that are not empty, without the white space, bullets and marks around their words. */
import type { Span } from '../document.ts';

export interface Line extends Span {
  /** The reading copy from `start` to `end`. */
  words: string;
  /** Stood behind a bullet (`•`, `-`, `①`, `1.`). */
  isBullet: boolean;
  /** The level of a Markdown heading, 0 for any other line. */
  hashes: number;
  /** An empty line stands before it. */
  isAfterGap: boolean;
}

const EDGE = /[\s\u00a0\u200b\u3000\ufeff\u0000]/;
const BULLET = /^(?:[•●○■□◆◇▪▶►※·．①-⑳]|[-*](?=\s)|\d{1,2}[.、)](?=\s*[^\d\s]))\s*/;
const HASHES = /^(#{1,6})\s+/;

/** Linear in the length of the text. */
export function splitLines(reading: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isAfterGap = false;
  while (start <= reading.length) {
    const end = endOfLine(reading, start);
    const line = trimLine(reading, start, end, isAfterGap);
    if (line) lines.push(line);
    isAfterGap = line === null;
    start = end + (reading[end] === '\r' && reading[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function endOfLine(reading: string, from: number): number {
  for (let i = from; i < reading.length; i++) {
    const code = reading.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i;
  }
  return reading.length;
}

function trimLine(reading: string, from: number, to: number, isAfterGap: boolean): Line | null {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(reading[start] as string)) start++;
  while (end > start && EDGE.test(reading[end - 1] as string)) end--;
  if (start === end) return null;
  const head = reading.slice(start, Math.min(end, start + 12));
  const hashes = HASHES.exec(head);
  const bullet = hashes ? null : BULLET.exec(head);
  const skipped = (hashes ?? bullet)?.[0].length ?? 0;
  if (skipped > 0 && start + skipped < end) start += skipped;
  const mark = emphasisAround(reading, start, end);
  start += mark;
  end -= mark;
  return {
    start,
    end,
    words: reading.slice(start, end),
    isBullet: bullet !== null,
    hashes: hashes?.[1]?.length ?? 0,
    isAfterGap,
  };
}

const LONGEST_EMPHASIS = 100;

/** How many characters of emphasis stand on either side of a short line that is emphasized whole: “**A heading**”. */
function emphasisAround(reading: string, start: number, end: number): number {
  const mark = reading.slice(start, start + 2);
  if ((mark !== '**' && mark !== '__') || end - start > LONGEST_EMPHASIS || end - start < 5) return 0;
  const words = reading.slice(start + 2, end);
  return words.indexOf(mark) === words.length - 2 && words[0] !== mark[0] && words.at(-3) !== mark[0] ? 2 : 0;
}
