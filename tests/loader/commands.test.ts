// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkStory } from '../../src/model/checkStory.ts';
import { Story } from '../../src/model/story.ts';

// Each starts a process or a build, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const HERE = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whowhen-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (command: string, args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(HERE, `src/loader/${command}.ts`), ...args],
    { cwd: HERE, encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
};

describe('extract', () => {
  it('prints the story of an article and its note', () => {
    const file = write('mine.txt', '矿长周建国被捕\n青岭煤矿矿长周建国3月4日被警方逮捕。\n');
    write('mine.story.yaml', 'publisher: 山城晚报\npublished: 2021-03-05\n');
    const { status, stdout, stderr } = run('extractCommand', [file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const story = Story.parse(JSON.parse(stdout));
    expect(story.source).toEqual({ file: 'mine.txt', publisher: '山城晚报', published: '2021-03-05' });
    expect(checkStory(story)).toEqual([]);
    const other = run('extractCommand', [file, '--published', '2020-01-02', '--lang', 'zh-Hant']);
    expect(JSON.parse(other.stdout)).toMatchObject({ lang: 'zh-Hant', source: { published: '2020-01-02' } });
  });

  it.each<[string, () => string[], number, (file: string) => string]>([
    ['no file', () => [], 2, () => 'error: give one FILE, not 0\nusage:\n  whowhen extract FILE'],
    [
      'a day that is none',
      () => ['a.txt', '--published', '2024-02-30'],
      2,
      () => 'error: --published 2024-02-30 is not a day: write it as YYYY-MM-DD\n',
    ],
    [
      'an unknown language',
      () => ['a.txt', '--lang', 'fr'],
      2,
      () => 'error: --lang fr is not known: give one of zh-Hans, zh-Hant, en\n',
    ],
    [
      'no such file',
      () => [join(folder, 'none.txt')],
      1,
      (file) => `error: There is no such file: look at its name and folder. (${file})\n`,
    ],
    [
      'an empty file',
      () => [write('empty.txt', '')],
      1,
      (file) => `error: The file is empty: put the article into it, or take it away. (${file})\n`,
    ],
    [
      'a wrong note',
      () => {
        write('typo.story.yaml', 'lang: en\npublishd: 2021-03-05\n');
        return [write('typo.txt', 'Mayor Jones resigned on Friday.\n')];
      },
      1,
      (file) =>
        `error: “publishd” is not known here: did you mean “published”? (${file.replace('.txt', '.story.yaml')}:2:1)\n`,
    ],
  ])('%s', (_, args, status, message) => {
    const given = args();
    const result = run('extractCommand', given);
    expect(result.status).toBe(status);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(message(given[0] ?? ''));
  });
});

describe('explain', () => {
  it('answers line by line, a wrong line in its place', () => {
    const lines = [
      '{"text":"The mayor left.","lang":"en"}',
      '{"text":1}',
      '{"text":"","reference":"2021-02-30"}',
      '{"text":""}',
    ];
    const { status, stdout, stderr } = run('explainCommand', [], `${lines.join('\n')}\n`);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['dates', 'people', 'organizations', 'triggers'],
      ['error'],
      ['error'],
      ['dates', 'people', 'organizations', 'triggers'],
    ]);
    expect(answers[2].error).toBe('reference “2021-02-30” is not a day: write it as YYYY-MM-DD');
    expect(stderr).toContain('(standard input:2:1)');
    expect(status).toBe(1);
  });
});
