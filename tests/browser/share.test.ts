/** What a reader takes from the share dialog, in a real Chromium, under the page's own content policy. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { FORMATS } from '../../src/exchange/formats.ts';
import { startVisits } from './startVisits.ts';

const SITE = inject('site');
const STORY = `${SITE}openai-cto/`;

const { open } = startVisits({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openDialog(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(`${STORY}${query}`, options);
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('dialog', { name: '分享与嵌入' }).waitFor();
  return page;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function download(page: Page, section: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    part(page, section).getByRole('button', { name: button }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

describe('the share dialog', () => {
  it('holds the focus, closes by Escape, and gives the focus back', async () => {
    const page = await openDialog();
    // The browser's own bar comes between the last and the first, and there no key is the page's.
    let isInPage = false;
    for (let i = 0; i < 30 || !isInPage; i++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() =>
        document.activeElement === document.body ? 'bar' : document.activeElement?.closest('dialog')?.className,
      );
      expect(['bar', 'ww-share']).toContain(where);
      isInPage = where !== 'bar';
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('分享');
  });

  it('copies a link that opens on the same view', async () => {
    const page = await openDialog('?type=dismissal&lanes=topic');
    await part(page, '链接').getByRole('button', { name: '复制' }).click();
    await part(page, '链接').getByText('已复制').waitFor();
    expect(await copied(page)).toBe(`${STORY}?type=dismissal&lanes=topic`);
  });

  it('makes the lines for each way in, as chosen, and shows what comes of them', async () => {
    const page = await openDialog('?type=dismissal');
    const embed = part(page, '嵌入网页');
    const code = embed.getByLabel('代码');
    expect(await code.inputValue()).toContain(`<script type="module" src="${SITE}whowhen.js"></script>`);
    expect(await code.inputValue()).toContain(`<who-when src="${SITE}openai-cto.json" filter="type=dismissal">`);
    await embed.getByLabel('显示').selectOption({ label: '时间线' });
    await embed.getByLabel('明暗').selectOption({ label: '深色' });
    await embed.getByLabel('高度').selectOption({ label: '480 像素' });
    await embed.getByLabel('带上当前筛选').uncheck();
    expect(await code.inputValue()).toContain('json" view="timeline" theme="dark" height="480">');
    const preview = page.frameLocator('iframe[title="预览"]').locator('who-when .ww-live');
    expect(await preview.getAttribute('data-theme')).toBe('dark');
    expect(await preview.locator('.ww-pane').count()).toBe(1);
    await embed.getByLabel('框架').check();
    expect(await code.inputValue()).toContain(`<iframe src="${STORY}embed/?view=timeline&amp;theme=dark"`);
    await embed.getByLabel('React').check();
    expect(await code.inputValue()).toContain("import { WhoWhen } from 'whowhen';");
    await embed.getByRole('button', { name: '复制' }).click();
    await embed.getByText('已复制').waitFor();
    expect(await copied(page)).toBe(await code.inputValue());
  });

  it.each([
    ['a desk', {}],
    ['a phone', { viewport: { width: 375, height: 700 } }],
  ])('takes a picture of the view on %s: an SVG that stands alone, and a PNG', async (_, options) => {
    const page = await openDialog('', options);
    const svg = await download(page, '图片', '存为 SVG');
    expect(svg.name).toBe('openai-cto.svg');
    const drawn = svg.bytes.toString('utf8');
    expect(drawn).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1400 \d+"/);
    for (const words of ['OpenAI CTO离职内幕曝光', '腾讯科技', '米拉·穆拉蒂', '2024年9月25日'])
      expect(drawn).toContain(words);
    expect(drawn).not.toMatch(/<script|<style|\sclass=|\sstyle=|\son\w+=|foreignObject|href="(?!#|data:)/);
    // The paper is the page's; what stands on it has no white around it.
    expect(drawn).toContain('fill="rgb(251, 250, 247)"');
    expect(drawn).not.toMatch(/(?:fill|stroke)="rgb\(255, 255, 255\)"/);
    const isWell = await page.evaluate(
      (source) => !new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror'),
      drawn,
    );
    expect(isWell).toBe(true);
    const png = await download(page, '图片', '存为 PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBe(2800);
    expect(await page.locator('.ww-picture').count()).toBe(0);
  });

  it('copies the chronology of the events shown', async () => {
    const page = await openDialog('?type=dismissal');
    await part(page, '文字大事记').getByRole('button', { name: '复制' }).click();
    await part(page, '文字大事记').getByText('已复制').waitFor();
    const text = await copied(page);
    expect(text).toContain('奥特曼被解雇');
    expect(text).not.toContain('布罗克曼将在年底返回');
  });

  // Chromium drops without a word what one page saves beyond ten files in a second.
  const HALF = Math.ceil(FORMATS.length / 2);
  it.each([
    ['the first formats', FORMATS.slice(0, HALF)],
    ['the others', FORMATS.slice(HALF)],
  ])('saves the story in %s', async (_, formats) => {
    expect(formats.length).toBeLessThanOrEqual(10);
    const page = await openDialog('?type=dismissal');
    for (const format of formats) {
      await part(page, '数据').getByLabel('格式').selectOption({ label: format.label['zh-Hans'] });
      const file = await download(page, '数据', '下载');
      expect(file.name).toBe(`openai-cto.${format.extension}`);
      expect(file.bytes.length).toBeGreaterThan(100);
    }
  });
});
