// @vitest-environment node
/** Oligrapher's map, held against the structure that its README and its state give: no package of it can be had. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeOligrapher } from '../../src/exchange/writeOligrapher.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

const Node = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  x: z.number(),
  y: z.number(),
  scale: z.number(),
  color: z.string(),
});
const Edge = z.strictObject({
  id: z.string(),
  node1_id: z.string(),
  node2_id: z.string(),
  label: z.string(),
  scale: z.number(),
  arrow: z.union([z.literal('1->2'), z.literal(false)]),
  dash: z.boolean(),
  url: z.url().optional(),
  cx: z.number().optional(),
  cy: z.number().optional(),
});
const Annotation = z.strictObject({
  id: z.string(),
  header: z.string(),
  text: z.string(),
  nodeIds: z.array(z.string()),
  edgeIds: z.array(z.string()),
  captionIds: z.array(z.string()),
});
const OligrapherMap = z.strictObject({
  graph: z.strictObject({
    nodes: z.record(z.string(), Node),
    edges: z.record(z.string(), Edge),
    captions: z.object({}),
  }),
  annotations: z.strictObject({ list: z.array(Annotation) }),
  attributes: z.strictObject({
    title: z.string(),
    subtitle: z.string(),
    date: z.string().nullable(),
    version: z.literal(3),
  }),
});

const read = (story: Story) => OligrapherMap.parse(JSON.parse(writeOligrapher(story)));

describe('Oligrapher', () => {
  it('has a node for each name and an edge for each tie, under their ids', () => {
    const { graph } = read(DATED);
    for (const [id, thing] of [...Object.entries(graph.nodes), ...Object.entries(graph.edges)])
      expect(thing.id).toBe(id);
    expect(Object.keys(graph.nodes)).toEqual(['ada', 'ben', 'acme', 'bolt']);
    expect(Object.values(graph.edges).map(({ label, arrow, dash }) => [label, arrow, dash])).toEqual([
      ['joined', '1->2', false],
      ['has a post at · director', '1->2', false],
      ['family of · spouse', false, false],
      ['works with', false, false],
      ['owns', '1->2', false],
      ['left', '1->2', true],
      ['succeeded', '1->2', false],
      ['criticized', '1->2', false],
    ]);
  });

  it('bends edges that run beside each other apart, and sets no two nodes in one place', () => {
    const { graph } = read(DATED);
    const bends = Object.values(graph.edges).map(({ node1_id, node2_id, cx }) =>
      [[node1_id, node2_id].sort().join(), cx].join(),
    );
    expect(new Set(bends).size).toBe(bends.length);
    const places = Object.values(graph.nodes).map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('stands where the page has it, counted from the middle', () => {
    const story = { ...SAMPLE, graph: { width: 100, height: 60, nodes: { lin: [60, 20] as [number, number] } } };
    expect(read(story).graph.nodes.lin).toMatchObject({ x: 10, y: -10 });
  });

  it('tells each event as an annotation that lights up who is in it', () => {
    const { annotations } = read(SAMPLE);
    expect(annotations.list[0]).toEqual({
      id: 'dismissal',
      header: '林一罢免周二',
      text: '<p>2024年3月5日</p><blockquote>3月5日，林一罢免了周二</blockquote>',
      nodeIds: ['lin', 'zhou'],
      edgeIds: ['tie-dismissed'],
      captionIds: [],
    });
    expect(annotations.list).toHaveLength(SAMPLE.events.length);
  });
});
