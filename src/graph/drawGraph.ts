/**
 * The geometry of the people graph: marks, names, ties and the words on them.
 *
 * Promises: pure; the same on the server and in the browser; words of ties are given a place only where they touch no
 * name, no mark, no other word and nothing that stands at the end of a line, and among few on no other line where they
 * can. Units as in layoutGraph.
 */
import type { Entity, GraphPlaces, Relationship, Story } from '../model/story.ts';
import { chooseNodes } from './chooseNodes.ts';
import {
  boxesOfHeads,
  type Curve,
  curveOf,
  drawTie,
  endAtNames,
  passesNode,
  pointAt,
  type TiePaths,
} from './drawTie.ts';
import { findFootprints, type GraphScale, type Shape } from './graphScale.ts';
import { scaleOf } from './layoutGraph.ts';
import { shorten, textWidth } from './nameLines.ts';
import { boxOfName, type NamePlace, placeBelow, placeNames } from './placeNames.ts';
import { type Box, createRoom, type Room } from './room.ts';

export interface DrawnNode {
  id: string;
  entity: Entity;
  x: number;
  y: number;
  radius: number;
  lines: string[];
  /** Where the name stands: its anchor and its first baseline, from the centre of the mark. */
  name: NamePlace;
  /** Among many, whether the name is one of the few, drawn larger, that are there from afar. */
  isMajor: boolean;
  ties: number;
}

export interface DrawnTie extends TiePaths {
  tie: Relationship;
  curve: Curve;
  /** Where its words stand, in the middle; `hasRoom` tells whether they may always be shown. */
  wordX: number;
  wordY: number;
  word: string;
  hasRoom: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  scale: GraphScale;
  /** So many that each is one dot. */
  isCrowd: boolean;
  nodes: DrawnNode[];
  ties: DrawnTie[];
}

export type Places = Omit<GraphPlaces, 'narrow'>;

/** Distance between two ties of the same pair, in the middle. */
const FAN = 19;
/** How far a pair's ties may stand off, all together, to get around strangers and to stay in the frame. */
const SHIFTS = [0, 22, -22, 44, -44, 70, -70];
/** The middle of a line keeps this far from the frame, so that its words have room. */
const EDGE = 9;
/** With more nodes than this, names are not promised room, and single ties are not led around strangers. */
const MANY = 280;
/** Up to so many, the words of a tie look for a place where they hide no other line; among more each hides one. */
const FEW = 48;
/** How much larger the names are that stay from afar (graph.css), of many on a phone and of very many, and about how many. */
const ENLARGED = { many: 3, crowd: 2.2 };
const MAJORS = 24;
/** Words of ties keep this far from names, so as not to be read with them. */
const ALOOF = 4;
/** Words of ties are no wider than this, in em. */
const WORD = 8;

/** The first of several ways to say it that fits, whole; of none that does, the shortest, cut. */
function fitWord(ways: readonly string[]): string {
  const whole = ways.find((way) => textWidth(way) <= WORD);
  return whole ?? shorten(ways.toSorted((a, b) => textWidth(a) - textWidth(b))[0] ?? '', WORD);
}

/** Nodes whose names have room below when drawn `ENLARGED`, the largest parts first; names of two lines are passed over. */
function findMajors(nodes: readonly DrawnNode[], scale: GraphScale, isCrowd: boolean): DrawnNode[] {
  const room = createRoom(120);
  const enlarged = ENLARGED[isCrowd ? 'crowd' : 'many'];
  return nodes.slice(0, 3 * MAJORS).filter((n) => {
    const [half, high] = [(n.name.width * enlarged) / 2, scale.lineHeight * enlarged];
    const box = { left: n.x - half, right: n.x + half, top: n.y - n.radius, bottom: n.y + n.radius + high };
    if (n.lines.length > 1 || n.name.top < 0 || !room.isFree(box)) return false;
    room.take(box);
    return true;
  });
}

/** The line of each tie: fanned where a pair has several, led around strangers. */
function findCurves(ties: readonly Relationship[], nodes: readonly DrawnNode[], frame: Places): Curve[] {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const pairs = new Map<string, number[]>();
  ties.forEach((tie, at) => {
    const key = tie.source < tie.target ? `${tie.source}\n${tie.target}` : `${tie.target}\n${tie.source}`;
    const list = pairs.get(key);
    if (list) list.push(at);
    else pairs.set(key, [at]);
  });
  const isOut = (curve: Curve) => {
    const [x, y] = pointAt(curve, 0.5);
    return x < EDGE || y < EDGE || x > frame.width - EDGE || y > frame.height - EDGE;
  };
  const curves: Curve[] = [];
  for (const list of pairs.values()) {
    const fan = (shift: number) =>
      list.map((at, i) => {
        const tie = ties[at]!;
        const [from, to] = [byId.get(tie.source)!, byId.get(tie.target)!];
        // A pair's own direction, so that ties to and fro do not fall on each other.
        const turn = tie.source < tie.target ? 1 : -1;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const gap = Math.min(FAN, (length * 0.7) / list.length);
        const curve = curveOf(from, to, ((i - (list.length - 1) / 2) * gap + shift) * turn);
        return { curve, passes: nodes.length <= MANY && (isOut(curve) || passesNode(curve, nodes, from, to)) };
      });
    let least = Number.POSITIVE_INFINITY;
    for (const shift of SHIFTS) {
      const drawn = fan(shift);
      const passed = drawn.filter((c) => c.passes).length;
      if (passed < least)
        list.forEach((at, i) => {
          curves[at] = drawn[i]!.curve;
        });
      least = Math.min(least, passed);
      if (least === 0) break;
    }
  }
  return curves;
}

/** Room for words, where marks and names have taken theirs. */
function createRoomAround(nodes: readonly DrawnNode[]): Room {
  const room = createRoom(60);
  for (const n of nodes) {
    room.take({ left: n.x - n.radius - 2, right: n.x + n.radius + 2, top: n.y - n.radius - 2, bottom: n.y + n.radius });
    const { left, right, top, bottom } = boxOfName(n, n.name);
    room.take({ left: left - ALOOF, right: right + ALOOF, top, bottom: bottom + ALOOF });
  }
  return room;
}

/** What stands at the ends of lines. */
function createHeads(ties: readonly { tie: Relationship; curve: Curve }[]): Room {
  const heads = createRoom(30);
  for (const { tie, curve } of ties) for (const box of boxesOfHeads(curve, tie)) heads.take(box);
  return heads;
}

/** Where words stand that have a box, and those that have none: in the middle of their line. */
function centreOf(box: Box | null, curve: Curve) {
  const [x, y] = box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : pointAt(curve, 0.5);
  return { wordX: x, wordY: y };
}

/**
 * Ties that are looked at and whose words have no room among all: moved off the names that are looked at as well, and
 * off the ends of lines where they can be.
 */
export function placeInFront(ties: readonly DrawnTie[], nodes: readonly DrawnNode[], scale: GraphScale): DrawnTie[] {
  const room = createRoomAround(nodes);
  const heads = createHeads(ties);
  for (const { hasRoom, word, wordX, wordY } of ties) if (hasRoom) room.take(boxOfWord(word, scale, wordX, wordY));
  return ties
    .filter((drawn) => !drawn.hasRoom)
    .map((drawn) => {
      const find = (isFree: (box: Box) => boolean) => findWordPlace(drawn.curve, drawn.word, scale, isFree);
      const box = find((b) => room.isFree(b) && heads.isFree(b)) ?? find(room.isFree);
      if (box) room.take(box);
      return { ...drawn, ...centreOf(box, drawn.curve) };
    });
}

const sizeOfWord = (word: string, { tieFont }: GraphScale) =>
  [(textWidth(word) * tieFont) / 2 + 2, tieFont + 3] as const;

function boxOfWord(word: string, scale: GraphScale, x: number, y: number): Box {
  const [half, high] = sizeOfWord(word, scale);
  return { left: x - half, right: x + half, top: y - high / 2, bottom: y + high / 2 };
}

/** What words would rather keep free around them, and how much of a line they may cover without hiding it. */
const AIR = 4;
const COVER = 0.6;
/** Where along its line a tie's words may stand, the best first: wide steps outwards, then those between. */
const ALONG = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.47, 0.53, 0.41, 0.59, 0.35, 0.65, 0.29, 0.71, 0.23,
  0.77, 0.14, 0.86,
];

/**
 * Where a tie's words have room: on its line, from the middle outwards, else close beside it; first beside it, where
 * the line is too short to be seen on both sides of them. With air around them if there is any; `null` where nowhere.
 */
function findWordPlace(curve: Curve, word: string, scale: GraphScale, isFree: (box: Box) => boolean): Box | null {
  const [half, high] = sizeOfWord(word, scale);
  const [[ax, ay], [bx, by]] = [curve.from, curve.to];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [acrossX, acrossY] = [(by - ay) / length, (ax - bx) / length];
  // Beside the line, the near side or corner of the box lies on it: words that stand off could be of any line.
  const aside = (Math.abs(acrossX) * half + (Math.abs(acrossY) * high) / 2) * 0.9;
  const covered = Math.min(half / Math.abs(acrossY), high / 2 / Math.abs(acrossX)) * 2;
  for (const air of [AIR, 0])
    for (const off of covered > COVER * length ? [aside, -aside, 0] : [0, aside, -aside])
      for (const t of ALONG) {
        const [onX, onY] = pointAt(curve, t);
        const box = boxOfWord(word, scale, onX + acrossX * off, onY + acrossY * off);
        const { left, right, top, bottom } = box;
        if (isFree({ left: left - air, right: right + air, top: top - air, bottom: bottom + air })) return box;
      }
  return null;
}

/** Draws a story's graph at the places given. `waysToSay` gives the words for a tie, the best first; `moved` what a reader has dragged. */
export function drawGraph(
  story: Story,
  places: Places,
  shape: Shape,
  waysToSay: (tie: Relationship) => readonly string[],
  moved: ReadonlyMap<string, readonly [number, number]> = new Map(),
): Drawing {
  const chosen = chooseNodes(story);
  const members = chosen.nodes.filter((n) => places.nodes[n.id]);
  const scale = scaleOf(chosen.nodes, shape);
  const feet = findFootprints(members, scale);
  const nodes = members.map((n, i): DrawnNode => {
    const [x, y] = moved.get(n.id) ?? places.nodes[n.id]!;
    const { radius, lines } = feet[i]!;
    const name = placeBelow(feet[i]!, scale);
    return { id: n.id, entity: n.entity, x, y, radius, lines, name, isMajor: false, ties: n.degree };
  });
  const isCrowd = nodes.length > MANY;
  const drawn = new Set(members.map((n) => n.id));
  const ties = chosen.ties.filter((t) => drawn.has(t.source) && drawn.has(t.target));
  const curves = findCurves(ties, nodes, places);
  if (!isCrowd)
    placeNames(nodes, feet, curves, scale, places).forEach((name, i) => {
      nodes[i]!.name = name;
    });
  if (!isCrowd) {
    const names = new Map(nodes.map((n) => [n.id, boxOfName(n, n.name)]));
    ties.forEach((tie, at) => {
      curves[at] = endAtNames(curves[at]!, names.get(tie.source)!, names.get(tie.target)!);
    });
  }
  for (const node of findMajors(nodes, scale, isCrowd)) node.isMajor = true;
  const room = createRoomAround(nodes);
  const heads = createHeads(isCrowd ? [] : ties.map((tie, at) => ({ tie, curve: curves[at]! })));
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 2 && right <= places.width - 2 && top >= 2 && bottom <= places.height - 2;
  const hasPlace = (box: Box) => isInside(box) && room.isFree(box) && heads.isFree(box);
  // Points of all lines, each with whose it is, closer together than words are high.
  const points = (nodes.length > FEW ? [] : curves).flatMap((curve, of) =>
    Array.from({ length: 41 }, (_, i) => [...pointAt(curve, i / 40), of] as const),
  );
  const hidesLine = ({ left, right, top, bottom }: Box, own: number) =>
    points.some(([x, y, of]) => x > left && x < right && y > top && y < bottom && of !== own);
  const drawnTies = ties.map((tie, at): DrawnTie => {
    const curve = curves[at]!;
    const word = fitWord(waysToSay(tie));
    const find = (isFree: (box: Box) => boolean) => findWordPlace(curve, word, scale, isFree);
    const box = isCrowd ? null : (find((b) => hasPlace(b) && !hidesLine(b, at)) ?? find(hasPlace));
    if (box) room.take(box);
    return { tie, curve, ...drawTie(curve, tie), ...centreOf(box, curve), word, hasRoom: box !== null };
  });
  return { width: places.width, height: places.height, scale, isCrowd, nodes, ties: drawnTies };
}
