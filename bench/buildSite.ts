/**
 * The real site around stories made up in memory: the built bundle, and for each story its page and its JSON, made by
 * what makes them for articles.
 */
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import * as prerenderer from '../src/app/prerender.tsx';
import { layoutGraph } from '../src/graph/layoutGraph.ts';
import { addSearchKeys } from '../src/loader/addSearchKeys.ts';
import { type EmittedFile, emitStories } from '../src/loader/emitStories.ts';
import { wordFiles } from '../src/loader/wordFiles.ts';
import type { Story } from '../src/model/story.ts';
import { fetchPlainly, PAGE_BUILD, PAGE_DEFINES } from '../vite.chunks.ts';

export interface Site {
  files: (EmittedFile | { fileName: string; source: string | Uint8Array })[];
  /** Page of a story, relative to the site. */
  pageOf: (story: Story) => string;
}

/** Builds once; stories get search keys and places in the graph as at a real build. */
export async function buildSite(stories: readonly Story[]): Promise<Site> {
  const built = (await build({
    configFile: false,
    base: './',
    appType: 'mpa',
    logLevel: 'error',
    plugins: [react(), fetchPlainly()],
    build: { ...PAGE_BUILD, write: false },
    define: PAGE_DEFINES,
  })) as Rolldown.RolldownOutput;
  const assets = built.output.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }));
  const template = assets.find((file) => file.fileName === 'index.html');
  if (!template) throw new Error('the build has no index.html');
  const finished = stories.map((story) => addSearchKeys({ ...story, graph: layoutGraph(story) }));
  // The cover is no part of the page, and drawing it takes longer than all the rest.
  const noCover = {
    wordsOfCover: () => [],
    drawCover: () => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  };
  const drawer = { ...prerenderer, ...noCover };
  const words = wordFiles(built.output);
  const pages = await emitStories(finished, String(template.source), drawer, undefined, false, words);
  return {
    files: [...assets.filter((file) => file !== template), ...pages],
    pageOf: (story) => `${story.id}/`,
  };
}
