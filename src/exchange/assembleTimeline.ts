/**
 * A timeline as a story: its words become the article, and each slide an event whose evidence they are.
 *
 * The text is the title, then for each slide a line of date and headline and the lines of its text, all in the order of
 * the timeline. Promises: every quote stands in that text; a date is as exact as the timeline gives it, and the exact
 * one of our own exports where that still agrees with it. Who takes part and what kind of event it is are not known
 * here: `src/loader/import` reads them out of the words.
 */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Block, Evidence, Problem, Story, StoryEvent, Topic } from '../model/story.ts';
import { type Lang, MODALITIES, type Modality } from '../model/vocabulary.ts';
import { EXCHANGE_WORDS } from '../ui/words/exchangeWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';
import { cleanText, toLine } from './cleanText.ts';
import { stableId, toSafeId } from './stableId.ts';
import type { Timeline, TimelineSlide } from './timeline.ts';
import { firstDay, fromTimelineDates, isRoundedFrom } from './timelineDates.ts';

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

/** Longest title made of a text, and longest label of the timeline's own, in characters. */
const LONGEST_TITLE = 80;
const LONGEST_LABEL = 200;

/** The text as it grows, line by line. */
class Page {
  text = '';
  readonly blocks: Block[] = [];

  /** Adds a line; gives where it begins. */
  write(kind: Block['kind'], line: string): number {
    const start = this.text.length;
    this.text += `${line}\n`;
    this.blocks.push({ kind, start, end: start + line.length });
    return start;
  }
}

export function assembleTimeline(timeline: Timeline, options: AssembleOptions): AssembledTimeline {
  const { id, file, lang, toText } = options;
  const page = new Page();
  const toLines = (html: string) => splitLines(html === '' ? '' : toText(html));
  const title = toLines(timeline.title.headline).join(' ') || id;
  page.write('title', title);
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
    story: { version: 1, id, title: shorten(title, LONGEST_LABEL), lang, source: { file }, text, blocks, ...parts },
    spans,
  };
}

/** By first day, as TimelineJS shows them; those of one day as they stand in the file. */
function inOrder(slides: readonly TimelineSlide[]): TimelineSlide[] {
  const days = new Map(slides.map((slide) => [slide, firstDay(slide.dates.start)]));
  const dayOf = (slide: TimelineSlide) => days.get(slide) as number;
  return [...slides].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

interface SlideWords {
  when: string;
  headline: string;
  lines: string[];
}

/** `date` is `undefined` where the timeline gives one that there is not; nothing for a slide without words. */
function writeSlide(page: Page, slide: TimelineSlide, { when: shown, headline, lines }: SlideWords, lang: Lang) {
  const first = headline || lines[0];
  if (!first) return undefined;
  const date = findDate(slide);
  const time = slide.time ? toLine(slide.time) : '';
  const when = shown || (date ? [formatEdtf(date, lang), time].filter(Boolean).join(' ') : '');
  const head = [when, headline].filter(Boolean).join(EXCHANGE_WORDS[lang].colon);
  const at = head ? page.write('heading', head) : 0;
  const dated = when && date ? [quote(at, when)] : [];
  const titled = headline ? [quote(at + head.length - headline.length, headline)] : [];
  const said = lines.map((line) => quote(page.write('paragraph', line), line));
  const event: Omit<StoryEvent, 'id' | 'date' | 'topics'> = {
    type: 'change',
    ...readCertainty(shorten(first, headline ? LONGEST_LABEL : LONGEST_TITLE)),
    ...(dated.length > 0 && {
      dateBasis: { evidence: dated, says: EXCHANGE_WORDS[lang].asTheTimeline, rule: 'timeline' },
    }),
    participants: [],
    evidence: [...titled, ...said],
    rule: 'timeline',
  };
  return { date, event };
}

/** The slide's date as EDTF; `null` where our own export says that it has none, `undefined` for no such day. */
function findDate({ edtf, dates }: TimelineSlide): string | null | undefined {
  if (edtf === null) return null;
  if (edtf !== undefined && isRoundedFrom(edtf, dates)) return edtf;
  return fromTimelineDates(dates) ?? undefined;
}

/** Takes off `[Planned] ` and the like, which our own exports put before a title, and says what it means. */
function readCertainty(title: string): { title: string; modality: Modality } {
  for (const { modalities } of Object.values(VOCABULARY_WORDS))
    for (const modality of MODALITIES) {
      const mark = `[${modalities[modality]}] `;
      if (title.startsWith(mark) && title.length > mark.length) return { title: title.slice(mark.length), modality };
    }
  return { title, modality: 'asserted' };
}

/** Never cut inside a character. */
function shorten(line: string, most: number): string {
  const chars = [...line];
  return chars.length <= most ? line : `${chars.slice(0, most).join('')}…`;
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

function quote(start: number, exact: string): Evidence {
  return { start, end: start + exact.length, exact };
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
