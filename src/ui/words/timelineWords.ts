/** The timeline's words. */
import type { Lang } from '../../model/vocabulary.ts';
import type { LaneBy } from '../../store/view.ts';
import { TABLES } from './tables.ts';

export interface TimelineWords {
  title: string;
  undated: string;
  rest: string;
  lanes: string;
  laneBy: Record<LaneBy, string>;
  scale: string;
  adaptive: string;
  linear: string;
  reset: string;
  overview: string;
  windowFrom: string;
  windowTo: string;
  legend: string;
  span: string;
  folded: string;
  empty: string;
  help: string;
  /** `n` of `rest` that are not shown yet. */
  more: (n: number, rest: number) => string;
  events: (n: number) => string;
  gap: (days: number) => string;
}

export const TIMELINE_WORDS: Readonly<Record<Lang, TimelineWords>> = TABLES.timeline;
