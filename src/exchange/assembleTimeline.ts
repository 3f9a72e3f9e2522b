/**
 * A timeline as a story: its words become the article, and each slide an event whose evidence they are.
 *
 * The text is the title, then for each slide a line of date and headline and the lines of its text, all in the order of
 * the timeline. Promises: every quote stands in that text; a date is as exact as the timeline gives it, and the exact
 * one of our own exports where that still agrees with it. Who takes part and what kind of event it is are not known
 * here: `src/loader/import` reads them out of the words.
 */
import type { Problem, Story, StoryEvent, Topic } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { cleanText, toLine } from './cleanText.ts';
import { stableId, toSafeId } from './stableId.ts';
import type { Timeline, TimelineSlide } from './timeline.ts';
import { firstDay } from './timelineDates.ts';
import { LONGEST_LABEL, shorten, TimelineText, writeSlide } from './writeSlide.ts';

export interface AssembleOptions {
  /** The story's id and the name of its file. */
  id: string;
  file: string;
  lang: Lang;
  /** HTML to what a reader would see of it, one line for each block. Never runs anything. */
  toText: (html: string) => string;
}

export interface SlideSpan {
  start: number;
  end: number;
  /** The slide is of our own export: what its title does not say to be planned, denied and so on is plainly stated. */
  isOurs: boolean;
}

export interface AssembledTimeline {
  story: Story;
  /** Where the words of each event's slide stand, in the order of `story.events`. */
  spans: SlideSpan[];
}

export function assembleTimeline(timeline: Timeline, options: AssembleOptions): AssembledTimeline {
  const { id, file, lang, toText } = options;
  const page = new TimelineText();
  const toLines = (html: string) => splitLines(html === '' ? '' : toText(html));
  const title = toLines(timeline.title.headline).join(' ');
  if (title) page.write('title', title);
  for (const line of toLines(timeline.title.text)) page.write('paragraph', line);
  const topics = new Map<string, Topic>();
  const events: StoryEvent[] = [];
  const spans: AssembledTimeline['spans'] = [];
  const problems: Problem[] = [];
  const nextId = createIds();
  for (const slide of inOrder(timeline.slides)) {
    const words = { headline: toLines(slide.headline).join(' '), lines: [slide.text, slide.caption].flatMap(toLines) };
    const start = page.text.length;
    const made = writeSlide(page, slide, { ...words, when: toLines(slide.displayDate).join(' ') }, lang);
    if (!made) {
      problems.push(
        warn('slide-without-words', `The slide of ${slide.dates.start.year} has no words and is left out.`),
      );
      continue;
    }
    if (made.date === undefined)
      problems.push(warn('no-such-day', `“${made.event.title}” has a date that there is not: it stands undated.`));
    const topic = findTopic(topics, shorten(toLines(slide.group).join(' '), LONGEST_LABEL));
    const wanted =
      slide.id && slide.id.length <= LONGEST_LABEL
        ? toSafeId(slide.id)
        : `event-${stableId(made.event.title, made.date ?? '').slice(0, 8)}`;
    events.push({ ...made.event, id: nextId(wanted), date: made.date ?? null, topics: topic ? [topic.id] : [] });
    spans.push({ start, end: page.text.length, isOurs: slide.edtf !== undefined });
  }
  const { text, blocks } = page;
  const parts = { entities: [], topics: [...topics.values()], events, relationships: [], problems };
  return {
    story: {
      version: 1,
      id,
      title: shorten(title || id, LONGEST_LABEL),
      lang,
      source: { file },
      text,
      blocks,
      ...parts,
    },
    spans,
  };
}

/** By first day, as TimelineJS shows them; those of one day as they stand in the file. */
function inOrder(slides: readonly TimelineSlide[]): TimelineSlide[] {
  const days = new Map(slides.map((slide) => [slide, firstDay(slide.dates.start)]));
  const dayOf = (slide: TimelineSlide) => days.get(slide) as number;
  return [...slides].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function splitLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map(toLine)
    .filter((line) => line !== '');
}

function findTopic(topics: Map<string, Topic>, label: string): Topic | undefined {
  if (label === '') return undefined;
  const id = `topic-${stableId(label)}`;
  const topic: Topic = topics.get(id) ?? { id, label, kind: 'theme', evidence: [] };
  topics.set(id, topic);
  return topic;
}

/** Hands out ids that are each used once. */
function createIds(): (wanted: string) => string {
  const used = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let count = 2; used.has(id); count++) id = `${wanted}-${count}`;
    used.add(id);
    return id;
  };
}

function warn(code: string, message: string): Problem {
  return { level: 'warning', code, message };
}
