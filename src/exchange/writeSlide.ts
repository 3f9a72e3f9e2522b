/** One slide of a timeline as lines of the article that it becomes, and as the event that they tell of. */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Block, Evidence, StoryEvent } from '../model/story.ts';
import { type Lang, MODALITIES, type Modality } from '../model/vocabulary.ts';
import { ALL_WORDS } from '../ui/words/allWords.ts';
import { EXCHANGE_WORDS } from '../ui/words/exchangeWords.ts';
import { toLine } from './cleanText.ts';
import type { TimelineSlide } from './timeline.ts';
import { fromTimelineDates, isRoundedFrom } from './timelineDates.ts';

/** Longest title made of a text, and longest label of the timeline's own, in characters. */
const LONGEST_TITLE = 80;
export const LONGEST_LABEL = 200;

/** The text as it grows, line by line. */
export class TimelineText {
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

interface SlideWords {
  when: string;
  headline: string;
  lines: string[];
}

/**
 * Adds a slide's words to the text, and gives the event that they are evidence of, without what the whole timeline
 * decides. `date` is `undefined` where the timeline gives one that there is not; nothing for
 * a slide without words.
 */
export function writeSlide(
  page: TimelineText,
  slide: TimelineSlide,
  { when: shown, headline, lines }: SlideWords,
  lang: Lang,
) {
  const first = headline || lines[0];
  if (!first) return undefined;
  const date = findDate(slide);
  const time = slide.time ? toLine(slide.time) : '';
  const when = shown || [writeDate(slide, date, lang), time].filter(Boolean).join(' ');
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

/** In words; a day that there is not, as the timeline has it; nothing for a slide that says it has none. */
function writeDate({ dates }: TimelineSlide, date: string | null | undefined, lang: Lang): string {
  if (date === undefined) return Object.values(dates.start).join('-');
  return date === null ? '' : formatEdtf(date, lang);
}

/** Takes off `[Planned] ` and the like, which our own exports put before a title, and says what it means. */
function readCertainty(title: string): { title: string; modality: Modality } {
  for (const { vocabulary } of Object.values(ALL_WORDS))
    for (const modality of MODALITIES) {
      const mark = `[${vocabulary.modalities[modality]}] `;
      if (title.startsWith(mark) && title.length > mark.length) return { title: title.slice(mark.length), modality };
    }
  return { title, modality: 'asserted' };
}

/** Never cut inside a character. */
export function shorten(line: string, most: number): string {
  const chars = [...line];
  return chars.length <= most ? line : `${chars.slice(0, most).join('')}…`;
}

function quote(start: number, exact: string): Evidence {
  return { start, end: start + exact.length, exact };
}
