/** What people do with the built site, in a real Chromium, served under a sub-path by a plain static server. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { findShift } from './findShift.ts';
import { startVisits } from './startVisits.ts';

const STORY = `${inject('site')}openai-cto/`;
const { open, newPage } = startVisits();

const shownCount = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('.ww-shown').textContent()) ?? '')?.[0]);
const timelineEvents = (page: Page) => page.getByRole('group', { name: '时间线' }).getByRole('button');

/** Opens a facet and clicks the option whose label begins with a text. Returns the count that stood beside it. */
async function choose(page: Page, facet: string, option?: string): Promise<number> {
  const details = page.locator('details.ww-facet').filter({ has: page.locator('summary', { hasText: facet }) });
  await details.locator('summary').click();
  const label = option
    ? details.locator('label.ww-option', { hasText: option }).first()
    : details.locator('label.ww-option').first();
  const count = Number(await label.locator('.ww-count').textContent());
  await label.click();
  await page.keyboard.press('Escape');
  return count;
}

describe('a reader', () => {
  it('opens a story and finds headline, source, timeline, people and article', async () => {
    const page = await open(STORY);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('OpenAI CTO离职内幕曝光');
    expect(await page.locator('.ww-source').textContent()).toContain('腾讯科技2024年10月2日');
    expect(await shownCount(page)).toBeGreaterThan(20);
    expect(await timelineEvents(page).count()).toBeGreaterThan(20);
    expect(await page.getByRole('button', { name: /^山姆·奥特曼/ }).count()).toBeGreaterThan(0);
    expect(await page.locator('.ww-article').textContent()).toContain('据知情人士日前透露');
  });

  it('filters by a person, gets the count promised, and takes it back', async () => {
    const page = await open(STORY);
    const all = await shownCount(page);
    const promised = await choose(page, '人物', '米拉·穆拉蒂');
    expect(await shownCount(page)).toBe(promised);
    expect(promised).toBeLessThan(all);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('p').length).toBe(1);
    await page.getByRole('button', { name: '取消：米拉·穆拉蒂' }).click();
    expect(await shownCount(page)).toBe(all);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('filters by a topic', async () => {
    const page = await open(STORY);
    const promised = await choose(page, '主题');
    expect(await shownCount(page)).toBe(promised);
    expect(promised).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('t')).toMatch(/^topic-/);
  });

  it('is told which filter to loosen when nothing is left', async () => {
    const page = await open(STORY);
    await choose(page, '人物', '米拉·穆拉蒂');
    await page.getByRole('searchbox').fill('谷歌火星分部');
    await expect.poll(() => page.locator('.ww-shown').textContent()).toContain('没有事件符合全部条件');
    await page
      .getByRole('button', { name: /^放宽“[^“”]+”，可见 \d+ 个$/ })
      .first()
      .click();
    await expect.poll(() => shownCount(page)).toBeGreaterThan(0);
  });

  it('zooms the timeline and finds the zoom in the address', async () => {
    const page = await open(STORY);
    await page.locator('.ww-pane-timeline').getByRole('button', { name: '放大' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('zoom')).toMatch(/^0\.\d+-0\.\d+$/);
    await page.locator('.ww-pane-timeline').getByRole('button', { name: '显示全部' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('zoom')).toBeNull();
  });

  it('selects a person in the graph and reads the quotes', async () => {
    const page = await open(STORY);
    await page
      .locator('.ww-pane-graph')
      .getByRole('button', { name: /^山姆·奥特曼/ })
      .first()
      .click();
    const card = page.getByRole('complementary', { name: '详情' });
    expect(await card.getByRole('heading', { level: 2 }).textContent()).toBe('山姆·奥特曼');
    const text = `${await page.locator('h1').textContent()}\n${await page.locator('.ww-article').textContent()}`;
    const quotes = await card.locator('blockquote').allTextContents();
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text.replace(/\d+/g, '')).toContain(quote.replace(/\d+/g, ''));
  });

  it('chooses two people, reads what lies between, shares it and lets go', async () => {
    const page = await open(STORY);
    const mark = (id: string) => page.locator(`.ww-pane-graph [data-node="${id}"] .ww-g-mark`);
    await mark('sam-altman').click();
    await mark('mira-m-i').click({ modifiers: ['Shift'] });
    await page.waitForURL(/who=sam-altman&who=mira-m-i/);
    const card = page.getByRole('complementary', { name: '详情' });
    await card.getByText(/^\d+ 条关系，\d+ 个共同的事件$/).waitFor();
    const lit = await page.locator('.ww-tl .is-lit').count();
    expect(lit).toBeGreaterThan(0);
    expect(await card.locator('blockquote').count()).toBeGreaterThanOrEqual(lit);
    const shared = await open(page.url());
    await shared.getByRole('button', { name: /^取消：山姆·奥特曼 与 / }).click();
    await shared.waitForFunction(() => location.search === '');
    // What the mouse stands on would be lit instead.
    await page.mouse.move(0, 0);
    await card.getByRole('combobox').selectOption('jan-leike');
    await card.getByText(/经由OpenAI相连/).waitFor();
    await expect.poll(() => page.locator('.ww-g-node.ww-g-lit').count()).toBe(3);
  });

  it.each(['light', 'dark'] as const)('reads the names of those who recede, %s', async (colorScheme) => {
    const page = await open(`${STORY}?who=ilya-sutskever`, { colorScheme });
    await page.locator('.ww-g-node.ww-g-dim').first().waitFor();
    // What the browser draws with, as bytes: it says colours in several ways.
    const contrasts = await page.evaluate(() => {
      const pen = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const lightness = (color: string) => {
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((v) =>
          v <= 10 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      const paper = lightness(getComputedStyle(document.querySelector('.ww-g-viewport') as Element).backgroundColor);
      const faint = document.querySelectorAll('.ww-g-dim .ww-g-name, .ww-g-word.ww-g-dim');
      return [...faint].map((word) => {
        const ink = lightness(getComputedStyle(word).fill);
        return Math.max(ink, paper) / Math.min(ink, paper);
      });
    });
    expect(contrasts.length).toBeGreaterThan(10);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it('shares an address and gets the same view back', async () => {
    const page = await open(STORY);
    await choose(page, '人物', '山姆·奥特曼');
    await timelineEvents(page).first().click();
    await page.getByRole('radio', { name: '按类型' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('lanes')).toBe('type');
    const seen = async (p: Page) => [
      await p.locator('.ww-shown').textContent(),
      await p.locator('.ww-aside').textContent(),
      await timelineEvents(p).count(),
    ];
    const before = await seen(page);
    const other = await open(page.url());
    await expect.poll(() => seen(other)).toEqual(before);
  });

  it('goes back one step at a time', async () => {
    const page = await open(STORY);
    const all = await shownCount(page);
    await choose(page, '人物', '山姆·奥特曼');
    await expect.poll(() => new URL(page.url()).searchParams.get('p')).not.toBeNull();
    await page.getByRole('button', { name: '从头读起' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('e')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => page.getByRole('button', { name: '从头读起' }).count()).toBe(1);
    expect(await shownCount(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => shownCount(page)).toBe(all);
  });

  it('selects in the article and sees it in the timeline', async () => {
    const page = await open(STORY);
    const reference = page
      .locator('.ww-article')
      .getByRole('button', { name: /^\d+ 事件：/ })
      .first();
    const title = ((await reference.getAttribute('aria-label')) ?? '').replace(/^\d+ 事件：/, '');
    await reference.click();
    const current = page.getByRole('group', { name: '时间线' }).locator('[aria-current="true"]');
    expect(await current.getAttribute('aria-label')).toContain(title);
  });

  it('walks through the story with the keyboard alone', async () => {
    const page = await open(STORY);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.ww-walk-place').textContent()).toMatch(/^第 2 件/);
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('.ww-walk-place').textContent()).toMatch(/^第 1 件/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('button', { name: '从头读起' }).count()).toBe(1);
  });

  it('moves from event to event with the arrow keys', async () => {
    const page = await open(STORY);
    await timelineEvents(page).first().focus();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await name();
    await page.keyboard.press('ArrowRight');
    const second = await name();
    expect(second).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await name()).toBe(first);
  });

  it('reads it in English, and in Traditional Chinese', async () => {
    const page = await open(STORY, { locale: 'en-GB' });
    await expect.poll(() => page.getByRole('heading', { name: 'What and when' }).count()).toBe(1);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-Hant');
    await expect.poll(() => page.getByRole('heading', { name: '何時何事' }).count()).toBe(1);
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('zh-Hant');
  });
});

describe('the words of the interface', () => {
  /** The languages whose words a page has asked for. */
  const asked = (page: Page) =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map((e) => /assets\/(zh-Han.|en)-/.exec(e.name)?.[1]);
      return [...new Set(names.filter(Boolean))].sort();
    });
  const select = (page: Page, name = '界面语言') => page.getByRole('combobox', { name });
  /** Keeps a module on its way; `come` lets it through and waits until the page has run it and drawn again. */
  const holdBack = async (page: Page, files: RegExp) => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route(files, async (route) => {
      await gate;
      await route.continue();
    });
    const come = async () => {
      const there = page.waitForResponse(files);
      open();
      const url = (await there).url();
      // What waits for the module already goes before this, which asks for it now.
      await page.evaluate(`import(${JSON.stringify(url)}).then(() => undefined)`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    };
    return { come };
  };

  it.each([
    ['openai-cto/', 'zh-CN', ['zh-Hans']],
    ['openai-cto/', 'en-GB', ['en', 'zh-Hans']],
    ['openai-cto/?lang=zh-Hant', 'en-GB', ['zh-Hans', 'zh-Hant']],
    ['flight-218/', 'en-GB', ['en']],
    ['', 'zh-CN', ['zh-Hans']],
  ])('/%s read in %s: those of the page and of its reader, and no others', async (path, locale, langs) => {
    const page = await open(inject('site') + path, { locale });
    expect(await asked(page)).toEqual(langs);
    const ahead = await page
      .locator('link[rel="modulepreload"]')
      .evaluateAll((links) => links.map((l) => (l as HTMLLinkElement).href));
    expect(ahead).toEqual([expect.stringMatching(/\/news\/2024\/assets\/(?:zh-Hans|en)-[\w-]+\.js$/)]);
  });

  it('come when another language is chosen, said aloud, with the focus where it was', async () => {
    const page = await open(STORY);
    await select(page).focus();
    await select(page).selectOption('en');
    await page.getByRole('heading', { name: 'What and when' }).waitFor();
    expect(await asked(page)).toEqual(['en', 'zh-Hans']);
    expect(await page.locator('.ww-top [role="status"]').allTextContents()).toContain('Language: English');
    expect(await select(page, 'Language').evaluate((e) => e === document.activeElement)).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { name: '何时何事' }).waitFor();
  });

  it('stay where others cannot be had, which is said; chosen again, they are fetched again', async () => {
    const page = await open(`${STORY}?type=dismissal`);
    await page.route(/assets\/en-/, (route) => route.abort('aborted'));
    await select(page).selectOption('en');
    await page.locator('.ww-top').getByText('没能打开，请再试一次').waitFor();
    expect(await select(page).inputValue()).toBe('zh-Hans');
    expect(await page.evaluate(() => location.search)).toBe('?type=dismissal');
    await page.unroute(/assets\/en-/);
    await select(page).selectOption('en');
    await page.getByRole('heading', { name: 'What and when' }).waitFor();
  });

  it('are the page’s own where the reader’s cannot be had', async () => {
    const page = await newPage({ locale: 'en-GB' });
    await page.route(/assets\/en-/, (route) => route.abort('aborted'));
    for (const url of [STORY, `${STORY}?lang=en`, inject('site')]) {
      await page.goto(url);
      await page.locator('.ww-live').waitFor();
      expect(await select(page).inputValue()).toBe('zh-Hans');
    }
    const links = page.locator('.ww-story a');
    for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^\.\/[\w-]+\/$/);
  });

  it('may be taken back while they are on their way: what was chosen last is shown', async () => {
    const page = await open(STORY);
    const words = await holdBack(page, /assets\/en-/);
    await select(page).selectOption('en');
    expect(await select(page).inputValue()).toBe('en');
    await select(page).selectOption('zh-Hans');
    await words.come();
    expect(await select(page).inputValue()).toBe('zh-Hans');
    expect(await page.locator('.ww-page').getAttribute('lang')).toBe('zh-Hans');
  });

  it('that come when the reader has gone on to another address change nothing there', async () => {
    const page = await open(STORY);
    const words = await holdBack(page, /assets\/zh-Hant-/);
    await page.evaluate(() => history.pushState(null, '', '?lang=zh-Hant'));
    await page.evaluate(() => history.pushState(null, '', '?type=dismissal'));
    await page.goBack();
    await page.goForward();
    await words.come();
    expect(await page.locator('.ww-page').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.evaluate(() => location.search)).toBe('?type=dismissal');
  });

  it('come for a step back into a language that they are not there for', async () => {
    const page = await open(STORY);
    await page.evaluate(() => history.pushState(null, '', '?lang=zh-Hant&e=dismissal'));
    await page.evaluate(() => history.pushState(null, '', '?lang=zh-Hans'));
    await page.goBack();
    await page.getByRole('heading', { name: '何時何事' }).waitFor();
  });
});

describe('without script', () => {
  it('finds the events in order, the people and the article', async () => {
    const page = await open(STORY, { javaScriptEnabled: false });
    const listed = await page.locator('.ww-pane-timeline ol li').count();
    expect(listed).toBeGreaterThan(20);
    expect(await page.locator('.ww-article p').first().isVisible()).toBe(true);
    expect(await page.locator('.ww-filters').isVisible()).toBe(false);
    expect(await page.locator('.ww-pane-timeline ol li').first().isVisible()).toBe(true);
    expect(await page.locator('body').textContent()).toContain('米拉·穆拉蒂');
    const ties = page.locator('.ww-pane-graph noscript tbody tr');
    expect(await ties.first().isVisible()).toBe(true);
    expect(await ties.count()).toBeGreaterThan(20);
    expect(await ties.locator('button').count()).toBe(0);
  });
});

describe('on a phone', () => {
  const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('sees one pane at a time and changes by tapping', async () => {
    const page = await open(STORY, PHONE);
    expect(await page.locator('.ww-article').isVisible()).toBe(false);
    await page.getByRole('button', { name: '原文', exact: true }).tap();
    await expect.poll(() => page.locator('.ww-article').isVisible()).toBe(true);
    expect(await page.locator('.ww-pane-timeline').isVisible()).toBe(false);
  });

  it.each([390, 320])('never scrolls sideways at %i px', async (width) => {
    const page = await open(STORY, { ...PHONE, viewport: { width, height: 700 } });
    for (const name of ['时间线', '关系图', '原文']) {
      await page.getByRole('button', { name, exact: true }).tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});

describe('the page', () => {
  it('does not shift while it wakes', async () => {
    const page = await open(STORY);
    expect(await findShift(page)).toBeLessThan(0.02);
  });

  it('asks for nothing but its own files, and keeps nothing', async () => {
    const page = await open(STORY);
    const requests = await page.evaluate(() => performance.getEntriesByType('resource').map((e) => e.name));
    for (const url of requests) expect(url.startsWith(inject('site')) || url.startsWith('data:')).toBe(true);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });
});

describe('on paper', () => {
  it('shows the same to who only looks at how paper would look', async () => {
    const page = await open(STORY);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.ww-tl-entry blockquote').first().waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.ww-tl-stage').waitFor();
    expect(await page.locator('.ww-tl-quote').filter({ visible: true }).count()).toBe(0);
  });

  it.each([
    ['a desk', { viewport: { width: 1440, height: 900 } }],
    ['a phone, with another view open', { viewport: { width: 375, height: 700 } }],
  ])('prints the chronology with its quotes from %s', async (_, options) => {
    const page = await open(`${STORY}?view=article`, options);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const story = await page.evaluate(async () => (await fetch('../openai-cto.json')).json());
    const entries = page.locator('.ww-tl-entry');
    expect(await entries.count()).toBe(story.events.length);
    for (const [i, event] of story.events.entries()) {
      expect(await entries.nth(i).locator('blockquote').isVisible()).toBe(true);
      expect(await entries.nth(i).textContent()).toContain(event.evidence[0].exact);
    }
    const others = page.locator('.ww-tl-stage, .ww-article, .ww-filters, .ww-g, .ww-aside').filter({ visible: true });
    expect(await others.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.ww-tl-quote').filter({ visible: true }).count()).toBe(0);
  });
});
