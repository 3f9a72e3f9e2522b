/**
 * What `whowhen/vite` gives: the plugin of this site, with the graph's layout, the search keys and the pages that go
 * with it. The loader knows none of them.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { layoutGraph } from './src/graph/layoutGraph.ts';
import { addSearchKeys } from './src/loader/addSearchKeys.ts';
import { whowhen as createPlugin, type WhowhenOptions } from './src/loader/vitePlugin.ts';

export type { WhowhenOptions } from './src/loader/vitePlugin.ts';

/** A folder of articles becomes a site; the project's index.html is its page and loads `whowhen/page`. */
export function whowhen(options: WhowhenOptions = {}): Plugin {
  return createPlugin({
    finish: (story) => addSearchKeys({ ...story, graph: layoutGraph(story) }),
    prerenderer: fileURLToPath(new URL('./prerender.js', import.meta.url)),
    ...options,
  });
}
