/**
 * What `npm run bench:extract` measures, in one module, so that it can be built and run in a process of its own: how
 * fast Chinese news is read, and how rightly its dates, beside what else people use. Prints as JSON the rows of a table,
 * and for ours what a text of ten times the length takes.
 *
 * Speed is UTF-8 per second of the process's own work, that of its helping threads with it, on the same text for all,
 * after some runs to warm up, and in the first: "article by article" is what a build of many articles does, "the whole
 * story" is all of them as one text. Each peer reads one line after the other until its time is over, so that the bench always ends and no
 * peer is held up by a long text; ours reads the whole. Right dates: those of `dateCases.json` found with their exact
 * words and first and last day; the cases without a date count what is found there as wrong.
 */
import { readFileSync } from 'node:fs';
import { extract } from '../src/extract/pipeline.ts';
import { createTools } from '../src/loader/createTools.ts';
import { DATE_READERS, type DateReader, REFERENCE } from './dateReaders.ts';
import { type NewsArticle, varyArticles, varyNews } from './varyNews.ts';

interface DateCase {
  text: string;
  /** Left out where the text holds no date. */
  exact?: string;
  from?: string | null;
  to?: string | null;
}

/** What the command hands over on standard input. */
export interface Task {
  articles: NewsArticle[];
  cases: DateCase[];
  isQuick: boolean;
  /** Whose work is measured: ours, with the engine's flags as our program runs with them, or that of the peers. */
  whose: 'ours' | 'theirs';
}

export interface Measured {
  rows: string[][];
  lengths?: string;
}

const { articles, cases, isQuick, whose } = JSON.parse(readFileSync(0, 'utf8')) as Task;
const text = varyNews(articles, isQuick ? 100_000 : 400_000);
const pieces = varyArticles(articles, isQuick ? 200_000 : 800_000);
/** Bytes of the shorter of two texts, of which the longer has ten times as many. */
const SHORT = isQuick ? 100_000 : 1_000_000;
const LIMIT = isQuick ? 3000 : 15_000;
/** Readings before those that count, of which the median is given. */
const WARM = isQuick ? 1 : 3;
const RUNS = 3;

/** Milliseconds of this process's own work. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** KB of UTF-8 read in a second of work, until `limit` milliseconds of it are over. */
function measure(parts: readonly string[], read: (part: string) => unknown, limit = Number.POSITIVE_INFINITY): number {
  let bytes = 0;
  let spent = 0;
  const start = process.cpuUsage();
  for (const part of parts) {
    read(part);
    bytes += Buffer.byteLength(part);
    spent = spentSince(start);
    if (spent > limit) break;
  }
  return bytes / Math.max(spent, 1);
}

/** The first reading, and the median of those that follow when it has become warm. */
function measureWarm(parts: readonly string[]): [number, number] {
  const speeds = Array.from({ length: WARM + RUNS }, () => measure(parts, story));
  const later = speeds.slice(WARM).sort((a, b) => a - b);
  return [speeds[0] ?? 0, later[Math.floor(RUNS / 2)] ?? 0];
}

/** What two texts take, of which one has ten times the length of the other. */
function compareLengths(): string {
  const [short, long] = [SHORT, SHORT * 10].map((bytes) => {
    const piece = varyNews(articles, bytes);
    const start = process.cpuUsage();
    story(piece);
    return spentSince(start);
  }) as [number, number];
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const megabytes = SHORT / 1e6;
  return `one text of ${megabytes} MB: ${seconds(short)} s, of ${megabytes * 10} MB: ${seconds(long)} s, ${(long / short).toFixed(1)} times as long\n`;
}

function scoreDates({ read }: DateReader): string[] {
  let [right, exact, extra] = [0, 0, 0];
  const dated = cases.filter((one) => one.exact !== undefined);
  for (const { text: sentence, exact: words, from, to } of cases) {
    const found = read(sentence);
    if (words === undefined) {
      extra += found.length;
      continue;
    }
    const start = sentence.indexOf(words);
    const one = found.find((date) => date.start === start && date.end === start + words.length);
    if (one) exact++;
    if (one?.readings.some((r) => r.from === from && r.to === to)) right++;
  }
  return [`${exact}/${dated.length}`, `${right}/${dated.length}`, String(extra)];
}

const tools = createTools();
const story = (part: string) => extract(part, { file: 'news.txt', published: REFERENCE }, tools);
const isOurs = ({ name }: DateReader) => name === 'whowhen';
const rows: string[][] = [];
if (whose === 'ours')
  for (const [name, parts] of [
    ['whowhen, article by article', pieces],
    ['whowhen, the whole story', [text]],
  ] as const) {
    const [first, warm] = measureWarm(parts);
    rows.push([name, warm.toFixed(0), parts === pieces ? first.toFixed(0) : '', '', '', '']);
  }
const lines = text.split(/\n+/);
for (const reader of DATE_READERS.filter((one) => isOurs(one) === (whose === 'ours'))) {
  measure(lines.slice(0, 200), reader.read, 1000);
  const speed = measure(isOurs(reader) ? [text] : lines, reader.read, LIMIT).toFixed(0);
  rows.push([isOurs(reader) ? 'whowhen, dates' : reader.name, speed, '', ...scoreDates(reader)]);
}
const measured: Measured = { rows, ...(whose === 'ours' && { lengths: compareLengths() }) };
process.stdout.write(JSON.stringify(measured));
