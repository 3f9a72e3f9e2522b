/**
 * Rows, labels, brackets and lanes: where everything stands up and down, and how its words break.
 *
 * Promises: across, everything is a fraction of the axis plus a fixed number of pixels, and what overlaps nothing at
 * `width` overlaps nothing at any greater width or nearer zoom; so one layout serves all windows from that width on.
 * Every label is whole. Same input, same output. Does not know the part of the axis in view.
 */
import type { Lanes } from './assignLanes.ts';
import { type BracketBox, type BracketInput, layoutBrackets } from './layoutBrackets.ts';
import { BRACKET, LANE_BOTTOM, LANE_TOP, LINE, MARK, OFFSET, TICKS } from './measures.ts';
import type { Place } from './placeEvents.ts';
import { chooseStack, type Draft, draftOf, type Side } from './stackLabels.ts';
import { type Measure, measureText } from './wrapLabel.ts';

export interface Item extends Place {
  lane: number;
  /** Top of its bar, or of its label where it has none. */
  y: number;
  /** Centre of the mark. */
  markY: number;
  side: Side;
  lines: string[];
  /** Label width and height in pixels. */
  width: number;
  height: number;
  /** Dots in the lanes of others who take part: y of each. */
  dots: number[];
  /** Whether a line to those dots would run through the labels of others. */
  isCrossing: boolean;
}

export interface LaneBox {
  id: string;
  label: string;
  /** Of the lane's rule. */
  y: number;
  height: number;
}

export interface Layout {
  /** The narrowest track in pixels at which this holds. */
  width: number;
  height: number;
  /** Where the lanes begin. */
  top: number;
  lanes: LaneBox[];
  items: Item[];
  brackets: BracketBox[];
}

export interface LayoutInput extends BracketInput {
  places: readonly Place[];
  lanes: Lanes;
  measure?: Measure;
}

function layoutLane(drafts: readonly Draft[], lane: number, top: number): { items: [number, Item][]; height: number } {
  const { labels, height } = chooseStack(drafts);
  const items = drafts.map((draft, i): [number, Item] => {
    const { shape, side, top: down } = labels[i] as (typeof labels)[0];
    const y = top + LANE_TOP + down;
    const { lines, width } = shape;
    const label = { y, markY: y + draft.bar + LINE / 2, side, lines, width, height: shape.height };
    return [draft.index, { ...draft.place, ...label, lane, dots: [], isCrossing: false }];
  });
  return { items, height: Math.max(LANE_TOP + height + LANE_BOTTOM, 48) };
}

/** Whether the line from an event to the lanes of the others runs through another event's label. */
function isCrossingLabels(item: Item, items: readonly Item[], width: number): boolean {
  const [low, high] = [Math.min(item.markY, ...item.dots), Math.max(item.markY, ...item.dots)];
  return items.some((other) => {
    if (other === item || other.y >= high || other.y + other.height <= low) return false;
    const across = (item.x - other.x) * width * (other.side === 'right' ? 1 : -1);
    return across > MARK && across < OFFSET + other.width;
  });
}

/** The whole drawing for one track width. */
export function layoutTimeline(input: LayoutInput): Layout {
  const measure = input.measure ?? measureText;
  const { places, lanes, width } = input;
  const { boxes, levels } = layoutBrackets(input, measure);
  const top = TICKS + levels * BRACKET + 6;
  const drafts: Draft[][] = lanes.lanes.map(() => []);
  places.forEach((place, i) => {
    drafts[lanes.own[i] as number]?.push(draftOf(place, i, width, measure));
  });
  const items: Item[] = [];
  let y = top;
  const laneBoxes = lanes.lanes.map((lane, i): LaneBox => {
    const sorted = [...(drafts[i] as Draft[])].sort((a, b) => a.place.x - b.place.x || a.index - b.index);
    const { items: laid, height } = layoutLane(sorted, i, y);
    for (const [index, item] of laid) items[index] = item;
    const box = { ...lane, y, height };
    y += height;
    return box;
  });
  items.forEach((item, i) => {
    item.dots = (lanes.others[i] ?? []).map((lane) => (laneBoxes[lane] as LaneBox).y);
  });
  for (const item of items) if (item.dots.length > 0) item.isCrossing = isCrossingLabels(item, items, width);
  return { width, height: y + 2, top, lanes: laneBoxes, items, brackets: boxes };
}
