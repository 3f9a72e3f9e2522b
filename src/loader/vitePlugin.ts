/**
 * The Vite plugin: a folder of articles becomes a site.
 *
 * Promises: see serveStories.ts for the dev server and emitStories.ts for the build. The build ends with an error
 * where a note is wrong or an article cannot be read, after all the others have been written.
 * Does not know: React. Pages are drawn by the module `prerenderer` names.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';
import { emitStories, loadStories, type Prerenderer } from './emitStories.ts';
import { formatProblem, type LoadProblem } from './loadProblem.ts';
import { serveStories } from './serveStories.ts';
import { wordFiles } from './wordFiles.ts';

export interface WhowhenOptions {
  /** Folder of the articles and their notes, relative to Vite's root. */
  seeds?: string;
  /** Adds to a story what is reckoned from it, such as its places in the graph. */
  finish?: (story: Story) => Story;
  /**
   * Address that the site will have, such as `https://example.org/stories/`: with it, links to a story carry its picture
   * everywhere and content management systems find how to embed it. Without it those addresses are relative.
   */
  site?: string | undefined;
  /** Whether to build `examples/` too: the newest story in other people's pages. */
  examples?: boolean;
  /** Module that exports what `Prerenderer` names: a file, or a path from Vite's root. */
  prerenderer?: string;
}

export function whowhen(options: WhowhenOptions = {}): Plugin {
  const { seeds = 'seeds', finish = (story) => story, prerenderer = '/src/app/prerender.tsx' } = options;
  const site = options.site && siteAddress(options.site);
  const tools = createTools();
  const errors: LoadProblem[] = [];
  let config: ResolvedConfig;
  return {
    name: 'whowhen',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      serveStories(server, { folder: seeds, finish, tools, prerenderer });
    },
    buildStart() {
      errors.length = 0;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = bundle['index.html'];
        if (config.command !== 'build' || template?.type !== 'asset') return;
        const { stories, problems } = await loadStories(resolve(config.root, seeds), finish, tools);
        errors.push(...problems.filter(({ level }) => level === 'error'));
        for (const problem of problems) if (problem.level === 'warning') this.warn(formatProblem(problem));
        const drawn = await importPrerenderer(config, prerenderer);
        delete bundle['index.html'];
        const words = wordFiles(Object.values(bundle));
        const files = await emitStories(stories, String(template.source), drawn, site, options.examples, words);
        for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
    closeBundle() {
      if (errors.length > 0) this.error(errors.map(formatProblem).join('\n'));
    },
  };
}

/** With `/` at its end. Throws where it is no address of a web folder. */
function siteAddress(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`site: “${site}” is no address of a web folder; write it like https://example.org/stories/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The prerenderer, run as the site's other modules are: with the same plugins' syntax, without this plugin. */
async function importPrerenderer(config: ResolvedConfig, prerenderer: string): Promise<Prerenderer> {
  const { module } = await runnerImport<Prerenderer>(
    existsSync(prerenderer) ? prerenderer : resolve(config.root, `.${prerenderer}`),
    {
      root: config.root,
      configFile: false,
      mode: 'production',
      logLevel: 'error',
    },
  );
  return module;
}
