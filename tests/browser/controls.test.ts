/** Controls by mouse, touch and keyboard, and where the focus is afterwards. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { startVisits } from './startVisits.ts';

const STORY = `${inject('site')}openai-cto/`;
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const { open } = startVisits({ reducedMotion: 'reduce' });

const card = (page: Page) => page.locator('.ww-who');
const name = (page: Page, text: string) => page.locator('.ww-block-paragraph .ww-name', { hasText: text }).first();
/** The name that the keyboard comes to. */
const stop = (page: Page, text: string) => page.locator('.ww-name[role="button"]', { hasText: text }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

describe('a name in the article', () => {
  it('says who it is when the pointer rests on it, for as long as it rests there or on the card', async () => {
    const page = await open(STORY);
    await name(page, '格雷格·布罗克曼').hover();
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toBe('格雷格·布罗克曼');
    expect(await card(page).locator('.ww-who-roles li').allTextContents()).toEqual([
      '联合创始人 · OpenAI',
      '总裁 · OpenAI',
    ]);
    expect(await card(page).textContent()).toContain('出场：2024年12月');
    await card(page).hover();
    expect(await card(page).locator('.ww-row-event').count()).toBeGreaterThan(1);
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'detached' });
    expect(await page.locator('.ww-card-opening').count()).toBe(1);
  });

  it('is come to once by the keyboard, entered by Enter, left by Tab and by Escape', async () => {
    const page = await open(STORY);
    const names = await page.locator('.ww-name[role="button"]').evaluateAll((all) => all.map((e) => e.dataset.entity));
    expect(new Set(names).size).toBe(names.length);
    await page.keyboard.press('n');
    await page.locator('.ww-walk').waitFor();
    await stop(page, '穆拉蒂').focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await card(page).evaluate((e) => e.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('穆拉蒂');
    // Escape has closed this card alone.
    expect(await page.locator('.ww-walk').count()).toBe(1);
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    const buttons = await card(page).locator('button').count();
    for (let i = 0; i < buttons; i++) await page.keyboard.press('Tab');
    // On to what comes next in the text, which may be a name that shows its own.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.ww-article') !== null)).toBe(true);
    expect(await focused(page)).not.toBe('穆拉蒂');
    await page.getByRole('dialog', { name: '米拉·穆拉蒂' }).waitFor({ state: 'detached' });
  });

  it('leads by a tap to a card inside the narrowest screen, and from it to an event', async () => {
    const page = await open(`${STORY}?view=article`, PHONE);
    await name(page, '米拉·穆拉蒂').tap();
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 640).toBe(true);
    await card(page).locator('.ww-row-event').first().tap();
    await card(page).waitFor({ state: 'detached' });
    await page.locator('.ww-aside .ww-walk').waitFor();
  });

  it('says the same in a story inside another page, in the language of that page', async () => {
    const page = await open(`${inject('site')}examples/element.html`, { locale: 'en-GB' });
    await page.locator('who-when .ww-live').waitFor();
    await name(page, '格雷格·布罗克曼').hover();
    await card(page).waitFor();
    expect(await card(page).textContent()).toContain('Appears in December 2024');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
  });
});

describe('filters', () => {
  it('find a Chinese name by its initials, and say how many are left', async () => {
    const page = await open(STORY);
    await page.getByRole('searchbox').fill('blkm');
    const live = page.locator('[aria-live="polite"].ww-shown');
    await expect.poll(() => live.textContent()).toMatch(/^显示 \d+ 个事件，共 30 个$/);
    const titles = await page
      .locator('.ww-tl-event')
      .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')));
    expect(titles.join()).toContain('布罗克曼');
  });

  it('narrow to events with all of two people by one switch', async () => {
    const page = await open(`${STORY}?p=mira-m-i&p=sam-altman`);
    const count = async () => Number(/\d+/.exec((await page.locator('.ww-shown').textContent()) ?? '')?.[0]);
    const either = await count();
    await page.locator('.ww-facet summary').first().click();
    await page.getByRole('checkbox', { name: '只看所选各方同时参与的事件' }).check();
    await expect.poll(count).toBeLessThan(either);
    expect(await count()).toBeGreaterThan(0);
  });

  it('never lose the focus as they are taken away', async () => {
    const page = await open(`${STORY}?type=dismissal&q=a`);
    for (let left = await page.locator('.ww-chip').count(); left > 0; left--) {
      await page.locator('.ww-chip').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.ww-chip').count()).toBe(left - 1);
      await expect.poll(() => isLost(page)).toBe(false);
    }
  });
});

describe('the walk', () => {
  it('goes on by buttons with a link to each event, and keeps the focus to its end', async () => {
    const page = await open(STORY);
    await page.getByRole('button', { name: '从头读起' }).press('Enter');
    const place = page.locator('.ww-walk-place');
    await expect.poll(() => place.textContent()).toMatch(/^第 1 件/);
    await expect.poll(() => isLost(page)).toBe(false);
    const first = page.url();
    await page.getByRole('button', { name: '下一件' }).press('Enter');
    await expect.poll(() => page.url()).not.toBe(first);
    const there = await open(page.url());
    await expect.poll(() => there.locator('.ww-walk-place').textContent()).toMatch(/^第 2 件/);
    await page.getByRole('button', { name: '关闭详情' }).press('Enter');
    await page.locator('.ww-card-opening').waitFor();
    await expect.poll(() => isLost(page)).toBe(false);
  });

  it('begins on a phone from the top of the page', async () => {
    const page = await open(STORY, PHONE);
    await page.getByRole('button', { name: '从第一件看起' }).tap();
    await expect.poll(() => page.locator('.ww-walk-place').textContent()).toMatch(/^第 1 件/);
  });
});
