/**
 * Two dates with "to" between them are one stretch of time, and "since" opens one: "2017年8月至2018年3月",
 * "from 1999 to 2002", "2018年以来".
 */
import type { Lang } from '../../model/vocabulary.ts';
import type { TimeMention } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import { intervalOf } from './calendar.ts';

/** A dash on the next line is the bullet of a row. */
const TO = /^[^\S\n\r]?(?:起)?(?:到|至|—{1,2}|-|~|～|to|until|till|through)[^\S\n\r]?$/;
const AND = /^ and $/;
/** "在2019年、2020年": years in a row are one stretch. */
const AND_ZH = /^[、和与及]$/;
const FROM = /(?:从|自|由)$/;
const BETWEEN = /\bbetween $/i;
const SINCE_ZH = /^(?:以来|至今|迄今)/;
const SINCE_DEED = /^[^，。；：]{1,11}以来/;
const UNTIL_ZH = /^(?:以前|之前|前(?!夕|后|往|来|去|任|首|总|董|主|期|景|[一二两三四五六七八九十几\d]))/;

export interface Joined extends TimeMention {
  isFuture: boolean;
}

/** Mentions with stretches joined; each keeps the basis of its first part and the words of both. */
export function joinSpans(
  text: string,
  reading: string,
  mentions: readonly Joined[],
  lang: Lang,
  published: string | null,
): TimeMention[] {
  const out: Joined[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    const between = last ? reading.slice(last.end, mention.start) : '';
    const isRange =
      last &&
      (TO.test(between) ||
        (AND_ZH.test(between) && isNextYear(last, mention)) ||
        (AND.test(between) && BETWEEN.test(reading.slice(Math.max(0, last.start - 8), last.start))));
    const edtf = isRange ? intervalOf(withYearOf(last, mention)?.split('/')[0] ?? null, mention.edtf) : null;
    if (!last || !edtf || last.kind !== 'date' || mention.kind !== 'date') {
      out.push(mention);
      continue;
    }
    const isFree = last.start > (out.at(-2)?.end ?? 0);
    const hasFrom = isFree && lang !== 'en' && FROM.test(reading.slice(Math.max(0, last.start - 1), last.start));
    out[out.length - 1] = widen(text, { ...last, edtf, rule: 'from-to' }, last.start - (hasFrom ? 1 : 0), mention.end);
  }
  return out
    .map((mention, i) => openEnd(text, reading, mention, out[i + 1]?.start ?? Infinity, lang, published))
    .map(({ isFuture: _isFuture, ...rest }) => rest);
}

/** Whether a bare year follows the one before it, or the last of several. */
function isNextYear({ edtf: one }: Joined, { edtf: next }: Joined): boolean {
  return /^\d{4}(?:\/\d{4})?$/.test(one ?? '') && next === String(Number(one?.slice(-4)) + 1);
}

/** "between May and July 2023": a month without a year before one that has it is of the same, or of the year before. */
function withYearOf({ exact, edtf }: Joined, { exact: other, edtf: end }: Joined): string | null {
  if (!edtf || !end || NAMES_YEAR.test(exact) || !NAMES_YEAR.test(other)) return edtf;
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) || !/^\d{4}-\d\d/.test(end)) return edtf;
  const year = Number(end.slice(0, 4));
  const month = edtf.slice(4, 7);
  return `${month > end.slice(4, 7) ? year - 1 : year}${edtf.slice(4)}`;
}
const NAMES_YEAR = /\d{4}|年/;

function widen(text: string, mention: Joined, start: number, end: number): Joined {
  const exact = text.slice(start, end);
  const says = mention.basis.says.replace(mention.exact, () => exact);
  return {
    ...mention,
    start,
    end,
    exact,
    basis: { ...mention.basis, says, rule: mention.rule, evidence: [{ start, end, exact }] },
  };
}

/** `limit`: where the next mention begins, whose words are not taken: "2018年至今年5月" names two dates. */
function openEnd(
  text: string,
  reading: string,
  mention: Joined,
  limit: number,
  lang: Lang,
  published: string | null,
): Joined {
  if (mention.kind !== 'date' || !mention.edtf || mention.edtf.includes('/')) return mention;
  if (lang === 'en') {
    const since = /\bsince (?:the )?$/i.test(reading.slice(Math.max(0, mention.start - 11), mention.start));
    return since ? { ...mention, edtf: `${mention.edtf}/..`, rule: `${mention.rule}+since` } : mention;
  }
  const behind = reading.slice(mention.end, Math.min(mention.end + 3, limit));
  const since = SINCE_ZH.exec(behind);
  if (since)
    return widen(
      text,
      { ...mention, edtf: `${mention.edtf}/..`, rule: `${mention.rule}+since` },
      mention.start,
      mention.end + since[0].length,
    );
  // "自四月底签约以来": what happened then opens the stretch; the words between stay outside.
  const opens =
    FROM.test(reading.slice(Math.max(0, mention.start - 1), mention.start)) &&
    SINCE_DEED.test(reading.slice(mention.end, Math.min(mention.end + 14, limit)));
  if (opens) return { ...mention, edtf: `${mention.edtf}/..`, rule: `${mention.rule}+since` };
  const until = UNTIL_ZH.exec(behind);
  const isPast = !published || mention.edtf.slice(0, 10) <= published;
  if (until && isPast && !mention.isFuture && /^zh-(?:year|month|numeric)/.test(mention.rule))
    return widen(
      text,
      { ...mention, edtf: `../${mention.edtf}`, rule: `${mention.rule}+until` },
      mention.start,
      mention.end + until[0].length,
    );
  return mention;
}

sieveEach(TO, AND, SINCE_ZH, SINCE_DEED, UNTIL_ZH);
