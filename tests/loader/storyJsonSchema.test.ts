import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storyJsonSchema } from '../../src/loader/storyJsonSchema.ts';

it('is published as it stands (npm run schema > public/story.schema.json)', () => {
  const published = JSON.parse(readFileSync('public/story.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(storyJsonSchema())));
  expect(published.required).toContain('relationships');
});
