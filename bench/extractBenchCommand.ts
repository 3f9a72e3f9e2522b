/**
 * `npm run bench:extract -- [--quick]`: how fast Chinese news is read, and how rightly its dates, beside what else
 * people use (extractSpeed.ts, in a process of its own), then how long the command takes to start.
 *
 * A start is that of the kept build, with one short article read, in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ENGINE_FLAGS } from '../src/loader/engine.js';
import type { Measured, Task } from './extractSpeed.ts';
import { readArticles } from './readArticles.ts';
import { runBuilt } from './runBuilt.ts';
import { formatTable } from './section.ts';

const STARTS = 5;

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

const taskOf = (whose: Task['whose']): string => {
  const task: Task = {
    articles: readArticles(),
    cases: JSON.parse(readFileSync(new URL('dateCases.json', import.meta.url), 'utf8')),
    isQuick: process.argv.includes('--quick'),
    whose,
  };
  return JSON.stringify(task);
};
const measured = await runBuilt('bench/extractSpeed.ts', [
  { input: taskOf('ours'), flags: ENGINE_FLAGS },
  { input: taskOf('theirs'), flags: [] },
]);
const results = measured.map((text) => JSON.parse(text) as Measured);
const head = ['', 'KB/s', 'at first', 'exact words', 'right date', 'where none is'];
process.stdout.write(`${formatTable([head, ...results.flatMap(({ rows }) => rows)]).join('\n')}\n\n`);
for (const { lengths } of results) process.stdout.write(lengths ?? '');
process.stdout.write(measureStarts());
