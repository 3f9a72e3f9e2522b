// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENGINE_FLAGS } from '../../src/loader/engine.js';

const ENGINE = pathToFileURL(join(import.meta.dirname, '../../src/loader/engine.js')).href;
let folder = '';
const file = () => join(folder, 'program.mjs');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhen-engine-'));
  writeFileSync(
    file(),
    `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runWithFlags } from '${ENGINE}';

async function work([task, code]) {
  console.log(task, JSON.stringify(process.execArgv));
  if (task === 'read') console.log(readFileSync(0, 'utf8'));
  if (task === 'wait') await new Promise((go) => setTimeout(go, 60_000));
  if (task === 'flag' && process.execArgv.length > 0) process.exit(9);
  return Number(code);
}
const args = process.argv.slice(2);
process.exitCode = (await runWithFlags(fileURLToPath(import.meta.url), args)) ?? (await work(args));
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (flags: string[], ...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [...flags, file(), ...args], {
    encoding: 'utf8',
    input: 'from standard input',
  });
  return { status, lines: stdout.trim().split('\n') };
};

it('knows flags for the engine that runs this', () => {
  expect(ENGINE_FLAGS).toContain('--no-regexp-tier-up');
  expect(spawnSync(process.execPath, [...ENGINE_FLAGS, '-e', '']).status).toBe(0);
});

it('runs the program with them once, on the same streams, and ends with its code', () => {
  expect(run([], 'read', '5')).toEqual({
    status: 5,
    lines: [`read ${JSON.stringify(ENGINE_FLAGS)}`, 'from standard input'],
  });
});

it('leaves an engine as it is that was given flags, or does not know these', () => {
  const own = '--max-old-space-size=200';
  expect(run([own], 'read', '6')).toEqual({ status: 6, lines: [`read ["${own}"]`, 'from standard input'] });
  expect(run([], 'flag', '7')).toEqual({ status: 7, lines: [`flag ${JSON.stringify(ENGINE_FLAGS)}`, 'flag []'] });
});

it('ends the program when it is told to end itself', async () => {
  const child = spawn(process.execPath, [file(), 'wait', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  // Its end of the pipe is shared: the pipe closes when the program within has ended as well.
  const [code] = await once(child, 'close');
  expect(code).toBe(143);
});
