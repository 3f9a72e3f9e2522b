// @vitest-environment jsdom
/** Web Annotations, read by Recogito's reader of that format and held against what the model demands. */
import { W3CTextFormat } from '@recogito/text-annotator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeAnnotations } from '../../src/exchange/writeAnnotations.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

/** The "must" clauses of https://www.w3.org/TR/annotation-model/ that concern what is written here. */
const Motivation = z.enum(['describing', 'identifying', 'linking', 'tagging']);
const Body = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: Motivation,
  value: z.string(),
  format: z.literal('text/plain'),
});
const Quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const Position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => start < end);
const Annotation = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  type: z.literal('Annotation'),
  motivation: Motivation,
  body: z.array(Body).min(1),
  target: z.strictObject({ source: z.url(), selector: z.tuple([Quote, Position]) }),
});
const Page = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().startsWith('urn:uuid:'),
  type: z.literal('AnnotationPage'),
  items: z.array(Annotation),
});

const read = (story: Story) => Page.parse(JSON.parse(writeAnnotations(story)));

describe('annotations', () => {
  it('are one for each quote, with ids of their own', () => {
    const { items } = read(SAMPLE);
    const quotes = [...SAMPLE.events, ...SAMPLE.relationships].flatMap(({ evidence }) => evidence);
    const mentions = SAMPLE.entities.flatMap((entity) => entity.mentions);
    expect(items).toHaveLength(quotes.length + mentions.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('say what the event is, keep its date, and give the words around', () => {
    const [first] = read(DATED).items;
    expect(first?.target.source).toBe('https://example.org/road');
    expect(first?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['describing', 'Line 4'],
      ['tagging', 'change'],
      ['tagging', 'asserted'],
      ['tagging', '199X'],
    ]);
    expect(first?.target.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'In the 1990s Acme grew.',
      prefix: 'ole.\nAround 2023 the board met.\n',
      suffix: '\nBetween April and October 2022 ',
    });
  });

  it('are what Recogito reads', () => {
    const container = document.createElement('div');
    container.textContent = DATED.text;
    const { items } = read(DATED);
    const format = W3CTextFormat('https://example.org/road', container);
    const results = items.map((item) => format.parse(item as never));
    expect(results.map(({ error }) => error).filter(Boolean)).toEqual([]);
    const targets = results.flatMap(({ parsed }) => parsed?.target.selector ?? []);
    expect(targets.map(({ quote }) => quote)).toEqual(items.map((item) => item.target.selector[0].exact));
    for (const { start, end, quote } of targets) expect(DATED.text.slice(start, end)).toBe(quote);
  });

  it('count characters, where the story counts UTF-16 units', () => {
    const [text, exact] = ['🎉🎉林一来了', '林一'];
    const mention = { start: 4, end: 6, exact };
    const story: Story = {
      ...SAMPLE,
      text,
      events: [],
      relationships: [],
      entities: [{ id: 'lin', kind: 'person', name: exact, aliases: [], mentions: [mention] }],
    };
    const [item] = read(story).items;
    const position = item?.target.selector[1];
    expect(position).toMatchObject({ start: 2, end: 4 });
    expect([...text].slice(position?.start, position?.end).join('')).toBe(exact);
  });
});
