/**
 * `npm run bench:extract -- [--quick]`: how fast Chinese news is read, and how rightly its dates, beside what else
 * people use. Prints one table, then how long the command takes to start and what a text of ten times the length takes.
 *
 * Speed is UTF-8 per second of the process's own work, on the same text for all, after a run to warm up: "article by
 * article" is what a build of many articles does, "the whole story" is all of them as one text. Each peer reads one
 * line after the other until its time is over, so that the bench always ends and no peer is held up by a long text;
 * ours reads the whole, and is built, as its peers are. Right dates: those of `dateCases.json` found with their exact
 * words and first and last day; the cases without a date count what is found there as wrong. A start is that of the
 * kept build, with one short article read, in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type DateReader, REFERENCE } from './dateReaders.ts';
import { importBuilt } from './importBuilt.ts';
import { readArticles } from './readArticles.ts';
import { formatTable } from './section.ts';
import { varyArticles, varyNews } from './varyNews.ts';

interface DateCase {
  text: string;
  /** Left out where the text holds no date. */
  exact?: string;
  from?: string | null;
  to?: string | null;
}

const CASES = JSON.parse(readFileSync(new URL('dateCases.json', import.meta.url), 'utf8')) as DateCase[];
const isQuick = process.argv.includes('--quick');
const articles = readArticles();
const text = varyNews(articles, isQuick ? 100_000 : 400_000);
/** Bytes of the shorter of two texts, of which the longer has ten times as many. */
const SHORT = isQuick ? 100_000 : 1_000_000;
const STARTS = 5;
const LIMIT = isQuick ? 3000 : 15_000;

/** Milliseconds of this process's own work. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** KB of UTF-8 read in a second of work, until `limit` milliseconds of it are over. */
function measure(pieces: readonly string[], limit: number, read: (piece: string) => unknown): string {
  let bytes = 0;
  let spent = 0;
  const start = process.cpuUsage();
  for (const piece of pieces) {
    read(piece);
    bytes += Buffer.byteLength(piece);
    spent = spentSince(start);
    if (spent > limit) break;
  }
  return (bytes / Math.max(spent, 1)).toFixed(0);
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

/** Seconds on the clock that `npm run extract` takes for a short article: the first time, then the median. */
function measureStarts(): string {
  const file = new URL('../tests/stories/plant-qinghe.txt', import.meta.url).pathname;
  const runs = Array.from({ length: STARTS + 1 }, () => {
    const began = performance.now();
    spawnSync('npm', ['run', '--silent', 'extract', '--', file], { stdio: 'ignore' });
    return performance.now() - began;
  });
  const later = runs.slice(1).sort((a, b) => a - b);
  const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(2);
  return `npm run extract, one short article: ${seconds(later[Math.floor(later.length / 2)])} s (median of ${STARTS}; before them ${seconds(runs[0])} s)\n`;
}

function scoreDates({ read }: DateReader): string[] {
  let [right, exact, extra] = [0, 0, 0];
  const dated = CASES.filter((one) => one.exact !== undefined);
  for (const { text: sentence, exact: words, from, to } of CASES) {
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

const { extract, createTools, DATE_READERS } =
  await importBuilt<typeof import('./extractProgram.ts')>('bench/extractProgram.ts');
const tools = createTools();
const story = (piece: string) => extract(piece, { file: 'news.txt', published: REFERENCE }, tools);
const lines = text.split(/\n+/);
story(text);
const pieces = varyArticles(articles, isQuick ? 200_000 : 800_000);
for (const piece of pieces) story(piece);
const rows = [
  ['', 'KB/s', 'exact words', 'right date', 'where none is'],
  ['whowhen, article by article', measure(pieces, LIMIT, story), '', '', ''],
  ['whowhen, the whole story', measure([text], LIMIT, story), '', '', ''],
];
for (const reader of DATE_READERS) {
  const isOurs = reader.name === 'whowhen';
  measure(lines.slice(0, 200), 1000, reader.read);
  const speed = measure(isOurs ? [text] : lines, LIMIT, reader.read);
  rows.push([isOurs ? 'whowhen, dates' : reader.name, speed, ...scoreDates(reader)]);
}
process.stdout.write(`${formatTable(rows).join('\n')}\n\n${measureStarts()}`);
process.stdout.write(compareLengths());
