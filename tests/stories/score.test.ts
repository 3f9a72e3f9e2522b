/** Extraction never gets worse unseen: each figure over all articles of a folder stays where it stood, or better. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTallies, f1Of, MEASURES } from './compareStory.ts';
import { scoreStories } from './scoreStories.ts';

describe.each(['', 'features', 'unread'])('%s', (name) => {
  const folder = join(import.meta.dirname, name);
  const floors = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8')) as Record<string, number>;
  const all = addTallies(scoreStories(folder).map((s) => s.tallies));

  it.each(MEASURES)('%s stays at or above its floor', (measure) => {
    expect(f1Of(all[measure])).toBeGreaterThanOrEqual(floors[measure] as number);
  });
});
