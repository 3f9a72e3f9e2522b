/**
 * The readers of Chinese dates that the bench compares: our time grammar, chrono-node and Recognizers-Text, each told
 * the same day of reading.
 *
 * Promises: a date is given with every reading that its reader offers (Recognizers-Text offers several, chrono-node's
 * coarse dates may be meant as their first day), so that a peer is right when any of them is.
 */
import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { createDocument } from '../src/extract/document.ts';
import { toReading } from '../src/extract/reading.ts';
import { findTimes } from '../src/extract/time/findTimes.ts';
import { type Day, isoOf as isoOfDay, parseEdtf } from '../src/model/edtf.ts';

/** The day all texts are read at, a Wednesday. */
export const REFERENCE = '2024-10-02';

export interface ReadDate {
  start: number;
  end: number;
  /** First and last day, ISO, the same day where it is one; `null` where open. */
  readings: { from: string | null; to: string | null }[];
}

export interface DateReader {
  name: string;
  read(text: string): ReadDate[];
}

const NOON = new Date(`${REFERENCE}T12:00:00Z`);
const DAY = 86_400_000;
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

export const DATE_READERS: readonly DateReader[] = [
  {
    name: 'whowhen',
    read: (text) =>
      findTimes(documentOf(text)).flatMap(({ kind, start, end, edtf }) => {
        const date = kind === 'date' && edtf !== null ? parseEdtf(edtf) : null;
        return date ? [{ start, end, readings: [{ from: isoOrOpen(date.from), to: isoOrOpen(date.to) }] }] : [];
      }),
  },
  { name: 'chrono-node', read: (text) => chrono.zh.hans.parse(text, NOON).map(readChrono) },
  {
    name: 'recognizers-text',
    read: (text) =>
      recognizers
        .recognizeDateTime(text, 'zh-cn', undefined, NOON)
        .filter(({ typeName }) => /\.date/.test(typeName))
        .map(({ start, end, resolution }) => ({
          start,
          end: end + 1,
          readings: (resolution?.values as Record<string, string>[] | undefined)?.map(readRecognized) ?? [],
        })),
  },
];

/** Every line a paragraph: nothing is left out as a title or noise. */
function documentOf(text: string) {
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return createDocument({ text, reading: toReading(text, true), lang: 'zh-Hans', published: REFERENCE, blocks });
}

const isoOrOpen = (day: Day) => (Number.isFinite(day) ? isoOfDay(day) : null);

function readChrono({ index, text, start, end }: chrono.ParsedResult): ReadDate {
  const first = widest(start);
  const last = widest(end ?? start);
  const day = { from: isoOf(start.date()), to: isoOf((end ?? start).date()) };
  return { start: index, end: index + text.length, readings: [{ from: first.from, to: last.to }, day] };
}

/** First and last day of the month or year, where no smaller part was read. */
function widest(parts: chrono.ParsedComponents): { from: string; to: string } {
  const [year, month] = [parts.get('year') ?? 0, parts.get('month') ?? 1];
  const isMonth = !parts.isCertain('day') && !parts.isCertain('weekday') && parts.isCertain('month');
  const isYear = !parts.isCertain('day') && !parts.isCertain('month') && parts.isCertain('year');
  if (isMonth)
    return { from: isoOf(new Date(Date.UTC(year, month - 1, 1))), to: isoOf(new Date(Date.UTC(year, month, 0))) };
  if (isYear) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const day = isoOf(parts.date());
  return { from: day, to: day };
}

/** Its `end` is the day after. */
function readRecognized({ value, start, end }: Record<string, string>): { from: string | null; to: string | null } {
  if (value) return { from: value.slice(0, 10), to: value.slice(0, 10) };
  const to = end ? isoOf(new Date(Date.parse(`${end.slice(0, 10)}T00:00:00Z`) - DAY)) : null;
  return { from: start?.slice(0, 10) ?? null, to };
}
