/**
 * A browser for the tests of one file, and pages in it as a reader opens them.
 *
 * Promises: after each test its pages are closed, and an error in the console, an exception, a failed request or a
 * breach of a content policy in any of them fails it. To be called once, at the top of a file of tests.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { startBrowser } from './startBrowser.ts';

export interface Visits {
  /** Opens an address, and where it is a story's of the site waits until the page answers to the reader. */
  open: (url: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page that is watched, with nothing in it yet. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

const A_DESK: BrowserContextOptions = { locale: 'zh-CN', viewport: { width: 1440, height: 900 } };

/** Every address of a page that wakes: the index, the stories, and no example of a host. */
const wakes = (url: string) => url.startsWith(inject('site')) && !/\/(?:embed|examples)\//.test(url);

/** `defaults` are added to a desktop's in Chinese. */
export function startVisits(defaults: BrowserContextOptions = {}): Visits {
  const browser = startBrowser();
  const complaints: string[] = [];
  afterEach(async () => {
    for (const context of browser().contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  const hasScript = (options: BrowserContextOptions) => ({ ...defaults, ...options }).javaScriptEnabled !== false;
  const newPage = async (options: BrowserContextOptions = {}) => {
    const page = await (await browser().newContext({ ...A_DESK, ...defaults, ...options })).newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      // Without script the browser drops the scripts that were to be loaded ahead; a preview gives way to the next.
      const isDropped = !hasScript(options) && request.resourceType() === 'script';
      const isBrokenOff = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!isDropped && !isBrokenOff) complaints.push(`failed: ${request.url()}`);
    });
    return page;
  };
  const open = async (url: string, options: BrowserContextOptions = {}) => {
    const page = await newPage(options);
    await page.goto(url);
    if (hasScript(options) && wakes(url)) await page.locator('.ww-live').waitFor();
    return page;
  };
  return { open, newPage };
}
