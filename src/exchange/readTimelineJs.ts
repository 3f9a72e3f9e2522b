/**
 * The JSON of TimelineJS 3, somebody else's or our own, as a timeline.
 *
 * Promises: what TimelineJS shows as words comes through, eras as slides too; pictures, colours and scales do not.
 * Throws ImportError with the path to what is wrong.
 */
import { LIMITS } from '../model/readStory.ts';
import { check, list, object, type Reader, ShapeError } from '../model/shapes.ts';
import { ImportError } from './ImportError.ts';
import { DatePartError, readDateParts } from './readDateParts.ts';
import type { Timeline, TimelineSlide } from './timeline.ts';

/** Texts and numbers alike, as TimelineJS takes them; nothing at all is an empty text. */
const words: Reader<string> = (value) => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number') throw new ShapeError('is not a text');
  return String(value);
};
const edtf: Reader<string | null> = (value) => (value === null ? null : words(value));

const date: Reader<{ parts: ReturnType<typeof readDateParts>; time: string; displayDate: string }> = (value) => {
  const fields = { year: words, month: words, day: words, hour: words, minute: words, display_date: words };
  const given = object({}, fields)(value);
  const { year = '', month = '', day = '', hour = '', minute = '', display_date: displayDate = '' } = given;
  try {
    const time = hour === '' ? '' : `${hour.padStart(2, '0')}:${(minute || '0').padStart(2, '0')}`;
    return { parts: readDateParts({ year, month, day }), time, displayDate };
  } catch (error) {
    if (!(error instanceof DatePartError)) throw error;
    const wrong = new ShapeError(`is wrong: ${error.message}`);
    wrong.path.unshift(error.part);
    throw wrong;
  }
};
const startDate = check(date, ({ parts }) => parts !== undefined, 'a date: it has no year');

const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value) =>
    value === null || value === undefined || value === '' ? undefined : read(value);
const slideWords = optional(object({}, { headline: words, text: words }));
const slide = object(
  { start_date: startDate, end_date: optional(date), text: slideWords },
  { unique_id: words, display_date: words, group: words, media: optional(object({}, { caption: words })), edtf },
);
const timeline = object(
  { events: list(slide, LIMITS.events) },
  { title: optional(object({}, { text: slideWords })), eras: optional(list(slide, LIMITS.events)) },
);

export function readTimelineJs(json: unknown): Timeline {
  if (typeof json === 'object' && json !== null && Object.hasOwn(json, 'timeline'))
    throw new ImportError('This is the form of TimelineJS 1 and 2; in TimelineJS 3 a list “events” stands outermost.', {
      path: ['timeline'],
    });
  try {
    const { title, events, eras } = timeline(json);
    const { headline = '', text = '' } = title?.text ?? {};
    return { title: { headline, text }, slides: [...events, ...(eras ?? [])].map(toSlide) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const path = error.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    throw new ImportError(`The timeline${path} ${error.message}.`, { path: error.path });
  }
}

function toSlide(given: ReturnType<typeof slide>): TimelineSlide {
  const { start_date: start, end_date: end, unique_id: id, media, group = '' } = given;
  if (!start.parts) throw new ShapeError('is not a date');
  return {
    ...(id && { id }),
    dates: { start: start.parts, ...(end?.parts && { end: end.parts }) },
    ...(start.time && { time: start.time }),
    ...(given.edtf !== undefined && { edtf: given.edtf }),
    displayDate: given.display_date || start.displayDate,
    headline: given.text?.headline ?? '',
    text: given.text?.text ?? '',
    caption: media?.caption ?? '',
    group,
  };
}
