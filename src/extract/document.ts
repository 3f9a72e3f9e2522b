/**
 * An article as the rules see it: its blocks, sentences and clauses, as offsets into one text.
 *
 * Promises: sentences lie inside one block, clauses inside one sentence, all in order and without overlap.
 * Quotes and brackets are not sentences of their own: a stop inside a quotation ends the sentence only where the
 * quotation ends with it. Reading is linear in the length of the text.
 */
import type { Block } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { CharacterSet } from './characterSet.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  block: number;
  clauses: Span[];
}

export interface Document {
  /** The article as decoded. */
  text: string;
  /** Same length as `text`; see reading.ts. Rules look here. */
  reading: string;
  lang: Lang;
  /** `YYYY-MM-DD`, where known. */
  published: string | null;
  blocks: Block[];
  /** Of every block that is not noise. */
  sentences: Sentence[];
}

const CHINESE_STOP = new CharacterSet('。！？；!?…');
const CLOSERS = new CharacterSet('"\'”’）)】》」』');
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|etc|[A-Z])|\b(?:[A-Za-z]\.)+[A-Za-z])$/;

/** Of these some end a sentence as well. */
const MAY_END = /(?:\b(?:Jr|Sr|Inc|Corp|Co|Ltd|a\.m|p\.m|etc)|\b(?:[A-Za-z]\.)+[A-Za-z])$/;
/** Words that have a capital only where a sentence begins. */
const BEGINS =
  /^\.["'”’)]*\s+["'“‘(]*(?:He|She|It|They|We|The|An?|This|That|These|Those|His|Her|Its|Their|But|And|In|On|At|After|Before|When|While|By|For|Then|Now|There|Some|Last|Two|Three|Both|Neither|Under|As|If|Since|Among|Within|Until|During|Despite|According)\s/;

/** Most characters are told from white space by being a Chinese one. */
const isSpace = (char: string) => (char < '\u3001' || char > '\u9fff') && /\s/.test(char);

/** The spans of a block's sentences, trimmed of white space. */
export function splitSentences(reading: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  const push = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && isSpace(reading[from] as string)) from++;
    while (to > from && isSpace(reading[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = block.start; i < block.end; i++) {
    const char = reading[i] as string;
    if (char === '\n') {
      push(i);
      continue;
    }
    const isStop = CHINESE_STOP.has(char) || (char === '.' && isEnglishStop(reading, i, start));
    if (!isStop) continue;
    let end = i + 1;
    while (end < block.end && (CLOSERS.has(reading[end] as string) || CHINESE_STOP.has(reading[end] as string))) end++;
    push(end);
    i = end - 1;
  }
  push(block.end);
  return spans;
}

function isEnglishStop(reading: string, at: number, start: number): boolean {
  const next = /^["'”’)]*(?:\s+["'“‘(]*([^\s])|$)/.exec(reading.slice(at + 1, at + 12));
  if (!next) return at + 1 >= reading.length;
  if (next[1] !== undefined && /[a-z]/.test(next[1])) return false;
  const before = reading.slice(Math.max(start, at - 12), at);
  if (!ABBREVIATION.test(before)) return true;
  return (MAY_END.test(before) && BEGINS.test(reading.slice(at, at + 20))) || isBareForm(reading, at, before);
}

/** Whether a text writes "Ltd" without a stop nearby, so that behind "Ltd." a sentence ends. */
function isBareForm(reading: string, at: number, before: string): boolean {
  const form = FORM.exec(before)?.[0];
  return form !== undefined && reading.slice(Math.max(0, at - NEARBY), at + NEARBY).includes(`${form} `);
}
/** In characters. */
const NEARBY = 4000;
const FORM = / (?:Inc|Corp|Co|Ltd)$/;

const OPENERS_OF_DEPTH = new CharacterSet('（(【[');
const CLOSERS_OF_DEPTH = new CharacterSet('）)】]');
const DIVIDERS = new CharacterSet('，：；;—');
const DIVIDERS_OF_WORDS = new CharacterSet(',:');
const STOPS_INSIDE = new CharacterSet('。！？!?');

/** The spans between commas, colons and dashes of a sentence; `、`, and what brackets and numbers hold, do not divide. */
export function splitClauses(reading: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = reading[i] as string;
    if (OPENERS_OF_DEPTH.has(char)) depth++;
    else if (CLOSERS_OF_DEPTH.has(char)) depth = Math.max(0, depth - 1);
    const isDivider =
      depth === 0 &&
      (DIVIDERS.has(char) ||
        (DIVIDERS_OF_WORDS.has(char) && !/\d/.test(reading[i + 1] ?? '')) ||
        (STOPS_INSIDE.has(char) && i + 1 < sentence.end));
    if (!isDivider) continue;
    if (i > start) spans.push({ start, end: i });
    start = i + 1;
  }
  if (sentence.end > start) spans.push({ start, end: sentence.end });
  return spans.map((span) => trim(reading, span)).filter((span) => span.end > span.start);
}

function trim(reading: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(reading[from] as string)) from++;
  while (to > from && isSpace(reading[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** Divides blocks into sentences and clauses. */
export function createDocument(parts: Omit<Document, 'sentences'>): Document {
  const sentences = parts.blocks.flatMap((block, index) =>
    block.kind === 'noise'
      ? []
      : splitSentences(parts.reading, block).map((span) => ({
          start: span.start,
          end: span.end,
          block: index,
          clauses: splitClauses(parts.reading, span),
        })),
  );
  return { ...parts, sentences };
}
