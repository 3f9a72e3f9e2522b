/**
 * The browser that the tests drive: one that is there, else Debian's by apt where we may, else playwright's own.
 *
 * Throws with what was tried and what to do where none can be had.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command, its output to standard error; whether it succeeded. */
function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium that can be run. May install one, which takes a minute. */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (canRun(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which cannot be run. Set it to a Chromium or Chrome, or unset it.`);
  }
  const there = () => PLACES.find(canRun);
  const known = there();
  if (known) return known;
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  ) {
    const installed = there();
    if (installed) return installed;
  }
  const own = chromium.executablePath();
  if (canRun(own)) return own;
  if (succeeds('npx', ['playwright-core', 'install', 'chromium']) && canRun(own)) return own;
  throw new Error(
    `The browser tests need Chromium. Tried ${PLACES.join(', ')}${isRoot ? ', apt-get install chromium' : ''} and playwright's own. ` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
