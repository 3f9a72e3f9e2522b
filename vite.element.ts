/**
 * Builds `whowhen.js` beside the site: the custom element with all it needs in one file.
 *
 * One file serves as a classic script and as a module: it is a function that calls itself, exports nothing and leaves
 * no name behind.
 */
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** The stylesheet is written for these: Vite would write `light-dark()` so that no page around could choose. */
export const CSS_TARGET = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export function elementScript(): Plugin {
  let root = '';
  return {
    name: 'whowhen-element',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'whowhen.js', source: await buildElement(root) });
    },
  };
}

async function buildElement(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    build: {
      write: false,
      cssTarget: CSS_TARGET,
      lib: { entry: 'src/embed/element.ts', formats: ['iife'], name: 'none' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1) throw new Error('whowhen.js has to be one file');
  return bundle.output[0].code;
}
