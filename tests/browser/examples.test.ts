/** The page of examples and its host pages, driven as a reader would: hostile styles, strict policy, nothing on the console. */
import { describe, expect, inject, it } from 'vitest';
import { startVisits } from './startVisits.ts';

const { open } = startVisits({ locale: 'en-GB' });
const openExamples = () => open(`${inject('site')}examples/`);

describe('examples', () => {
  it('shows the code of each way in', async () => {
    const page = await openExamples();
    const code = await page.locator('pre').allTextContents();
    expect(code.map((text) => /<who-when |<iframe |<WhoWhen /.exec(text)?.[0])).toEqual([
      '<who-when ',
      '<iframe ',
      '<WhoWhen ',
    ]);
  });

  it('has the element untouched by its host, in the code that is shown', async () => {
    const page = await openExamples();
    const code = await page.locator('pre').first().textContent();
    await page.getByRole('link', { name: 'As an element' }).click();
    const live = page.locator('who-when .ww-live');
    await live.waitFor();
    expect(code).toContain(await page.locator('who-when').getAttribute('src'));
    const title = live.locator('.ww-pane-title').first();
    expect(await title.isVisible()).toBe(true);
    const looks = (name: string) => title.evaluate((e, n) => getComputedStyle(e).getPropertyValue(n), name);
    expect([await looks('text-transform'), await looks('font-style'), await looks('letter-spacing')]).toEqual([
      'none',
      'normal',
      'normal',
    ]);
    expect(await page.locator('h1').evaluate((e) => getComputedStyle(e).textTransform)).toBe('uppercase');
    await live.locator('.ww-pane-timeline [data-event]').first().click();
    await live.locator('.ww-has-card').waitFor();
  });

  it('has the frame grow to its content and be used in', async () => {
    const page = await openExamples();
    await page.getByRole('link', { name: 'As a frame' }).click();
    const live = page.frameLocator('iframe').locator('who-when .ww-live');
    await live.waitFor();
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(1000);
    await live.locator('.ww-pane-timeline [data-event]').first().click();
    await live.locator('.ww-has-card').waitFor();
  });
});
