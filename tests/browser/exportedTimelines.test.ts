/** Exported timelines, shown by the libraries they are for: TimelineJS and vis-timeline, in a page of their own. */
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../src/exchange/writeTimelineJs.ts';
import { writeTimelineJsCsv } from '../../src/exchange/writeTimelineJsCsv.ts';
import { writeVisTimeline } from '../../src/exchange/writeVisTimeline.ts';
import type { Story } from '../../src/model/story.ts';
import { DATED } from '../exchange/datedStory.ts';
import { serveFolder } from './serveFolder.ts';
import { startBrowser } from './startBrowser.ts';
import { stopServer } from './stopServer.ts';

const MARKUP = '<img src=x onerror="window.hit = 1"><script>window.hit = 1</script>&lt;b onclick=1&gt;';
/** The same story with markup in every word. */
const HOSTILE: Story = {
  ...DATED,
  title: MARKUP,
  source: { ...DATED.source, publisher: MARKUP, url: `https://example.org/"><script>window.hit=1</script>` },
  topics: [{ id: 'topic-work', label: MARKUP, kind: 'theme', evidence: [] }],
  events: DATED.events.map((event) => ({
    ...event,
    title: MARKUP,
    speaker: { name: MARKUP, evidence: [] },
    evidence: [{ start: 0, end: 1, exact: MARKUP }],
  })),
};

const TIMELINE_PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="timeline/css/timeline.css">
<div id="timeline" style="width: 1000px; height: 600px"></div><script src="timeline/js/timeline.js"></script>`;
const VIS_PAGE = `<!doctype html><meta charset="utf-8"><div id="timeline"></div><script src="vis.js"></script>`;

const folder = mkdtempSync(join(tmpdir(), 'whowhen-exported-'));
let served: { server: Server; url: string };
const browser = startBrowser();
let page: Page;
let errors: string[];

beforeAll(async () => {
  cpSync('node_modules/@knight-lab/timelinejs/dist', join(folder, 'timeline'), { recursive: true });
  copyFileSync('node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js', join(folder, 'vis.js'));
  writeFileSync(join(folder, 'timeline.html'), TIMELINE_PAGE);
  writeFileSync(join(folder, 'vis.html'), VIS_PAGE);
  for (const [name, story] of Object.entries({ dated: DATED, hostile: HOSTILE })) {
    writeFileSync(join(folder, `${name}.json`), writeTimelineJs(story));
    writeFileSync(join(folder, `${name}.csv`), writeTimelineJsCsv(story));
    writeFileSync(join(folder, `${name}.vis.json`), writeVisTimeline(story));
  }
  served = await serveFolder(folder, '/');
});
afterAll(async () => {
  await stopServer(served.server);
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string): Promise<void> {
  page = await browser().newPage({ viewport: { width: 1100, height: 700 } });
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.url}${name}`);
}

/** Slides as TimelineJS shows them: `null` date for the title. */
async function showTimeline(file: string): Promise<{ date: string; headline: string; text: string }[]> {
  await open('timeline.html');
  await page.evaluate((source) => {
    const { TL } = window as unknown as {
      TL: { Timeline: new (...args: unknown[]) => { on: (e: string, f: () => void) => void } };
    };
    return new Promise<void>((resolve) => {
      new TL.Timeline('timeline', source, { font: null }).on('loaded', () => resolve());
    });
  }, `${served.url}${file}`);
  return page.locator('.tl-slide').evaluateAll((slides) =>
    slides.map((slide) => {
      const textOf = (selector: string) => slide.querySelector(selector)?.textContent?.trim() ?? '';
      return { date: textOf('.tl-headline-date'), headline: textOf('.tl-headline'), text: textOf('.tl-text-content') };
    }),
  );
}

const hit = () => page.evaluate(() => (window as unknown as { hit?: number }).hit);

describe.each(['json', 'csv'])('TimelineJS, given %s', (kind) => {
  it('shows every event in order, under its date in words and with its quote', async () => {
    const [title, ...slides] = await showTimeline(`dated.${kind}`);
    expect(title?.headline).toBe('The long road');
    expect(slides.map(({ date }) => date)).toEqual([
      '1990s',
      'spring 2019',
      'by 2 January 2020',
      'no date',
      'from June 2021',
      'April 2022 – October 2022',
      'about 2023',
      '5 March 2024',
      'May 2024',
      'no date',
    ]);
    expect(slides.map(({ headline }) => headline)).toEqual([
      'Line 4',
      'Line 8',
      'Line 7',
      '[Reported] Line 9',
      'Line 6',
      'Line 5',
      'Line 3',
      'Line 1',
      '[Planned] Line 2',
      '[Denied] Line 10',
    ]);
    expect(slides.find(({ headline }) => headline === 'Line 1')?.text).toBe('Ada Hill joined Acme on 5 March 2024.');
    expect(await page.locator('.tl-message-full').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows markup in the words as words', async () => {
    const slides = await showTimeline(`hostile.${kind}`);
    expect(slides).toHaveLength(11);
    for (const { headline } of slides) expect(headline).toContain(MARKUP);
    expect(await hit()).toBeUndefined();
    await page.close();
  });
});

describe('vis-timeline', () => {
  const show = async (file: string) => {
    await open('vis.html');
    return page.evaluate(async (source) => {
      const items = await (await fetch(source)).json();
      const { vis } = window as unknown as {
        vis: { Timeline: new (...args: unknown[]) => object; DataSet: new (...args: unknown[]) => { length: number } };
      };
      const data = new vis.DataSet(items);
      new vis.Timeline(document.getElementById('timeline'), data, {});
      return data.length;
    }, `${served.url}${file}`);
  };

  it('shows every item as a box or a range', async () => {
    expect(await show('dated.vis.json')).toBe(10);
    await expect.poll(() => page.locator('.vis-item-content').count()).toBeGreaterThanOrEqual(10);
    const words = await page.locator('.vis-item-content').allTextContents();
    expect(words).toEqual(expect.arrayContaining(['Line 1', '[Planned] Line 2', '[Denied] Line 10']));
    expect(await page.locator('.vis-item.vis-range').count()).toBe(5);
    expect(await page.locator('.vis-item.vis-box.undated').count()).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows markup in the words as words', async () => {
    await show('hostile.vis.json');
    await expect
      .poll(async () => (await page.locator('.vis-item-content').allTextContents())[0] ?? '')
      .toContain('<img');
    expect(await hit()).toBeUndefined();
    await page.close();
  });
});
