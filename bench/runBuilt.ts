/**
 * A program of ours as it runs for those who use it: built, and in a process of its own. What translates sources as
 * they are imported wraps every function that is made in a call that keeps its name, also those made anew for each
 * clause of a text; that takes a fifth of the extractor's time, and no build does it. What builds leaves threads and a
 * large heap behind it.
 *
 * Promises: the files of the build are gone when this returns; packages are left outside, as in what is published.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What each of some runs of a program prints. `entry`: a source file, from the project's folder; a run is given its
 * standard input and the flags of the engine. Throws where one does not end well.
 */
export async function runBuilt(
  entry: string,
  runs: readonly { input: string; flags: readonly string[] }[],
): Promise<string[]> {
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
    return runs.map(({ input, flags }) => {
      const { status, stdout } = spawnSync(process.execPath, [...flags, `${outDir}/built.mjs`], {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      if (status !== 0) throw new Error(`${entry} ended with ${status}`);
      return stdout;
    });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
