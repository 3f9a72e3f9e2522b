import { expect, it } from 'vitest';
import { sayTies } from '../../src/graph/sayTies.ts';
import type { Relationship } from '../../src/model/story.ts';

const tie = (source: string, target: string, label: string): Relationship => ({
  id: `${source}-${target}`,
  type: 'met_with',
  source,
  target,
  label,
  sign: 'neutral',
  events: [],
  evidence: [],
});

it('says each tie at both ends, from the side of each', () => {
  const names: Record<string, string> = { a: 'Ann', b: 'Ben', c: 'Cleo' };
  const ties = [tie('a', 'b', 'criticizes'), tie('c', 'a', 'employs')];
  const said = sayTies(
    ties,
    (id) => names[id] ?? '',
    (t) => t.label ?? '',
  );
  expect([...said]).toEqual([
    ['a', 'criticizes Ben; Cleo employs'],
    ['b', 'Ann criticizes'],
    ['c', 'employs Ann'],
  ]);
});
