/**
 * The first view of every article in seeds/, untouched, in a real Chromium at two widths: each event has a label that
 * can be read whole, touches no other and is not cut off.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { startVisits } from './startVisits.ts';

const STORIES = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

const { open } = startVisits();

interface Label {
  name: string;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

async function look(story: string, width: number) {
  const page = await open(`${inject('site')}${story}/`, { viewport: { width, height: 900 } });
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const track = [...document.querySelectorAll('.ww-tl-track')].find((e) => e.getBoundingClientRect().width > 0);
    const labels = [...(track?.querySelectorAll('.ww-tl-event') ?? [])].map((event) => {
      const label = event.querySelector('.ww-tl-label');
      const name = event.getAttribute('aria-label') ?? '';
      return { name, text: label?.textContent ?? '', ...box(label ?? event) };
    });
    const count = Number(/\d+/.exec(document.querySelector('.ww-shown')?.textContent ?? '')?.[0]);
    return { labels, count, track: track ? box(track) : null };
  });
}

const touches = (a: Label, b: Label) =>
  a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
const bare = (text: string) => text.replace(/\s/g, '');

describe.each([1440, 1180])('at %i px', (width) => {
  it.each(STORIES)('%s: every event has a whole label, none touches another or is cut off', async (story) => {
    const { labels, count, track } = await look(story, width);
    expect(labels).toHaveLength(count);
    for (const label of labels) {
      expect(bare(label.name).startsWith(bare(label.text)) && label.text !== '', label.name).toBe(true);
      // The name goes on with the date: a label that ends in the middle of the title would end elsewhere.
      expect(/^[，,]/.test(bare(label.name).slice(bare(label.text).length)), label.name).toBe(true);
      expect(label.left).toBeGreaterThanOrEqual((track?.left ?? 0) - 1);
      expect(label.right).toBeLessThanOrEqual((track?.right ?? 0) + 1);
    }
    const pairs = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter((b) => touches(a, b))
        .map((b) => [a.name, b.name]),
    );
    expect(pairs).toEqual([]);
  });
});
