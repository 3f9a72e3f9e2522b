/** The date that a heading consists of, as chronologies have it: "March 2022", "## 2019年8月". */
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
  return /^[#\s：:—.,。（）()【】|·-]*$/.test(rest) ? { ...time, rule: `${time.rule}+carried` } : undefined;
}
