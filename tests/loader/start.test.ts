// @vitest-environment node
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// Each start makes a build in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const HERE = join(import.meta.dirname, '../..');
let root = '';

const write = (file: string, content: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const sayWord = (word: string) => write('src/loader/command/word.ts', `export const word: string = '${word}';\n`);
const start = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/loader/start.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const builds = () => readdirSync(join(root, 'node_modules/.cache/whowhen')).filter((name) => name !== 'sources.json');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whowhen-start-'));
  write('package.json', '{ "type": "module" }');
  write(
    'src/loader/command/runCommand.ts',
    `import { word } from './word.ts';
export async function runCommand(args: string[]): Promise<number> {
  const { code } = await import('./code.ts');
  process.stdout.write(\`\${word} \${args.join('+')}\`);
  return code;
}
`,
  );
  write('src/loader/command/code.ts', 'export const code = 3;\n');
  for (const file of ['src/loader/start.js', 'src/loader/codeCache.js', 'src/loader/engine.js'])
    copyFileSync(join(HERE, file), join(root, file));
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['vite', 'tsx']) symlinkSync(join(HERE, 'node_modules', name), join(root, 'node_modules', name));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('runs the command from a build that is kept until a source says something else, and again when it says it again', () => {
  sayWord('one');
  expect(start('a', 'b')).toEqual({ status: 3, stdout: 'one a+b', stderr: '' });
  expect(start('c')).toEqual({ status: 3, stdout: 'one c', stderr: '' });
  expect(builds()).toHaveLength(1);
  sayWord('two');
  expect(start()).toEqual({ status: 3, stdout: 'two ', stderr: '' });
  write('src/loader/command/code.ts', 'export const code = 4;\n');
  expect(start()).toEqual({ status: 4, stdout: 'two ', stderr: '' });
  expect(builds()).toHaveLength(3);
  sayWord('one');
  write('src/loader/command/code.ts', 'export const code = 3;\n');
  expect(start()).toEqual({ status: 3, stdout: 'one ', stderr: '' });
  expect(builds()).toHaveLength(3);
});

it('keeps what the engine made of the build, and makes it again where it is broken or of another version', () => {
  sayWord('one');
  start();
  const [build = ''] = builds();
  const cache = join(root, 'node_modules/.cache/whowhen', build, 'command.cjs.cache');
  const made = readFileSync(cache);
  expect(made.length).toBeGreaterThan(0);
  expect(start('a')).toEqual({ status: 3, stdout: 'one a', stderr: '' });
  expect(readFileSync(cache).equals(made)).toBe(true);
  for (const broken of [
    Buffer.alloc(0),
    Buffer.from('no cache at all'),
    made.subarray(0, 100),
    made.map((byte) => byte ^ 255),
  ]) {
    writeFileSync(cache, broken);
    expect(start('b')).toEqual({ status: 3, stdout: 'one b', stderr: '' });
    expect(readFileSync(cache).equals(broken)).toBe(false);
  }
});

it('runs the sources, and says so, where no build can be kept', () => {
  sayWord('one');
  write('node_modules/.cache', 'a file where the folder should be');
  const { status, stdout, stderr } = start('a');
  expect({ status, stdout }).toEqual({ status: 3, stdout: 'one a' });
  expect(stderr).toMatch(/^note: started from the sources, which takes longer: /);
});
