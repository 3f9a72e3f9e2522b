/** The covers of all stories as PNG, by story id. Promises: the font is unpacked once for all of them. */
import type { Story } from '../../model/story.ts';
import { createLettering, type Lettering } from './createLettering.ts';
import { rasterize } from './rasterize.ts';

/** What the prerenderer knows of covers: the words on one, and the drawing as SVG. */
export interface CoverArt {
  wordsOfCover: (story: Story) => string[];
  drawCover: (story: Story, lettering: Lettering) => string;
}

export async function drawCovers(stories: readonly Story[], art: CoverArt): Promise<Map<string, Uint8Array>> {
  const lettering = await createLettering(stories.flatMap(art.wordsOfCover));
  const covers = new Map<string, Uint8Array>();
  for (const story of stories) covers.set(story.id, await rasterize(art.drawCover(story, lettering)));
  return covers;
}
