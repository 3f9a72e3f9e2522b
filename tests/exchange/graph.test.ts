// @vitest-environment jsdom
/** GEXF and GraphML, read by graphology's readers and by an XML parser. */
import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/exchange/writeGexf.ts';
import { writeGraphml } from '../../src/exchange/writeGraphml.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

const spellsOf = (xml: string) =>
  Object.fromEntries(
    [...parse(xml).querySelectorAll('edge')].map((edge) => [
      edge.getAttribute('kind'),
      [...edge.querySelectorAll('spell')].map((spell) => [spell.getAttribute('start'), spell.getAttribute('end')]),
    ]),
  );

describe('GEXF', () => {
  it('is read by graphology, parallel ties apart', () => {
    const graph = gexf.parse(Graph, writeGexf(DATED), { allowUndeclaredAttributes: false });
    expect(graph.nodes()).toEqual(['ada', 'ben', 'acme', 'bolt']);
    expect(graph.getNodeAttributes('ada')).toMatchObject({ label: 'Ada Hill', kind: 'person', mentions: 1 });
    expect(graph.multi).toBe(true);
    expect(graph.size).toBe(8);
    expect(graph.edges('ada', 'ben').map((edge) => graph.isDirected(edge))).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    expect(graph.edges('ben', 'acme')).toHaveLength(2);
    expect(graph.getEdgeAttributes('left-ben-acme')).toMatchObject({ certainty: 'denied', label: 'left' });
  });

  it('is dynamic: spells with the ends that are known, dates as they are in data beside them', () => {
    expect(spellsOf(writeGexf(DATED))).toEqual({
      joined: [['2024-03-05', null]],
      role_at: [[null, '2024-05-31']],
      family_of: [['2019-03-01', '2019-05-31']],
      works_with: [
        ['2024-03-05', '2024-03-05'],
        ['2024-05-01', '2024-05-31'],
      ],
      parent_of: [],
      left: [],
      succeeded: [],
      criticized: [],
    });
    const graph = gexf.parse(Graph, writeGexf(DATED));
    expect(graph.getEdgeAttribute('family_of-ben-ada', 'dates')).toBe('2019-21');
    expect(graph.getEdgeAttribute('role_at-ben-acme', 'until')).toBe('2024-05');
  });

  it('has the name space, version and mode by which Gephi knows it, and places where the page has them', () => {
    const story = { ...SAMPLE, graph: { width: 10, height: 10, nodes: { lin: [3, 4] as [number, number] } } };
    const root = parse(writeGexf(story)).documentElement;
    expect([root.namespaceURI, root.getAttribute('version')]).toEqual(['http://gexf.net/1.3', '1.3']);
    const graph = root.querySelector('graph');
    expect(['mode', 'timeformat'].map((name) => graph?.getAttribute(name))).toEqual(['dynamic', 'date']);
    const positions = [...root.getElementsByTagNameNS('http://gexf.net/1.3/viz', 'position')];
    expect(positions.map((at) => [at.getAttribute('x'), at.getAttribute('y')])).toEqual([['3', '-4']]);
  });

  it.each([
    ['a day outside the years that it can write', { since: '-0043', until: '2024' }, [[null, '2024-12-31']]],
    ['an end before the beginning', { since: '2024', until: '2020' }, []],
    ['an approximate date', { since: '2024-03~' }, [['2024-03-01', null]]],
  ])('%s', (_, dates, spells) => {
    const [tie] = SAMPLE.relationships;
    if (!tie) throw new Error('the sample has ties');
    expect(spellsOf(writeGexf({ ...SAMPLE, relationships: [{ ...tie, ...dates }] }))).toEqual({ dismissed: spells });
  });

  it('gives days of events that meet or overlap as one spell', () => {
    const [tie, [first, , last]] = [SAMPLE.relationships[0], SAMPLE.events];
    if (!tie || !first || !last) throw new Error('the sample has ties and events');
    const events = [
      { ...first, date: '2024-03' },
      { ...last, date: '2024-02-28/2024-03-02' },
    ];
    const story = { ...SAMPLE, events, relationships: [{ ...tie, events: events.map(({ id }) => id) }] };
    expect(spellsOf(writeGexf(story)).dismissed).toEqual([['2024-02-28', '2024-03-31']]);
  });
});

describe('GraphML', () => {
  it('is read by graphology, with every date as it is', () => {
    const graph = graphml.parse(MultiGraph, writeGraphml(DATED));
    expect(graph.nodes()).toEqual(['ada', 'ben', 'acme', 'bolt']);
    expect(graph.getNodeAttributes('bolt')).toEqual({ label: 'Bolt', kind: 'organization', mentions: 1 });
    expect(graph.size).toBe(8);
    expect(graph.getEdgeAttributes('joined-ada-acme')).toEqual({
      label: 'joined',
      kind: 'joined',
      symmetric: false,
      sign: 'neutral',
      certainty: 'asserted',
      since: '2024-03-05',
      dates: '2024-03-05',
      events: 'change-1',
      quote: 'Ada Hill joined Acme on 5 March 2024.',
    });
  });

  it('gives every edge a direction, since NetworkX takes no mixed graph, and says which have none', () => {
    const document = parse(writeGraphml(DATED));
    expect(document.querySelector('graph')?.getAttribute('edgedefault')).toBe('directed');
    expect(document.querySelectorAll('edge[directed]')).toHaveLength(0);
    const graph = graphml.parse(MultiGraph, writeGraphml(DATED));
    expect(graph.filterEdges((_, { symmetric }) => symmetric)).toEqual(['family_of-ben-ada', 'works_with-ada-ben']);
  });
});
