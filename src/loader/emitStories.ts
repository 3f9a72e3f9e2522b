/**
 * The stories of a folder as files to publish: for each its JSON under a hashed name and a stable one, a page, a
 * picture of it, and what other sites ask for to show it.
 *
 * Promises: the same articles give the same files, byte for byte; one that cannot be read or whose note is wrong is
 * left out and reported, and the others come out all the same.
 */
import { createHash } from 'node:crypto';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import { type CoverArt, drawCovers } from './cover/drawCovers.ts';
import { drawExamples } from './examples/drawExamples.ts';
import { fillFrame, stylesOf } from './fillFrame.ts';
import { fillPage, moveDown, type Prerendered } from './fillPage.ts';
import { type FoundArticles, findArticles } from './findArticles.ts';
import type { LoadProblem } from './loadProblem.ts';
import { loadStory } from './loadStory.ts';
import { oembed, sharingHead } from './sharing.ts';

/** What src/app/prerender.tsx exports. */
export interface Prerenderer extends CoverArt {
  renderPage: (input: { story: Story; indexUrl?: string }) => Prerendered;
  renderIndex: (input: { stories: Story[] }) => Prerendered;
  renderFrame: (input: { story: Story }) => Prerendered;
}

export interface LoadedStories {
  stories: Story[];
  problems: LoadProblem[];
}

/** Loads every article of a folder; `finish` adds what is reckoned from a story, such as places in the graph. */
export async function loadStories(
  folder: string,
  finish: (story: Story) => Story,
  tools: Tools,
): Promise<LoadedStories> {
  const found: FoundArticles = findArticles(folder);
  const stories: Story[] = [];
  const problems = [...found.problems];
  for (const { file } of found.articles) {
    const loaded = await loadStory(file, { tools });
    problems.push(...loaded.problems);
    if (loaded.story) stories.push(finish(loaded.story));
  }
  return { stories, problems };
}

export interface EmittedFile {
  fileName: string;
  source: string | Uint8Array;
}

/**
 * Paths are relative to the output folder; `template` is the built index.html with addresses that begin with `./`.
 * `site` is the address that the folder will have, ending in `/`, where it is known. With `hasExamples` there are also
 * pages that show the newest story in other people's pages; they need the scripts of `vite.element.ts` beside them.
 * `words` are the scripts that a page in a language needs beside its own (see `wordFiles`).
 */
export async function emitStories(
  stories: readonly Story[],
  template: string,
  prerenderer: Prerenderer,
  site?: string,
  hasExamples = false,
  words: ReadonlyMap<string, string> = new Map(),
): Promise<EmittedFile[]> {
  const { renderPage, renderIndex, renderFrame } = prerenderer;
  const isOnly = stories.length === 1;
  const covers = await drawCovers(stories, prerenderer);
  const ahead = (lang: string, up: string) => {
    const file = words.get(lang);
    return file ? [`<link rel="modulepreload" href="${up}${file}">`] : [];
  };
  const files = stories.flatMap((story): EmittedFile[] => {
    const json = `${JSON.stringify(story)}\n`;
    const hashed = `assets/${story.id}-${hashOf(json)}.json`;
    const indexUrl = isOnly ? undefined : '../';
    const page = renderPage({ story, ...(indexUrl && { indexUrl }) });
    const { title, description } = page;
    const shared = { story, title, description, site, up: '../' };
    const frame = { ...renderFrame({ story }), story, up: '../../', styles: stylesOf(template), isBuilt: true };
    const head = sharingHead(shared);
    const parts = { ...page, isBuilt: true, ...(indexUrl && { indexUrl }) };
    const address = encodeURI(hashed);
    const own = {
      fileName: `${story.id}/index.html`,
      source: fillPage(moveDown(template), {
        ...parts,
        head: [...ahead(page.lang, '../'), ...head],
        site: '../',
        storyUrl: `../${address}`,
      }),
    };
    // At the root only absolute addresses are right.
    const rootHead = [...ahead(page.lang, './'), ...(site ? head : [])];
    const rootParts = { ...parts, head: rootHead, site: './', storyUrl: `./${address}` };
    const root = { fileName: 'index.html', source: fillPage(template, rootParts) };
    return [
      { fileName: hashed, source: json },
      { fileName: `${story.id}.json`, source: json },
      { fileName: `${story.id}/picture.png`, source: covers.get(story.id) as Uint8Array },
      { fileName: `${story.id}/oembed.json`, source: oembed(shared) },
      { fileName: `${story.id}/embed/index.html`, source: fillFrame(frame) },
      own,
      ...(isOnly ? [root] : []),
    ];
  });
  if (hasExamples && stories[0]) files.push(...drawExamples(exampleOf(stories)));
  if (isOnly) return files;
  const drawn = renderIndex({ stories: [...stories] });
  const index = fillPage(template, { ...drawn, isBuilt: true, head: ahead(drawn.lang, './') });
  return [...files, { fileName: 'index.html', source: index }];
}

/** The newest story: it stands first in the index. */
const exampleOf = (stories: readonly Story[]): Story =>
  stories.reduce((newest, story) =>
    (story.source.published ?? '') > (newest.source.published ?? '') ? story : newest,
  );

/** Eight characters of the content's SHA-256. */
function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
