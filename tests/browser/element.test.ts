/**
 * `<who-when>` in pages that nobody styled for it: hostile styles, strict policies, every order of loading, and what a
 * good guest leaves alone.
 *
 * Every page is watched: anything on its console, any error and any breach of its policy fails the test.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Host, sendText, startHost } from './startHost.ts';

const SCRIPT = '<script src="/stories/whowhen.js"></script>';
const STORY = '<who-when src="/stories/openai-cto.json"></who-when>';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

let host: Host;
beforeAll(async () => {
  host = await startHost(inject('site'), inject('chromiumPath'));
});
afterAll(() => host?.close());
beforeEach(() => {
  host.complaints.length = 0;
});
afterEach(async () => {
  for (const context of host.browser.contexts()) await context.close();
  expect(host.complaints).toEqual([]);
});

const live = (page: Page, nth = 0) => page.locator('who-when').nth(nth).locator('.ww-live');
const shown = async (page: Page, nth = 0) =>
  Number(/\d+/.exec((await live(page, nth).locator('.ww-shown').textContent()) ?? '')?.[0]);

/** Where each thing of the story stands in its element, and how it is written. */
const looks = (page: Page) =>
  page.locator('who-when').evaluate((element) => {
    const home = element.getBoundingClientRect();
    const things = element.shadowRoot?.querySelectorAll('h2, button, summary, svg, p, [part]') ?? [];
    const isSeen = (thing: Element) => thing.getClientRects().length > 0;
    return [...things].filter(isSeen).map((thing) => {
      const { left, top, width, height } = thing.getBoundingClientRect();
      const { font, color, letterSpacing, textTransform, direction, display, cursor } = getComputedStyle(thing);
      const place = [left - home.left, top - home.top, width, height].map((n) => Math.round(n));
      return [thing.tagName, ...place, font, color, letterSpacing, textTransform, direction, display, cursor].join(' ');
    });
  });

/** Collects the four events from the beginning, as `window.told`. */
const LISTEN = `addEventListener('DOMContentLoaded', () => {});
  globalThis.told = [];
  for (const name of ['ready', 'select', 'filter', 'error'])
    document.addEventListener('whowhen:' + name, ({ type, detail, target }) =>
      told.push([type.slice(8), detail.code ?? detail.filter ?? detail.selected?.kind ?? null, target.id]));`;
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: unknown[][] }).told);
const listen = () => host.answer('/listen.js', sendText(LISTEN, 'text/javascript'));
const HEARD = '<script src="/listen.js"></script>';

describe('in a host page', () => {
  it('looks the same whatever the page’s styles say of everything', async () => {
    const plain = await host.open(`<main style="width: 1000px">${SCRIPT}${STORY}</main>`);
    await live(plain).waitFor();
    const wanted = await looks(plain);
    const hostile = `<style>
      * { font: italic 40px/3 fantasy !important; color: lime !important; letter-spacing: 1em !important;
          text-transform: uppercase !important; text-align: center !important; direction: rtl !important;
          cursor: crosshair !important; text-indent: 5em !important; word-spacing: 2em !important;
          white-space: pre !important; transition: all 9s !important; box-sizing: content-box !important }
      div, p, h2, button, svg, section, a, li { display: none !important; float: left; max-height: 2px !important }
      table, td { border: 9px solid red; border-spacing: 7px }
      .ww, .ww-embed, .ww-pane, .ww-live { opacity: 0.1 !important; transform: scale(2) !important }
      :root { --ww-ink: lime; --ww-pad: 90px; --ww-tall: 10px; --ww-serif: fantasy }
    </style>`;
    const page = await host.open(
      `${hostile}<table><tr><td><main style="width: 1000px">${SCRIPT}${STORY}</main></td></tr></table>`,
      { html: '<html lang="en" dir="rtl">' },
    );
    await live(page).waitFor();
    expect(await looks(page)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(80);
  });

  it('works under a strict policy with Trusted Types required', async () => {
    listen();
    const page = await host.open(`${HEARD}${SCRIPT}<who-when id="a" src="/stories/openai-cto.json"></who-when>`, {
      policy: STRICT,
    });
    await live(page).waitFor();
    const all = await shown(page);
    await live(page)
      .locator('.ww-pane-timeline [data-event], .ww-pane-timeline button[aria-pressed]')
      .first()
      .waitFor();
    await page.locator('who-when').evaluate((element: HTMLElement & { filter: string }) => {
      element.filter = 'type=dismissal';
    });
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await live(page).locator('[data-node] .ww-g-mark').first().click();
    await expect
      .poll(() => told(page))
      .toEqual([
        ['ready', null, 'a'],
        ['select', 'entity', 'a'],
      ]);
  });

  it.each([
    ['before the element', `${SCRIPT}${STORY}`],
    ['after the element', `${STORY}${SCRIPT}`],
    ['twice', `${SCRIPT}${STORY}${SCRIPT}`],
    ['as a module', `<script type="module" src="/stories/whowhen.js"></script>${STORY}`],
    [
      'as a module and as a classic script',
      `${SCRIPT}<script type="module" src="/stories/whowhen.js"></script>${STORY}`,
    ],
    ['async', `<script async src="/stories/whowhen.js"></script>${STORY}`],
  ])('comes up where the script is loaded %s', async (_name, body) => {
    const page = await host.open(body);
    await live(page).waitFor();
    expect(await page.locator('who-when').evaluate((e) => e.shadowRoot?.querySelectorAll('.ww-live').length)).toBe(1);
  });

  it('comes up by the two lines of the README', async () => {
    const lines = /```html\n(<script[^`]*)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    expect(lines.trim().split('\n')).toHaveLength(2);
    const page = await host.open(lines.replaceAll('https://example.org/stories/', '/stories/'));
    await live(page).waitFor();
    expect(await page.locator('who-when > a').isVisible()).toBe(false);
  });

  it('takes properties that were set before the script came', async () => {
    const page = await host.open('<who-when></who-when>');
    await page.evaluate(async () => {
      const story = await (await fetch('/stories/openai-cto.json')).json();
      Object.assign(document.querySelector('who-when') as Element, { story, view: 'article', height: 400 });
    });
    await page.addScriptTag({ url: '/stories/whowhen.js' });
    await live(page).waitFor();
    expect(await live(page).locator('.ww-pane').count()).toBe(1);
    expect((await page.locator('who-when').boundingBox())?.height).toBe(400);
  });

  it('shows what its attributes ask for, and follows them', async () => {
    const page = await host.open(
      `${SCRIPT}<who-when src="/stories/openai-cto.json" lang="zh-Hant" theme="dark" view="graph" height="30em"></who-when>`,
    );
    await live(page).waitFor();
    const element = page.locator('who-when');
    expect(await live(page).getAttribute('lang')).toBe('zh-Hant');
    expect(await live(page).evaluate((box) => getComputedStyle(box).colorScheme)).toBe('dark');
    expect(await live(page).locator('.ww-pane').getAttribute('part')).toBe('graph');
    expect((await element.boundingBox())?.height).toBe(480);
    await element.evaluate((e) => {
      e.setAttribute('view', 'timeline');
      e.setAttribute('lang', 'en');
      e.removeAttribute('theme');
    });
    await expect.poll(() => live(page).locator('.ww-pane').getAttribute('part')).toBe('timeline');
    await expect.poll(() => live(page).getAttribute('lang')).toBe('en');
    expect(await live(page).getAttribute('data-theme')).toBe('auto');
  });

  it('takes the page’s fonts, colours, radius and density, and lets its parts be styled', async () => {
    const page = await host.open(`<style>
        who-when { --whowhen-ink: rgb(1, 2, 3); --whowhen-sans: monospace; --whowhen-radius: 0px; --whowhen-padding: 40px }
        who-when::part(title) { text-decoration: underline }
      </style>${SCRIPT}${STORY}`);
    await live(page).waitFor();
    const style = (selector: string, name: string) =>
      live(page)
        .locator(selector)
        .first()
        .evaluate((e, property) => getComputedStyle(e).getPropertyValue(property), name);
    expect(await live(page).evaluate((e) => getComputedStyle(e).paddingLeft)).toBe('40px');
    expect(await style('.ww-pane-title', 'color')).toBe('rgb(1, 2, 3)');
    expect(await style('.ww-pane-title', 'text-decoration-line')).toBe('underline');
    expect(await style('button', 'font-family')).toBe('monospace');
  });

  it('is walked through by keys: from node to node, chosen and let go', async () => {
    const page = await host.open(`${SCRIPT}${STORY}`);
    const nodes = live(page).locator('.ww-pane-graph [data-node]');
    await nodes.and(page.locator('[tabindex="0"]')).press('ArrowRight');
    const at = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-node'));
    expect(await at()).toBe(await nodes.and(page.locator('[tabindex="0"]')).getAttribute('data-node'));
    await page.keyboard.press('Enter');
    await live(page).locator('.ww-has-card').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => live(page).locator('.ww-has-card').count()).toBe(0);
  });

  it('keeps several on a page apart, and tells of each what its reader does', async () => {
    listen();
    const page = await host.open(
      `${HEARD}${SCRIPT}<who-when id="a" src="/stories/openai-cto.json"></who-when>
      <who-when id="b" src="/stories/openai-cto.json" filter="type=dismissal"></who-when>`,
    );
    await Promise.all([live(page).waitFor(), live(page, 1).waitFor()]);
    const [first, second] = [await shown(page), await shown(page, 1)];
    expect(second).toBeLessThan(first);
    const details = live(page, 1).locator('details.ww-facet').first();
    await details.locator('summary').click();
    await details.locator('label.ww-option').first().click();
    await expect
      .poll(async () => (await told(page)).filter(([name]) => name !== 'ready'))
      .toEqual([['filter', expect.stringMatching(/type=dismissal/), 'b']]);
    expect(await shown(page)).toBe(first);
  });
});

describe('a good guest', () => {
  it('leaves nothing behind but its name: no global, no storage, no cookie, no request but its story', async () => {
    const page = await host.open('<who-when src="/stories/openai-cto.json"></who-when>');
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.addScriptTag({ url: '/stories/whowhen.js' });
    await live(page).waitFor();
    const left = await page.evaluate(
      (names) => ({
        globals: Object.getOwnPropertyNames(window).filter((name) => !names.includes(name)),
        stored: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
        address: location.pathname + location.search + location.hash,
        title: document.title,
        inHead: document.head.children.length,
      }),
      before,
    );
    expect(left).toEqual({ globals: [], stored: 0, cookie: '', address: '/', title: '', inHead: 2 });
    expect(host.asked).toEqual(['/', '/stories/whowhen.js', '/stories/openai-cto.json']);
  });

  it('lets the wheel scroll the page, and keys be the page’s own', async () => {
    const page = await host.open(`${SCRIPT}<input id="own">${STORY}<div style="height: 3000px"></div>`);
    await live(page).waitFor();
    for (const pane of ['timeline', 'graph']) {
      await live(page).locator(`.ww-pane-${pane}`).scrollIntoViewIfNeeded();
      await live(page).locator(`.ww-pane-${pane}`).hover();
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    }
    await page.locator('#own').focus();
    await page.keyboard.type('npn');
    expect(await page.locator('#own').inputValue()).toBe('npn');
    expect(await live(page).locator('.ww-has-card').count()).toBe(0);
  });

  it('keeps what is typed into its search from the page’s shortcuts', async () => {
    const page = await host.open(`${SCRIPT}${STORY}`);
    await live(page).waitFor();
    await page.evaluate(() => {
      Object.assign(globalThis, { keys: [] });
      document.addEventListener('keydown', (e) => (globalThis as unknown as { keys: string[] }).keys.push(e.key));
    });
    const field = live(page).locator('input').first();
    await field.focus();
    await page.keyboard.type('np');
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(['Control', 'k']);
  });

  it('is still where the reader wants no motion, and has edges where colours are forced', async () => {
    const page = await host.open(`${SCRIPT}${STORY}`, { context: { reducedMotion: 'reduce', forcedColors: 'active' } });
    await live(page).waitFor();
    const moving = await page.locator('who-when').evaluate(
      (element) =>
        [...(element.shadowRoot?.querySelectorAll('.ww-live *') ?? [])].filter((thing) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(thing);
          const lasts = (durations: string) => durations.split(',').some((d) => Number.parseFloat(d) > 0.01);
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
        }).length,
    );
    expect(moving).toBe(0);
    const bare = await live(page)
      .locator('button:visible')
      .evaluateAll(
        (buttons) => buttons.filter((b) => getComputedStyle(b).color === getComputedStyle(b).backgroundColor).length,
      );
    expect(bare).toBe(0);
  });

  it.each(['gb18030', 'windows-1252', 'big5'])('says its words rightly in a page that is in %s', async (charset) => {
    const script = await (await fetch(`${inject('site')}whowhen.js`)).text();
    // As from a server that does not say what its scripts are written in.
    host.answer('/plain.js', sendText(script, 'text/javascript'));
    const story = STORY.replace('>', ' lang="zh-Hans">');
    const body = `<link rel="icon" href="data:,"><script src="/plain.js"></script>${story}`;
    host.answer('/old.html', sendText(`<!doctype html><html lang="zh">${body}`, `text/html; charset=${charset}`));
    const page = await host.open('');
    await page.goto(`${host.url}old.html`);
    await live(page).waitFor();
    expect(/[^\0-\x7f]/.test(script)).toBe(false);
    expect(await page.evaluate(() => document.characterSet.toLowerCase())).toBe(charset);
    const titles = await live(page).locator('.ww-pane-title:visible').allTextContents();
    expect(titles).toEqual(expect.arrayContaining(['何时何事', '谁与谁']));
    expect(await live(page).locator('.ww-shown').textContent()).toBe('共 30 个事件');
  });

  it('holds nothing once it is taken out, however often', async () => {
    const page = await host.open(`${SCRIPT}<main></main>`);
    const session = await page.context().newCDPSession(page);
    const turn = () =>
      page.evaluate(async () => {
        const element = document.createElement('who-when');
        const ready = new Promise((done) => element.addEventListener('whowhen:ready', done, { once: true }));
        element.setAttribute('src', '/stories/openai-cto.json');
        document.querySelector('main')?.append(element);
        await ready;
        element.remove();
        const again = new Promise((done) => element.addEventListener('whowhen:ready', done, { once: true }));
        await Promise.resolve();
        document.querySelector('main')?.append(element);
        await again;
        element.remove();
        await new Promise((done) => setTimeout(done));
      });
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    for (let i = 0; i < 3; i++) await turn();
    const before = await count();
    for (let i = 0; i < 6; i++) await turn();
    const after = await count();
    // One story is thousands of nodes.
    expect(after.nodes - before.nodes).toBeLessThan(300);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(30);
  });

  it('stays as it is when it is moved, and asks for nothing once it is gone', async () => {
    const page = await host.open(`${SCRIPT}${STORY}<main></main>`);
    await live(page).waitFor();
    await live(page).locator('[data-node] .ww-g-mark').first().click();
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('who-when') as Element));
    expect(await live(page).locator('.ww-has-card').count()).toBe(1);
    const gone = new Promise<void>((done) => {
      host.answer('/never.json', (request, response) => {
        request.on('close', () => done());
        response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      });
    });
    const started = page.waitForResponse('**/never.json');
    await page.evaluate(() => document.querySelector('who-when')?.setAttribute('src', '/never.json'));
    await started;
    await page.evaluate(() => document.querySelector('who-when')?.remove());
    await gone;
  });
});
