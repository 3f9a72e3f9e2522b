/** The timeline beside others, on the same made-up stories in one run. */
import { loadavg } from 'node:os';
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
import { type Bench, formatTable } from './section.ts';
import { type PageServer, servePages } from './servePages.ts';
import { addPeers, CONTENDERS, type Contender } from './timelineContenders.ts';

interface Measured {
  bytes: number;
  load: Load;
  pan: Frames | null;
  zoom: Frames | null;
  filter: number | null;
  held: Held | null;
}

/** Milliseconds after which a page that does not open is given up, and for all that is measured of one contender. */
const LIMITS = { whole: { open: 45_000, all: 150_000 }, quick: { open: 8_000, all: 14_000 } } as const;
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

/** `null` where the page does not open in time; the parts that time is too short for are `null` each. */
async function measure(bench: Bench, server: PageServer, contender: Contender, story: Story): Promise<Measured | null> {
  const limits = bench.isQuick ? LIMITS.quick : LIMITS.whole;
  const deadline = Date.now() + limits.all;
  const within = <T>(part: () => Promise<T>) => attempt(Promise.race([part(), rejectAfter(deadline - Date.now())]));
  const isShort = bench.isQuick || story.events.length > 20_000;
  const context = await bench.browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limits.open);
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
      const load = await attempt(readLoad(page, session, limits.open));
      if (!load) return null;
      loads.push(load);
      bytes = server.takeBytes();
    }
    const held = await within(() => readHeld(page, session));
    const ms = bench.isQuick ? 1000 : 2500;
    const zoom = held && (await within(() => measureZoom(page, session, contender, ms)));
    const pan = zoom && (await within(() => measurePan(page, session, contender, ms)));
    const filter = pan && (await within(() => measureFilter(page, contender, isShort ? 1 : 3)));
    const median = (of: (load: Load) => number) => quantile(loads.map(of), 0.5);
    const load: Load = {
      picture: median((l) => l.picture),
      answers: median((l) => l.answers),
      work: median((l) => l.work),
      shift: median((l) => l.shift),
    };
    return { bytes, load, pan, zoom, filter, held };
  } finally {
    await attempt(Promise.race([context.close(), rejectAfter(5_000)]));
  }
}

const rejectAfter = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took too long')), Math.max(0, ms)));

const ms = (value: number | null) => (value === null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const frames = (f: Frames | null) => (f ? `${ms(f.median)}/${ms(f.p95)} (${ms(f.work)})` : '–');
const HEAD = ['', 'KB gzip', 'picture', 'answers', 'shift', 'pan', 'zoom', 'filter', 'heap MB', 'nodes'];
const RATIOS = [
  '× canvas',
  'bytes',
  'picture',
  'work',
  'pan p95',
  'zoom p95',
  'pan work',
  'zoom work',
  'filter',
  'heap',
];

function rowOf(name: string, m: Measured | null): string[] {
  if (!m) return [name, ...HEAD.slice(1).map(() => '–')];
  return [
    name,
    (m.bytes / 1024).toFixed(0),
    ms(m.load.picture),
    `${ms(m.load.answers)} (${ms(m.load.work)})`,
    m.load.shift.toFixed(3),
    frames(m.pan),
    frames(m.zoom),
    ms(m.filter),
    m.held ? (m.held.heap / 2 ** 20).toFixed(1) : '–',
    m.held ? String(m.held.nodes) : '–',
  ];
}

/** The same as multiples of what the plain canvas takes. */
function ratiosOf(name: string, m: Measured | null, base: Measured | null): string[] {
  const parts: ((of: Measured) => number | null | undefined)[] = [
    (of) => of.bytes,
    (of) => of.load.picture,
    (of) => of.load.work,
    (of) => of.pan?.p95,
    (of) => of.zoom?.p95,
    (of) => of.pan?.work,
    (of) => of.zoom?.work,
    (of) => of.filter,
    (of) => of.held?.heap,
  ];
  const cell = (part: (typeof parts)[number]) => {
    const [own, other] = [m && part(m), base && part(base)];
    return own == null || !other ? '–' : (own / other).toFixed(2);
  };
  return [name, ...parts.map(cell)];
}

const LEGEND = `Timeline. Times in ms, – where there was no answer; frames as median/95th percentile.
In brackets the processor time of the main thread: for the page to answer, and for each frame.
Picture: from the start of navigation to the end of the frame in which the picture stands whole: of whowhen, which comes
drawn, the timeline down to the key below it; of the others the first mark that their script has drawn. Answers: until
it can be moved; shift is how far it has moved on its own by then.`;

export async function timelineSection(bench: Bench): Promise<void> {
  const sizes = bench.sizes ?? (bench.isQuick ? [30, 10_000] : [30, 1000, 10_000, 100_000]);
  const stories = sizes.map((size) => generateStory(size));
  const server = await servePages();
  const site = await buildSite(stories);
  for (const { fileName, source } of site.files) server.add(`whowhen/${fileName}`, source);
  await addPeers(server, stories);
  bench.print(LEGEND);
  const lost = new Set<Contender>();
  for (const story of stories) {
    const all = new Map<string, Measured | null>();
    for (const contender of bench.isPlain ? CONTENDERS.slice(0, 2) : CONTENDERS) {
      // What did not open a smaller story is not tried on a larger one.
      const measured = lost.has(contender) ? null : await measure(bench, server, contender, story);
      if (!measured) lost.add(contender);
      all.set(contender.name, measured);
    }
    const base = all.get('canvas') ?? null;
    const rows = [...all].map(([name, measured]) => rowOf(name, measured));
    const ratios = [...all].flatMap(([name, m]) => (name === 'canvas' ? [] : [ratiosOf(name, m, base)]));
    bench.print(`\n${story.events.length} events (load of the machine ${loadavg()[0]?.toFixed(1)})`);
    for (const line of [...formatTable([HEAD, ...rows]), '', ...formatTable([RATIOS, ...ratios])]) bench.print(line);
  }
  await server.close();
}
