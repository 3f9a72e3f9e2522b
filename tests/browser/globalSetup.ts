/** Builds the site once, serves it under a sub-path, and finds the browser, before the journeys. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './findChromium.ts';
import { serveFolder } from './serveFolder.ts';
import { stopServer } from './stopServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    chromiumPath: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'whowhen-site-'));
  project.provide('chromiumPath', findChromium());
  execFileSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  const { server, url } = await serveFolder(folder, '/news/2024/');
  project.provide('site', url);
  return async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
}
