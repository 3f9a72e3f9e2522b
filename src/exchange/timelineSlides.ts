/**
 * A story as slides: what TimelineJS's JSON and its spreadsheet have in common.
 *
 * Promises: one slide for each event, in the story's order; words are HTML, as TimelineJS takes them, with all that
 * could be markup escaped. What a date was rounded from stands in `displayDate`, and exactly in `edtf`.
 */
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import { EXCHANGE_WORDS } from '../ui/words/exchangeWords.ts';
import { escapeMarkup, toLine, toWebAddress } from './cleanText.ts';
import { describeEvent } from './describeEvent.ts';
import { type PlacedEvent, placeEvents } from './placeEvents.ts';
import { toSafeId } from './stableId.ts';
import { type TimelineDates, toTimelineDates } from './timelineDates.ts';

export interface Slide extends TimelineDates {
  id: string;
  displayDate: string;
  headline: string;
  text: string;
  /** TimelineJS has one row for each group: the event's first topic. */
  group?: string;
  /** `null` for an undated event. */
  edtf: string | null;
}

export interface Slides {
  headline: string;
  text: string;
  slides: Slide[];
}

export function makeSlides(story: Story): Slides {
  const { publisher, published, url } = story.source;
  const address = toWebAddress(url);
  const from = [
    publisher && escapeMarkup(toLine(publisher)),
    published && escapeMarkup(EXCHANGE_WORDS[story.lang].published(formatEdtf(published, story.lang))),
    address && `<a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`,
  ];
  return {
    headline: escapeMarkup(toLine(story.title)),
    text: `<p>${from.filter(Boolean).join(' · ')}</p>`,
    slides: placeEvents(story).map((placed) => makeSlide(story, placed)),
  };
}

function makeSlide(story: Story, { event, date, from }: PlacedEvent): Slide {
  const { title, certainty, speaker, dated, topics } = describeEvent(story, event);
  const quotes = event.evidence.map(({ exact }) => `<blockquote>${escapeMarkup(toLine(exact))}</blockquote>`);
  const notes = [certainty, speaker, dated].flatMap((note) => (note ? escapeMarkup(note) : []));
  const group = plain(topics[0] ?? '');
  const standIn = parseEdtf(new Date(from * 86_400_000).toISOString().slice(0, 10));
  return {
    id: toSafeId(event.id),
    ...(date ? toTimelineDates(date) : { start: standIn ? toTimelineDates(standIn).start : { year: 1 } }),
    displayDate: formatEdtf(event.date, story.lang),
    headline: escapeMarkup(title),
    text: `${quotes.join('')}${notes.length > 0 ? `<p><small>${notes.join(' · ')}</small></p>` : ''}`,
    ...(group && { group }),
    edtf: event.date,
  };
}

/** TimelineJS reads groups as markup after it has unescaped them: nothing that could be markup may be in them. */
function plain(label: string): string {
  return label.replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim();
}
