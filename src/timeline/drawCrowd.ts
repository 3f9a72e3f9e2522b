/**
 * The drawing of many events on a canvas: axis and lanes, counts far out, dots, bars, marks and labels near.
 *
 * Promises: draws what is in view and nothing else; the same scene and view give the same calls. Looks as `Track` draws
 * it in SVG. Does not know where the colours come from, nor who has the focus: that is drawn above it.
 */
import type { Modality } from '../model/vocabulary.ts';
import type { Tick } from './findTicks.ts';
import type { CrowdLayout } from './layoutCrowd.ts';
import { firstAtLeast } from './layoutDense.ts';
import type { Item } from './layoutTimeline.ts';
import type { LaneCounts } from './makeCrowd.ts';
import { FONT, LINE, OFFSET, SMALL, TICKS } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { fadeLength } from './stackLabels.ts';
import type { TrackEvents } from './Track.tsx';
import type { Zoom } from './zoomMath.ts';

/** Colours as a canvas takes them; those of people and lanes by their class. */
export interface Ink {
  of: (colourClass: string) => string;
  ink: string;
  faint: string;
  line: string;
  paper: string;
  lit: string;
  chosen: string;
  /** Names of the fonts. */
  fonts: string;
}

export interface CrowdScene {
  laid: CrowdLayout;
  places: readonly Place[];
  /** Where they are too many to be drawn one by one. */
  counts: LaneCounts | null;
  /** Fractions of the axis, as are the folds. */
  ticks: readonly Tick[];
  folds: readonly { start: number; end: number }[];
  laneColour: (lane: string) => string;
  events: TrackEvents;
}

interface Paper {
  pen: CanvasRenderingContext2D;
  ink: Ink;
  width: number;
  height: number;
  /** Pixels from the left, of a fraction of the axis. */
  at: (x: number) => number;
}

const FULL = 7;
const DIM = 0.3;

/** Draws a view of the scene, `width` by `height` CSS pixels. */
export function drawCrowd(
  pen: CanvasRenderingContext2D,
  scene: CrowdScene,
  zoom: Zoom,
  { width, height }: { width: number; height: number },
  ink: Ink,
): void {
  const scale = width / (zoom[1] - zoom[0]);
  const paper: Paper = { pen, ink, width, height, at: (x) => (x - zoom[0]) * scale };
  pen.clearRect(0, 0, width, height);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  drawAxis(paper, scene);
  if (scene.counts) drawCounts(paper, scene, scene.counts);
  else drawDots(paper, scene);
  for (const item of findSeen(scene.laid, zoom, width, scene.events)) drawItem(paper, item, scene);
}

/** The labelled events that can be seen; far out only those that are chosen or pointed at. */
export function findSeen(laid: CrowdLayout, zoom: Zoom, width: number, events: TrackEvents): Set<Item> {
  const { frame, layout, isNear } = laid;
  const size = frame[1] - frame[0];
  // Labels stand right of their marks.
  const margin = ((zoom[1] - zoom[0]) * 260) / width;
  const seen = layout.items.filter((item) => {
    const [start, end] = [frame[0] + item.start * size, frame[0] + item.end * size];
    if (end < zoom[0] - margin || start > zoom[1]) return false;
    return isNear || events.selected === item.event.id || events.state(item.event.id) === 'lit';
  });
  return new Set(seen);
}

function drawLine({ pen }: Paper, colour: string, wide: number, ...points: [number, number][]): void {
  pen.strokeStyle = colour;
  pen.lineWidth = wide;
  pen.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.stroke();
}

function drawAxis(paper: Paper, { laid, ticks, folds }: CrowdScene): void {
  const { pen, ink, width, height, at } = paper;
  for (const { y } of laid.layout.lanes) drawLine(paper, ink.line, 1, [0, y], [width, y]);
  pen.textAlign = 'center';
  for (const { x, label, unit } of ticks) {
    drawLine(paper, ink.ink, 1, [at(x), TICKS - 8], [at(x), TICKS - 3]);
    pen.font = `${unit === 'year' ? '600 ' : ''}${SMALL}px ${ink.fonts}`;
    pen.fillStyle = unit === 'year' ? ink.ink : ink.faint;
    pen.fillText(label, at(x), 13);
  }
  drawLine(paper, ink.ink, 1.25, [0, TICKS - 3], [width, TICKS - 3]);
  for (const { start, end } of folds) {
    const [left, right] = [at(start), at(end)];
    if (right < 0 || left > width) continue;
    pen.fillStyle = ink.paper;
    pen.fillRect(left, TICKS - 8, right - left, height - TICKS + 8);
    const [x, y] = [(left + right) / 2, TICKS - 3];
    drawLine(paper, ink.ink, 1.25, [x - 5, y + 5], [x - 1, y - 5]);
    drawLine(paper, ink.ink, 1.25, [x + 1, y + 5], [x + 5, y - 5]);
  }
}

function drawCounts({ pen, ink, at }: Paper, { laid, laneColour }: CrowdScene, bars: LaneCounts): void {
  pen.globalAlpha = 0.75;
  laid.layout.lanes.forEach((lane, i) => {
    const counts = bars.counts[i] as Uint32Array;
    const high = bars.highOf(lane.height);
    const [left, wide] = [at(bars.from), (at(bars.to) - at(bars.from)) / counts.length];
    const bottom = lane.y + lane.height - 2;
    pen.fillStyle = ink.of(laneColour(lane.id));
    counts.forEach((count, bin) => {
      if (count > 0) pen.fillRect(left + (bin + 0.12) * wide, bottom - high(count), wide * 0.76, high(count));
    });
  });
  pen.globalAlpha = 1;
}

function fillDisc(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, FULL);
  pen.fill();
}

const isHollow = (modality: Modality) => modality !== 'asserted' && modality !== 'reported';

function drawDots({ pen, ink, at, width }: Paper, { laid, places, events }: CrowdScene): void {
  const { dots, frame } = laid;
  const size = frame[1] - frame[0];
  const left = at(frame[0]);
  const scale = at(frame[0] + size) - left;
  for (let i = firstAtLeast(dots.x, (-4 - left) / scale); i < dots.index.length; i++) {
    const x = left + (dots.x[i] as number) * scale;
    if (x > width + 4) break;
    const { event } = places[dots.index[i] as number] as Place;
    const y = dots.y[i] as number;
    pen.globalAlpha = events.state(event.id) === 'dim' ? DIM : 1;
    fillDisc(pen, x, y, 4, ink.of(events.colour(event.id)));
    if (isHollow(event.modality)) fillDisc(pen, x, y, 2.25, ink.paper);
  }
  pen.globalAlpha = 1;
}

function drawItem(paper: Paper, item: Item, { laid, events }: CrowdScene): void {
  const { pen, ink, at } = paper;
  const { id } = item.event;
  const [isChosen, state] = [events.selected === id, events.state(id)];
  const { frame } = laid;
  const place = (x: number) => at(frame[0] + x * (frame[1] - frame[0]));
  const [x, y] = [place(item.x), item.markY];
  const colour = ink.of(events.colour(id));
  if (isChosen || state === 'lit') {
    pen.fillStyle = isChosen ? ink.chosen : ink.lit;
    pen.beginPath();
    pen.roundRect(x - 9, y - LINE / 2 - 3, item.width + OFFSET + 13, 24, 4);
    pen.fill();
  }
  const alpha = state === 'dim' ? DIM : 1;
  pen.globalAlpha = alpha * 0.55;
  drawBar(pen, item, [place(item.start), place(item.end)], colour);
  pen.globalAlpha = alpha;
  drawMark(paper, item.event.modality, x, y, colour);
  pen.globalAlpha = 1;
  const [line] = item.lines;
  if (line === undefined) return;
  pen.textAlign = 'left';
  pen.font = `${isChosen ? '600 ' : ''}${FONT}px ${ink.fonts}`;
  pen.fillStyle = state === 'dim' ? ink.faint : ink.ink;
  pen.fillText(line, x + OFFSET, y + 4.6);
}

/** The time it took, above its words; open and vague ends fade. */
function drawBar(pen: CanvasRenderingContext2D, item: Item, [from, to]: [number, number], colour: string): void {
  const { fadeStart, fadeEnd } = item;
  const isLong = item.end > item.start;
  if (!isLong && !fadeStart && !fadeEnd) return;
  const left = isLong || !fadeStart ? from : from - fadeLength(item);
  const right = isLong || !fadeEnd ? to : to + fadeLength(item);
  pen.fillStyle = colour;
  if (fadeStart || fadeEnd) {
    const fade = pen.createLinearGradient(left, 0, right, 0);
    // The same colour without substance: a canvas would fade towards black otherwise.
    const clear = colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0)');
    fade.addColorStop(0, fadeStart ? clear : colour);
    fade.addColorStop(0.5, colour);
    fade.addColorStop(1, fadeEnd ? clear : colour);
    pen.fillStyle = fade;
  }
  pen.beginPath();
  pen.roundRect(left, item.markY - LINE / 2 - 7, right - left, 5, 2.5);
  pen.fill();
}

/** As `Mark` draws it. */
function drawMark(paper: Paper, modality: Modality, x: number, y: number, colour: string): void {
  const { pen, ink } = paper;
  if (modality === 'asserted') {
    fillDisc(pen, x, y, 5.5, colour);
    return;
  }
  const radius = { reported: 5.25, planned: 4.75, possible: 5, denied: 5 }[modality];
  fillDisc(pen, x, y, radius, ink.paper);
  pen.strokeStyle = colour;
  pen.lineWidth = modality === 'planned' ? 2 : 1.5;
  if (modality === 'possible') pen.setLineDash([2.2, 1.9]);
  pen.stroke();
  pen.setLineDash([]);
  if (modality === 'reported') fillDisc(pen, x, y, 2.75, colour);
  if (modality === 'denied') drawLine(paper, colour, 1.75, [x - 6, y + 6], [x + 6, y - 6]);
}
