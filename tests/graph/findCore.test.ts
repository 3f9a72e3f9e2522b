import { describe, expect, it } from 'vitest';
import { findCore, findCoreLevels } from '../../src/graph/findCore.ts';

/** A triangle, 0 to 2, with a tail 2–3–4. */
const TIES = [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
] as const;
const lines = TIES.map(([a, b]) => ({ a, b, weight: 1 }));

describe('findCoreLevels', () => {
  it('counts ties inside the heart alone, at three mentions each', () => {
    expect([...findCoreLevels([0, 0, 0, 0, 0], lines)]).toEqual([6, 6, 6, 3, 3]);
  });

  it('lets mentions hold somebody with fewer ties', () => {
    expect([...findCoreLevels([0, 0, 0, 0, 9], lines)]).toEqual([6, 6, 6, 6, 9]);
  });
});

describe('findCore', () => {
  it('takes the size nearest to the one wished for', () => {
    const levels = findCoreLevels([0, 0, 0, 0, 0], lines);
    expect(findCore(levels, 3)).toEqual([0, 1, 2]);
    expect(findCore(levels, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  it('stays the same when somebody outside it goes', () => {
    const before = findCore(findCoreLevels([0, 0, 0, 1, 0], lines), 3);
    const after = findCore(findCoreLevels([0, 0, 0, 1], lines.slice(0, 4)), 3);
    expect(after).toEqual(before);
  });
});
