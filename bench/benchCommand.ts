/** `npm run bench -- [--quick] [SECTION…]`: speed and size beside what else people use, in one real browser. */
import { chromium } from 'playwright-core';
import { ARGS } from '../tests/browser/browserArgs.ts';
import { findChromium } from '../tests/browser/findChromium.ts';
import type { Section } from './section.ts';
import { timelineSection } from './timelineSection.ts';

const SECTIONS: readonly Section[] = [timelineSection];

const given = process.argv.slice(2);
const wanted = given.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !SECTIONS.some((section) => section.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are: ${SECTIONS.map((s) => s.name).join(', ')}`);
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
const bench = {
  browser,
  isQuick: given.includes('--quick'),
  print: (line = '') => process.stdout.write(`${line}\n`),
};
try {
  for (const section of SECTIONS) if (wanted.length === 0 || wanted.includes(section.name)) await section.run(bench);
} finally {
  await browser.close();
}
