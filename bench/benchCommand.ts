/**
 * `npm run bench -- [--quick] [--plain] [--sizes=N,N] [SECTION…]`: speed and size beside what else people use, in one real browser.
 *
 * Sections: `timeline`, `graph` (its pictures, and how it moves) and `frames` (how it moves alone). What does not answer
 * in time is left out of the tables, so that the bench always ends; `--quick` has fewer sizes and shorter limits,
 * `--plain` measures the timeline beside the plain canvas only, at the `--sizes` given.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ARGS } from '../tests/browser/browserArgs.ts';
import { findChromium } from '../tests/browser/findChromium.ts';
import { graphFrames } from './graphFrames.ts';
import { timelineSection } from './timelineSection.ts';

const GRAPH = fileURLToPath(new URL('graphBench.ts', import.meta.url));
const NAMES = ['timeline', 'graph', 'frames'];

const given = process.argv.slice(2);
const wanted = given.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are: ${NAMES.join(', ')}`);
  process.exit(2);
}
const isWanted = (name: string) => NAMES.includes(name) && (wanted.length === 0 || wanted.includes(name));

const isQuick = given.includes('--quick');
const isPlain = given.includes('--plain');
const sizes = given
  .find((word) => word.startsWith('--sizes='))
  ?.slice(8)
  .split(',')
  .map(Number);
const print = (line = '') =>
  process.stdout.write(`${line}
`);

if (isWanted('graph')) {
  const flags = given.filter((word) => word.startsWith('--'));
  // The same Node with the same loader, in a process of its own.
  const { status } = spawnSync(process.execPath, [...process.execArgv, GRAPH, ...flags], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
try {
  if (isWanted('timeline')) await timelineSection({ browser, isQuick, isPlain, sizes, print });
  if (isWanted('graph') || isWanted('frames')) await graphFrames({ browser, isQuick, print });
} finally {
  await browser.close();
}
