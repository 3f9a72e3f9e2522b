/** A timeline of TimelineJS, whichever file it came in: what its two readers give and `assembleTimeline` takes. */
import type { TimelineDates } from './timelineDates.ts';

export interface TimelineSlide {
  id?: string;
  dates: TimelineDates;
  /** As the timeline writes it, `14:30`; a story's dates are whole days, so it stays among the words. */
  time?: string;
  /** The exact date that our own exports add: `null` says undated, `undefined` that nothing is said. */
  edtf?: string | null;
  /** These four may hold HTML, as TimelineJS takes it. Empty where there is none. */
  displayDate: string;
  headline: string;
  text: string;
  caption: string;
  group: string;
}

export interface Timeline {
  title: { headline: string; text: string };
  slides: TimelineSlide[];
}
