/**
 * The time of day that a line of a live report or a transcript begins with: "【16:40 更新】", "21:06 GMT May survives".
 *
 * Does not know: whether the text is one; scores and prices look alike, but no three lines begin with them.
 */
import type { Span } from './document.ts';

const MARKS = /^[\s[\]【】（(《<▍■◆●○▶►•·*—–-]{0,6}/u;
const CLOCK =
  /^(?:(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|深夜) ?)?(?<hour>[01]?\d|2[0-4])(?<mark>[:：.时点])(?<minute>[0-5]\d)?分?(?: ?(?<half>[ap])\.?m\b\.?)?(?<zone> ?(?:GMT|BST|[ECMP]S?D?T|UTC|CES?T|IST|HKT|AES?T))?(?=$|[\s\]】）)|｜:：—–-]|更新)/iu;
const LONGEST = 40;
const NOON = 12;
const MINUTES = 60;

export interface Clock extends Span {
  /** Minutes from midnight. */
  minute: number;
}

/** The clock that a line or block begins with; its span is in `reading`. */
export function clockOfLine(reading: string, { start, end }: Span): Clock | null {
  const head = reading.slice(start, Math.min(end, start + LONGEST));
  const skipped = MARKS.exec(head)?.[0].length ?? 0;
  const match = CLOCK.exec(head.slice(skipped));
  const { part, hour = '', mark, minute, half, zone } = match?.groups ?? {};
  if (!match || (mark === '.' && !half && !zone) || (minute === undefined && !/[时点]/.test(mark ?? ''))) return null;
  const isLate = half?.toLowerCase() === 'p' || /^(?:下午|傍晚|晚|深夜)/.test(part ?? '');
  const hours = (Number(hour) % NOON) + (isLate || (!half && Number(hour) >= NOON && part === undefined) ? NOON : 0);
  const from = start + skipped;
  return { start: from, end: from + match[0].length, minute: hours * MINUTES + Number(minute ?? 0) };
}
