/** Every article that is published is made with its note: a note that no longer fits is told here, before a build. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadStory } from '../../src/loader/loadStory.ts';

const articles = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

it.each(articles)('%s and its note make a story', async (name) => {
  const { story, problems } = await loadStory(`seeds/${name}`);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(story?.events.length).toBeGreaterThan(10);
});
