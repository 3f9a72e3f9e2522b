/** The brackets that say what date several events share, and the shelves of the undated. Pure; pixels and fractions. */
import { BRACKET, SMALL, TICKS } from './measures.ts';
import type { Bracket, Shelf } from './placeEvents.ts';
import { stackRows } from './stackLabels.ts';
import type { Measure } from './wrapLabel.ts';

/** A bracket over the lanes: a date that several events share, or, with `date` null, a shelf of undated ones. */
export interface BracketBox extends Omit<Bracket, 'date'> {
  date: string | null;
  y: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface BracketInput {
  brackets: readonly Bracket[];
  shelves: readonly Shelf[];
  /** Track width in pixels. */
  width: number;
  /** Words for a bracket's date, and for having none. */
  dateLabel: (date: string | null) => string;
}

/** Shelves that touch are one: what divides them has no width here. */
function mergeShelves(shelves: readonly Shelf[]): { start: number; end: number; count: number }[] {
  const merged: { start: number; end: number; count: number }[] = [];
  for (const { start, end, count } of [...shelves].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end + 1e-9) {
      last.end = Math.max(last.end, end);
      last.count += count;
    } else merged.push({ start, end, count });
  }
  return merged;
}

/** Brackets and shelves over the lanes, stacked so that no label touches another. */
export function layoutBrackets(input: BracketInput, measure: Measure): { boxes: BracketBox[]; levels: number } {
  const { width } = input;
  const shelves = mergeShelves(input.shelves).map((shelf) => ({ ...shelf, date: null, from: Number.NaN }));
  const all = [...input.brackets, ...shelves].sort((a, b) => a.start - b.start || b.end - a.end);
  const boxes = all.map((bracket) => {
    const label = input.dateLabel(bracket.date);
    const half = (measure(label) * SMALL) / 2;
    const middle = ((bracket.start + bracket.end) / 2) * width;
    const anchor: BracketBox['anchor'] = middle - half < 0 ? 'start' : middle + half > width ? 'end' : 'middle';
    const [start, end] = [bracket.start * width, bracket.end * width];
    const left = anchor === 'start' ? start : anchor === 'end' ? end - 2 * half : middle - half;
    return {
      ...bracket,
      label,
      anchor,
      extent: { left: Math.min(start, left), right: Math.max(end, left + 2 * half) },
    };
  });
  const rows = stackRows(
    boxes.map((b) => b.extent),
    6,
  );
  const levels = Math.max(0, ...rows.map((r) => r + 1));
  return {
    boxes: boxes.map(({ extent: _, ...box }, i) => ({ ...box, y: TICKS + (rows[i] as number) * BRACKET })),
    levels,
  };
}
