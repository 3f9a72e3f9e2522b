/** Who is measured: Whowhen's own page, a plain canvas, and what people use today; how each is opened and handled. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { transformWithOxc } from 'vite';
import type { Story } from '../src/model/story.ts';
import type { PageServer } from './servePages.ts';

export interface Contender {
  name: string;
  /** What must have a size on the screen for the picture to be whole, and for the page to answer. */
  picture: string;
  answers: string;
  /** Where one drags and turns the wheel. */
  stage: string;
  pathOf: (story: Story) => string;
  /** Run in the page: shows only the events of the main person, and all again. */
  filterOn: string;
  filterOff: string;
  /** Brings into view what the filter needs. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Zooms a step nearer or further out where the wheel does not. */
  zoom?: (page: Page, isIn: boolean) => Promise<unknown>;
}

const fileOf = (name: string) => readFileSync(new URL(`../node_modules/${name}`, import.meta.url));

const FILTER_ON = 'filterFirst(true)';
const FILTER_OFF = 'filterFirst(false)';
const OWN_OPTION = "document.querySelector('details.ww-facet .ww-option input').click()";

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'whowhen',
    picture: '.ww-tl-legend',
    answers: '.ww-live .ww-tl-strip',
    stage: '.ww-tl-track',
    pathOf: (story) => `whowhen/${story.id}/`,
    filterOn: OWN_OPTION,
    filterOff: OWN_OPTION,
    prepare: (page) => page.locator('details.ww-facet summary').first().click(),
  },
  {
    name: 'canvas',
    picture: '[data-drawn]',
    answers: '[data-drawn]',
    stage: 'canvas',
    pathOf: (story) => `canvas/${story.id}/`,
    filterOn: FILTER_ON,
    filterOff: FILTER_OFF,
  },
  {
    name: 'vis-timeline',
    picture: '.vis-item',
    answers: '.vis-item',
    stage: '.vis-center',
    pathOf: (story) => `vis/${story.id}/`,
    filterOn: FILTER_ON,
    filterOff: FILTER_OFF,
  },
  {
    name: 'TimelineJS3',
    picture: '.tl-timemarker-content-container',
    answers: '.tl-timemarker-content-container',
    stage: '.tl-timenav',
    pathOf: (story) => `timelinejs/${story.id}/`,
    filterOn: FILTER_ON,
    filterOff: FILTER_OFF,
    zoom: (page, isIn) =>
      page.evaluate((at) => document.querySelectorAll<HTMLElement>('.tl-menubar-button')[at]?.click(), isIn ? 0 : 1),
  },
];

const pageOf = (story: Story, head: string, body: string, script: string) => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>${story.id}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { margin: 0 } canvas, #box { display: block; width: 100%; height: 600px }</style>${head}</head>
<body data-story="/whowhen/${story.id}.json">${body}<script type="module" src="${script}"></script></body></html>`;

async function scriptOf(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`./pages/${name}.ts`, import.meta.url));
  return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code;
}

/** Puts the others' pages on the server; all of them read the same story. */
export async function addPeers(server: PageServer, stories: readonly Story[]): Promise<void> {
  for (const name of ['canvasTimeline', 'visTimeline', 'timelineJs'])
    server.add(`pages/${name}.js`, await scriptOf(name));
  server.add('vis/lib.js', fileOf('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'));
  server.add('vis/lib.css', fileOf('vis-timeline/styles/vis-timeline-graph2d.min.css'));
  server.add('timelinejs/lib.js', fileOf('@knight-lab/timelinejs/dist/js/timeline.js'));
  server.add('timelinejs/lib.css', fileOf('@knight-lab/timelinejs/dist/css/timeline.css'));
  for (const kind of ['ttf', 'woff', 'woff2'])
    server.add(`css/icons/tl-icons.${kind}`, fileOf(`@knight-lab/timelinejs/dist/css/icons/tl-icons.${kind}`));
  const lib = (name: string) =>
    `<link rel="stylesheet" href="/${name}/lib.css"><script src="/${name}/lib.js"></script>`;
  for (const story of stories) {
    const box = '<div id="box"></div>';
    server.add(`canvas/${story.id}/index.html`, pageOf(story, '', '<canvas></canvas>', '/pages/canvasTimeline.js'));
    server.add(`vis/${story.id}/index.html`, pageOf(story, lib('vis'), box, '/pages/visTimeline.js'));
    server.add(`timelinejs/${story.id}/index.html`, pageOf(story, lib('timelinejs'), box, '/pages/timelineJs.js'));
  }
}
