/**
 * The date with which an entry of a chronicle opens: "●2016年3月 大房反击。三兄弟裁撤总部", "10月2日：警方扣查七人".
 *
 * Promises: only what a space or a colon parts from what is told. What the entry tells without a date is of then.
 */
import { parseEdtf } from '../../../model/edtf.ts';
import type { Span } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';

/** Marks before the date of an entry. */
const MARKS = /^[●■◆▲▼★☆○◎◇•·※>＞*+—–-]*\s*$/;
/** Characters of such marks at most. */
const LONGEST_MARK = 4;
/** Behind the date: a space, or a colon. */
export const PARTED = /^(?:\s+|[：:｜|]\s?)(?=[^\s\d])/;

/** `sentence`: the first of its paragraph. `times`: those that stand in it. */
export function dateOfEntry(reading: string, sentence: Span, [time]: readonly TimeMention[]): TimeMention | undefined {
  if (!time?.edtf || time.start - sentence.start > LONGEST_MARK) return undefined;
  if (!MARKS.test(reading.slice(sentence.start, time.start)) || !PARTED.test(reading.slice(time.end, time.end + 3)))
    return undefined;
  if (!/^(?:day|month|year|season)$/.test(parseEdtf(time.edtf)?.precision ?? '')) return undefined;
  return { ...time, rule: `${time.rule}+carried` };
}

sieveEach(MARKS);
