/** The timeline beside others, on the same made-up stories in one run. */
import type { CDPSession, Page } from 'playwright-core';
import type { Story } from '../src/model/story.ts';
import { buildSite } from './buildSite.ts';
import { generateStory } from './generateStory.ts';
import {
  type Frames,
  type Held,
  type Load,
  quantile,
  readHeld,
  readLoad,
  recordFrames,
  timeToPaint,
  watchLoad,
} from './measurePage.ts';
import { type Bench, formatTable, type Section } from './section.ts';
import { type PageServer, servePages } from './servePages.ts';
import { addPeers, CONTENDERS, type Contender } from './timelineContenders.ts';

interface Measured {
  bytes: number;
  load: Load;
  pan: Frames | null;
  zoom: Frames | null;
  filter: number | null;
  held: Held;
}

/** What does not answer within this many ms is given up. */
const GIVE_UP = 30_000;
const VIEWPORT = { width: 1440, height: 900 };

/** A part that fails or takes too long is left out; the others count. */
const attempt = <T>(part: Promise<T>): Promise<T | null> => part.catch(() => null);

/** The middle of what can be moved, scrolled into view. */
function findStage(page: Page, { stage }: Contender): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => {
    const element = [...document.querySelectorAll(selector)].find((e) => e.getBoundingClientRect().width > 0);
    element?.scrollIntoView({ block: 'start' });
    const box = element?.getBoundingClientRect();
    if (!box) throw new Error('nothing to move');
    return { x: box.left + box.width / 2, y: box.top + Math.min(box.height, innerHeight - box.top) / 2 };
  }, stage);
}

async function measureZoom(page: Page, session: CDPSession, contender: Contender, ms: number): Promise<Frames> {
  const { x, y } = await findStage(page, contender);
  await page.mouse.move(x, y);
  const turn = (isIn: boolean) => contender.zoom?.(page, isIn) ?? page.mouse.wheel(0, isIn ? -60 : 60);
  await page.keyboard.down('Control');
  const frames = await recordFrames(page, session, ms, (step) => turn(step % 32 < 16));
  // A little nearer than all of it, so that there is somewhere to pan to.
  for (let i = 0; i < 3; i++) await turn(true);
  await page.keyboard.up('Control');
  return frames;
}

async function measurePan(page: Page, session: CDPSession, contender: Contender, ms: number): Promise<Frames> {
  const { x, y } = await findStage(page, contender);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = await recordFrames(page, session, ms, (step) => page.mouse.move(x + 150 * Math.sin(step / 12), y));
  await page.mouse.up();
  return frames;
}

async function measureFilter(page: Page, contender: Contender, times: number): Promise<number> {
  if (contender.prepare) await contender.prepare(page);
  const filters: number[] = [];
  for (let i = 0; i < times; i++) {
    filters.push(await timeToPaint(page, contender.filterOn));
    await timeToPaint(page, contender.filterOff);
  }
  return quantile(filters, 0.5);
}

async function measure(bench: Bench, server: PageServer, contender: Contender, story: Story): Promise<Measured | null> {
  const isShort = bench.isQuick || story.events.length > 20_000;
  const context = await bench.browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(GIVE_UP);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.route(
      (url) => !url.href.startsWith(server.url),
      (route) => route.abort(),
    );
    await watchLoad(page, contender);
    const loads: Load[] = [];
    let bytes = 0;
    for (let i = 0; i < (isShort ? 1 : 3); i++) {
      server.takeBytes();
      await page.goto(server.url + contender.pathOf(story), { waitUntil: 'commit' });
      const load = await attempt(readLoad(page, session, GIVE_UP));
      if (!load) return null;
      loads.push(load);
      bytes = server.takeBytes();
    }
    const held = await readHeld(page, session);
    const within = <T>(part: Promise<T>) => attempt(Promise.race([part, rejectAfter(GIVE_UP)]));
    const ms = bench.isQuick ? 1000 : 2500;
    const zoom = await within(measureZoom(page, session, contender, ms));
    const pan = zoom && (await within(measurePan(page, session, contender, ms)));
    const filter = zoom && (await within(measureFilter(page, contender, isShort ? 1 : 3)));
    const median = (of: (load: Load) => number) => quantile(loads.map(of), 0.5);
    const load = { picture: median((l) => l.picture), answers: median((l) => l.answers), work: median((l) => l.work) };
    return { bytes, load, pan, zoom, filter, held };
  } finally {
    await context.close();
  }
}

const rejectAfter = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took too long')), ms).unref());

const ms = (value: number | null) => (value === null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const frames = (f: Frames | null) => (f ? `${ms(f.median)}/${ms(f.p95)} (${ms(f.work)})` : '–');
const HEAD = ['', 'KB gzip', 'picture', 'answers', 'pan', 'zoom', 'filter', 'heap MB', 'nodes'];

function rowOf(name: string, m: Measured | null): string[] {
  if (!m) return [name, ...HEAD.slice(1).map(() => '–')];
  return [
    name,
    (m.bytes / 1024).toFixed(0),
    ms(m.load.picture),
    `${ms(m.load.answers)} (${ms(m.load.work)})`,
    frames(m.pan),
    frames(m.zoom),
    ms(m.filter),
    (m.held.heap / 2 ** 20).toFixed(1),
    String(m.held.nodes),
  ];
}

async function run(bench: Bench): Promise<void> {
  const sizes = bench.isQuick ? [30, 10_000] : [30, 1000, 10_000, 100_000];
  const stories = sizes.map((size) => generateStory(size));
  const server = await servePages();
  const site = await buildSite(stories);
  for (const { fileName, source } of site.files) server.add(`whowhen/${fileName}`, source);
  await addPeers(server, stories);
  bench.print('Timeline. Times in ms, – where there was no answer; frames as median/95th percentile.');
  bench.print('In brackets the processor time of the main thread: for the page to answer, and for each frame.');
  for (const story of stories) {
    const rows = [HEAD];
    for (const contender of CONTENDERS) {
      rows.push(rowOf(contender.name, await measure(bench, server, contender, story)));
    }
    bench.print(`\n${story.events.length} events`);
    for (const line of formatTable(rows)) bench.print(line);
  }
  await server.close();
}

export const timelineSection: Section = { name: 'timeline', run };
