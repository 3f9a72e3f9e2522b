/** What stands where, measured in a real Chromium: the first screen, what can be pressed, and that nothing shifts. */
import { describe, expect, inject, it } from 'vitest';
import { findShift } from './findShift.ts';
import { startVisits } from './startVisits.ts';

const SITE = inject('site');
const STORY = `${SITE}openai-cto/`;
const { open, newPage } = startVisits({ reducedMotion: 'reduce' });

describe('the row of the main people', () => {
  it.each([
    ['openai-cto', 834],
    ['openai-cto', 900],
    ['hongkong-succession', 1180],
    ['flight-218', 1180],
    ['flight-218', 1440],
  ])('%s at %i px: no name is cut off, each with a line of its role', async (story, width) => {
    const page = await open(`${SITE}${story}/`, { viewport: { width, height: 900 } });
    const parts = await page.locator('.ww-part').evaluateAll((all) =>
      all.map((part) => {
        const name = part.querySelector('b') as HTMLElement;
        return { isCut: name.scrollWidth > name.clientWidth, high: part.getBoundingClientRect().height };
      }),
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const { isCut, high } of parts) expect([isCut, high < 50]).toEqual([false, true]);
  });

  it.each([
    ['openai-cto', 320],
    ['openai-cto', 820],
    ['flight-218', 390],
    ['hongkong-succession', 1000],
  ])('%s at %i px: nothing said of anybody is cut off, and the end of the row does not fade', async (story, width) => {
    const page = await open(`${SITE}${story}/`, { viewport: { width, height: 900 } });
    const cut = await page
      .locator('.ww-part > *')
      .evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight).length);
    expect(cut).toBe(0);
    const room = await page.locator('.ww-cast').evaluate((row) => {
      row.scrollLeft = row.scrollWidth;
      const fade = Number(/(\d+)px\)/.exec(getComputedStyle(row).maskImage)?.[1]);
      const last = row.lastElementChild as HTMLElement;
      return row.getBoundingClientRect().right - fade - last.getBoundingClientRect().right;
    });
    expect(room).toBeGreaterThanOrEqual(-1);
  });
});

describe('the first screen at 1440 by 900', () => {
  it.each(['openai-cto', 'flight-218', 'hongkong-succession', 'football-jiangzhou'])(
    '%s: headline, main people, timeline and graph are on it',
    async (story) => {
      const page = await open(`${SITE}${story}/`);
      const tops = await page.evaluate(() =>
        Object.fromEntries(
          ['.ww-headline', '.ww-tl-stage', '.ww-g-viewport', '.ww-aside'].map((selector) => {
            const seen = [...document.querySelectorAll(selector)].find((e) => e.getBoundingClientRect().width > 0);
            const { top = 9999, bottom = 9999 } = seen?.getBoundingClientRect() ?? {};
            return [selector, { top, shown: Math.min(innerHeight, bottom) - top, isWhole: bottom <= innerHeight }];
          }),
        ),
      );
      expect(tops['.ww-headline']?.top).toBeLessThan(120);
      expect(tops['.ww-aside']?.isWhole || (tops['.ww-aside']?.shown ?? 0) > 80).toBe(true);
      for (const drawn of ['.ww-tl-stage', '.ww-g-viewport']) {
        expect(tops[drawn]?.top, drawn).toBeLessThan(320);
        expect(tops[drawn]?.shown, drawn).toBeGreaterThan(400);
      }
      const smallest = (words: string) =>
        page.locator(words).evaluateAll((all) =>
          Math.min(
            ...all.map((word) => {
              const svg = (word as SVGTextElement).ownerSVGElement as SVGSVGElement;
              return Number.parseFloat(getComputedStyle(word).fontSize) * (svg.getScreenCTM()?.a ?? 0);
            }),
          ),
        );
      expect(await smallest('.ww-g-node text')).toBeGreaterThanOrEqual(12);
      expect(await smallest('.ww-g-word')).toBeGreaterThanOrEqual(10.5);
    },
  );
});

it('the way into a story stands on the first screen of a desk of 1920 by 1080, beside what is said of it', async () => {
  for (const story of ['openai-cto', 'flight-218', 'hongkong-succession', 'football-jiangzhou']) {
    const page = await open(`${SITE}${story}/`, { viewport: { width: 1920, height: 1080 } });
    const way = await page.getByRole('button', { name: '从头读起' }).boundingBox();
    expect((way?.y ?? 9999) + (way?.height ?? 0), story).toBeLessThanOrEqual(1080);
  }
});

it.each([
  [1180, 'flight-218', true],
  [1180, 'openai-cto', true],
  [1440, 'openai-cto', false],
  [1920, 'flight-218', true],
  [1920, 'openai-cto', false],
  [820, 'flight-218', false],
])('at %i px %s: the ties that take sides stand where there is room for them: %s', async (width, story, isThere) => {
  const page = await open(`${SITE}${story}/`, { viewport: { width, height: 1080 } });
  const row = page.locator('.ww-sides .ww-row').first();
  if (!isThere) {
    expect(await row.isVisible()).toBe(false);
    return;
  }
  await row.waitFor();
  const aside = await page.locator('.ww-aside').boundingBox();
  const box = await row.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(1080);
  expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual((aside?.x ?? 0) + (aside?.width ?? 0));
  await row.click();
  await page.locator('.ww-card-close').waitFor();
});

it.each([
  ['en', 1180],
  ['en', 320],
  ['zh-Hans', 1180],
  ['zh-Hant', 1180],
])('what the search asks for is not cut off, %s at %i px; both drawings are zoomed alike', async (lang, width) => {
  const page = await open(`${STORY}?lang=${lang}`, { viewport: { width, height: 900 } });
  const [wanted, given] = await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = getComputedStyle(field).font;
    return [pen.measureText(field.placeholder).width, field.clientWidth];
  });
  expect(wanted).toBeLessThanOrEqual(given);
  const orders = await page
    .locator('.ww-zoom')
    .evaluateAll((all) => all.map((zoom) => [...zoom.children].slice(0, 2).map((e) => e.getAttribute('aria-label'))));
  expect(orders.length).toBeGreaterThan(1);
  for (const order of orders) expect(order).toEqual(orders[0]);
});

it('the words of a chosen event stay inside its mark, in a Latin script as well', async () => {
  const page = await open(`${SITE}flight-218/?lang=en`);
  for (const place of [1, 2, 3, 4, 5, 6]) {
    await page.keyboard.press('n');
    await page.locator('.ww-walk-place').getByText(`Event ${place} `).waitFor();
    const over = await page.locator('.ww-tl-event.is-selected').evaluate((mark) => {
      const [words, ground] = ['.ww-tl-label', '.ww-tl-hit'].map((part) => {
        const all = [...mark.querySelectorAll(part)].map((e) => e.getBoundingClientRect());
        return { left: Math.min(...all.map((r) => r.left)), right: Math.max(...all.map((r) => r.right)) };
      });
      return words && ground ? Math.max(ground.left - words.left, words.right - ground.right) : 999;
    });
    expect(over).toBeLessThanOrEqual(1);
  }
});

describe('what is selected, at 1440 by 900', () => {
  it.each([
    ['an event', '.ww-walk'],
    ['a person', '.ww-card-name'],
  ])('%s: its card is on the screen, and the graph but for its lower edge', async (_what, mark) => {
    const page = await open(STORY);
    if (mark === '.ww-walk') await page.keyboard.press('n');
    else await page.locator('.ww-g-node').first().press('Enter');
    await page.locator(`.ww-aside ${mark}`).waitFor();
    const [card, graph] = await Promise.all(
      ['.ww-aside', '.ww-g-viewport'].map((selector) =>
        page.locator(selector).filter({ visible: true }).first().boundingBox(),
      ),
    );
    if (!card || !graph) throw new Error('nothing is drawn');
    expect(card.height).toBeGreaterThan(160);
    expect(card.y + card.height).toBeLessThanOrEqual(900);
    expect(card.y - graph.y).toBeGreaterThan(0.85 * graph.height);
  });
});

describe('the card of a person', () => {
  it('has nothing but paper under the button that closes it', async () => {
    const page = await open(`${SITE}openai-cto/?who=sam-altman`);
    const close = page.locator('.ww-card-close');
    await close.waitFor();
    const under = await close.evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const others = [...document.querySelectorAll('.ww-card :is(.ww-card-label, li, select, p)')];
      return others.filter((other) => {
        const box = other.getBoundingClientRect();
        return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      }).length;
    });
    expect(under).toBe(0);
  });
});

describe('the number of an event in the article', () => {
  it('stands close to its words and to the stop behind them', async () => {
    const page = await open(`${SITE}flight-218/`);
    await page.locator('.ww-reference').first().scrollIntoViewIfNeeded();
    const gaps = await page.locator('.ww-reference').evaluateAll((numbers) =>
      numbers.flatMap((number) => {
        const boxOf = (node: Node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        };
        const [before, own] = [number.previousElementSibling, boxOf(number)[0] as DOMRect];
        const end = before?.matches('.ww-quote') ? boxOf(before).at(-1) : undefined;
        // At the end of a line it begins the next.
        if (!end || own.top > end.bottom) return [];
        const behind = number.nextSibling?.nodeType === Node.TEXT_NODE ? boxOf(number.nextSibling)[0] : undefined;
        return [own.left - end.right, ...(behind && behind.top < own.bottom ? [behind.left - own.right] : [])];
      }),
    );
    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4);
  });
});

describe('what has the focus is never under the card', () => {
  it.each([
    ['a desk', 1440, 900],
    ['a low desk', 1440, 700],
    ['a tablet', 820, 1180],
    ['a phone', 390, 844],
  ])('on %s', async (_name, width, height) => {
    const page = await open(STORY, { viewport: { width, height } });
    await page.locator('[data-event]').filter({ visible: true }).first().click();
    await page.locator('.ww-aside .ww-walk').waitFor();
    const findHidden = () =>
      page.evaluate(() => {
        const [focus, card] = [document.activeElement, document.querySelector('.ww-aside')];
        if (!focus || !card || focus === document.body || card.contains(focus) || focus.contains(card)) return null;
        const [{ left, right, top }, over] = [focus.getBoundingClientRect(), card.getBoundingClientRect()];
        const isBeside = right <= over.left || left >= over.right;
        return isBeside || top < over.top ? null : focus.outerHTML.slice(0, 120);
      });
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      expect(await findHidden()).toBeNull();
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-node')))
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
          await page.keyboard.press(key);
          expect(await findHidden()).toBeNull();
        }
    }
  });
});

describe('nothing shifts while a page wakes', () => {
  const WIDTHS = [390, 834, 1440, 1920, 2304];
  const PAGES = [
    ['openai-cto/', 'zh-CN'],
    ['openai-cto/', 'en-GB'],
    ['flight-218/', 'en-GB'],
    ['', 'en-GB'],
  ] as const;
  it.each(PAGES.flatMap(([path, locale]) => WIDTHS.map((width) => ({ path, locale, width }))))(
    '/$path read in $locale at $width px',
    async ({ path, locale, width }) => {
      const page = await open(`${SITE}${path}`, { locale, viewport: { width, height: 900 } });
      expect(await findShift(page)).toBeLessThan(0.02);
    },
  );

  // What is drawn between two pieces is chance; of three loads the middle one counts.
  it('nor where it is shown before the whole of it has come, as on a slow phone', async () => {
    const shifts: number[] = [];
    for (let load = 0; load < 3; load++) {
      const page = await newPage({ locale: 'en-GB', viewport: { width: 390, height: 900 } });
      await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await page.goto(STORY);
      await page.locator('.ww-live').waitFor();
      shifts.push(await findShift(page));
      await page.context().close();
    }
    expect(shifts.sort((a, b) => a - b)[1]).toBeLessThan(0.02);
  });
});

describe('whatever can be pressed is at least 24 by 24 pixels, or stands in a line of text', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  it.each([
    ['the timeline on a desk', '', {}],
    ['an event on a desk', '?e=dismissal', {}],
    ['filters on a desk', '?type=dismissal&q=zz', {}],
    ['the timeline on a phone', '', PHONE],
    ['the graph on a phone', '?view=graph', PHONE],
    ['the article on a phone', '?view=article', PHONE],
  ])('%s', async (name, query, options) => {
    const page = await open(STORY + query, options);
    if (name.startsWith('an event')) await page.keyboard.press('n');
    const small = await page.evaluate(() => {
      const PRESSED = 'a[href], button, input, select, summary, label:has(input), [role="button"], [role="radio"]';
      const isSeen = (e: Element) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const findings: string[] = [];
      for (const element of document.querySelectorAll(PRESSED)) {
        // A field in its label is pressed by the label; a name or a link in a sentence is text.
        const target = element.matches('input') ? (element.closest('label') ?? element) : element;
        const isInText = target.matches('.ww-name, .ww-source a, .ww-skip');
        const { width, height } = target.getBoundingClientRect();
        if (!isSeen(target) || isInText || width === 0) continue;
        if (width < 23.5 || height < 23.5)
          findings.push(`${target.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`);
      }
      return findings;
    });
    expect(small).toEqual([]);
  });
});

describe('lines at 320 px', () => {
  it.each([
    ['', 'en-GB'],
    ['', 'zh-CN'],
    ['football-jiangzhou/', 'en-GB'],
    ['flight-218/', 'zh-CN'],
  ])('break inside no date and no Latin word, /%s in %s', async (path, locale) => {
    const page = await open(`${SITE}${path}`, { locale, viewport: { width: 320, height: 640 } });
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, noscript, select, .ww-hidden, svg')) continue;
        for (const whole of (node.textContent ?? '').matchAll(
          /[\d]+年(?:\d+月)?(?:\d+日)?|\d+ [A-Z]\w+ \d{4}|[A-Z]\w+ \d{4}|[A-Za-z]{2,}/g,
        )) {
          const range = document.createRange();
          range.setStart(node, whole.index);
          range.setEnd(node, whole.index + whole[0].length);
          const lines = new Set(
            [...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top / 4)),
          );
          if (lines.size > 1) found.push(whole[0]);
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
  });

  it('break a Chinese headline between its clauses', async () => {
    const page = await open(`${SITE}football-jiangzhou/`, { viewport: { width: 320, height: 640 } });
    const lines = await page
      .locator('.ww-headline .ww-whole')
      .evaluateAll((all) => all.map((e) => e.getClientRects().length));
    expect(lines).toEqual([1, 1]);
  });
});

describe('a wide desk', () => {
  it.each([
    [1920, 1200, 1],
    [2304, 1296, 1.05],
    [2560, 1440, 1.05],
    [3840, 2160, 1.4],
  ])('%d px: uses its width, the article beside the rest, the larger the wider', async (width, height, larger) => {
    const page = await open(STORY, { viewport: { width, height } });
    const boxes = await page.evaluate(() => {
      const boxOf = (selector: string) => {
        const seen = [...document.querySelectorAll(selector)].find((e) => e.getBoundingClientRect().width > 0);
        const { left = 0, right = 0, top = 0, bottom = 0 } = seen?.getBoundingClientRect() ?? {};
        return { left, right, top, bottom };
      };
      return {
        timeline: boxOf('.ww-tl-stage'),
        graph: boxOf('.ww-g-viewport'),
        card: boxOf('.ww-aside'),
        article: boxOf('.ww-article'),
        label: boxOf('.ww-tl-label'),
        sideways: document.documentElement.scrollWidth - innerWidth,
      };
    });
    const { timeline, graph, card, article, label, sideways } = boxes;
    expect(sideways).toBeLessThanOrEqual(0);
    expect(timeline.left).toBeLessThan(width * 0.02);
    expect(article.right).toBeGreaterThan(width * 0.95);
    expect(timeline.right).toBeLessThan(graph.left);
    expect(graph.right).toBeLessThan(article.left);
    expect(card.top).toBeGreaterThan(graph.bottom);
    for (const { top, bottom } of [timeline, graph, card]) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    expect(label.bottom - label.top).toBeGreaterThanOrEqual(15 * larger);
  });

  it('keeps what is dragged, pinched and opened under the hand', async () => {
    const page = await open(STORY, { viewport: { width: 3840, height: 2160 } });
    const mark = page.locator('.ww-g-node .ww-g-mark').nth(2);
    const middle = async () => {
      const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return [x + width / 2, y + height / 2] as const;
    };
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 4 });
    await page.mouse.up();
    const [draggedX, draggedY] = await middle();
    expect(Math.abs(draggedX - x - 90)).toBeLessThan(2);
    expect(Math.abs(draggedY - y - 60)).toBeLessThan(2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => page.locator('.ww-g-viewport[data-zoomed]').count()).toBe(1);
    await expect.poll(() => page.locator('.ww-g-viewport[data-moving]').count()).toBe(0);
    const [zoomedX, zoomedY] = await middle();
    expect(Math.abs(zoomedX - draggedX)).toBeLessThan(4);
    expect(Math.abs(zoomedY - draggedY)).toBeLessThan(4);
    const name = page.locator('.ww-article .ww-name').nth(2);
    await name.hover();
    const peek = page.locator('.ww-who');
    await peek.waitFor();
    const [words, card] = [await name.boundingBox(), await peek.boundingBox()];
    expect(Math.abs((card?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0)))).toBeLessThan(20);
    expect(card?.x).toBeLessThanOrEqual((words?.x ?? 0) + 1);
  });
});
