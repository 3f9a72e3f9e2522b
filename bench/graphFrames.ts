/**
 * How the people graph moves in a real browser beside others: until it stands still, panning and zooming, on the same
 * made-up people and ties.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { transformWithOxc } from 'vite';
import type { Story } from '../src/model/story.ts';
import { generateStory } from '../tests/graph/generateStory.ts';
import { buildSite } from './buildSite.ts';
import { type Frames, readHeld, readLoad, recordFrames, watchLoad } from './measurePage.ts';
import { type Bench, formatTable } from './section.ts';
import { type PageServer, servePages } from './servePages.ts';

/** People, and ties for each. */
const SIZES: readonly [number, number][] = [
  [12, 1.5],
  [60, 2],
  [200, 2],
  [1000, 4],
];
const VIEWPORT = { width: 1440, height: 900 };
/** Milliseconds after which a page that does not stand still is given up. */
const LIMIT = 60_000;

interface Drawn {
  name: string;
  /** What is there when the picture is, and when nothing settles any more. */
  picture: string;
  answers: string;
  stage: string;
  pathOf: (story: Story) => string;
}

const fileOf = (name: string) => readFileSync(new URL(`../node_modules/${name}`, import.meta.url));
const peer = (name: string, path: string, picture: string): Drawn => ({
  name,
  picture,
  answers: '#box[data-settled]',
  stage: '#box',
  pathOf: (story) => `${path}/${story.id}/`,
});
const DRAWN: readonly Drawn[] = [
  {
    name: 'whowhen',
    picture: '.ww-g-node',
    answers: '.ww-live .ww-g-node',
    stage: '.ww-g-viewport',
    pathOf: (story) => `whowhen/${story.id}/?view=graph`,
  },
  peer('d3-force, SVG', 'force', '#box circle'),
  peer('cytoscape fcose', 'fcose', '#box canvas'),
];

/** The others' pages and what they need; all read the same story. */
async function addPeers(server: PageServer, stories: readonly Story[]): Promise<void> {
  const libraries = {
    force: ['d3/dist/d3.min.js'],
    fcose: [
      'cytoscape/dist/cytoscape.min.js',
      'layout-base/layout-base.js',
      'cose-base/cose-base.js',
      'cytoscape-fcose/cytoscape-fcose.js',
    ],
  };
  for (const [path, names] of Object.entries(libraries)) {
    const file = fileURLToPath(new URL(`./pages/${path}Graph.ts`, import.meta.url));
    server.add(`pages/${path}Graph.js`, (await transformWithOxc(readFileSync(file, 'utf8'), file)).code);
    names.forEach((name) => {
      server.add(`libraries/${name}`, fileOf(name));
    });
    const scripts = names.map((name) => `<script src="/libraries/${name}"></script>`).join('');
    for (const story of stories)
      server.add(
        `${path}/${story.id}/index.html`,
        `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${story.id}</title>
<link rel="icon" href="data:,"><style>body { margin: 0 } #box { width: 100%; height: 620px }</style>${scripts}</head>
<body data-story="/whowhen/${story.id}.json"><div id="box"></div>
<script type="module" src="/pages/${path}Graph.js"></script></body></html>`,
      );
  }
}

/** A place on the stage where nobody stands, scrolled into view: from there the paper is dragged, and no disc. */
function findFree(page: Page, stage: string): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => {
    const element = [...document.querySelectorAll(selector)].find((e) => e.getBoundingClientRect().width > 0);
    element?.scrollIntoView({ block: 'start' });
    const box = element?.getBoundingClientRect();
    if (!box) throw new Error('nothing to move');
    const isFree = (x: number, y: number) => !document.elementFromPoint(x, y)?.closest('[data-node], circle');
    for (let y = box.top + 12; y < innerHeight - 12; y += 8)
      for (let x = box.left + 12; x < box.right - 12; x += 8) if (isFree(x, y)) return { x, y };
    throw new Error('no free place');
  }, stage);
}

async function measureZoom(page: Page, session: CDPSession, ms: number): Promise<Frames> {
  await page.keyboard.down('Control');
  const frames = await recordFrames(page, session, ms, (step) => page.mouse.wheel(0, step % 32 < 16 ? -60 : 60));
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  return frames;
}

async function measurePan(page: Page, session: CDPSession, ms: number, x: number, y: number): Promise<Frames> {
  await page.mouse.down();
  const frames = await recordFrames(page, session, ms, (step) =>
    page.mouse.move(x + 120 * Math.sin(step / 12), y + 60 * Math.sin(step / 9)),
  );
  await page.mouse.up();
  return frames;
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const framesOf = (f: Frames) => `${f.median.toFixed(1)}/${f.p95.toFixed(1)} (${ms(f.work)})`;
const HEAD = ['', 'picture', 'stands still', 'pan', 'zoom', 'heap MB', 'nodes'];

async function measureRow(browser: Browser, url: string, drawn: Drawn, story: Story, time: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await watchLoad(page, drawn);
    await page.goto(url + drawn.pathOf(story), { waitUntil: 'commit' });
    const load = await readLoad(page, session, LIMIT);
    const held = await readHeld(page, session);
    const middle = await findFree(page, drawn.stage);
    await page.mouse.move(middle.x, middle.y);
    const zoom = await measureZoom(page, session, time);
    const { x, y } = await findFree(page, drawn.stage);
    await page.mouse.move(x, y);
    const pan = await measurePan(page, session, time, x, y);
    const heap = (held.heap / 2 ** 20).toFixed(1);
    return [drawn.name, ms(load.picture), ms(load.answers), framesOf(pan), framesOf(zoom), heap, String(held.nodes)];
  } catch (error) {
    return [drawn.name, ...HEAD.slice(2).map(() => '–'), String(error).slice(0, 40)];
  } finally {
    await context.close();
  }
}

export async function graphFrames({ browser, isQuick, print }: Bench): Promise<void> {
  const stories = (isQuick ? SIZES.filter((_, i) => i !== 2) : SIZES).map(([count, per]) => generateStory(count, per));
  const server = await servePages();
  const site = await buildSite(stories);
  for (const { fileName, source } of site.files) server.add(`whowhen/${fileName}`, source);
  await addPeers(server, stories);
  print('\nGraph in the browser. Times in ms; frames as median/95th percentile, in brackets the processor time of the');
  print('main thread for each. Stands still: when it answers and nothing settles any more.');
  for (const story of stories) {
    print(`\n${story.entities.length} people, ${story.relationships.length} ties`);
    const rows = [HEAD];
    for (const drawn of DRAWN) rows.push(await measureRow(browser, server.url, drawn, story, isQuick ? 1000 : 3000));
    for (const line of formatTable(rows)) print(line);
  }
  await server.close();
}
