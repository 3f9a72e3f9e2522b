/**
 * GraphML (http://graphml.graphdrawing.org), which yEd, NetworkX, igraph and Gephi read.
 *
 * It knows no time: dates stand as EDTF in the edges' data `since`, `until` and `dates`, none is rounded.
 */
import type { Story } from '../model/story.ts';
import { toLine } from './cleanText.ts';
import { describeEntity, describeTies, EDGE_DATA, NODE_DATA } from './describeTies.ts';
import { toSafeId } from './stableId.ts';
import { writeXml, type XmlElement } from './writeXml.ts';

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
      // Each says its own; by default they are undirected, since some readers look for “true” alone.
      directed: String(isDirected),
    },
    children: toData('edge', { label, kind: tie.type, ...data }),
  }));
  const graph = { name: 'graph', attributes: { edgedefault: 'undirected' }, children: [...nodes, ...edges] };
  return writeXml({
    name: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    children: [...declare('node', ['label', ...NODE_DATA]), ...declare('edge', ['label', 'kind', ...EDGE_DATA]), graph],
  });
}

function declare(on: 'node' | 'edge', names: readonly string[]): XmlElement[] {
  return names.map((name) => ({
    name: 'key',
    attributes: {
      id: `${on}-${name}`,
      for: on,
      'attr.name': name,
      'attr.type': name === 'mentions' ? 'int' : 'string',
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
