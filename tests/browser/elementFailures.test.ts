/**
 * Story files that are missing, slow, broken, of the future, far too large or made to do harm: each gives a quiet line
 * in the element's place, or what the page has put there, and `whowhen:error`; the page around it is none the worse.
 */
import type { RequestListener } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { type Host, sendText, startHost } from './startHost.ts';

const SCRIPT = '<script src="/stories/whowhen.js"></script>';
const HEARD = '<script src="/listen.js"></script>';
const LISTEN = `globalThis.told = new Promise((done) =>
  ['ready', 'error'].forEach((name) => document.addEventListener('whowhen:' + name, (e) => done(e.detail.code ?? name))));`;

let host: Host;
let story: Story;
beforeAll(async () => {
  host = await startHost(inject('site'), inject('chromiumPath'));
  host.answer('/listen.js', sendText(LISTEN, 'text/javascript'));
  story = await (await fetch(`${inject('site')}openai-cto.json`)).json();
});
afterAll(() => host?.close());
beforeEach(() => {
  host.complaints.length = 0;
});
afterEach(async () => {
  for (const context of host.browser.contexts()) await context.close();
  // The browser's own line for an answer that is no success; nothing of ours.
  expect(host.complaints.filter((line) => !/^Failed to load resource: the server responded/.test(line))).toEqual([]);
});

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Promise<string> }).told);
const json = (value: unknown): RequestListener => sendText(JSON.stringify(value), 'application/json');
const openWith = (listener: RequestListener, inside = '') => {
  host.answer('/story.json', listener);
  return host.open(`${HEARD}${SCRIPT}<p>before</p><who-when src="/story.json">${inside}</who-when><p>after</p>`);
};
const endless: RequestListener = (_, response) => {
  const piece = Buffer.alloc(1_000_000, 32);
  let sent = 0;
  const more = () => {
    if (response.destroyed || sent > 50_000_000) return response.end();
    sent += piece.length;
    response.write(piece, more);
  };
  more();
};

describe('a story file', () => {
  it.each<[string, () => RequestListener, string, RegExp]>([
    ['that is missing', () => (_, r) => r.writeHead(404).end(), 'unreachable', /cannot be loaded/],
    [
      'that is a web page',
      () => sendText('<!doctype html><script>pwned = 1</script>', 'text/html'),
      'not-json',
      /damaged/,
    ],
    ['nested without end', () => sendText('['.repeat(1_000_000), 'application/json'), 'not-json', /damaged/],
    ['of a future version', () => json({ ...story, version: 2 }), 'newer', /newer version/],
    ['of 50 MB', () => endless, 'too-large', /too large/],
    [
      'with a million ties',
      () => json({ ...story, relationships: Array(1_000_000).fill(0) }),
      'not-a-story',
      /damaged/,
    ],
    [
      'with an absurd date',
      () => json({ ...story, events: story.events.map((event) => ({ ...event, date: '99999-99-99' })) }),
      'not-a-story',
      /damaged/,
    ],
    [
      'with the names of everything as ids',
      () => json({ ...story, entities: [{ ...story.entities[0], id: '__proto__' }, ...story.entities.slice(1)] }),
      'not-a-story',
      /damaged/,
    ],
    [
      'that would change every object',
      () => sendText('{"__proto__":{"pwned":1},"version":1}', 'text/plain'),
      'not-a-story',
      /damaged/,
    ],
    ['whose quotes are not in its text', () => json({ ...story, text: '' }), 'not-a-story', /damaged/],
  ])('%s gives a quiet line and an error', async (_name, listener, code, line) => {
    const page = await openWith(listener());
    expect(await told(page)).toBe(code);
    expect(await page.locator('who-when [part=message]').textContent()).toMatch(line);
    expect(await page.locator('who-when [part=message]').isVisible()).toBe(true);
    expect(await page.locator('body > p:visible').allTextContents()).toEqual(['before', 'after']);
    expect(await page.evaluate(() => [({} as { pwned?: 1 }).pwned, 'pwned' in window])).toEqual([undefined, false]);
  });

  it('that never comes is given up', async () => {
    host.answer('/story.json', (_, response) => response.writeHead(200).write('{'));
    const page = await host.open(`${HEARD}${SCRIPT}<who-when src="/story.json"></who-when>`, {
      init: 'const wait = setTimeout; globalThis.setTimeout = (run, ms) => wait(run, ms === 20_000 ? 20 : ms);',
    });
    expect(await told(page)).toBe('slow');
  });

  it('that fails leaves what the page has put in its place, and one that comes takes it', async () => {
    const failed = await openWith((_, response) => response.writeHead(500).end(), '<a href="/">Read the article</a>');
    expect(await told(failed)).toBe('unreachable');
    expect(await failed.getByRole('link', { name: 'Read the article' }).isVisible()).toBe(true);
    expect(await failed.locator('who-when [part=message]').isVisible()).toBe(false);
    let send = () => {};
    const late = await openWith((_, response) => {
      send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(story));
    }, '<a href="/">Read the article</a>');
    expect(await late.getByRole('link', { name: 'Read the article' }).isVisible()).toBe(true);
    send();
    expect(await told(late)).toBe('ready');
    expect(await late.getByRole('link', { name: 'Read the article' }).isVisible()).toBe(false);
  });

  it('with markup in every string shows it as text', async () => {
    const markup = '<img src=x onerror="pwned=1"><script>pwned=1</script>';
    const start = story.text.length;
    const text = `${story.text}${markup}`;
    const quote = { start, end: text.length, exact: markup };
    const page = await openWith(
      json({
        ...story,
        title: markup,
        text,
        source: { file: markup, publisher: markup, author: markup, url: `javascript:pwned=1//${markup}` },
        blocks: [...story.blocks, { kind: 'paragraph', start, end: text.length }],
        entities: story.entities.map((e) => ({
          ...e,
          name: markup,
          latinName: markup,
          description: markup,
          aliases: [markup],
        })),
        topics: story.topics.map((topic) => ({ ...topic, label: markup })),
        events: story.events.map((e) => ({
          ...e,
          title: markup,
          evidence: [...e.evidence.slice(0, 1), quote].slice(0, e === story.events[0] ? 2 : 1),
        })),
        relationships: story.relationships.map((tie) => ({ ...tie, label: markup })),
      }),
    );
    expect(await told(page)).toBe('ready');
    const element = page.locator('who-when');
    await element.evaluate((e) => e.setAttribute('masthead', ''));
    await element.getByRole('heading', { name: markup }).waitFor();
    await element.locator('[data-node]').first().press('Enter');
    await element.locator('.ww-has-card').waitFor();
    const made = await element.evaluate((e) => [
      e.shadowRoot?.querySelectorAll('img, script').length,
      e.shadowRoot?.querySelectorAll('[href^="javascript"]').length,
      'pwned' in window,
    ]);
    expect(made).toEqual([0, 0, false]);
  });
});

describe('a story that the page hands over', () => {
  it('is refused where it bites its own tail, and drawn when a good one follows', async () => {
    const page = await host.open(`${HEARD}${SCRIPT}<who-when></who-when>`);
    await page.evaluate((given) => {
      const cyclic = { ...given, source: { file: 'x' } } as unknown as Record<string, unknown>;
      cyclic.text = cyclic;
      Object.assign(document.querySelector('who-when') as Element, { story: cyclic });
    }, story);
    expect(await told(page)).toBe('not-a-story');
    await page.evaluate(
      (given) => Object.assign(document.querySelector('who-when') as Element, { story: given }),
      story,
    );
    await page.locator('who-when .ww-live').waitFor();
    expect(await page.locator('who-when [part=message]').isVisible()).toBe(false);
  });

  it('may point at itself in what nobody reads, and is not changed', async () => {
    const page = await host.open(`${HEARD}${SCRIPT}<who-when></who-when>`);
    const isSame = await page.evaluate(async (given) => {
      const before = JSON.stringify(given);
      Object.defineProperty(given, 'self', { value: given, enumerable: false });
      Object.assign(document.querySelector('who-when') as Element, { story: Object.freeze(given) });
      await (globalThis as unknown as { told: Promise<string> }).told;
      return before === JSON.stringify(given);
    }, story);
    expect(await told(page)).toBe('ready');
    expect(isSame).toBe(true);
  });
});
