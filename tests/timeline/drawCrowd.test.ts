import { expect, test } from 'vitest';
import { type CrowdScene, drawCrowd, findSeen, type Ink } from '../../src/timeline/drawCrowd.ts';
import { layoutAxis } from '../../src/timeline/layoutAxis.ts';
import { layoutCrowd } from '../../src/timeline/layoutCrowd.ts';
import { countLanes, makeCrowd } from '../../src/timeline/makeCrowd.ts';
import { placeEvents } from '../../src/timeline/placeEvents.ts';
import type { Zoom } from '../../src/timeline/zoomMath.ts';
import { makeEvents } from './makeStory.ts';

const INK: Ink = {
  of: (name) => `of ${name}`,
  ink: 'ink',
  faint: 'faint',
  line: 'line',
  paper: 'paper',
  lit: 'lit',
  chosen: 'chosen',
  fonts: 'sans',
};
const SIZE = { width: 900, height: 500 };

/** Says what a canvas is told, with the colour that is set. */
function record() {
  const calls: string[] = [];
  const state = { fillStyle: '', font: '', globalAlpha: 1 };
  const say = (name: string, ...values: number[]) =>
    calls.push(`${name} ${state.fillStyle} ${values.map((v) => Math.round(v * 10) / 10).join(' ')}`);
  const pen = Object.assign(state, {
    clearRect: (...box: number[]) => calls.push(`clear ${box.join(' ')}`),
    fillRect: (...box: number[]) => say('rect', ...box),
    fillText: (words: string, x: number, y: number) => say(words, x, y),
    arc: (x: number, y: number, radius: number) => say('disc', x, y, radius),
    roundRect: (...box: number[]) => say('round', ...box.slice(0, 4)),
    createLinearGradient: () => ({ addColorStop: (at: number, colour: string) => calls.push(`stop ${at} ${colour}`) }),
  });
  for (const name of ['beginPath', 'moveTo', 'lineTo', 'stroke', 'fill', 'setLineDash'])
    Object.assign(pen, { [name]: () => {} });
  return { calls, pen: pen as unknown as CanvasRenderingContext2D };
}

function makeScene(count: number, zoom: Zoom, change: Partial<CrowdScene['events']> = {}, modality = 'asserted') {
  const events = makeEvents(
    Array.from({ length: count }, (_, i) => ({
      title: `第${i}件`,
      date: new Date(i * 86_400_000).toISOString().slice(0, 10),
      modality: modality as 'asserted',
    })),
  );
  const lanes = { lanes: [{ id: 'a', label: '甲' }], own: events.map(() => 0), others: events.map(() => []) };
  const crowd = makeCrowd(placeEvents(events, layoutAxis(events, 'linear')).places, lanes);
  const laid = layoutCrowd(crowd, zoom, SIZE.width, [7]);
  const scene: CrowdScene = {
    laid,
    places: crowd.places,
    counts: laid.isNear ? null : countLanes(crowd, zoom),
    ticks: [{ x: 0.5, label: '1983年', unit: 'year' }],
    folds: [],
    laneColour: () => 'lane',
    events: {
      colour: () => 'c',
      name: (id) => id,
      state: () => 'plain',
      selected: null,
      tabStop: 'e7',
      ...change,
    },
  };
  return scene;
}

test('far out there is a bar for each count, in the lane’s colour, and no event', () => {
  const { calls, pen } = record();
  const scene = makeScene(10_000, [0, 1]);
  drawCrowd(pen, scene, [0, 1], SIZE, INK);
  expect(calls[0]).toBe('clear 0 0 900 500');
  expect(calls).toContain('1983年 ink 450 13');
  const bars = calls.filter((call) => call.startsWith('rect of lane'));
  const counts = [...(scene.counts?.counts[0] ?? [])];
  expect(bars).toHaveLength(counts.filter((n) => n > 0).length);
  expect(calls.filter((call) => call.startsWith('disc'))).toEqual([]);
});

test('far out what is chosen or pointed at has its words all the same; what merely holds the tab stop does not', () => {
  const names = (change: Partial<CrowdScene['events']>) => {
    const scene = makeScene(10_000, [0, 1], change);
    return [...findSeen(scene.laid, [0, 1], 900, scene.events)].map((item) => item.event.id);
  };
  expect(names({})).toEqual([]);
  expect(names({ selected: 'e7' })).toEqual(['e7']);
  expect(names({ state: (id) => (id === 'e7' ? 'lit' : 'dim') })).toEqual(['e7']);
});

test('near there is a disc for each event in view and words where they have room; nothing outside the view', () => {
  const zoom: Zoom = [0.5, 0.51];
  const { calls, pen } = record();
  const scene = makeScene(10_000, zoom);
  drawCrowd(pen, scene, zoom, SIZE, INK);
  const xs = calls.filter((call) => call.startsWith('disc')).map((call) => Number(call.split(' ')[3]));
  const inView = scene.places.filter(({ x }) => x >= zoom[0] && x <= zoom[1]).length;
  expect(inView).toBeGreaterThan(90);
  expect(xs.filter((x) => x >= 0 && x <= 900)).toHaveLength(inView);
  // Those whose words begin left of the view, and the discs that its edges cut.
  expect(xs.every((x) => x > -270 && x < 905)).toBe(true);
  expect(calls.filter((call) => call.startsWith('第')).length).toBe(findSeen(scene.laid, zoom, 900, scene.events).size);
});

test('what is planned or denied is hollow, what is chosen has a ground, what steps back is faint', () => {
  const zoom: Zoom = [0.5, 0.51];
  const draw = (change: Partial<CrowdScene['events']>, modality?: string) => {
    const { calls, pen } = record();
    drawCrowd(pen, makeScene(10_000, zoom, change, modality), zoom, SIZE, INK);
    return calls;
  };
  expect(draw({}, 'planned').some((call) => /^disc paper .* 4\.8$/.test(call))).toBe(true);
  expect(draw({}).some((call) => call.startsWith('disc paper'))).toBe(false);
  const scene = makeScene(10_000, zoom);
  const [first] = [...findSeen(scene.laid, zoom, 900, scene.events)].filter((item) => item.x > 0.2);
  const id = first?.event.id as string;
  expect(draw({ selected: id }).filter((call) => call.startsWith('round chosen'))).toHaveLength(1);
  expect(draw({ state: () => 'dim' }).filter((call) => call.startsWith('第'))[0]).toMatch(/ faint /);
});
