import { describe, expect, it } from 'vitest';
import { boxesOfHeads, type Curve } from '../../src/graph/drawTie.ts';
import type { Relationship } from '../../src/model/story.ts';

const ALONG: Curve = { from: [0, 100], control: [50, 100], to: [100, 100] };

/** Whether something stands at a place, within half a unit. */
function isCovered(sign: Relationship['sign'], x: number, y: number): boolean {
  const tie = { id: 't', type: 'criticized', source: 'a', target: 'b', sign, events: [], evidence: [] } as Relationship;
  return boxesOfHeads(ALONG, tie).some(
    ({ left, right, top, bottom }) => x > left - 0.5 && x < right + 0.5 && y > top - 0.5 && y < bottom + 0.5,
  );
}

describe('what the end of a line covers', () => {
  it('of an ally: all three edges of the filled head', () => {
    const middles = [
      [95.5, 97.75],
      [95.5, 102.25],
      [91, 100],
    ] as const;
    for (const [x, y] of middles) expect(isCovered('for', x, y)).toBe(true);
    expect(isCovered('for', 80, 100)).toBe(false);
  });

  it('of an opponent: the bar across', () => {
    for (const y of [95, 100, 105]) expect(isCovered('against', 99.5, y)).toBe(true);
    expect(isCovered('against', 95, 100)).toBe(false);
  });

  it('of others: both strokes, and what lies between them', () => {
    for (const y of [97, 100, 103]) expect(isCovered('neutral', 93.5, y)).toBe(true);
    expect(isCovered('neutral', 85, 100)).toBe(false);
  });
});
