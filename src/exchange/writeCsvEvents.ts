/** Events as a table: one row each, in the order of the timeline. The date is EDTF, beside its first and last day. */
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { describeEvent } from './describeEvent.ts';
import { toIsoDay } from './placeEvents.ts';
import { type Cell, joinCells, writeSpreadsheet } from './writeCsv.ts';

const COLUMNS = [
  ...['id', 'date', 'earliest', 'latest', 'date_words', 'how_dated', 'type', 'title', 'certainty', 'speaker'],
  ...['people', 'people_ids', 'topics', 'quote', 'start', 'end', 'other_quotes', 'by'],
];

export function writeCsvEvents(story: Story): string {
  return writeSpreadsheet(
    COLUMNS,
    story.events.map((event) => toRow(story, event)),
  );
}

function toRow(story: Story, event: StoryEvent): Cell[] {
  const { people, topics } = describeEvent(story, event);
  const date = event.date === null ? null : parseEdtf(event.date);
  const [quote, ...others] = event.evidence;
  return [
    event.id,
    event.date ?? '',
    toIsoDay(date?.from),
    toIsoDay(date?.to),
    formatEdtf(event.date, story.lang),
    event.dateBasis?.says,
    event.type,
    event.title,
    event.modality,
    event.speaker?.name,
    joinCells(people),
    joinCells([...new Set(event.participants.map(({ entity }) => entity))]),
    joinCells(topics),
    quote?.exact,
    quote?.start,
    quote?.end,
    others.map(({ exact }) => exact).join('\n'),
    event.by,
  ];
}
