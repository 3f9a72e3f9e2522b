/**
 * Stories in frames: in host pages of another origin that nobody styled for them, with their own policies.
 *
 * The host's lines are those of the site's oEmbed answer and of the snippets, as they would be pasted.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { frameSnippet } from '../../src/exchange/snippets.ts';
import { startVisits } from './startVisits.ts';
import { stopServer } from './stopServer.ts';

const SITE = inject('site');
const HOSTILE = `<style>
  * { all: revert; float: left; max-height: 20px; font: 40px fantasy; color: lime }
  iframe { max-height: none }
</style>`;

const { open, newPage } = startVisits();
let host: Server;
let answers: Map<string, { body: string; policy?: string }>;

beforeAll(async () => {
  host = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    const headers = answer?.policy ? { 'content-security-policy': answer.policy } : {};
    response.writeHead(answer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
afterAll(() => stopServer(host));
beforeEach(() => {
  answers = new Map();
});

async function openHost(body: string, policy?: string, size = { width: 1200, height: 800 }): Promise<Page> {
  const head = '<link rel="icon" href="data:,">';
  answers.set('/', { body: `<!doctype html>${head}${body}`, ...(policy && { policy }) });
  const page = await newPage({ viewport: size });
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  return page;
}

const snippet = (options = {}) => frameSnippet({ site: SITE, id: 'openai-cto', title: '“<b>”', ...options });
const storyOf = (page: Page) => page.frameLocator('iframe').locator('who-when .ww-live');
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);
/** Of the content inside. */
const wantedHeight = (page: Page) =>
  page.frames()[1]!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

describe('a story in a frame', () => {
  it('grows to its content, sandboxed, in a page of another origin with hostile styles and a strict policy', async () => {
    const origin = new URL(SITE).origin;
    const page = await openHost(
      `${HOSTILE}${snippet()}`,
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'unsafe-inline'; img-src data:`,
    );
    await storyOf(page).waitFor();
    await expect.poll(async () => Math.abs((await heightOf(page)) - (await wantedHeight(page)))).toBeLessThan(2);
    expect(await heightOf(page)).toBeGreaterThan(1000);
    expect(await page.locator('iframe').getAttribute('title')).toBe('“<b>”');
    expect(await page.frames()[1]!.evaluate(() => origin)).toBe('null');
  });

  it('settles: the height that it is given asks for no other', async () => {
    const page = await openHost(snippet());
    await storyOf(page).waitFor();
    await expect.poll(async () => Math.abs((await heightOf(page)) - (await wantedHeight(page)))).toBeLessThan(2);
    const before = await heightOf(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await heightOf(page)).toBe(before);
  });

  it('stands alone at a fixed height, without a script of ours in the page', async () => {
    const page = await openHost(snippet({ height: 500 }));
    await storyOf(page).waitFor();
    expect(await heightOf(page)).toBe(500);
    expect(await page.locator('script').count()).toBe(0);
  });

  it('shows the view, colours, language and filter that its address asks for', async () => {
    const page = await openHost(
      snippet({ view: 'timeline', theme: 'dark', lang: 'en', filter: 'type=dismissal', height: 600 }),
    );
    await storyOf(page).waitFor();
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('.ww-live .ww-pane-graph').count()).toBe(0);
    expect(await frame.locator('.ww-live .ww-shown').textContent()).toMatch(/^Showing \d+ of \d+ events/);
    expect(await frame.locator('.ww-live').getAttribute('data-theme')).toBe('dark');
    const paper = await frame.locator('html').evaluate((html) => getComputedStyle(html).colorScheme);
    expect(paper).toBe('dark');
  });

  it('listens to its own frame alone', async () => {
    const page = await openHost(
      `${snippet()}<iframe id="other" srcdoc="<p>other</p>" sandbox="allow-scripts"></iframe>`,
    );
    await page.frameLocator('iframe').first().locator('who-when .ww-live').waitFor();
    const other = page.frames().find((frame) => frame.url() === 'about:srcdoc')!;
    // Ours was there first, so it has heard both when this one has. It listens before either is sent: the two
    // frames are processes of their own, and what one is asked may be done before what the other was asked earlier.
    await page.evaluate(() => {
      (globalThis as { heard?: Promise<void> }).heard = new Promise<void>((done) => {
        let wanted = 2;
        addEventListener('message', ({ data }) => {
          if (data.height === 4321 && --wanted === 0) done();
        });
      });
    });
    await other.evaluate(() => parent.postMessage({ type: 'whowhen:height', height: 4321 }, '*'));
    await page.evaluate(() => postMessage({ type: 'whowhen:height', height: 4321 }, origin));
    await page.evaluate(() => (globalThis as { heard?: Promise<void> }).heard);
    const heights = await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    expect(heights).not.toContain(4321);
  });

  it('reads without script: headline, every event and the article, in order', async () => {
    const page = await open(`${SITE}openai-cto/embed/`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('OpenAI CTO');
    expect(await page.locator('.ww-tl-entry').filter({ visible: true }).count()).toBeGreaterThan(10);
  });

  it("speaks the reader's language, or the one its address asks for", async () => {
    const own = await open(`${SITE}openai-cto/embed/`, { locale: 'en-US' });
    await own.locator('who-when .ww-live').waitFor();
    expect(await own.getByRole('heading', { name: 'What and when' }).count()).toBe(1);
    const asked = await open(`${SITE}openai-cto/embed/?lang=zh-Hant`, { locale: 'en-US' });
    await asked.locator('who-when .ww-live').waitFor();
    expect(await asked.getByRole('heading', { name: '何時何事' }).count()).toBe(1);
    const neither = await open(`${SITE}openai-cto/embed/`, { locale: 'fr-FR' });
    await neither.locator('who-when .ww-live').waitFor();
    expect(await neither.getByRole('heading', { name: '何时何事' }).count()).toBe(1);
  });

  it('is what the oEmbed answer of the page gives', async () => {
    const page = await openHost('');
    const answer = await (await page.request.get(`${SITE}openai-cto/oembed.json`)).json();
    expect(answer.html).toContain('<iframe src="../openai-cto/embed/"');
    const there = await page.request.get(`${SITE}openai-cto/embed/`);
    expect(there.status()).toBe(200);
  });
});
