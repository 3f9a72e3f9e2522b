/**
 * A map for Oligrapher 3 (LittleSis): `new Oligrapher(map)`.
 *
 * Nodes stand where the page's graph has them, or on a circle. Edges that run beside each other bend apart. Each event
 * is an annotation, in the story's order, that lights up the people in it and the ties it tells of; dates are words
 * there, none is rounded. Checked against the structure in Oligrapher's README and state, since no package of it can
 * be had.
 */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Entity, Story, StoryEvent } from '../model/story.ts';
import { escapeMarkup, toLine, toWebAddress } from './cleanText.ts';
import { describeEvent } from './describeEvent.ts';
import { describeTies, type TieEdge } from './describeTies.ts';
import { toSafeId } from './stableId.ts';

/** Distance between neighbours on the circle, and how far parallel edges bend, in Oligrapher's units. */
const SPACING = 90;
const BEND = 40;

const COLORS: Record<Entity['kind'], string> = {
  person: '#ccc',
  organization: '#a9c4e4',
  work: '#e6d5a8',
  place: '#bcdcb8',
};

export function writeOligrapher(story: Story): string {
  const address = toWebAddress(story.source.url);
  const nodes = story.entities.map((entity, i) => {
    const [x, y] = placeNode(story, entity.id, i);
    const description = entity.description && toLine(entity.description);
    const id = toSafeId(entity.id);
    return [
      id,
      {
        id,
        name: toLine(entity.name),
        ...(description && { description }),
        x,
        y,
        scale: 1,
        color: COLORS[entity.kind],
      },
    ];
  });
  const ties = describeTies(story);
  const edges = ties.map(({ tie, label, isDirected, data }, i) => {
    const id = toSafeId(tie.id);
    const beside = ties.slice(0, i).filter((other) => isSamePair(other.tie, tie)).length;
    const edge = {
      id,
      node1_id: toSafeId(tie.source),
      node2_id: toSafeId(tie.target),
      label: [label, data.post].filter(Boolean).join(' · '),
      scale: 1,
      arrow: isDirected ? '1->2' : false,
      dash: data.certainty !== 'asserted',
      ...(address && { url: address }),
      ...(beside > 0 && { cx: BEND * beside, cy: BEND * beside }),
    };
    return [id, edge];
  });
  const map = {
    graph: { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges), captions: {} },
    annotations: { list: story.events.map((event) => makeAnnotation(story, ties, event)) },
    attributes: {
      title: toLine(story.title),
      subtitle: toLine(story.source.publisher ?? ''),
      date: story.source.published ?? null,
      version: 3,
    },
  };
  return `${JSON.stringify(map, null, 2)}\n`;
}

function isSamePair(a: { source: string; target: string }, b: { source: string; target: string }): boolean {
  return (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source);
}

/** From the middle of the map, as Oligrapher counts. */
function placeNode({ graph, entities }: Story, id: string, index: number): [number, number] {
  const place = graph && Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
  if (graph && place) return [Math.round(place[0] - graph.width / 2), Math.round(place[1] - graph.height / 2)];
  const angle = (2 * Math.PI * index) / Math.max(1, entities.length);
  const radius = Math.max(SPACING * 2, (SPACING * entities.length) / (2 * Math.PI));
  return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
}

/** `text` is HTML to Oligrapher. */
function makeAnnotation(story: Story, ties: readonly TieEdge[], event: StoryEvent) {
  const { title, speaker } = describeEvent(story, event);
  const people = new Set(event.participants.map(({ entity }) => entity));
  const notes = [formatEdtf(event.date, story.lang), speaker].flatMap((note) => (note ? escapeMarkup(note) : []));
  const quotes = event.evidence.map(({ exact }) => `<blockquote>${escapeMarkup(toLine(exact))}</blockquote>`);
  return {
    id: toSafeId(event.id),
    header: title,
    text: `<p>${notes.join(' · ')}</p>${quotes.join('')}`,
    nodeIds: story.entities.filter(({ id }) => people.has(id)).map(({ id }) => toSafeId(id)),
    edgeIds: ties.filter(({ tie }) => tie.events.includes(event.id)).map(({ tie }) => toSafeId(tie.id)),
    captionIds: [],
  };
}
