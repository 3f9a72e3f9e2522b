/**
 * The marks on the axis: years, months and days, as many as find room.
 *
 * Promises: labels touch nothing; a label says the year wherever it has changed since the label before.
 */
import { dayOf, isoOf } from '../model/edtf.ts';
import type { Lang } from '../model/vocabulary.ts';
import { beginOf, dayAt, endBefore } from './axisScale.ts';
import type { Axis } from './layoutAxis.ts';
import { SMALL } from './measures.ts';
import { measureText } from './wrapLabel.ts';

export interface Tick {
  /** Fraction of the axis. */
  x: number;
  label: string;
  unit: 'year' | 'month' | 'day';
}

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function labelOf(day: number, unit: Tick['unit'], withYear: boolean, lang: Lang): string {
  const date = new Date(day * 86_400_000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (lang === 'en') {
    const parts = [unit === 'day' ? d : '', unit === 'year' ? '' : EN_MONTHS[m], withYear || unit === 'year' ? y : ''];
    return parts.filter((p) => p !== '').join(' ');
  }
  const year = withYear || unit === 'year' ? `${y}年` : '';
  return unit === 'year' ? year : `${year}${m + 1}月${unit === 'day' ? `${d}日` : ''}`;
}

interface Candidate {
  x: number;
  day: number;
  unit: Tick['unit'];
}

function* yearsFrom(first: number, last: number, step: number): Generator<Candidate & { year: number }> {
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    yield { x: 0, year, day: dayOf(year, 1, 1) ?? 0, unit: 'year' };
}

function* monthsFrom(from: number, to: number): Generator<number> {
  const date = new Date(from * 86_400_000);
  let [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  for (;;) {
    const day = dayOf(year, month, 1) ?? to;
    if (day >= to) return;
    if (day >= from) yield day;
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** Pixels a day must have on average for days to be named that nothing happened on. */
const DAY_ROOM = 24;

const breaks = new WeakMap<Axis, Axis['stretches']>();

/** The folded silences of an axis, found once. */
function findBreaks(axis: Axis): Axis['stretches'] {
  const found = breaks.get(axis) ?? axis.stretches.filter((s) => s.kind === 'break');
  breaks.set(axis, found);
  return found;
}

/** Candidates in order of weight: years, days of events, months, their middles, then all days. */
function findCandidates(
  axis: Axis,
  from: number,
  to: number,
  scale: number,
  eventDays: readonly number[],
): Candidate[] {
  const year = (day: number) => Number(isoOf(day).match(/^[+-]?\d+/)?.[0]);
  const [first, last] = [year(from), year(to)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((s) => (last - first) / s <= 24) ?? 5000;
  const years: Candidate[] = [...yearsFrom(first, last, step)];
  const days = eventDays.filter((d) => d >= from && d < to);
  const months = to - from < 3700 ? [...monthsFrom(from, to)] : [];
  const every = scale / (to - from) >= DAY_ROOM ? Array.from({ length: to - from }, (_, i) => from + i) : [];
  const halves = to - from <= 400 ? months.map((day) => day + 15) : [];
  const middle = (day: number) => (beginOf(axis, day) + endBefore(axis, day + 1)) / 2;
  const candidates: Candidate[] = [
    ...years.filter((y) => y.day >= from && y.day < to).map((y) => ({ ...y, x: beginOf(axis, y.day) })),
    ...(days.length <= 200 ? days : []).map((day): Candidate => ({ x: middle(day), day, unit: 'day' })),
    ...months.map((day): Candidate => ({ x: beginOf(axis, day), day, unit: 'month' })),
    ...halves.filter((d) => d < to).map((day): Candidate => ({ x: beginOf(axis, day), day, unit: 'day' })),
    ...every.map((day): Candidate => ({ x: middle(day), day, unit: 'day' })),
  ];
  const broken = findBreaks(axis);
  return candidates.filter((c) => !broken.some((b) => c.day >= b.from && c.day < b.to));
}

interface TickInput {
  axis: Axis;
  zoom: readonly [number, number];
  /** Of the visible track, in pixels. */
  width: number;
  lang: Lang;
  /** Days of events, sorted: on an adaptive axis they are worth a label. */
  eventDays?: readonly number[];
  /** Days with which a bracket begins: it says the date itself. */
  taken?: ReadonlySet<number>;
}

/** Ticks of the part in view, from left to right. */
export function findTicks({ axis, zoom, width, lang, eventDays = [], taken = new Set() }: TickInput): Tick[] {
  if (axis.to <= axis.from) return [];
  const scale = width / (zoom[1] - zoom[0]);
  const [from, to] = [dayAt(axis, zoom[0]), Math.min(axis.to, dayAt(axis, zoom[1]) + 1)];
  const accepted: (Candidate & { left: number; right: number })[] = [];
  const seen = new Set<number>();
  for (const candidate of findCandidates(axis, from, to, width, eventDays)) {
    if (candidate.x < zoom[0] || candidate.x > zoom[1] || seen.has(candidate.day)) continue;
    if (taken.has(candidate.day)) continue;
    const half = (measureText(labelOf(candidate.day, candidate.unit, true, lang)) * SMALL) / 2 + 8;
    const middle = (candidate.x - zoom[0]) * scale;
    const [left, right] = [middle - half, middle + half];
    if (left < 0 || right > width || accepted.some((a) => left < a.right && right > a.left)) continue;
    seen.add(candidate.day);
    accepted.push({ ...candidate, left, right });
  }
  accepted.sort((a, b) => a.x - b.x);
  let lastYear = '';
  return accepted.map(({ x, day, unit }) => {
    const year = isoOf(day).slice(0, -6);
    const withYear = year !== lastYear;
    lastYear = year;
    return { x, unit, label: labelOf(day, unit, withYear, lang) };
  });
}
