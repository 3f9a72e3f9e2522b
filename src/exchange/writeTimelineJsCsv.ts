/**
 * The columns of TimelineJS's spreadsheet, for its template in Google Sheets or as a CSV file that it loads itself.
 *
 * One column more, `EDTF`, keeps what the date was rounded from; TimelineJS does not look at it. There is no byte
 * order mark: TimelineJS would take it for part of the first column's name.
 */
import type { Story } from '../model/story.ts';
import type { DateParts } from './timelineDates.ts';
import { makeSlides } from './timelineSlides.ts';
import { type Cell, writeCsv } from './writeCsv.ts';

const COLUMNS = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline'],
  ...['Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group', 'Background', 'EDTF'],
];
/** What the column `EDTF` says where there is no date: an empty cell would say that nobody filled it in. */
export const UNDATED = 'undated';

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

export function writeTimelineJsCsv(story: Story): string {
  const { headline, text, slides } = makeSlides(story);
  const title: Row = { Headline: headline, Text: text, Type: 'title' };
  const rows = slides.map(
    (slide): Row => ({
      ...toCells('', slide.start),
      ...toCells('End ', slide.end),
      'Display Date': slide.displayDate,
      Headline: slide.headline,
      Text: slide.text,
      Group: slide.group,
      EDTF: slide.edtf ?? UNDATED,
    }),
  );
  return writeCsv(
    COLUMNS,
    [title, ...rows].map((row) => COLUMNS.map((column) => row[column])),
  );
}

function toCells(prefix: '' | 'End ', parts: DateParts | undefined): Row {
  return { [`${prefix}Year`]: parts?.year, [`${prefix}Month`]: parts?.month, [`${prefix}Day`]: parts?.day };
}
