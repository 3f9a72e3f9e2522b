/** A browser for the tests of one file: started before the first, closed after the last. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ARGS } from './browserArgs.ts';

/** To be called once, at the top of a file of tests; gives what asks for the browser, from within a test or a hook. */
export function startBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: ARGS });
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}
