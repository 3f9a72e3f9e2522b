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

  /** How far what is chosen stands from what can be seen of a page: 0 where it is neither outside nor under the card. */
  const outOfSight = (page: Page, selector: string) =>
    page.evaluate((chosen) => {
      const element = [...document.querySelectorAll(chosen)].find((e) => e.getBoundingClientRect().width > 0);
      const card = document.querySelector('.ww-aside')?.getBoundingClientRect();
      if (!element || !card) return -1;
      const place = element.getBoundingClientRect();
      const end = card.left < place.right && card.right > place.left ? card.top : innerHeight;
      return Math.round(Math.max(0, -place.top, place.bottom - end));
    }, selector);
  const MARK = '.ww-tl [data-event][aria-current], .ww-tl-event.is-selected';

  it.each([
    ['timeline', MARK],
    ['article', '.ww-article .ww-is-chosen'],
  ])('takes the %s of a phone along, clear of the card', async (pane, chosen) => {
    const page = await open(`${STORY}?view=${pane}`, PHONE);
    await page.getByRole('button', { name: '从第一件看起' }).tap();
    for (const place of [2, 3, 4, 5, 6]) {
      await page.getByRole('button', { name: '下一件' }).tap();
      await expect.poll(() => page.locator('.ww-walk-place').textContent()).toMatch(new RegExp(`^第 ${place} 件`));
      await expect.poll(() => outOfSight(page, chosen)).toBe(0);
    }
  });

  it('shows what a thumb has chosen beside its card, and not under it', async () => {
    const page = await open(STORY, PHONE);
    await page.locator('.ww-tl-entry button').nth(3).scrollIntoViewIfNeeded();
    await page.locator('.ww-tl-entry button').nth(3).tap();
    await page.locator('.ww-walk-place').waitFor();
    await expect.poll(() => outOfSight(page, MARK)).toBe(0);
  });

  it('takes a desk along to what is below, and leaves it where it is for what can be seen', async () => {
    const page = await open(`${inject('site')}flight-218/`);
    await page.keyboard.press('n');
    await page.locator('.ww-walk-place').waitFor();
    for (let place = 2; place <= 12; place++) {
      await page.keyboard.press('n');
      await expect.poll(() => outOfSight(page, MARK)).toBe(0);
    }
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    const inSight = await page.locator('.ww-tl-event:not(.is-selected) .ww-tl-label').evaluateAll((labels) => {
      const places = labels.map((label) => label.getBoundingClientRect());
      const found = places.find(({ top, bottom }) => top > 100 && bottom < innerHeight - 100);
      return found && { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    });
    await page.mouse.click(inSight?.x ?? 0, inSight?.y ?? 0);
    await page.getByText(/^第 (?!12 )\d+ 件/).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('moves a timeline that shows a part to the event', async () => {
    const page = await open(STORY);
    for (let click = 0; click < 3; click++) await page.getByRole('button', { name: '放大' }).first().click();
    await page.keyboard.press('n');
    const isShown = () =>
      page.evaluate(() => {
        const mark = document.querySelector('.ww-tl-event.is-selected')?.getBoundingClientRect();
        const stage = document.querySelector('.ww-tl-stages')?.getBoundingClientRect();
        return !!mark && !!stage && mark.left >= stage.left && mark.left < stage.right;
      });
    await expect.poll(isShown).toBe(true);
  });
});

describe('the strip of the whole story', () => {
  const strip = (page: Page) => page.locator('.ww-tl-strip');
  const top = async (page: Page) => (await strip(page).boundingBox())?.y ?? 0;
  const widths = [320, 390, 820, 1180, 1440, 1920];

  it.each(widths)('stays under the hand that moves its brush, and under the keys, at %d pixels', async (width) => {
    const page = await open(STORY, { viewport: { width, height: 700 } });
    const { x, y, width: wide } = (await strip(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(0, 0);
    await page.evaluate((by) => scrollBy(0, by), y - 300);
    const before = await top(page);
    await page.mouse.move(x + 3, before + 17);
    await page.mouse.down();
    for (const part of [0.2, 0.6, 0.97, 0.4]) {
      await page.mouse.move(x + wide * part, before + 17, { steps: 3 });
      await expect.poll(() => new URL(page.url()).searchParams.get('when')).not.toBeNull();
      expect(Math.abs((await top(page)) - before)).toBeLessThan(1);
    }
    await page.mouse.up();
    const end = page.getByRole('slider', { name: '范围终点' });
    await end.focus();
    for (const key of ['PageDown', 'PageDown', 'End']) {
      await page.keyboard.press(key);
      expect(Math.abs((await top(page)) - before)).toBeLessThan(1);
    }
  });

  it('has each event over its place on the axis', async () => {
    const page = await open(STORY, { viewport: { width: 1440, height: 900 } });
    const [brush, track] = [await strip(page).boundingBox(), await page.locator('.ww-tl-track:visible').boundingBox()];
    expect(brush?.x).toBeCloseTo(track?.x ?? 0, 0);
    expect(brush?.width).toBeCloseTo(track?.width ?? 0, 0);
    await page.getByRole('searchbox').fill('没有的词');
    await page.locator('.ww-tl-empty').waitFor();
    expect(await strip(page).boundingBox()).toMatchObject({ x: brush?.x, width: brush?.width });
    await page.getByRole('searchbox').fill('');
    await page.getByRole('radio', { name: '不分行' }).check({ force: true });
    const [whole, alone] = [await strip(page).boundingBox(), await page.locator('.ww-tl-track:visible').boundingBox()];
    expect(whole?.x).toBeCloseTo(alone?.x ?? 0, 0);
  });
});
