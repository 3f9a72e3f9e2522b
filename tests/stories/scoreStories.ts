/** Extracts every annotated article in this folder and compares. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';
import { compareStory, type Gold, type Tallies } from './compareStory.ts';

export interface Scored {
  article: string;
  tallies: Tallies;
}

/** One entry for each `*.gold.json` of a folder, by name. */
export function scoreStories(folder = import.meta.dirname): Scored[] {
  const tools = createTools();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      const text = readFileSync(join(folder, gold.article), 'utf8');
      const story = extract(text, { file: gold.article, ...(gold.published && { published: gold.published }) }, tools);
      return { article: gold.article, tallies: compareStory(story, gold) };
    });
}
