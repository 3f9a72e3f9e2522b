/**
 * How far the telling of an article has come: what dates still to be read may be counted from.
 *
 * One mutable value an article, filled as its sentences are read in order. `enterSentence` and `enterQuotation` keep it at
 * paragraphs, headings and quotations; goOn.ts moves it on from one date to the next.
 */
import type { Sentence, Span } from '../document.ts';
import type { Known } from './calendar.ts';
import { type MainLine, sceneLedBackTo } from './comesBack.ts';
import { MONTH, monthOf } from './en/words.ts';
import type { DatedSentence } from './findNamed.ts';
import { BEGINNING, comeBack, endAside, endYears, type Narrative } from './narrative.ts';
import type { Hold } from './pattern.ts';
import type { Article } from './place.ts';
import { lookedBack, spokeOfNow } from './quotedTimes.ts';

/** A date and the index of the sentence that told it. */
interface ToldAt {
  known: Known;
  at: number;
}

export interface Telling {
  /** What the paragraph at hand goes on from, asides and all. */
  local: Narrative;
  /** What the article goes on from: nothing that titles, headings without a year or days to come said. */
  state: Narrative;
  /** Where it stood when the paragraph began. */
  atStart: Narrative;
  /** Index of the block at hand. */
  block: number;
  /** How many headings have passed. */
  section: number;
  /** The sentence at hand opens its block. */
  isOpening: boolean;
  /** The block at hand has told a date. */
  isToldHere: boolean;
  /** The sentence whose date the story goes on from. */
  datedIn: Span | null;
  /** Every sentence with the date it told. */
  dated: DatedSentence[];
  /** The date that the sentence at hand wrote out, year and all. */
  written: Known | null;
  /** The day told last, asides as well; `isCounted`: an aside that counts back from the story; `isScene`: one that opens its sentence. */
  recent: (ToldAt & { isCounted: boolean; isScene: boolean }) | null;
  /** A day on which something is to be. */
  setDay: ToldAt | null;
  /** English: the date named last with its year, which "that year" means however the telling has gone on. */
  dateOfYear: ToldAt | null;
  /** What counts the date told last. */
  heldBy: Hold['on'] | null;
  /** The last date told that is not counted from publication. */
  narrated: Known | null;
  /** The day ahead of publication told last. */
  upcoming: ToldAt | null;
  /** Whether the paragraph has told what lies ahead of publication. */
  lookedAhead: boolean;
  /** The date that a sentence told before it looked ahead: "8月16日被查，半年后被开除。9月，…". */
  mainLine: Known | null;
  /** Where the telling was before it went back by years. */
  main: MainLine | null;
  /** Of each month the day told last with its year: "2023年7月24日，雪崩。…（三段往事）…7月23日晚，他们出发。" */
  scenes: Map<number, Known>;
  /** Where the telling was before the first heading that names a year. */
  beforeYears: Narrative | null;
  /** The year that the heading at hand is, or begins with: "2015", "2015: the fall", "2015年". */
  sectionYear: number | null;
  /** The month of that heading: "October 2020", "2020年10月". */
  sectionMonth: number | null;
  /** The day told last, where it was counted as the next or the n-th, and the first of that row. */
  nthFrom: { from: Known; to: Known | null } | null;
  /** The first day told that lies right before publication. */
  news: Known | null;
  /** Where the telling stood when the quotation began in which it is now. */
  outside: { quotation: Span; local: Narrative; state: Narrative } | null;
}

export const beginTelling = (): Telling => ({
  local: BEGINNING,
  state: BEGINNING,
  atStart: BEGINNING,
  block: -1,
  section: 0,
  isOpening: false,
  isToldHere: false,
  datedIn: null,
  dated: [],
  written: null,
  recent: null,
  setDay: null,
  dateOfYear: null,
  heldBy: null,
  narrated: null,
  upcoming: null,
  lookedAhead: false,
  mainLine: null,
  main: null,
  scenes: new Map(),
  beforeYears: null,
  sectionYear: null,
  sectionMonth: null,
  nthFrom: null,
  news: null,
  outside: null,
});

/** In how many characters a sentence leads back to a scene. */
const SCENE_REACH = 24;

/** A heading that is a year, or names it before all else; a span of years is none. */
const YEAR_HEADING =
  /^[^\p{L}\p{N}]{0,6}(?:In )?(?<year>(?:19|20)\d\d)(?: ?年(?!代|[到至]|[-–—~] ?\d))?(?:[^\p{L}\p{N}]*$|[ \t]*[:：|｜–—·-](?![ \t]?\d))/u;

/** A heading that is a month of a year. */
const MONTH_HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:(?:In |Early |Mid-|Late )?(?<m>${MONTH}),? (?<year>(?:19|20)\\d\\d)|(?<year2>(?:19|20)\\d\\d) ?年 ?(?<m2>1[0-2]|0?[1-9]) ?月)[^\\p{L}\\p{N}]*$`,
  'u',
);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|[一二][〇零○一二三四五六七八九]{3}年/;

/** The telling at the beginning of a sentence. */
export function enterSentence(telling: Telling, article: Article, sentence: Sentence): void {
  telling.isOpening = sentence.block !== telling.block;
  if (telling.isOpening) enterBlock(telling, article, sentence);
  telling.written = null;
  if (article.isEnglish) return;
  const opening = article.reading.slice(sentence.start, sentence.start + SCENE_REACH);
  const scene = sceneLedBackTo(opening, telling.local.told, telling.dated, article.reading);
  if (!scene) return;
  const day = scene.day === undefined ? null : scene;
  telling.local = { ...telling.local, told: scene, day, year: scene.year, isYearAgo: false };
}

function enterBlock(telling: Telling, article: Article, sentence: Sentence): void {
  const { document, isEnglish, reading } = article;
  leaveQuotation(telling, article);
  telling.block = sentence.block;
  telling.state = (isEnglish ? endAside : endYears)(telling.atStart, comeBack(telling.state));
  // "succeeded him in 2020. … will step down on Dec. 5.\nOn Feb. 12": the story has come to these days.
  if (isEnglish && telling.lookedAhead) telling.state = { ...telling.state, year: null };
  telling.lookedAhead = false;
  const isHeading = document.blocks[sentence.block]?.kind === 'heading';
  if (isHeading) enterSection(telling, reading.slice(sentence.start, sentence.end));
  // A heading without a year ends what one with a year began.
  if (telling.beforeYears && isHeading && !YEAR.test(reading.slice(sentence.start, sentence.end))) {
    telling.state = telling.beforeYears;
    telling.beforeYears = null;
  }
  telling.atStart = telling.state;
  telling.local = telling.state;
  telling.isToldHere = false;
}

function enterSection(telling: Telling, heading: string): void {
  telling.section++;
  const { year, year2 = year, m, m2 } = (YEAR_HEADING.exec(heading) ?? MONTH_HEADING.exec(heading))?.groups ?? {};
  telling.sectionYear = year2 === undefined ? null : Number(year2);
  telling.sectionMonth = m !== undefined ? monthOf(m) : m2 !== undefined ? Number(m2) : null;
}

/** The telling at a time that stands in this quotation, or in none. */
export function enterQuotation(telling: Telling, article: Article, quotation: Span | null): void {
  if (telling.outside && telling.outside.quotation !== quotation) leaveQuotation(telling, article);
  if (quotation && !telling.outside) telling.outside = { quotation, local: telling.local, state: telling.state };
}

/** What a speaker looked back on, or said of today, is not where the telling has come to. */
function leaveQuotation(telling: Telling, { published }: Article): void {
  const { outside, local } = telling;
  telling.outside = null;
  if (!outside || !(lookedBack(outside.local, local) || spokeOfNow(outside.local, local, published))) return;
  telling.local = outside.local;
  telling.state = outside.state;
}
