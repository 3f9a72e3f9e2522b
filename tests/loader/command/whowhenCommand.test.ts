// @vitest-environment node
/** The program `whowhen`, run as a process: what comes out where, and how it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkStory } from '../../../src/model/checkStory.ts';
import { Story } from '../../../src/model/story.ts';

// Each starts a process, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const HERE = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'whowhen-program-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const PROGRAM = ['--import', 'tsx', join(HERE, 'src/loader/whowhenCommand.ts')];
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    cwd: HERE,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const ARTICLE = '矿长周建国被捕\n青岭煤矿矿长周建国3月4日被警方逮捕。\n';

describe('export', () => {
  it('writes a story to a file, whose ending says the format', () => {
    const [file, out] = [write('mine.txt', ARTICLE), join(folder, 'mine.events.csv')];
    expect(run('export', file, '--out', out, '--published', '2021-03-05')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const rows = parseCsv(readFileSync(out, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(({ date, type }) => [date, type])).toEqual([['2021-03-04', 'legal']]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves the last good file where something is wrong', () => {
    const [file, out] = [write('gone.csv', 'Year,Headline\nsoon,a\n'), write('gone.md', 'the last good one')];
    const { status, stdout, stderr } = run('export', file, '--to', 'markdown', '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`error: Column “Year”: “soon” is no year: write it as a number. (${file}:2:1)\n`);
    expect(readFileSync(out, 'utf8')).toBe('the last good one');
  });

  it('says where it cannot write', () => {
    const [file, out] = [write('mine.txt', ARTICLE), join(folder, 'no/such/folder.md')];
    const { status, stderr } = run('export', file, '--to', 'markdown', '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('error: The output cannot be written: ENOENT');
    expect(stderr).toContain(`(${out})`);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('is content when its reader has had enough', async () => {
    const file = write('long.txt', `${ARTICLE}${'警方3月5日逮捕了周建国。\n'.repeat(4000)}`);
    const child = spawn(process.execPath, [...PROGRAM, 'export', file, '--to', 'json'], { cwd: HERE });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said: said.includes('EPIPE') }).toEqual({ code: 0, said: false });
  });
});

describe('import', () => {
  it('prints a timeline as a story, whatever the name of its file', () => {
    const file = write('rain.txt', 'Year;Headline\n1953;Flood in Harlow\n');
    const { status, stdout, stderr } = run('import', file, '--from', 'timelinejs-csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const story = Story.parse(JSON.parse(stdout));
    expect(checkStory(story)).toEqual([]);
    expect(story.events.map(({ title, date }) => [title, date])).toEqual([['Flood in Harlow', '1953']]);
  });
});

it('formats lists what goes in and out', () => {
  const { status, stdout } = run('formats');
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(14);
  expect(lines.filter((line) => line.includes('in and out')).map((line) => line.split(' ')[0])).toEqual([
    'json',
    'timelinejs',
    'timelinejs-csv',
  ]);
});
