// @vitest-environment jsdom
/** Whatever an article says, each format stays well formed and loses no event and no tie. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import ICAL from 'ical.js';
import { marked, type Tokens } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { FORMATS, type FormatId, loadExporter } from '../../src/exchange/formats.ts';
import { checkStory } from '../../src/model/checkStory.ts';
import { Story } from '../../src/model/story.ts';
import { findFtmFaults } from './findFtmFaults.ts';
import { hostileStory } from './hostileStory.ts';

// Hundreds of stories, each written and read back, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const html = (markup: string) => new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html').body;
const xml = (text: string) => {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
};
const tagsIn = (markup: string) => [...html(markup).querySelectorAll('*')].map(({ localName }) => localName);
/** Markup less the tags that we write, in which nothing may be left that could be a tag. */
const wordsOf = (markup: string) => markup.replace(/<(?:\/?(?:p|blockquote|small|a|br)|a href="https?:[^"<>]*")>/g, '');
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function checkTable(csv: string, rows: number): void {
  const table = parseCsv(csv, { bom: true }) as string[][];
  expect(table).toHaveLength(rows + 1);
  for (const cell of table.flat()) if (!/^-?\d+$/.test(cell)) expect(cell).not.toMatch(FORMULA);
}

function checkGraph(graph: MultiGraph, story: Story): void {
  expect([graph.order, graph.size]).toEqual([story.entities.length, story.relationships.length]);
}

const LINES_OF_ICS = /^(?:[^\r\n]*\r\n)+$/;

/** What must hold of the text that a story gives in each format. */
const CHECKS: Readonly<Record<FormatId, (text: string, story: Story) => void>> = {
  json: (text, story) => expect(JSON.parse(text)).toEqual(story),
  'csv-events': (text, story) => checkTable(text, story.events.length),
  'csv-people': (text, story) => checkTable(text, story.entities.length),
  'csv-ties': (text, story) => checkTable(text, story.relationships.length),
  'timelinejs-csv': (text, story) => checkTable(text, story.events.length + 1),
  timelinejs: (text, story) => {
    const { title, events } = JSON.parse(text);
    expect(events).toHaveLength(story.events.length);
    expect(new Set(events.map(({ unique_id }: { unique_id: string }) => unique_id)).size).toBe(events.length);
    for (const slide of [title, ...events]) {
      expect(slide.text.headline).not.toMatch(/[<>]/);
      expect(wordsOf(slide.text.text)).not.toMatch(/[<>]/);
      expect(slide.group ?? '').not.toMatch(/[<>&]/);
    }
    for (const { start_date } of events) expect(start_date.year).toMatch(/^-?[1-9]\d*$/);
  },
  'vis-timeline': (text, story) => {
    const items = JSON.parse(text);
    expect(items).toHaveLength(story.events.length);
    for (const { content, title, start, end } of items) {
      expect(content).not.toMatch(/[<>]/);
      expect(wordsOf(title)).not.toMatch(/[<>]/);
      expect(Number.isNaN(Date.parse(start))).toBe(false);
      if (end !== undefined) expect(Date.parse(end)).toBeGreaterThan(Date.parse(start));
    }
  },
  gexf: (text, story) => {
    const document = xml(text);
    for (const date of document.querySelectorAll('spell'))
      expect(date.outerHTML).toMatch(/(start|end)="\d{4}-\d\d-\d\d"/);
    checkGraph(gexf.parse(Graph, text, { allowUndeclaredAttributes: false }), story);
  },
  graphml: (text, story) => {
    xml(text);
    checkGraph(graphml.parse(MultiGraph, text), story);
  },
  ftm: (text, story) => {
    const entities = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findFtmFaults(entities)).toEqual([]);
    expect(entities.filter(({ schema }) => schema === 'Event')).toHaveLength(story.events.length);
    expect(text).not.toMatch(/\\u(d[89a-f]|0000)/i);
  },
  oligrapher: (text, story) => {
    const { graph, annotations } = JSON.parse(text);
    expect(Object.keys(graph.nodes)).toHaveLength(story.entities.length);
    expect(Object.keys(graph.edges)).toHaveLength(story.relationships.length);
    expect(annotations.list).toHaveLength(story.events.length);
    for (const { node1_id, node2_id } of Object.values(graph.edges) as { node1_id: string; node2_id: string }[])
      expect(Object.hasOwn(graph.nodes, node1_id) && Object.hasOwn(graph.nodes, node2_id)).toBe(true);
    for (const annotation of annotations.list) expect(wordsOf(annotation.text)).not.toMatch(/[<>]/);
  },
  ics: (text, story) => {
    expect(text).toMatch(LINES_OF_ICS);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const entries = ['vevent', 'vjournal'].flatMap((kind) => calendar.getAllSubcomponents(kind));
    expect(entries).toHaveLength(story.events.length);
    expect(calendar.getAllSubcomponents()).toHaveLength(story.events.length);
    for (const entry of entries) expect(entry.getAllSubcomponents()).toEqual([]);
  },
  markdown: (text, story) => {
    const lists = marked.lexer(text).filter((token): token is Tokens.List => token.type === 'list');
    expect(lists.flatMap(({ items }) => items)).toHaveLength(story.events.length);
    const page = marked.parse(text, { async: false });
    const tags = new Set(tagsIn(page));
    for (const tag of tags) expect(['h1', 'p', 'ul', 'li', 'strong', 'blockquote', 'hr', 'a']).toContain(tag);
    const links = [...html(page).querySelectorAll('a')].map((link) => link.protocol);
    for (const protocol of links) expect(protocol).toMatch(/^https?:$/);
    expect(links.length).toBeLessThanOrEqual(1);
  },
  annotations: (text, story) => {
    const { items } = JSON.parse(text);
    const quotes = [...story.events, ...story.relationships].flatMap(({ evidence }) => evidence);
    expect(items).toHaveLength(quotes.length + story.entities.flatMap(({ mentions }) => mentions).length);
    const chars = Array.from({ length: story.text.length + 1 }, (_, i) => i).filter(
      (i) => i === 0 || !isInside(story.text, i),
    );
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(story.text.slice(chars[start], chars[end])).toBe(exact);
    }
  },
};

/** Whether an offset lies within a pair of surrogates. */
function isInside(text: string, i: number): boolean {
  return /[\ud800-\udbff]/.test(text[i - 1] ?? '') && /[\udc00-\udfff]/.test(text[i] ?? '');
}

describe('hostile words', () => {
  it('are of stories that the schema allows', () => {
    fc.assert(
      fc.property(hostileStory, (story) => {
        expect(checkStory(Story.parse(story))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(FORMATS.map(({ id }) => id))('break no %s', async (id) => {
    const write = await loadExporter(id);
    fc.assert(
      fc.property(hostileStory, (story) => {
        CHECKS[id](write(story), story);
      }),
      { numRuns: 100 },
    );
  });
});

it('the README says of each format what it is for', () => {
  const told = [...readFileSync('README.md', 'utf8').matchAll(/^\| (`[^|]*?) *\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
  );
  expect(told).toEqual(expect.arrayContaining(FORMATS.map(({ id }) => id)));
});

it('formats have ids, names for their files and labels of their own', () => {
  for (const key of ['id', 'extension'] as const) expect(new Set(FORMATS.map((f) => f[key])).size).toBe(FORMATS.length);
  for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as const)
    expect(new Set(FORMATS.map(({ label }) => label[lang])).size).toBe(FORMATS.length);
});
