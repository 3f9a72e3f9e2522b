/**
 * Builds the scripts that stand beside the site: `whowhen.js`, the custom element with all it needs in one file, and
 * the two small ones of frames.
 *
 * Each serves as a classic script and as a module: it is a function that calls itself, exports nothing and leaves no
 * name behind, written in ASCII. The dev server makes them when they are asked for. In them Preact stands in for React, which alone is
 * larger than all the rest: a page that takes in a stranger's script should not have to pay for it.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** The stylesheet is written for these: Vite would write `light-dark()` so that no page around could choose. */
export const CSS_TARGET = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const SCRIPTS: Readonly<Record<string, string>> = {
  'whowhen.js': 'src/embed/element.ts',
  'whowhen-embed.js': 'src/embed/framePage.ts',
  'whowhen-frame.js': 'src/embed/frameHost.ts',
};

/** What is written for React, drawn by Preact. */
const PREACT = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  {
    find: /^react\/jsx-runtime$/,
    replacement: fileURLToPath(new URL('./src/embed/preactRuntime.ts', import.meta.url)),
  },
];

export function elementScript(): Plugin {
  let root = '';
  return {
    name: 'whowhen-element',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      const made = new Map<string, Promise<string>>();
      server.watcher.on('change', () => made.clear());
      server.middlewares.use((request, response, next) => {
        const name = /^\/([\w-]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1] ?? '';
        const entry = SCRIPTS[name];
        if (!entry) return next();
        const script = made.get(name) ?? buildScript(root, entry);
        made.set(name, script);
        script.then((code) => {
          response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(SCRIPTS))
        this.emitFile({ type: 'asset', fileName, source: await buildScript(root, entry) });
    },
  };
}

/** One of the scripts, as text; `entry` from `root`. */
export async function buildScript(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    resolve: { alias: PREACT },
    // Beside the dev server Vite would write JSX for React's checks while developing, which Preact is not asked to have.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      cssTarget: CSS_TARGET,
      lib: { entry, formats: ['iife'], name: 'none' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error(`${entry} has to become one file`);
  return escapeNonAscii(bundle.output[0].code);
}

/**
 * The same script in ASCII alone: a host page may be in GBK or Latin-1, and a classic script is read in the encoding of
 * its page where the server names none. `\uXXXX` says the same in strings, templates, patterns and names; a backslash
 * before such a character means nothing and goes.
 */
export function escapeNonAscii(code: string): string {
  return code.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (same, unit?: string) =>
    unit ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : same,
  );
}
