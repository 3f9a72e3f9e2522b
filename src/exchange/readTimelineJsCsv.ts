/**
 * TimelineJS's spreadsheet, saved as CSV, as a timeline.
 *
 * Promises: columns are known by their names, in any order and case; commas, semicolons and tabs are told apart; a row
 * without any words or year is passed over, as TimelineJS does. Throws ImportError with the row's place in the file
 * and the column's name.
 */
import Papa from 'papaparse';
import { LIMITS } from '../model/readStory.ts';
import { ImportError } from './ImportError.ts';
import { DatePartError, readDateParts } from './readDateParts.ts';
import type { Timeline, TimelineSlide } from './timeline.ts';
import { FORMULA } from './writeCsv.ts';
import { UNDATED } from './writeTimelineJsCsv.ts';

interface Row {
  cells: string[];
  /** Where it begins, in UTF-16 units. */
  offset: number;
}

type Cells = (column: string) => string;

/** Without these two nothing can be placed. */
const REQUIRED = ['Year', 'Headline'];

export function readTimelineJsCsv(csv: string): Timeline {
  const [head, ...rows] = readRows(csv);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  for (const name of REQUIRED)
    if (!columns.includes(name.toLowerCase()))
      throw new ImportError(
        `There is no column “${name}”: the first row names the columns of TimelineJS's spreadsheet.`,
        { offset: 0 },
      );
  if (rows.length > LIMITS.events)
    throw new ImportError(`There are ${rows.length} rows; at most ${LIMITS.events} are read.`);
  const timeline: Timeline = { title: { headline: '', text: '' }, slides: [] };
  for (const { cells, offset } of rows) {
    const cell: Cells = (column) => unguard(cells[columns.indexOf(column.toLowerCase())] ?? '').trim();
    const [headline, text] = [cell('Headline'), cell('Text')];
    if (cell('Type').toLowerCase() === 'title') timeline.title = { headline, text };
    else if (cells.some((value) => value.trim() !== '')) timeline.slides.push(readSlide(cell, offset));
  }
  return timeline;
}

/** By the first row, which holds names alone: further down, commas and semicolons are the words' own. */
function findDelimiter(csv: string): string {
  const [head = ''] = csv.split(/[\r\n]/, 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  return ['\t', ';'].find((delimiter) => count(delimiter) > count(',')) ?? ',';
}

/** `"a,b\n"` and the like to cells; throws where a quotation mark is not closed. */
function readRows(csv: string): Row[] {
  const mark = csv.startsWith('\ufeff') ? 1 : 0;
  const rows: Row[] = [];
  let offset = mark;
  Papa.parse<string[]>(csv.slice(mark), {
    delimiter: findDelimiter(csv),
    step({ data, errors, meta }) {
      const wrong = errors.find(({ type }) => type === 'Quotes');
      if (wrong)
        throw new ImportError(
          'A quotation mark opens a cell and is not closed, or something follows the closing one.',
          {
            // Papa Parse counts from behind the opening mark.
            offset: wrong.index === undefined ? offset : mark + wrong.index - 1,
          },
        );
      rows.push({ cells: data, offset });
      offset = mark + meta.cursor;
    },
  });
  return rows;
}

function readSlide(cell: Cells, offset: number): TimelineSlide {
  const read = (prefix: '' | 'End ') => {
    try {
      return readDateParts({ year: cell(`${prefix}Year`), month: cell(`${prefix}Month`), day: cell(`${prefix}Day`) });
    } catch (error) {
      if (!(error instanceof DatePartError)) throw error;
      const column = `${prefix}${error.part.replace(/^./, (first) => first.toUpperCase())}`;
      throw new ImportError(`Column “${column}”: ${error.message}.`, { offset });
    }
  };
  const [start, end] = [read(''), read('End ')];
  if (!start) throw new ImportError('Column “Year”: the year is missing.', { offset });
  const [edtf, time] = [cell('EDTF'), cell('Time')];
  return {
    dates: { start, ...(end && { end }) },
    ...(time && { time }),
    ...(edtf && { edtf: edtf === UNDATED ? null : edtf }),
    displayDate: cell('Display Date'),
    headline: cell('Headline'),
    text: cell('Text'),
    caption: cell('Media Caption'),
    group: cell('Group'),
  };
}

/** Takes off the apostrophe by which `writeCsv` makes formulas harmless. */
function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
