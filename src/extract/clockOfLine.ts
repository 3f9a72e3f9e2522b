/**
 * The time of day that a line of a live report or a transcript begins with, or ends with in brackets: "【16:40 更新】",
 * "21:06 GMT May survives", "…。（22:27）".
 *
 * Does not know: whether the text is one; scores and prices look alike, but no three lines begin with them.
 */
import type { Span } from './document.ts';

const MARKS = /^[\s[\]【】（(《<▍■◆●○▶►•·*—–-]{0,6}/u;
const CLOCK =
  /^(?:(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|深夜) ?)?(?<hour>[01]?\d|2[0-4])(?<mark>[:：.时点])(?<minute>[0-5]\d)?分?(?: ?(?<half>[ap])\.?m\b\.?)?(?<zone> ?(?:GMT|BST|[ECMP]S?D?T|UTC|CES?T|IST|HKT|AES?T))?(?=$|[\s\]】）)|｜:：—–-]|更新)/iu;
/** "（22:27）", "（约23:00，后补）" at the end. */
const AT_END = /[（(]约?(?<hour>[01]?\d|2[0-4])[:：](?<minute>[0-5]\d)(?:起|许|左右|更新|[，,][^（）()]{1,8})?[）)]$/u;
const LONGEST = 40;
const NOON = 12;
const MINUTES = 60;

/** So many lines with a clock make a live report of an article. */
export const FEWEST_CLOCKS = 3;

export interface Clock extends Span {
  /** Minutes from midnight. */
  minute: number;
  /** It stands behind what it is the time of. */
  isAtEnd: boolean;
}

/** The clock of a line or block; its span is in `reading`. */
export function clockOfLine(reading: string, { start, end }: Span): Clock | null {
  return clockAtStart(reading, start, end) ?? clockAtEnd(reading, start, end);
}

function clockAtEnd(reading: string, start: number, end: number): Clock | null {
  const from = Math.max(start, end - LONGEST);
  const match = AT_END.exec(reading.slice(from, end));
  const { hour, minute } = match?.groups ?? {};
  if (!match) return null;
  const at = from + match.index;
  return { start: at + 1, end: end - 1, minute: Number(hour) * MINUTES + Number(minute), isAtEnd: true };
}

function clockAtStart(reading: string, start: number, end: number): Clock | null {
  const head = reading.slice(start, Math.min(end, start + LONGEST));
  const skipped = MARKS.exec(head)?.[0].length ?? 0;
  const match = CLOCK.exec(head.slice(skipped));
  const { part, hour = '', mark, minute, half, zone } = match?.groups ?? {};
  if (!match || (mark === '.' && !half && !zone) || (minute === undefined && !/[时点]/.test(mark ?? ''))) return null;
  const isLate = half?.toLowerCase() === 'p' || /^(?:下午|傍晚|晚|深夜)/.test(part ?? '');
  const hours = (Number(hour) % NOON) + (isLate || (!half && Number(hour) >= NOON && part === undefined) ? NOON : 0);
  const from = start + skipped;
  return { start: from, end: from + match[0].length, minute: hours * MINUTES + Number(minute ?? 0), isAtEnd: false };
}
