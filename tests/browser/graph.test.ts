/** The people graph under a hand: what is pointed at, and what moving it costs. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layoutGraph } from '../../src/graph/layoutGraph.ts';
import type { Story } from '../../src/model/story.ts';
import { generateStory } from '../graph/generateStory.ts';
import { startVisits } from './startVisits.ts';

const STORY = `${inject('site')}openai-cto/`;
const { open, newPage } = startVisits();

const drawing = (page: Page) => page.locator('.ww-live .ww-g-viewport > svg');

/** Each tie with a point so many pixels beside its line, where nothing else is drawn. */
const besideTies = (page: Page, pixels: number) =>
  drawing(page).evaluate((svg, off) => {
    svg.scrollIntoView({ block: 'center' });
    return [...svg.querySelectorAll<SVGPathElement>('path.ww-g-tie')].flatMap((path) => {
      const [length, to] = [path.getTotalLength(), path.getScreenCTM() as DOMMatrix];
      const at = (part: number) => path.getPointAtLength(length * part).matrixTransform(to);
      for (const part of [0.1, 0.15, 0.2, 0.25, 0.3]) {
        const [here, next] = [at(part), at(part + 0.01)];
        const turn = Math.atan2(next.y - here.y, next.x - here.x);
        const [x, y] = [here.x - off * Math.sin(turn), here.y + off * Math.cos(turn)];
        if (document.elementFromPoint(x, y) === svg) return [{ id: path.dataset.tie, x, y }];
      }
      return [];
    });
  }, pixels);

describe('a tie', () => {
  it('is pointed at and chosen by who comes near its line', async () => {
    const page = await open(STORY);
    const ties = await besideTies(page, 3);
    expect(ties.length).toBeGreaterThan(5);
    const lit = page.locator('.ww-g-tie.ww-g-lit');
    let found = 0;
    for (const { id, x, y } of ties) {
      await page.mouse.move(x, y);
      await expect.poll(() => lit.count()).toBe(1);
      // Where lines come together another may be as near.
      if ((await lit.getAttribute('data-tie')) === id) found++;
    }
    expect(found).toBeGreaterThanOrEqual(ties.length * 0.8);
    const chosen = await lit.getAttribute('data-tie');
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('tie')).toBe(chosen);
  });

  it('is not meant by who points at the paper', async () => {
    const page = await open(STORY);
    const { x, y } = (await drawing(page).boundingBox()) as { x: number; y: number };
    await page.mouse.move(x + 6, y + 6);
    await page.mouse.down();
    await page.mouse.up();
    expect(await page.locator('.ww-g-lit').count()).toBe(0);
    expect(page.url()).toBe(STORY);
  });
});

describe('moving the graph', () => {
  /** Elements whose style was reckoned at once, the most of all times, while something is done. */
  const mostRestyled = async (page: Page, act: () => Promise<void>): Promise<number> => {
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ['devtools.timeline'] });
    await act();
    const trace = JSON.parse(String(await browser?.stopTracing())) as {
      traceEvents: { name: string; args: { elementCount?: number } }[];
    };
    const counts = trace.traceEvents.filter((e) => e.name === 'UpdateLayoutTree').map((e) => e.args.elementCount ?? 0);
    expect(counts.length).toBeGreaterThan(0);
    return Math.max(...counts);
  };

  it('reckons no style of what is in it, from the first turn of the wheel until it rests', async () => {
    const page = await open(STORY);
    const moving = page.locator('.ww-g-viewport[data-moving]');
    await drawing(page).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    const all = await drawing(page).evaluate((svg) => svg.querySelectorAll('*').length);
    await drawing(page).hover({ position: { x: 8, y: 8 } });
    await page.keyboard.down('Control');
    const restyled = await mostRestyled(page, async () => {
      for (const turn of [-60, -60, -60, -60, 60, 60]) await page.mouse.wheel(0, turn);
      await moving.waitFor();
      await moving.waitFor({ state: 'detached' });
    });
    expect(restyled).toBeLessThan(all / 5);
  });

  it('selects no text, though the hand goes on before it rests', async () => {
    const page = await open(STORY);
    await drawing(page).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    const box = (await drawing(page).boundingBox()) as { x: number; y: number };
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await page.locator('.ww-g-viewport[data-moving]').waitFor();
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 300, { steps: 8 });
    expect(await page.evaluate(() => getSelection()?.type)).not.toBe('Range');
    await page.mouse.up();
  });

  it('makes it sharp where it rests enlarged, and a layer again in its own size', async () => {
    const page = await open(STORY);
    const isLayer = () => drawing(page).evaluate((svg) => getComputedStyle(svg).willChange === 'transform');
    const zoom = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
    expect(await isLayer()).toBe(true);
    await zoom('放大');
    await expect.poll(isLayer).toBe(false);
    await zoom('恢复原位');
    await expect.poll(isLayer).toBe(true);
  });
});

describe('many people', () => {
  const rule = generateStory(120, 2);
  // Each has its own place in the text: the element refuses stories that quote one place a hundred times.
  const LENGTH = 2000;
  const quote = (at: number) => ({ start: at % LENGTH, end: (at % LENGTH) + 1, exact: '。' });
  const made: Story = {
    ...rule,
    text: '。'.repeat(LENGTH),
    entities: rule.entities.map((e, i) => ({ ...e, mentions: e.mentions.map((_, k) => quote(i * 31 + k)) })),
    events: rule.events.map((e, i) => ({ ...e, evidence: [quote(i * 7)] })),
    relationships: rule.relationships.map((r, i) => ({ ...r, evidence: [quote(i * 7)] })),
  };
  const story = JSON.stringify({ ...made, graph: layoutGraph(made) });
  const html = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>many</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><body style="margin: 0">
<script src="whowhen.js"></script><who-when src="many.json" view="graph"></who-when>`;

  /** They stand in a page of somebody else's. */
  const openMany = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPage(options);
    await page.route('**/many.json', (route) => route.fulfill({ contentType: 'application/json', body: story }));
    await page.route('**/many.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${inject('site')}many.html`);
    await page.locator('.ww-live .ww-g-node').first().waitFor();
    return page;
  };
  const names = (page: Page) => page.locator('.ww-live .ww-g-name').filter({ visible: true });
  const wordsOfTies = (page: Page) => page.locator('.ww-live .ww-g-word').filter({ visible: true });

  it('have their main names on a phone, to be read, and all of them nearer', async () => {
    const page = await openMany({ viewport: { width: 390, height: 844 } });
    await expect.poll(() => names(page).count()).toBeLessThan(60);
    expect(await names(page).count()).toBeGreaterThan(8);
    expect(await wordsOfTies(page).count()).toBe(0);
    const sizes = await names(page).evaluateAll((all) => all.map((name) => name.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThan(10);
    await page.locator('.ww-live').getByRole('button', { name: '放大', exact: true }).filter({ visible: true }).click();
    await expect.poll(() => names(page).count()).toBe(120);
  });

  it('keep the words of other ties out of the way of those that are looked at', async () => {
    const page = await openMany();
    const all = await wordsOfTies(page).count();
    expect(all).toBeGreaterThan(100);
    await page.locator('.ww-live .ww-g-node').first().locator('.ww-g-mark').hover();
    await expect.poll(() => wordsOfTies(page).count()).toBeLessThan(all / 2);
    expect(await names(page).count()).toBe(120);
  });
});
