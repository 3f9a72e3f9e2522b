/**
 * The same people and ties placed by Whowhen and by what people use today, as pictures that can be measured alike.
 *
 * All are drawn by one rule, which is the kinder one to the others: their places are stretched until they fill the
 * frame that Whowhen draws in, with discs of the same sizes and names of the same lines at 11 px below them, lines
 * straight and the words of a tie in their middle. What each of them does by itself at this size is smaller.
 */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import * as d3 from 'd3';
import { chooseNodes } from '../src/graph/chooseNodes.ts';
import { drawGraph } from '../src/graph/drawGraph.ts';
import { type Footprint, findFootprints, type GraphScale } from '../src/graph/graphScale.ts';
import { layoutShape, scaleOf } from '../src/graph/layoutGraph.ts';
import { shorten, textWidth } from '../src/graph/nameLines.ts';
import { boxOfName } from '../src/graph/placeNames.ts';
import type { Box } from '../src/graph/room.ts';
import { seededRandom } from '../src/graph/seededRandom.ts';
import type { Relationship, Story } from '../src/model/story.ts';
import { ALL_WORDS } from '../src/ui/words/allWords.ts';

export interface Picture {
  width: number;
  height: number;
  discs: { id: string; x: number; y: number; radius: number }[];
  /** Names in the order of the discs, `null` where none is drawn; and how large they are, in px. */
  names: (Box | null)[];
  nameSize: number;
  ties: { source: string; target: string; line: [number, number][]; word: Box | null }[];
  tieSize: number;
}

export interface Placer {
  name: string;
  place: (story: Story) => Picture;
}

/** The least size at which a name counts as readable. */
const SIZE = 11;
/** Words of a tie are cut at this width, in em, as in Whowhen's drawing. */
const WORD = 8;

const wordOf = (tie: Relationship) => tie.label ?? ALL_WORDS['zh-Hans'].vocabulary.relationships[tie.type];
const around = (x: number, y: number, half: number, high: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - high / 2,
  bottom: y + high / 2,
});

/** Points along a path of one quadratic curve, as `drawTie` writes it. */
function pointsAlong(path: string): [number, number][] {
  const [ax, ay, bx, by, cx, cy] = (path.match(/-?[\d.]+/g) ?? []).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [a * ax + b * bx + c * cx, a * ay + b * by + c * cy];
  });
}

function placeOurs(story: Story): Picture {
  const drawing = drawGraph(story, layoutShape(story, 'wide'), 'wide', (tie) => [wordOf(tie)]);
  const { scale } = drawing;
  return {
    width: drawing.width,
    height: drawing.height,
    discs: drawing.nodes.map(({ id, x, y, radius }) => ({ id, x, y, radius })),
    names: drawing.nodes.map((n) => boxOfName(n, n.name)),
    nameSize: scale.font,
    ties: drawing.ties.map((t) => ({
      source: t.tie.source,
      target: t.tie.target,
      line: pointsAlong(t.line),
      word: t.hasRoom ? around(t.wordX, t.wordY, (textWidth(t.word) * scale.tieFont) / 2, scale.tieFont + 2) : null,
    })),
    tieSize: scale.tieFont,
  };
}

type Place = (ids: string[], feet: Footprint[], ties: readonly Relationship[], scale: GraphScale) => [number, number][];

/** Stretches places each way until discs and names fill the frame. */
function fillFrame(at: readonly [number, number][], feet: readonly Footprint[], scale: GraphScale): [number, number][] {
  const side = Math.max(...feet.map((f) => Math.max(f.left, f.right)));
  const high = Math.max(...feet.map((f) => f.bottom));
  const stretch = (values: number[], from: number, to: number) => {
    const [low, top] = [Math.min(...values), Math.max(...values)];
    return values.map((v) => (top > low ? from + ((v - low) / (top - low)) * (to - from) : (from + to) / 2));
  };
  const x = stretch(
    at.map(([px]) => px),
    side,
    scale.width - side,
  );
  const y = stretch(
    at.map(([, py]) => py),
    high / 2,
    scale.height - high,
  );
  return at.map((_, i) => [x[i] as number, y[i] as number]);
}

/** A picture of the others' places by the common rule. */
function placeTheirs(story: Story, place: Place): Picture {
  const { nodes, ties } = chooseNodes(story);
  const scale = { ...scaleOf(nodes, 'wide'), font: SIZE, lineHeight: SIZE + 2 };
  const feet = findFootprints(nodes, scale);
  const ids = nodes.map((n) => n.id);
  const at = fillFrame(place(ids, feet, ties, scale), feet, scale);
  const placeOf = new Map(ids.map((id, i) => [id, at[i] as [number, number]]));
  return {
    width: scale.width,
    height: scale.height,
    discs: at.map(([x, y], i) => ({ id: ids[i] as string, x, y, radius: (feet[i] as Footprint).radius })),
    names: at.map(([x, y], i) => {
      const { radius, half, lines } = feet[i] as Footprint;
      const high = lines.length * scale.lineHeight;
      return around(x, y + radius + 3 + high / 2, half, high);
    }),
    nameSize: SIZE,
    ties: ties.map(({ source, target, ...tie }) => {
      const line = [placeOf.get(source), placeOf.get(target)] as [[number, number], [number, number]];
      const [x, y] = [(line[0][0] + line[1][0]) / 2, (line[0][1] + line[1][1]) / 2];
      const word = shorten(wordOf({ source, target, ...tie }), WORD);
      return { source, target, line, word: around(x, y, (textWidth(word) * SIZE) / 2, SIZE + 2) };
    }),
    tieSize: SIZE,
  };
}

/** d3-force as its examples set it up, with discs kept apart; run to its end. */
const placeByForce: Place = (ids, feet, ties) => {
  const nodes: (d3.SimulationNodeDatum & { id: string })[] = ids.map((id) => ({ id }));
  const links = ties.map(({ source, target }) => ({ source, target }));
  d3.forceSimulation(nodes)
    .force(
      'link',
      d3.forceLink<(typeof nodes)[number], { source: string; target: string }>(links).id((n) => n.id),
    )
    .force('charge', d3.forceManyBody())
    .force(
      'collide',
      d3.forceCollide((_, i) => (feet[i] as Footprint).radius + 2),
    )
    .force('x', d3.forceX())
    .force('y', d3.forceY())
    .stop()
    .tick(300);
  return nodes.map((n) => [n.x ?? 0, n.y ?? 0]);
};

/** fcose at its best quality, told how much room discs with their names take. It draws lots; these are the same ones. */
const placeByFcose: Place = (ids, feet, ties) => {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...ids.map((id, i) => {
        const { left, right, top, bottom } = feet[i] as Footprint;
        return { data: { id, width: left + right, height: top + bottom } };
      }),
      ...ties.map(({ id, source, target }) => ({ data: { id: `tie ${id}`, source, target } })),
    ],
  });
  const chance = Math.random;
  Math.random = seededRandom(1);
  try {
    const options = { name: 'fcose', quality: 'proof', animate: false, randomize: true };
    graph.layout(options as cytoscape.LayoutOptions).run();
  } finally {
    Math.random = chance;
  }
  const at = ids.map((id, i): [number, number] => {
    const { x, y } = graph.getElementById(id).position();
    const { top, bottom } = feet[i] as Footprint;
    // The middle of disc and name is not the middle of the disc.
    return [x, y - (bottom - top) / 2];
  });
  graph.destroy();
  return at;
};

cytoscape.use(fcose);

export const PLACERS: readonly Placer[] = [
  { name: 'whowhen', place: placeOurs },
  { name: 'd3-force', place: (story) => placeTheirs(story, placeByForce) },
  { name: 'fcose', place: (story) => placeTheirs(story, placeByFcose) },
];
