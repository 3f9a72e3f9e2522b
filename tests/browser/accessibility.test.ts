/** Axe over every page of the site, in every state that it can be in and in every look, by day and by night. */
import { readdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { dropScripts } from './dropScripts.ts';
import { findObjectionsDayAndNight } from './findObjections.ts';
import { startVisits } from './startVisits.ts';

const SITE = inject('site');
const STORIES = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LOOKS: readonly [name: string, options: BrowserContextOptions][] = [
  ['at a desk', {}],
  ['on a phone', PHONE],
];

// Colours on their way from one to another are no state that anybody reads in.
const { open } = startVisits({ reducedMotion: 'reduce' });

interface State {
  name: string;
  query?: string;
  /** Brings the page into it; what it waits for is there then. */
  enter?: (page: Page) => Promise<unknown>;
}

const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).first();
const STATES: readonly State[] = [
  { name: 'as it opens' },
  {
    name: 'walking, at the second event',
    enter: async (page) => {
      for (const key of ['n', 'n']) await page.keyboard.press(key);
      await page.getByText(/^第 2 件/).waitFor();
    },
  },
  {
    name: 'with a person selected',
    query: '?view=graph',
    enter: async (page) => {
      await seen(page, '[data-node]').press('Enter');
      await page.locator('.ww-aside .ww-card-name').waitFor();
    },
  },
  { name: 'with a facet open', enter: (page) => seen(page, '.ww-facet summary').click() },
  { name: 'filtered', query: '?type=dismissal' },
  { name: 'filtered to nothing', query: '?q=zzzz&type=dismissal' },
  { name: 'with a search and its results', query: '?q=mlmld', enter: (page) => page.getByRole('searchbox').focus() },
  {
    name: 'with the share dialog open',
    enter: async (page) => {
      await page.getByRole('button', { name: '分享' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'with the graph as a table',
    query: '?view=graph',
    enter: (page) => page.getByRole('button', { name: '看表格' }).click(),
  },
  { name: 'in lanes by topic', query: '?lanes=topic' },
  { name: 'in lanes by type', query: '?lanes=type' },
  { name: 'in one lane', query: '?lanes=one' },
  { name: 'on the linear scale', query: '?scale=linear' },
  {
    name: 'with the noise unfolded',
    query: '?view=article',
    enter: (page) => page.locator('.ww-noise summary').click(),
  },
  {
    name: 'with the card of a name',
    query: '?view=article',
    enter: async (page) => {
      await seen(page, '.ww-name[role="button"]').press('Enter');
      await page.locator('.ww-who').waitFor();
    },
  },
  { name: 'in English', query: '?lang=en' },
  { name: 'in Traditional Chinese', query: '?lang=zh-Hant' },
];

describe.each(LOOKS)('a story, %s', (_look, options) => {
  it.each(STATES)('$name', async ({ query = '', enter }) => {
    const page = await open(`${SITE}openai-cto/${query}`, options);
    await enter?.(page);
    expect(await findObjectionsDayAndNight(page)).toEqual([]);
  });
});

describe.each(LOOKS)('other pages, %s', (_look, options) => {
  it.each([
    ...STORIES.map((story) => `${story}/`),
    '',
    'openai-cto/embed/',
    'examples/',
    'examples/element.html',
    'examples/frame.html',
  ])('/%s', async (path) => {
    const page = await open(`${SITE}${path}`, options);
    if (/embed|element/.test(path)) await page.locator('who-when .ww-live').waitFor();
    expect(await findObjectionsDayAndNight(page)).toEqual([]);
  });

  it('an event chosen in a frame', async () => {
    const page = await open(`${SITE}openai-cto/embed/`, options);
    await page.locator('who-when .ww-live').waitFor();
    await seen(page, 'who-when .ww-live [data-event]').click();
    await page.locator('who-when .ww-walk').waitFor();
    expect(await findObjectionsDayAndNight(page)).toEqual([]);
  });

  // Axe is a script itself: what stands without one is looked at in a page that runs none of its own.
  it.each([...STORIES.map((story) => `${story}/`), 'openai-cto/embed/', ''])(
    'without its script: /%s',
    async (path) => {
      const page = await open('about:blank', options);
      await dropScripts(page);
      await page.goto(`${SITE}${path}`);
      expect(await page.locator('.ww-live').count()).toBe(0);
      expect(await page.locator('.ww-g-lines').count()).toBe(/^[^/]+\/$/.test(path) ? 1 : 0);
      expect(await findObjectionsDayAndNight(page)).toEqual([]);
    },
  );
});
