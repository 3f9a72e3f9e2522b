/** Whether the clause about a time expression speaks of what is to come. */
import type { Span } from '../document.ts';

const CHINESE =
  /将(?!近|军|领|士|[^，。]{1,12}(?:赶下台|收购|击败|免职|解雇|告上))|拟(?!定)|计划|预计|有望|定于|即将|准备|打算|届时|会在|可能/;
const ENGLISH =
  /\b(?:will|would|won't|shall|scheduled|plans?|planned|expect(?:s|ed)?|due|set to|slated|going to|aims?|hopes?|intends?|upcoming|could|may|might|is to|are to)\b|'ll\b/;

/** "年底前": what is due by the end of something is still to come. */
const DEADLINE = /^[底末]之?前/;

/** Looks at the clause and no farther than 40 characters (English 90) either side of the expression. */
export function speaksOfFuture(reading: string, match: Span, clause: Span, isEnglish: boolean): boolean {
  const reach = isEnglish ? 90 : 40;
  const start = Math.max(clause.start, match.start - reach);
  const end = Math.max(match.end, Math.min(clause.end, match.end + reach));
  const words = `${reading.slice(start, match.start)} ${reading.slice(match.end, end)}`;
  if (!isEnglish && DEADLINE.test(reading.slice(match.end - 1, match.end + 2))) return true;
  return (isEnglish ? ENGLISH : CHINESE).test(words);
}
