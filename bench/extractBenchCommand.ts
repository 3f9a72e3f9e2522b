/**
 * `npm run bench:extract -- [--quick]`: how fast Chinese news is read, and how rightly its dates, beside what else
 * people use. Prints one table.
 *
 * Speed is UTF-8 per second of the process's own work, on the same text for all, after a run to warm up. Each peer
 * reads one line after the other until its time is over, so that the bench always ends and no peer is held up by a
 * long text; ours reads the whole. Right dates: those of `dateCases.json` found with their exact words and first and
 * last day; the cases without a date count what is found there as wrong.
 */
import { readFileSync } from 'node:fs';
import { extract } from '../src/extract/pipeline.ts';
import { createTools } from '../src/loader/createTools.ts';
import { DATE_READERS, type DateReader, REFERENCE } from './dateReaders.ts';
import { readArticles } from './readArticles.ts';
import { formatTable } from './section.ts';
import { varyNews } from './varyNews.ts';

interface DateCase {
  text: string;
  /** Left out where the text holds no date. */
  exact?: string;
  from?: string | null;
  to?: string | null;
}

const CASES = JSON.parse(readFileSync(new URL('dateCases.json', import.meta.url), 'utf8')) as DateCase[];
const isQuick = process.argv.includes('--quick');
const text = varyNews(readArticles(), isQuick ? 100_000 : 400_000);
const LIMIT = isQuick ? 3000 : 15_000;

/** KB of UTF-8 read in a second of work, until `limit` milliseconds of it are over. */
function measure(pieces: readonly string[], limit: number, read: (piece: string) => unknown): string {
  let bytes = 0;
  let spent = 0;
  const start = process.cpuUsage();
  for (const piece of pieces) {
    read(piece);
    bytes += Buffer.byteLength(piece);
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
    if (spent > limit) break;
  }
  return (bytes / Math.max(spent, 1)).toFixed(0);
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

const tools = createTools();
const story = (piece: string) => extract(piece, { file: 'news.txt', published: REFERENCE }, tools);
const lines = text.split(/\n+/);
story(text);
const rows = [
  ['', 'KB/s', 'exact words', 'right date', 'where none is'],
  ['whowhen, the whole story', measure([text], LIMIT, story), '', '', ''],
];
for (const reader of DATE_READERS) {
  const isOurs = reader.name === 'whowhen';
  measure(lines.slice(0, 200), 1000, reader.read);
  const speed = measure(isOurs ? [text] : lines, LIMIT, reader.read);
  rows.push([isOurs ? 'whowhen, dates' : reader.name, speed, ...scoreDates(reader)]);
}
process.stdout.write(`${formatTable(rows).join('\n')}\n`);
