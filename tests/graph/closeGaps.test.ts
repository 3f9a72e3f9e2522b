import { expect, it } from 'vitest';
import { closeGaps } from '../../src/graph/closeGaps.ts';
import { createScene } from '../../src/graph/createScene.ts';
import type { Footprint, GraphScale } from '../../src/graph/graphScale.ts';

const FOOT = { left: 10, right: 10, top: 10, bottom: 10, half: 10, radius: 10, lines: [] } as unknown as Footprint;
const SCALE = { width: 400, height: 400, step: 4 } as GraphScale;

function sceneOf(places: [number, number][], lines: [number, number][]) {
  const scene = createScene(
    places.map(() => FOOT),
    lines.map(([a, b]) => ({ a, b, weight: 1 })),
    SCALE,
  );
  places.forEach(([x, y], i) => {
    [scene.x[i], scene.y[i]] = [x, y];
  });
  return scene;
}

it('closes the band between groups that no line joins, and everybody gains', () => {
  const scene = sceneOf(
    [
      [100, 50],
      [130, 80],
      [110, 350],
    ],
    [[0, 1]],
  );
  closeGaps(scene);
  // The band from 90 to 340 leaves 16 of its 250.
  const stretch = 400 / (400 - 234);
  expect([...scene.y].map((y) => Math.round(y))).toEqual([50, 80, 350 - 234].map((y) => Math.round(y * stretch)));
  expect([...scene.x]).toEqual([100, 130, 110]);
});

it('leaves a picture alone where a line reaches across', () => {
  const scene = sceneOf(
    [
      [100, 50],
      [110, 350],
    ],
    [[0, 1]],
  );
  closeGaps(scene);
  expect([...scene.y]).toEqual([50, 350]);
});
