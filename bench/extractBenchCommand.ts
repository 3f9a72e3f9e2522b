/**
 * `npm run bench:extract -- [--quick]`: how fast Chinese news is read, and how rightly its dates, beside what else
 * people use (extractSpeed.ts, in a process of its own), then how long the command takes to start.
 *
 * A start is that of the kept build, with one short article read, in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Task } from './extractSpeed.ts';
import { readArticles } from './readArticles.ts';
import { runBuilt } from './runBuilt.ts';

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

const task: Task = {
  articles: readArticles(),
  cases: JSON.parse(readFileSync(new URL('dateCases.json', import.meta.url), 'utf8')),
  isQuick: process.argv.includes('--quick'),
};
await runBuilt('bench/extractSpeed.ts', JSON.stringify(task));
process.stdout.write(measureStarts());
