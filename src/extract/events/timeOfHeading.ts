/** The date that a heading consists of or begins with, as chronologies have it: "March 2022", "## 2019年8月", "May 7, 2014: The vanishing". */
import { parseEdtf } from '../../model/edtf.ts';
import type { Span } from '../document.ts';
import type { TimeMention } from '../findings.ts';

/** `times`: those that stand in the heading. What is told under it without a date is of then; a stretch is none. */
export function timeOfHeading(
  reading: string,
  { start, end }: Span,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const [time] = times;
  if (!time?.edtf || time.kind !== 'date' || times.length > 1) return undefined;
  if (!/^(?:day|month|year|season)$/.test(parseEdtf(time.edtf)?.precision ?? '')) return undefined;
  const rest = reading.slice(start, time.start) + reading.slice(time.end, end);
  const isMarked = /[▍▌▎▏│┃【［]/.test(reading.slice(start, time.start));
  const isLabelled = time.start - start < 4 && (isMarked ? MARKED_LABEL : LABEL).test(reading.slice(time.end, end));
  return isLabelled || BARE.test(rest) ? { ...time, rule: `${time.rule}+carried` } : undefined;
}

/** Marks around a date, and its weekday. */
const BARE =
  /^[#\s：:—.,。（）()【】|·=*~_▍▌▎▏│┃▼↓■◆●>＞-]*(?:(?:周|星期|礼拜)?[一二三四五六日天][#\s：:—.,。（）()【】|·=*~_▍▌▎▏│┃▼↓■◆●-]*)?$/;
/** What the part of the story under the date is called. */
const LABEL = /^\s?[:：—–|｜]\s?\S[^。.]{0,60}$/u;
/** The same behind a date that a mark makes a heading: "▍2016/7/22 放行". */
const MARKED_LABEL = /^[\s】］]?\s?[:：—–|｜]?\s?\S[^。.]{0,60}$/u;
