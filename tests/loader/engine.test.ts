// @vitest-environment node
import { spawnSync } from 'node:child_process';
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
  // V8 has its flags in what it keeps of a program, so another tag shows that they were set.
  writeFileSync(
    file(),
    `import v8 from 'node:v8';
import { setEngineFlags } from '${ENGINE}';
const before = v8.cachedDataVersionTag();
setEngineFlags();
console.log(JSON.stringify({ isSet: v8.cachedDataVersionTag() !== before, digits: 'a1b22'.match(/\\d+/g) }));
process.exitCode = 7;
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...flags: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [...flags, file()], { encoding: 'utf8' });
  return { status, ...JSON.parse(stdout) };
};

it('knows flags for the engine that runs this', () => {
  expect(ENGINE_FLAGS).toContain('--regexp-tier-up-ticks=0');
  expect(spawnSync(process.execPath, [...ENGINE_FLAGS, '-e', '']).status).toBe(0);
});

it('sets them in the program that asks, which goes on as it was', () => {
  expect(run()).toEqual({ status: 7, isSet: true, digits: ['1', '22'] });
});

it('leaves an engine as it is that was given flags', () => {
  expect(run('--max-old-space-size=200')).toEqual({ status: 7, isSet: false, digits: ['1', '22'] });
});
