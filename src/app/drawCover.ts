/**
 * The picture of a story for links to it elsewhere: headline, source, and its events as dots in the lanes of its people.
 *
 * Promises: an SVG of 1200 by 630 pixels without text, links or style sheets (its words are outlines); the same story
 * gives the same bytes. Does not know fonts: the lettering is handed in.
 */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { createStoryStore } from '../store/createStoryStore.ts';
import { selectRankedEntities } from '../store/selectors.ts';
import { assignLanes } from '../timeline/assignLanes.ts';
import { layoutAxis } from '../timeline/layoutAxis.ts';
import { type Place, placeEvents } from '../timeline/placeEvents.ts';
import { wrapLabel } from '../timeline/wrapLabel.ts';
import { TIMELINE_WORDS } from '../ui/words/timelineWords.ts';
import { VOCABULARY_WORDS } from '../ui/words/vocabularyWords.ts';

/** Pixels; the size that Open Graph and Twitter cards ask for. */
export const COVER = { width: 1200, height: 630 } as const;

/** Text as outlines: widths and places in pixels, `y` the baseline. */
export interface CoverLettering {
  measure: (text: string, size: number, weight?: 400 | 700) => number;
  outline: (text: string, x: number, y: number, size: number, weight?: 400 | 700) => string;
}

const PAPER = '#fbfaf7';
const INK = '#1b1a17';
const INK_2 = '#595750';
const LINE = '#dcd8cd';
/** As `--c` of the light theme, in the order of the people. */
const COLOURS = ['#b3261e', '#1f5fbf', '#00796b', '#8a5000', '#7b3fa0'];
const MARGIN = 60;
const GUTTER = 250;
const MOST_LANES = 4;

/** The words that a cover shows, so that their letters can be made ready. */
export function wordsOfCover(story: Story): string[] {
  const people = story.entities.filter((e) => e.kind === 'person').map((e) => e.name);
  const dates = [...story.events.map((e) => e.date), story.source.published ?? null];
  const { publisher = '', author = '' } = story.source;
  const rest = TIMELINE_WORDS[story.lang].rest;
  return [
    story.title,
    publisher,
    author,
    rest,
    'Whowhen · …',
    ...people,
    ...dates.map((d) => formatEdtf(d, story.lang)),
  ];
}

export function drawCover(story: Story, lettering: CoverLettering): string {
  const say = (text: string, x: number, y: number, size: number, fill: string, weight: 400 | 700 = 400) =>
    `<path fill="${fill}" d="${lettering.outline(text, x, y, size, weight)}"/>`;
  const size = 54;
  const measure = (text: string) => lettering.measure(text, size, 700) / size;
  const title = wrapLabel(story.title, (COVER.width - 2 * MARGIN) / size, 3, measure).lines;
  const titleEnd = 118 + (title.length - 1) * 70;
  const { publisher, author, published } = story.source;
  const source = [publisher ?? author, published && formatEdtf(published, story.lang)].filter(Boolean).join(' · ');
  const top = titleEnd + (source ? 92 : 50);
  const parts = [
    `<rect width="${COVER.width}" height="${COVER.height}" fill="${PAPER}"/>`,
    `<rect x="${MARGIN}" y="40" width="${COVER.width - 2 * MARGIN}" height="5" fill="${INK}"/>`,
    ...title.map((line, i) => say(line, MARGIN, 118 + i * 70, size, INK, 700)),
    source && say(source, MARGIN, titleEnd + 48, 26, INK_2),
    drawLanes(story, { top, bottom: COVER.height - 84 }, say, lettering),
    say('Who', MARGIN, COVER.height - 32, 28, INK, 700),
    say('when', MARGIN + lettering.measure('Who', 28, 700), COVER.height - 32, 28, COLOURS[0] as string, 700),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${COVER.width}" height="${COVER.height}" viewBox="0 0 ${COVER.width} ${COVER.height}">${parts.filter(Boolean).join('')}</svg>`;
}

type Say = (text: string, x: number, y: number, size: number, fill: string, weight?: 400 | 700) => string;

/** A lane each for the main people and one for the rest, from `top` to `bottom`, with the dates at its ends below. */
function drawLanes(story: Story, frame: { top: number; bottom: number }, say: Say, lettering: CoverLettering): string {
  const { events } = story;
  if (events.length === 0) return '';
  const ranked = selectRankedEntities(createStoryStore(story).getState());
  const words = { rest: TIMELINE_WORDS[story.lang].rest, types: VOCABULARY_WORDS[story.lang].events };
  const { lanes, own } = assignLanes(story, events, ranked, 'person', words);
  const rows = Math.min(lanes.length, MOST_LANES + 1);
  const step = Math.min(64, (frame.bottom - frame.top) / rows);
  const rowOf = (i: number) => Math.min(own[i] as number, rows - 1);
  const [left, right] = [MARGIN + GUTTER, COVER.width - MARGIN];
  const { places } = placeEvents(events, layoutAxis(events, 'adaptive'));
  const yOf = (row: number) => frame.top + (row + 0.5) * step;
  const xOf = (x: number) => Math.round(left + x * (right - left));
  const colourOf = (row: number) => (lanes[row]?.id && row < MOST_LANES ? (COLOURS[row] as string) : INK_2);
  const names = lanes.slice(0, rows).map((lane, row) => {
    const label = row === MOST_LANES ? words.rest : lane.label;
    const fitted =
      wrapLabel(label, (GUTTER - 24) / 24, 1, (text) => lettering.measure(text, 24, 700) / 24).lines[0] ?? '';
    return say(fitted, MARGIN, yOf(row) + 8, 24, colourOf(row), 700);
  });
  const rules = Array.from({ length: rows }, (_, row) => {
    const y = yOf(row);
    return `<path stroke="${LINE}" stroke-width="2" d="M${left} ${y}H${right}"/>`;
  });
  const marks = places.map((place, i) => drawMark(place, xOf, yOf(rowOf(i)), colourOf(rowOf(i))));
  return [
    ...names,
    ...rules,
    ...marks,
    drawEnds(events, { left, right, y: frame.bottom + 46 }, story, say, lettering),
  ].join('');
}

function drawMark(place: Place, xOf: (x: number) => number, y: number, colour: string): string {
  const { start, end, x, event } = place;
  if (end > start)
    return `<path stroke="${colour}" stroke-width="8" stroke-linecap="round" opacity="0.55" d="M${xOf(start)} ${y}H${xOf(end)}"/>`;
  const isHollow = event.modality === 'planned' || event.modality === 'possible';
  const fill = isHollow ? PAPER : colour;
  const strike =
    event.modality === 'denied' ? `<path stroke="${PAPER}" stroke-width="3" d="M${xOf(x) - 9} ${y + 9}l18 -18"/>` : '';
  return `<circle cx="${xOf(x)}" cy="${y}" r="10" fill="${fill}" stroke="${isHollow ? colour : PAPER}" stroke-width="3"/>${strike}`;
}

/** The first and the last date that the story has, at the ends of the axis. */
function drawEnds(
  events: readonly StoryEvent[],
  at: { left: number; right: number; y: number },
  { lang }: Story,
  say: Say,
  lettering: CoverLettering,
): string {
  const dates = events.flatMap((e) => e.date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [formatEdtf(first, lang), formatEdtf(last, lang)];
  const end = at.right - lettering.measure(to, 24);
  return say(from, at.left, at.y, 24, INK_2) + (from === to ? '' : say(to, end, at.y, 24, INK_2));
}
