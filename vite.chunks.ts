/**
 * How the site's pages are built: all that a page begins with in one file, and later parts fetched plainly. Left to
 * itself the bundler puts what later parts share with the page into small files of their own, which compress worse and
 * take a request each.
 */
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'vite';
import { CSS_TARGET } from './vite.element.ts';

interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** For the bundler's groups: gives `page` for every module that the script `entry` imports, directly or not. */
export function pageChunk(entry: string): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    if (!reached) {
      reached = new Set([entry]);
      // A set goes on with what is added while it is gone through.
      for (const known of reached) for (const next of graph.getModuleInfo(known)?.importedIds ?? []) reached.add(next);
    }
    return reached.has(id) ? 'page' : null;
  };
}

/** What Vite calls to fetch a later part: ours awaits the styles that the part names, and hints at nothing else. */
const FETCH_PART = `export const __vitePreload = (load, styles = [], from) =>
  Promise.all(
    styles.map((style) => new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.onload = resolve;
      link.onerror = reject;
      link.rel = 'stylesheet';
      link.href = new URL(style, from);
      document.head.append(link);
    })),
  ).then(load);`;

/**
 * Puts a few lines in the place of Vite's helper for dynamic imports, most of which is preloading that no page here
 * asks for (`modulePreload` is off) and that every page would carry.
 */
export function fetchPlainly(): Plugin {
  return {
    name: 'whowhen:fetch-plainly',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? FETCH_PART : null),
  };
}

const ENTRY = fileURLToPath(new URL('./src/app/main.tsx', import.meta.url));

/** How the site's pages are built, here and where the bench measures them. */
export const PAGE_BUILD: BuildOptions = {
  target: CSS_TARGET,
  cssTarget: CSS_TARGET,
  // What is fetched later is small and stands alone: nothing to name beforehand.
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: pageChunk(ENTRY), debugName: 'page' }] } } },
};
/** The site's own stories come with their graphs placed: no page has to place one. */
export const PAGE_DEFINES = { 'import.meta.env.WHOWHEN_PLACED': 'true' };
