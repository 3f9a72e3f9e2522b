/** While an editor writes: saving an article or its note brings the open page up to date, and a slip loses nothing. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { whowhen } from '../../src/loader/vitePlugin.ts';
import { elementScript } from '../../vite.element.ts';
import { startBrowser } from './startBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'whowhen-seeds-'));
const note = join(folder, 'story.story.yaml');
let server: ViteDevServer;
const browser = startBrowser();

beforeAll(async () => {
  // As `npm start` runs; what is built in the same process sees it too.
  vi.stubEnv('NODE_ENV', 'development');
  copyFileSync('seeds/openai-cto.txt', join(folder, 'story.txt'));
  writeFileSync(note, 'published: 2024-10-02\n');
  server = await createServer({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    cacheDir: join(folder, '.vite'),
    server: { port: 0, host: '127.0.0.1' },
    plugins: [react(), whowhen({ seeds: folder }), elementScript()],
  });
  await server.listen();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (path: string) => {
  const address = server.httpServer?.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`;
};

it('has its styles where no script runs', async () => {
  const page = await browser().newPage({ javaScriptEnabled: false });
  await page.goto(addressOf('/story/'));
  const seen = page.locator('.ww-pane-title').first();
  await expect.poll(() => seen.evaluate((e) => getComputedStyle(e).borderTopWidth)).toBe('3px');
});

it('draws the page for frames by the element, made when it is asked for', async () => {
  const page = await browser().newPage({ locale: 'zh-CN' });
  await page.goto(addressOf('/story/embed/'));
  const drawn = page.locator('who-when .ww-live');
  await drawn.waitFor({ timeout: 30_000 });
  const title = drawn.locator('.ww-pane-title').first();
  await expect.poll(() => title.evaluate((e) => getComputedStyle(e).borderTopWidth)).toBe('3px');
  // The frame is all story, as it is in a built site.
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
});

it('follows the note, keeps the last good story under a slip, and goes on when it is mended', async () => {
  const page = await browser().newPage({ locale: 'zh-CN' });
  await page.goto(addressOf('/story/'));
  await page.locator('.ww-live').waitFor();
  const title = page.getByRole('heading', { level: 1 });
  writeFileSync(note, 'published: 2024-10-02\ntitle: 新的标题\n');
  await expect.poll(() => title.textContent(), { timeout: 15_000 }).toBe('新的标题');
  writeFileSync(note, 'published: 2024-10-02\ntitel: 坏了\n');
  await page.locator('vite-error-overlay').waitFor({ timeout: 15_000 });
  expect(await page.locator('vite-error-overlay').evaluate((e) => e.shadowRoot?.textContent)).toContain(
    'did you mean “title”',
  );
  expect(await title.textContent()).toBe('新的标题');
  // The watcher gathers what is saved within a moment; an editor is never that fast.
  await expect
    .poll(
      async () => {
        writeFileSync(note, 'published: 2024-10-02\ntitle: 又好了\n');
        return title.textContent();
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBe('又好了');
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
});
