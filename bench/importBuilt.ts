/**
 * A module of ours as it runs for those who use it: built. What translates sources as they are imported wraps every
 * function that is made in a call that keeps its name, also those made anew for each clause of a text; that takes a
 * fifth of the extractor's time, and no build does it.
 *
 * Promises: the files of a build are gone when this returns; packages are left outside, as in what is published.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `entry`: a source file, from the project's folder. */
export async function importBuilt<T>(entry: string): Promise<T> {
  const outDir = `${ROOT}node_modules/.cache/whowhen-bench-${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'built.mjs' } },
    },
  });
  try {
    return (await import(pathToFileURL(`${outDir}/built.mjs`).href)) as T;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
