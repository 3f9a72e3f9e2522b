/**
 * Builds `lib/`, what is published: the React entry and its stylesheet, the custom element, the entries for Node, and
 * the types of each.
 *
 * Promises: React is left to whoever installs it; what the browser entries need besides is inside them.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { pageChunk } from './vite.chunks.ts';
import { buildScript, CSS_TARGET } from './vite.element.ts';

const LIB = 'lib';
const ENTRY = fileURLToPath(new URL('./src/embed/package.ts', import.meta.url));
const REACT = [/^react($|\/)/, /^react-dom($|\/)/];
/** Small, and nothing that a project would want to share. */
const INSIDE = ['zustand', 'lucide', 'jsonc-parser', /^(?:d3|internmap)(?:$|[-/])/];

const common: InlineConfig = { configFile: false, publicDir: false, logLevel: 'warn', plugins: [react()] };
const output = {
  entryFileNames: '[name].js',
  chunkFileNames: 'parts/[name]-[hash].js',
  assetFileNames: '[name][extname]',
};

/** `page` is the script of a story's page, for sites that `whowhen/vite` builds. */
async function buildBrowser(): Promise<void> {
  await build({
    ...common,
    define: { 'import.meta.hot': 'undefined' },
    build: {
      outDir: LIB,
      emptyOutDir: true,
      cssTarget: CSS_TARGET,
      lib: {
        entry: { whowhen: 'src/embed/package.ts', page: 'src/app/main.tsx' },
        formats: ['es'],
        cssFileName: 'style',
      },
      rolldownOptions: {
        external: REACT,
        output: {
          ...output,
          banner: (chunk) => (chunk.name === 'whowhen' ? "'use client';" : ''),
          // What a story begins with in one part, which compresses better than many.
          codeSplitting: { groups: [{ name: pageChunk(ENTRY), debugName: 'page' }] },
        },
      },
    },
  });
  writeFileSync(join(LIB, 'element.js'), await buildScript(process.cwd(), 'src/embed/element.ts'));
}

async function buildNode(): Promise<void> {
  const input = {
    extract: 'src/loader/extractPackage.ts',
    schema: 'src/loader/schemaPackage.ts',
    vite: 'vite.plugin.ts',
    prerender: 'src/app/prerender.tsx',
    command: 'src/loader/whowhenCommand.ts',
  };
  await build({
    ...common,
    ssr: { noExternal: INSIDE },
    build: {
      outDir: LIB,
      emptyOutDir: false,
      ssr: true,
      target: 'node20',
      rolldownOptions: {
        input,
        output: { ...output, banner: (chunk) => (chunk.name === 'command' ? '#!/usr/bin/env node' : '') },
      },
    },
  });
}

/** Types name each other's files as they are written; outside they are found by what they became. */
function buildTypes(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.package.json'], {
    stdio: 'inherit',
  });
  const folder = join(LIB, 'types');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"]\.[^'"]*)\.tsx?(['"])/g, '$1.js$2'));
  }
}

// Whatever the shell says: what is published is never a development build.
process.env.NODE_ENV = 'production';
rmSync(LIB, { recursive: true, force: true });
await buildBrowser();
await buildNode();
buildTypes();
