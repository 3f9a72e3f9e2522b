/**
 * GraphML (http://graphml.graphdrawing.org), which yEd, NetworkX, igraph and Gephi read.
 *
 * It knows no time: dates stand as EDTF in the edges' data `since`, `until` and `dates`, none is rounded. Ties that mean
 * the same from either end are directed like all others, from the one named first, and say `symmetric`: NetworkX takes
 * no graph in which some edges have a direction and others have none.
 */
import type { Story } from '../model/story.ts';
import { toLine } from './cleanText.ts';
import { describeEntity, describeTies, EDGE_DATA, NODE_DATA } from './describeTies.ts';
import { toSafeId } from './stableId.ts';
import { writeXml, type XmlElement } from './writeXml.ts';

/** Of the data that is no text. */
const TYPES: Readonly<Record<string, string>> = { mentions: 'int', symmetric: 'boolean' };

export function writeGraphml(story: Story): string {
  const nodes = story.entities.map((entity) => ({
    name: 'node',
    attributes: { id: toSafeId(entity.id) },
    children: toData('node', { label: toLine(entity.name), ...describeEntity(entity) }),
  }));
  const edges = describeTies(story).map(({ tie, label, isDirected, data }) => ({
    name: 'edge',
    attributes: {
      id: toSafeId(tie.id),
      source: toSafeId(tie.source),
      target: toSafeId(tie.target),
    },
    children: toData('edge', { label, kind: tie.type, symmetric: String(!isDirected), ...data }),
  }));
  const graph = { name: 'graph', attributes: { edgedefault: 'directed' }, children: [...nodes, ...edges] };
  return writeXml({
    name: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    children: [
      ...declare('node', ['label', ...NODE_DATA]),
      ...declare('edge', ['label', 'kind', 'symmetric', ...EDGE_DATA]),
      graph,
    ],
  });
}

function declare(on: 'node' | 'edge', names: readonly string[]): XmlElement[] {
  return names.map((name) => ({
    name: 'key',
    attributes: {
      id: `${on}-${name}`,
      for: on,
      'attr.name': name,
      'attr.type': TYPES[name] ?? 'string',
    },
  }));
}

function toData(on: 'node' | 'edge', data: Readonly<Record<string, string | number>>): XmlElement[] {
  return Object.entries(data).map(([name, value]) => ({
    name: 'data',
    attributes: { key: `${on}-${name}` },
    children: String(value),
  }));
}
