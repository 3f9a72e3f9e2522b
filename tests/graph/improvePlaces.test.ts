import { describe, expect, it } from 'vitest';
import { createScene } from '../../src/graph/createScene.ts';
import { graphScale } from '../../src/graph/graphScale.ts';
import { costAt } from '../../src/graph/improvePlaces.ts';

const FOOT = { radius: 8, lines: [], half: 10, left: 12, right: 12, top: 12, bottom: 30 };

/** What the third of three costs at an angle from the line between the others, which stands for so many ties. */
function costAside(ties: number, degrees: number): number {
  const lines = [
    { a: 0, b: 1, weight: ties },
    { a: 0, b: 2, weight: 1 },
  ];
  const scene = createScene([FOOT, FOOT, FOOT], lines, graphScale(8, 'wide'));
  scene.x.set([40, 340, 0]);
  scene.y.set([200, 200, 0]);
  scene.isPlaced.fill(1);
  const turn = (degrees * Math.PI) / 180;
  return costAt(scene, 2, 40 + 200 * Math.cos(turn), 200 + 200 * Math.sin(turn));
}

describe('several ties of a pair', () => {
  it('are run into by a line from one of the two that goes nearly their way', () => {
    const extra = (degrees: number) => costAside(5, degrees) - costAside(1, degrees);
    expect(extra(12)).toBeGreaterThan(0.5);
    expect(extra(20)).toBeLessThan(extra(12));
    expect(extra(70)).toBe(0);
  });

  it('are all that is run into: single ties of one may go the same way', () => {
    const apart = [10, 20, 40, 80].map((degrees) => costAside(1, degrees));
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(0.5);
  });
});
