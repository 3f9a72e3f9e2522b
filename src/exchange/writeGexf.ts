/**
 * GEXF 1.3 for Gephi (https://gexf.net): people and organizations as nodes, ties as dynamic edges.
 *
 * Ties that run beside each other stay apart by `kind`. An edge's spells are the days on which the tie is known to
 * hold; an open end is left out, which GEXF reads as "from the beginning" or "to the end", and so is a day outside the
 * years 1 to 9999. The dates as the story has them stand in the attributes `since`, `until` and `dates`.
 */
import type { Entity, Story } from '../model/story.ts';
import { toLine } from './cleanText.ts';
import { describeEntity, describeTies, EDGE_DATA, findSpells, NODE_DATA, type TieEdge } from './describeTies.ts';
import { toIsoDay } from './placeEvents.ts';
import { toSafeId } from './stableId.ts';
import { writeXml, type XmlElement } from './writeXml.ts';

export function writeGexf(story: Story): string {
  const description = [story.title, story.source.publisher, story.source.url].filter(Boolean).join(' · ');
  const meta: XmlElement[] = [
    { name: 'creator', children: 'Whowhen' },
    { name: 'description', children: toLine(description) },
  ];
  const nodes = story.entities.map((entity) => toNode(story, entity));
  const edges = describeTies(story).map((edge) => toEdge(story, edge));
  const graph: XmlElement = {
    name: 'graph',
    attributes: { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date', timerepresentation: 'interval' },
    children: [
      declare('node', NODE_DATA),
      declare('edge', EDGE_DATA),
      { name: 'nodes', children: nodes },
      { name: 'edges', children: edges },
    ],
  };
  const spaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return writeXml({ name: 'gexf', attributes: spaces, children: [{ name: 'meta', children: meta }, graph] });
}

function declare(on: 'node' | 'edge', names: readonly string[]): XmlElement {
  const children = names.map((title) => ({
    name: 'attribute',
    attributes: { id: title, title, type: title === 'mentions' ? 'integer' : 'string' },
  }));
  return { name: 'attributes', attributes: { class: on }, children };
}

function toValues(data: Readonly<Record<string, string | number>>): XmlElement {
  const children = Object.entries(data).map(([name, value]) => ({
    name: 'attvalue',
    attributes: { for: name, value },
  }));
  return { name: 'attvalues', children };
}

function toNode(story: Story, entity: Entity): XmlElement {
  const place = story.graph && Object.hasOwn(story.graph.nodes, entity.id) ? story.graph.nodes[entity.id] : undefined;
  // Gephi's y grows upwards, the page's downwards.
  const position = place && { name: 'viz:position', attributes: { x: place[0], y: -place[1], z: 0 } };
  return {
    name: 'node',
    attributes: { id: toSafeId(entity.id), label: toLine(entity.name) },
    children: [toValues(describeEntity(entity)), ...(position ? [position] : [])],
  };
}

function toEdge(story: Story, { tie, label, isDirected, data }: TieEdge): XmlElement {
  const spells = findSpells(story, tie)
    .map(({ from, to }) => ({ name: 'spell', attributes: { start: toIsoDay(from), end: toIsoDay(to) } }))
    .filter(({ attributes }) => attributes.start ?? attributes.end);
  return {
    name: 'edge',
    attributes: {
      id: toSafeId(tie.id),
      source: toSafeId(tie.source),
      target: toSafeId(tie.target),
      ...(isDirected ? {} : { type: 'undirected' }),
      kind: tie.type,
      label,
    },
    children: [toValues(data), ...(spells.length > 0 ? [{ name: 'spells', children: spells }] : [])],
  };
}
