/** A story's page where no script runs, in a real Chromium: the ties as a table, in any width, and what of it is printed. */
import { describe, expect, inject, it } from 'vitest';
import type { Relationship } from '../../src/model/story.ts';
import { startVisits } from './startVisits.ts';

const SITE = inject('site');
const { open } = startVisits({ javaScriptEnabled: false });

const readStory = async (id: string) => (await fetch(`${SITE}${id}.json`)).json();

describe.each(['openai-cto', 'flight-218', 'hongkong-succession', 'football-jiangzhou'])('%s', (story) => {
  it('has a row for each tie, with its side and how long it holds', async () => {
    const page = await open(`${SITE}${story}/`);
    const { entities, relationships } = await readStory(story);
    const nameOf = new Map(entities.map(({ id, name }: { id: string; name: string }) => [id, name]));
    const rows = await page.locator('.ww-g-lines tbody tr').allTextContents();
    expect(rows).toHaveLength(relationships.length);
    relationships.forEach((tie: Relationship, i: number) => {
      for (const end of [tie.source, tie.target]) expect(rows[i]).toContain(nameOf.get(end));
      for (const date of [tie.since, tie.until]) if (date) expect(rows[i]).toContain(date.slice(0, 4));
    });
  });

  it.each([320, 390, 820, 1180, 1440])('nothing in its table is cut off or broken up at %i px', async (width) => {
    const page = await open(`${SITE}${story}/`, { viewport: { width, height: 800 } });
    const findings = await page.locator('.ww-g-lines').evaluate((table) => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
      const edge = table.getBoundingClientRect();
      for (const cell of table.querySelectorAll('tbody :is(th, td)')) {
        const { left, right } = cell.getBoundingClientRect();
        if (left < edge.left - 1 || right > edge.right + 1) found.push(`out of the table: ${cell.textContent}`);
        // A Latin word stands whole: each of its letters on one line.
        const text = cell.querySelector('button')?.firstChild ?? cell.firstChild;
        for (const { index, 0: word } of (text?.textContent ?? '').matchAll(/[A-Za-z]+/g)) {
          const range = document.createRange();
          range.setStart(text as Text, index);
          range.setEnd(text as Text, index + word.length);
          if (range.getClientRects().length > 1) found.push(`broken: ${word}`);
        }
      }
      return found;
    });
    expect(findings).toEqual([]);
  });

  it('says who the main people are, in words that cannot be pressed', async () => {
    const page = await open(`${SITE}${story}/`);
    expect(await page.locator('.ww-cast li').count()).toBeGreaterThan(1);
    expect(await page.locator('.ww-cast button:enabled').count()).toBe(0);
  });

  it('prints the chronology with its quotes, and neither graph nor table', async () => {
    const page = await open(`${SITE}${story}/`);
    await page.emulateMedia({ media: 'print' });
    const { events } = await readStory(story);
    const quotes = page.locator('.ww-tl-entry blockquote').filter({ visible: true });
    expect(await quotes.count()).toBe(events.length);
    const others = page.locator('.ww-g, .ww-g-lines, .ww-aside, .ww-article, .ww-tl-stage').filter({ visible: true });
    expect(await others.count()).toBe(0);
  });
});
