/**
 * Items for vis-timeline: `new Timeline(element, new DataSet(items))` (https://visjs.github.io/vis-timeline/docs/).
 *
 * A day is a box, anything coarser a range whose end is the day after its last, since vis-timeline's ends are not
 * part of a range. An interval with one end open is a box at its known end. `className` says how sure an event is,
 * and `undated` of what only stands where its neighbours are; `edtf` is the date as the story has it.
 */
import { isoOf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import { escapeMarkup, toLine } from './cleanText.ts';
import { describeEvent } from './describeEvent.ts';
import { type PlacedEvent, placeEvents } from './placeEvents.ts';

export function writeVisTimeline(story: Story): string {
  return `${JSON.stringify(
    placeEvents(story).map((placed) => toItem(story, placed)),
    null,
    2,
  )}\n`;
}

/** `content` and `title` are HTML to vis-timeline. */
function toItem(story: Story, { event, from, to, isStandIn }: PlacedEvent) {
  const { title, speaker, dated, people } = describeEvent(story, event);
  const quotes = event.evidence.map(({ exact }) => toLine(exact));
  const lines = [formatEdtf(event.date, story.lang), ...quotes, speaker, dated].flatMap((line) => line ?? []);
  return {
    id: event.id,
    content: escapeMarkup(title),
    start: isoOf(from),
    ...(to > from ? { end: isoOf(to + 1), type: 'range' } : { type: 'box' }),
    title: lines.map(escapeMarkup).join('<br>'),
    className: isStandIn ? `${event.modality} undated` : event.modality,
    edtf: event.date,
    kind: event.type,
    people,
  };
}
