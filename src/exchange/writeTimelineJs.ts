/**
 * The JSON that TimelineJS 3 takes (https://timeline.knightlab.com/docs/json-format.html).
 *
 * Beside its own fields every event has `edtf`, which TimelineJS leaves alone and `readTimeline` reads again.
 */
import type { Story } from '../model/story.ts';
import type { DateParts } from './timelineDates.ts';
import { makeSlides, type Slide } from './timelineSlides.ts';

export function writeTimelineJs(story: Story): string {
  const { headline, text, slides } = makeSlides(story);
  return `${JSON.stringify({ title: { text: { headline, text } }, events: slides.map(toEvent) }, null, 2)}\n`;
}

/** Links that TimelineJS makes of its own accord are off: the words are the article's. */
function toEvent({ id, start, end, displayDate, headline, text, group, edtf }: Slide) {
  return {
    unique_id: id,
    start_date: toStrings(start),
    ...(end && { end_date: toStrings(end) }),
    display_date: displayDate,
    text: { headline, text },
    ...(group && { group }),
    autolink: false,
    edtf,
  };
}

/** As strings, which is how TimelineJS's own documentation has them. */
function toStrings(parts: DateParts): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, String(value)]));
}
