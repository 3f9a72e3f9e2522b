/**
 * The view as it stands, as one SVG that needs nothing else: headline, source, timeline, people, in the reader's colours.
 *
 * Promises: as wide as on a desk whatever the reader's screen; the page itself does not move. It is drawn by the same
 * components as the page, out of sight, and taken from there.
 */
import { createRoot } from 'react-dom/client';
import { PeopleGraph } from '../../graph/PeopleGraph.tsx';
import { formatEdtf } from '../../model/formatEdtf.ts';
import type { StoryStore } from '../../store/createStoryStore.ts';
import { StoryProvider } from '../../store/StoryContext.tsx';
import { Timeline } from '../../timeline/Timeline.tsx';
import { wrapLabel } from '../../timeline/wrapLabel.ts';
import { freezeStyles } from './freezeStyles.ts';

export type PictureOf = 'both' | 'timeline' | 'graph';

/** CSS pixels. */
const WIDTH = 1400;
const MARGIN = 40;
const SVG = 'http://www.w3.org/2000/svg';
const GAP = 28;
/** The drawing of each view, and what is taken of it. */
const VIEWS = '.ww-tl-stage, .ww-g-viewport';
const DRAWN = ':scope canvas, :scope > svg';
/** Milliseconds within which the views draw themselves anywhere but on a machine that hangs. */
const PATIENCE = 10_000;

/** Rejects where the views do not come to be drawn. */
export async function takePicture(store: StoryStore, of: PictureOf, around: Element): Promise<string> {
  const host = document.createElement('div');
  host.className = 'ww ww-live ww-picture';
  host.lang = store.getState().lang;
  host.inert = true;
  around.after(host);
  const root = createRoot(host);
  root.render(
    <StoryProvider value={store}>
      {of !== 'graph' && <Timeline />}
      {of !== 'timeline' && <PeopleGraph />}
    </StoryProvider>,
  );
  try {
    await isDrawn(host, of);
    return compose(store, host);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Resolves when each view has its one drawing. */
function isDrawn(host: Element, of: PictureOf): Promise<void> {
  const wanted = [of !== 'graph' && '.ww-tl-stage', of !== 'timeline' && '.ww-g-viewport'].filter((s) => s !== false);
  const end = performance.now() + PATIENCE;
  return new Promise((resolve, reject) => {
    const look = () => {
      const isThere = wanted.every((selector) => host.querySelectorAll(selector).length === 1);
      // A frame later what is drawn by canvas is there as well.
      if (isThere) requestAnimationFrame(() => resolve());
      else if (performance.now() > end) reject(new Error('The views have not been drawn'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function compose(store: StoryStore, host: Element): string {
  const look = getComputedStyle(host);
  const frame = host.getBoundingClientRect();
  const picture = document.createElementNS(SVG, 'svg');
  let bottom = drawHead(picture, store, look);
  for (const view of host.querySelectorAll(VIEWS)) {
    const place = view.getBoundingClientRect();
    for (const drawn of view.querySelectorAll(DRAWN)) {
      const { left, top, width, height } = drawn.getBoundingClientRect();
      const frozen = drawn instanceof HTMLCanvasElement ? imageOf(drawn) : freezeStyles(drawn);
      if (!frozen || width === 0) continue;
      const at = { x: MARGIN + left - frame.left, y: bottom + GAP + top - place.top, width, height };
      for (const [name, value] of Object.entries(at)) frozen.setAttribute(name, String(Math.round(value * 100) / 100));
      picture.append(frozen);
    }
    bottom += GAP + place.height;
  }
  const height = Math.ceil(bottom + MARGIN);
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  picture.setAttribute('width', String(WIDTH));
  picture.setAttribute('height', String(height));
  picture.prepend(element('rect', { width: WIDTH, height, fill: look.backgroundColor }));
  return new XMLSerializer().serializeToString(picture);
}

/** Headline and source. Returns where the views begin. */
function drawHead(picture: Element, store: StoryStore, look: CSSStyleDeclaration): number {
  const { story, lang } = store.getState();
  const { publisher, author, published } = story.source;
  const ink = { fill: look.color, x: MARGIN };
  const serif = { 'font-family': look.getPropertyValue('--ww-serif').trim(), 'font-weight': 700, 'font-size': 34 };
  const { lines } = wrapLabel(story.title, (WIDTH - 2 * MARGIN) / 34, 3);
  lines.forEach((line, i) => {
    picture.append(element('text', { ...ink, ...serif, y: 66 + i * 44 }, line));
  });
  const y = 66 + lines.length * 44 - 8;
  const source = [publisher, author, published && formatEdtf(published, lang)].filter(Boolean).join(' · ');
  picture.append(
    element('text', { ...ink, y, 'font-family': look.fontFamily, 'font-size': 16, 'fill-opacity': 0.75 }, source),
  );
  return y;
}

function element(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(text);
  return made;
}

const imageOf = (canvas: HTMLCanvasElement) => element('image', { href: canvas.toDataURL('image/png') });
